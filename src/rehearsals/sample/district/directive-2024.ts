/** The province's plan of 2024, written for the sample in the form that law sites show such plans in. */
export const directive2024 = `ỦY BAN NHÂN DÂN
TỈNH HOÀI GIANG
-------
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số: 86/KH-UBND
|
Hoài Giang, ngày 12 tháng 3 năm 2024
|
KẾ HOẠCH
THỰC HIỆN CÔNG TÁC BẢO VỆ, CHĂM SÓC VÀ GIÁO DỤC TRẺ EM NĂM 2024 TRÊN ĐỊA BÀN TỈNH HOÀI GIANG

Thực hiện Quyết định số 214/QĐ-UBND ngày 18/02/2021 của Ủy ban nhân dân tỉnh về việc ban hành Chương trình hành động vì trẻ em tỉnh Hoài Giang giai đoạn 2021 - 2030; Kế hoạch số 41/KH-UBND ngày 24/01/2022 của Ủy ban nhân dân tỉnh về phòng, chống đuối nước trẻ em giai đoạn 2022 - 2030, Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện công tác bảo vệ, chăm sóc và giáo dục trẻ em năm 2024 như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Đưa các chỉ tiêu vì trẻ em của tỉnh đến từng huyện, từng xã, gắn với người chịu trách nhiệm và thời hạn hoàn thành; lấy kết quả thực tế trên địa bàn làm thước đo.
- Giảm số trẻ em bị đuối nước, bị xâm hại, bị bạo lực; thu hẹp khoảng cách về dinh dưỡng, học tập và vui chơi giữa vùng thấp và vùng cao trong tỉnh.
2. Yêu cầu
- Các sở, ban, ngành và Ủy ban nhân dân các huyện, thành phố xác định rõ một cơ quan chủ trì đối với từng việc, không giao trùng, không bỏ sót.
- Số liệu báo cáo phải có đủ tử số và mẫu số, thống nhất giữa các kỳ; đơn vị không có phát sinh cũng phải báo cáo.

II. MỤC TIÊU, CHỈ TIÊU
1. Mục tiêu chung
Mọi trẻ em trên địa bàn tỉnh được sống trong môi trường an toàn, được chăm sóc sức khỏe, học tập, vui chơi và được lắng nghe; trẻ em có hoàn cảnh đặc biệt được phát hiện sớm và trợ giúp kịp thời.
2. Chỉ tiêu cụ thể
a) Về phát triển toàn diện và chăm sóc sức khỏe trẻ em
- Chỉ tiêu 1: Tỷ lệ xã, phường, thị trấn đạt tiêu chuẩn phù hợp với trẻ em đạt 78% vào năm 2024, 85% vào năm 2025 và 95% vào năm 2030.
- Chỉ tiêu 2: Tỷ lệ trẻ em đến 8 tuổi được tiếp cận các dịch vụ hỗ trợ phát triển toàn diện tại gia đình và cộng đồng đạt 86% vào năm 2024, 90% vào năm 2025 và 95% vào năm 2030.
- Chỉ tiêu 3: Giảm tỷ suất tử vong trẻ em dưới 5 tuổi xuống dưới 19‰ vào năm 2024, dưới 18‰ vào năm 2025 và dưới 15‰ vào năm 2030.
- Chỉ tiêu 4: Giảm tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi xuống 27,5% vào năm 2024, 26,5% vào năm 2025 và dưới 24% vào năm 2030.
- Chỉ tiêu 5: Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt 94% vào năm 2024, 95% vào năm 2025 và 97% vào năm 2030.
b) Về bảo vệ trẻ em
- Chỉ tiêu 6: Trên 90% trẻ em có hoàn cảnh đặc biệt được chăm sóc, nuôi dưỡng, trợ giúp vào năm 2024, trên 92% vào năm 2025 và 95% vào năm 2030.
- Chỉ tiêu 7: Hằng năm, 100% trẻ em bị xâm hại, bạo lực được phát hiện được hỗ trợ, can thiệp kịp thời.
- Chỉ tiêu 8: Giảm tỷ suất trẻ em bị tai nạn thương tích xuống 560/100.000 trẻ em vào năm 2024, 550/100.000 trẻ em vào năm 2025 và 500/100.000 trẻ em vào năm 2030.
- Chỉ tiêu 9: Tỷ lệ trẻ em dưới 5 tuổi được đăng ký khai sinh đạt 98% vào năm 2024, 98,5% vào năm 2025 và 100% vào năm 2030.
c) Về giáo dục, vui chơi và sự tham gia của trẻ em
- Chỉ tiêu 10: Tỷ lệ huy động trẻ em 5 tuổi đi học mẫu giáo đạt 99% vào năm 2024, 99,5% vào năm 2025 và 99,8% vào năm 2030.
- Chỉ tiêu 11: Mỗi huyện, thành phố dạy bơi an toàn cho ít nhất 320 trẻ em trong năm 2024, 400 trẻ em vào năm 2025 và 600 trẻ em vào năm 2030.
- Chỉ tiêu 12: Tỷ lệ trẻ em từ 11 tuổi trở lên được hỏi ý kiến về các vấn đề của trẻ em đạt 30% vào năm 2024, 33% vào năm 2025 và 40% vào năm 2030.

III. NHIỆM VỤ, GIẢI PHÁP
1. Công tác lãnh đạo, chỉ đạo
- Ban hành kế hoạch thực hiện công tác trẻ em năm 2024 của từng cơ quan, địa phương trước ngày 15/4/2024, trong đó giao rõ người chịu trách nhiệm từng chỉ tiêu.
- Kiện toàn Ban điều hành bảo vệ trẻ em cấp huyện, nhóm thường trực bảo vệ trẻ em cấp xã; hoàn thành trước ngày 30/4/2024.
- Đưa kết quả thực hiện chỉ tiêu về trẻ em vào đánh giá mức độ hoàn thành nhiệm vụ hằng năm của người đứng đầu.
2. Truyền thông, giáo dục
- Tổ chức Tháng hành động vì trẻ em năm 2024 từ ngày 01/6/2024 đến ngày 30/6/2024 với chủ đề “Lắng nghe để bảo vệ”.
- Duy trì chuyên mục về quyền trẻ em và Tổng đài điện thoại quốc gia bảo vệ trẻ em 111 trên hệ thống truyền thanh cơ sở.
- Tổ chức Diễn đàn trẻ em cấp huyện trong quý III năm 2024, bảo đảm có trẻ em dân tộc thiểu số và trẻ em khuyết tật tham gia.
3. Bảo vệ trẻ em và phòng, chống tai nạn thương tích
- Rà soát, lắp đặt biển cảnh báo, rào chắn tại các ao hồ, sông suối có nguy cơ đuối nước, hoàn thành trước ngày 31/5/2024. Cơ quan chủ trì: Sở Lao động - Thương binh và Xã hội, Sở Giáo dục và Đào tạo. Cơ quan phối hợp: Công an tỉnh, Ủy ban nhân dân các huyện, thành phố.
- Mở các lớp dạy bơi an toàn miễn phí cho trẻ em hộ nghèo, hộ cận nghèo, trẻ em vùng cao, hoàn thành trước ngày 31/8/2024.
- Tiếp nhận, xử lý thông tin, tố giác về trẻ em bị xâm hại, bạo lực trong vòng 24 giờ; không để vụ việc kéo dài.
- Rà soát, lập danh sách trẻ em có hoàn cảnh đặc biệt và trẻ em có nguy cơ, hoàn thành trước ngày 30/9/2024.
4. Chăm sóc sức khỏe, dinh dưỡng
- Tổ chức cân, đo, đánh giá tình trạng dinh dưỡng trẻ em dưới 5 tuổi, hoàn thành đợt một trước ngày 15/6/2024.
- Tiêm bù, tiêm vét cho trẻ em dưới 1 tuổi tại các xã có tỷ lệ tiêm chủng dưới 90%.
- Tổ chức khám sức khỏe định kỳ cho học sinh tiểu học trước ngày 30/11/2024.
5. Giáo dục, văn hóa, vui chơi
- Huy động trẻ em 5 tuổi đến lớp mẫu giáo; hoàn thành điều tra phổ cập trước ngày 15/9/2024.
- Mỗi xã, phường, thị trấn có ít nhất một điểm vui chơi an toàn cho trẻ em; ưu tiên sử dụng nhà văn hóa thôn, sân trường ngoài giờ học.
- Tổ chức Tết Trung thu năm 2024 cho trẻ em, chú trọng trẻ em có hoàn cảnh đặc biệt, trước ngày 17/9/2024.
6. Dữ liệu và nguồn lực
- Cập nhật cơ sở dữ liệu trẻ em, đối chiếu với cơ sở dữ liệu quốc gia về dân cư; hoàn thành trước ngày 31/10/2024.
- Bố trí kinh phí bảo vệ trẻ em trong dự toán hằng năm; vận động Quỹ Bảo trợ trẻ em và các nguồn lực hợp pháp khác.

IV. KINH PHÍ THỰC HIỆN
Kinh phí thực hiện Kế hoạch gồm ngân sách địa phương theo phân cấp, kinh phí lồng ghép trong các chương trình mục tiêu quốc gia và nguồn vận động hợp pháp. Năm 2024, ngân sách tỉnh hỗ trợ mỗi huyện, thành phố 120 triệu đồng cho Tháng hành động vì trẻ em và các lớp dạy bơi an toàn.

V. TỔ CHỨC THỰC HIỆN
1. Sở Lao động - Thương binh và Xã hội
- Chủ trì, theo dõi, đôn đốc việc thực hiện Kế hoạch; hướng dẫn thực hiện các chỉ tiêu 1, 2, 6, 7, 8, 12 của Kế hoạch.
- Hướng dẫn nội dung, biểu mẫu Tháng hành động vì trẻ em và Diễn đàn trẻ em trước ngày 10/5/2024.
- Tổng hợp kết quả, tham mưu Ủy ban nhân dân tỉnh báo cáo Hội đồng nhân dân tỉnh về việc thực hiện quyền trẻ em.
2. Sở Y tế
- Hướng dẫn, chỉ đạo thực hiện các chỉ tiêu 3, 4, 5 của Kế hoạch.
- Duy trì chăm sóc sức khỏe trẻ em tại trạm y tế; hướng dẫn xử trí ban đầu khi trẻ em bị tai nạn thương tích.
3. Sở Giáo dục và Đào tạo
- Hướng dẫn, chỉ đạo thực hiện các chỉ tiêu 10, 11 của Kế hoạch.
- Xây dựng trường học an toàn, phòng, chống bạo lực học đường; đưa kỹ năng phòng, chống đuối nước vào hoạt động ngoài giờ lên lớp.
4. Sở Văn hóa, Thể thao và Du lịch
- Hướng dẫn tổ chức hoạt động vui chơi, giải trí cho trẻ em trong dịp hè; phối hợp dạy bơi an toàn.
- Kiểm tra điểm vui chơi, bể bơi, cơ sở dịch vụ văn hóa có trẻ em tham gia.
5. Công an tỉnh
- Phòng ngừa, phát hiện, đấu tranh với tội phạm xâm hại trẻ em; phối hợp thực hiện chỉ tiêu 7 của Kế hoạch.
- Cung cấp số liệu vụ việc liên quan đến trẻ em cho cơ quan lao động cùng cấp trước mỗi kỳ báo cáo.
6. Sở Tư pháp
- Hướng dẫn thực hiện chỉ tiêu 9 của Kế hoạch; chỉ đạo đăng ký khai sinh lưu động tại các xã vùng cao.
7. Sở Tài chính
- Tham mưu bố trí kinh phí thực hiện Kế hoạch theo phân cấp ngân sách; hướng dẫn quản lý, sử dụng, quyết toán.
8. Ủy ban nhân dân các huyện, thành phố
- Xây dựng, ban hành kế hoạch của địa phương trước ngày 15/4/2024; giao chỉ tiêu cho từng xã, phường, thị trấn.
- Bố trí kinh phí, nhân lực làm công tác trẻ em ở cấp huyện và cấp xã; duy trì đội ngũ cộng tác viên thôn, tổ dân phố.
- Tổ chức Tháng hành động vì trẻ em; báo cáo kết quả trước ngày 20/7/2024.
- Kiểm tra ít nhất 30% số xã, phường, thị trấn về việc thực hiện quyền trẻ em trước ngày 31/10/2024.
- Cập nhật dữ liệu trẻ em và báo cáo đúng kỳ, đủ tử số, mẫu số.
9. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh
- Vận động đoàn viên, hội viên tham gia chăm sóc, giáo dục và bảo vệ trẻ em; giám sát việc thực hiện quyền trẻ em ở cơ sở.
- Tổ chức sinh hoạt hè, nhận đỡ đầu trẻ em mồ côi, trẻ em có hoàn cảnh khó khăn.

VI. CHẾ ĐỘ BÁO CÁO
1. Báo cáo 6 tháng: số liệu tính từ ngày 15/12/2023 đến ngày 14/6/2024; các sở, ban, ngành và Ủy ban nhân dân các huyện, thành phố gửi báo cáo về Ủy ban nhân dân tỉnh (qua Sở Lao động - Thương binh và Xã hội) trước ngày 25/6/2024.
2. Báo cáo năm: số liệu tính từ ngày 15/12/2023 đến ngày 14/12/2024; gửi về Ủy ban nhân dân tỉnh (qua Sở Lao động - Thương binh và Xã hội) chậm nhất ngày 20/12/2024.
3. Báo cáo kết quả Tháng hành động vì trẻ em: cấp xã gửi cấp huyện trước ngày 10/7/2024, cấp huyện gửi Sở Lao động - Thương binh và Xã hội trước ngày 20/7/2024.
Trên đây là Kế hoạch thực hiện công tác bảo vệ, chăm sóc và giáo dục trẻ em năm 2024. Ủy ban nhân dân tỉnh yêu cầu các cơ quan, địa phương nghiêm túc triển khai thực hiện./.

Nơi nhận:
- Cục Trẻ em;
- Thường trực Tỉnh ủy, Thường trực HĐND tỉnh;
- Chủ tịch, các Phó Chủ tịch UBND tỉnh;
- Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh;
- Các sở, ban, ngành tỉnh;
- UBND các huyện, thành phố;
- Lưu: VT, KGVX.
|
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Quách Thu Vân
|
`;
