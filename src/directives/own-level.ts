import { fold } from '../domain/directive/words/fold.js';
import type { LevelHint } from '../domain/directive/reading.js';

const LEVELS: readonly (readonly [level: RegExp, hint: LevelHint])[] = [
  [/tỉnh|trung ương/u, 'province'],
  [/huyện|quận|thị xã|thành phố/u, 'district'],
  [/xã|phường|thị trấn|đặc khu/u, 'commune'],
];

/** Whether a block of duties speaks to authorities of this one's own level ("UBND các huyện" for a district). */
export function isForOwnLevel(finding: { kind: string; payload: object }, level: string | null): boolean {
  const { levelHint } = finding.payload as { levelHint?: LevelHint };
  if (finding.kind !== 'agency-duty' || levelHint === undefined || level === null) return false;
  return LEVELS.find(([pattern]) => pattern.test(fold(level)))?.[1] === levelHint;
}
