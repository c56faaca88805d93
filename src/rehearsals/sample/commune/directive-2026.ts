/** The province's plan of 2026, addressed to communes without a level between. Written for the sample. */
export const directive2026 = `ỦY BAN NHÂN DÂN
TỈNH HOÀI GIANG
-------
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số: 58/KH-UBND
|
Hoài Giang, ngày 26 tháng 02 năm 2026
|
KẾ HOẠCH
CÔNG TÁC TRẺ EM NĂM 2026 TRÊN ĐỊA BÀN TỈNH HOÀI GIANG

Thực hiện Quyết định số 214/QĐ-UBND ngày 18/02/2021 của Ủy ban nhân dân tỉnh về việc ban hành Chương trình hành động vì trẻ em tỉnh Hoài Giang giai đoạn 2021 - 2030, Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác trẻ em năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Bảo đảm công tác trẻ em không gián đoạn sau khi tổ chức chính quyền địa phương hai cấp; mọi trẻ em được theo dõi tại xã nơi cư trú.
- Giữ và nâng các chỉ tiêu vì trẻ em đã đạt được ở các huyện trước đây, không để xã vùng cao tụt lại.
2. Yêu cầu
- Mỗi xã, phường giao một cơ quan đầu mối và một công chức phụ trách; việc gì cũng có người chủ trì, thời hạn và sản phẩm.
- Số liệu của xã, phường gửi thẳng cơ quan đầu mối của tỉnh, có đủ tử số và mẫu số.

II. MỤC TIÊU, CHỈ TIÊU
1. Mục tiêu chung
Trẻ em trên địa bàn tỉnh được bảo vệ, chăm sóc, học tập và vui chơi trong môi trường an toàn; dịch vụ cho trẻ em thuận tiện ngay tại xã.
2. Chỉ tiêu cụ thể
a) Về chăm sóc sức khỏe và phát triển toàn diện
- Chỉ tiêu 1: Tỷ lệ xã, phường đạt tiêu chuẩn phù hợp với trẻ em đạt 86% vào năm 2026 và 95% vào năm 2030.
- Chỉ tiêu 2: Tỷ lệ trẻ em đến 8 tuổi được tiếp cận các dịch vụ hỗ trợ phát triển toàn diện đạt 91% vào năm 2026 và 95% vào năm 2030.
- Chỉ tiêu 3: Giảm tỷ suất tử vong trẻ em dưới 5 tuổi xuống dưới 17,5‰ vào năm 2026 và dưới 15‰ vào năm 2030.
- Chỉ tiêu 4: Giảm tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi xuống 26% vào năm 2026 và dưới 24% vào năm 2030.
- Chỉ tiêu 5: Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt 95,5% vào năm 2026 và 97% vào năm 2030.
b) Về bảo vệ trẻ em
- Chỉ tiêu 6: Tỷ lệ trẻ em có hoàn cảnh đặc biệt được chăm sóc, trợ giúp đạt 92,5% vào năm 2026 và 95% vào năm 2030.
- Chỉ tiêu 7: Hằng năm, tỷ lệ trẻ em bị xâm hại, bạo lực được hỗ trợ, can thiệp kịp thời đạt 100%.
- Chỉ tiêu 8: Giảm tỷ suất trẻ em bị tai nạn thương tích xuống 540/100.000 trẻ em vào năm 2026 và 500/100.000 trẻ em vào năm 2030.
- Chỉ tiêu 9: Tỷ lệ trẻ em dưới 5 tuổi được đăng ký khai sinh đạt 98,7% vào năm 2026 và 100% vào năm 2030.
c) Về giáo dục, vui chơi và sự tham gia của trẻ em
- Chỉ tiêu 10: Tỷ lệ huy động trẻ em 5 tuổi đi học mẫu giáo đạt 99,5% vào năm 2026 và 99,8% vào năm 2030.
- Chỉ tiêu 11: Mỗi xã, phường dạy bơi an toàn cho ít nhất 40 trẻ em trong năm 2026 và 60 trẻ em vào năm 2030.
- Chỉ tiêu 12: Tỷ lệ trẻ em từ 11 tuổi trở lên được hỏi ý kiến về các vấn đề của trẻ em đạt 34% vào năm 2026 và 40% vào năm 2030.

III. NHIỆM VỤ, GIẢI PHÁP
1. Tổ chức bộ máy và chỉ đạo
- Kiện toàn Ban bảo vệ trẻ em cấp xã, phân công công chức phụ trách; hoàn thành trước ngày 31/3/2026.
- Ban hành kế hoạch công tác trẻ em năm 2026 của xã, phường trước ngày 10/4/2026.
- Nêu cao trách nhiệm của người đứng đầu trong việc bảo đảm quyền trẻ em.
2. Truyền thông và sự tham gia của trẻ em
- Tổ chức Tháng hành động vì trẻ em năm 2026 từ ngày 01/6/2026 đến ngày 30/6/2026 với chủ đề “Mỗi xã là một mái nhà chung”.
- Tổ chức diễn đàn trẻ em cấp xã trong quý III năm 2026.
- Duy trì phát thanh về quyền trẻ em và Tổng đài 111 trên hệ thống truyền thanh thôn.
3. Bảo vệ trẻ em
- Rà soát, rào chắn, cắm biển cảnh báo tại ao hồ, sông suối nguy hiểm, hoàn thành trước ngày 31/5/2026. Cơ quan chủ trì: Sở Y tế, Sở Giáo dục và Đào tạo. Cơ quan phối hợp: Công an tỉnh, Ủy ban nhân dân các xã, phường.
- Lập danh sách, mở hồ sơ theo dõi trẻ em có hoàn cảnh đặc biệt trước ngày 30/9/2026.
- Tiếp nhận, xử lý thông tin về trẻ em bị xâm hại, bạo lực trong vòng 24 giờ.
4. Chăm sóc sức khỏe, giáo dục, vui chơi
- Cân, đo trẻ em dưới 5 tuổi đợt một trước ngày 15/6/2026.
- Mở lớp dạy bơi an toàn miễn phí trước ngày 31/8/2026.
- Huy động trẻ em 5 tuổi đến lớp; hoàn thành điều tra phổ cập trước ngày 15/9/2026.
- Tổ chức Tết Trung thu cho trẻ em trước ngày 25/9/2026.
5. Dữ liệu
- Chuyển, đối chiếu dữ liệu trẻ em từ cấp huyện trước đây về xã, phường; hoàn thành trước ngày 30/6/2026.

IV. KINH PHÍ THỰC HIỆN
Kinh phí do ngân sách cấp xã bảo đảm theo phân cấp, kết hợp nguồn vận động hợp pháp; ngân sách tỉnh hỗ trợ mỗi xã, phường 25 triệu đồng.

V. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Là cơ quan đầu mối; chủ trì, theo dõi, đôn đốc; hướng dẫn thực hiện các chỉ tiêu 1, 2, 3, 4, 5, 6, 7, 8, 12 của Kế hoạch.
- Tổng hợp số liệu của các xã, phường, báo cáo Ủy ban nhân dân tỉnh.
2. Sở Giáo dục và Đào tạo
- Hướng dẫn thực hiện các chỉ tiêu 10, 11 của Kế hoạch; chỉ đạo xây dựng trường học an toàn.
3. Sở Văn hóa, Thể thao và Du lịch
- Hướng dẫn hoạt động vui chơi hè và quản lý bể bơi, điểm vui chơi của trẻ em.
4. Công an tỉnh
- Phòng ngừa, xử lý hành vi xâm hại trẻ em; chỉ đạo công an xã cung cấp số liệu vụ việc.
5. Sở Tư pháp
- Hướng dẫn thực hiện chỉ tiêu 9 của Kế hoạch.
6. Sở Tài chính
- Tham mưu bố trí kinh phí, hướng dẫn quyết toán.
7. Ủy ban nhân dân các xã, phường
- Ban hành kế hoạch của xã, phường trước ngày 10/4/2026; giao việc cho từng phòng, trường, trạm.
- Bố trí kinh phí và duy trì cộng tác viên thôn, tổ dân phố.
- Báo cáo đúng kỳ, đủ tử số, mẫu số.
8. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh
- Vận động đoàn viên, hội viên tham gia chăm sóc trẻ em; giám sát việc thực hiện Kế hoạch ở cơ sở.

VI. CHẾ ĐỘ BÁO CÁO
1. Báo cáo 6 tháng: số liệu tính từ ngày 15/12/2025 đến ngày 14/6/2026; Ủy ban nhân dân các xã, phường gửi báo cáo về Ủy ban nhân dân tỉnh (qua Sở Y tế) trước ngày 23/6/2026.
2. Báo cáo năm: số liệu tính từ ngày 15/12/2025 đến ngày 14/12/2026; gửi về Ủy ban nhân dân tỉnh (qua Sở Y tế) chậm nhất ngày 21/12/2026.
Trên đây là Kế hoạch công tác trẻ em năm 2026 trên địa bàn tỉnh; yêu cầu các cơ quan, địa phương triển khai thực hiện./.

Nơi nhận:
- Bộ Y tế;
- Thường trực Tỉnh ủy, Thường trực HĐND tỉnh;
- Chủ tịch, các Phó Chủ tịch UBND tỉnh;
- Các sở, ban, ngành tỉnh;
- UBND các xã, phường;
- Lưu: VT, VX.
|
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Quách Thu Vân
|
`;
