import { dayShort } from '../domain/calendar/day-words.js';
import { dueInWords, momentInWords } from '../domain/calendar/instant-words.js';
import { DataTable } from '../web/components/data-table.js';
import { StatusTag } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { LaunchPreview, PreviewedRound, PreviewedWave } from './launch-preview.js';
import { launchWords } from './launch.words.js';

interface Part {
  lang: Lang;
  preview: LaunchPreview;
}

export function LaunchMails({ lang, preview }: Part) {
  return (
    <DataTable
      lang={lang}
      caption={say(lang, launchWords.mails)}
      count={say(lang, launchWords.mailCount, { count: preview.mails.length })}
      rows={preview.mails}
      columns={[
        { head: say(lang, launchWords.unit), rowHead: true, cell: (mail) => mail.unitName },
        {
          head: say(lang, launchWords.mailbox),
          cell: (mail) => <span class="td-break">{mail.mailbox}</span>,
        },
        { head: say(lang, launchWords.duties), align: 'right', cell: (mail) => mail.obligations },
      ]}
    />
  );
}

export function LaunchRounds({ lang, preview }: Part) {
  const due = (at: Date | null) => (at === null ? '–' : dueInWords(at, lang));
  return (
    <DataTable
      lang={lang}
      caption={say(lang, launchWords.rounds)}
      rows={preview.rounds}
      columns={[
        { head: say(lang, launchWords.round), rowHead: true, cell: (round) => round.label },
        { head: say(lang, launchWords.data), cell: (round) => dataSpan(lang, round) },
        { head: say(lang, launchWords.opens), cell: (round) => momentInWords(round.opensAt, lang) },
        {
          head: say(lang, launchWords.unitDue),
          cell: (round) => (round.kind === 'task' ? say(lang, launchWords.perTask) : due(round.unitDueAt)),
        },
        { head: say(lang, launchWords.upwardDue), cell: (round) => due(round.upwardDueAt) },
        { head: say(lang, launchWords.ends), cell: (round) => due(round.endsAt) },
        { head: say(lang, launchWords.duties), align: 'right', cell: (round) => round.obligations },
      ]}
    />
  );
}

function dataSpan(lang: Lang, { dataFrom, cutOffOn }: PreviewedRound): string {
  if (dataFrom === null) return '–';
  const to = cutOffOn === null ? '…' : dayShort(cutOffOn);
  return say(lang, launchWords.dataSpan, { from: dayShort(dataFrom), to });
}

export function LaunchWaves({ lang, preview }: Part) {
  return (
    <DataTable
      lang={lang}
      caption={say(lang, launchWords.waves)}
      count={say(lang, launchWords.waveCount, {
        count: new Set(preview.waves.map(({ at }) => at.getTime())).size,
      })}
      rows={preview.waves}
      columns={[
        {
          head: say(lang, launchWords.at),
          rowHead: true,
          cell: (wave) => <Instant lang={lang} wave={wave} />,
        },
        { head: say(lang, launchWords.what), cell: (wave) => say(lang, launchWords[wave.action]) },
        { head: say(lang, launchWords.round), cell: (wave) => wave.label },
        {
          head: say(lang, launchWords.who),
          cell: (wave) => say(lang, launchWords.unitsOwing, { count: wave.units }),
        },
      ]}
    />
  );
}

function Instant({ lang, wave }: { lang: Lang; wave: PreviewedWave }) {
  return (
    <>
      {momentInWords(wave.at, lang)}{' '}
      {wave.isProvisional && <StatusTag kind="soon" text={say(lang, launchWords.provisional)} />}
    </>
  );
}
