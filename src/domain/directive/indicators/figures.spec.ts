import { describe, expect, it } from '@jest/globals';
import { figuresIn } from './figures.js';

function read(text: string): string[] {
  return figuresIn(text).map(({ comparator, value, unit }) => `${comparator} ${String(value)} ${unit}`);
}

describe('the figures of a sentence', () => {
  it.each<[string, string[]]>([
    ['Hồ sơ trễ hạn ≤ 2%, hồ sơ trực tuyến ≥ 80%', ['<= 2 %', '>= 80 %']],
    ['Tỷ lệ hộ nghèo <3%', ['< 3 %']],
    ['Ít nhất là 60% hộ có nhà vệ sinh', ['>= 60 %']],
    ['Ở mức trên 12 giường bệnh', ['> 12 giường']],
    ['Giảm 2 điểm phần trăm', ['= 2 điểm phần trăm']],
    ['Từ 40% đến 45% số hộ', ['range 40,45 %']],
    ['Sửa 1,500 ngôi nhà', ['= 1500 ngôi nhà']],
    ['Trồng được 2.500 cây xanh', ['= 2500 cây xanh']],
    ['Lắp 01 (một) sân chơi', ['= 1 sân chơi']],
    ['9/9 xã, phường có nhà văn hóa', ['= 9 xã, phường']],
    ['Tổ chức ít nhất 02 lần/năm', ['>= 2 lần']],
    ['Mỗi tháng 01 buổi chiếu phim', ['= 1 buổi']],
    ['Còn 45/100.000 trẻ đẻ sống', ['= 45 /100.000 trẻ đẻ sống']],
    ['Ở mức 18 ca/1.000 ca đẻ sống', ['= 18 ca/1.000 ca đẻ sống']],
    ['Còn 110 bé trai/100 bé gái', ['= 110 bé trai/100 bé gái']],
    ['Tuổi thọ bình quân đạt 74 tuổi', ['= 74 tuổi']],
    ['Có từ 85% số hộ được dùng nước sạch trở lên', ['>= 85 %']],
    ['Chiều cao tăng 2 cm ở nam và 1,5 cm ở nữ', ['= 2 cm', '= 1.5 cm']],
    ['Xây 3.000 nhà vệ sinh, 20 công trình nước', ['= 3000 nhà vệ sinh', '= 20 công trình']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Sửa 12 cây cầu tại 12 xã', ['= 12 cây cầu']],
    ['Tặng 40 suất quà, mỗi suất 300.000 đồng', ['= 40 suất quà']],
    ['Tặng 40 suất quà trị giá 300.000 đồng/suất', ['= 40 suất quà']],
    ['100% thôn có ít nhất 01 tủ sách', ['= 100 %']],
    ['Tỷ suất tử vong mẹ trên 100.000 trẻ đẻ sống dưới 42‰', ['< 42 ‰']],
    ['95% tin báo được xử lý trong vòng 24 giờ', ['= 95 %']],
    ['Mở 03 lớp may, mỗi lớp 30 học viên', ['= 3 lớp']],
    ['Có 30/40 thôn đạt chuẩn, chiếm tỷ lệ 75%', ['= 30 thôn']],
    ['30/40 thôn có nhà văn hóa, đạt 75%', ['= 30 thôn']],
    ['Người cao tuổi từ 80 tuổi trở lên', []],
  ])('what only describes is no figure: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Mở 03 lớp nghề cho 90 học viên nghèo', ['= 3 lớp', '= 90 học viên']],
    ['80% huyện, 60% xã đạt chuẩn', ['= 80 %', '= 60 %']],
    ['Hỗ trợ 300 hộ với kinh phí 2 tỷ đồng', ['= 300 hộ', '= 2 tỷ đồng']],
  ])('two figures of one sentence are both targets: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
