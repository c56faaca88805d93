import type { ComponentChildren } from 'preact';

export interface PanelProps {
  title: ComponentChildren;
  children?: ComponentChildren;
}

/** Confirmation at the end of a journey. */
export function Panel({ title, children }: PanelProps) {
  return (
    <div class="govuk-panel govuk-panel--confirmation">
      <h1 class="govuk-panel__title">{title}</h1>
      {children !== undefined && <div class="govuk-panel__body">{children}</div>}
    </div>
  );
}
