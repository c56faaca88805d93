import { HttpException } from '@nestjs/common';
import { RuleBroken } from '../../domain/rule-broken.js';
import { say, type Lang, type PhraseParams } from '../i18n/say.js';
import { paths } from '../paths.js';
import type { ErrorView } from './error-page.js';
import { errorWords } from './errors.words.js';
import { LinkNeeded, TooManyTries } from './refusals.js';
import { ruleSentences, statusOfRule } from './rule-sentences.js';

export interface DescribedError {
  status: number;
  view: ErrorView;
}

const SECONDS_PER_MINUTE = 60;

/** What a person is told about a failure: never a stack, always what to do next. */
export function describeError(lang: Lang, error: unknown, requestId: string): DescribedError {
  if (error instanceof RuleBroken) return describeRule(lang, error);
  if (error instanceof LinkNeeded) return describeLink(lang);
  if (error instanceof TooManyTries) return describeTooMany(lang, error);
  return describeStatus(lang, statusOf(error), requestId);
}

/** The sentence of a refusal, for a form's error summary as well as for the error page. */
export function ruleSentence(lang: Lang, error: RuleBroken): string {
  return say(lang, ruleSentences[error.code], { ...UNKNOWN, ...plainDetail(error) });
}

/** Parameters that sentences use; a refusal without them still gets its sentence. */
const UNKNOWN: PhraseParams = { day: '?', year: '?', symbol: '?' };

function plainDetail(error: RuleBroken): PhraseParams {
  // Numbers as text: a year must not become "2.026".
  return Object.fromEntries(Object.entries(error.detail).map(([key, value]) => [key, String(value)]));
}

function describeRule(lang: Lang, error: RuleBroken): DescribedError {
  const list = Object.values(error.detail).flatMap((value) =>
    Array.isArray(value) ? value.map(String) : [],
  );
  const title = say(lang, errorWords.cannot);
  return { status: statusOfRule(error.code), view: { title, sentence: ruleSentence(lang, error), list } };
}

function describeLink(lang: Lang): DescribedError {
  const next = { href: paths.lostLink(), text: say(lang, errorWords.askLink) };
  return { status: 401, view: { ...told(lang, 'linkNeeded', 'linkNeededNext'), next } };
}

function describeTooMany(lang: Lang, error: TooManyTries): DescribedError {
  const minutes = Math.max(1, Math.ceil(error.waitSeconds / SECONDS_PER_MINUTE));
  const title = say(lang, errorWords.tooMany);
  return { status: 429, view: { title, sentence: say(lang, errorWords.tooManyNext, { minutes }), list: [] } };
}

type ErrorWord = keyof typeof errorWords;

function told(lang: Lang, title: ErrorWord, sentence: ErrorWord): ErrorView {
  return { title: say(lang, errorWords[title]), sentence: say(lang, errorWords[sentence]), list: [] };
}

/** Inside the house only: the form token's refusal. */
export const STALE_FORM = 419;

const BY_STATUS: Readonly<Record<number, readonly [ErrorWord, ErrorWord]>> = {
  400: ['badRequest', 'badRequestNext'],
  403: ['forbidden', 'forbiddenNext'],
  404: ['notFound', 'notFoundNext'],
  413: ['tooLarge', 'tooLargeNext'],
  [STALE_FORM]: ['stale', 'staleNext'],
};

function describeStatus(lang: Lang, status: number, requestId: string): DescribedError {
  const pair = BY_STATUS[status] ?? (status < 500 ? BY_STATUS[400] : undefined);
  const next = { href: paths.root(), text: say(lang, errorWords.toStart) };
  if (pair) return { status: status === STALE_FORM ? 403 : status, view: { ...told(lang, ...pair), next } };
  const reference = say(lang, errorWords.reference, { id: requestId });
  return { status: 500, view: { ...told(lang, 'broken', 'brokenNext'), next, reference } };
}

/** Codes of the upload parser and PostgreSQL ("22P02": an id in the address that is no id). */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  LIMIT_FILE_SIZE: 413,
  '22P02': 404,
};

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error)) return 500;
  const { code, status } = error as Error & { code?: string; status?: number };
  const known = code === undefined ? undefined : STATUS_OF_CODE[code];
  return known ?? (isClientFault(status) ? status : 500);
}

/** Faults that Express's own parsers name with a status: too large, malformed. */
function isClientFault(status: number | undefined): status is number {
  return status !== undefined && status >= 400 && status < 500;
}
