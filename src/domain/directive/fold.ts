const TONES: readonly (readonly [RegExp, string])[] = [
  [/oà(?!\p{L})/gu, 'òa'],
  [/oá(?!\p{L})/gu, 'óa'],
  [/oả(?!\p{L})/gu, 'ỏa'],
  [/oã(?!\p{L})/gu, 'õa'],
  [/oạ(?!\p{L})/gu, 'ọa'],
  [/oè(?!\p{L})/gu, 'òe'],
  [/oé(?!\p{L})/gu, 'óe'],
  [/oẻ(?!\p{L})/gu, 'ỏe'],
  [/oẽ(?!\p{L})/gu, 'õe'],
  [/oẹ(?!\p{L})/gu, 'ọe'],
  [/(?<!q)uỳ(?!\p{L})/gu, 'ùy'],
  [/(?<!q)uý(?!\p{L})/gu, 'úy'],
  [/(?<!q)uỷ(?!\p{L})/gu, 'ủy'],
  [/(?<!q)uỹ(?!\p{L})/gu, 'ũy'],
  [/(?<!q)uỵ(?!\p{L})/gu, 'ụy'],
];

/**
 * Text made comparable: lower case, one place for the tone mark ("uỷ" = "ủy"), one dash.
 * Keeps the length, so an index into the result is an index into the text.
 */
export function fold(text: string): string {
  let folded = text.toLowerCase().replace(/[–—−‐‑]/gu, '-');
  // A letter that grows in lower case would shift every index behind it.
  if (folded.length !== text.length) folded = [...text].map(lowerOfSameLength).join('');
  for (const [written, kept] of TONES) folded = folded.replace(written, kept);
  return folded;
}

function lowerOfSameLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Names and symbols compare equal across spelling, dashes and white space. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

export function nameKey(name: string): string {
  return fold(name)
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^ubnd\b/u, 'ủy ban nhân dân')
    .trim();
}
