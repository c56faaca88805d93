import type {
  Activity,
  AgencyAssignment,
  Indicator,
  LegalBasis,
  MoneyStatement,
  ReportingObligation,
  Section,
  Sourced,
  Task,
} from '../domain/directive/reading.js';

/** What reading said of a place, without where it stands: span, page and confidence are columns of their own. */
type Said<T> = Omit<T, keyof Sourced | 'text'>;

/** `finding.payload`, by kind. */
export interface FindingPayload {
  section: Said<Section>;
  task: Said<Task>;
  indicator: Said<Indicator>;
  'agency-duty': Said<AgencyAssignment>;
  'reporting-rule': Said<ReportingObligation>;
  'legal-basis': Said<LegalBasis>;
  activity: Said<Activity>;
  money: Said<MoneyStatement>;
}

export type FindingKind = keyof FindingPayload;

/** In the order in which a reader decides them: what makes work first. */
export const FINDING_KINDS: readonly FindingKind[] = [
  'indicator',
  'task',
  'agency-duty',
  'reporting-rule',
  'activity',
  'money',
  'legal-basis',
  'section',
];

export type FindingState = 'proposed' | 'confirmed' | 'edited' | 'rejected';

/** What a person who adds a finding by hand has not said yet. */
export const EMPTY_PAYLOAD: { readonly [K in FindingKind]: FindingPayload[K] } = {
  section: { numeral: '', heading: '', level: 1 },
  task: { path: '', lead: [], coordinating: [], due: null, nature: 'ongoing' },
  indicator: { label: null, number: null, targets: [] },
  'agency-duty': {
    agency: '',
    indicators: [],
    duties: [],
    dutySpans: [],
    paragraphs: [],
    paragraphSpans: [],
  },
  'reporting-rule': {
    who: null,
    recipient: null,
    periodicity: null,
    duty: null,
    dueDates: null,
    recurring: [],
    before: null,
    relativeDays: null,
    relativeTo: null,
    dataPeriod: null,
    route: null,
    cutOff: null,
  },
  'legal-basis': { type: '', number: null, date: null, issuer: null, role: 'cited' },
  activity: { name: '', when: null, theme: null },
  money: { amount: null, source: null },
};
