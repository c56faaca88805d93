import type { EscalationRole } from '../../domain/escalation/roles.js';
import type { IndicatorRule } from '../../domain/plan/plan-detail.js';
import type { UnitKind } from '../../domain/round/ladder.js';
import type { SampleConduct, SampleFilledBy } from './conduct.js';
import type { SampleInstant, SampleRound, SampleYear } from './year.js';

/** Everything the sample year is made of: pure data and texts, no row, no id of the database. */
export interface SampleProfile {
  key: string;
  /** "Huyện Hạ Lam, năm 2024". */
  label: string;
  year: number;
  subject: string;
  /** Where the virtual clock of the running year stands when a newcomer opens the page. */
  clockAt: SampleInstant;
  authority: SampleAuthority;
  persons: readonly SamplePerson[];
  units: readonly SampleUnit[];
  /** How the directive's agency names become units; the order is that of the directive's blocks. */
  agencyMap: readonly SampleAgency[];
  indicators: readonly SampleIndicator[];
  /** This year and the year before, the earlier first. */
  years: readonly SampleYear[];
  conducts: readonly SampleConduct[];
}

export interface SampleAuthority {
  name: string;
  shortName: string;
  level: string;
  /** The body above that sent the directive and gets the report. */
  superior: string;
  through: string;
  upwardMailbox: string;
  place: string;
  planSymbol: string;
  reportSymbol: string;
  letterSymbol: string;
  phone: string;
  /** The standing office. */
  standingUnitKey: string;
  recipients: readonly string[];
  signature: { authorityLines: readonly string[]; position: string; name: string };
  officeProfile: { bodySizePt: 13 | 14; firstLineIndentMm: number; lineSpacing: number };
}

export interface SamplePerson {
  key: string;
  name: string;
  position: string;
  role: 'coordinator' | 'leader' | 'admin' | 'viewer';
  /** The step of the escalation that this person answers to. */
  escalationRole?: EscalationRole;
  unitKey: string | null;
  email: string;
  phone: string;
}

export interface SampleUnit {
  key: string;
  name: string;
  shortName: string;
  level: string;
  kind: Exclude<UnitKind, 'authority'>;
  /** Field of work: chooses the sentences of its reports. */
  field: SampleField;
  canOrder: boolean;
  mailbox: string;
  alternateMailbox?: string;
  /** The mail server answers 550: the conduct "bouncing". */
  mailboxBounces?: true;
  phone: string;
  head: { name: string; position: string; email: string };
  /** The appointed person who fills in. */
  contact: SampleFilledBy;
  /** Children under 16, the size every figure is derived from; 0 for a unit that reports no figure. */
  children: number;
}

export interface SampleAgency {
  /** As the directive writes it. */
  agency: string;
  /** The first leads what the block asks for, the others co-operate. */
  unitKeys: readonly string[];
  isOwnLevel?: true;
  isRequested?: true;
}

export interface SampleIndicator {
  number: number;
  name: string;
  unit: string;
  rule: IndicatorRule;
  /** 100 for %, 1000 for ‰, 100000; 1 for counts. */
  scale: number;
  numeratorLabel: string;
  denominatorLabel: string | null;
  direction: 'up' | 'down';
  /** Value of the year before. */
  baseline: number;
  target: number;
  horizon: readonly { year: number; value: number }[];
  stewardKey: string;
  /** Units that give the figure. */
  reportedBy: readonly string[];
  shape: FigureShape;
  /** Asked only in these rounds; absent: in all. */
  onlyIn?: readonly SampleRound['period'][];
}

/** How a plausible figure of a unit is made. */
export interface FigureShape {
  /** Children of the unit that are the denominator, in thousandths; `null`: the unit itself counts as 1. */
  perMille: number | null;
  /** Value in the indicator's unit one year before the profile's year, and its change per year. */
  typical: number;
  yearlyStep: number;
  /** Greatest distance of one unit from the typical value. */
  spread: number;
  /** Events of the period, so that half a year brings half; otherwise a state on the cut-off day. */
  isFlow: boolean;
}

export type SampleField =
  | 'children'
  | 'education'
  | 'health'
  | 'culture'
  | 'justice'
  | 'finance'
  | 'police'
  | 'office'
  | 'locality'
  | 'school'
  | 'front'
  | 'youth'
  | 'women';
