import { fold } from '../words/fold.js';
import { pinned } from '../text/pinned.js';
import { sentences, type Prose } from '../text/prose.js';
import type { Activity, MoneyStatement } from '../reading.js';
import type { SourceText } from '../text/source-text.js';
import { numberOf } from '../indicators/figures.js';

const NAMED =
  /(?:lễ phát động\s+)?(?:tháng hành động vì trẻ em|diễn đàn trẻ em|tết trung thu|đêm hội trung thu|trung thu|tết thiếu nhi|ngày quốc tế thiếu nhi|tháng hành động [\p{L}, ]{4,50}|ngày (?:hội|toàn dân|thế giới|quốc tế) [\p{L}, ]{4,50}|tuần lễ [\p{L}, ]{4,50}|hội nghị (?:sơ kết|tổng kết|đối thoại)|liên hoan [\p{L}, ]{4,40}|hội thi [\p{L}, ]{4,50}|lễ (?:phát động|trao|tổng kết) [\p{L}, ]{3,50})/gu;
const WHEN =
  /(?:từ\s+)?(?:ngày\s*)?\d{1,2}\/\d{1,2}(?:\/\d{4})?\s*(?:đến|-)\s*(?:ngày\s*)?\d{1,2}\/\d{1,2}(?:\/\d{4})?|ngày\s+\d{1,2}\s*(?:\/|tháng\s+)\d{1,2}(?:\/\d{4}|\s+năm\s+\d{4})?|tháng\s+\d{1,2}(?:\s?\/\s?\d{4}|\s+năm\s+\d{4})?|quý\s+(?:iv|i{1,3})(?:\s?\/\s?\d{4}|\s+năm\s+\d{4})?|năm\s+20\d\d/u;
const THEME = /chủ đề\s*:?\s*(?:năm \d{4}\s*:?\s*)?(?:là\s*:?\s*)?["“]([^"”“]{5,250})["”]/u;

/** Dated or themed events of the field named in the text, each once per sentence. */
export function activitiesIn(paragraphs: readonly Prose[], source: SourceText): Activity[] {
  const found = paragraphs
    .flatMap((prose) => sentences(prose))
    .flatMap((sentence) => eventsNamed(sentence).map((facts) => activity(sentence, facts, source)));
  const keys = found.map((event) => `${fold(event.name)} ${event.when}`);
  return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

type EventFacts = Pick<Activity, 'name' | 'when' | 'theme'>;

function eventsNamed(sentence: Prose): EventFacts[] {
  const folded = fold(sentence.text);
  if (SPEAKS_OF.test(folded)) return [];
  const theme = THEME.exec(sentence.text)?.[1] ?? null;
  return [...folded.matchAll(NAMED)]
    .map((match): EventFacts => {
      const end = match.index + match[0].length;
      const name = sentence.text.slice(match.index, end).replace(/\s+(?:năm|với|do|và)$/u, '');
      return { name: name.trim(), when: whenBehind(sentence.text, folded, end), theme };
    })
    .filter((facts) => facts.theme !== null || facts.when !== null);
}

/** A report or a guide about an event is no event of its own. */
const SPEAKS_OF = /^hướng dẫn|báo cáo/u;

/** As written: "quý III năm 2024". */
function whenBehind(text: string, folded: string, end: number): string | null {
  const match = WHEN.exec(folded.slice(end, end + 120));
  return match && text.slice(end + match.index, end + match.index + match[0].length);
}

function activity(sentence: Prose, facts: EventFacts, source: SourceText): Activity {
  return {
    ...facts,
    text: sentence.text,
    ...pinned(source, sentence),
    confidence: 'medium',
    confidenceReason: 'label',
  };
}

const SUM = /(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s*(tỷ đồng|triệu đồng|nghìn đồng|ngàn đồng|đồng)/u;
const TIMES: Readonly<Record<string, number>> = {
  'tỷ đồng': 1e9,
  'triệu đồng': 1e6,
  'nghìn đồng': 1e3,
  'ngàn đồng': 1e3,
  đồng: 1,
};
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/ngân sách/u, 'ngân sách'],
  [/lồng ghép/u, 'lồng ghép'],
  [/vận động|huy động|xã hội hóa|tài trợ|viện trợ|đóng góp/u, 'vận động'],
];

/** Sums and sources of money: in money parts every sentence that names a source, elsewhere only sums. */
export function moneyIn(
  paragraphs: readonly { prose: Prose; inMoneyPart: boolean }[],
  source: SourceText,
): MoneyStatement[] {
  return paragraphs
    .flatMap(({ prose, inMoneyPart }) =>
      sentences(prose).map((sentence) => moneyOf(sentence, inMoneyPart, source)),
    )
    .filter((statement) => statement !== null);
}

function moneyOf(sentence: Prose, inMoneyPart: boolean, source: SourceText): MoneyStatement | null {
  const folded = fold(sentence.text);
  const sum = SUM.exec(folded);
  const named = SOURCES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
  if (sum === null && !(inMoneyPart && named)) return null;
  return {
    amount: sum && amountOf(sum),
    source: named,
    text: sentence.text,
    ...pinned(source, sentence),
    confidence: 'medium',
    confidenceReason: sum ? 'figure' : 'position',
  };
}

function amountOf(sum: RegExpExecArray): number {
  return numberOf(sum[1] ?? '') * (TIMES[sum[2] ?? ''] ?? 1);
}
