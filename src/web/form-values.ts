const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const FIRST_PRINTABLE = 32;
const DELETE = 127;

/** Text as it may be stored: NFC, no control characters, no blanks around it. */
export function cleanText(text: string): string {
  const kept = Array.from(text.normalize('NFC')).filter((letter) => isKept(letter.codePointAt(0) ?? 0));
  return kept.join('').replaceAll('\r\n', '\n').trim();
}

function isKept(code: number): boolean {
  if (code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN) return true;
  return code >= FIRST_PRINTABLE && code !== DELETE;
}

/** What a form sent, as text by field name; several values under one name are joined by ",". */
export function formValues(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {};
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') values[name] = cleanText(value);
    else if (Array.isArray(value)) values[name] = value.map((one) => cleanText(String(one))).join(',');
  }
  return values;
}
