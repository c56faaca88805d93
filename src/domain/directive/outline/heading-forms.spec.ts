import { readDirective } from '../read-directive.js';
import type { DirectiveReading } from '../reading.js';

const read = (text: string): DirectiveReading => readDirective({ text, pages: [0], origin: 'txt' });
const sections = (reading: DirectiveReading) =>
  reading.sections.map(({ numeral, heading, level }) => [numeral, heading, level]);
const tasks = (reading: DirectiveReading) =>
  reading.tasks.map(({ path, text, kind }) => [path, text, kind ?? 'task']);

const HEAD = `TRƯỜNG TIỂU HỌC AN BÌNH
Số: 15/KH-THAB
An Bình, ngày 06 tháng 9 năm 2024
KẾ HOẠCH
Xây dựng thư viện thân thiện năm học 2024 - 2025
`;

describe('headings', () => {
  it('whose numbers a copy lost are counted for the paths and have no numeral', () => {
    const reading = read(`${HEAD}MỤC TIÊU
100% lớp có góc đọc sách.

NHIỆM VỤ, GIẢI PHÁP
Bổ sung sách
Vận động phụ huynh tặng sách cũ.
Mua 200 đầu sách trước ngày 30/10/2024.
Tổ chức đọc
Mỗi lớp có một tiết đọc trong tuần.

TỔ CHỨC THỰC HIỆN
Ban Giám hiệu
Duyệt danh mục sách.`);
    expect(sections(reading)).toEqual([
      [null, 'MỤC TIÊU', 1],
      [null, 'NHIỆM VỤ, GIẢI PHÁP', 1],
      [null, 'TỔ CHỨC THỰC HIỆN', 1],
    ]);
    expect(tasks(reading)).toEqual([
      ['II.1', 'Bổ sung sách', 'group'],
      ['II.1/p1', 'Vận động phụ huynh tặng sách cũ.', 'paragraph'],
      ['II.1/p2', 'Mua 200 đầu sách trước ngày 30/10/2024.', 'paragraph'],
      ['II.2', 'Tổ chức đọc', 'group'],
      ['II.2/p1', 'Mỗi lớp có một tiết đọc trong tuần.', 'paragraph'],
    ]);
  });

  it('among tasks are groups, and a count said twice is left out', () => {
    const reading = read(`${HEAD}I. NHIỆM VỤ
1. Hoạt động 1: Ngày hội đọc sách
- Mỗi khối một gian trưng bày.
2. Công tác kiểm tra
- Kiểm tra thư viện mỗi học kỳ.`);
    expect(sections(reading)).toEqual([['I', 'NHIỆM VỤ', 1]]);
    expect(tasks(reading)).toEqual([
      ['I.1', 'Ngày hội đọc sách', 'group'],
      ['I.1/-1', 'Mỗi khối một gian trưng bày.', 'task'],
      ['I.2', 'Công tác kiểm tra', 'group'],
      ['I.2/-1', 'Kiểm tra thư viện mỗi học kỳ.', 'task'],
    ]);
  });

  it('of articles are called by the article', () => {
    const reading = read(`HỘI ĐỒNG NHÂN DÂN
TỈNH THANH GIANG
Số: 08/2024/NQ-HĐND
NGHỊ QUYẾT
Quy định mức hỗ trợ thư viện trường học
QUYẾT NGHỊ:
Điều 1. Đối tượng và mức hỗ trợ
1. Đối tượng: các trường tiểu học ở xã miền núi.
2. Mức hỗ trợ là 30.000.000 đồng mỗi trường.
Điều 2. Tổ chức thực hiện
1. Ủy ban nhân dân tỉnh chỉ đạo thực hiện.`);
    expect(sections(reading)).toEqual([
      ['Điều 1', 'Đối tượng và mức hỗ trợ', 1],
      ['Điều 2', 'Tổ chức thực hiện', 1],
    ]);
  });

  it('of groups whose items are counted through keep their items', () => {
    const reading = read(`${HEAD}I. MỤC TIÊU
1. Mục tiêu chung
Trẻ em đọc nhiều hơn.
2. Mục tiêu cụ thể
a) Về sách
1. 100% lớp có tủ sách.
2. 80% học sinh mượn sách hằng tháng.
b) Về người đọc
3. 60% phụ huynh đọc cùng con.
II. NHIỆM VỤ
1. Mua sách.`);
    expect(sections(reading).map(([numeral]) => numeral)).toEqual([
      'I',
      'I.1',
      'I.2',
      'I.2.a',
      'I.2.b',
      'II',
    ]);
  });
});

it("a letter's requests end before its closing words, and its when and where are no tasks", () => {
  const reading = read(`Số: 40/PGDĐT
Kính gửi: Các trường tiểu học
Phòng Giáo dục và Đào tạo đề nghị các trường:
1. Rà soát danh sách học sinh chưa có sách giáo khoa trước ngày 15/8/2024.
2. Vận động tặng sách giáo khoa cũ cho học sinh có hoàn cảnh khó khăn.
3. Địa điểm: Thư viện huyện.
Phòng Giáo dục và Đào tạo đề nghị các trường nghiêm túc thực hiện.`);
  expect(tasks(reading).map(([path, , kind]) => [path, kind])).toEqual([
    ['1', 'task'],
    ['2', 'task'],
  ]);
});

it('groups of targets are called by whom they are for', () => {
  const reading = read(`${HEAD}I. MỤC TIÊU
1. Mục tiêu cụ thể
1.1. Đối với các trường
- 100% trường có thư viện.
1.2. Đối với học sinh
- Chỉ tiêu 1: 80% học sinh mượn sách.
II. NHIỆM VỤ
1. Mua sách.`);
  expect(sections(reading).map(([numeral]) => numeral)).toEqual(['I', 'I.1', 'I.1.1', 'I.1.2', 'II']);
});

describe("a letter's items", () => {
  const letter = (items: string) =>
    read(`Số: 41/SYT-NVY
Kính gửi: Các đơn vị trực thuộc
Sở Y tế đề nghị các đơn vị:
${items}`);

  it('are requests, whoever they name', () => {
    const reading = letter(`1. Đối với Trung tâm Y tế
a) Khám mắt cho học sinh lớp 1;
b) Tập huấn y tế trường học.
2. Trạm Y tế xã phối hợp với các trường mầm non cân, đo trẻ em.`);
    expect(tasks(reading).map(([path, , kind]) => [path, kind])).toEqual([
      ['1', 'group'],
      ['1.a', 'task'],
      ['1.b', 'task'],
      ['2', 'task'],
    ]);
    expect(reading.tasks[3]).toMatchObject({ lead: ['Trạm Y tế xã'], coordinating: ['các trường mầm non'] });
    expect(reading.agencyAssignments).toEqual([]);
  });

  it('are assignments where each is a body with its duties', () => {
    const reading = letter(`1./ Trung tâm Y tế
- Khám mắt cho học sinh lớp 1.
2./ Các trường:
- Lập danh sách học sinh.`);
    expect(reading.tasks).toEqual([]);
    expect(reading.agencyAssignments?.map(({ agency }) => agency)).toEqual(['Trung tâm Y tế', 'Các trường']);
  });
});

it('a report lists what was done, not tasks', () => {
  const reading = read(`ỦY BAN NHÂN DÂN
XÃ AN BÌNH
Số: 77/BC-UBND
An Bình, ngày 04 tháng 12 năm 2024
BÁO CÁO
Kết quả xây dựng thư viện năm 2024
1. Kết quả
- Đã mua 200 đầu sách.
2. Hạn chế
- Còn thiếu giá sách.`);
  expect(reading.tasks).toEqual([]);
});

describe('an inner list with the numerals of the outer one', () => {
  it('stands under the headings in capitals', () => {
    const reading = readDirective({
      text: `Số: 4/KH-UBND
Nam Hà, ngày 02 tháng 3 năm 2024
KẾ HOẠCH
Trồng cây năm 2024
I. MỤC TIÊU, CHỈ TIÊU
I. Chỉ tiêu 1: 85% đường làng có cây xanh.
II. Chỉ tiêu 2: Trên 90% hộ có cây trước nhà.
II. NHIỆM VỤ
I. Ươm cây giống ở vườn ươm của xã.
II. Trồng cây ven đường trước ngày 30/4/2024.
III. TỔ CHỨC THỰC HIỆN
I. Đoàn Thanh niên xã
- Trồng cây ở trường học.
II. Các thôn
- Chăm sóc cây.`,
      pages: [0],
      origin: 'docx',
    });
    expect(reading.sections.map(({ numeral }) => numeral)).toEqual(['I', 'II', 'III']);
    expect(reading.indicators.map(({ number }) => number)).toEqual([1, 2]);
    expect(reading.tasks.map(({ path }) => path)).toEqual(['II.I', 'II.II']);
    expect(reading.agencyAssignments?.map(({ agency }) => agency)).toEqual([
      'Đoàn Thanh niên xã',
      'Các thôn',
    ]);
  });
});
