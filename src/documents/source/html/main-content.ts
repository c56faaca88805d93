import { attribute, elementsOf, isElement, isText, type ChildNode, type Element } from './html-tree.js';

/** Letters of an element: in all, and those inside links. */
interface Weight {
  readonly all: number;
  readonly linked: number;
  readonly links: number;
}

export type Weights = ReadonlyMap<Element, Weight>;

const NEVER_TEXT: ReadonlySet<string> = new Set(
  'script style noscript template iframe svg button select textarea object embed video audio canvas nav aside footer dialog menu head link meta'.split(
    ' ',
  ),
);

function isNeverText(element: Element): boolean {
  return (
    NEVER_TEXT.has(element.tagName) ||
    /display:\s*none|visibility:\s*hidden/i.test(attribute(element, 'style'))
  );
}

export function weigh(body: Element): Weights {
  const weights = new Map<Element, Weight>();
  weighInto(body, weights, false);
  return weights;
}

function weighInto(element: Element, weights: Map<Element, Weight>, inLink: boolean): Weight {
  const isLink = element.tagName === 'a' && attribute(element, 'href') !== '';
  let [all, linked, links] = [0, 0, isLink ? 1 : 0];
  if (!isNeverText(element)) {
    for (const child of element.childNodes) {
      const weight = weightOf(child, weights, inLink || isLink);
      all += weight.all;
      linked += weight.linked;
      links += weight.links;
    }
  }
  const weight = { all, linked, links };
  weights.set(element, weight);
  return weight;
}

function weightOf(node: ChildNode, weights: Map<Element, Weight>, inLink: boolean): Weight {
  if (isElement(node)) return weighInto(node, weights, inLink);
  const all = isText(node) ? node.value.replace(/\s+/g, '').length : 0;
  return { all, linked: inLink ? all : 0, links: 0 };
}

const MAIN_SHARE = 0.8;

/** The innermost element that still holds four fifths of the page's words outside links and every formal part. */
export function mainContent(body: Element, weights: Weights): Element {
  const formal = formalParts(body);
  let main = body;
  for (let next: Element | undefined = body; next; next = heaviest(next, weights)) {
    const isWhole = ownWords(next, weights) >= ownWords(body, weights) * MAIN_SHARE;
    if (!isWhole || formalParts(next) < formal) break;
    if (!INSIDE_TEXT.has(next.tagName)) main = next;
  }
  return main;
}

// A single cell or paragraph may hold most words; the head block beside it must not be lost with its table.
const INSIDE_TEXT: ReadonlySet<string> = new Set([
  'table',
  'tbody',
  'tr',
  'td',
  'p',
  'span',
  'b',
  'font',
  'ul',
  'ol',
  'li',
]);

function heaviest(element: Element, weights: Weights): Element | undefined {
  return elementsOf(element).reduce<Element | undefined>(
    (best, child) => (best && ownWords(best, weights) >= ownWords(child, weights) ? best : child),
    undefined,
  );
}

function ownWords(element: Element, weights: Weights): number {
  const weight = weights.get(element);
  return weight ? weight.all - weight.linked : 0;
}

const FURNITURE =
  /(?:^|[-_\s])(?:nav|navbar|menu|breadcrumbs?|sidebar|footer|header|banner|advert\w*|ads|share|social|related|comments?|login|search|toolbar|paging|pagination|copyright|hotline|popup|modal|cookie|tags|rating|widget)(?:$|[-_\s])/i;
const MOST_OF_IT = 0.3;
// The head block, the bases (whose titles sites link) and the signature look like bars and link lists.
const FORMAL = [
  /Độc\s+lập\s*[-–]\s*Tự\s+do|CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI/iu,
  /Căn\s+cứ\s/u,
  /Nơi\s+nhận\s*:/iu,
];

/** How many of the parts that the form of a document demands stand in an element. */
function formalParts(element: Element): number {
  const words = wordsOf(element);
  return FORMAL.filter((part) => part.test(words)).length;
}

/** Menus, link lists, bars and boxes around the text; never what carries a third of the words or a formal part. */
export function isFurniture(element: Element, main: Element, weights: Weights): boolean {
  if (isNeverText(element)) return true;
  const weight = weights.get(element);
  if (!weight || ownWords(element, weights) > ownWords(main, weights) * MOST_OF_IT) return false;
  const named = FURNITURE.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`);
  const looksLikeIt = named || element.tagName === 'header' || isLinkList(element, weight);
  return looksLikeIt && formalParts(element) === 0;
}

function wordsOf(node: ChildNode): string {
  if (isText(node)) return node.value;
  return isElement(node) ? node.childNodes.map(wordsOf).join(' ') : '';
}

const BLOCKS: ReadonlySet<string> = new Set(['div', 'ul', 'ol', 'table', 'section']);

function isLinkList(element: Element, weight: Weight): boolean {
  return BLOCKS.has(element.tagName) && weight.links >= 3 && weight.linked > weight.all * 0.85;
}
