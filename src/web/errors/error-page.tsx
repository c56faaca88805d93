import { Button } from '../components/button.js';

export interface ErrorView {
  title: string;
  /** What is wrong and what to do next. */
  sentence: string;
  /** The things it is about, for example the tasks without a lead. */
  list: readonly string[];
  next?: { href: string; text: string };
  /** What to name on the telephone. */
  reference?: string;
}

export function ErrorBody({ view }: { view: ErrorView }) {
  return (
    <>
      <h1 class="govuk-heading-l">{view.title}</h1>
      <p class="govuk-body">{view.sentence}</p>
      {view.list.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {view.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {view.reference !== undefined && <p class="govuk-hint">{view.reference}</p>}
      {view.next && <Button href={view.next.href}>{view.next.text}</Button>}
    </>
  );
}
