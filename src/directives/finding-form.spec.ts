import { describe, expect, it } from '@jest/globals';
import type { FindingView } from './directive.read-model.js';
import { findingTitle } from './finding-name.js';
import { EMPTY_PAYLOAD, type FindingKind, type FindingPayload } from './finding-payload.js';
import { readFindingForm } from './read-finding-form.js';
import { recurringAsTyped, typedRecurring } from './recurring-days.js';
import { flowingText } from './source-segments.js';

const YEAR = 2026;

function aFinding<K extends FindingKind>(kind: K, payload: Partial<FindingPayload[K]> = {}): FindingView {
  return {
    ...{
      id: 'f',
      kind,
      ordinal: 1,
      path: '',
      label: '',
      text: 'Lời văn',
      spanStart: 0,
      spanEnd: 7,
      page: null,
    },
    ...{ confidence: 'high', confidenceReason: 'label', warnings: [], state: 'proposed', decidedBy: null },
    ...{ reason: null, version: 1, comparison: null, forOwnLevel: false },
    payload: { ...EMPTY_PAYLOAD[kind], ...payload },
  } as FindingView;
}

const at2025 = { year: 2025, comparator: '=', value: 87, unit: '%', span: [10, 20] } as const;
const trend = {
  year: null,
  comparator: null,
  value: null,
  unit: null,
  direction: 'down',
  span: [1, 5],
} as const;
const indicator = aFinding('indicator', {
  targets: [
    { ...at2025, span: [10, 20] },
    { ...trend, span: [1, 5] },
  ],
});
const row = (index: number, typed: Record<string, string>) =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [`t${index}-${name}`, value]));
const targetsOf = (typed: Record<string, string>) => {
  const { edit, errors } = readFindingForm(indicator, { text: 'Lời văn', version: '1', ...typed }, YEAR);
  return { targets: edit.payload?.['targets'] as object[], errors: Object.keys(errors) };
};
const kept = row(0, { year: '2025', comparator: '=', value: '87', unit: '%' });

describe('the form of an indicator', () => {
  it('changes figures and leaves everything else of a target as it was read', () => {
    const { targets } = targetsOf({ ...kept, ...row(0, { value: '88,5', comparator: '>=' }) });
    expect(targets).toEqual([{ ...at2025, comparator: '>=', value: 88.5 }, trend]);
  });

  it('adds a target in the empty row, and takes a range by its two figures', () => {
    const { targets } = targetsOf({
      ...kept,
      ...row(2, { year: '2030', value: '2–3', unit: '%', metric: 'tảo hôn' }),
    });
    const range = { year: 2030, comparator: 'range', value: [2, 3], unit: '%', metric: 'tảo hôn' };
    expect(targets.at(-1)).toMatchObject(range);
    expect(targets).toHaveLength(3);
  });

  it('takes out a target whose figure was emptied, and keeps a trend that never had one', () => {
    expect(targetsOf(row(0, { year: '2025', value: '' })).targets).toEqual([trend]);
  });

  it('names what is no figure and no year under its field', () => {
    const wrong = { ...kept, ...row(0, { value: 'nhiều', year: '26' }) };
    expect(targetsOf(wrong).errors).toEqual(['t0-value', 't0-year']);
  });
});

describe('the form of a task', () => {
  const due = { text: 'Quý II/2026', date: '2026-06-30' };
  const dueAs = (typed: string) =>
    readFindingForm(aFinding('task', { due }), { due: typed, text: 'x' }, YEAR).edit.payload?.['due'];

  it('keeps the day of a due that nobody touched, and reads a changed one afresh', () => {
    expect(dueAs('Quý II/2026')).toEqual(due);
    expect(dueAs('trước ngày 15/8')).toEqual({ text: 'trước ngày 15/8', date: '2026-08-15' });
    expect(dueAs('')).toBeNull();
  });
});

describe('the form of a block of duties', () => {
  const block = aFinding('agency-duty', {
    agency: 'Sở Y tế',
    duties: ['Một', 'Hai'],
    dutySpans: [
      [1, 2],
      [3, 4],
    ],
  });
  const payloadOf = (duties: string) =>
    readFindingForm(block, { agency: 'Sở Y tế', indicators: '1, 3', duties }, YEAR).edit.payload!;

  it('leaves the places of its duties alone while the duties are the same', () => {
    expect(payloadOf('Một\nHai')).toEqual({ agency: 'Sở Y tế', indicators: [1, 3] });
    expect(payloadOf('Một\nBa')).toMatchObject({ duties: ['Một', 'Ba'], dutySpans: [] });
  });
});

describe('the form of a reporting rule', () => {
  const read = (typed: Record<string, string>) => readFindingForm(aFinding('reporting-rule'), typed, YEAR);

  it('takes yearly and monthly days, and says whether the day itself is late', () => {
    const { edit } = read({
      ...{ days: '15/6, 20', dayKind: 'before', who: 'Phòng Y tế', dueDates: 'trước ngày 20/11/2026' },
    });
    expect(edit.payload).toMatchObject({
      recurring: ['--06-15', '---20'],
      before: true,
      who: 'Phòng Y tế',
      dueDates: ['trước ngày 20/11/2026'],
    });
    expect(recurringAsTyped(['--06-15', '---20'])).toBe('15/06, 20');
  });

  it.each(['43/5', '15/13', 'cuối năm', '0'])('refuses "%s" as a day', (typed) => {
    expect(typedRecurring(typed)).toBeNull();
    expect(Object.keys(read({ days: typed }).errors)).toEqual(['days']);
  });
});

describe('the name of a finding', () => {
  it.each([
    [{ path: 'III.2/-1' }, 'Nhiệm vụ, giải pháp: III.2, gạch đầu dòng 1'],
    [{ path: 'II.1.a/+2' }, 'Nhiệm vụ, giải pháp: II.1.a, dấu cộng 2'],
    [{ path: 'III.3/p1' }, 'Nhiệm vụ, giải pháp: III.3, đoạn 1'],
    [{ path: 'PL.4' }, 'Nhiệm vụ, giải pháp: Phụ lục, dòng 4'],
    [{ path: 'PL2.4' }, 'Nhiệm vụ, giải pháp: Phụ lục 2, dòng 4'],
  ])('says its place as offices cite it', (at, title) => {
    expect(findingTitle('vi', { ...aFinding('task'), ...at })).toBe(title);
  });

  it('does not say its kind twice', () => {
    expect(findingTitle('vi', { ...aFinding('indicator'), label: 'Chỉ tiêu 3' })).toBe('Chỉ tiêu 3');
  });
});

describe('the source as it is shown', () => {
  const source = 'I. MỤC\nTIÊU\n- Tỷ lệ xã,\nphường đạt 87% vào năm\n2025.\na) Giáo dục\nb) Y tế\n\nnghỉ';

  it('lets broken lines flow on, keeps bullets and blank lines apart, and stays as long as it is', () => {
    const shown = flowingText(source, [{ ...aFinding('section'), spanStart: 3, spanEnd: 11 }]);
    expect(shown).toBe(
      'I. MỤC TIÊU\n- Tỷ lệ xã, phường đạt 87% vào năm\n2025.\na) Giáo dục\nb) Y tế\n\nnghỉ',
    );
    expect(shown).toHaveLength(source.length);
  });
});
