import type { RuleCode } from '../../domain/rule-broken.js';
import type { Phrase } from '../i18n/say.js';
import { directiveSentences } from './directive-sentences.words.js';
import { generalSentences } from './general-sentences.words.js';
import { planSentences } from './plan-sentences.words.js';
import { reportSentences } from './report-sentences.words.js';

/** What is wrong and what to do next, one sentence each; parameters come from the refusal's `detail`. */
export const ruleSentences: Record<RuleCode, Phrase> = {
  ...generalSentences,
  ...directiveSentences,
  ...planSentences,
  ...reportSentences,
};

const NOT_FOUND = 404;
const FORBIDDEN = 403;
const CONFLICT = 409;
const UNPROCESSABLE = 422;
const TOO_MANY = 429;
const TOO_LARGE = 413;
const UNAVAILABLE = 503;

const STATUS: Partial<Record<RuleCode, number>> = {
  'not-found': NOT_FOUND,
  'link.unusable': NOT_FOUND,
  'not-allowed': FORBIDDEN,
  'plan.four-eyes': FORBIDDEN,
  'sign-in.failed': UNPROCESSABLE,
  'sign-in.too-many': TOO_MANY,
  'changed-meanwhile': CONFLICT,
  'cycle.already-launched': CONFLICT,
  'cycle.exists': CONFLICT,
  'obligation.already-submitted': CONFLICT,
  'mail.settled': CONFLICT,
  'submission.draft-newer': CONFLICT,
  'escalation.not-holder': CONFLICT,
  'escalation.list-changed': CONFLICT,
  'consolidation.already-signed': CONFLICT,
  'directive.too-large': TOO_LARGE,
  'directive.readers-busy': UNAVAILABLE,
};

/** HTTP status of a refusal: 422 unless the code says something more exact. */
export function statusOfRule(code: RuleCode): number {
  return STATUS[code] ?? UNPROCESSABLE;
}
