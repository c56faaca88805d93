/** Words placed on a page, in points from the left and from the bottom. Every letter is half its size wide. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const LETTER_WIDTH = 0.5;
const PAGE_HEIGHT = 842;
const PAGE_WIDTH = 595;

/**
 * A PDF whose words stand exactly where the test says: a font without a file, and a map to Unicode. `turned`
 * stores the same page lying on its side, to be turned upright by the viewer.
 */
export function tinyPdf(pages: readonly (readonly Placed[])[], turned = false): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => Array.from(text)))];
  const code = (letter: string): string => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0');
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/Plain/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/Plain/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW ${LETTER_WIDTH * 1000}/FontDescriptor<</Type/FontDescriptor/FontName/Plain/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>>>`,
    stream(unicodeMap(letters, code)),
  ];
  for (const [index, words] of pages.entries()) {
    const content = words.map(
      ({ text, x, y, size = 14 }) =>
        `BT /F ${size} Tf ${turned ? `0 1 -1 0 ${PAGE_HEIGHT - y} ${x}` : `1 0 0 1 ${x} ${y}`} Tm <${Array.from(text, code).join('')}> Tj ET`,
    );
    objects.push(
      `<</Type/Page/Parent 2 0 R/Rotate ${turned ? 90 : 0}/MediaBox[0 0 ${turned ? `${PAGE_HEIGHT} ${PAGE_WIDTH}` : `${PAGE_WIDTH} ${PAGE_HEIGHT}`}]/Resources<</Font<</F 3 0 R>>>>/Contents ${7 + index * 2} 0 R>>`,
      stream(content.join('\n')),
    );
  }
  return new TextEncoder().encode(written(objects));
}

function stream(content: string): string {
  return `<</Length ${content.length}>>stream\n${content}\nendstream`;
}

function unicodeMap(letters: readonly string[], code: (letter: string) => string): string {
  const utf16 = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, '0');
  const lines = letters.map((letter) => `1 beginbfchar <${code(letter)}> <${utf16(letter)}> endbfchar`);
  return `/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${lines.join('\n')}\nendcmap end`;
}

function written(objects: readonly string[]): string {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
}

/** Lines set from the left margin at x, 20 points apart, broken after so many letters as fit. */
export function column(lines: readonly string[], at: { x: number; y: number; size?: number }): Placed[] {
  return lines.map((text, index) => ({
    text,
    x: at.x,
    y: at.y - index * 20,
    ...(at.size ? { size: at.size } : {}),
  }));
}
