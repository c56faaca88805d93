import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  /** What is not there. */
  title: ComponentChildren;
  /** What to do next. */
  children?: ComponentChildren;
}

export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div class="td-empty">
      <p class="td-empty__title">{title}</p>
      {children !== undefined && <div class="td-empty__next">{children}</div>}
    </div>
  );
}
