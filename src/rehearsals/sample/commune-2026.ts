import { communeAgencies, communeUnits } from './commune/units.js';
import { communeAuthority, communePersons } from './commune/authority.js';
import { communeConducts } from './commune/conducts.js';
import { communeIndicators } from './commune/indicators.js';
import { communeYear2025 } from './commune/year-2025.js';
import { communeYear2026 } from './commune/year-2026.js';
import type { SampleProfile } from './profile.js';
import { withBaselines } from './with-baselines.js';

/** The second sample: a commune under the province, one year after the district level ended. */
export const commune2026: SampleProfile = {
  key: 'commune-2026',
  label: 'Xã Nậm Sương, năm 2026',
  year: 2026,
  subject: 'Công tác trẻ em',
  clockAt: '2026-06-12T08:00:00+07:00',
  authority: communeAuthority,
  persons: communePersons,
  units: communeUnits,
  agencyMap: communeAgencies,
  indicators: withBaselines(communeIndicators, communeUnits, 2026),
  years: [communeYear2025, communeYear2026],
  conducts: communeConducts,
};
