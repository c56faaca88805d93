import { AlignmentType } from 'docx';

/**
 * The one layout table of formal documents: NĐ 30/2020/NĐ-CP, annex I, sections I and II.
 * Sizes in points, lengths in millimetres. The office chooses inside each range.
 */
export type FormalPart =
  | 'nationalTitle'
  | 'motto'
  | 'superior'
  | 'issuingBody'
  | 'number'
  | 'letterSubject'
  | 'placeAndDate'
  | 'kindWord'
  | 'title'
  | 'addressee'
  | 'basis'
  | 'body'
  | 'part'
  | 'section'
  | 'tableText'
  | 'recipientsWord'
  | 'recipients'
  | 'authority'
  | 'name'
  | 'annexWord'
  | 'annexTitle'
  | 'annexReference'
  | 'pageNumber';

export interface PartLayout {
  /** Least and greatest size in points. */
  size: readonly [number, number];
  upper?: true;
  bold?: true;
  italic?: true;
  align: 'left' | 'center' | 'justify';
}

export const formalParts: Readonly<Record<FormalPart, PartLayout>> = {
  nationalTitle: { size: [12, 13], upper: true, bold: true, align: 'center' },
  motto: { size: [13, 14], bold: true, align: 'center' },
  superior: { size: [12, 13], upper: true, align: 'center' },
  issuingBody: { size: [12, 13], upper: true, bold: true, align: 'center' },
  number: { size: [13, 13], align: 'center' },
  letterSubject: { size: [12, 13], align: 'center' },
  placeAndDate: { size: [13, 14], italic: true, align: 'center' },
  kindWord: { size: [13, 14], upper: true, bold: true, align: 'center' },
  title: { size: [13, 14], bold: true, align: 'center' },
  addressee: { size: [13, 14], align: 'center' },
  basis: { size: [13, 14], italic: true, align: 'justify' },
  body: { size: [13, 14], align: 'justify' },
  part: { size: [13, 14], bold: true, align: 'center' },
  section: { size: [13, 14], upper: true, bold: true, align: 'left' },
  tableText: { size: [11, 13], align: 'left' },
  recipientsWord: { size: [12, 12], bold: true, italic: true, align: 'left' },
  recipients: { size: [11, 11], align: 'left' },
  authority: { size: [13, 14], upper: true, bold: true, align: 'center' },
  name: { size: [13, 14], bold: true, align: 'center' },
  annexWord: { size: [14, 14], bold: true, align: 'center' },
  annexTitle: { size: [13, 14], upper: true, bold: true, align: 'center' },
  annexReference: { size: [13, 14], italic: true, align: 'center' },
  pageNumber: { size: [13, 14], align: 'center' },
};

/** What an office chooses once for all its documents. */
export interface OfficeProfile {
  marginsMm: { top: number; bottom: number; left: number; right: number };
  /** Sizes that differ from `defaultOfficeProfile`. */
  sizes: Partial<Record<FormalPart, number>>;
  firstLineIndentMm: number;
  /** 1 is single. */
  lineSpacing: number;
  paragraphGapPt: number;
}

export const defaultOfficeProfile: OfficeProfile = {
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  sizes: {
    nationalTitle: 12,
    motto: 13,
    superior: 12,
    issuingBody: 12,
    letterSubject: 12,
    tableText: 12,
    pageNumber: 13,
  },
  firstLineIndentMm: 12.7,
  lineSpacing: 1.1,
  paragraphGapPt: 6,
};

const ranges = {
  'marginsMm.top': [20, 25],
  'marginsMm.bottom': [20, 25],
  'marginsMm.left': [30, 35],
  'marginsMm.right': [15, 20],
  firstLineIndentMm: [10, 12.7],
  lineSpacing: [1, 1.5],
  paragraphGapPt: [6, 12],
} as const satisfies Record<string, readonly [number, number]>;

export interface LayoutProblem {
  setting: string;
  value: number;
  least: number;
  greatest: number;
}

/** Every choice of the office that lies outside the ranges of NĐ 30/2020; empty when the profile may be used. */
export function layoutProblems(profile: OfficeProfile): LayoutProblem[] {
  const { marginsMm, sizes, ...rest } = profile;
  const lengths = [
    ...Object.entries(marginsMm).map(([side, value]) => [`marginsMm.${side}`, value] as const),
    ...Object.entries(rest),
  ].map(([setting, value]) => ({ setting, value, range: ranges[setting as keyof typeof ranges] }));
  const chosen = Object.entries(sizes).map(([part, value]) => ({
    setting: `sizes.${part}`,
    value,
    range: formalParts[part as FormalPart].size,
  }));
  return [...lengths, ...chosen]
    .filter(({ value, range }) => !(value >= range[0] && value <= range[1]))
    .map(({ setting, value, range }) => ({ setting, value, least: range[0], greatest: range[1] }));
}

export function sizeOf(part: FormalPart, profile: OfficeProfile): number {
  return profile.sizes[part] ?? defaultOfficeProfile.sizes[part] ?? formalParts[part].size[1];
}

/** 1 mm in twentieths of a point, the unit of WordprocessingML. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

export const PAGE_MM = { width: 210, height: 297 } as const;

/** Width between the margins, in millimetres. */
export function textWidthMm(profile: OfficeProfile, landscape = false): number {
  const page = landscape ? PAGE_MM.height : PAGE_MM.width;
  return page - profile.marginsMm.left - profile.marginsMm.right;
}

/**
 * Width of a line set in Times New Roman, in millimetres. Mean advance widths are enough: it only
 * sizes the rules under the head, for which the decree gives "one third to one half".
 */
export function lineWidthMm(text: string, sizePt: number): number {
  const isUpper = text === text.toUpperCase();
  return text.length * (isUpper ? 0.7 : 0.475) * sizePt * (25.4 / 72);
}

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;
