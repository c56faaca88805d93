/** The two languages every sentence exists in; Vietnamese first. */
export type Lang = 'vi' | 'en';

/** One sentence in both languages. */
export interface Phrase {
  vi: string;
  en: string;
}
