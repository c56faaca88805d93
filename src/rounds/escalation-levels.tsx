import { momentInWords } from '../domain/calendar/instant-words.js';
import { ESCALATION_ROLE_WORDS } from '../domain/escalation/roles.js';
import { DataTable } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { StatusTag, type StatusKind } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { EscalationLevel } from './round.read-model.js';
import { roundWords } from './rounds.words.js';

/** Who inside the authority was told of what is late, and who has acknowledged it. */
export function EscalationLevels({ lang, levels }: { lang: Lang; levels: readonly EscalationLevel[] }) {
  const title = say(lang, roundWords.escalation);
  return (
    <section id="bao-cao-lanh-dao">
      <DataTable
        lang={lang}
        caption={title}
        rows={levels}
        columns={[
          {
            head: say(lang, roundWords.level),
            rowHead: true,
            cell: (level) => say(lang, ESCALATION_ROLE_WORDS[level.role]),
          },
          {
            head: say(lang, roundWords.toldWho),
            cell: (level) => level.person ?? say(lang, roundWords.nobody),
          },
          { head: say(lang, roundWords.told), cell: (level) => momentInWords(level.openedAt, lang) },
          {
            head: say(lang, roundWords.acknowledged),
            cell: (level) => <StatusTag {...acknowledgement(lang, level)} />,
          },
          { head: say(lang, roundWords.note), cell: (level) => level.note || '–' },
        ]}
        empty={<EmptyState title={say(lang, roundWords.noEscalation)} />}
      />
    </section>
  );
}

function acknowledgement(lang: Lang, level: EscalationLevel): { kind: StatusKind; text: string } {
  const at = (when: Date) => momentInWords(when, lang);
  if (level.acknowledgedAt) {
    const said = { at: at(level.acknowledgedAt), name: level.acknowledgedBy ?? '' };
    return { kind: 'done', text: say(lang, roundWords.acknowledgedBy, said) };
  }
  if (level.climbedAt) {
    return { kind: 'late', text: say(lang, roundWords.climbed, { at: at(level.climbedAt) }) };
  }
  if (level.closedAt) return { kind: 'none', text: say(lang, roundWords.ended, { at: at(level.closedAt) }) };
  return { kind: 'waiting', text: say(lang, roundWords.awaits, { at: at(level.acknowledgeDueAt) }) };
}
