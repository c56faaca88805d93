import { describe, expect, it } from '@jest/globals';
import { compareReadings, type ComparedClause, type ComparedFacts } from './compare-readings.js';
import type { Target } from '../reading.js';

let counter = 0;
const clause = (kind: string, text: string, payload: ComparedFacts = {}, label = ''): ComparedClause => {
  counter += 1;
  return { id: `c${counter}`, kind, text, payload, label };
};
const task = (text: string, payload: ComparedFacts = {}) => clause('task', text, payload);
const target = (year: number, value: number): Target => ({
  ...{ year, comparator: '>=', value, unit: '%', span: [0, 1] },
});

const only = (earlier: ComparedClause, later: ComparedClause) =>
  compareReadings([earlier], [later]).get(later.id)!;

const IMMUNISED = 'Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin';

describe('two documents of one cycle', () => {
  it.each([
    [
      'spelling and marks',
      'Uỷ ban nhân dân xã rà soát – lập danh sách trẻ em.',
      'Ủy ban nhân dân xã rà soát - lập danh sách trẻ em',
    ],
    ['white space and case', 'Tổ chức  khám sức khỏe\ncho trẻ em', 'tổ chức khám sức khỏe cho trẻ em'],
    [
      'a joining word',
      'Tổ chức khám sức khỏe định kỳ cho tất cả trẻ em và học sinh trong các trường học trên địa bàn huyện',
      'Tổ chức khám sức khỏe định kỳ cho tất cả trẻ em, học sinh trong các trường học trên địa bàn huyện',
    ],
  ])('are the same where only %s differs', (_what, before, after) => {
    expect(only(task(before), task(after))).toMatchObject({ outcome: 'same', earlier: { text: before } });
  });

  it('name the target that changed, and only it', () => {
    const before = clause('indicator', `${IMMUNISED} đạt 95% năm 2024, 98% năm 2025`, {
      targets: [target(2024, 95), target(2025, 98)],
    });
    const after = clause('indicator', `${IMMUNISED} đạt 96,5% năm 2024, 98% năm 2025`, {
      targets: [target(2024, 96.5), target(2025, 98)],
    });
    expect(only(before, after)).toMatchObject({
      outcome: 'changed',
      changes: [{ what: 'target', before: '2024: ≥ 95%', after: '2024: ≥ 96,5%' }],
    });
  });

  it.each<[string, ComparedFacts, ComparedFacts, object]>([
    [
      'due',
      { due: { text: 'trước 15/6', date: null } },
      { due: { text: 'trước 30/6', date: null } },
      { before: 'trước 15/6', after: 'trước 30/6' },
    ],
    ['due', {}, { due: { text: 'trước 30/6', date: null } }, { before: '', after: 'trước 30/6' }],
    ['lead', { lead: ['Sở Y tế'] }, { lead: ['Sở Nội vụ'] }, { before: 'Sở Y tế', after: 'Sở Nội vụ' }],
  ])('name the %s that changed', (what, before, after, said) => {
    const text = 'Tổ chức truyền thông về phòng, chống đuối nước cho trẻ em';
    expect(only(task(text, before), task(text, after))).toMatchObject({
      outcome: 'changed',
      changes: [{ what, ...said }],
    });
  });

  it('take no due back by being silent of it', () => {
    const text = 'Tổ chức truyền thông về phòng, chống đuối nước cho trẻ em';
    const due = { text: 'trước 15/6', date: null };
    expect(only(task(text, { due }), task(text, { due: null })).outcome).toBe('same');
  });

  it('see a figure inside the words of a task', () => {
    const comparison = only(
      task('Mở 12 lớp dạy bơi an toàn cho trẻ em'),
      task('Mở 20 lớp dạy bơi an toàn cho trẻ em'),
    );
    expect(comparison).toMatchObject({ changes: [{ what: 'figures', before: '12', after: '20' }] });
  });

  it('take a block of the same agency as one, with the duties that are new', () => {
    const duties = ['Chủ trì dạy bơi an toàn trong trường học'];
    const more = [...duties, 'Phối hợp tổ chức Diễn đàn trẻ em cấp huyện'];
    const comparison = only(
      clause('agency-duty', '1. Sở Giáo dục và Đào tạo:', { agency: 'Sở Giáo dục và Đào tạo', duties }),
      clause('agency-duty', 'a) Sở Giáo dục và Đào tạo', { agency: 'Sở Giáo dục và  Đào tạo', duties: more }),
    );
    expect(comparison).toMatchObject({ changes: [{ what: 'duties', before: '', after: more[1] }] });
  });

  it('state a reporting day as people write it', () => {
    const text = 'Báo cáo kết quả thực hiện về Sở Y tế để tổng hợp';
    const comparison = only(
      clause('reporting-rule', text, { recurring: ['--11-15'], before: true }),
      clause('reporting-rule', text, { recurring: ['---20'], before: false }),
    );
    expect(comparison).toMatchObject({
      changes: [{ what: 'recurring', before: 'trước 15/11', after: '20 hằng tháng' }],
    });
  });

  it.each([
    [
      'another clause',
      task('Mở lớp dạy bơi an toàn cho trẻ em'),
      task('Rà soát các khu vực nước sâu để cắm biển cảnh báo'),
    ],
    [
      'another kind',
      task('Tháng hành động vì trẻ em năm 2024'),
      clause('activity', 'Tháng hành động vì trẻ em năm 2024'),
    ],
    ['short words that are not equal', task('Dạy bơi'), task('Dạy học')],
    [
      'the block of another agency',
      clause('agency-duty', 'Sở Y tế', { agency: 'Sở Y tế' }),
      clause('agency-duty', 'Sở Y tế', { agency: 'Sở Nội vụ' }),
    ],
  ])('keep %s apart', (_what, before, after) => {
    expect(only(before, after)).toEqual({ outcome: 'added' });
  });

  it('ask less likeness of two clauses under one label', () => {
    const before = 'Giảm tỷ lệ trẻ em bị tai nạn, thương tích xuống còn 500/100.000 trẻ em';
    const after = 'Tỷ lệ trẻ em bị tai nạn, thương tích và đuối nước giảm, còn 480/100.000';
    expect(
      only(clause('indicator', before, {}, 'Chỉ tiêu 7'), clause('indicator', after, {}, 'chỉ tiêu 7'))
        .outcome,
    ).toBe('changed');
  });

  it('give each earlier clause to its likeliest answer only', () => {
    const before = task('Tổ chức khám sức khỏe định kỳ cho trẻ em trong trường học');
    const near = task('Tổ chức khám sức khỏe định kỳ cho trẻ em trong trường mầm non');
    const same = task('Tổ chức khám sức khỏe định kỳ cho trẻ em trong trường học');
    const compared = compareReadings([before], [near, same]);
    expect([compared.get(near.id)!.outcome, compared.get(same.id)!.outcome]).toEqual(['added', 'same']);
  });

  it('say the same of a document beside itself', () => {
    const all = [task('Mở lớp dạy bơi an toàn'), clause('section', 'II. NHIỆM VỤ'), task('Rà soát hồ ao')];
    const compared = compareReadings(all, all);
    expect(all.map(({ id }) => compared.get(id)!.outcome)).toEqual(['same', 'same', 'same']);
  });

  it('are compared in one pass at a thousand clauses each, each with its own figures', () => {
    const many = Array.from({ length: 1000 }, (_, n) =>
      task(
        `Nhiệm vụ thứ ${'abcdefghij'[n % 10]} ${n} rà soát, thống kê, lập hồ sơ quản lý trẻ em có hoàn cảnh đặc biệt tại thôn ${n}`,
      ),
    );
    const compared = compareReadings(many, many);
    expect([...compared.values()].every(({ outcome }) => outcome === 'same')).toBe(true);
  });
});
