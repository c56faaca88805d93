import { fromTcvn3, fromVni } from './legacy-charsets.js';

// Letters that only Unicode Vietnamese has: where they are, the text needs no conversion.
const UNICODE = /[\u1ea0-\u1ef9đĐơƠưƯ]/g;
// đ ư ơ à á ạ ê ô â ă in TCVN3 are signs that no Unicode text is full of.
const TCVN3 = /[®\u00ad¬µ¸¹ª«©¨]/g;
// A vowel with its marks behind it, or đ, in VNI.
const VNI = /[aeouyöô][øùûõïàáåãäèéúüë]|[eao][âê]|ñ[aeiouyöô]/gi;
// The tone marks of windows-1258 as Latin 1 shows them.
const WINDOWS_1258 = /[aeiouyâêôãõý][ÌÒÞìò]/gi;
const LEAST_SIGNS = 5;
const LEAST_SHARE = 0.02;

/** The text in Unicode, line by line: a document may have old runs and new ones. Other text is left as it is. */
export function fromLegacyVietnamese(text: string): string {
  const convert = converterOf(text);
  if (!convert) return text;
  return text
    .split('\n')
    .map((line) => (count(line, UNICODE) > 0 ? line : convert(line)))
    .join('\n');
}

/** Which of the single-byte sets the bytes are in, by the statistics of their letters; decoded accordingly. */
export function decodeLegacyBytes(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  const convert = converterOf(latin);
  return convert ? latin.split('\n').map(convert).join('\n') : new TextDecoder('windows-1258').decode(bytes);
}

function converterOf(text: string): ((text: string) => string) | undefined {
  const unicode = count(text, UNICODE) * 3;
  const tcvn3 = count(text, TCVN3);
  const vni = count(text, VNI);
  const least = Math.max(LEAST_SIGNS, text.length * LEAST_SHARE, unicode, count(text, WINDOWS_1258));
  if (tcvn3 > least && tcvn3 >= vni) return fromTcvn3;
  return vni > least ? fromVni : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
