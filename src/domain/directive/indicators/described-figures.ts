import type { Figure } from './figure.js';

/** Figures that only describe what another figure of the sentence sets as the target are left out. */
export function withoutDescriptions(figures: readonly Figure[], folded: string): readonly Figure[] {
  if (figures.length < 2) return figures;
  return figures.filter((figure, index) => !isDescription(figure, { figures, index, folded }));
}

interface Among {
  readonly figures: readonly Figure[];
  readonly index: number;
  readonly folded: string;
}

function isDescription(figure: Figure, among: Among): boolean {
  if (isRate(figure)) return isShare(figure, among);
  return (
    isBase(figure, among) ||
    isPrice(figure, among.folded) ||
    isPlace(figure, among) ||
    isEach(figure, among) ||
    isDetail(figure, among)
  );
}

function isRate({ unit }: Figure): boolean {
  return /^(?:%|‰|điểm|\/)/u.test(unit) && unit !== 'điểm' && unit !== 'điểm vui chơi';
}

/** "tỷ suất tử vong trên 1.000 trẻ đẻ sống dưới 9‰": a thousand is what the rate is measured by. */
function isBase({ value, comparator }: Figure, { index, figures }: Among): boolean {
  return (
    comparator === '>' && [1000, 10_000, 100_000].includes(value as number) && index < figures.length - 1
  );
}

/** "130/159 xã …, chiếm tỷ lệ 82%": the count once more, as a part of the whole. */
function isShare({ from }: Figure, { figures, index, folded }: Among): boolean {
  const count = figures[index - 1];
  if (count === undefined || isRate(count)) return false;
  const before = folded.slice(Math.max(0, from - 30), from);
  const isPart = /\d\/\d/u.test(folded.slice(count.from, count.end));
  return /chiếm(?: t[ỷỉ] lệ)?\s$/u.test(before) || (isPart && /[,à]\sđạt(?: t[ỷỉ] lệ)?\s$/u.test(before));
}

/** "mỗi suất 500.000 đồng", "200.000 đồng/suất": what one of the counted things costs. */
function isPrice({ unit, from, end }: Figure, folded: string): boolean {
  if (!/(?<!cộng )đồng$/u.test(unit)) return false;
  const before = folded.slice(Math.max(0, from - 30), from);
  return (
    /^\s?\/\s?\p{L}/u.test(folded.slice(end, end + 4)) ||
    /(?:mỗi(?:\s\p{L}+){1,3}|mức(?:\s\p{L}+){0,2}|(?<!tổng )(?:trị )?giá(?: trị)?)\s(?:từ\s)?$/u.test(before)
  );
}

/** "03 lớp, mỗi lớp 30 em": how many for one of those before. */
function isEach({ from }: Figure, { figures, index, folded }: Among): boolean {
  const each = /mỗi\s(\p{L}+)(?:\s(?:có|được|gồm|là))?\s$/u.exec(
    folded.slice(Math.max(0, from - 24), from),
  )?.[1];
  return each !== undefined && figures[index - 1]?.unit.toLowerCase().startsWith(each) === true;
}

/** "83 công trình tại 83 xã": where, not how many. */
function isPlace({ from }: Figure, { folded }: Among): boolean {
  return /(?<!\p{L})(?:tại|ở|thuộc|trên địa bàn)(?:\s(?:các|cả|tất cả))?\s$/u.test(
    folded.slice(Math.max(0, from - 24), from),
  );
}

/** "100% xã có ít nhất 01 điểm vui chơi": the count tells what the rate is about. */
function isDetail(figure: Figure, { figures, index, folded }: Among): boolean {
  const before = figures[index - 1];
  if (before === undefined || !figures.slice(0, index).some(isRate)) return false;
  const rate = figures.slice(0, index).findLast(isRate) as Figure;
  return !/[;:]|,\s(?:\p{L}+\s){0,3}$|\svà\s(?:\p{L}+\s){0,2}$|năm\s20\d\d/u.test(
    folded.slice(rate.end, figure.from),
  );
}
