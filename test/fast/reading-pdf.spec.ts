import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { pageAt } from '../../src/domain/directive/text/source-text.js';
import { extractSource } from '../../src/documents/source/extract-source.js';
import { column, tinyPdf, type Placed } from '../support/tiny-pdf.js';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/sources/${name}`, import.meta.url));
const read = (pages: readonly (readonly Placed[])[]): ReturnType<typeof extractSource> =>
  extractSource(tinyPdf(pages));

// 60 letters of 7 points: a full line from 85 to 505.
const FULL_ONE = 'Các xã, thị trấn rà soát trẻ em có hoàn cảnh khó khăn trên đị';
const FULL_TWO = 'bàn từng thôn, tổ dân phố; lập danh sách, phân công người the';
const SHORT = 'dõi, giúp đỡ và báo cáo đúng hạn.';

describe('the text layer of a PDF', () => {
  it('has its wrapped lines joined, and each first line begins a paragraph', async () => {
    const { text } = await read([
      [
        { text: FULL_ONE.slice(4), x: 113, y: 700 },
        ...column([FULL_TWO, SHORT], { x: 85, y: 680 }),
        { text: FULL_ONE.slice(4), x: 113, y: 640 },
        ...column([SHORT], { x: 85, y: 620 }),
      ],
    ]);
    expect(text.split('\n')).toEqual([
      `${FULL_ONE.slice(4)} ${FULL_TWO} ${SHORT}`,
      `${FULL_ONE.slice(4)} ${SHORT}`,
    ]);
  });

  it('keeps numbered lines apart though the line above is full', async () => {
    const { text } = await read([
      [
        ...column([FULL_ONE, FULL_TWO, `1. ${FULL_ONE.slice(3)}`, `- B${FULL_TWO.slice(3)}`, SHORT], {
          x: 85,
          y: 700,
        }),
      ],
    ]);
    expect(text.split('\n').map((line) => line.slice(0, 3))).toEqual(['Các', '1. ', '- B']);
  });

  it('takes a dash before a small letter for part of the open sentence', async () => {
    const { text } = await read([
      [...column([FULL_ONE, `- xã hội ${FULL_TWO.slice(9)}`, SHORT], { x: 85, y: 700 })],
    ]);
    expect(text).toBe(`${FULL_ONE} - xã hội ${FULL_TWO.slice(9)} ${SHORT}`);
  });

  it('goes on over a page break, and the second page begins inside the sentence', async () => {
    const source = await read([
      [...column([FULL_ONE, FULL_TWO, FULL_ONE, FULL_TWO], { x: 85, y: 700 })],
      [{ text: '2', x: 300, y: 800 }, ...column([FULL_TWO, SHORT], { x: 85, y: 760 })],
    ]);
    expect(source.text).toBe([FULL_ONE, FULL_TWO, FULL_ONE, FULL_TWO, FULL_TWO, SHORT].join(' '));
    expect(pageAt(source, source.text.indexOf(SHORT))).toBe(2);
    expect(pageAt(source, source.text.indexOf(FULL_TWO))).toBe(1);
    expect(source.text.slice(source.pages[1]).startsWith(FULL_TWO)).toBe(true);
  });

  it('loses page numbers and running heads, not a line that pages happen to begin with', async () => {
    const page = (number: number): Placed[] => [
      { text: `Kế hoạch chăm lo trẻ em, trang ${number}`, x: 200, y: 810, size: 10 },
      ...column([`Dòng đầu.`, `Việc thứ ${number}.`], { x: 85, y: 760 }),
      { text: `${number}`, x: 300, y: 40 },
    ];
    const { text } = await read([page(1), page(2), page(3)]);
    expect(text.split('\n')).toEqual([
      'Dòng đầu.',
      'Việc thứ 1.',
      'Dòng đầu.',
      'Việc thứ 2.',
      'Dòng đầu.',
      'Việc thứ 3.',
    ]);
  });

  it('reads the two columns of the head block one after the other', async () => {
    const { text } = await read([
      [
        { text: 'ỦY BAN NHÂN DÂN', x: 90, y: 780 },
        { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 260, y: 780 },
        { text: 'HUYỆN LA NGÀ', x: 100, y: 760 },
        { text: 'Độc lập - Tự do - Hạnh phúc', x: 290, y: 760 },
        { text: 'Số: 45/KH-UBND', x: 92, y: 730 },
        { text: 'La Ngà, ngày 05 tháng 3 năm 2024', x: 280, y: 730 },
        { text: 'KẾ HOẠCH', x: 265, y: 690 },
        ...column([FULL_ONE, SHORT], { x: 85, y: 650 }),
      ],
    ]);
    expect(text.split('\n')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN LA NGÀ',
      'Số: 45/KH-UBND',
      '|',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'La Ngà, ngày 05 tháng 3 năm 2024',
      '|',
      'KẾ HOẠCH',
      `${FULL_ONE} ${SHORT}`,
    ]);
  });

  it('puts footnotes behind the text, so that no sentence is cut by them', async () => {
    const { text } = await read([
      [
        ...column([FULL_ONE], { x: 85, y: 700 }),
        { text: 'chương trình', x: 85, y: 680 },
        { text: '1', x: 169, y: 685, size: 8 },
        { text: ' đã ban hành trên địa bàn huyện và các xã, thị tr', x: 173, y: 680 },
        { text: '1', x: 85, y: 103, size: 6 },
        { text: 'Quyết định của huyện.', x: 92, y: 100, size: 10 },
      ],
      [...column([SHORT], { x: 85, y: 760 })],
    ]);
    expect(text.split('\n')).toEqual([
      `${FULL_ONE} chương trình[1] đã ban hành trên địa bàn huyện và các xã, thị tr ${SHORT}`,
      '[1] Quyết định của huyện.',
    ]);
  });

  it('reads a table of an annex row by row, cells of several lines whole', async () => {
    const { text } = await read([
      [
        { text: 'TT', x: 90, y: 700 },
        { text: 'Nhiệm vụ', x: 180, y: 700 },
        { text: 'Chủ trì', x: 420, y: 700 },
        { text: '1', x: 92, y: 680 },
        { text: 'Diễn đàn trẻ em', x: 130, y: 680 },
        { text: 'Phòng Y tế', x: 400, y: 680 },
        { text: 'cấp huyện', x: 130, y: 660 },
        { text: '2', x: 92, y: 640 },
        { text: 'Dạy bơi', x: 130, y: 640 },
        { text: 'Huyện đoàn', x: 400, y: 640 },
      ],
    ]);
    expect(text.split('\n')).toEqual([
      'TT | Nhiệm vụ | Chủ trì',
      '1 | Diễn đàn trẻ em cấp huyện | Phòng Y tế',
      '2 | Dạy bơi | Huyện đoàn',
    ]);
  });

  it('reads a table whose numbers stand in the middle of their rows', async () => {
    const cells = (y: number, number: string, lead: string): Placed[] => [
      { text: number, x: 92, y },
      { text: lead, x: 420, y },
    ];
    const { text } = await read([
      [
        { text: 'TT', x: 90, y: 700 },
        { text: 'Nhiệm vụ', x: 180, y: 700 },
        { text: 'Chủ trì', x: 420, y: 700 },
        { text: 'Tổ chức diễn đàn trẻ em', x: 130, y: 680 },
        ...cells(672, '1', 'Phòng Y tế'),
        { text: 'cấp huyện trong tháng sáu', x: 130, y: 664 },
        { text: 'Dạy bơi trong hè', x: 130, y: 644 },
        { text: 'cho trẻ em các xã ven', x: 130, y: 628 },
        ...cells(628, '2', 'Huyện đoàn'),
        { text: 'sông và vùng ngập', x: 130, y: 612 },
        { text: 'Khám sức khỏe', x: 130, y: 592 },
        ...cells(592, '3', 'Phòng Y tế'),
      ],
    ]);
    expect(text.split('\n')).toEqual([
      'TT | Nhiệm vụ | Chủ trì',
      '1 | Tổ chức diễn đàn trẻ em cấp huyện trong tháng sáu | Phòng Y tế',
      '2 | Dạy bơi trong hè cho trẻ em các xã ven sông và vùng ngập | Huyện đoàn',
      '3 | Khám sức khỏe | Phòng Y tế',
    ]);
  });

  it('reads a page that is stored on its side and turned upright for the eye', async () => {
    const words = [column([FULL_ONE, FULL_TWO, SHORT], { x: 85, y: 700 })];
    const [upright, turned] = await Promise.all(
      [false, true].map((way) => extractSource(tinyPdf(words, way))),
    );
    expect(turned?.text).toBe(`${FULL_ONE} ${FULL_TWO} ${SHORT}`);
    expect(turned).toEqual(upright);
  });

  it('says the same as the DOCX that it was printed from', async () => {
    const words = (text: string): string[] => text.match(/[\p{L}\d]+/gu)?.sort() ?? [];
    const [pdf, docx] = await Promise.all([
      extractSource(fixture('plan.pdf')),
      extractSource(fixture('plan.docx')),
    ]);
    expect(words(pdf.text)).toEqual(words(docx.text));
    expect(pdf.text.split('\n').filter((line) => line.startsWith('- R')).length).toBe(8);
    expect(pdf.pages).toHaveLength(2);
  });
});

describe('an annex in a PDF', () => {
  it('gives the very rows of the DOCX that it was printed from, cell by cell, over its page break', async () => {
    const [pdf, docx] = await Promise.all([
      extractSource(fixture('annex.pdf')),
      extractSource(fixture('annex.docx')),
    ]);
    expect(docx.text.split('\n').filter((line) => /^\d+ \| /.test(line))).toHaveLength(12);
    expect(pdf.text).toBe(docx.text);
    expect(pdf.pages).toHaveLength(2);
  });
});

describe('a PDF that cannot be read', () => {
  it('without letters is a scan', async () => {
    await expect(read([[], [{ text: '2', x: 300, y: 800 }]])).rejects.toMatchObject({ code: 'scan' });
  });

  it('behind a password is encrypted', async () => {
    await expect(extractSource(fixture('locked.pdf'))).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('cut in half is damaged, or what is left of it is read', async () => {
    const half = fixture('plan.pdf').slice(0, 9000);
    await expect(extractSource(half)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:damaged|scan)$/),
    });
  });
});
