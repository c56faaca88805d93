import { describe, expect, it } from '@jest/globals';
import { readDirective } from '../read-directive.js';
import type { DirectiveReading } from '../reading.js';

function closing(tail: string): DirectiveReading {
  return readDirective({
    text: `ỦY BAN NHÂN DÂN\nXÃ HÒA AN\n\nSố: 9/KH-UBND\n\nHòa An, ngày 02 tháng 3 năm 2024\n\nKẾ HOẠCH\nTrồng cây\n\nI. NHIỆM VỤ\n\n1. Ươm cây giống ở vườn ươm của xã.\n\n${tail}\n`,
    pages: [0],
    origin: 'txt',
  });
}

const SIGNED = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTạ Văn Lộc';

describe('who gets a document and who signs it', () => {
  it.each([
    ['dashes', 'Nơi nhận:\n- Phòng Kinh tế;\n- Các thôn,\nbản;\n- Lưu: VT.'],
    ['one line with semicolons', 'Nơi nhận: Phòng Kinh tế; Các thôn, bản; Lưu: VT.'],
    ['a line each without dashes', 'Nơi nhận:\nPhòng Kinh tế\nCác thôn, bản\nLưu: VT'],
  ])('recipients are parted by %s', (_, list) => {
    expect(closing(`${list}\n\n${SIGNED}`).recipients).toEqual(['Phòng Kinh tế', 'Các thôn, bản', 'Lưu: VT']);
  });

  it("what a site prints below 'Lưu' is no recipient", () => {
    const reading = closing(
      `${SIGNED}\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT, VX (03)\n[Xem thêm: Tin bão]\nChia sẻ`,
    );
    expect(reading.recipients).toEqual(['Các thôn', 'Lưu: VT, VX (03)']);
  });

  it.each([
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTạ Văn Lộc', 'PHÓ CHỦ TỊCH', 'Tạ Văn Lộc'],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH, PHÓ CHỦ TỊCH\n(Đã ký)\nNGÔ THỊ HẢO', 'PHÓ CHỦ TỊCH', 'NGÔ THỊ HẢO'],
    ['CHỦ TỊCH\n\nGIÀNG A TỦA', 'CHỦ TỊCH', 'GIÀNG A TỦA'],
    ['T.M UBND XÃ HÒA AN\nCHỦ TỊCH\nH’Yang Knul', 'CHỦ TỊCH', 'H’Yang Knul'],
    ['T.M UBND xã Hòa An\nCHỦ TỊCH\nTạ Văn Lộc', 'CHỦ TỊCH', 'Tạ Văn Lộc'],
    ['GIÁM ĐỐC\n\nBSCKII. Tạ Văn Lộc', 'GIÁM ĐỐC', 'Tạ Văn Lộc'],
  ])('a signature: %s', (block, position, name) => {
    const reading = closing(`Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n\n${block}`);
    expect(reading.signatory).toMatchObject({ position, name });
  });

  it('both columns of a closing block are read', () => {
    const reading = closing(
      `Nơi nhận:                         TM. ỦY BAN NHÂN DÂN\n- Các thôn;                            CHỦ TỊCH\n- Lưu: VT.                          K'Brêm Hùng`,
    );
    expect(reading).toMatchObject({
      recipients: ['Các thôn', 'Lưu: VT'],
      signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: "K'Brêm Hùng" },
    });
  });
});
