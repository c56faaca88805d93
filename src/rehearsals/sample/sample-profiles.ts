import { commune2026 } from './commune-2026.js';
import { district2024 } from './district-2024.js';
import type { SampleProfile } from './profile.js';

/** The samples a newcomer can choose, the default first. */
export const sampleProfiles: readonly SampleProfile[] = [district2024, commune2026];
