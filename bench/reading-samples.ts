import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** Paragraphs that fill an A4 page at 14 points. */
const PARAGRAPHS_PER_PAGE = 11;

const SENTENCES = [
  'Rà soát, lập danh sách trẻ em có hoàn cảnh khó khăn trên từng địa bàn thôn, tổ dân phố; phân công cán bộ theo dõi, giúp đỡ từng trường hợp và cập nhật kết quả vào sổ theo dõi của xã, thị trấn trước ngày 25 của tháng cuối quý.',
  'Phấn đấu đến hết năm 2025 có ít nhất 92,5% trẻ em dưới 6 tuổi được theo dõi sức khỏe định kỳ; giảm số vụ tai nạn do nước còn dưới 12 vụ.',
  'Phòng Y tế chủ trì, phối hợp với Phòng Giáo dục và Đào tạo, Huyện đoàn tổ chức diễn đàn trẻ em cấp huyện trước ngày 15/8 hằng năm; báo cáo Ủy ban nhân dân huyện kết quả thực hiện.',
];

const run = (text: string, bold = false): TextRun =>
  new TextRun({ text, bold, size: 28, font: 'Times New Roman' });

function head(): Table {
  const cell = (...lines: string[]): TableCell =>
    new TableCell({ children: lines.map((line) => new Paragraph({ children: [run(line)] })) });
  return new Table({
    rows: [
      new TableRow({
        children: [
          cell('ỦY BAN NHÂN DÂN', 'HUYỆN LA NGÀ'),
          cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'),
        ],
      }),
      new TableRow({ children: [cell('Số: 45/KH-UBND'), cell('La Ngà, ngày 05 tháng 3 năm 2024')] }),
    ],
  });
}

function body(index: number): Paragraph {
  const level = index % 40 === 0 ? 0 : index % 10 === 0 ? 1 : 2;
  const text = ['NHIỆM VỤ, GIẢI PHÁP', 'Công tác truyền thông', SENTENCES[index % 3] ?? ''][level] ?? '';
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 120 },
    numbering: { reference: 'plan', level },
    children: [run(text, level < 2)],
  });
}

/** A plan of our own writing with automatic numbers, about so many pages long. */
export async function sampleDocx(pages: number): Promise<Uint8Array> {
  const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: index,
    format,
    text,
    alignment: AlignmentType.LEFT,
  });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'plan',
          levels: [
            level(0, LevelFormat.UPPER_ROMAN, '%1.'),
            level(1, LevelFormat.DECIMAL, '%2.'),
            level(2, LevelFormat.BULLET, '-'),
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          head(),
          new Paragraph({ alignment: AlignmentType.CENTER, children: [run('KẾ HOẠCH', true)] }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [run('Chăm lo cho trẻ em năm 2024', true)],
          }),
          ...Array.from({ length: pages * PARAGRAPHS_PER_PAGE }, (_, index) => body(index)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** The same plan as plain text. */
export function sampleText(kilobytes: number): Uint8Array {
  const opening =
    'ỦY BAN NHÂN DÂN\nHUYỆN LA NGÀ\n\nSố: 45/KH-UBND\nLa Ngà, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nChăm lo cho trẻ em\n\n';
  let text = opening;
  for (let index = 0; Buffer.byteLength(text) < kilobytes * 1000; index += 1)
    text += index % 10 === 0 ? `${index / 10 + 1}. Công tác truyền thông\n` : `- ${SENTENCES[index % 3]}\n`;
  return Buffer.from(text);
}

export function hasOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** Prints a DOCX to PDF with the LibreOffice of this machine. */
export function printedPdf(docx: Uint8Array, folder: string): Uint8Array {
  const file = join(folder, 'sample.docx');
  writeFileSync(file, docx);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  });
  return readFileSync(join(folder, 'sample.pdf'));
}
