/** A calendar date as `YYYY-MM-DD`. */
export type IsoDate = string;

/** The kinds of document that the service drafts; each has its own symbol and head (NĐ 30/2020/NĐ-CP, annex III). */
export type FormalKind = 'ke-hoach' | 'bao-cao' | 'cong-van' | 'to-trinh';

/** The head block: two columns, issuing body on the left, national title on the right. */
export interface FormalHead {
  /** The superior body, printed only where the form has one: a People's Committee prints none. */
  superior?: string;
  issuingBody: string;
  /** As the office gives it on signing day, a text ("07", "1222"); `null` leaves room for the pen. */
  number: string | null;
  /** "KH-UBND", "BC-UBND", "UBND-LĐTBXH". */
  symbol: string;
  place: string;
  /** `null` leaves day and month open. */
  issuedOn: IsoDate | null;
  /** Printed where `issuedOn` is still open. */
  year: number;
}

/**
 * One block of the body in reading order.
 * `part` is "Phần I" (centred), `section` "I.", `item` "1.", `point` "a)", `dash` "-".
 */
export type Clause =
  | { level: 'part' | 'section'; number: string; text: string }
  | { level: 'item' | 'point'; number: string; text: string; heading?: boolean }
  | { level: 'dash' | 'paragraph'; text: string; italic?: boolean }
  | { level: 'table'; table: FormalTable };

export interface FormalColumn {
  title: string;
  /** Share of the width; the shares of all columns need not add up to anything. */
  share: number;
  align?: 'left' | 'center' | 'right';
}

/** A row of cells, or a heading that spans all columns. */
export type FormalRow = { cells: readonly string[]; bold?: boolean } | { heading: string };

export interface FormalTable {
  caption?: string;
  columns: readonly FormalColumn[];
  rows: readonly FormalRow[];
  /** What stands under the table: coverage, sources. */
  note?: string;
}

/** An annex starts a page of its own and counts its pages from 1 (NĐ 30/2020, annex I, II.5). */
export interface FormalAnnex {
  /** Roman, only where there are two annexes or more. */
  number: string | null;
  title: string;
  /** "(Kèm theo Kế hoạch số 07/KH-UBND ngày 05/4/2024 của Ủy ban nhân dân huyện …)". */
  reference: string;
  landscape?: boolean;
  tables: readonly FormalTable[];
}

export interface FormalSignature {
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". */
  authorityLines: readonly string[];
  /** "PHÓ CHỦ TỊCH". */
  position: string;
  name: string;
}

/** A document before it is laid out: no size, no font, no place on the page. */
export interface FormalDocument {
  kind: FormalKind;
  head: FormalHead;
  /** Trích yếu; in a công văn the text after "V/v". */
  title: string;
  /** "Kính gửi": a report, a công văn and a tờ trình have it. */
  addressedTo: readonly string[];
  /** "Căn cứ …", without the final mark. */
  bases: readonly string[];
  opening: readonly string[];
  parts: readonly Clause[];
  closing: readonly string[];
  annexes: readonly FormalAnnex[];
  /** Lines of "Nơi nhận" without dash and final mark; the last is "Lưu: VT, …". */
  recipients: readonly string[];
  signature: FormalSignature;
}

/** The word above the title; a công văn has none. */
export const kindWords: Readonly<Record<FormalKind, string | null>> = {
  'ke-hoach': 'KẾ HOẠCH',
  'bao-cao': 'BÁO CÁO',
  'cong-van': null,
  'to-trinh': 'TỜ TRÌNH',
};
