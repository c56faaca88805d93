import { words } from '../../web/i18n/say.js';

/** What the form of a unit says: labels, hints, and what is wrong at a field. */
export const formWords = words({
  back: { vi: 'Các việc của đơn vị', en: 'What the unit owes' },
  due: { vi: 'Hạn gửi: {due}', en: 'Due: {due}' },
  noDue: { vi: 'Không có hạn', en: 'Without a due date' },
  period: { vi: 'Số liệu từ {from} đến {to}', en: 'Figures from {from} to {to}' },
  returned: { vi: 'Báo cáo được trả lại để bổ sung', en: 'The report was returned for completion' },
  returnedWhy: { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  returnedDue: { vi: 'Hạn gửi lại: {due}', en: 'To be sent again by: {due}' },
  lateStill: {
    vi: 'Đã quá hạn. Báo cáo vẫn gửi được và được ghi là nộp muộn.',
    en: 'The due date has passed. The report can still be sent and is recorded as late.',
  },
  draftKept: { vi: 'Bản nháp lưu lúc {at}, người lưu: {by}', en: 'Draft kept at {at} by {by}' },
  somebody: { vi: 'chưa ghi tên', en: 'no name given' },

  filler: { vi: 'Người điền', en: 'Who fills in' },
  fillerHint: {
    vi: 'Hộp thư của đơn vị nhiều người dùng, nên cần biết ai điền để liên hệ khi cần.',
    en: 'A unit’s mailbox is shared, so it is recorded who filled in.',
  },
  name: { vi: 'Họ và tên', en: 'Name' },
  position: { vi: 'Chức vụ', en: 'Position' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  nameMissing: { vi: 'Chưa ghi họ và tên người điền.', en: 'Give the name of the person who fills in.' },
  lineTooLong: {
    vi: 'Mục này dài quá 200 ký tự. Đề nghị viết gọn lại.',
    en: 'This is longer than 200 characters. Please shorten it.',
  },

  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  product: { vi: 'Sản phẩm: {product}', en: 'Product: {product}' },
  taskDue: { vi: 'Hạn hoàn thành: {due}', en: 'To be completed by: {due}' },
  status: { vi: 'Tình trạng', en: 'State' },
  statusMissing: { vi: 'Chưa chọn tình trạng của nhiệm vụ này.', en: 'Choose the state of this task.' },
  choose: { vi: 'Chọn tình trạng', en: 'Choose a state' },
  'not-started': { vi: 'Chưa thực hiện', en: 'Not started' },
  'in-progress': { vi: 'Đang thực hiện', en: 'In progress' },
  done: { vi: 'Đã hoàn thành', en: 'Completed' },
  'not-applicable': { vi: 'Không phát sinh trong kỳ', en: 'Nothing arose in the period' },
  notDone: { vi: 'Chưa hoàn thành', en: 'Not completed' },
  taskNotDone: {
    vi: 'Nhiệm vụ chưa hoàn thành nên chưa gửi được. Bấm “Lưu nháp” để giữ ghi chú; khi xong, chọn “Đã hoàn thành” rồi gửi.',
    en: 'The task is not completed, so it cannot be sent. Press “Save draft” to keep the note; when it is done choose “Completed” and send.',
  },
  doneOn: { vi: 'Ngày hoàn thành', en: 'Completed on' },
  doneOnMissing: { vi: 'Chưa ghi ngày hoàn thành.', en: 'Give the day of completion.' },
  dayInvalid: {
    vi: 'Ngày không có trong lịch. Nhập dạng 15/6/2026.',
    en: 'There is no such day. Type it like 15/6/2026.',
  },
  dayInFuture: {
    vi: 'Ngày hoàn thành sau hôm nay. Nhập ngày đã hoàn thành thực tế.',
    en: 'The day lies after today. Type the day it was really completed.',
  },
  note: { vi: 'Ghi chú', en: 'Note' },

  figures: { vi: 'Chỉ tiêu', en: 'Indicators' },
  figuresHint: {
    vi: 'Chỉ nhập số lượng, không ghi tên trẻ em. Số thập phân dùng dấu phẩy (12,5); hàng nghìn dùng dấu chấm (1.234).',
    en: 'Give counts only, never names of children. A comma starts the decimals (12,5), a dot groups thousands (1.234).',
  },
  indicator: { vi: 'Chỉ tiêu {number}. {text}', en: 'Indicator {number}. {text}' },
  indicatorShort: { vi: 'Chỉ tiêu {number}', en: 'Indicator {number}' },
  target: { vi: 'Mục tiêu năm {year}: {target}', en: 'Target for {year}: {target}' },
  before: { vi: 'Kỳ trước ({label}): {figure}', en: 'Period before ({label}): {figure}' },
  denominator: { vi: 'Tổng số (mẫu số)', en: 'Whole (denominator)' },
  numerator: { vi: 'Số đạt (tử số)', en: 'Part (numerator)' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  estimated: { vi: 'Số ước tính', en: 'An estimate' },
  why: { vi: 'Giải trình', en: 'Explanation' },
  whyHint: {
    vi: 'Ghi lý do khi chưa có số liệu hoặc số thay đổi nhiều so với kỳ trước.',
    en: 'Say why a figure is missing or differs much from the period before.',
  },
  figureMissing: {
    vi: 'Chưa nhập số liệu. Nếu chưa có số, ghi lý do vào ô giải trình.',
    en: 'The figure is missing. If there is none, say why under “Explanation”.',
  },
  jumpUnexplained: {
    vi: 'Số liệu thay đổi nhiều so với kỳ trước. Ghi lý do, hoặc sửa lại số.',
    en: 'The figure differs much from the period before. Say why, or correct it.',
  },
  ambiguous: {
    vi: 'Số này hiểu được hai cách. Viết “1.234” nếu là một nghìn hai trăm ba mươi tư, “1,2340” nếu là số thập phân.',
    en: 'This can be read in two ways. Write “1.234” for one thousand two hundred thirty-four, “1,2340” for decimals.',
  },
  notANumber: {
    vi: 'Không hiểu được số này. Chỉ nhập chữ số, ví dụ 1234 hoặc 12,5.',
    en: 'This is not understood as a number. Type digits only, for example 1234 or 12,5.',
  },

  narrative: { vi: 'Phần lời', en: 'In words' },
  direction: { vi: 'Công tác chỉ đạo, văn bản đã ban hành', en: 'Direction given and documents issued' },
  results: { vi: 'Kết quả thực hiện', en: 'Results' },
  difficulties: { vi: 'Khó khăn, nguyên nhân', en: 'Difficulties and their causes' },
  proposals: { vi: 'Kiến nghị, phương hướng', en: 'Proposals and next steps' },
  textTooLong: {
    vi: 'Đoạn này dài quá 100.000 ký tự nên không nhận được. Đề nghị tóm tắt; phần chi tiết gửi kèm bằng văn bản.',
    en: 'This text is longer than 100,000 characters and cannot be taken. Summarise it; send details as a document.',
  },
  nothingSaid: {
    vi: 'Báo cáo chưa có nội dung. Ghi kết quả thực hiện, hoặc dùng “Không phát sinh”.',
    en: 'The report says nothing yet. Describe the results, or use “Nothing to report”.',
  },

  save: { vi: 'Lưu nháp', en: 'Save draft' },
  check: { vi: 'Kiểm tra và gửi', en: 'Check and send' },
  saved: { vi: 'Đã lưu nháp. Báo cáo chưa gửi.', en: 'The draft is kept. The report is not sent yet.' },
  savedTask: {
    vi: 'Đã lưu tình hình thực hiện. Nhiệm vụ vẫn cần hoàn thành và gửi.',
    en: 'The state is kept. The task still has to be completed and sent.',
  },
  decline: { vi: 'Không thuộc trách nhiệm của đơn vị', en: 'This is not our responsibility' },
  nil: { vi: 'Không phát sinh trong kỳ', en: 'Nothing to report in the period' },
  otherWays: {
    vi: 'Không có gì để báo cáo, hoặc giao nhầm đơn vị?',
    en: 'Nothing to report, or assigned to the wrong unit?',
  },

  conflict: { vi: 'Người khác vừa lưu bản nháp này', en: 'Somebody else has just saved this draft' },
  conflictLead: {
    vi: '{by} lưu lúc {at}. Nội dung đồng nghiệp vừa lưu đứng cạnh nội dung đang nhập; nội dung đang nhập còn nguyên ở các ô bên dưới, chưa lưu. Chép những gì cần giữ rồi lưu lại.',
    en: '{by} saved it at {at}. What was saved stands beside what you typed; your text is still in the fields below and not saved. Copy what should stay, then save again.',
  },
  conflictField: { vi: 'Mục', en: 'Field' },
  theirs: { vi: 'Đã lưu', en: 'Saved' },
  yours: { vi: 'Đang nhập', en: 'Typed here' },
  sameText: {
    vi: 'Hai bản giống nhau; bấm lưu lại để tiếp tục.',
    en: 'Both say the same; save again to go on.',
  },
  empty: { vi: '(để trống)', en: '(empty)' },
});
