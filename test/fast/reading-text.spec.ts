import { describe, expect, it } from '@jest/globals';
import { pageAt } from '../../src/domain/directive/text/source-text.js';
import { extractSource } from '../../src/documents/source/extract-source.js';
import { windows1258 } from '../support/single-byte.js';

const WORDS = 'KẾ HOẠCH\nChăm lo cho trẻ em: được đến trường, được bảo vệ “an toàn” – đủ 100 %.\n';
const CLEAN = WORDS.trimEnd();

function utf16(text: string, options: { littleEndian: boolean; mark: boolean }): Uint8Array {
  const whole = (options.mark ? '\ufeff' : '') + text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let index = 0; index < whole.length; index += 1)
    view.setUint16(index * 2, whole.charCodeAt(index), options.littleEndian);
  return new Uint8Array(view.buffer);
}

describe('a plain text', () => {
  const utf8 = new TextEncoder();

  it.each([
    ['UTF-8', utf8.encode(WORDS)],
    ['UTF-8 with a byte order mark', utf8.encode(`\ufeff${WORDS}`)],
    ['UTF-8 in decomposed letters', utf8.encode(WORDS.normalize('NFD'))],
    ['UTF-16 little endian with a mark', utf16(WORDS, { littleEndian: true, mark: true })],
    ['UTF-16 big endian with a mark', utf16(WORDS, { littleEndian: false, mark: true })],
    [
      'UTF-16 little endian without a mark',
      utf16(WORDS.repeat(4), { littleEndian: true, mark: false }).slice(0, WORDS.length * 2),
    ],
    ['windows-1258 with its tone marks apart', windows1258(WORDS)],
    ['Windows line ends', utf8.encode(WORDS.replaceAll('\n', '\r\n'))],
  ])('in %s is read alike', async (_, bytes) => {
    expect((await extractSource(bytes)).text).toBe(CLEAN);
  });

  it('with a few broken bytes stays UTF-8', async () => {
    const bytes = utf8.encode(WORDS.repeat(20));
    bytes[WORDS.length * 3] = 0xff;
    expect((await extractSource(bytes)).text).toContain('được bảo vệ “an toàn” – đủ 100 %.');
  });

  it('has a page after each form feed', async () => {
    const source = await extractSource(utf8.encode('Trang một\f\nTrang hai\fTrang ba\f'));
    expect(source.pages).toHaveLength(3);
    expect(pageAt(source, source.text.indexOf('hai'))).toBe(2);
    expect(pageAt(source, source.text.indexOf('ba'))).toBe(3);
  });

  it('without pages has one start', async () => {
    expect((await extractSource(utf8.encode(WORDS))).pages).toEqual([0]);
  });

  it('loses line ends that a site printed as letters, and the stars of bold print', async () => {
    const { text } = await extractSource(utf8.encode('một\\r\\nhai với **chủ đề** chung'));
    expect(text).toBe('một hai với chủ đề chung');
  });

  it('loses control and zero-width characters', async () => {
    const rest = ' đủ'.repeat(20);
    const { text } = await extractSource(utf8.encode(`Kế\u0007 hoạch\u200b năm\u00a02024${rest}`));
    expect(text).toBe(`Kế hoạch năm 2024${rest}`);
  });

  it.each([
    ['NUL bytes', Uint8Array.from([...utf8.encode(WORDS), 0, 0, 0, 65, 66, 67, 0]), 'nul-bytes'],
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks only', utf8.encode(' \n\n \t'), 'empty'],
    [
      'mostly control characters',
      Uint8Array.from({ length: 400 }, (_, index) => (index % 30) + 1),
      'not-a-document',
    ],
  ])('of %s is refused', async (_, bytes, code) => {
    await expect(extractSource(bytes)).rejects.toMatchObject({ code });
  });

  it('of one sentence of 100,000 letters is read', async () => {
    const sentence = 'trẻ em '.repeat(14_286);
    expect((await extractSource(utf8.encode(sentence))).text).toHaveLength(sentence.trimEnd().length);
  });
});

// Typed by hand from the code tables of the two sets: what a file of those years holds, shown as Latin 1.
const OLD_SETS = {
  TCVN3:
    'KÕ HO¹CH\nTæ chøc thùc hiÖn c«ng t¸c b¶o vÖ trÎ em ®\u00adîc ®Õn tr\u00adêng, ng\u00adêi khuyÕt tËt; ®Æc biÖt khã kh¨n, ®¶m b¶o quyÒn lîi.',
  VNI: 'KEÁ HOAÏCH\nToå chöùc thöïc hieän coâng taùc baûo veä treû em ñöôïc ñeán tröôøng, ngöôøi khuyeát taät; ñaëc bieät khoù khaên, ñaûm baûo quyeàn lôïi.',
};
const UNICODE =
  'KẾ HOẠCH\nTổ chức thực hiện công tác bảo vệ trẻ em được đến trường, người khuyết tật; đặc biệt khó khăn, đảm bảo quyền lợi.';

describe('a text in a character set from before Unicode', () => {
  it.each(Object.entries(OLD_SETS))(
    '%s is told by its letters, as bytes and as letters',
    async (_, latin) => {
      expect((await extractSource(Buffer.from(latin, 'latin1'))).text).toBe(UNICODE);
      expect((await extractSource(Buffer.from(latin, 'utf8'))).text).toBe(UNICODE);
    },
  );

  it('keeps lines that are in Unicode already', async () => {
    const mixed = `${OLD_SETS.TCVN3}\n`.repeat(6) + 'Ủy ban nhân dân © 2024';
    expect((await extractSource(Buffer.from(mixed, 'utf8'))).text).toBe(
      `${UNICODE}\n`.repeat(6) + 'Ủy ban nhân dân © 2024',
    );
  });

  it('is not seen in a text of another language', async () => {
    const french =
      'Le comité a été créé à l’été ; où sont les élèves ? « Là-bas », dit-il, à côté de la forêt.';
    expect((await extractSource(Buffer.from(french, 'utf8'))).text).toBe(french);
  });
});
