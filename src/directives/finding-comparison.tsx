import type { ChangedFact } from '../domain/directive/comparing/clause-changes.js';
import type { Phrase } from '../domain/phrase.js';
import { StatusTag, type StatusKind } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { ComparisonView } from './earlier-clauses.read-model.js';
import { findingWords } from './findings.words.js';

type Outcome = ComparisonView['outcome'];

const OUTCOME: Readonly<Record<Outcome, { kind: StatusKind; word: Phrase }>> = {
  added: { kind: 'waiting', word: findingWords.isNew },
  changed: { kind: 'soon', word: findingWords.changed },
  same: { kind: 'none', word: findingWords.same },
};

const FACT: Readonly<Record<ChangedFact, Phrase>> = {
  target: findingWords.changedTarget,
  due: findingWords.changedDue,
  lead: findingWords.changedLead,
  duties: findingWords.changedDuties,
  indicators: findingWords.changedIndicators,
  recurring: findingWords.changedRecurring,
  amount: findingWords.changedAmount,
  figures: findingWords.changedFigures,
  words: findingWords.changedWords,
};

type Props = { lang: Lang; comparison: ComparisonView | null };

export function ComparisonTag({ lang, comparison }: Props) {
  if (comparison === null) return null;
  const { kind, word } = OUTCOME[comparison.outcome];
  return <StatusTag kind={kind} text={say(lang, word)} />;
}

/** What the earlier document said in its own words, and which facts are said otherwise now. */
export function ComparisonWords({ lang, comparison }: Props) {
  if (comparison === null || comparison.outcome === 'added') return null;
  const { document, earlier } = comparison;
  return (
    <div class="td-finding__earlier">
      {comparison.outcome === 'changed' && (
        <ul>
          {comparison.changes
            .filter(({ what }) => what !== 'words')
            .map(({ what, before, after }) => (
              <li key={what}>
                {say(lang, findingWords.change, {
                  what: say(lang, FACT[what]),
                  before: before || say(lang, findingWords.changeNothing),
                  after: after || say(lang, findingWords.changeNoMore),
                })}
              </li>
            ))}
        </ul>
      )}
      <p>{say(lang, findingWords.earlierWords, { document, text: earlier.text })}</p>
    </div>
  );
}
