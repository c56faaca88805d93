/** A calendar date `YYYY-MM-DD` and an instant with its zone, `2024-06-14T08:00:00+07:00`. */
export type SampleDate = string;
export type SampleInstant = string;

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
  /** Step of the escalation: 1 hears first. Only leaders and the coordinator have one. */
  escalationStep?: number;
  unitKey: string | null;
  email: string;
  phone: string;
}

export interface SampleUnit {
  key: string;
  name: string;
  shortName: string;
  level: string;
  kind: 'office' | 'below' | 'requested';
  canOrder: boolean;
  mailbox: string;
  alternateMailbox?: string;
  /** The mail server answers 550: the conduct "bouncing". */
  mailboxBounces?: true;
  phone: string;
  head: { name: string; position: string; email: string };
  /** The appointed person who fills in. */
  contact: { name: string; phone: string };
  /** Children under 16, the size every figure is derived from; 0 for a unit that reports no figure. */
  children: number;
}

export interface SampleAgency {
  /** As the directive writes it. */
  agency: string;
  unitKeys: readonly string[];
  isOwnLevel?: true;
  isRequested?: true;
}

export interface SampleIndicator {
  number: number;
  name: string;
  unit: string;
  rule: 'ratio' | 'sum' | 'latest' | 'yes-no' | 'trend';
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
  /** Part of the unit's children that is the denominator, in thousandths; `null` takes the counts of `counts`. */
  base: { perMille: number } | { counts: Readonly<Record<string, number>> } | null;
  /** Asked only in these rounds; absent: in all. */
  onlyIn?: readonly SampleRound['period'][];
}

export interface SampleYear {
  year: number;
  directive: SampleDirective;
  plan: SamplePlan;
  rounds: readonly SampleRound[];
  /** Whether the year is run to its end before the newcomer comes. */
  isClosed: boolean;
}

export interface SampleDirective {
  fileName: string;
  symbol: string;
  issuer: string;
  title: string;
  issuedOn: SampleDate;
  receivedAt: SampleInstant;
  text: string;
}

export interface SamplePlan {
  title: string;
  number: string;
  approvedAt: SampleInstant;
  issuedOn: SampleDate;
  launchAt: SampleInstant;
  bases: readonly string[];
  purposes: readonly string[];
  requirements: readonly string[];
  overallGoal: string;
  groups: readonly { key: string; title: string }[];
  tasks: readonly SampleTask[];
  activities: readonly SampleActivity[];
  programmes: readonly SampleProgramme[];
  money: readonly {
    source: 'ngân sách' | 'lồng ghép' | 'vận động';
    plannedMillion: number;
    spentMillion: number;
  }[];
}

export interface SampleTask {
  key: string;
  groupKey: string;
  text: string;
  nature: 'with-due' | 'ongoing' | 'orientation';
  /** `null` for an orientation only. */
  leadKey: string | null;
  coordinatingKeys: readonly string[];
  due: SampleDue | null;
  product: string | null;
  millionDong: number | null;
  /** Words at the head of the directive's clause that it answers. */
  sourceStartsWith: string | null;
  /** The source names two leads; this is what the planner chose and why. */
  chosenFromTwoLeads?: { asWritten: readonly string[]; reason: string };
  /** What the lead does. `null`: never done by the end of the year. */
  doneAt: SampleInstant | null;
}

/** `inclusive` false: "trước ngày", the day itself is late. */
export interface SampleDue {
  on: SampleDate;
  inclusive: boolean;
}

export interface SampleActivity {
  name: string;
  theme: string;
  from: SampleDate;
  to: SampleDate;
  leadKey: string;
  unitOfCount: string;
  planned: number;
  actual: number | null;
}

export interface SampleProgramme {
  name: string;
  symbol: string;
  fromYear: number;
  toYear: number;
  share: string;
}

export interface SampleRound {
  key: string;
  period: 'month' | 'quarter' | 'half-year' | 'year' | 'activity';
  label: string;
  dataFrom: SampleDate;
  cutOffOn: SampleDate;
  opensAt: SampleInstant;
  unitDue: SampleDue;
  upwardDue: SampleDue;
}

/** How a unit behaves in a round; a round key of `*` is its habit. */
export interface SampleConduct {
  unitKey: string;
  roundKey: string;
  style: ConductStyle;
  /** Working hours that the first answer comes before (+) or after (−) the first late instant. */
  hoursBeforeDue: number;
  /** One per return, in order. */
  returnReasons?: readonly string[];
  /** Why there is nothing to report. */
  nilReason?: string;
}

export type ConductStyle = 'on-time' | 'late' | 'never' | 'nil' | 'returned' | 'returned-twice' | 'telephone';

/** One thing that happens in a round, in the order of `at`. */
export interface ScriptedStep {
  at: SampleInstant;
  unitKey: string;
  roundKey: string;
  act: ScriptedAct;
}

export type ScriptedAct =
  | { type: 'open' }
  | { type: 'submit'; version: number; channel: 'link' | 'telephone'; filledBy: string; answer: SampleAnswer }
  | { type: 'nil'; filledBy: string; reason: string }
  | { type: 'return'; reason: string; correctionDueOn: SampleDate }
  | { type: 'accept' };

export interface SampleAnswer {
  figures: readonly SampleFigure[];
  direction: string;
  results: string;
  difficulties: string;
  proposals: string;
}

export interface SampleFigure {
  indicator: number;
  numerator: number;
  denominator: number | null;
}
