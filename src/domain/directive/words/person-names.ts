import { fold } from './fold.js';
import { isCapitals } from '../text/wrapping.js';

/** Family names as they open a person's name; a place or a body seldom does. */
export const FAMILY_NAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Lương|Mai|Tạ|Cao|Hà|Hồ|Trương|Lâm|Đào|Tô|Châu|Thái|Nông|Hứa|Vi|Lò|Giàng|Triệu|Quách|Tống|Kiều|Phùng|Giáp|Thào|Vàng|Sùng|Hầu|Chẩu|Ma|Bế|Lục|Mùa|Tòng|Cầm|Điểu|Danh|Sơn|Thạch|Kim|La|Lưu|Văn|Từ|Ông|Âu|Chu|Khổng|Doãn|Nghiêm|Vương|Tăng|Trang|Mạc|Viên|Đàm|Đồng|Quản|Ngọc';

const NAMED = new RegExp(`^(?:${fold(FAMILY_NAMES)})(?:\\s\\p{L}[\\p{L}’']*){1,4}$`, 'u');

/** "NGÔ THỊ HẢO": a person's name printed in capitals below a position. */
export function isShoutedName(text: string): boolean {
  return isCapitals(text) && NAMED.test(fold(text));
}

const TITLES =
  /^(?:(?:ThS|TS|BS|CN|KS|DS|BSCKI{1,2}|PGS|GS|CKI{1,2}|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))\.?\s*)+(?=\p{Lu})/iu;

/** The name without a rank or a degree before it. */
export function bareName(text: string): string {
  return text.replace(TITLES, '');
}
