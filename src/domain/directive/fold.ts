const TONES: readonly (readonly [RegExp, string])[] = [
  [/oà/gu, 'òa'],
  [/oá/gu, 'óa'],
  [/oả/gu, 'ỏa'],
  [/oã/gu, 'õa'],
  [/oạ/gu, 'ọa'],
  [/oè/gu, 'òe'],
  [/oé/gu, 'óe'],
  [/oẻ/gu, 'ỏe'],
  [/oẽ/gu, 'õe'],
  [/oẹ/gu, 'ọe'],
  [/uỳ/gu, 'ùy'],
  [/uý/gu, 'úy'],
  [/uỷ/gu, 'ủy'],
  [/uỹ/gu, 'ũy'],
  [/uỵ/gu, 'ụy'],
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
