/** How an authority's documents look and who gets them: `authority.profile`. */
export interface OfficeProfile {
  /** "KH-UBND", "BC-UBND", "UBND-LĐTBXH". */
  planSymbol: string;
  reportSymbol: string;
  letterSymbol: string;
  /** Lines of "Nơi nhận", without dash and punctuation. */
  recipients: string[];
  signature: { authorityLines: string[]; position: string; name: string };
  /** Choices inside the ranges of NĐ 30/2020/NĐ-CP, annex I. */
  bodySizePt: 13 | 14;
  firstLineIndentMm: number;
  lineSpacing: number;
}

/** Where the consolidated report goes: `authority.route`. */
export interface ReportRoute {
  /** "Ủy ban nhân dân tỉnh …". */
  to: string;
  /** The standing department that it passes through; empty when it goes directly. */
  through: string;
  mailbox: string;
}
