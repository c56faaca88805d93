import { RuleBroken } from '../rule-broken.js';

declare const localDateBrand: unique symbol;

/** A calendar day 'YYYY-MM-DD', without hour and zone. Made only by `localDate`. */
export type LocalDate = string & { readonly [localDateBrand]: true };

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/**
 * Asia/Ho_Chi_Minh has stood at +07:00 without summer time since June 1975. No deadline of the product lies
 * before that, so plain arithmetic is exact and needs no zone data that differ from machine to machine.
 */
const ZONE_MS = 7 * 60 * MS_PER_MINUTE;

/** Reads 'YYYY-MM-DD'. Throws `calendar.day-invalid` for another form or a day that does not exist (43/5, 30/2). */
export function localDate(text: string): LocalDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const ms = parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : Number.NaN;
  // Date.UTC rolls 31/4 over into 1/5 and takes the years 0–99 for 1900–1999: only the round trip shows it.
  if (Number.isNaN(ms) || textOf(ms) !== text) throw new RuleBroken('calendar.day-invalid', { day: text });
  return text as LocalDate;
}

/** The day `days` calendar days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return textOf(utcOf(date) + days * MS_PER_DAY) as LocalDate;
}

/** 1 = thứ Hai … 7 = Chủ nhật (ISO 8601). */
export function weekday(date: LocalDate): number {
  return new Date(utcOf(date)).getUTCDay() || 7;
}

/** Negative when `a` lies before `b`, 0 on the same day. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Calendar days from `from` to `to`: 0 on the same day, negative when `to` lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (utcOf(to) - utcOf(from)) / MS_PER_DAY;
}

/** The instant (epoch ms) at which clocks in Việt Nam show `time` 'HH:MM' on that day. */
export function instantOf(date: LocalDate, time: string): number {
  return utcOf(date) + minutesOf(time) * MS_PER_MINUTE - ZONE_MS;
}

/** The day in Việt Nam at that instant (epoch ms). */
export function dateOf(instantMs: number): LocalDate {
  return textOf(instantMs + ZONE_MS) as LocalDate;
}

/** 'HH:MM' on Vietnamese clocks at that instant (epoch ms). */
export function timeOf(instantMs: number): string {
  return new Date(instantMs + ZONE_MS).toISOString().slice(11, 16);
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): LocalDate {
  return textOf(Date.UTC(year, month, 0)) as LocalDate;
}

/** The calendar year of a day. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** The day of a year, month (1–12) and day. Throws `calendar.day-invalid`. */
export function dayOf(year: number, month: number, day: number): LocalDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return localDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

function utcOf(date: LocalDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

function textOf(utcMs: number): string {
  return new Date(utcMs).toISOString().slice(0, 10);
}

function minutesOf(time: string): number {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!parts) throw new RuleBroken('calendar.day-invalid', { day: time });
  return Number(parts[1]) * 60 + Number(parts[2]);
}
