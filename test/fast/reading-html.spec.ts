import { describe, expect, it } from '@jest/globals';
import { extractSource } from '../../src/documents/source/extract-source.js';
import { windows1258 } from '../support/single-byte.js';

const BODY = `
<table><tr><td><p>ỦY BAN NHÂN DÂN<br>HUYỆN LA NGÀ</p></td>
<td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</p></td></tr>
<tr><td>Số: 45/KH-UBND</td><td><i>La Ngà, ngày 05 tháng 3
năm 2024</i></td></tr></table>
<p align="center"><b>KẾ HOẠCH</b></p>
<p><i>Căn cứ <a href="/luat">Luật Trẻ em</a>;</i></p>
<p>I. MỤC ĐÍCH</p>
<p>- Bảo đảm mỗi trẻ em
đều được chăm lo<sup><a href="#n1">1</a></sup>, phòng rộng 20 m<sup>2</sup>.</p>
<ol start="2"><li>Việc hai</li><li>Việc ba</li></ol>
<table border="1"><tr><th>TT</th><th>Việc</th></tr><tr><td>1</td><td><p>Diễn đàn</p><p>trẻ em</p></td></tr></table>`;

const LINES = [
  'ỦY BAN NHÂN DÂN',
  'HUYỆN LA NGÀ',
  '|',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  '|',
  'Số: 45/KH-UBND',
  '|',
  'La Ngà, ngày 05 tháng 3 năm 2024',
  '|',
  'KẾ HOẠCH',
  'Căn cứ Luật Trẻ em;',
  'I. MỤC ĐÍCH',
  '- Bảo đảm mỗi trẻ em đều được chăm lo[1], phòng rộng 20 m2.',
  '2. Việc hai',
  '3. Việc ba',
  'TT | Việc',
  '1 | Diễn đàn trẻ em',
];

const SITE = `<!DOCTYPE html><html><head><title>Trang luật</title><style>p { margin: 0 }</style></head><body>
<header><a href="/">Trang chủ</a> <a href="/a">Tin</a></header>
<form id="page"><div class="top"><ul class="menu"><li><a href="/x">Văn bản</a></li><li><a href="/y">Hỏi đáp</a></li></ul></div>
<div class="row"><div class="left-links"><a href="/1">Kế hoạch cũ thứ nhất</a><a href="/2">Kế hoạch cũ thứ hai</a><a href="/3">Kế hoạch cũ thứ ba</a></div>
<div class="content">${BODY}<div class="share">Chia sẻ bài này</div></div></div></form>
<div class="related"><p>Có thể bạn quan tâm</p></div><script>document.write('x')</script><footer>Bản quyền của trang</footer></body></html>`;

const read = async (html: string): Promise<string[]> =>
  (await extractSource(new TextEncoder().encode(html))).text.split('\n');

describe('a page saved from a law site', () => {
  it('gives the document without menus, bars, link lists and foot', async () => {
    expect(await read(SITE)).toEqual(LINES);
  });

  it('gives the same when it is only the document', async () => {
    expect(await read(`<html><body>${BODY}</body></html>`)).toEqual(LINES);
  });

  it('keeps the head block and the bases where a site names them like a bar or links them all', async () => {
    const bases = ['Luật Trẻ em', 'Luật Tổ chức chính quyền địa phương', 'Nghị quyết của Hội đồng nhân dân'];
    const links = bases.map(
      (base) => `<p>Căn cứ <a href="/v">${base} đã được thông qua trong kỳ họp</a>;</p>`,
    );
    const head = '<div class="doc-header"><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p></div>';
    const filler = `<p>${'Chăm lo cho trẻ em trong năm. '.repeat(20)}</p>`;
    const lines = await read(
      `<html><body>${head}<div>${links.join('')}</div><div>${filler.repeat(3)}</div></body></html>`,
    );
    expect(lines.filter((line) => line.startsWith('Căn cứ'))).toHaveLength(3);
    expect(lines[0]).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it('is decoded by the character set that it names', async () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1258"></head><body><p>Kế hoạch chăm lo trẻ em</p></body></html>`;
    expect((await extractSource(windows1258(page))).text).toBe('Kế hoạch chăm lo trẻ em');
  });

  it('nested deeper than any page is refused', async () => {
    await expect(read(`<html><body>${'<div>'.repeat(2000)}chữ`)).rejects.toMatchObject({
      code: 'nested-too-deep',
    });
  });

  it('without words holds no text', async () => {
    await expect(read('<html><body><img src="scan.jpg"></body></html>')).rejects.toMatchObject({
      code: 'no-text',
    });
  });
});
