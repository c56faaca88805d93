import { agenciesIn, endOfBodies, opensWithBody } from '../words/body-lists.js';
import { fold } from '../words/fold.js';
import type { Prose } from '../text/prose.js';

export interface Leads {
  readonly lead: string[];
  readonly coordinating: string[];
}

const NOBODY: Leads = { lead: [], coordinating: [] };

/** Who leads and who helps, from the sentence itself where no label says so. */
export function leadsInSentence({ text }: Prose): Leads {
  return ledIn(text) ?? helped(text) ?? opened(text);
}

const LEADS =
  /,?\s+(?:là (?:cơ quan|đơn vị|đầu mối)\s*)?(?:chủ trì|đầu mối|làm trưởng đoàn|chịu trách nhiệm chính)(?=[\s,;.)]|$)/gu;

/** "(Sở A chủ trì, phối hợp với Sở B)", "giao Sở A chủ trì", "…; do Sở A làm trưởng đoàn". */
function ledIn(text: string): Leads | null {
  for (const match of text.matchAll(LEADS)) {
    const name = nameBefore(text, match.index);
    if (name !== null) {
      const behind = text.slice(match.index + match[0].length);
      return { lead: agenciesIn(name), coordinating: helpersIn(behind) };
    }
  }
  return null;
}

/** "Chủ trì, phối hợp với Sở A …": who reads it leads. */
function helped(text: string): Leads | null {
  return HELPED.test(text) ? { lead: [], coordinating: helpersIn(text) } : null;
}

const HELPED = /^(?:Chủ trì,?\s+[Pp]|[Pp])hối hợp(?:\s+chặt chẽ)?\s+(?:với\s|cùng\s|(?=\p{Lu}))/u;

const FURTHEST_NAME = 160;
const BEFORE_NAME =
  /(?:^|[.;:(,]\s*|\s)(?:do|giao|giao cho|phân công|chỉ đạo|đề nghị|yêu cầu)\s+|[.;:(]\s+|\(\s*|^/giu;

/** The words right before the verb that are a body's name, from the last place where one can begin. */
function nameBefore(text: string, at: number): string | null {
  const near = text.slice(Math.max(0, at - FURTHEST_NAME), at);
  const starts = [...near.matchAll(BEFORE_NAME)].map((match) => match.index + match[0].length);
  const from = starts.findLast((start) => opensWithBody(near.slice(start)));
  return from === undefined ? null : near.slice(from);
}

const WITH = /(?:^|[\s,(])(?:cùng\s+)?phối hợp(?:\s+chặt chẽ)?(?:\s+(?:với|cùng))?\s+/iu;
const HELPING = /\s+(?:cùng\s+)?phối hợp(?=[\s,;.)]|$)/u;
const FURTHEST_HELPER = 200;

/** "phối hợp với Sở B …", or, in a bracket, "Sở B, Sở C phối hợp". */
function helpersIn(behind: string): string[] {
  const sentence = /^(?:[^.;()]|\.(?!\s)|;(?=[^()]{0,300}\))){0,500}/u.exec(behind)?.[0] ?? '';
  const listed = sentence.slice(0, Math.max(0, sentence.search(HELPING))).replace(/^[\s,;]+/u, '');
  if (opensWithBody(listed)) return agenciesIn(listed);
  const match = WITH.exec(sentence.slice(0, FURTHEST_HELPER));
  const words = match ? sentence.slice(match.index + match[0].length) : '';
  const named = words.slice(0, endOfBodies(words)).trim();
  return opensWithBody(named) ? agenciesIn(named) : [];
}

/** Groups that anybody may belong to lead nothing. */
const ANYBODY =
  /^(?:(?:các|những|toàn thể|mỗi)(?:\s+|$))?(?:$|cơ quan|đơn vị|địa phương|ban|ngành|cấp|đoàn thể|gia đình|cha mẹ|phụ huynh|cán bộ|thành viên|doanh nghiệp|cộng đồng)(?=[\s,]|$)/u;
const LEVEL = /^(?:cấp|ở cấp|tuyến)\s+[^:.;]{2,40}:\s*/u;
const ACTING = /^,?\s+\p{Ll}/u;

const CALLED = /^(?:Giao(?: cho)?|Phân công|Đề nghị|Yêu cầu)\s+/u;

/** "Giao Sở A tham mưu …", "Ủy ban nhân dân các xã xây dựng …": who opens the sentence does it. */
function opened(text: string): Leads {
  const level = LEVEL.exec(fold(text))?.[0].length ?? 0;
  const words = text.slice(level).replace(CALLED, '');
  const end = endOfBodies(words);
  const name = words.slice(0, end).replace(/[\s,]+$/u, '');
  const behind = words.slice(name.length);
  if (!opensWithBody(name) || ANYBODY.test(fold(name)) || !ACTING.test(behind)) return NOBODY;
  return { lead: agenciesIn(name), coordinating: helpersIn(behind) };
}
