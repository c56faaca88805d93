import type { ComponentChildren } from 'preact';
import { classes } from './children.js';

export interface TaskListItem {
  title: ComponentChildren;
  href?: string;
  hint?: ComponentChildren;
  status: ComponentChildren;
}

/** What there is to do, each with where it stands. */
export function TaskList({ id, items }: { id: string; items: readonly TaskListItem[] }) {
  return (
    <ul class="govuk-task-list">
      {items.map((item, index) => (
        <li
          key={index}
          class={classes(
            'govuk-task-list__item',
            item.href !== undefined && 'govuk-task-list__item--with-link',
          )}
        >
          <div class="govuk-task-list__name-and-hint">
            {item.href === undefined ? (
              <div>{item.title}</div>
            ) : (
              <a
                class="govuk-link govuk-task-list__link"
                href={item.href}
                aria-describedby={`${id}-${index}-status`}
              >
                {item.title}
              </a>
            )}
            {item.hint !== undefined && <div class="govuk-task-list__hint">{item.hint}</div>}
          </div>
          <div class="govuk-task-list__status" id={`${id}-${index}-status`}>
            {item.status}
          </div>
        </li>
      ))}
    </ul>
  );
}
