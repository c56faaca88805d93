import {
  issuingBodyLines,
  listLines,
  numberLine,
  placeAndDate,
  pointLetter,
  roman,
  sentence,
} from './formal-wording.js';
import { numberedSections } from './numbered-sections.js';

describe('wording of formal documents', () => {
  test('points follow the Vietnamese alphabet: đ comes after d, there is no f or j', () => {
    expect([1, 4, 5, 6, 9, 10].map(pointLetter)).toEqual(['a', 'd', 'đ', 'e', 'i', 'k']);
    expect(() => pointLetter(24)).toThrow(RangeError);
  });

  test('roman numerals', () => {
    expect([1, 4, 9, 14, 19, 20].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XIX', 'XX']);
  });

  test('a number below 10 gets a 0, any other text stays as the office gave it', () => {
    expect(numberLine('7', 'KH-UBND')).toBe('Số: 07/KH-UBND');
    expect(numberLine('07', 'KH-UBND')).toBe('Số: 07/KH-UBND');
    expect(numberLine('2022', 'KH-UBND')).toBe('Số: 2022/KH-UBND');
    expect(numberLine('12a', 'KH-UBND')).toBe('Số: 12a/KH-UBND');
  });

  test('days below 10 and the months 1 and 2 get a 0, the other months do not', () => {
    const on = (issuedOn: string): string => placeAndDate({ place: 'Hạ Lam', issuedOn, year: 2024 });
    expect(on('2024-02-05')).toBe('Hạ Lam, ngày 05 tháng 02 năm 2024');
    expect(on('2024-03-15')).toBe('Hạ Lam, ngày 15 tháng 3 năm 2024');
    expect(on('2024-12-31')).toBe('Hạ Lam, ngày 31 tháng 12 năm 2024');
  });

  test("a People's Committee breaks before its level, other bodies where they are broken", () => {
    expect(issuingBodyLines('Ủy ban nhân dân huyện Hạ Lam')).toEqual(['Ủy ban nhân dân', 'huyện Hạ Lam']);
    expect(issuingBodyLines('ỦY BAN NHÂN DÂN\nHUYỆN HẠ LAM')).toEqual(['ỦY BAN NHÂN DÂN', 'HUYỆN HẠ LAM']);
    expect(issuingBodyLines('Sở Y tế')).toEqual(['Sở Y tế']);
  });

  test('list lines end with ; and the last with a full stop, whatever mark they came with', () => {
    expect(listLines(['UBND tỉnh;', 'Như trên', 'Lưu: VT.'])).toEqual([
      'UBND tỉnh;',
      'Như trên;',
      'Lưu: VT.',
    ]);
    expect(listLines([])).toEqual([]);
  });

  test('a sentence gets its full stop once', () => {
    expect(sentence('Báo cáo kết quả;')).toBe('Báo cáo kết quả.');
    expect(sentence('Báo cáo kết quả.')).toBe('Báo cáo kết quả.');
  });

  test('a section without content is left out and the numerals close up', () => {
    const text = { level: 'paragraph', text: 'x' } as const;
    const clauses = numberedSections([
      ['Một', [text]],
      ['Hai', []],
      ['Ba', [text]],
    ]);
    expect(clauses.filter((clause) => clause.level === 'section')).toEqual([
      { level: 'section', number: 'I', text: 'Một' },
      { level: 'section', number: 'II', text: 'Ba' },
    ]);
  });
});
