/** The steps of a start, in their order, as page and terminal name them. */
export const stepWords = {
  database: { vi: 'Cơ sở dữ liệu PostgreSQL', en: 'PostgreSQL database' },
  migrate: { vi: 'Cấu trúc dữ liệu', en: 'Database schema' },
  inbox: { vi: 'Hộp thư thử', en: 'Inbox for trying out' },
  temporal: { vi: 'Máy chủ hẹn giờ Temporal', en: 'Temporal server, which keeps the waiting' },
  web: { vi: 'Trang web', en: 'Web pages' },
  worker: { vi: 'Tiến trình gửi thư và hẹn giờ', en: 'Worker for mails and instants' },
  sample: { vi: 'Năm mẫu', en: 'Sample year' },
} as const;
