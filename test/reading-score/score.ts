import { nameKey } from '../../src/domain/directive/words/fold.js';
import { plainText } from '../../src/domain/directive/text/plain-text.js';
import { readDirective } from '../../src/domain/directive/read-directive.js';
import type { DirectiveReading } from '../../src/domain/directive/reading.js';
import type { SourceText, Span } from '../../src/domain/directive/text/source-text.js';
import type { GoldPair } from './gold.js';

export interface FieldScore {
  readonly field: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hits: number;
  readonly missed: string[];
  readonly extra: string[];
}

export interface DocumentScore {
  readonly name: string;
  readonly fields: FieldScore[];
  readonly reading: DirectiveReading;
}

type Item = Record<string, unknown>;

export function scoreOf(pair: GoldPair): DocumentScore {
  const source: SourceText = { text: plainText(pair.text), pages: [0], origin: 'txt' };
  const reading = readDirective(source);
  const gold = pair.gold as unknown as Item;
  const lists: [string, string[] | null, string[] | null][] = [
    ['register', registerKeys(gold), registerKeys(reading as unknown as Item)],
    ['legalBases', basisKeys(gold['legalBases']), basisKeys(reading.legalBases)],
    ['issuers', issuerKeys(gold['legalBases']), issuerKeys(reading.legalBases)],
    ['sections', sectionKeys(gold['sections']), sectionKeys(reading.sections)],
    ['tasks', taskKeys(gold['tasks']), taskKeys(reading.tasks)],
    ['task-duties', partyKeys(gold['tasks']), statesParties(gold['tasks']) ? partyKeys(reading.tasks) : []],
    ['indicators', indicatorKeys(gold['indicators']), indicatorKeys(reading.indicators)],
    ['targets', targetKeys(gold['indicators']), targetKeys(reading.indicators)],
    ['agencies', agencyKeys(gold['agencyAssignments']), agencyKeys(reading.agencyAssignments)],
    ['agency-indicators', pairKeys(gold['agencyAssignments']), pairKeys(reading.agencyAssignments)],
    ['reporting', reportKeys(gold['reportingObligations']), reportKeys(reading.reportingObligations)],
    [
      'reporting-dates',
      reportDateKeys(gold['reportingObligations']),
      reportDateKeys(reading.reportingObligations),
    ],
    ['recipients', stringKeys(gold['recipients']), stringKeys(reading.recipients)],
    ['signatory', signatoryKeys(gold['signatory']), signatoryKeys(reading.signatory)],
    ['described', describedKeys(gold['describedDocument']), describedKeys(reading.describedDocument)],
    ['events', eventKeys(gold['events']), gold['events'] ? eventKeys(reading.events) : []],
    ['spans', [], spanFaults(reading, source.text)],
  ];
  return {
    name: pair.name,
    reading,
    fields: lists.map(([field, wanted, got]) => compare(field, wanted, got)),
  };
}

function compare(field: string, wanted: string[] | null, got: string[] | null): FieldScore {
  if (wanted === null || got === null) {
    const same = wanted === got || (wanted ?? got)?.length === 0;
    const note = same ? [] : [wanted === null ? 'is null in the gold reading' : 'read as null'];
    return {
      field,
      precision: same ? 1 : 0,
      recall: same ? 1 : 0,
      f1: same ? 1 : 0,
      hits: 0,
      missed: note,
      extra: [],
    };
  }
  const left = [...got];
  const missed = wanted.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const hits = wanted.length - missed.length;
  const precision = got.length === 0 ? 1 : hits / got.length;
  const recall = wanted.length === 0 ? 1 : hits / wanted.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { field, precision, recall, f1, hits, missed, extra: left };
}

const REGISTER = [
  'documentClass',
  'truncated',
  'documentNumber',
  'documentSymbol',
  'documentType',
  'issuingAuthority',
  'place',
  'issueDate',
  'title',
];

function registerKeys(item: Item): string[] {
  return REGISTER.map((field) => `${field}=${key(item[field])}`);
}

function basisKeys(list: unknown): string[] | null {
  return (
    items(list)
      ?.filter((item) => item['number'] !== null)
      .map((item) => [item['type'], item['number'], item['date'], item['role']].map(key).join(' · ')) ?? null
  );
}

/** The issuer apart from the basis: a document found with a wrong issuer is one fault, not two. */
function issuerKeys(list: unknown): string[] | null {
  return (
    items(list)
      ?.filter((item) => item['number'] !== null)
      .map((item) => [item['number'], item['issuer']].map(key).join(' · ')) ?? null
  );
}

function sectionKeys(list: unknown): string[] | null {
  return (
    items(list)?.map((item) => [item['numeral'], item['heading'], item['level']].map(key).join(' · ')) ?? null
  );
}

function taskKeys(list: unknown): string[] | null {
  return (
    items(list)?.map((item) => [item['path'], start(item), item['kind'] ?? 'task'].map(key).join(' · ')) ??
    null
  );
}

/** Who leads, who helps and when it is due, one key each; a reading made before these fields states none. */
function partyKeys(list: unknown): string[] {
  return (items(list) ?? []).flatMap((item) => {
    const due = item['due'] as Item | null | undefined;
    return [
      ...strings(item['lead']).map((name) => `lead ${name}`),
      ...strings(item['coordinating']).map((name) => `with ${name}`),
      ...(due ? [`due ${key(due['text'])} ${key(due['date'] ?? null)}`] : []),
    ].map((words) => `${key(item['path'])} · ${key(words)}`);
  });
}

function statesParties(list: unknown): boolean {
  return (items(list) ?? []).some((item) => 'lead' in item || 'coordinating' in item || 'due' in item);
}

function strings(list: unknown): string[] {
  return Array.isArray(list) ? (list as string[]) : [];
}

function indicatorKeys(list: unknown): string[] | null {
  return (
    items(list)?.map((item) =>
      [item['label'], item['number'], start(item), item['direction'] ?? ''].map(key).join(' · '),
    ) ?? null
  );
}

const FLAGS = ['yearFrom', 'yearTo', 'reduction', 'maintained', 'onward', 'everyYear', 'approximate'];

function targetKeys(list: unknown): string[] | null {
  const found = items(list)?.flatMap((item) =>
    (items(item['targets']) ?? []).map((target) => {
      const flags = FLAGS.map((flag) =>
        target[flag] === undefined ? '' : `${flag}=${key(target[flag])}`,
      ).join('');
      return [
        item['number'],
        target['year'],
        target['comparator'],
        JSON.stringify(target['value']),
        target['unit'],
        flags,
      ]
        .map(key)
        .join(' · ');
    }),
  );
  return found ?? null;
}

function agencyKeys(list: unknown): string[] | null {
  return (
    items(list)?.map((item) => {
      const duties = Array.isArray(item['duties'])
        ? item['duties'].length
        : (item['bullets'] ?? item['seenBullets']);
      return [item['agency'], duties, item['prose'] ?? '', item['requested'] ?? ''].map(key).join(' · ');
    }) ?? null
  );
}

function pairKeys(list: unknown): string[] | null {
  return (
    items(list)?.flatMap((item) =>
      (item['indicators'] as number[]).map((number) => `${key(item['agency'])} · ${number}`),
    ) ?? null
  );
}

function reportKeys(list: unknown): string[] | null {
  return (
    items(list)?.map((item) => [item['who'], item['recipient'], item['periodicity']].map(key).join(' · ')) ??
    null
  );
}

/** Careful readers differ on whether "trước ngày" belongs to the date; \`before\` says it anyway. */
const BEFORE = /^(?:xong |gửi )?(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?)?\s*(?:vào )?(?:ngày )?/u;

function reportDateKeys(list: unknown): string[] {
  return (items(list) ?? []).flatMap((item) =>
    ['dueDates', 'recurring'].flatMap((field) =>
      [item[field] ?? []].flat().map((date) => `${field} ${key(date).replace(BEFORE, '')}`),
    ),
  );
}

function stringKeys(list: unknown): string[] | null {
  return Array.isArray(list) ? list.map(key) : null;
}

function signatoryKeys(item: unknown): string[] | null {
  if (item === null || item === undefined) return null;
  return ['authority', 'position', 'name'].map((field) => `${field}=${key((item as Item)[field])}`);
}

function describedKeys(item: unknown): string[] | null {
  if (item === null || item === undefined) return null;
  return ['documentSymbol', 'issueDate', 'issuingAuthority'].map(
    (field) => `${field}=${key((item as Item)[field])}`,
  );
}

function eventKeys(list: unknown): string[] {
  return (items(list) ?? []).map((item) =>
    [start(item), item['when'], item['quantity'] ?? ''].map(key).join(' · '),
  );
}

function items(list: unknown): Item[] | null {
  return Array.isArray(list) ? (list as Item[]) : null;
}

function start(item: Item): string {
  const { text, text80 } = item as { text?: string; text80?: string };
  return (text80 ?? text?.slice(0, 80) ?? '').trim();
}

function key(value: unknown): string {
  return typeof value === 'string' ? nameKey(value) : String(value);
}

/** Items whose words do not stand at their span. */
export function spanFaults(reading: DirectiveReading, text: string): string[] {
  const flat = (words: string) => words.replace(/\*/gu, '').replace(/\s+/gu, ' ').trim();
  const holds = (item: { text: string; span: Span }) =>
    flat(text.slice(...item.span)).includes(flat(item.text));
  const listed: { text: string; span: Span }[] = [
    ...reading.legalBases,
    ...reading.sections,
    ...reading.tasks,
    ...reading.indicators,
    ...(reading.agencyAssignments ?? []),
    ...(reading.reportingObligations ?? []),
    ...reading.activities,
    ...reading.money,
    ...reading.clauses,
    ...(reading.events ?? []),
  ];
  return listed.filter((item) => !holds(item)).map((item) => item.text.slice(0, 60));
}
