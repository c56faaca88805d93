import type { Target } from '../../domain/directive/reading.js';
import type { IndicatorDetail, IndicatorTarget } from '../../domain/plan/plan-detail.js';
import { findingsOf, type ConfirmedFinding, type DraftContext, type NewItem } from './draft-context.js';
import { guessMeasure } from './guess-measure.js';

/**
 * One item per figure that has to be reported: a sentence with several rates becomes several items under the same
 * number, because each needs its own numerator and denominator.
 */
export function draftIndicators(context: DraftContext): NewItem<'indicator'>[] {
  const stewards = stewardsByNumber(context);
  const reporting = context.units.filter((unit) => unit.kind === 'below').map(({ id }) => id);
  return findingsOf(context, 'indicator').flatMap((finding, index) => {
    const number = finding.payload.number ?? index + 1;
    const owners = stewards.get(number) ?? [];
    return figuresOf(finding).map((figure, at, all) => ({
      itemKey: `indicator-${index + 1}${all.length > 1 ? `-${at + 1}` : ''}`,
      kind: 'indicator' as const,
      heading: finding.label,
      text: figure.text,
      findingId: finding.id,
      ownLevel: false,
      detail: {
        ...detailOf({ finding, figure, number }, context.year),
        // Two owners in the source: the planner chooses, the first is not silently taken.
        stewardUnitId: owners.length === 1 ? owners[0]! : null,
        reportingUnitIds: reporting,
      },
      leads: [],
      coordinating: [],
    }));
  });
}

interface Figure {
  text: string;
  targets: readonly Target[];
}

/** Targets of one metric; its own part of the sentence where the sentence has as many parts as metrics. */
function figuresOf(finding: ConfirmedFinding<'indicator'>): Figure[] {
  const { targets } = finding.payload;
  const metrics = [...new Set(targets.map((target) => target.metric ?? ''))];
  if (metrics.length < 2) return [{ text: finding.text, targets }];
  const parts = finding.text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return metrics.map((metric, index) => ({
    text: parts.length === metrics.length ? capitalised(parts[index]!) : `${finding.text} (${metric})`,
    targets: targets.filter((target) => (target.metric ?? '') === metric),
  }));
}

interface Source {
  finding: ConfirmedFinding<'indicator'>;
  figure: Figure;
  number: number;
}

function detailOf({ finding, figure, number }: Source, year: number): IndicatorDetail {
  const measured = figure.targets.find((target) => target.value !== null) ?? figure.targets[0];
  const own = figure.targets.find((target) => holdsIn(target, year));
  const hasFigure = typeof measured?.value === 'number' && measured.reduction !== true;
  return {
    number,
    ...guessMeasure({ text: figure.text, unit: measured?.unit ?? null, hasFigure }),
    direction: directionOf(finding, figure),
    baseline: null,
    baselineYear: null,
    ...ownTarget(own),
    horizon: figure.targets.filter((target) => target !== own).map(horizonOf),
    stewardUnitId: null,
    reportingUnitIds: [],
    onlyInRounds: [],
  };
}

function ownTarget(own: Target | undefined): Pick<IndicatorDetail, 'target' | 'targetComparator'> {
  if (typeof own?.value !== 'number') return { target: null, targetComparator: '=' };
  return { target: own.value, targetComparator: own.comparator ?? '=' };
}

/** A target of this very year, or one without a year ("phấn đấu 100% …"), which holds in every year. */
function holdsIn(target: Target, year: number): boolean {
  if (target.year !== null) return target.year === year;
  const from = target.yearFrom ?? year;
  const to = target.yearTo ?? year;
  return from <= year && year <= to && target.value !== null;
}

function horizonOf(target: Target): IndicatorTarget {
  const value = typeof target.value === 'number' ? target.value : null;
  const words = Array.isArray(target.value) ? target.value.join('–') : target.qualitative;
  return {
    year: target.year ?? target.yearTo ?? null,
    comparator: target.comparator,
    value,
    ...(words === undefined ? {} : { words }),
  };
}

function directionOf({ payload, text }: ConfirmedFinding<'indicator'>, { targets }: Figure): 'up' | 'down' {
  const stated = targets.find((target) => target.direction !== undefined)?.direction ?? payload.direction;
  if (stated !== undefined) return stated;
  return /giảm|tử vong|xâm hại|suy dinh dưỡng|bỏ học|tảo hôn|tai nạn/iu.test(text) ? 'down' : 'up';
}

/** Indicator number → units of the blocks that name it ("hướng dẫn thực hiện các chỉ tiêu 3, 4, 5"). */
function stewardsByNumber(context: DraftContext): Map<number, string[]> {
  const stewards = new Map<number, string[]>();
  for (const block of findingsOf(context, 'agency-duty')) {
    const [unitId] = context.agencies(block.payload.agency).unitIds;
    if (unitId === undefined) continue;
    for (const number of block.payload.indicators) {
      stewards.set(number, [...new Set([...(stewards.get(number) ?? []), unitId])]);
    }
  }
  return stewards;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
