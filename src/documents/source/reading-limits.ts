/** What one file may cost. A real directive is some hundred kilobytes and some dozen pages. */
export const readingLimits = {
  fileBytes: 50 * 1024 * 1024,
  zipEntries: 4000,
  /** All entries together, as declared: pictures inside a DOCX hardly compress, so this is generous. */
  inflatedBytes: 400 * 1024 * 1024,
  /** One part that is really inflated (200 pages of Word are about 4 MB of XML). */
  partBytes: 32 * 1024 * 1024,
  xmlDepth: 250,
  tableDepth: 12,
  pdfPages: 1000,
  textLength: 5_000_000,
  milliseconds: 30_000,
  memoryBytes: 512 * 1024 * 1024,
  /** Children at once in one process, calls that may wait for one, and how long; the settings may say otherwise. */
  turns: { atOnce: 2, waiting: 20, waitMilliseconds: 60_000 },
} as const;
