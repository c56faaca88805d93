import type { Progress, Sentence } from './progress.js';

export type StepState = 'waiting' | 'running' | 'done' | 'failed';

export interface Step {
  readonly id: string;
  readonly title: Sentence;
  readonly state: StepState;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly detail: Sentence | null;
}

export interface ProgressBoard {
  /** Runs the work as this step; what it tells stands beside the step until the next thing it tells. */
  run<T>(id: string, work: (tell: Progress) => Promise<T>): Promise<T>;
  /** A step that is not needed here, and why. */
  skip(id: string, why: Sentence): void;
  steps(): readonly Step[];
}

/** How far the start has come, as the start page shows it. */
export function progressBoard(titles: Readonly<Record<string, Sentence>>): ProgressBoard {
  const steps = new Map(Object.entries(titles).map(([id, title]) => [id, waiting(id, title)]));
  const change = (id: string, values: Partial<Step>): void =>
    void steps.set(id, { ...steps.get(id)!, ...values });
  return {
    async run(id, work) {
      change(id, { state: 'running', startedAt: new Date().toISOString() });
      try {
        const result = await work((detail) => change(id, { detail }));
        change(id, { state: 'done', endedAt: new Date().toISOString(), detail: null });
        return result;
      } catch (error) {
        const said = String((error as Error).message);
        change(id, { state: 'failed', endedAt: new Date().toISOString(), detail: { vi: said, en: said } });
        throw error;
      }
    },
    skip: (id, detail) => change(id, { state: 'done', detail }),
    steps: () => [...steps.values()],
  };
}

function waiting(id: string, title: Sentence): Step {
  return { id, title, state: 'waiting', startedAt: null, endedAt: null, detail: null };
}
