import type { DataSource } from 'typeorm';
import type { Phrase } from '../domain/phrase.js';
import type { Command } from '../persistence/transact.js';
import type { FormState } from '../web/components/form.js';
import type { Lang } from '../web/i18n/say.js';
import { refusedForm } from '../web/refused-form.js';
import { draftPlan } from './draft-plan.js';
import { planWords } from './plans.words.js';
import { startCycle } from './start-cycle.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/**
 * A year's plan from a form: opens the cycle, or goes on with one that has no draft yet (the first try may have been
 * refused, for a year without calendar), and drafts from the directive.
 */
export async function startPlan(
  db: DataSource,
  command: Command,
  { lang, values }: { lang: Lang; values: Record<string, string> },
): Promise<{ versionId: string } | { form: FormState }> {
  const errors = errorsOf(values);
  if (Object.keys(errors).length > 0) return { form: { values, errors } };
  let versionId = '';
  const fields = { 'calendar.year-without-rows': 'year', 'cycle.exists': 'subject' } as const;
  const form = await refusedForm({ lang, values, fields }, async () => {
    const cycleId = await cycleFor(db, command, values);
    versionId = await draftPlan(db, command, { cycleId, directiveId: values['directiveId'] ?? '' });
  });
  return form === null ? { versionId } : { form };
}

async function cycleFor(db: DataSource, command: Command, values: Record<string, string>): Promise<string> {
  const { subject = '', title = '' } = values;
  const year = Number(values['year']);
  const [empty] = await db.query<{ id: string }[]>(
    `select id from cycle c where authority_id = $1 and year = $2 and subject = $3
       and not exists (select 1 from plan_version v where v.cycle_id = c.id)`,
    [command.authorityId, year, subject],
  );
  return empty?.id ?? startCycle(db, command, { year, subject, title });
}

function errorsOf(values: Record<string, string>): Record<string, Phrase> {
  const year = Number(values['year']);
  return {
    ...(Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
      ? {}
      : { year: planWords.yearWrong }),
    ...(values['subject'] ? {} : { subject: planWords.subjectMissing }),
    ...(values['title'] ? {} : { title: planWords.titleMissing }),
  };
}
