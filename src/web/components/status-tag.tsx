import { classes } from './children.js';

export type StatusKind = 'done' | 'late' | 'soon' | 'waiting' | 'none';

/** A shape beside the word: the status survives a black-and-white printer and colour blindness. */
export const STATUS_SHAPE: Record<StatusKind, string> = {
  done: '✓',
  late: '▲',
  soon: '◆',
  waiting: '●',
  none: '–',
};

export interface StatusTagProps {
  kind: StatusKind;
  text: string;
}

export function StatusTag({ kind, text }: StatusTagProps) {
  return (
    <span class={classes('td-tag', `td-tag--${kind}`)}>
      <span class="td-tag__shape" aria-hidden="true">
        {STATUS_SHAPE[kind]}
      </span>{' '}
      {text}
    </span>
  );
}
