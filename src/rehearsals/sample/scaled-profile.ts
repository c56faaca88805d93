import type { SampleConduct } from './conduct.js';
import { district2024 } from './district-2024.js';
import { steadyShare } from './figures.js';
import type { SampleProfile, SampleUnit } from './profile.js';
import { scaledRounds } from './scaled-rounds.js';
import type { RoundRhythm } from './scaled-rounds.js';
import { shiftYears } from './shift-years.js';

export interface Scale {
  /** Units in all; at least those of the district. */
  units: number;
  year: number;
  seed: number;
  rounds?: RoundRhythm;
}

const firstSyllables = [
  'An',
  'Bình',
  'Cẩm',
  'Đông',
  'Hạ',
  'Kim',
  'Lam',
  'Mường',
  'Nà',
  'Phú',
  'Quế',
  'Sơn',
  'Tân',
  'Thượng',
  'Vân',
  'Yên',
];
const secondSyllables = [
  'Bách',
  'Châu',
  'Điền',
  'Giao',
  'Hoằng',
  'Khê',
  'Luông',
  'Mòng',
  'Ngạn',
  'Phả',
  'Rinh',
  'Sằm',
  'Thao',
  'Ượm',
];
const families = ['Nông', 'Hoàng', 'Lý', 'Ma', 'Bàn', 'Triệu', 'Phan', 'Đàm', 'Vi', 'Lục'];
const givenNames = [
  'Thảo',
  'Sơn',
  'Hạnh',
  'Dũng',
  'Liên',
  'Tuấn',
  'Ngân',
  'Khôi',
  'Mai',
  'Phúc',
  'Yến',
  'Đạt',
];

/**
 * The district's sample year with as many communes as asked, in any year of the calendar: the same seed gives the
 * same names, conduct and figures on every machine. Throws RangeError for fewer units than the district has.
 */
export function scaledProfile(scale: Scale): SampleProfile {
  const extra = scale.units - district2024.units.length;
  const names = firstSyllables.length * secondSyllables.length;
  if (extra < 0 || extra > names)
    throw new RangeError(
      `Units must be ${district2024.units.length} to ${district2024.units.length + names}.`,
    );
  const added = Array.from({ length: extra }, (_, index) => addedUnit(index, scale.seed));
  const addedKeys = added.map((unit) => unit.key);
  const shifted = shiftYears(
    {
      ...district2024,
      key: `scaled-${scale.units}-${scale.year}-${scale.seed}`,
      label: `Huyện Hạ Lam, ${scale.units} đơn vị, năm ${scale.year}`,
      units: [...district2024.units, ...added],
      indicators: district2024.indicators.map((indicator) => ({
        ...indicator,
        reportedBy: [...indicator.reportedBy, ...addedKeys],
      })),
      conducts: [...district2024.conducts, ...added.map((unit) => addedConduct(unit.key, scale.seed))],
    },
    scale.year - district2024.year,
  );
  const rhythm = scale.rounds ?? 'default';
  return {
    ...shifted,
    years: shifted.years.map((year) => ({ ...year, rounds: scaledRounds(year, rhythm) })),
  };
}

function addedUnit(index: number, seed: number): SampleUnit {
  const name = `${firstSyllables[index % firstSyllables.length]} ${secondSyllables[Math.floor(index / firstSyllables.length)]}`;
  const number = String(index + 1).padStart(3, '0');
  const key = `ubnd-xa-${number}`;
  const domain = 'halam.hoaigiang.example';
  const phone = `0200 3557 ${number}`;
  return {
    key,
    name: `Ủy ban nhân dân xã ${name}`,
    shortName: `UBND xã ${name}`,
    level: 'xã',
    kind: 'below',
    field: 'locality',
    canOrder: true,
    mailbox: `xa${number}@${domain}`,
    ...(share(key, seed, 'mail') < 0.02
      ? { mailboxBounces: true as const, alternateMailbox: `vanthu.xa${number}@${domain}` }
      : {}),
    phone,
    head: {
      name: personName(key, seed, 'head'),
      position: 'Chủ tịch',
      email: `lanhdao.xa${number}@${domain}`,
    },
    contact: { name: personName(key, seed, 'contact'), position: 'Công chức Văn hóa – Xã hội', phone },
    children: 900 + Math.floor(share(key, seed, 'children') * 2600),
  };
}

function addedConduct(unitKey: string, seed: number): SampleConduct {
  const chance = share(unitKey, seed, 'style');
  const at = `${String(9 + Math.floor(share(unitKey, seed, 'hour') * 8)).padStart(2, '0')}:${String(Math.floor(share(unitKey, seed, 'minute') * 60)).padStart(2, '0')}`;
  const base = { unitKey, roundKey: '*', at };
  if (chance < 0.04) return { ...base, style: 'never', days: 0 };
  if (chance < 0.16)
    return { ...base, style: 'late', days: 1 + Math.floor(share(unitKey, seed, 'late') * 4) };
  if (chance < 0.21)
    return {
      ...base,
      style: 'nil',
      days: -2,
      nilReason: 'Trong kỳ địa phương không phát sinh nội dung phải báo cáo.',
    };
  if (chance < 0.29) return { ...base, style: 'returned', days: -3, returns: [contradiction] };
  if (chance < 0.32)
    return { ...base, style: 'returned-twice', days: -4, returns: [contradiction, incomplete] };
  if (chance < 0.35) return { ...base, style: 'telephone', days: -1 };
  return { ...base, style: 'on-time', days: -Math.floor(share(unitKey, seed, 'early') * 4) };
}

const contradiction = {
  reason: 'Chỉ tiêu 2: số trẻ em được tiếp cận dịch vụ thấp hơn hẳn kỳ trước; đề nghị đối chiếu lại.',
  wrong: [{ indicator: 2, factor: 0.55 }],
};
const incomplete = { reason: 'Phần khó khăn, nguyên nhân còn chung chung; đề nghị viết cụ thể.', wrong: [] };

function personName(key: string, seed: number, role: string): string {
  const family = families[Math.floor(share(key, seed, `${role}-family`) * families.length)];
  return `${family} ${role === 'head' ? 'Văn' : 'Thị'} ${givenNames[Math.floor(share(key, seed, `${role}-given`) * givenNames.length)]}`;
}

function share(key: string, seed: number, what: string): number {
  return steadyShare(`${seed}|${key}|${what}`);
}
