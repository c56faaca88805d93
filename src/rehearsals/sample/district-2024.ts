import { districtAgencies, districtUnits } from './district/units.js';
import { districtAuthority, districtPersons } from './district/authority.js';
import { districtConducts } from './district/conducts.js';
import { districtIndicators } from './district/indicators.js';
import { districtYear2023 } from './district/year-2023.js';
import { districtYear2024 } from './district/year-2024.js';
import type { SampleProfile } from './profile.js';
import { withBaselines } from './with-baselines.js';

/** The default sample: a district in 2024, when the level still existed. */
export const district2024: SampleProfile = {
  key: 'district-2024',
  label: 'Huyện Hạ Lam, năm 2024',
  year: 2024,
  subject: 'Công tác trẻ em',
  clockAt: '2024-06-14T08:00:00+07:00',
  authority: districtAuthority,
  persons: districtPersons,
  units: districtUnits,
  agencyMap: districtAgencies,
  indicators: withBaselines(districtIndicators, districtUnits, 2024),
  years: [districtYear2023, districtYear2024],
  conducts: districtConducts,
};
