import type { SampleAgency, SampleUnit } from '../profile.js';

const domain = 'halam.hoaigiang.example';

type Person = readonly [name: string, position: string];

/** One line per unit; what follows from the key and the kind is filled in below. */
interface UnitLine extends Pick<SampleUnit, 'key' | 'name' | 'shortName' | 'kind' | 'field'> {
  mailbox: string;
  phone: string;
  head: Person;
  contact: Person;
  children?: number;
  bounces?: true;
}

const lines: readonly UnitLine[] = [
  {
    key: 'phong-ldtbxh',
    name: 'Phòng Lao động – Thương binh và Xã hội huyện Hạ Lam',
    shortName: 'Phòng LĐTBXH',
    kind: 'office',
    field: 'children',
    mailbox: 'ldtbxh',
    phone: '0200 3555 110',
    head: ['Hoàng Văn Sỹ', 'Trưởng phòng'],
    contact: ['Lương Thị Hồng Nhạn', 'Chuyên viên'],
  },
  {
    key: 'phong-gddt',
    name: 'Phòng Giáo dục và Đào tạo huyện Hạ Lam',
    shortName: 'Phòng GD&ĐT',
    kind: 'office',
    field: 'education',
    mailbox: 'gddt',
    phone: '0200 3555 120',
    head: ['Bế Thị Minh Châu', 'Trưởng phòng'],
    contact: ['Ngô Hải Yến', 'Chuyên viên'],
  },
  {
    key: 'phong-yte',
    name: 'Phòng Y tế huyện Hạ Lam',
    shortName: 'Phòng Y tế',
    kind: 'office',
    field: 'health',
    mailbox: 'yte',
    phone: '0200 3555 140',
    head: ['Mạc Đình Thuận', 'Trưởng phòng'],
    contact: ['Triệu Thị Mai Sao', 'Chuyên viên'],
  },
  {
    key: 'phong-vhtt',
    name: 'Phòng Văn hóa và Thông tin huyện Hạ Lam',
    shortName: 'Phòng VH&TT',
    kind: 'office',
    field: 'culture',
    mailbox: 'vhtt',
    phone: '0200 3555 150',
    head: ['Lục Thanh Bình', 'Trưởng phòng'],
    contact: ['Đoàn Gia Phú', 'Chuyên viên'],
  },
  {
    key: 'phong-tuphap',
    name: 'Phòng Tư pháp huyện Hạ Lam',
    shortName: 'Phòng Tư pháp',
    kind: 'office',
    field: 'justice',
    mailbox: 'tuphap',
    phone: '0200 3555 160',
    head: ['Chu Thị Kim Oanh', 'Trưởng phòng'],
    contact: ['Phùng Văn Lộc', 'Chuyên viên'],
  },
  {
    key: 'phong-tckh',
    name: 'Phòng Tài chính – Kế hoạch huyện Hạ Lam',
    shortName: 'Phòng TC–KH',
    kind: 'office',
    field: 'finance',
    mailbox: 'tckh',
    phone: '0200 3555 170',
    head: ['Dương Công Hậu', 'Trưởng phòng'],
    contact: ['Trần Thị Thùy An', 'Chuyên viên'],
  },
  {
    key: 'cong-an',
    name: 'Công an huyện Hạ Lam',
    shortName: 'Công an huyện',
    kind: 'office',
    field: 'police',
    mailbox: 'congan',
    phone: '0200 3555 180',
    head: ['Đinh Xuân Cường', 'Trưởng Công an huyện'],
    contact: ['Lã Tuấn Vũ', 'Cán bộ Đội Tổng hợp'],
  },
  {
    key: 'ubnd-lam-kieu',
    name: 'Ủy ban nhân dân thị trấn Lam Kiều',
    shortName: 'UBND TT Lam Kiều',
    kind: 'below',
    field: 'locality',
    mailbox: 'lamkieu',
    phone: '0200 3556 201',
    head: ['Phan Văn Thịnh', 'Chủ tịch'],
    contact: ['Vũ Thị Lan Chi', 'Công chức Văn hóa – Xã hội'],
    children: 3120,
  },
  {
    key: 'ubnd-nam-suong',
    name: 'Ủy ban nhân dân xã Nậm Sương',
    shortName: 'UBND xã Nậm Sương',
    kind: 'below',
    field: 'locality',
    mailbox: 'namsuong',
    phone: '0200 3556 202',
    head: ['Giàng A Lềnh', 'Chủ tịch'],
    contact: ['Sùng Thị Mỷ', 'Công chức Văn hóa – Xã hội'],
    children: 1480,
  },
  {
    key: 'ubnd-ha-thao',
    name: 'Ủy ban nhân dân xã Hạ Thao',
    shortName: 'UBND xã Hạ Thao',
    kind: 'below',
    field: 'locality',
    mailbox: 'hathao',
    phone: '0200 3556 203',
    head: ['Ma Văn Đông', 'Chủ tịch'],
    contact: ['Nông Thị Xuyến', 'Công chức Văn hóa – Xã hội'],
    children: 1760,
  },
  {
    key: 'ubnd-dong-mong',
    name: 'Ủy ban nhân dân xã Đồng Mòng',
    shortName: 'UBND xã Đồng Mòng',
    kind: 'below',
    field: 'locality',
    mailbox: 'dongmong',
    phone: '0200 3556 204',
    head: ['Lý Thị Ngân', 'Chủ tịch'],
    contact: ['Bàn Văn Quý', 'Công chức Văn hóa – Xã hội'],
    children: 2210,
    bounces: true,
  },
  {
    key: 'mttq',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Hạ Lam',
    shortName: 'UBMTTQ huyện',
    kind: 'requested',
    field: 'front',
    mailbox: 'mttq',
    phone: '0200 3555 190',
    head: ['Đặng Quốc Hưng', 'Chủ tịch'],
    contact: ['Hoàng Thị Thơ', 'Ủy viên Thường trực'],
  },
  {
    key: 'huyen-doan',
    name: 'Huyện đoàn Hạ Lam',
    shortName: 'Huyện đoàn',
    kind: 'requested',
    field: 'youth',
    mailbox: 'huyendoan',
    phone: '0200 3555 192',
    head: ['Lèng Minh Quân', 'Bí thư'],
    contact: ['Đỗ Khánh Linh', 'Phó Bí thư'],
  },
  {
    key: 'hoi-lhpn',
    name: 'Hội Liên hiệp Phụ nữ huyện Hạ Lam',
    shortName: 'Hội LHPN huyện',
    kind: 'requested',
    field: 'women',
    mailbox: 'hoilhpn',
    phone: '0200 3555 194',
    head: ['Nguyễn Thị Thanh Tâm', 'Chủ tịch'],
    contact: ['Hứa Thị Dung', 'Phó Chủ tịch'],
  },
];

export const districtUnits: readonly SampleUnit[] = lines.map((line) => ({
  key: line.key,
  name: line.name,
  shortName: line.shortName,
  level: line.kind === 'below' ? 'xã' : 'huyện',
  kind: line.kind,
  field: line.field,
  canOrder: line.kind !== 'requested',
  mailbox: `${line.mailbox}@${domain}`,
  ...(line.bounces
    ? { mailboxBounces: true as const, alternateMailbox: `vanthu.${line.mailbox}@${domain}` }
    : {}),
  phone: line.phone,
  head: { name: line.head[0], position: line.head[1], email: `lanhdao.${line.mailbox}@${domain}` },
  contact: { name: line.contact[0], position: line.contact[1], phone: line.phone },
  children: line.children ?? 0,
}));

export const districtLocalities: readonly string[] = lines
  .filter((line) => line.kind === 'below')
  .map((line) => line.key);

/** The coordinator's mapping of the province's names, in the order of its blocks. */
export const districtAgencies: readonly SampleAgency[] = [
  { agency: 'Sở Lao động - Thương binh và Xã hội', unitKeys: ['phong-ldtbxh'] },
  { agency: 'Sở Y tế', unitKeys: ['phong-yte'] },
  { agency: 'Sở Giáo dục và Đào tạo', unitKeys: ['phong-gddt'] },
  { agency: 'Sở Văn hóa, Thể thao và Du lịch', unitKeys: ['phong-vhtt'] },
  { agency: 'Công an tỉnh', unitKeys: ['cong-an'] },
  { agency: 'Sở Tư pháp', unitKeys: ['phong-tuphap'] },
  { agency: 'Sở Tài chính', unitKeys: ['phong-tckh'] },
  {
    agency: 'Ủy ban nhân dân các huyện, thành phố',
    unitKeys: ['phong-ldtbxh', ...districtLocalities],
    isOwnLevel: true,
  },
  {
    agency: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh',
    unitKeys: ['mttq', 'huyen-doan', 'hoi-lhpn'],
    isRequested: true,
  },
];
