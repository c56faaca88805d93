import { dueInWords } from '../domain/calendar/instant-words.js';
import { PERIOD_WARNING_WORDS } from '../domain/calendar/periods.words.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { LaunchPreview } from './launch-preview.js';
import type { RoundWarning } from './launch.read-model.js';
import { launchWords } from './launch.words.js';

interface Conflicts {
  lang: Lang;
  preview: LaunchPreview;
  warnings: RoundWarning[];
}

/** What to look at again before sending; nothing of it is changed by the system. */
export function LaunchConflicts(view: Conflicts) {
  const { lang } = view;
  const sentences = conflictsOf(view);
  return (
    <section>
      <h2 class="govuk-heading-m">{say(lang, launchWords.conflicts)}</h2>
      {sentences.length === 0 && <p class="govuk-body">{say(lang, launchWords.noConflicts)}</p>}
      <ul class="govuk-list govuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence} class="td-finding__warning">
            ▲ {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

function conflictsOf({ lang, preview, warnings }: Conflicts): string[] {
  const silent = preview.unitsWithoutMailbox;
  const provisional = preview.waves.filter((wave) => wave.isProvisional).length;
  return [
    ...(silent.length > 0
      ? [say(lang, launchWords.withoutMailbox, { count: silent.length, names: silent.join(', ') })]
      : []),
    ...(preview.isWithoutRoute ? [say(lang, launchWords.withoutRoute)] : []),
    ...warnings.map(({ round, warning }) =>
      say(lang, launchWords.roundWarning, { round, warning: say(lang, PERIOD_WARNING_WORDS[warning]) }),
    ),
    ...preview.lateAtLaunch.map(({ unit, label, dueAt }) =>
      say(lang, launchWords.lateAtLaunch, { unit, label, due: dueInWords(dueAt, lang) }),
    ),
    ...(provisional > 0 ? [say(lang, launchWords.provisionalWarning, { count: provisional })] : []),
  ];
}
