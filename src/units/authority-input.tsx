import { formatNumber } from '../domain/number/format-number.js';
import { Select, type Choice } from '../web/components/choice-fields.js';
import { TextArea, TextField } from '../web/components/text-fields.js';
import { say, type Lang, type Phrase } from '../web/i18n/say.js';
import type { AuthorityField } from './authority-fields.js';
import { DEFAULT_RECIPIENTS, DEFAULT_SIGNATURE, DEFAULT_SYMBOLS } from './authority-profile.js';
import type { AuthorityView } from './authority.page.js';
import type { AuthorityDetail } from './authority.read-model.js';
import { authorityWords } from './authority.words.js';

/** The steps an office chooses from, inside the ranges of NĐ 30/2020, annex I. */
const LAYOUT = {
  bodySizePt: { steps: [13, 14], word: authorityWords.points },
  firstLineIndentMm: { steps: [10, 12.7], word: authorityWords.millimetres },
  lineSpacing: { steps: [1, 1.1, 1.15, 1.2, 1.3, 1.5], word: authorityWords.lines },
} as const;

type LayoutField = keyof typeof LAYOUT;

const HINTS: Partial<Record<AuthorityField, { phrase: Phrase; params?: Record<string, string> }>> = {
  name: { phrase: authorityWords.nameHint },
  shortName: { phrase: authorityWords.shortNameHint },
  level: { phrase: authorityWords.levelHint },
  place: { phrase: authorityWords.placeHint },
  phone: { phrase: authorityWords.phoneHint },
  standingUnitKey: { phrase: authorityWords.standingUnitKeyHint },
  routeTo: { phrase: authorityWords.routeToHint },
  routeThrough: { phrase: authorityWords.routeThroughHint },
  routeMailbox: { phrase: authorityWords.routeMailboxHint },
  planSymbol: { phrase: authorityWords.symbolHint, params: { symbol: DEFAULT_SYMBOLS.plan } },
  reportSymbol: { phrase: authorityWords.symbolHint, params: { symbol: DEFAULT_SYMBOLS.report } },
  authorityLines: {
    phrase: authorityWords.authorityLinesHint,
    params: { lines: [...DEFAULT_SIGNATURE.authorityLines, DEFAULT_SIGNATURE.position].join(' / ') },
  },
  recipients: {
    phrase: authorityWords.recipientsHint,
    params: { recipients: DEFAULT_RECIPIENTS.join('; ') },
  },
};

interface InputProps {
  lang: Lang;
  view: AuthorityView;
  field: AuthorityField;
}

export function AuthorityInput({ lang, view: { detail, form }, field }: InputProps) {
  const hint = HINTS[field];
  const standing = detail.fields[field];
  const shared = {
    ...{ lang, form, name: field, label: say(lang, authorityWords[field]), initial: standing },
    ...(hint ? { hint: say(lang, hint.phrase, hint.params ?? {}) } : {}),
  };
  if (field === 'standingUnitKey') return <Select {...shared} choices={unitChoices(lang, detail)} />;
  if (isLayout(field)) return <Select {...shared} choices={layoutChoices(lang, field, standing)} />;
  if (field in LIST_ROWS) return <TextArea {...shared} rows={LIST_ROWS[field] ?? 3} optional />;
  const type = field === 'routeMailbox' ? 'email' : 'text';
  return <TextField {...shared} type={type} optional={!NEEDED.includes(field)} />;
}

const LIST_ROWS: Partial<Record<AuthorityField, number>> = { recipients: 6, authorityLines: 3 };
const NEEDED: readonly AuthorityField[] = ['name', 'routeMailbox'];

function isLayout(field: AuthorityField): field is LayoutField {
  return field in LAYOUT;
}

function unitChoices(lang: Lang, { units }: AuthorityDetail): Choice[] {
  const offices = units.map(({ code, name }) => ({ value: code, text: name }));
  return [{ value: '', text: say(lang, authorityWords.notChosen) }, ...offices];
}

/** A value that was set otherwise (the sample, an import) stays choosable: saving the page must not change it. */
function layoutChoices(lang: Lang, field: LayoutField, standing: string): Choice[] {
  const steps = LAYOUT[field].steps.map(String);
  const values = standing === '' || steps.includes(standing) ? steps : [...steps, standing];
  return [
    { value: '', text: say(lang, authorityWords.asUsual) },
    ...values.map((value) => ({ value, text: layoutText(lang, field, value) })),
  ];
}

function layoutText(lang: Lang, field: LayoutField, value: string): string {
  return say(lang, LAYOUT[field].word, { value: formatNumber(Number(value), 'vi') });
}

interface Shown {
  field: AuthorityField;
  value: string;
  units: AuthorityDetail['units'];
}

/** A field's value as a reader knows it. */
export function shownValue(lang: Lang, { field, value, units }: Shown): string {
  if (value === '') return say(lang, isLayout(field) ? authorityWords.asUsual : authorityWords.empty);
  if (field === 'standingUnitKey') return units.find(({ code }) => code === value)?.name ?? value;
  return isLayout(field) ? layoutText(lang, field, value) : value.split('\n').join('; ');
}
