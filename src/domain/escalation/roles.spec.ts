import { describe, expect, test } from '@jest/globals';
import { VIETNAM_ROWS, VIETNAM_YEARS } from '../calendar/vietnam-days.js';
import { workingCalendar } from '../calendar/working-calendar.js';
import { acknowledgeBy, DEFAULT_CHAIN, type EscalationRole, nextRole } from './roles.js';

const vietnam = workingCalendar(VIETNAM_YEARS, VIETNAM_ROWS);

describe('escalation', () => {
  test('climbs coordinator, head of office, deputy in charge, chairman, and ends there', () => {
    const climbed: EscalationRole[] = [];
    for (let role: EscalationRole | null = DEFAULT_CHAIN[0]!.role; role; role = nextRole(role))
      climbed.push(role);
    expect(climbed).toEqual(['coordinator', 'head-of-office', 'deputy-chairman', 'chairman']);
  });

  test('leaves out a role that an authority does not have', () => {
    const short = DEFAULT_CHAIN.filter((step) => step.role !== 'deputy-chairman');
    expect(nextRole('head-of-office', short)).toBe('chairman');
    expect(nextRole('deputy-chairman', short)).toBeNull();
  });

  test('waits to the same hour, working days later', () => {
    const friday = Date.parse('2024-06-14T09:30:00+07:00');
    expect(acknowledgeBy(friday, DEFAULT_CHAIN[0]!, vietnam)).toBe(Date.parse('2024-06-17T09:30:00+07:00'));
    expect(acknowledgeBy(friday, DEFAULT_CHAIN[2]!, vietnam)).toBe(Date.parse('2024-06-18T09:30:00+07:00'));
  });

  test('counts hours through the night where a step is in hours', () => {
    const step = { role: 'chairman', acknowledgeWithin: { n: 24, unit: 'hour' } } as const;
    const told = Date.parse('2024-06-14T15:30:00+07:00');
    expect(acknowledgeBy(told, step, vietnam)).toBe(Date.parse('2024-06-15T15:30:00+07:00'));
  });
});
