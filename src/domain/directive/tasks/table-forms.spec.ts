import { readDirective } from '../read-directive.js';
import type { DirectiveReading } from '../reading.js';

const read = (text: string): DirectiveReading => readDirective({ text, pages: [0], origin: 'txt' });

const HEAD = `ỦY BAN NHÂN DÂN
XÃ AN BÌNH
Số: 21/KH-UBND
An Bình, ngày 04 tháng 3 năm 2024
KẾ HOẠCH
Chăm sóc vườn trường năm 2024
I. MỤC ĐÍCH
Trường nào cũng có vườn.
`;
const duties = (reading: DirectiveReading) =>
  (reading.tasks ?? []).map(({ path, text, lead, coordinating, due }) => [
    path,
    text,
    lead,
    coordinating,
    due?.date ?? null,
  ]);

describe('tables that assign tasks', () => {
  it('are read between bars, a drawn rule and an empty cell notwithstanding', () => {
    const reading = read(`${HEAD}II. LỊCH LÀM VIỆC
| Thời gian | Nội dung | Người phụ trách | Phối hợp |
| --- | --- | --- | --- |
| Tháng 4/2024 | Làm đất, chọn giống cây | Giáo viên chủ nhiệm, Đoàn trường | |
| Quý III | Thu hoạch, tổng kết | Ban Giám hiệu | Hội Nông dân xã |
III. KINH PHÍ
Xã chi.`);
    expect(duties(reading)).toEqual([
      ['II.1', 'Làm đất, chọn giống cây', ['Giáo viên chủ nhiệm', 'Đoàn trường'], [], '2024-04-30'],
      ['II.2', 'Thu hoạch, tổng kết', ['Ban Giám hiệu'], ['Hội Nông dân xã'], '2024-09-30'],
    ]);
  });

  it('are read where bars stand without blanks', () => {
    const reading = read(`${HEAD}II. NHIỆM VỤ
|TT|Công việc|Chủ trì|Thời hạn|
|1|Rào vườn trường|Đoàn Thanh niên xã|15/5/2024|`);
    expect(duties(reading)).toEqual([['II.1', 'Rào vườn trường', ['Đoàn Thanh niên xã'], [], '2024-05-15']]);
  });

  it('are read where a row came as one line without bars', () => {
    const reading = read(`${HEAD}II. NHIỆM VỤ
STT Nội dung Chủ trì Phối hợp Thời gian
1 Đào giếng cho vườn trường Phòng Kinh tế Hội Nông dân xã Tháng 5/2024
2 Tập trồng rau Trạm Y tế xã Các trường học Trước ngày 30/9/2024
III. KINH PHÍ
Xã chi.`);
    expect(duties(reading)[0]).toEqual([
      'II.1',
      'Đào giếng cho vườn trường',
      ['Phòng Kinh tế'],
      ['Hội Nông dân xã'],
      '2024-05-31',
    ]);
  });

  it('are read where each cell came on a line of its own', () => {
    const reading = read(`${HEAD}Nơi nhận:
- Như trên;
- Lưu: VT.
CHỦ TỊCH
Lê Văn Bình
PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ
STT
Nội dung
Cơ quan chủ trì
Thời gian

1
Cấp hạt giống
cho các trường
Hội Nông dân xã
Tháng 3/2024

2
Kiểm tra vườn trường
Công chức Văn hóa - Xã hội
Thường xuyên`);
    expect(duties(reading)).toEqual([
      ['PL.1', 'Cấp hạt giống cho các trường', ['Hội Nông dân xã'], [], '2024-03-31'],
      ['PL.2', 'Kiểm tra vườn trường', ['Công chức Văn hóa - Xã hội'], [], null],
    ]);
  });
});

it('reads the numbering of Party documents', () => {
  const reading = read(`${HEAD}II- NHIỆM VỤ, GIẢI PHÁP
1- Trồng rau theo mùa.
2- Ghi sổ theo dõi vườn.
III- TỔ CHỨC THỰC HIỆN
1- Chi bộ trường: Chỉ đạo thực hiện.`);
  expect(reading.sections?.map(({ numeral }) => numeral)).toEqual(['I', 'II', 'III']);
  expect(reading.tasks?.map(({ path }) => path)).toEqual(['II.1', 'II.2']);
});
