import { describe, expect, it } from '@jest/globals';
import { say, sayText } from './say.js';

describe('say', () => {
  it('speaks the reader’s language', () => {
    expect(say('vi', { vi: 'Gửi báo cáo', en: 'Submit the report' })).toBe('Gửi báo cáo');
    expect(say('en', { vi: 'Gửi báo cáo', en: 'Submit the report' })).toBe('Submit the report');
  });

  it('counts as each language counts', () => {
    const mails = { vi: '{n} thư', en: '{n, plural, one {# mail} other {# mails}}' };
    expect(say('vi', mails, { n: 1 })).toBe('1 thư');
    expect(say('en', mails, { n: 1 })).toBe('1 mail');
    expect(say('en', mails, { n: 2 })).toBe('2 mails');
  });

  it('keeps the sign "<" as a sign', () => {
    expect(say('vi', { vi: 'số nhỏ (< {n})', en: 'small (< {n})' }, { n: 5 })).toBe('số nhỏ (< 5)');
  });

  it('refuses to leave a parameter out in silence', () => {
    expect(() => say('vi', { vi: '{unit} chưa gửi', en: '{unit} owes' })).toThrow();
  });

  it('takes words that are already a sentence as they are', () => {
    expect(sayText('en', 'Phòng Y tế')).toBe('Phòng Y tế');
  });
});
