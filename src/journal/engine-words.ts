import type { Lang } from '../domain/phrase.js';

/**
 * What the engine says of itself, in Vietnamese. The code says it in plain English (it also stands in Temporal's own
 * pages); `test/fast/engine-words.spec.ts` finds a sentence that nobody translated.
 */
const IN_VIETNAMESE: Readonly<Record<string, string>> = {
  // why the system acted
  'the round is complete or its latest moment has come':
    'đợt đã đủ báo cáo hoặc đã đến mốc tổng hợp muộn nhất',
  'nothing is owed any more, or the round has ended': 'không còn việc nào phải gửi hoặc đợt đã kết thúc',
  'the rehearsal goes on to its next instant': 'diễn tập chuyển sang mốc kế tiếp',
  'a leader has signed the report': 'lãnh đạo đã ký báo cáo',
  'the opening instant of the round has come': 'đã đến giờ mở đợt',
  'the outbox is drained': 'hệ thống gửi thư chờ',
  'a sign-in link was asked for': 'có yêu cầu liên kết đăng nhập',
  'the compiled report still waits for its signature': 'báo cáo tổng hợp vẫn chờ ký',
  'the plan still waits for its approval': 'kế hoạch vẫn chờ duyệt',
  'a rung of the ladder has come': 'đã đến một nấc của lịch nhắc hạn',
  'answers stay late after the unit was pressed': 'vẫn quá hạn sau khi đã đôn đốc đơn vị',
  'a rehearsal is set up': 'chuẩn bị diễn tập',
  'every round of the year is closed and every report signed': 'mọi đợt trong năm đã đóng, mọi báo cáo đã ký',
  'every report of the year has its receipt from above': 'mọi báo cáo trong năm đã có số đến của cấp trên',
  'the year is submitted': 'đã báo cáo xong năm',
  'a wrong code was typed in': 'có người nhập sai mã ngắn',
  'the unit asked for its link again': 'đơn vị xin gửi lại liên kết',
  'the first start': 'lần khởi động đầu tiên',
  'the receiving mailbox was corrected': 'hộp thư nơi nhận đã được sửa',
  'tiendo rearm': 'quản trị chạy lệnh tiendo rearm',
  // what a workflow waits for
  'its opening instant': 'giờ mở đợt',
  'what is still owed': 'các việc chưa gửi',
  'the next rung or an answer': 'nấc nhắc hạn kế tiếp hoặc một báo cáo',
  answers: 'báo cáo của đơn vị',
  'a minute: a rung is due but nothing fires': 'một phút: có nấc đến hạn nhưng chưa nhắc được',
  'the plan to be submitted for approval': 'kế hoạch được trình duyệt',
  'the approval of the plan': 'lãnh đạo duyệt kế hoạch',
  'the coordinator to send the tasks out': 'chuyên viên đầu mối giao việc',
  'the rounds of the year and their reports': 'các đợt trong năm và báo cáo tổng hợp',
  'the receipts from above': 'số đến của cấp trên',
  'nothing: the year is closed': 'không còn gì: năm đã đóng',
  'the last answer or the latest moment': 'báo cáo cuối cùng hoặc mốc tổng hợp muộn nhất',
  'a leader’s signature': 'chữ ký của lãnh đạo',
  'a mailbox above to send the report to': 'địa chỉ hộp thư của cấp trên để gửi báo cáo',
  'the receipt from above': 'số đến của cấp trên',
  'a late answer to tell': 'một việc quá hạn để báo lãnh đạo',
  'the late answers; a leader knows of them': 'các báo cáo quá hạn; lãnh đạo đã nắm',
  'the late answers; the top was told': 'các báo cáo quá hạn; cấp cao nhất đã được báo',
  'an acknowledgement of the digest': 'lãnh đạo xác nhận đã nắm',
  'somebody in a role of the escalation': 'cơ quan phân công người nhận báo cáo về việc chậm',
  'a step failed: waits for a wake or an hour': 'một bước bị lỗi: chờ được đánh thức hoặc một giờ',
  // what an alert says
  'a rung is due but nothing fires': 'đến nấc nhắc hạn nhưng không có thư nào được lập',
  'something is late and nobody holds a role of the escalation: give a person one of them':
    'có việc quá hạn nhưng chưa phân công ai nhận báo cáo chậm hạn: đề nghị quản trị đặt vai trò này cho một tài khoản',
  'a mailbox has put a mail off for two days: call, then send it again or say that you have told':
    'một hộp thư hoãn nhận thư suốt hai ngày: đề nghị gọi điện, sau đó cho gửi lại hoặc ghi là đã báo qua điện thoại',
  // why a due was set
  'the date set by the approved plan': 'theo kế hoạch đã duyệt',
  'counted from the day of receipt': 'tính từ ngày tiếp nhận',
};

/** The engine's sentence in the reader's language; what a person wrote is shown as it is. */
export function engineText(lang: Lang, english: string): string {
  return lang === 'vi' ? (IN_VIETNAMESE[english] ?? english) : english;
}

export function isTranslated(english: string): boolean {
  return english in IN_VIETNAMESE;
}
