import type { DirectiveReading } from '../reading.js';
import { warning } from '../warnings.js';

const LEAST_LETTERS = 200;
/** Vietnamese running text marks a quarter of its letters; a bad scan loses nearly all marks. */
const LEAST_MARKED = 0.06;

/** Whether the marks of the letters are lost, as a scan or a wrong code page leaves it. */
export function isUnreadable(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return false;
  const marked = text.match(/[^\P{L}A-Za-z]/gu)?.length ?? 0;
  return marked < letters * LEAST_MARKED;
}

/** The reading of a text that cannot be read: nothing is guessed. */
export function emptyReading(length: number): DirectiveReading {
  return {
    documentClass: 'other',
    truncated: false,
    documentNumber: null,
    documentSymbol: null,
    documentType: null,
    issuingAuthority: null,
    place: null,
    issueDate: null,
    title: null,
    legalBases: [],
    sections: [],
    tasks: [],
    indicators: [],
    agencyAssignments: null,
    reportingObligations: null,
    recipients: null,
    signatory: null,
    describedDocument: null,
    activities: [],
    money: [],
    fieldSpans: {},
    clauses: [],
    warnings: [warning('text.unreadable', [0, length])],
  };
}
