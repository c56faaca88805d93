import { describe, expect, it } from '@jest/globals';
import { aUnitView, DUE, everyMail, MIDNIGHT_DUE, report, task } from '../../../test/factories/mail-views.js';
import type { Phrase } from '../../domain/phrase.js';
import { dueInWords } from '../../domain/calendar/instant-words.js';
import { frameWords } from './frame.words.js';
import { mailWords } from './mail.words.js';
import { owedWords } from './owed.words.js';
import { personWords } from './person.words.js';
import { remindEmail } from './remind.email.js';
import { returnedEmail } from './returned.email.js';
import { roundOpenEmail } from './round-open.email.js';

const vi = Object.entries(everyMail('vi'));
const all = [...vi, ...Object.entries(everyMail('en'))];

describe('a due in a subject', () => {
  it('with an hour says the hour', () => {
    expect(dueInWords(DUE, 'vi')).toBe('17:00 thứ Sáu 12/6/2026');
  });

  it('at midnight says the last day that is in time', () => {
    expect(dueInWords(MIDNIGHT_DUE, 'vi')).toBe('hết ngày thứ Bảy 14/11/2026');
    expect(dueInWords(MIDNIGHT_DUE, 'en')).toBe('end of Saturday 14/11/2026');
  });
});

describe('a subject', () => {
  it('names who, what and until when', () => {
    expect(roundOpenEmail({ ...aUnitView(), owed: [report] }).subject).toBe(
      '[UBND huyện Hạ Lam] Đề nghị gửi báo cáo 6 tháng đầu năm 2026 – hạn 17:00 thứ Sáu 12/6/2026',
    );
  });

  it('of several things counts them and gives the first due', () => {
    const { subject } = remindEmail({ ...aUnitView(), owed: [task, report] });
    expect(subject).toContain('gửi kết quả 2 việc – hạn 17:00 thứ Sáu 12/6/2026');
  });

  it.each(all)('of %s is one line', (_kind, mail) => {
    expect(mail.subject).toMatch(/^\[UBND huyện Hạ Lam\] \S[^\r\n]*$/);
  });
});

describe('every mail', () => {
  it.each(vi)('%s reads like this', (_kind, mail) => {
    expect(`Tiêu đề: ${mail.subject}\n\n${mail.text}`).toMatchSnapshot();
  });

  it.each(all)('%s holds no picture, table, script or style sheet', (_kind, { html }) => {
    expect(html).not.toMatch(/<(img|table|script|style|link|iframe)\b/i);
  });

  it.each(all)('%s says the same in its text as in its HTML', (_kind, { html, text }) => {
    const plain = (markup: string) =>
      markup
        .replace(/<head>.*<\/head>/s, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/&lt;/g, '<')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
        .replace(/\s+/g, ' ');
    const body = plain(html);
    for (const line of text.split('\n').map((each) => each.replace(/^(> |- |-- $)/, '').replace(/:$/, '')))
      expect(body).toContain(line.trim());
  });

  it.each(all)('%s begins with its matter and names a telephone', (_kind, { html, text }) => {
    const lead = text.split('\n')[0]!;
    expect(lead.length).toBeGreaterThan(20);
    expect(
      html
        .slice(html.indexOf('<body'))
        .replace(/<[^>]+>/g, '')
        .startsWith(lead),
    ).toBe(true);
    expect(text).toContain('0200 3888 100');
  });

  it.each(all)('%s has at most one button, with its address in plain beside it', (_kind, { html, text }) => {
    const addresses = [...html.matchAll(/href="([^"]+)"/g)].map((found) => found[1]!);
    expect(addresses.length).toBeLessThanOrEqual(1);
    for (const address of addresses) expect(text).toContain(address);
  });

  it('asks bodies that cannot be ordered, and orders nobody else so', () => {
    const mails = everyMail('vi');
    for (const kind of ['launchRequested', 'roundOpenRequested', 'courtesy'])
      expect(mails[kind]!.text).toMatch(/trân trọng đề nghị/i);
    expect(mails['courtesy']!.text).not.toMatch(/quá hạn|đôn đốc|giao /i);
  });
});

describe('a long list', () => {
  it('shows 15 and counts the rest', () => {
    const owed = Array.from({ length: 18 }, (_, n) => ({ ...task, label: `Việc thứ ${n + 1}` }));
    const { text } = remindEmail({ ...aUnitView(), owed });
    expect(text).toContain('Việc thứ 15');
    expect(text).not.toContain('Việc thứ 16');
    expect(text).toContain('và 3 việc khác');
  });
});

describe('what people typed', () => {
  it('cannot become markup or a second header', () => {
    const reason = '<b onclick="x">đậm</b> & "trích"';
    const mail = returnedEmail({ ...aUnitView(), item: { ...report, label: 'Báo cáo\r\nBcc: a@b' }, reason });
    expect(mail.html).not.toContain('<b onclick');
    expect(mail.text).toContain(reason);
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });
});

describe('the words', () => {
  const catalogues: Record<string, Phrase>[] = [frameWords, mailWords, owedWords, personWords];
  const namesIn = (text: string) =>
    [...text.matchAll(/\{(\w+)[,}]/g)].map((found) => found[1]!).sort((a, b) => a.localeCompare(b));

  it.each(catalogues.flatMap((each) => Object.entries(each)))(
    '%s name the same things in both languages',
    (_key, phrase) => {
      expect([...new Set(namesIn(phrase.en))]).toEqual([...new Set(namesIn(phrase.vi))]);
    },
  );

  it('are all used for English readers too', () => {
    for (const [, mail] of Object.entries(everyMail('en'))) expect(mail.text).not.toMatch(/\bđề nghị\b/i);
  });
});
