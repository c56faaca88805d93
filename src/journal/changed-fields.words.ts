import type { Phrase } from '../domain/phrase.js';
import type { AuthorityField } from '../units/authority-fields.js';

/** The authority's own facts as the history names them. */
export const CHANGED_FIELDS: Readonly<Record<AuthorityField, Phrase>> = {
  name: { vi: 'tên cơ quan', en: 'name' },
  shortName: { vi: 'tên gọi tắt', en: 'short name' },
  level: { vi: 'cấp', en: 'level' },
  superiorName: { vi: 'cơ quan cấp trên', en: 'superior authority' },
  place: { vi: 'địa danh', en: 'place' },
  phone: { vi: 'điện thoại', en: 'telephone' },
  standingUnitKey: { vi: 'cơ quan thường trực', en: 'standing office' },
  routeTo: { vi: 'nơi kính gửi', en: 'addressee' },
  routeThrough: { vi: 'cơ quan gửi qua', en: 'way' },
  routeMailbox: { vi: 'hộp thư nơi nhận', en: 'receiving mailbox' },
  planSymbol: { vi: 'ký hiệu kế hoạch', en: 'symbol of plans' },
  reportSymbol: { vi: 'ký hiệu báo cáo', en: 'symbol of reports' },
  authorityLines: { vi: 'thẩm quyền ký', en: 'authority of the signature' },
  position: { vi: 'chức vụ người ký', en: 'position of who signs' },
  signerName: { vi: 'họ tên người ký', en: 'name of who signs' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  bodySizePt: { vi: 'cỡ chữ', en: 'size of the body text' },
  firstLineIndentMm: { vi: 'lùi đầu dòng', en: 'first line indent' },
  lineSpacing: { vi: 'giãn dòng', en: 'line spacing' },
};
