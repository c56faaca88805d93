import type { SampleField } from './profile.js';

/** What a unit of this field may write under each heading; `{n}` is a count. */
export interface FieldSentences {
  direction: readonly string[];
  results: readonly string[];
  difficulties: readonly string[];
  proposals: readonly string[];
}

const children: FieldSentences = {
  direction: [
    'Đã tham mưu ban hành {n} văn bản chỉ đạo về công tác trẻ em; giao chỉ tiêu cho từng xã, thị trấn và phân công chuyên viên theo dõi theo cụm.',
    'Đã tổ chức {n} cuộc giao ban với công chức làm công tác trẻ em cấp xã; thống nhất cách tính tử số, mẫu số của từng chỉ tiêu.',
  ],
  results: [
    'Tiếp nhận và phối hợp trợ giúp {n} lượt trẻ em có hoàn cảnh đặc biệt; cấp sổ theo dõi cho cộng tác viên các thôn, tổ dân phố.',
    'Kiểm tra {n} xã về việc thực hiện quyền trẻ em; các tồn tại về hồ sơ đã được nhắc nhở và khắc phục trong kỳ.',
    'Vận động Quỹ Bảo trợ trẻ em được {n} suất học bổng, xe đạp và đồ dùng học tập.',
  ],
  difficulties: [
    'Cộng tác viên bảo vệ trẻ em ở thôn kiêm nhiệm, thay đổi nhiều nên việc cập nhật biến động còn chậm.',
    'Số liệu giữa ngành y tế, giáo dục và địa phương chưa khớp về thời điểm chốt, mất thời gian đối chiếu.',
  ],
  proposals: [
    'Đề nghị bố trí kinh phí tập huấn cho cộng tác viên bảo vệ trẻ em ngay từ đầu năm.',
    'Đề nghị thống nhất một thời điểm chốt số liệu cho các ngành để tránh đối chiếu nhiều lần.',
  ],
};

const education: FieldSentences = {
  direction: [
    'Đã chỉ đạo các trường xây dựng kế hoạch trường học an toàn; ban hành {n} văn bản hướng dẫn về phòng, chống đuối nước và bạo lực học đường.',
    'Đã triển khai tới 100% trường mầm non, tiểu học, trung học cơ sở; giao hiệu trưởng chịu trách nhiệm về số liệu.',
  ],
  results: [
    'Tổ chức {n} buổi ngoại khóa về kỹ năng phòng, chống đuối nước, xâm hại; học sinh được thực hành xử lý tình huống.',
    'Duy trì sĩ số đạt trên 99%; vận động {n} học sinh nghỉ học dài ngày trở lại lớp.',
    'Rà soát {n} điểm nguy hiểm trên đường học sinh đến trường; đã lắp biển cảnh báo tại các điểm ưu tiên.',
  ],
  difficulties: [
    'Nhiều điểm trường lẻ chưa có tường rào, công trình vệ sinh xuống cấp; giáo viên thiếu so với định mức.',
    'Bể bơi chỉ có ở trung tâm huyện nên việc dạy bơi cho học sinh vùng cao phải tổ chức theo cụm.',
  ],
  proposals: [
    'Đề nghị ưu tiên kinh phí sửa chữa công trình vệ sinh và rào chắn tại các điểm trường lẻ.',
    'Đề nghị hỗ trợ bể bơi lắp ghép cho hai cụm trường vùng cao.',
  ],
};

const health: FieldSentences = {
  direction: [
    'Đã chỉ đạo trạm y tế các xã, thị trấn rà soát trẻ em dưới 5 tuổi, lập kế hoạch tiêm chủng và cân đo theo tháng.',
    'Ban hành {n} văn bản hướng dẫn chuyên môn về dinh dưỡng, tiêm chủng và xử trí ban đầu tai nạn thương tích.',
  ],
  results: [
    'Tổ chức {n} buổi truyền thông dinh dưỡng cho bà mẹ có con nhỏ; bổ sung vi chất cho trẻ em theo chiến dịch.',
    'Tổ chức {n} đợt tiêm bù, tiêm vét tại các thôn xa trung tâm; không có phản ứng nặng sau tiêm.',
    'Khám sức khỏe cho {n} lượt trẻ em; các trường hợp suy dinh dưỡng nặng được quản lý tại trạm y tế.',
  ],
  difficulties: [
    'Vắc xin cung ứng theo đợt, có thời điểm thiếu một số loại trong chương trình tiêm chủng mở rộng.',
    'Một số gia đình đi làm ăn xa mang theo con nhỏ, khó theo dõi đủ mũi tiêm.',
  ],
  proposals: [
    'Đề nghị bảo đảm vắc xin đều giữa các tháng.',
    'Đề nghị hỗ trợ cân, thước đo đạt chuẩn cho y tế thôn bản.',
  ],
};

const culture: FieldSentences = {
  direction: [
    'Đã chỉ đạo hệ thống truyền thanh huyện, xã mở chuyên mục về quyền trẻ em; lịch phát {n} buổi trong kỳ.',
    'Đã hướng dẫn các xã, thị trấn sử dụng nhà văn hóa thôn làm điểm vui chơi hè cho trẻ em.',
  ],
  results: [
    'Phát {n} tin, bài về công tác trẻ em và Tổng đài 111; treo băng rôn, áp phích tại nơi công cộng.',
    'Kiểm tra {n} cơ sở dịch vụ văn hóa, bể bơi có trẻ em tham gia; nhắc nhở về người cứu hộ và biển chỉ dẫn.',
  ],
  difficulties: [
    'Trang thiết bị vui chơi tại nhà văn hóa thôn còn thiếu, xuống cấp; cán bộ phụ trách kiêm nhiệm.',
  ],
  proposals: ['Đề nghị bố trí kinh phí mua sắm thiết bị vui chơi ngoài trời cho các xã.'],
};

const justice: FieldSentences = {
  direction: [
    'Đã hướng dẫn công chức tư pháp – hộ tịch rà soát trẻ em chưa đăng ký khai sinh; ban hành {n} văn bản.',
  ],
  results: [
    'Phối hợp đăng ký khai sinh lưu động {n} đợt; liên thông cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi.',
    'Tổ chức {n} buổi phổ biến pháp luật về trẻ em, phòng, chống tảo hôn tại các thôn.',
  ],
  difficulties: ['Một số trẻ em theo cha mẹ đi làm ăn xa hoặc thiếu giấy tờ của cha mẹ nên khai sinh chậm.'],
  proposals: ['Đề nghị tiếp tục hỗ trợ kinh phí đăng ký khai sinh lưu động tại các xã vùng cao.'],
};

const finance: FieldSentences = {
  direction: [
    'Đã tham mưu phân bổ kinh phí công tác trẻ em cho các cơ quan, đơn vị ngay sau khi kế hoạch được ban hành.',
  ],
  results: ['Đã thẩm định {n} dự toán chi; kinh phí giải ngân đúng tiến độ, chứng từ bảo đảm quy định.'],
  difficulties: ['Một số đơn vị gửi hồ sơ thanh toán dồn vào cuối kỳ.'],
  proposals: ['Đề nghị các đơn vị gửi hồ sơ thanh toán trong vòng 15 ngày sau khi hoạt động kết thúc.'],
};

const police: FieldSentences = {
  direction: [
    'Đã chỉ đạo công an các xã, thị trấn nắm tình hình, lập danh sách điểm phức tạp liên quan đến trẻ em.',
  ],
  results: [
    'Tổ chức {n} buổi tuyên truyền tại trường học về phòng, chống xâm hại và an toàn trên mạng.',
    'Các tin báo liên quan đến trẻ em được tiếp nhận, phân loại trong vòng 24 giờ; phối hợp cung cấp số liệu cho ngành lao động.',
  ],
  difficulties: ['Một số vụ việc gia đình ngại trình báo, phát hiện chậm nên khó thu thập chứng cứ.'],
  proposals: ['Đề nghị các trường duy trì hòm thư điều em muốn nói và chuyển thông tin kịp thời.'],
};

const office: FieldSentences = {
  direction: [
    'Đã tham mưu đưa nhiệm vụ công tác trẻ em vào chương trình công tác tháng; theo dõi {n} đầu việc.',
  ],
  results: ['Đã tiếp nhận, chuyển xử lý {n} kiến nghị liên quan đến trẻ em; kết quả được trả lời đúng hạn.'],
  difficulties: ['Khối lượng việc sau khi sắp xếp bộ máy lớn, một số việc phải chuyển người theo dõi.'],
  proposals: ['Đề nghị ban hành quy chế phối hợp giữa các bộ phận về số liệu trẻ em.'],
};

const locality: FieldSentences = {
  direction: [
    'Đã ban hành kế hoạch của địa phương và giao trưởng thôn, tổ trưởng tổ dân phố rà soát trẻ em theo hộ; tổ chức {n} cuộc họp triển khai.',
    'Đã kiện toàn nhóm thường trực bảo vệ trẻ em; phân công từng thành viên phụ trách thôn, tổ dân phố.',
  ],
  results: [
    'Tổ chức lễ phát động Tháng hành động vì trẻ em và {n} buổi sinh hoạt hè; trẻ em có hoàn cảnh khó khăn được tặng quà.',
    'Lắp {n} biển cảnh báo tại ao hồ, khe suối; vận động các hộ đậy nắp giếng, rào ao.',
    'Trợ giúp {n} lượt trẻ em có hoàn cảnh đặc biệt; kết nối nhận đỡ đầu cho trẻ em mồ côi.',
    'Các trường hợp trẻ em có nguy cơ được lập kế hoạch hỗ trợ; không để phát sinh vụ việc kéo dài.',
  ],
  difficulties: [
    'Địa bàn rộng, một số thôn chưa có sóng điện thoại ổn định nên thông tin về vụ việc còn chậm.',
    'Nhiều trẻ em ở với ông bà do cha mẹ đi làm ăn xa; việc chăm sóc và quản lý còn hạn chế.',
    'Kinh phí dành cho công tác trẻ em ở cấp xã còn ít, chủ yếu lồng ghép.',
  ],
  proposals: [
    'Đề nghị huyện hỗ trợ dụng cụ vui chơi và biển cảnh báo cho các thôn còn lại.',
    'Đề nghị hỗ trợ phụ cấp cho cộng tác viên bảo vệ trẻ em ở thôn.',
  ],
};

const school: FieldSentences = {
  direction: [
    'Nhà trường đã ban hành kế hoạch và phân công giáo viên chủ nhiệm theo dõi trẻ em có hoàn cảnh đặc biệt.',
  ],
  results: [
    'Tổ chức {n} buổi ngoại khóa về kỹ năng sống, phòng, chống đuối nước và xâm hại.',
    'Duy trì sĩ số; thăm hỏi {n} gia đình có học sinh nghỉ học dài ngày.',
  ],
  difficulties: ['Sân chơi chật, thiết bị ngoài trời thiếu; một số phụ huynh chưa phối hợp thường xuyên.'],
  proposals: ['Đề nghị xã hỗ trợ sửa chữa sân chơi và công trình vệ sinh.'],
};

const front: FieldSentences = {
  direction: [
    'Đã lồng ghép nội dung chăm sóc, bảo vệ trẻ em vào các cuộc vận động; hướng dẫn Mặt trận cấp cơ sở thực hiện.',
  ],
  results: [
    'Vận động {n} suất quà cho trẻ em có hoàn cảnh khó khăn; tổ chức giám sát việc thực hiện quyền trẻ em.',
  ],
  difficulties: ['Nguồn vận động tại địa phương còn hạn chế.'],
  proposals: ['Đề nghị thông báo kế hoạch kiểm tra sớm để Mặt trận phối hợp giám sát.'],
};

const youth: FieldSentences = {
  direction: [
    'Đã chỉ đạo các cơ sở Đoàn, Hội đồng Đội tổ chức sinh hoạt hè; phân công đoàn viên phụ trách câu lạc bộ.',
  ],
  results: [
    'Tổ chức {n} lớp dạy bơi, kỹ năng thoát hiểm cho thiếu nhi; duy trì câu lạc bộ quyền trẻ em.',
    'Trao {n} suất học bổng, áo ấm cho thiếu nhi vùng cao.',
  ],
  difficulties: ['Thiếu người dạy bơi có chứng chỉ; thời gian hè ngắn.'],
  proposals: ['Đề nghị phối hợp tập huấn người dạy bơi trước tháng 5 hằng năm.'],
};

const women: FieldSentences = {
  direction: ['Đã chỉ đạo hội cơ sở duy trì mô hình mẹ đỡ đầu và nhóm cha mẹ nuôi dạy con an toàn.'],
  results: ['Kết nối nhận đỡ đầu {n} trẻ em mồ côi; tổ chức sinh hoạt về phòng, chống bạo lực gia đình.'],
  difficulties: ['Một số hội viên đi làm ăn xa nên sinh hoạt nhóm chưa đều.'],
  proposals: ['Đề nghị phối hợp cung cấp số lượng trẻ em cần đỡ đầu theo từng xã.'],
};

export const sentencesByField: Readonly<Record<SampleField, FieldSentences>> = {
  children,
  education,
  health,
  culture,
  justice,
  finance,
  police,
  office,
  locality,
  school,
  front,
  youth,
  women,
};
