import type { Figure } from '../indicators/figure.js';
import { fold } from '../words/fold.js';
import { baselineIn } from '../words/years.js';

const OPENING =
  '^(?:(?:phấn đấu|hằng năm|hàng năm|mỗi năm|từng bước|tiếp tục|kéo|và|trung bình|bình quân|,)\\s*)*';
const DECLINES = new RegExp(`${OPENING}giảm\\s`, 'u');
const GROWS = new RegExp(`${OPENING}tăng\\s`, 'u');
/** Words that make the figure a level. */
const LEVEL = /(?:xuống|còn|lên|ở mức|đạt|đến mức|là)(?:\s\p{L}+){0,3}\s*$/u;

/**
 * Figures that are a change and not a level, where the words for it stand further off than next to the figure.
 * `goesOn`: the clause before was a change ("giảm 1% số cặp tảo hôn; 3% số cặp …").
 */
export function withChanges(figures: readonly Figure[], text: string, goesOn = false): Figure[] {
  const folded = fold(text);
  const known = figures.map((figure) => ({ ...figure, ...changeOf(figure, folded) }));
  const [first, ...others] = known;
  const opens = first?.from === 0 && /^\s(?:số|tổng số)\s/u.test(folded.slice(first.end));
  return carried(goesOn && first && opens ? [{ ...first, reduction: true }, ...others] : known, folded);
}

type Change = Pick<Figure, 'reduction' | 'increase'>;

function changeOf(figure: Figure, folded: string): Change {
  const { reduction, increase } = figure;
  const before = folded.slice(0, figure.from);
  if (reduction || increase || !isOpen(figure) || LEVEL.test(before) || !isMeasuredChange(folded, before)) {
    return { reduction, increase };
  }
  return { reduction: DECLINES.test(before), increase: GROWS.test(before) };
}

/** A rate that may be a change: "dưới 5%" and "không quá 5%" are levels. */
function isOpen({ unit, comparator }: Figure): boolean {
  return /^[%‰]/u.test(unit) && comparator !== null && !comparator.startsWith('<');
}

/** By the year, against a year, or of a number: "giảm số vụ tảo hôn 2 - 3%/năm", "giảm số em bị đuối nước: 10%". */
function isMeasuredChange(folded: string, before: string): boolean {
  return (
    /^(?:\S+\s){0,5}(?:giảm|tăng) (?:số|các vụ|vụ)\s/u.test(before) ||
    /bình quân|trung bình|mỗi năm|[%‰]\s?\/\s?năm/u.test(folded) ||
    baselineIn(folded) !== null
  );
}

/** "giảm 10% năm 2025 và 20% vào năm 2030": the second is a change as well; "…, 90% trẻ em …" is none. */
function carried(figures: readonly Figure[], folded: string): Figure[] {
  const [first] = figures;
  if (first === undefined || !(first.reduction || first.increase)) return [...figures];
  return figures.map((figure, index) => {
    const before = folded.slice(figures[index - 1]?.end ?? 0, figure.from);
    const isNext = index > 0 && !LEVEL.test(before) && goesAlong(figure, first, folded);
    return isNext ? { ...figure, reduction: first.reduction, increase: first.increase } : figure;
  });
}

/** The same unit with nothing of its own behind it, or a count beside a count ("giảm 02 vụ, 03 nạn nhân"). */
function goesAlong(figure: Figure, first: Figure, folded: string): boolean {
  if (figure.unit === first.unit) return STANDS_ALONE.test(folded.slice(figure.end, figure.end + 8));
  return (
    [figure, first].every(({ unit }) => !/^[%‰/]|^điểm/u.test(unit)) &&
    /[,à]\s$/u.test(folded.slice(0, figure.from))
  );
}

const STANDS_ALONE = /^(?:[.,;:)]|$|\s(?:vào|năm|so|trong|đến|số|và|mỗi|\())/u;

const YEARLY = /(?:hằng|hàng|mỗi|từng) năm|một năm|\/\s?năm/gu;
/** "kế hoạch phát triển kinh tế - xã hội hằng năm" is a plan, no rhythm. */
const PLAN =
  /(?:kế hoạch|nghị quyết|ngân sách|dự toán|kinh phí|kinh tế - xã hội|chương trình|báo cáo)(?:\s[\p{L}-]+){0,7}\s$/u;

/** The target is to be met every year. */
export function isEveryYear(folded: string): boolean {
  // "(bình quân 05 khu/năm)" only explains the figure.
  const said = folded.replace(/\([^()]{0,200}\)/gu, ' ');
  return [...said.matchAll(YEARLY)].some(
    ({ 0: words, index }) => !/^h/u.test(words) || !PLAN.test(said.slice(Math.max(0, index - 80), index)),
  );
}
