import { districtIndicators } from '../district/indicators.js';
import type { SampleIndicator } from '../profile.js';

interface Change {
  target: number;
  in2030: number;
  stewardKey: string;
  reportedBy: readonly string[];
  name?: string;
  perMille?: number;
}

const kindergartens = ['mn-hoa-ban', 'mn-suoi-nang'];
const schools = ['th-nam-suong', 'thcs-nam-suong', 'ptdtbt-ha-thao'];
const office = 'phong-vhxh';
const station = 'tram-y-te';

/** The province counts the same things; in a commune other desks hold the figures. */
const changes: Readonly<Record<number, Change>> = {
  1: {
    target: 100,
    in2030: 100,
    stewardKey: office,
    reportedBy: [office],
    name: 'Xã đạt tiêu chuẩn phù hợp với trẻ em',
  },
  2: { target: 91, in2030: 95, stewardKey: office, reportedBy: [office] },
  3: { target: 17.5, in2030: 15, stewardKey: station, reportedBy: [station] },
  4: { target: 26, in2030: 24, stewardKey: station, reportedBy: [station] },
  5: { target: 95.5, in2030: 97, stewardKey: station, reportedBy: [station] },
  6: { target: 92.5, in2030: 95, stewardKey: office, reportedBy: [office] },
  7: { target: 100, in2030: 100, stewardKey: office, reportedBy: ['cong-an'] },
  8: { target: 540, in2030: 500, stewardKey: office, reportedBy: [station] },
  9: { target: 98.7, in2030: 100, stewardKey: 'hanh-chinh-cong', reportedBy: ['hanh-chinh-cong'] },
  10: { target: 99.5, in2030: 99.8, stewardKey: office, reportedBy: kindergartens },
  11: { target: 40, in2030: 60, stewardKey: office, reportedBy: schools, perMille: 330 },
  12: { target: 34, in2030: 40, stewardKey: office, reportedBy: schools, perMille: 560 },
};

export const communeIndicators: readonly Omit<SampleIndicator, 'baseline'>[] = districtIndicators.map(
  (indicator) => {
    const change = changes[indicator.number]!;
    const { perMille = indicator.shape.perMille, in2030, ...own } = change;
    return {
      ...indicator,
      ...own,
      horizon: [{ year: 2030, value: in2030 }],
      // Two years on from the district's sample.
      shape: {
        ...indicator.shape,
        perMille,
        typical: indicator.shape.typical + 2 * indicator.shape.yearlyStep,
      },
    };
  },
);
