import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { compileReading } from '../support/compile-reading.mjs';
import { docxOf, paragraph, text } from '../support/docx-parts.js';

let built: string;
let folder: string;

beforeAll(() => {
  built = compileReading('reading-refusals');
  folder = mkdtempSync(join(tmpdir(), 'tiendo-reading-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(built, { recursive: true });
});

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/sources/${name}`, import.meta.url));

function tiendoRead(name: string, bytes: Uint8Array, ...flags: string[]) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return run(file, ...flags);
}

function run(file: string, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(built, 'src/cli.js'), 'read', file, ...flags],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { status, stdout, stderr };
}

function nestedTables(depth: number): string {
  const open = '<w:tbl><w:tr><w:tc>'.repeat(depth);
  return `${open}${paragraph(text('đáy'))}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
}

/** A zip whose one part says it is small and is not: the directory's size is changed after packing. */
function lyingZip(): Uint8Array {
  const body = strToU8(`<w:document><w:body>${' '.repeat(60_000_000)}</w:body></w:document>`);
  const zip = Buffer.from(zipSync({ 'word/document.xml': body }));
  const directory = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  zip.writeUInt32LE(1000, directory + 24);
  return zip;
}

function manyEntries(): Uint8Array {
  const parts = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [`word/${index}.xml`, new Uint8Array()]),
  );
  return zipSync({ ...parts, 'word/document.xml': strToU8('<w:document/>') }, { level: 0 });
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const CASES: readonly (readonly [name: string, make: () => Uint8Array, sentence: RegExp])[] = [
  ['empty.docx', () => new Uint8Array(), /empty/],
  ['locked.pdf', () => fixture('locked.pdf'), /password/],
  [
    'locked.docx',
    () => Buffer.concat([fixture('plan.doc'), Buffer.from('EncryptedPackage', 'utf16le')]),
    /password/,
  ],
  ['bomb.docx', () => zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }), /safe limit/],
  ['many.docx', manyEntries, /safe limit/],
  ['lying.docx', lyingZip, /damaged|no text/],
  ['nested.docx', () => docxOf({ body: nestedTables(1000) }), /nested too deeply/],
  [
    'dtd.docx',
    () => zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
    /DTD/,
  ],
  ['nul.txt', () => Buffer.from('Kế hoạch\0\0\0\0 năm 2024'), /NUL/],
  ['scan.png', () => png, /scan/],
  ['scan.pdf', () => png, /scan/],
  ['sheet.docx', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), /html and txt can/],
  ['large.pdf', () => new Uint8Array(60 * 1024 * 1024), /50 MB/],
  ['half.docx', () => fixture('plan.docx').subarray(0, 6000), /damaged/],
  [
    'program.doc',
    () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...Array<number>(200).fill(0)]),
    /not a document|NUL/,
  ],
];

describe('a file that cannot be read', () => {
  it.each(CASES)('%s is refused in one sentence with exit code 2', (name, make, sentence) => {
    const { status, stdout, stderr } = tiendoRead(name, make());
    expect(stderr).toMatch(sentence);
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
      status: 2,
      stdout: '',
      lines: 1,
    });
  });

  it('is also one that is not there', () => {
    expect(run(join(folder, 'nowhere.txt'))).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/not found/),
    });
  });
});

describe('a file that can be read', () => {
  it('is read by its content when its name has a wrong ending', () => {
    const { status, stdout } = tiendoRead('plan.txt', fixture('plan.docx'), '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      documentClass: 'plan',
      documentNumber: '45',
      issueDate: '2024-03-05',
    });
  });

  it('prints the very text that the spans count in', () => {
    const { stdout: printed } = tiendoRead('plan.pdf', fixture('plan.pdf'), '--text');
    const { sections } = JSON.parse(tiendoRead('plan.pdf', fixture('plan.pdf')).stdout) as {
      sections: { heading: string; span: [number, number]; page: number }[];
    };
    expect(sections.length).toBeGreaterThan(2);
    for (const { heading, span } of sections) expect(printed.slice(...span)).toContain(heading);
    expect(sections[0]?.page).toBe(1);
  });

  it('prints its clause tree, indented by level', () => {
    const { stdout } = tiendoRead('plan.docx', fixture('plan.docx'), '--outline');
    expect(stdout).toMatch(/^ *I\. MỤC ĐÍCH, YÊU CẦU\n +1\. Mục đích\n/m);
  });

  it('warns when the file is named by another number', () => {
    const { stdout } = tiendoRead('54_KH-UBND.docx', fixture('plan.docx'));
    const { warnings } = JSON.parse(stdout) as { warnings: { code: string }[] };
    expect(warnings.map(({ code }) => code)).toContain('register.file-name-differs');
  });

  it('of one sentence of 100,000 letters is read in time', () => {
    const { status, stdout } = tiendoRead('long.txt', Buffer.from('Rà soát trẻ em '.repeat(6667)));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('documentClass');
  });
});
