import type { FindingView } from './directive.read-model.js';
import type { FindingEdit } from './edit-finding.js';

/** What the edit form of a finding says, by its kind. */
export function readFindingForm(finding: FindingView, values: Record<string, string>): FindingEdit {
  const payload = PAYLOAD[finding.kind]?.(values) ?? {};
  return {
    findingId: finding.id,
    version: Number(values['version']),
    text: values['text'] ?? '',
    payload,
    ...(finding.kind === 'agency-duty' ? { label: values['agency'] ?? finding.label } : {}),
  };
}

type Reader = (values: Record<string, string>) => Record<string, unknown>;

const PAYLOAD: Partial<Record<FindingView['kind'], Reader>> = {
  task: (values) => ({
    nature: NATURES.find((nature) => nature === values['nature']) ?? 'ongoing',
    lead: lines(values['lead']),
    coordinating: lines(values['coordinating']),
    due: values['due'] ? { text: values['due'], date: null } : null,
  }),
  'agency-duty': (values) => ({
    agency: values['agency'] ?? '',
    indicators: (values['indicators'] ?? '').split(/\D+/u).filter(Boolean).map(Number),
    duties: lines(values['duties']),
    paragraphs: [],
    dutySpans: [],
    paragraphSpans: [],
  }),
};

const NATURES = ['with-due', 'ongoing', 'orientation'] as const;

function lines(text = ''): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
