import type { Clause } from './outline/clause.js';
import type { Span } from './text/source-text.js';

export type { Clause, ClauseKind } from './outline/clause.js';

/** What `tiendo read FILE --json` prints. `null`: the text lacks it; `[]`: read, none. */
export interface DirectiveReading extends Register {
  documentClass: DocumentClass;
  truncated: boolean;
  legalBases: LegalBasis[];
  sections: Section[];
  tasks: Task[];
  indicators: Indicator[];
  agencyAssignments: AgencyAssignment[] | null;
  reportingObligations: ReportingObligation[] | null;
  recipients: string[] | null;
  signatory: Signatory | null;
  describedDocument: DescribedDocument | null;
  activities: Activity[];
  money: MoneyStatement[];
  /** Only for news. */
  events?: NewsEvent[];
  newsDate?: string | null;
  newsAuthor?: string | null;
  /** Where each register field stands, by field name, and the parts that have no item. */
  fieldSpans: Partial<Record<FieldName, Span>>;
  clauses: Clause[];
  warnings: Warning[];
}

export type DocumentClass = 'plan' | 'official-letter' | 'decision' | 'news' | 'other';

export interface Register {
  documentNumber: string | null;
  documentSymbol: string | null;
  documentType: string | null;
  issuingAuthority: string | null;
  place: string | null;
  /** YYYY-MM-DD; an impossible date is null with a warning. */
  issueDate: string | null;
  title: string | null;
}

export type FieldName = keyof Register | 'recipients' | 'signatory' | 'describedDocument';

export type Confidence = 'high' | 'medium' | 'low';

/** Why we believe it: a label in the text, a verb, its place in the outline, or a repair. */
export type ConfidenceReason =
  'label' | 'heading' | 'position' | 'verb' | 'figure' | 'table-row' | 'inferred' | 'repaired' | 'cut';

/** What every proposal carries: where it stands and how sure the reader is. */
export interface Sourced {
  span: Span;
  /** Counted from 1; only for paged sources. */
  page?: number;
  confidence: Confidence;
  confidenceReason: ConfidenceReason;
}

export interface LegalBasis extends Sourced {
  type: string;
  number: string | null;
  date: string | null;
  issuer: string | null;
  role: 'basis' | 'cited' | 'replaced';
  where?: string;
  title?: string;
  asWritten?: string;
  /** A programme, scheme or strategy that the year carries on. */
  programme?: true;
  periodFrom?: number;
  periodTo?: number;
  text: string;
}

export interface Section {
  /** Null where the copy lost it. */
  numeral: string | null;
  heading: string;
  level: number;
  text: string;
  span: Span;
  page?: number;
}

export type TaskNature = 'with-due' | 'ongoing' | 'orientation';

export interface Task extends Sourced {
  path: string;
  text: string;
  kind?: 'group' | 'paragraph';
  lead: string[];
  coordinating: string[];
  due: { text: string; date: string | null } | null;
  nature: TaskNature;
}

export type Comparator = '=' | '<' | '>' | '>=' | '<=' | 'range';

export interface Target {
  year: number | null;
  comparator: Comparator | null;
  value: number | [number, number] | null;
  unit: string | null;
  metric?: string;
  yearFrom?: number;
  yearTo?: number;
  direction?: 'up' | 'down';
  reduction?: true;
  maintained?: true;
  onward?: true;
  everyYear?: true;
  approximate?: true;
  baseline?: string;
  qualitative?: string;
  span: Span;
}

export interface Indicator extends Sourced {
  label: string | null;
  number: number | null;
  text: string;
  direction?: 'up' | 'down';
  targets: Target[];
}

export interface AgencyAssignment extends Sourced {
  agency: string;
  text: string;
  indicators: number[];
  duties: string[];
  dutySpans: Span[];
  /** Duties that stand as unmarked paragraphs. */
  paragraphs: string[];
  paragraphSpans: Span[];
  prose?: true;
  requested?: true;
  /** The level of authority that the block speaks to, when it names one. */
  levelHint?: LevelHint;
}

export type LevelHint = 'province' | 'district' | 'commune';

export interface ReportingObligation extends Sourced {
  who: string | null;
  recipient: string | null;
  periodicity: string | null;
  duty: string | null;
  /** The dates as written. */
  dueDates: string[] | null;
  /** `--MM-DD` every year, `---DD` every month. */
  recurring: string[];
  /** True: the day itself is late ("trước ngày"). */
  before: boolean | null;
  relativeDays: number | null;
  relativeTo: string | null;
  dataPeriod: string | null;
  /** The body through which the report goes ("qua Sở …"). */
  route: string | null;
  /** Day on which the figures close ("số liệu chốt đến ngày …"), as written. */
  cutOff: string | null;
  text: string;
}

export interface Signatory {
  authority: string | null;
  position: string | null;
  name: string | null;
}

export interface DescribedDocument {
  documentType: string | null;
  documentNumber: string | null;
  documentSymbol: string | null;
  symbol: string | null;
  issueDate: string | null;
  date: string | null;
  issuingAuthority: string | null;
  issuer: string | null;
  title: string | null;
  statedTaskCount?: number;
}

export interface Activity extends Sourced {
  name: string;
  when: string | null;
  theme: string | null;
  text: string;
}

export interface NewsEvent {
  text: string;
  when: string | null;
  quantity?: string;
  span: Span;
}

export interface MoneyStatement extends Sourced {
  /** Đồng; null where the text names a source without a sum. */
  amount: number | null;
  source: string | null;
  text: string;
}

export interface Warning {
  code: WarningCode;
  message: string;
  span: Span | null;
}

export type WarningCode =
  | 'register.number-missing'
  | 'register.date-impossible'
  | 'register.date-missing'
  | 'register.authority-inferred'
  | 'register.file-name-differs'
  | 'basis.later-than-document'
  | 'basis.two-dates'
  | 'basis.date-impossible'
  | 'basis.symbol-repaired'
  | 'outline.numeral-repeated'
  | 'outline.label-restarted'
  | 'outline.dash-continues'
  | 'indicator.many-targets'
  | 'indicator.fewer-than-announced'
  | 'indicator.two-owners'
  | 'task.two-leads'
  | 'annex.repeats-body'
  | 'report.compiler-before-contributors'
  | 'text.cut'
  | 'text.furniture'
  | 'text.noise'
  | 'text.unreadable'
  | 'class.news'
  | 'class.unknown';
