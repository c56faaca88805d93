import { dayShort } from '../domain/calendar/day-words.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { PlanForDocument, PlanIndicator } from '../documents/formal/plan-for-document.js';
import type { IndicatorDetail } from '../domain/plan/plan-detail.js';
import { formatNumber } from '../domain/number/format-number.js';
import {
  DEFAULT_RECIPIENTS,
  DEFAULT_SIGNATURE,
  DEFAULT_SYMBOLS,
  type AuthorityFacts,
} from '../units/authority-profile.js';
import { dueLowered, dutiesForDocument, tasksForDocument } from './tasks-for-document.js';
import type { FrozenPlan } from './frozen-plan.js';
import { itemsOf } from './plan-content.read-model.js';

/** Number, symbol and date as the office entered them; null until it has. */
export interface IssueFacts {
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
}

interface Source {
  plan: FrozenPlan;
  authority: AuthorityFacts;
  issue: IssueFacts;
}

/** The plan in the words and figures of its document. */
export function planForDocument({ plan, authority, issue }: Source): PlanForDocument {
  const { profile } = authority;
  return {
    head: {
      issuingBody: authority.name,
      number: issue.number,
      symbol: issue.symbol ?? profile.planSymbol ?? DEFAULT_SYMBOLS.plan,
      place: authority.place,
      issuedOn: issue.issuedOn,
      year: plan.cycle.year,
    },
    signature: profile.signature ?? DEFAULT_SIGNATURE,
    recipients: profile.recipients ?? [...DEFAULT_RECIPIENTS],
    year: plan.cycle.year,
    title: plan.cycle.title,
    bodyName: authority.name,
    bases: basesOf(plan),
    purposes: [
      `Cụ thể hóa các chỉ tiêu, nhiệm vụ được giao phù hợp với điều kiện thực tế của địa phương trong năm ${plan.cycle.year}`,
    ],
    requirements: [
      'Mỗi nhiệm vụ giao cho một cơ quan, đơn vị chủ trì, xác định rõ thời hạn và sản phẩm',
      'Số liệu báo cáo đủ tử số, mẫu số, đúng kỳ; không phát sinh cũng phải báo cáo',
    ],
    overallGoal:
      plan.generalGoal === ''
        ? `Hoàn thành các chỉ tiêu, nhiệm vụ của năm ${plan.cycle.year}`
        : plan.generalGoal,
    ...indicatorsOf(plan),
    taskGroups: tasksForDocument(plan),
    ...othersOf(plan),
    organisation: dutiesForDocument(plan),
  };
}

function basesOf({ directive }: FrozenPlan): string[] {
  if (directive === null || directive.symbol === null) return [];
  const day = directive.issuedOn === null ? '' : ` ngày ${dayShort(directive.issuedOn as LocalDate)}`;
  const issuer = directive.issuer === null ? '' : ` của ${directive.issuer}`;
  return [`Căn cứ ${directive.type ?? 'văn bản'} số ${directive.symbol}${day}${issuer}`];
}

function indicatorsOf(plan: FrozenPlan): Pick<PlanForDocument, 'indicators' | 'horizonYears'> {
  const items = itemsOf(plan.items, 'indicator');
  const years = items.flatMap(({ detail }) => detail.horizon.map(({ year }) => year));
  const horizonYears = [...new Set(years)]
    .filter((year): year is number => year !== null && year > plan.cycle.year)
    .sort((a, b) => a - b);
  const indicators = items.map(({ text, detail }) => ({
    number: detail.number,
    text,
    unit: detail.unit,
    baseline: detail.baseline === null ? null : formatNumber(detail.baseline, 'vi'),
    target: targetOf(detail),
    horizon: horizonYears.map((year) => horizonOf(detail, year)),
    steward: unitName(plan, detail.stewardUnitId),
  }));
  return { indicators, horizonYears };
}

const COMPARED: Readonly<Record<string, string>> = { '<': 'dưới ', '>': 'trên ', '<=': '≤ ', '>=': '≥ ' };

function targetOf({ target, targetComparator }: IndicatorDetail): string | null {
  return target === null ? null : `${COMPARED[targetComparator] ?? ''}${formatNumber(target, 'vi')}`;
}

function horizonOf({ horizon }: IndicatorDetail, year: number): PlanIndicator['horizon'][number] {
  const target = horizon.find((each) => each.year === year);
  if (!target) return null;
  if (target.value === null) return target.words ?? null;
  return `${COMPARED[target.comparator ?? '='] ?? ''}${formatNumber(target.value, 'vi')}`;
}

function othersOf(plan: FrozenPlan): Pick<PlanForDocument, 'activities' | 'programmes' | 'money' | 'rounds'> {
  const { items } = plan;
  return {
    activities: itemsOf(items, 'activity').map(({ text, detail }) => ({
      name: text,
      theme: detail.theme === '' ? null : detail.theme,
      window: `${dayShort(detail.from)} – ${dayShort(detail.to)}`,
      planned:
        detail.planned === null
          ? 'theo kế hoạch chi tiết'
          : `${formatNumber(detail.planned, 'vi')} ${detail.unitOfCount}`,
      lead: unitName(plan, detail.leadUnitId),
    })),
    programmes: itemsOf(items, 'programme').map(({ text, detail }) => ({
      name: text,
      symbol: detail.symbol,
      period: [detail.fromYear, detail.toYear].filter((year) => year !== null).join('–') || 'chưa rõ',
      share: detail.share === '' ? 'tiếp tục thực hiện trong năm' : detail.share,
    })),
    money: moneyOf(plan),
    rounds: itemsOf(items, 'report-round').map(({ text, detail }) => ({
      label: text,
      data:
        detail.cutOffOn === null
          ? `${dayShort(detail.dataFrom)} đến thời điểm báo cáo`
          : `${dayShort(detail.dataFrom)} đến ${dayShort(detail.cutOffOn)}`,
      unitDue: dueLowered(detail.unitDue),
      upwardDue: dueLowered(detail.upwardDue),
    })),
  };
}

const SOURCES = { budget: 'ngân sách', combined: 'lồng ghép', raised: 'vận động' } as const;

function moneyOf(plan: FrozenPlan): PlanForDocument['money'] {
  const stated = itemsOf(plan.items, 'money');
  const lines = stated
    .filter(({ detail }) => detail.plannedMillion > 0)
    .map(({ detail }) => ({
      source: SOURCES[detail.source],
      amount: `${formatNumber(detail.plannedMillion, 'vi')} triệu đồng`,
    }));
  const text =
    'Kinh phí thực hiện từ ngân sách theo phân cấp, lồng ghép trong các chương trình, đề án và nguồn vận động hợp pháp';
  return { text, lines };
}

function unitName({ units }: Pick<FrozenPlan, 'units'>, unitId: string | null): string {
  return unitId === null ? '' : (units[unitId]?.shortName ?? '');
}
