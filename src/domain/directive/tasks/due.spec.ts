import { dueFromLabel, dueIn, isTime } from './due.js';

describe('the due that a sentence states', () => {
  const stated: [string, string, string | null][] = [
    ['Rà soát hồ nước, hoàn thành trước ngày 12/4/2024.', 'trước ngày 12/4/2024', '2024-04-12'],
    ['Gửi danh sách chậm nhất là ngày 03/5.', 'chậm nhất là ngày 03/5', '2024-05-03'],
    ['Tổ chức tập huấn trong tháng 7/2024.', 'trong tháng 7/2024', '2024-07-31'],
    [
      'Kiểm tra các trường trong quý II và quý III năm 2024.',
      'trong quý II và quý III năm 2024',
      '2024-09-30',
    ],
    ['Phát thanh từ ngày 20/5 đến ngày 10/6/2024.', 'từ ngày 20/5 đến ngày 10/6/2024', '2024-06-10'],
    ['Dạy bơi từ tháng 5 đến tháng 8/2024.', 'từ tháng 5 đến tháng 8/2024', '2024-08-31'],
    ['Nộp báo cáo trước 16 giờ ngày 09/9/2024.', 'trước 16 giờ ngày 09/9/2024', '2024-09-09'],
    ['Sửa lan can trước ngày 20/8 hằng năm.', 'trước ngày 20/8 hằng năm', null],
    ['Sửa sân chơi trước kỳ nghỉ hè.', 'trước kỳ nghỉ hè', null],
    ['Phấn đấu đến hết năm 2025 xã nào cũng có sân chơi.', 'đến hết năm 2025', '2025-12-31'],
    ['Tổ chức ngày hội đọc sách vào tháng 4/2024.', 'tháng 4/2024', '2024-04-30'],
    [
      'Trả kết quả trong thời hạn 10 ngày làm việc kể từ ngày nhận hồ sơ.',
      'trong thời hạn 10 ngày làm việc kể từ ngày nhận hồ sơ',
      null,
    ],
    ['Tổ chức chuyên đề đọc sách tháng 9/2024 và tháng 2/2025.', 'tháng 9/2024 và tháng 2/2025', null],
  ];
  it('lies in the last words of a bracket', () => {
    expect(dueIn('Cấp vở cho học sinh nghèo (Hội Phụ nữ xã; trước 30/8/2024).', 2024)).toEqual({
      text: 'trước 30/8/2024',
      date: '2024-08-30',
    });
    expect(dueIn('Khảo sát sân chơi (tháng 3 - 4/2024).', 2024)?.date).toBe('2024-04-30');
  });

  it('is no stretch of years and no time of one thing among others', () => {
    expect(dueIn('Phát triển thư viện từ năm 2021 đến năm 2025.', 2024)).toBeNull();
    expect(dueIn('Tổ chức ngày sách (từ ngày 15/4 đến ngày 21/4), ngày hội đọc.', 2024)).toBeNull();
  });

  it.each(stated)('%s', (sentence, text, date) => {
    expect(dueIn(sentence, 2024)).toEqual({ text, date });
  });

  it('is not the day of a document that the sentence cites', () => {
    expect(dueIn('Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2024.', 2024)).toBeNull();
  });
});

describe('the due behind a label', () => {
  const labelled: [string, string, string | null][] = [
    ['Quý III/2024.', 'Quý III/2024', '2024-09-30'],
    ['Tháng 3, 4, 5/2024', 'Tháng 3, 4, 5/2024', '2024-05-31'],
    [
      '07 giờ 30, ngày 28/5/2024 (thứ Ba), tại sân vận động huyện.',
      '07 giờ 30, ngày 28/5/2024',
      '2024-05-28',
    ],
    ['Hằng năm', 'Hằng năm', null],
    ['15/8 âm lịch', '15/8 âm lịch', null],
    ['02 ngày, trong tháng 7/2024; địa điểm: Nhà Văn hóa', 'trong tháng 7/2024', '2024-07-31'],
    ['giữa tháng 6', 'giữa tháng 6', '2024-06-15'],
  ];
  it.each(labelled)('%s', (words, text, date) => {
    expect(dueFromLabel(words, 2024)).toEqual({ text, date });
  });
});

it('tells words that are a time from the name of a body', () => {
  expect(['thường xuyên', 'trước 30/4/2024', 'thực hiện trong quý II', 'Hằng năm'].every(isTime)).toBe(true);
  expect(['Trạm Y tế xã', 'các thôn', 'Công an xã 12'].some(isTime)).toBe(false);
});
