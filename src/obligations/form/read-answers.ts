import { dateOf, type LocalDate } from '../../domain/calendar/local-date.js';
import { typedDate } from '../../domain/calendar/typed-date.js';
import type {
  Narrative,
  SubmissionContent,
  TaskAnswer,
  TaskStatus,
} from '../../domain/obligation/submission-content.js';
import type { Asked, AskedTask } from './asked.js';
import { fieldNames, NARRATIVE_PARTS } from './field-names.js';
import { formWords } from './form.words.js';
import { longTextAt, textAt, type Notes, type Typed } from './notes.js';
import { readFigure } from './read-figure.js';

export type { Notes } from './notes.js';

/** What was understood of a form, and what to say at its fields. */
export interface ReadAnswers extends Notes {
  content: SubmissionContent;
}

/** Reads everything typed; nothing is refused here, so a draft keeps what cannot be sent yet. */
export function readAnswers(asked: Asked, typed: Typed): ReadAnswers {
  const notes: Notes = { wrong: {}, missing: {}, warnings: {}, numbers: {} };
  const today = dateOf(asked.now.getTime());
  const content: SubmissionContent = {
    nil: null,
    filledBy: readFiller(typed, notes),
    tasks: asked.tasks.flatMap((task) => readTask({ asked, task, typed, notes, today })),
    figures: asked.indicators.map((indicator) => readFigure(indicator, typed, notes)),
    narrative: readNarrative(typed, notes),
  };
  if (asked.kind === 'report' && isEmpty(content)) notes.missing[firstNarrative] = formWords.nothingSaid;
  return { content, ...notes };
}

const firstNarrative = fieldNames.narrative('results');

function isEmpty({ tasks, figures, narrative }: SubmissionContent): boolean {
  return tasks.length === 0 && figures.length === 0 && Object.values(narrative).every((text) => text === '');
}

export function readFiller(typed: Typed, { missing, wrong }: Pick<Notes, 'missing' | 'wrong'>) {
  const short = (field: string): string => {
    const text = textAt(typed, field);
    if (text.length > LONGEST_LINE) wrong[field] = formWords.lineTooLong;
    return text;
  };
  const filledBy = {
    name: short(fieldNames.name),
    position: short(fieldNames.position),
    phone: short(fieldNames.phone),
  };
  if (filledBy.name === '') missing[fieldNames.name] = formWords.nameMissing;
  return filledBy;
}

const LONGEST_LINE = 200;

const STATUSES: readonly TaskStatus[] = ['not-started', 'in-progress', 'done', 'not-applicable'];

interface TaskReading {
  asked: Asked;
  task: AskedTask;
  typed: Typed;
  notes: Notes;
  today: LocalDate;
}

/** A task without a state is left out of the draft and asked for before sending. */
function readTask(reading: TaskReading): TaskAnswer[] {
  const { asked, task, typed, notes } = reading;
  const field = fieldNames.status(task.key);
  const note = longTextAt(typed, fieldNames.taskNote(task.key), notes);
  const status = STATUSES.find((known) => known === typed[field]);
  const doneOn = readDoneOn(reading);
  if (status === undefined) {
    notes.missing[field] = formWords.statusMissing;
    return [];
  }
  if (asked.kind === 'task' && status !== 'done') notes.missing[field] = formWords.taskNotDone;
  if (status === 'done' && doneOn === null)
    notes.missing[fieldNames.doneOn(task.key)] = formWords.doneOnMissing;
  return [{ taskKey: task.key, status, doneOn: status === 'done' ? doneOn : null, note }];
}

function readDoneOn({ task, typed, notes, today }: TaskReading): LocalDate | null {
  const field = fieldNames.doneOn(task.key);
  const text = textAt(typed, field);
  if (text === '') return null;
  const day = typedDate(text);
  if (day === null) notes.wrong[field] = formWords.dayInvalid;
  else if (day > today) notes.wrong[field] = formWords.dayInFuture;
  return day;
}

function readNarrative(typed: Typed, notes: Notes): Narrative {
  const narrative = { direction: '', results: '', difficulties: '', proposals: '' };
  for (const part of NARRATIVE_PARTS) narrative[part] = longTextAt(typed, fieldNames.narrative(part), notes);
  return narrative;
}
