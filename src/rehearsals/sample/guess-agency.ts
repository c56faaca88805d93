import type { SampleProfile, SampleUnit } from './profile.js';
import type { SampleField } from './profile.js';

/** Words of a province body, lower case, beside the field that takes its work up (a default a planner would edit). */
const fieldWords: readonly (readonly [RegExp, SampleField])[] = [
  [/mặt trận|tổ chức chính trị/, 'front'],
  [/đoàn thanh niên|tỉnh đoàn|đoàn tncs/, 'youth'],
  [/phụ nữ/, 'women'],
  [/lao động|nội vụ/, 'children'],
  [/y tế/, 'health'],
  [/giáo dục/, 'education'],
  [/văn hóa|văn hoá|thông tin|truyền thông|báo|đài/, 'culture'],
  [/công an|quân sự|biên phòng/, 'police'],
  [/tư pháp|tòa án|viện kiểm sát/, 'justice'],
  [/tài chính|kế hoạch và đầu tư|kho bạc/, 'finance'],
];

export interface GuessedAgency {
  /** The first leads, the others co-operate. */
  unitKeys: readonly string[];
  /** No unit has this field: the standing office takes it and a person should look. */
  isGuess: boolean;
}

/** Whom a rehearsal gives the duties of a block to, when the directive is not the sample's own. */
export function guessAgency(profile: SampleProfile, agency: string): GuessedAgency {
  const known = profile.agencyMap.find((line) => line.agency === agency);
  if (known !== undefined) return { unitKeys: known.unitKeys, isGuess: false };
  const standing = profile.authority.standingUnitKey;
  const name = agency.toLocaleLowerCase('vi');
  if (/^(ủy ban nhân dân|uỷ ban nhân dân|ubnd)/.test(name))
    return { unitKeys: [standing, ...keysOf(profile, (unit) => unit.kind === 'below')], isGuess: false };
  if (/^các (sở|cơ quan|ban|ngành)/.test(name))
    return {
      unitKeys: [standing, ...keysOf(profile, (unit) => unit.kind === 'office' && unit.key !== standing)],
      isGuess: false,
    };
  const field = fieldWords.find(([words]) => words.test(name))?.[1];
  const keys = keysOf(profile, (unit) => unit.field === field);
  return keys.length > 0 ? { unitKeys: keys, isGuess: false } : { unitKeys: [standing], isGuess: true };
}

function keysOf(profile: SampleProfile, wanted: (unit: SampleUnit) => boolean): string[] {
  return profile.units.filter(wanted).map((unit) => unit.key);
}
