/**
 * One subject of the measurement in a process of its own: bytes on standard input; on standard output the
 * milliseconds of the work (loading the libraries included) and the peak of resident memory.
 */
type Work = (bytes: Uint8Array) => Promise<number>;

const works: Readonly<Record<string, Work>> = {
  ours: async (bytes) => {
    const { extractSource } = await import('../src/documents/source/extract-source.js');
    const { readDirective } = await import('../src/domain/directive/read-directive.js');
    const source = await extractSource(bytes);
    return JSON.stringify({ source, reading: readDirective(source) }).length;
  },
  mammoth: async (bytes) => {
    const { default: mammoth } = await import('mammoth');
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value.length;
  },
  unpdf: async (bytes) => {
    const { extractText } = await import('unpdf');
    return (await extractText(bytes, { mergePages: true })).text.length;
  },
};

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const bytes = new Uint8Array(Buffer.concat(chunks));
const started = performance.now();
const length = (await works[process.argv[2] ?? '']?.(bytes)) ?? 0;
const milliseconds = performance.now() - started;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, megabytes, length }));
