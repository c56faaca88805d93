import type { ComponentChildren } from 'preact';

export interface SummaryRow {
  key: ComponentChildren;
  value: ComponentChildren;
  /** "Sửa" with what it changes, read out to those who do not see the row. */
  action?: { href: string; text: string; about: string };
}

/** Check answers, and facts of one thing. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="govuk-summary-list">
      {rows.map((row, index) => (
        <div class="govuk-summary-list__row" key={index}>
          <dt class="govuk-summary-list__key">{row.key}</dt>
          <dd class="govuk-summary-list__value">{row.value}</dd>
          {row.action && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={row.action.href}>
                {row.action.text}
                <span class="govuk-visually-hidden"> {row.action.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
