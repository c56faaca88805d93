import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extractSource } from '../../src/documents/source/extract-source.js';
import {
  abstractList,
  docxOf,
  item,
  list,
  paragraph,
  table,
  text,
  type DocxParts,
} from '../support/docx-parts.js';

const lines = async (parts: DocxParts): Promise<string[]> =>
  (await extractSource(docxOf(parts))).text.split('\n');

const OUTLINE = abstractList(1, [
  { format: 'upperRoman', label: '%1.' },
  { format: 'decimal', label: '%2.' },
  { format: 'lowerLetter', label: '%3)' },
  { format: 'bullet', label: '-' },
  { format: 'bullet', label: '\uf0b7' },
]);

describe('automatic numbers of a DOCX', () => {
  it('restart under each new upper number and go on where the level returns', async () => {
    const body = [
      [0, 'Mục tiêu'],
      [1, 'Chung'],
      [1, 'Cụ thể'],
      [2, 'Y tế'],
      [2, 'Giáo dục'],
      [3, 'Trường học'],
      [4, 'Lớp học'],
      [0, 'Nhiệm vụ'],
      [1, 'Truyền thông'],
      [2, 'Đài huyện'],
    ] as const;
    const made = body.map(([level, words]) => item(1, level, words)).join('');
    expect(await lines({ body: made, numbering: OUTLINE + list(1, 1) })).toEqual([
      'I. Mục tiêu',
      '1. Chung',
      '2. Cụ thể',
      'a) Y tế',
      'b) Giáo dục',
      '- Trường học',
      '• Lớp học',
      'II. Nhiệm vụ',
      '1. Truyền thông',
      'a) Đài huyện',
    ]);
  });

  it('count on across two lists of one abstract list until an override starts anew', async () => {
    const numbering =
      abstractList(1, [{ format: 'decimal', label: '%1.' }]) +
      list(1, 1) +
      list(2, 1) +
      list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = item(1, 0, 'một') + item(2, 0, 'hai') + item(3, 0, 'lại một') + item(3, 0, 'lại hai');
    expect(await lines({ body, numbering })).toEqual(['1. một', '2. hai', '1. lại một', '2. lại hai']);
  });

  it('come from the style, at the level that names the style, and numId 0 takes them off', async () => {
    const numbering =
      abstractList(1, [
        { format: 'upperRoman', label: '%1.', more: '<w:pStyle w:val="Phan"/>' },
        { format: 'decimal', label: '%2.', more: '<w:pStyle w:val="Muc"/>' },
      ]) + list(1, 1);
    const style = (id: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles =
      style('Phan', numbered) + style('Muc', numbered) + style('MucCon', '<w:basedOn w:val="Muc"/>');
    const styled = (id: string, words: string, more = ''): string =>
      paragraph(text(words), `<w:pStyle w:val="${id}"/>${more}`);
    const body =
      styled('Phan', 'Phần đầu') +
      styled('Muc', 'Mục') +
      styled('MucCon', 'Mục sau') +
      styled('Phan', 'Không số', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('Phan', 'Phần sau');
    expect(await lines({ body, numbering, styles })).toEqual([
      'I. Phần đầu',
      '1. Mục',
      '2. Mục sau',
      'Không số',
      'II. Phần sau',
    ]);
  });

  it('show upper levels in digits where Word says so, keep a start value and pad zeros', async () => {
    const numbering =
      abstractList(1, [
        { format: 'upperRoman', label: 'Phần %1:', start: 3 },
        { format: 'decimal', label: '%1.%2.', more: '<w:isLgl/>' },
        { format: 'decimalZero', label: '(%3)', more: '<w:suff w:val="nothing"/>' },
      ]) + list(1, 1);
    const body = item(1, 0, 'ba') + item(1, 1, 'con') + item(1, 2, 'cháu') + item(1, 0, 'bốn');
    expect(await lines({ body, numbering })).toEqual([
      'Phần III: ba',
      '3.1. con',
      '(01)cháu',
      'Phần IV: bốn',
    ]);
  });

  it('run through the whole text where a level never restarts', async () => {
    const numbering =
      abstractList(1, [
        { format: 'upperRoman', label: '%1.' },
        { format: 'decimal', label: '%2.', more: '<w:lvlRestart w:val="0"/>' },
      ]) + list(1, 1);
    const body = item(1, 0, 'A') + item(1, 1, 'b') + item(1, 0, 'C') + item(1, 1, 'd');
    expect(await lines({ body, numbering })).toEqual(['I. A', '1. b', 'II. C', '2. d']);
  });

  it('are the letters of Word, which knows no đ', async () => {
    const numbering = abstractList(1, [{ format: 'lowerLetter', label: '%1)' }]) + list(1, 1);
    const body = Array.from({ length: 28 }, (_, index) => item(1, 0, `mục ${index + 1}`)).join('');
    const made = await lines({ body, numbering });
    expect([made[3], made[4], made[25], made[26], made[27]]).toEqual([
      'd) mục 4',
      'e) mục 5',
      'z) mục 26',
      'aa) mục 27',
      'bb) mục 28',
    ]);
  });
});

describe('what a reader of a DOCX sees', () => {
  const tracked = 'w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z"';

  it('is the text with all tracked changes accepted', async () => {
    const body =
      paragraph(
        text('Giao ') +
          `<w:del ${tracked}><w:r><w:delText>Phòng cũ</w:delText></w:r></w:del>` +
          `<w:ins ${tracked}>${text('Phòng mới')}</w:ins>` +
          `<w:moveFrom ${tracked}>${text(' bỏ')}</w:moveFrom><w:moveTo ${tracked}>${text(' chủ trì')}</w:moveTo>`,
      ) +
      paragraph(text('Dòng bị '), `<w:rPr><w:del ${tracked}/></w:rPr>`) +
      paragraph(text('nối lại'));
    expect(await lines({ body })).toEqual(['Giao Phòng mới chủ trì', 'Dòng bị nối lại']);
  });

  it('holds a text box once, after the paragraph that anchors it', async () => {
    const box = `<w:txbxContent>${paragraph(text('Trong khung'))}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await lines({ body: paragraph(`${text('Neo')}<w:r>${both}</w:r>`) })).toEqual([
      'Neo',
      'Trong khung',
    ]);
  });

  it('marks footnotes in the text and prints them at the end in the order of their marks', async () => {
    const note = (id: number, words: string): string =>
      `<w:footnote w:id="${id}">${paragraph(text(words))}</w:footnote>`;
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const made = await lines({
      body: paragraph(text('Chương trình') + mark(7) + text(' và đề án') + mark(3)) + paragraph(text('Hết')),
      footnotes: note(-1, '') + note(3, 'Đề án.') + note(7, 'Chương trình.'),
    });
    expect(made).toEqual(['Chương trình[1] và đề án[2]', 'Hết', '[1] Chương trình.', '[2] Đề án.']);
  });

  it('shows the result of a field, not its instruction, and no hidden text', async () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = paragraph(
      text('Ngày ') +
        char('begin') +
        '<w:r><w:instrText> DATE \\@ "dd" </w:instrText></w:r>' +
        char('separate') +
        text('05') +
        char('end') +
        `<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>`,
    );
    expect(await lines({ body })).toEqual(['Ngày 05']);
  });

  it('prints capitals that only the format makes, and entities as characters', async () => {
    const body = paragraph(
      `<w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r>${text(' A &amp; B &#x111;')}`,
    );
    expect(await lines({ body })).toEqual(['KẾ HOẠCH A & B đ']);
  });

  it('has a data table row by row, and a head table cell by cell', async () => {
    const head = table([
      [
        'ỦY BAN NHÂN DÂN',
        paragraph(text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) +
          paragraph(text('Độc lập - Tự do - Hạnh phúc')),
      ],
      ['Số: 7/KH-UBND', 'La Ngà, ngày 02 tháng 5 năm 2024'],
    ]);
    const data = table([
      ['TT', 'Nội dung'],
      ['1', paragraph(text('Diễn đàn')) + paragraph(text('trẻ em'))],
    ]);
    expect(await lines({ body: head + paragraph(text('KẾ HOẠCH')) + data })).toEqual([
      'ỦY BAN NHÂN DÂN',
      '|',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '|',
      'Số: 7/KH-UBND',
      '|',
      'La Ngà, ngày 02 tháng 5 năm 2024',
      '|',
      'KẾ HOẠCH',
      'TT | Nội dung',
      '1 | Diễn đàn trẻ em',
    ]);
  });

  it('is composed text (NFC) without control and zero-width characters', async () => {
    const body = paragraph(text('Kê\u0301 hoa\u0323ch\u200b năm\u00a02024'));
    expect(await lines({ body })).toEqual(['Kế hoạch năm 2024']);
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;
const withOffice = office ? it : it.skip;

/** Three lists in one text: an outline, one of upper numbers in digits, and one that starts anew half-way. */
function manyLists(): Uint8Array {
  const numbering =
    abstractList(1, [
      { format: 'upperRoman', label: '%1.' },
      { format: 'decimal', label: '%2.' },
      { format: 'lowerLetter', label: '%3)' },
    ]) +
    abstractList(2, [
      { format: 'decimal', label: '%1.' },
      { format: 'decimal', label: '%1.%2.' },
      { format: 'lowerRoman', label: '%3.' },
    ]) +
    list(1, 1) +
    list(2, 2) +
    list(3, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
  const levels = [0, 1, 1, 2, 2, 0, 1, 2, 1, 2, 2, 2, 0];
  const outline = (id: number): string =>
    levels.map((level, index) => item(id, level, `việc ${index + 1}`)).join('');
  return docxOf({
    body: outline(1) + outline(2) + outline(3) + item(1, 1, 'việc sau') + item(2, 1, 'việc cuối'),
    numbering,
  });
}

describe('compared with LibreOffice', () => {
  withOffice(
    office
      ? 'every numbered line is numbered alike'
      : 'every numbered line is numbered alike (SKIPPED: no soffice here)',
    async () => {
      const plan = readFileSync(new URL('../fixtures/sources/plan.docx', import.meta.url));
      const theirs = exportedByOffice([plan, manyLists()]);
      const ours = await Promise.all(
        [plan, manyLists()].map(async (bytes) => (await extractSource(bytes)).text),
      );
      expect(ours.map(numbered).map(({ length }) => length)).toEqual([8, 41]);
      expect(ours.map(numbered)).toEqual(theirs.map(numbered));
    },
    90_000,
  );
});

function exportedByOffice(files: readonly Uint8Array[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-office-'));
  const names = files.map((_, index) => join(folder, `${index}.docx`));
  names.forEach((name, index) => writeFileSync(name, files[index] as Uint8Array));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const target = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
  execFileSync('soffice', [profile, '--headless', ...target, ...names], { stdio: 'ignore' });
  const texts = names.map((name) => readFileSync(name.replace('.docx', '.txt'), 'utf8'));
  rmSync(folder, { recursive: true });
  return texts;
}

/** The lines with a number or letter; LibreOffice prints every bullet as one sign, so bullets are left out. */
function numbered(whole: string): string[] {
  return whole
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => /^(?:[IVX]+\.|[\d.]+\.|[a-z]\)|[ivx]+\.) /.test(line));
}
