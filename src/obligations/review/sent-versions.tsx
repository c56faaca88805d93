import { momentInWords } from '../../domain/calendar/instant-words.js';
import { Details } from '../../web/components/details.js';
import { StatusTag } from '../../web/components/status-tag.js';
import { say, type Lang } from '../../web/i18n/say.js';
import type { ObligationDetail, SubmissionVersion } from './obligation.read-model.js';
import { obligationWords } from './obligation.words.js';
import { SubmissionView } from './submission-view.js';

/** The version that stands in full, older ones folded below it; each marks what it changed. */
export function SentVersions({ lang, detail }: { lang: Lang; detail: ObligationDetail }) {
  const [last, ...older] = detail.versions;
  return (
    <section>
      <h2 class="govuk-heading-m">{say(lang, obligationWords.sent)}</h2>
      {last === undefined ? (
        <p class="govuk-body">{say(lang, obligationWords.nothingSent)}</p>
      ) : (
        <Version lang={lang} detail={detail} version={last} />
      )}
      {older.map((version) => (
        <Details key={version.id} summary={olderTitle(lang, version)}>
          <Version lang={lang} detail={detail} version={version} />
        </Details>
      ))}
    </section>
  );
}

function olderTitle(lang: Lang, { number, submittedAt, reference }: SubmissionVersion): string {
  const at = momentInWords(submittedAt, lang);
  return say(lang, obligationWords.olderVersion, { number, at, reference });
}

interface VersionProps {
  lang: Lang;
  detail: ObligationDetail;
  version: SubmissionVersion;
}

function Version({ lang, detail, version }: VersionProps) {
  const before = detail.versions.find((each) => each.number === version.number - 1)?.content ?? null;
  const at = momentInWords(version.submittedAt, lang);
  return (
    <>
      <p class="govuk-body">
        <strong>{say(lang, obligationWords.version, { number: version.number, at })}</strong>{' '}
        {version.isLate && <StatusTag kind="late" text={say(lang, obligationWords.lateVersion)} />}
      </p>
      <p class="td-muted td-break">
        {say(lang, obligationWords.reference)}: {version.reference} · {say(lang, obligationWords.filledBy)}:{' '}
        {fillerOf(version)} · {say(lang, obligationWords.channel)}: {channelOf(lang, version)} ·{' '}
        {say(lang, obligationWords.hash)}: {version.contentHash}
      </p>
      <SubmissionView lang={lang} detail={detail} now={version.content} before={before} />
    </>
  );
}

function fillerOf({ content: { filledBy } }: SubmissionVersion): string {
  return [filledBy.name, filledBy.position, filledBy.phone].filter(Boolean).join(', ');
}

function channelOf(lang: Lang, { channel, enteredBy }: SubmissionVersion): string {
  const how = say(lang, obligationWords[`channel_${channel}`]);
  return enteredBy ? say(lang, obligationWords.enteredBy, { channel: how, name: enteredBy }) : how;
}
