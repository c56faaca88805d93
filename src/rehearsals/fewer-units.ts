import type { SampleProfile } from './sample/profile.js';
import type { SampleYear } from './sample/year.js';

/** So chosen that few units still show every conduct: in time, late, sent back, never, bouncing, only requested. */
const FIRST_KEPT = [
  'phong-ldtbxh',
  'ubnd-nam-suong',
  'ubnd-dong-mong',
  'ubnd-ha-thao',
  'mttq',
  'phong-tckh',
  'phong-vhtt',
];

/** The same year with fewer units than the district has; what the others led goes to the standing office. */
export function fewerUnits(profile: SampleProfile, count: number): SampleProfile {
  const order = [...FIRST_KEPT, ...profile.units.map((unit) => unit.key)];
  const kept = new Set([...new Set(order)].slice(0, Math.max(2, count)));
  const standing = profile.authority.standingUnitKey;
  const some = (keys: readonly string[]): string[] => keys.filter((key) => kept.has(key));
  const one = (key: string): string => (kept.has(key) ? key : standing);
  return {
    ...profile,
    key: `${profile.key}-${count}`,
    label: `Huyện Hạ Lam, ${count} đơn vị, năm ${profile.year}`,
    units: profile.units.filter((unit) => kept.has(unit.key)),
    agencyMap: profile.agencyMap.map((agency) => ({
      ...agency,
      unitKeys: [...new Set(agency.unitKeys.map(one))],
    })),
    indicators: profile.indicators.map((indicator) => ({
      ...indicator,
      stewardKey: one(indicator.stewardKey),
      reportedBy: some(indicator.reportedBy),
    })),
    years: profile.years.map((year) => fewerTasks(year, { some, one })),
    conducts: profile.conducts.filter((conduct) => kept.has(conduct.unitKey)),
  };
}

interface Choice {
  some: (keys: readonly string[]) => string[];
  one: (key: string) => string;
}

function fewerTasks(year: SampleYear, { some, one }: Choice): SampleYear {
  const { plan } = year;
  return {
    ...year,
    plan: {
      ...plan,
      tasks: plan.tasks.map((task) => {
        const leadKey = task.leadKey === null ? null : one(task.leadKey);
        return {
          ...task,
          leadKey,
          coordinatingKeys: some(task.coordinatingKeys).filter((key) => key !== leadKey),
        };
      }),
      activities: plan.activities.map((activity) => ({ ...activity, leadKey: one(activity.leadKey) })),
    },
  };
}
