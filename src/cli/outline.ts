import type { DirectiveReading } from '../domain/directive/reading.js';

const WIDTH = 100;

/** The clause tree for the eye: one line a clause, indented by its level, cut at a screen's width. */
export function outlineOf(reading: DirectiveReading): string {
  const lines = reading.clauses.map(({ level, marker, text, cut }) => {
    const words = `${marker} ${text}`.replace(/\s+/g, ' ').trim();
    const shown = words.length > WIDTH ? `${words.slice(0, WIDTH)}…` : words;
    return `${'  '.repeat(Math.max(level, 0))}${shown}${cut ? ' [bị cắt]' : ''}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}
