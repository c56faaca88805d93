/** A peer of the measurement in a process of its own: bytes on standard input, its bare text on standard output. */
type Work = (bytes: Uint8Array) => Promise<string>;

const works: Readonly<Record<string, Work>> = {
  mammoth: async (bytes) => {
    const { default: mammoth } = await import('mammoth');
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  },
  unpdf: async (bytes) => {
    const { extractText } = await import('unpdf');
    return (await extractText(bytes, { mergePages: true })).text;
  },
};

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const text = await works[process.argv[2] ?? '']?.(new Uint8Array(Buffer.concat(chunks)));
process.stdout.write(text ?? '');
