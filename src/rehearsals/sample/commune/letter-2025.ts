/** The department's letter of August 2025, the first that went to communes directly. Written for the sample. */
export const letter2025 = `ỦY BAN NHÂN DÂN TỈNH HOÀI GIANG
SỞ Y TẾ
-------
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số: 1046/SYT-DSTE
V/v thực hiện công tác trẻ em những tháng cuối năm 2025
|
Hoài Giang, ngày 11 tháng 8 năm 2025
|

Kính gửi: Ủy ban nhân dân các xã, phường.

Để công tác trẻ em không gián đoạn sau khi tổ chức chính quyền địa phương hai cấp, Sở Y tế đề nghị Ủy ban nhân dân các xã, phường thực hiện một số nội dung sau:

1. Phân công cơ quan đầu mối và công chức phụ trách công tác trẻ em trước ngày 30/8/2025.

2. Tiếp nhận hồ sơ, dữ liệu trẻ em do cấp huyện bàn giao; hoàn thành trước ngày 30/9/2025.

3. Tổ chức Tết Trung thu năm 2025 an toàn, tiết kiệm, chú trọng trẻ em có hoàn cảnh đặc biệt.

4. Báo cáo năm gửi về Sở Y tế chậm nhất ngày 19/12/2025.

Đề nghị Ủy ban nhân dân các xã, phường quan tâm thực hiện./.

Nơi nhận:
- Như trên;
- UBND tỉnh (để báo cáo);
- Lưu: VT, DSTE.
|
GIÁM ĐỐC
Cao Thị Thanh Hòa
|
`;
