import type { Role } from '../domain/actor.js';
import { momentInWords } from '../domain/calendar/instant-words.js';
import { Button } from '../web/components/button.js';
import { Form } from '../web/components/form.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { engineText } from './engine-words.js';
import { journalPolicy } from './journal.policy.js';
import { journalWords } from './journal.words.js';
import type { AlertLine } from './next.read-model.js';

/** What should have happened and has not, where to look, and a button for who has dealt with it. */
export function Alerts({ frame, alerts }: { frame: PageFrame; alerts: readonly AlertLine[] }) {
  const { lang, csrf, viewer } = frame;
  if (alerts.length === 0) return null;
  const mayClear = viewer !== null && (journalPolicy.clearAlert as readonly Role[]).includes(viewer.role);
  return (
    <section class="td-flash td-flash--error" id="canh-bao" aria-label={say(lang, journalWords.alerts)}>
      {alerts.map((alert) => (
        <div key={alert.id}>
          <p>
            {momentInWords(alert.raisedAt, lang)}: {saidOf(lang, alert)}{' '}
            <Subject lang={lang} subject={alert.subject} />
          </p>
          {mayClear && (
            <Form action={paths.alertClear(alert.id)} csrf={csrf} inline>
              <Button kind="secondary" small>
                {say(lang, journalWords.alertDone)}
              </Button>
            </Form>
          )}
        </div>
      ))}
    </section>
  );
}

function saidOf(lang: Lang, { subject, message }: AlertLine): string {
  const told = engineText(lang, message);
  return subject.includes('#') ? say(lang, journalWords.alertStep, { message: told }) : told;
}

const PAGES: Readonly<Record<string, (id: string) => string>> = {
  round: paths.roundHistory,
  escalation: paths.roundHistory,
  consolidation: paths.consolidation,
  'plan-cycle': paths.cycleHistory,
  mail: paths.mail,
};

function Subject({ lang, subject }: { lang: Lang; subject: string }) {
  const [kind = '', id = ''] = subject.split('#')[0]!.split('/');
  const page = PAGES[kind];
  if (page === undefined) return <>{subject}</>;
  return (
    <a class="govuk-link" href={page(id)}>
      {say(lang, journalWords.alertSeen)}
    </a>
  );
}
