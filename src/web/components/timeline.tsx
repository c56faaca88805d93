import type { ComponentChildren } from 'preact';

export interface TimelineItem {
  title: ComponentChildren;
  /** Machine form for `<time>`, ISO 8601. */
  at: string;
  atText: string;
  by?: ComponentChildren;
  body?: ComponentChildren;
}

/** A history, newest or oldest first as the caller orders it. */
export function Timeline({
  items,
  headingLevel = 2,
}: {
  items: readonly TimelineItem[];
  headingLevel?: 2 | 3;
}) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div class="moj-timeline">
      {items.map((item, index) => (
        <div class="moj-timeline__item" key={index}>
          <div class="moj-timeline__header">
            <Heading class="moj-timeline__title">{item.title}</Heading>
            {item.by !== undefined && <p class="moj-timeline__byline">{item.by}</p>}
          </div>
          <p class="moj-timeline__date">
            <time dateTime={item.at}>{item.atText}</time>
          </p>
          {item.body !== undefined && <div class="moj-timeline__description">{item.body}</div>}
        </div>
      ))}
    </div>
  );
}
