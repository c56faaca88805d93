import { isWarned, type FindingView } from './directive.read-model.js';
import { directiveWords } from './directives.words.js';

const COMPARED = {
  moi: { word: directiveWords.filterAdded, outcome: 'added' },
  'thay-doi': { word: directiveWords.filterChanged, outcome: 'changed' },
  'da-co': { word: directiveWords.filterSame, outcome: 'same' },
} as const;

const beside = (name: keyof typeof COMPARED) => ({
  word: COMPARED[name].word,
  keeps: (finding: FindingView) => finding.comparison?.outcome === COMPARED[name].outcome,
});

/** What of the proposals is shown, by its name in the address. */
export const FILTERS = {
  'tat-ca': { word: directiveWords.filterAll, keeps: (_finding: FindingView) => true },
  'chua-xu-ly': {
    word: directiveWords.filterOpen,
    keeps: (finding: FindingView) => finding.state === 'proposed',
  },
  'canh-bao': { word: directiveWords.filterWarned, keeps: isWarned },
  'da-loai': {
    word: directiveWords.filterRejected,
    keeps: (finding: FindingView) => finding.state === 'rejected',
  },
  moi: beside('moi'),
  'thay-doi': beside('thay-doi'),
  'da-co': beside('da-co'),
} as const;

export type FindingFilter = keyof typeof FILTERS;

/** Those that say something of a document: beside nothing earlier there is nothing to compare. */
export function filtersFor(isCompared: boolean): FindingFilter[] {
  return (Object.keys(FILTERS) as FindingFilter[]).filter((name) => isCompared || !(name in COMPARED));
}

export function filterNamed(name: string | undefined): FindingFilter {
  return name !== undefined && Object.hasOwn(FILTERS, name) ? (name as FindingFilter) : 'tat-ca';
}
