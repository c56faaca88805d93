import type { PlanState } from '../domain/plan/plan-states.js';
import { StatusTag, type StatusKind } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import { planWords } from './plans.words.js';

const KIND: Readonly<Record<PlanState, StatusKind>> = {
  draft: 'none',
  'in-review': 'waiting',
  returned: 'soon',
  approved: 'done',
  superseded: 'none',
};

export function VersionStatus({ lang, state }: { lang: Lang; state: PlanState }) {
  const word = state === 'draft' ? planWords['draft-state'] : planWords[state];
  return <StatusTag kind={KIND[state]} text={say(lang, word)} />;
}
