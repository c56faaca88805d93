/** What is told while something starts: the page shows both languages, the terminal the English one. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

export type Progress = (sentence: Sentence) => void;
