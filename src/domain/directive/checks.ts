import type { Anatomy } from './anatomy.js';
import { descendants } from './outline/clause-tree.js';
import { fold, nameKey } from './words/fold.js';
import { spanOf } from './text/prose.js';
import type { DirectiveReading, ReportingObligation, Warning } from './reading.js';
import { warning } from './warnings.js';

type Read = Pick<DirectiveReading, 'tasks' | 'indicators' | 'agencyAssignments' | 'reportingObligations'>;

/** What a careful reader would stop at: each trap met, with its place. */
export function trapsMet(anatomy: Anatomy, reading: Read): Warning[] {
  return [
    ...repeatedNumerals(anatomy),
    ...joinedDashes(anatomy),
    ...noise(anatomy),
    ...furniture(anatomy),
    ...twoLeads(reading),
    ...twoOwners(reading),
    ...fewerThanAnnounced(anatomy, reading),
    ...repeatedByAnnex(reading),
    ...compilersTooEarly(reading.reportingObligations ?? []),
  ];
}

function repeatedNumerals(anatomy: Anatomy): Warning[] {
  return [...descendants(anatomy.root)]
    .filter((node) => node.repeated && node.marker !== null && node.marker.label !== '')
    .map((node) => warning('outline.numeral-repeated', spanOf(node.whole), node.path));
}

function joinedDashes(anatomy: Anatomy): Warning[] {
  return anatomy.paragraphs
    .filter((paragraph) => paragraph.dashJoined)
    .map((paragraph) => warning('outline.dash-continues', spanOf(paragraph.whole)));
}

/** A footnote digit stuck to a figure: "24%1". */
function noise(anatomy: Anatomy): Warning[] {
  return anatomy.paragraphs.flatMap(({ whole }) =>
    [...whole.text.matchAll(/\d[%‰]\d{1,2}(?=[\s;,.]|$)/gu)].map((match) =>
      warning('text.noise', spanOf(whole, match.index, match.index + match[0].length), match[0]),
    ),
  );
}

const FURNITURE =
  /skip navigation|^trang chủ$|^đăng nhập|lượt (?:xem|truy cập)|tải (?:về|văn bản)|xem thêm|thư viện (?:văn bản|pháp luật)|^chia sẻ|bản quyền thuộc|copyright|số hiệu:|^in trang|hệ thống pháp luật/iu;
const EDGE = 25;

export function furniture(anatomy: Anatomy): Warning[] {
  const { lines } = anatomy;
  const edges = lines.length <= 2 * EDGE ? lines : [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
  const found = edges.find((line) => line.text.length < 120 && FURNITURE.test(line.text));
  return found ? [warning('text.furniture', [found.start, found.end])] : [];
}

function twoLeads(reading: Read): Warning[] {
  return reading.tasks
    .filter((task) => task.lead.length > 1)
    .map((task) => warning('task.two-leads', task.span, task.lead.join('; ')));
}

function twoOwners(reading: Read): Warning[] {
  const owners = new Map<number, string>();
  const found: Warning[] = [];
  for (const block of reading.agencyAssignments ?? []) {
    for (const number of block.indicators) {
      const owner = owners.get(number);
      if (owner !== undefined)
        found.push(warning('indicator.two-owners', block.span, `${number}: ${owner}; ${block.agency}`));
      owners.set(number, block.agency);
    }
  }
  return found;
}

/** "(gồm 24 chỉ tiêu)" beside fewer that could be read. */
function fewerThanAnnounced(anatomy: Anatomy, reading: Read): Warning[] {
  return anatomy.paragraphs.flatMap(({ whole }) => {
    const announced = /(?:^|[\s(])(\d{1,3})\s+chỉ tiêu(?=[\s).,:;]|$)/u.exec(fold(whole.text));
    if (announced === null || whole.text.length > 400) return [];
    const count = Number(announced[1]);
    return count > reading.indicators.length
      ? [warning('indicator.fewer-than-announced', spanOf(whole), `${reading.indicators.length}/${count}`)]
      : [];
  });
}

function repeatedByAnnex(reading: Read): Warning[] {
  const body = new Set(
    reading.tasks.filter((task) => !task.path.startsWith('PL')).map((task) => opening(task.text)),
  );
  return reading.tasks
    .filter((task) => task.path.startsWith('PL') && body.has(opening(task.text)))
    .map((task) => warning('annex.repeats-body', task.span, task.path));
}

function opening(text: string): string {
  return nameKey(text)
    .slice(0, 40)
    .replace(/[.;:,\s]+$/u, '');
}

/** Who compiles is due before those who send the figures: told, never mended. */
function compilersTooEarly(obligations: readonly ReportingObligation[]): Warning[] {
  const compilers = obligations.filter(
    (duty) => /tổng hợp/u.test(fold(duty.duty ?? '')) && duty.who !== null,
  );
  return compilers.flatMap((compiler) => {
    const due = compiler.recurring.at(-1);
    const later = obligations.find(
      (duty) => duty !== compiler && sendsTo(duty, compiler.who ?? '') && isLater(duty.recurring.at(-1), due),
    );
    return later
      ? [warning('report.compiler-before-contributors', compiler.span, `${due} < ${later.recurring.at(-1)}`)]
      : [];
  });
}

function sendsTo(duty: ReportingObligation, body: string): boolean {
  return [duty.recipient, duty.route].some((name) => name !== null && nameKey(name).includes(nameKey(body)));
}

function isLater(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.length === other.length && one > other;
}
