import type { ComponentChildren } from 'preact';

/** Whatever a component may hold. */
export interface WithChildren {
  children?: ComponentChildren;
}

/** Class names without the absent ones. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
