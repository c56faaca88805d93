import type { Line } from '../text/lines.js';
import { isCapitals } from '../text/wrapping.js';

const LISTED =
  /^[-•]\s?\d{1,2}\s?\.?\s*(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Kế hoạch|Thông tư|Chỉ thị|Công văn|Công ước|Công điện|Hướng dẫn|Thông báo|Chương trình|Văn bản|Kết luận|Lệnh|Sắc lệnh|Đề án)(?=\s)/u;

/** Further down a numbered dash is the document's own. */
const FURTHEST = 120;

/** The lines without the law site's list of related documents, and with a "Kính gửi" that was broken in two. */
export function withoutRelated(lines: readonly Line[]): Line[] {
  const first = lines.slice(0, FURTHEST).findIndex((line) => isCapitals(line.text));
  return withWholeAddress(lines.filter((line, index) => index > first || !LISTED.test(line.text)));
}

function withWholeAddress(lines: readonly Line[]): Line[] {
  const at = lines.findIndex((line, index) => isBrokenAddress(line, lines[index + 1]));
  const [line, next] = lines.slice(at, at + 2);
  if (at < 0 || line === undefined || next === undefined) return [...lines];
  const whole = { ...line, text: `${line.text} ${next.text}`, end: next.end };
  return [...lines.slice(0, at), whole, ...lines.slice(at + 2)];
}

function isBrokenAddress(line: Line, next: Line | undefined): boolean {
  return /^\**Kính$/u.test(line.text) && next !== undefined && /^gửi\s*:/u.test(next.text);
}
