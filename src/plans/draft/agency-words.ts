/**
 * Which kind of local unit takes up what a body of the level above is told to do, tried in this order: the offices of
 * a district until 30/06/2025, then those of a commune since 01/07/2025. A default that people overrule name by name.
 */
export const SUCCESSORS: readonly (readonly [agency: RegExp, units: readonly RegExp[]])[] = [
  [/mặt trận|mttq/u, [/mặt trận|mttq/u]],
  [/liên đoàn lao động|công đoàn/u, [/liên đoàn lao động|công đoàn/u]],
  [/đoàn thanh niên|tỉnh đoàn|huyện đoàn|tncs/u, [/đoàn thanh niên|huyện đoàn|xã đoàn|đoàn tncs/u]],
  [/phụ nữ/u, [/phụ nữ/u]],
  [/nông dân/u, [/nông dân/u]],
  [/cựu chiến binh/u, [/cựu chiến binh/u]],
  [/chữ thập đỏ/u, [/chữ thập đỏ/u]],
  [/tòa án/u, [/tòa án/u]],
  [/viện kiểm sát/u, [/viện kiểm sát/u]],
  [/bảo hiểm xã hội/u, [/bảo hiểm xã hội/u]],
  [/lao động.*(?:thương binh|xã hội)|lđtb/u, [/lao động|lđtb/u, /văn hóa *- *xã hội/u]],
  [/y tế/u, [/phòng y tế/u, /trung tâm y tế/u, /trạm y tế/u, /văn hóa *- *xã hội/u]],
  [/giáo dục/u, [/giáo dục|gd&đt/u, /văn hóa *- *xã hội/u]],
  [/văn hóa/u, [/văn hóa và thông tin|vh&tt/u, /văn hóa/u]],
  [/thông tin|khoa học/u, [/văn hóa và thông tin|vh&tt/u, /thông tin|truyền thông/u, /văn hóa/u]],
  [/báo|phát thanh|truyền hình/u, [/truyền thông|phát thanh/u, /văn hóa/u]],
  [/công an/u, [/công an/u]],
  [/quân sự|biên phòng/u, [/quân sự/u]],
  [/tư pháp/u, [/tư pháp/u, /văn phòng/u]],
  [/tài chính|kế hoạch và đầu tư/u, [/tài chính/u, /kinh tế/u]],
  [/nội vụ/u, [/nội vụ/u, /văn hóa *- *xã hội/u]],
  [/dân tộc/u, [/dân tộc/u, /văn hóa *- *xã hội/u]],
  [/nông nghiệp|công thương|xây dựng|giao thông|tài nguyên/u, [/nông nghiệp|tài nguyên/u, /kinh tế/u]],
  [/thanh tra/u, [/thanh tra/u]],
  [/văn phòng/u, [/văn phòng/u]],
];

/** Names that mean many units at once, by the level of the reader. */
export type GroupKind = 'offices' | 'below' | 'organisations';

const OFFICES = /(?:các )?(?:sở|phòng),? (?:ban|ban, ngành|ngành)|các (?:sở|phòng|ban|ngành)/u;
const ORGANISATIONS = /tổ chức chính trị|đoàn thể|các tổ chức (?:hội|đoàn)|tổ chức xã hội/u;
const COMMUNES = /(?:ủy ban nhân dân|ubnd).*(?:xã|phường|thị trấn|cấp xã)/u;
const OPEN = /^(?:các )?(?:cơ quan|đơn vị|địa phương)/u;

/** Which group a folded name means; null for a name of one body or one that is open ("các đơn vị liên quan"). */
export function groupOf(name: string): GroupKind | null {
  if (OPEN.test(name)) return null;
  if (ORGANISATIONS.test(name)) return 'organisations';
  if (COMMUNES.test(name)) return 'below';
  return OFFICES.test(name) ? 'offices' : null;
}

const OWN: Readonly<Record<string, RegExp>> = {
  tỉnh: /^(?:ủy ban nhân dân|ubnd) (?:các )?(?:tỉnh|thành phố)/u,
  huyện: /^(?:ủy ban nhân dân|ubnd) (?:các )?(?:huyện|quận|thành phố|thị xã)/u,
  xã: /^(?:ủy ban nhân dân|ubnd) (?:các )?(?:xã|phường|thị trấn)/u,
};

/** Whether a folded name is the kind of authority that the reader is itself. */
export function isOwnLevel(name: string, level: string): boolean {
  return OWN[level]?.test(name) ?? false;
}
