import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A repeatable stream of numbers in [0, 1): the same mutation has the same number for everyone (mulberry32). */
export function randomFrom(seed) {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The n-th mutation: one of the seeds, damaged in one to four places; a DOCX mostly inside its parts. */
export function mutation(number, seeds) {
  const random = randomFrom(number + 1);
  const below = (limit) => Math.floor(random() * limit);
  const seed = seeds[below(seeds.length)];
  const isZip = seed.bytes[0] === 0x50 && seed.bytes[1] === 0x4b;
  const bytes = isZip && random() < 0.8 ? insideZip(seed.bytes, below) : damaged(seed.bytes, below, seeds);
  return { name: seed.name, bytes };
}

const PARTS = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml', 'word/footnotes.xml'];

function insideZip(bytes, below) {
  const parts = unzipSync(bytes);
  const present = PARTS.filter((name) => parts[name]);
  const name = present[below(present.length)];
  let xml = strFromU8(parts[name]);
  for (let times = 1 + below(4); times > 0; times -= 1)
    xml = XML_CHANGES[below(XML_CHANGES.length)](xml, below);
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 });
}

const XML_CHANGES = [
  (xml, below) => cutOut(xml, below, 200),
  (xml, below) => repeated(xml, below, 400),
  (xml, below) => withTag(xml, below, () => ''),
  (xml, below) => withTag(xml, below, (tag) => tag + tag),
  (xml, below) =>
    withTag(xml, below, (tag) => tag.replace(/"[^"]*"/, `"${EXTREMES[below(EXTREMES.length)]}"`)),
  (xml, below) => withTag(xml, below, (tag) => '<w:tbl><w:tr><w:tc>'.repeat(below(60)) + tag),
  (xml, below) => insertAt(xml, below, ODDITIES[below(ODDITIES.length)]),
];

const EXTREMES = [
  '-1',
  '0',
  '99999999999',
  'NaN',
  '%1%2%3%4%5%6%7%8%9',
  '',
  '__proto__',
  '\u0000',
  'constructor',
  '1e9',
];
const ODDITIES = [
  '<![CDATA[x]]>',
  '<!-- -->',
  '&#x110000;',
  '&lol;',
  '<!DOCTYPE a>',
  '\ufffd',
  '\ud800',
  '<w:t',
  '</w:p>',
  '<?x?>',
  'a'.repeat(5000),
];

function withTag(xml, below, change) {
  const from = xml.indexOf('<', below(xml.length));
  const to = xml.indexOf('>', from);
  return from < 0 || to < 0 ? xml : xml.slice(0, from) + change(xml.slice(from, to + 1)) + xml.slice(to + 1);
}

function cutOut(text, below, most) {
  const at = below(text.length);
  return text.slice(0, at) + text.slice(at + below(most));
}

function repeated(text, below, most) {
  const at = below(text.length);
  const piece = text.slice(at, at + below(most));
  return text.slice(0, at) + piece.repeat(1 + below(20)) + text.slice(at);
}

function insertAt(text, below, piece) {
  const at = below(text.length);
  return text.slice(0, at) + piece + text.slice(at);
}

function damaged(bytes, below, seeds) {
  let changed = Buffer.from(bytes);
  for (let times = 1 + below(4); times > 0; times -= 1)
    changed = BYTE_CHANGES[below(BYTE_CHANGES.length)](changed, below, seeds);
  return changed;
}

const BYTE_CHANGES = [
  (bytes, below) => flipped(bytes, below, 1 + below(20)),
  (bytes, below) => bytes.subarray(0, below(bytes.length)),
  (bytes, below) => spliced(bytes, below, Buffer.alloc(0)),
  (bytes, below) => spliced(bytes, below, Buffer.alloc(below(600), [0, 0xff, 0x20, 0x0a][below(4)])),
  (bytes, below) => spliced(bytes, below, Buffer.from(Array.from({ length: below(300) }, () => below(256)))),
  (bytes, below, seeds) => spliced(bytes, below, pieceOf(seeds[below(seeds.length)].bytes, below)),
  (bytes, below) => Buffer.concat([bytes, pieceOf(bytes, below)]),
];

function flipped(bytes, below, count) {
  const changed = Buffer.from(bytes);
  if (changed.length > 0)
    for (let times = count; times > 0; times -= 1) changed[below(changed.length)] = below(256);
  return changed;
}

function pieceOf(bytes, below) {
  const at = below(bytes.length);
  return bytes.subarray(at, at + below(2000));
}

function spliced(bytes, below, piece) {
  const at = below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + below(500))]);
}
