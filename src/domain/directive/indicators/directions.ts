import { figuresIn } from './figures.js';
import { fold } from '../words/fold.js';
import type { Target } from '../reading.js';

/** A target with the words that stand between the figure before and its own. */
export interface Worded {
  readonly target: Target;
  readonly words: string;
}

export type Way = 'up' | 'down';

const OPENING =
  '^(?:(?:phấn đấu|từng bước|tiếp tục|hằng năm|hàng năm|mỗi năm|đến năm 20\\d\\d|năm 20\\d\\d|,|và|;|-)\\s*)*';
const FALLS = new RegExp(`${OPENING}(?:kéo giảm|giảm|hạn chế|kiềm chế|khống chế)`, 'u');
const GROWS = new RegExp(`${OPENING}(?:tăng|nâng)\\s|(?<!\\p{L})tăng (?:từ|lên)\\s`, 'u');
const LOWER =
  /(?:giảm|xuống|còn)(?:\s(?:từ|dưới|không quá|khoảng|ít nhất|tối thiểu|trên|mức|bình quân|trung bình))*\s*(?:[≤<]\s?)?$/u;
const HIGHER = /(?:tăng|nâng|đạt|lên|được)(?=\s|$)/u;

/**
 * Where an indicator goes, when all that it measures goes there. Metrics that go apart, and trends
 * without a figure, leave it to their targets.
 */
export function directionOf(worded: readonly Worded[]): Way | null {
  const ways = waysOf(worded);
  const [first] = ways;
  return first !== null && first !== undefined && ways.every((way) => way === first) ? first : null;
}

/** The targets of an indicator that goes no one way, each with its own. */
export function withWays(worded: readonly Worded[]): Target[] {
  const ways = waysOf(worded);
  return worded.map(({ target }, index) => {
    const way = ways[index];
    return way === 'down' && target.value !== null ? { ...target, direction: way } : target;
  });
}

function waysOf(worded: readonly Worded[]): (Way | null)[] {
  const ways: (Way | null)[] = [];
  for (const each of worded) {
    const before = ways.at(-1) ?? null;
    ways.push(wayOf(each) ?? (before !== null && goesOn(each) ? before : null));
  }
  return ways;
}

function wayOf({ target, words }: Worded): Way | null {
  if (target.value === null) return null;
  if (target.reduction) return 'down';
  const folded = lastClause(words);
  if (FALLS.test(folded) || LOWER.test(beforeFigure(folded))) return 'down';
  if (GROWS.test(folded)) return 'up';
  // "không quá" is a bound that may hold already; "dưới" is where a figure is to come.
  return target.comparator === '<' ? 'down' : null;
}

function lastClause(words: string): string {
  return fold(words).replace(/^[^;]*;\s*/u, '');
}

function beforeFigure(folded: string): string {
  return folded.slice(0, figuresIn(folded).at(-1)?.from ?? folded.length).replace(YEAR, '');
}

const YEAR = /(?:(?:kể )?từ |đến |vào |trong )*(?:cuối |hết )?năm 20\d\d(?: trở đi)?,? /gu;

/** "… và 15% vào năm 2030", "; thể nhẹ cân từ 10 - 12%" say no more of where they go; "; 92% trẻ em …" is another matter. */
function goesOn({ target, words }: Worded): boolean {
  if (target.value === null || /^>/u.test(target.comparator ?? '')) return false;
  const subject = beforeFigure(lastClause(words));
  return !HIGHER.test(subject) && (!words.includes(';') || /\p{L}{2}/u.test(subject));
}
