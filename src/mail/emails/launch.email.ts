import { dayShort } from '../../domain/calendar/day-words.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import { dueInWords } from '../../domain/calendar/instant-words.js';
import { renderMail } from './email-frame.js';
import { frameWords } from './frame.words.js';
import { actionOf, shortened, type Block, type RenderedMail } from './letter.js';
import { mailWords } from './mail.words.js';
import { earliestDue, owedList, withDue, type OwedItem } from './owed.js';
import { say } from './say.js';
import { unitClosing, unitGreeting, type UnitView } from './unit-letter.js';

export interface LaunchView extends UnitView {
  /** "Kế hoạch công tác trẻ em năm 2024". */
  title: string;
  tasks: readonly OwedItem[];
  /** What has no due and is told of in every report. */
  ongoing: readonly string[];
  rounds: readonly LaunchRound[];
}

export interface LaunchRound extends OwedItem {
  dataFrom: LocalDate | null;
  cutOffOn: LocalDate | null;
}

/** The first mail of the year: everything the unit is asked for, with its dates. */
export function launchEmail(view: LaunchView): RenderedMail {
  const { lang, unit, sender, title, tasks, ongoing, rounds } = view;
  const n = tasks.length + ongoing.length + rounds.length;
  const subject = say(lang, unit.isRequested ? mailWords.launchSubjectKindly : mailWords.launchSubject, {
    title,
  });
  const lead = unit.isRequested ? mailWords.launchLeadKindly : mailWords.launchLead;
  return renderMail(view, {
    subject: withFirstDue(view, subject),
    lead: say(lang, lead, { sender: sender.name, unit: unit.name, n, title }),
    greeting: unitGreeting(view),
    blocks: [
      ...(tasks.length > 0 ? [owedList(tasks, lang, { heading: say(lang, mailWords.launchTasks) })] : []),
      ...listOf(view, say(lang, mailWords.launchOngoing), ongoing),
      ...listOf(
        view,
        say(lang, mailWords.launchReports),
        rounds.map((round) => roundLine(view, round)),
      ),
      { kind: 'text', text: say(lang, mailWords.launchHow) },
    ],
    ...actionOf(say(lang, mailWords.launchButton), view.link),
    ...unitClosing(view),
  });
}

function withFirstDue({ lang, tasks, rounds }: LaunchView, subject: string): string {
  const due = earliestDue([...tasks, ...rounds]);
  return due === null
    ? subject
    : say(lang, mailWords.launchSubjectDue, { subject, due: dueInWords(due, lang) });
}

function listOf({ lang }: LaunchView, heading: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  return [{ kind: 'list', heading, lines: shortened(lines, (n) => say(lang, frameWords.andMore, { n })) }];
}

function roundLine({ lang }: LaunchView, round: LaunchRound): string {
  const { label, dataFrom, cutOffOn, dueAt } = round;
  if (dataFrom === null || cutOffOn === null || dueAt === null)
    return dueAt === null ? label : withDue(label, [round], lang);
  const days = { from: dayShort(dataFrom), to: dayShort(cutOffOn) };
  return say(lang, mailWords.launchRound, { label, ...days, due: dueInWords(dueAt, lang) });
}
