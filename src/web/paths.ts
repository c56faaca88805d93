import type { Lang } from './i18n/say.js';

/** Every address of the product. Unaccented Vietnamese words, as a coordinator would read them aloud. */
export const paths = {
  root: () => '/',
  home: () => '/hom-nay',
  late: () => '/hom-nay/qua-han',
  next: () => '/hom-nay/sap-toi',

  signIn: () => '/dang-nhap',
  signInPassword: () => '/dang-nhap/mat-khau',
  signInMail: () => '/dang-nhap/thu',
  signInToken: (token: string) => `/dang-nhap/lien-ket/${token}`,
  signOut: () => '/dang-xuat',
  language: (lang: Lang) => `/ngon-ngu/${lang}`,
  year: () => '/chon-nam',
  ownPassword: () => '/cai-dat/mat-khau',
  localStart: () => '/bat-dau',
  localSignIn: () => '/bat-dau/dang-nhap',
  localInbox: (unitId: string) => `/bat-dau/hop-thu/${unitId}`,
  rehearsalNext: () => '/dien-tap/moc-ke-tiep',

  directives: () => '/van-ban',
  directive: (id: string) => `/van-ban/${id}`,
  directiveUpload: () => '/van-ban/tai-len',
  directiveFile: (id: string) => `/van-ban/${id}/ban-goc`,
  findings: (id: string) => `/van-ban/${id}/noi-dung`,
  finding: (id: string, findingId: string) => `/van-ban/${id}/noi-dung/${findingId}`,

  plans: () => '/ke-hoach',
  plan: (id: string) => `/ke-hoach/${id}`,
  planVersion: (id: string) => `/ke-hoach/ban/${id}`,
  planVersionFile: (id: string) => `/ke-hoach/ban/${id}/tai-ve`,
  launch: (planId: string) => `/ke-hoach/${planId}/giao-viec`,

  rounds: () => '/bao-cao',
  round: (id: string) => `/bao-cao/dot/${id}`,
  obligation: (id: string) => `/bao-cao/viec/${id}`,
  consolidation: (id: string) => `/bao-cao/tong-hop/${id}`,
  consolidationFile: (id: string) => `/bao-cao/tong-hop/${id}/tai-ve`,

  journal: () => '/nhat-ky',
  cycleHistory: (id: string) => `/nhat-ky/chu-ky/${id}`,
  roundHistory: (id: string) => `/nhat-ky/dot/${id}`,
  obligationHistory: (id: string) => `/nhat-ky/viec/${id}`,
  mail: (id: string) => `/nhat-ky/thu/${id}`,

  settings: () => '/cai-dat',
  units: () => '/don-vi',
  unit: (id: string) => `/don-vi/${id}`,
  accounts: () => '/tai-khoan',
  accountNew: () => '/tai-khoan/them',
  account: (id: string) => `/tai-khoan/${id}`,
  accountDisable: (id: string) => `/tai-khoan/${id}/khoa`,
  calendar: () => '/lich',

  linkEntry: (publicId: string) => `/t/${publicId}`,
  unitHome: () => '/cua-don-vi',
  unitForm: (obligationId: string) => `/cua-don-vi/viec/${obligationId}`,
  unitCheck: (obligationId: string) => `/cua-don-vi/viec/${obligationId}/kiem-tra`,
  unitDone: (obligationId: string) => `/cua-don-vi/viec/${obligationId}/da-gui`,
  lostLink: () => '/xin-lai-lien-ket',
  acknowledge: (publicId: string) => `/da-biet/${publicId}`,

  health: () => '/suc-khoe',
  asset: (file: string) => `/tai-nguyen/${file}`,
} as const;
