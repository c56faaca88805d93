import { describe, expect, it } from '@jest/globals';
import type { PageFrame } from './page-frame.js';
import { renderBare, renderPage } from './render-page.js';

const frame: PageFrame = {
  lang: 'vi',
  nonce: 'n1',
  csrf: 't1',
  path: '/hom-nay',
  viewer: { accountId: 'a', authorityId: 'b', unitId: 'c', role: 'coordinator', name: 'Nguyễn Thị Hạnh' },
  authority: { id: 'b', name: 'UBND huyện Hạ Lam', shortName: 'UBND huyện Hạ Lam' },
  rehearsal: null,
  flash: null,
  year: 2024,
};

describe('a page', () => {
  it('shows the five places with the present one marked, and settings apart', () => {
    const html = renderPage(frame, { title: 'Kế hoạch', place: 'plans', body: 'x' });
    for (const word of ['Hôm nay', 'Văn bản', 'Kế hoạch', 'Báo cáo', 'Nhật ký', 'Cài đặt'])
      expect(html).toContain(`>${word}</a>`);
    expect(html).toMatch(/href="\/ke-hoach" aria-current="page"/);
    expect(html.match(/aria-current/g)).toHaveLength(1);
  });

  it('is a whole document in the reader’s language', () => {
    const html = renderPage({ ...frame, lang: 'en' }, { title: 'Plans', body: 'x' });
    expect(html).toMatch(/^<!doctype html><html lang="en"/);
    expect(html).toContain('<title>Plans – UBND huyện Hạ Lam – Tiến độ</title>');
    expect(html).toContain('>Today</a>');
  });

  it('wears the clock of a rehearsal, and offers the jump only to those who may', () => {
    const rehearsal = { nowText: '14/6/2024 08:00', nextText: '17/6/2024 08:00', canAdvance: true };
    const html = renderPage({ ...frame, rehearsal }, { title: 'x', body: 'x' });
    expect(html).toContain('Giờ diễn tập 14/6/2024 08:00');
    expect(html).toContain('Sang mốc kế tiếp ▸');
    const watching = { ...rehearsal, canAdvance: false };
    expect(renderPage({ ...frame, rehearsal: watching }, { title: 'x', body: 'x' })).not.toContain('▸');
  });

  it('shows a message once given to it, an error as an alert', () => {
    const html = renderPage(
      { ...frame, flash: { kind: 'error', text: 'Chưa gửi' } },
      { title: 'x', body: 'x' },
    );
    expect(html).toContain('role="alert"><p>Chưa gửi</p>');
  });

  it('without places is for units and for signing in', () => {
    const html = renderBare({ ...frame, viewer: null }, { title: 'Đăng nhập', body: 'x' });
    expect(html).not.toContain('Văn bản');
  });

  it('holds no script, inline style or handler: the policy would refuse them', () => {
    expect(renderPage(frame, { title: 'x', body: 'x' })).not.toMatch(/<script|style="|\son[a-z]+=/);
  });
});
