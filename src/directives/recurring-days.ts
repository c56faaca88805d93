const LAST_MONTH = 12;
const LAST_DAY = 31;

/** `--11-15` as a person types it: "15/11"; `---20` as "20". */
export function recurringAsTyped(recurring: readonly string[]): string {
  return recurring
    .map((day) => {
      const [, month, ofMonth] = /^--(\d{2})-(\d{2})$/u.exec(day) ?? [];
      return month && ofMonth ? `${ofMonth}/${month}` : day.replaceAll('-', '');
    })
    .join(', ');
}

/** The days that a person typed, null where one of them is no day. */
export function typedRecurring(text: string): string[] | null {
  const days = text.split(/[,;\n]/u).flatMap((each) => (each.trim() === '' ? [] : [oneDay(each.trim())]));
  return days.includes(null) ? null : (days as string[]);
}

function oneDay(typed: string): string | null {
  const [, day, month] = /^(\d{1,2})(?:\s*[/.-]\s*(\d{1,2}))?$/u.exec(typed) ?? [];
  if (day === undefined || !isWithin(day, LAST_DAY)) return null;
  if (month === undefined) return `---${day.padStart(2, '0')}`;
  return isWithin(month, LAST_MONTH) ? `--${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

const isWithin = (typed: string, last: number) => Number(typed) >= 1 && Number(typed) <= last;
