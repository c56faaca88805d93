import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { extractSource } from '../../src/documents/source/extract-source.js';

const fixture = readFileSync(new URL('../fixtures/sources/plan.doc', import.meta.url));

describe('a Word 97 file', () => {
  it('gives head block, paragraphs, table rows, signature and footnote', async () => {
    const source = await extractSource(fixture);
    const lines = source.text.split('\n').filter((line) => line !== '');
    expect(source.origin).toBe('doc');
    expect(lines.slice(0, 11)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN LA NGÀ',
      '|',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '|',
      'Số: 45/KH-UBND',
      '|',
      'La Ngà, ngày 05 tháng 3 năm 2024',
      '|',
      'KẾ HOẠCH',
    ]);
    expect(lines).toContain('1 | Tổ chức diễn đàn trẻ em cấp huyện | Phòng Y tế');
    expect(lines.slice(-11)).toEqual([
      'Nơi nhận:',
      '- Sở Y tế;',
      '- Các xã, thị trấn;',
      '- Lưu: VT.',
      '|',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Lê Thị Hòa',
      '|',
      '[1] Quyết định số 11/QĐ-UBND ngày 07/01/2021 của Ủy ban nhân dân tỉnh.',
    ]);
  });

  it('prints its automatic numbers, and says line by line what its DOCX says', async () => {
    const docx = readFileSync(new URL('../fixtures/sources/plan.docx', import.meta.url));
    const [doc, same] = await Promise.all([extractSource(fixture), extractSource(docx)]);
    const filled = (text: string): string[] => text.split('\n').filter((line) => line !== '');
    expect(filled(doc.text)).toContain('II. NHIỆM VỤ');
    expect(filled(doc.text)).toContain('b) Báo cáo đúng thời hạn.');
    expect(filled(doc.text)).toEqual(filled(same.text));
  });

  it('with damaged tables of lists still gives its words', async () => {
    const bytes = Buffer.from(fixture);
    const main = bytes.indexOf(Buffer.from([0xec, 0xa5]), 512);
    bytes.writeUInt32LE(0x7f_ff_ff_00, main + 0x02_ea);
    const { text } = await extractSource(bytes);
    expect(text).toContain('Báo cáo đúng thời hạn.');
    expect(text).not.toContain('b) Báo cáo');
  });

  it('behind a password is encrypted', async () => {
    const locked = Buffer.from(fixture);
    const main = locked.indexOf(Buffer.from([0xec, 0xa5]), 512);
    locked.writeUInt16LE(locked.readUInt16LE(main + 10) | 0x01_00, main + 10);
    await expect(extractSource(locked)).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('cut short is damaged', async () => {
    await expect(extractSource(fixture.subarray(0, 2000))).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:damaged|unsupported)$/),
    });
  });
});
