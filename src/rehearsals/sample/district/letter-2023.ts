/** The department's short letter of 2023: no indicator of its own, only work and dates. */
export const letter2023 = `ỦY BAN NHÂN DÂN TỈNH HOÀI GIANG
SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI
-------
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số: 312/SLĐTBXH-TE
V/v thực hiện công tác trẻ em năm 2023
|
Hoài Giang, ngày 03 tháng 3 năm 2023
|

Kính gửi: Ủy ban nhân dân các huyện, thành phố.

Thực hiện Quyết định số 214/QĐ-UBND ngày 18/02/2021 của Ủy ban nhân dân tỉnh về việc ban hành Chương trình hành động vì trẻ em tỉnh Hoài Giang giai đoạn 2021 - 2030, Sở Lao động - Thương binh và Xã hội đề nghị Ủy ban nhân dân các huyện, thành phố triển khai một số nội dung sau:

1. Ban hành kế hoạch thực hiện công tác trẻ em năm 2023 của địa phương trước ngày 31/3/2023.

2. Tổ chức Tháng hành động vì trẻ em năm 2023 với chủ đề “Chung tay vì trẻ em vùng cao”; mở lớp dạy bơi an toàn cho trẻ em trong dịp hè.

3. Rà soát trẻ em có hoàn cảnh đặc biệt, trẻ em có nguy cơ; hoàn thành trước ngày 30/9/2023.

4. Báo cáo 6 tháng trước ngày 25/6/2023, báo cáo năm chậm nhất ngày 20/12/2023, gửi về Sở Lao động - Thương binh và Xã hội.

Đề nghị Ủy ban nhân dân các huyện, thành phố quan tâm chỉ đạo thực hiện./.

Nơi nhận:
- Như trên;
- UBND tỉnh (để báo cáo);
- Lưu: VT, TE.
|
GIÁM ĐỐC
Lục Văn Hoạch
|
`;
