const TONES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
/** At the end of a word only; "quý" has no other spelling. */
const TONED = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;
const DASHES = /[–—−‐‑]/gu;

/**
 * Text made comparable: lower case, one place for the tone mark ("uỷ" = "ủy"), one dash.
 * Keeps the length, so an index into the result is an index into the text.
 */
export function fold(text: string): string {
  if (text.length > LONGEST_KEPT) return folded(text);
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KEPT) KNOWN.clear();
  const fresh = folded(text);
  KNOWN.set(text, fresh);
  return fresh;
}

/** One sentence is folded by dozens of rules; a quarter of a reading's time went into doing it anew. */
const KNOWN = new Map<string, string>();
const MOST_KEPT = 4_000;
const LONGEST_KEPT = 2_000;

function folded(text: string): string {
  let lower = text.toLowerCase();
  // A letter that grows in lower case would shift every index behind it.
  if (lower.length !== text.length) lower = Array.from(text, lowerOfSameLength).join('');
  return lower.replace(DASHES, '-').replace(TONED, (written) => TONES[written] ?? written);
}

function lowerOfSameLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** What names are compared by: equal across spelling, dashes and white space. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^ubnd(?=\s|$)/u, 'ủy ban nhân dân')
    .trim();
}
