import type { DueRule } from '../../domain/calendar/due-rule.js';
import { localDate } from '../../domain/calendar/local-date.js';

/** "trước ngày": the day itself is late. */
export const before = (day: string): DueRule => ({ kind: 'before', on: localDate(day) });
/** "chậm nhất ngày": that day is in time. */
export const by = (day: string): DueRule => ({ kind: 'by', on: localDate(day) });
export const noDue: DueRule = { kind: 'none' };
