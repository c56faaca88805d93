import type { FindingView } from './directive.read-model.js';
import { FINDING_KINDS } from './finding-payload.js';

/** In the order of the confirm page: what makes work first, in each kind what is asked of the reader's own level. */
export function inDecisionOrder(findings: readonly FindingView[]): FindingView[] {
  return FINDING_KINDS.flatMap((kind) => {
    const ofKind = findings.filter((finding) => finding.kind === kind);
    return [
      ...ofKind.filter(({ forOwnLevel }) => forOwnLevel),
      ...ofKind.filter(({ forOwnLevel }) => !forOwnLevel),
    ];
  });
}

/** The next proposal to decide behind this one, else the first that is open; null when all are decided. */
export function nextOpen(findings: readonly FindingView[], findingId: string): string | null {
  const ordered = inDecisionOrder(findings);
  const at = ordered.findIndex(({ id }) => id === findingId);
  const isOpen = ({ id, state }: FindingView) => state === 'proposed' && id !== findingId;
  return (ordered.slice(at + 1).find(isOpen) ?? ordered.find(isOpen))?.id ?? null;
}
