import { agenciesIn } from './body-lists.js';

describe('the bodies that a list of words names', () => {
  const lists: [string, string[]][] = [
    ['Đoàn Thanh niên xã, Công chức Văn hóa - Xã hội', ['Đoàn Thanh niên xã', 'Công chức Văn hóa - Xã hội']],
    ['Sở Văn hóa, Thể thao và Du lịch; Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['các sở, ban, ngành, UBND các xã, phường', ['các sở, ban, ngành', 'UBND các xã, phường']],
    ['Công an xã, trưởng ấp, khóm', ['Công an xã', 'trưởng ấp, khóm']],
    ['Trạm Y tế, thường xuyên', ['Trạm Y tế']],
    ['các thôn phối hợp thực hiện; trước 30/4/2024', ['các thôn']],
    ['Văn phòng HĐND và UBND huyện', ['Văn phòng HĐND và UBND huyện']],
    ['Ủy ban MTTQ và các đoàn thể xã', ['Ủy ban MTTQ và các đoàn thể xã']],
    ['Hội Nông dân và Hội Cựu chiến binh', ['Hội Nông dân', 'Hội Cựu chiến binh']],
    ['Phòng Kinh tế và Hạ tầng', ['Phòng Kinh tế và Hạ tầng']],
  ];
  it.each(lists)('%s', (words, names) => {
    expect(agenciesIn(words)).toEqual(names);
  });
});
