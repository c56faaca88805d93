import type { LocalDate } from '../domain/calendar/local-date.js';
import type { SubmissionContent } from '../domain/obligation/submission-content.js';
import type { SampleFilledBy } from './sample/conduct.js';

/** What scripted people do; each is one real use case, done by the person or unit who would do it. */
export interface ActInput {
  'receive-directive': { year: number };
  'prepare-plan': { year: number };
  'submit-plan': { year: number };
  'return-plan': { year: number; reason: string };
  'approve-plan': { year: number };
  'number-plan': { year: number; number: string; issuedOn: string };
  'launch-plan': { year: number };
  open: { obligationId: string; filledBy: SampleFilledBy };
  submit: {
    obligationId: string;
    version: number;
    channel: 'link' | 'telephone';
    content: SubmissionContent;
  };
  return: { obligationId: string; reason: string; correctionDueOn: LocalDate };
  accept: { obligationId: string };
  'sign-report': { roundId: string };
  'record-receipt': { roundId: string };
  acknowledge: { escalationId: string };
}

export type ActName = keyof ActInput;

export type Act = { [K in ActName]: { act: K; input: ActInput[K] } }[ActName];

export type ScheduledAct = Act & { at: Date };
