import { describe, expect, it } from '@jest/globals';
import { assetFile, assetUrl } from './asset-files.js';

const css = (name: string) => assetFile(assetUrl(name).split('/').pop()!)!.body.toString('utf8');

describe('assets', () => {
  it('carry no foreign font, crown or remote address', () => {
    for (const name of ['govuk.css', 'tiendo.css']) {
      expect(/GDS Transport/.test(css(name))).toBe(false);
      expect(css(name).match(/url\((?!\/tai-nguyen\/|["']?data:)[^)]*\)/g)).toBeNull();
    }
    expect(css('govuk.css').includes('Be Vietnam Pro')).toBe(true);
  });

  it('have their content’s hash in the name, so that they may be kept for ever', () => {
    expect(assetUrl('tiendo.css')).toMatch(/^\/tai-nguyen\/tiendo\.[0-9a-f]{12}\.css$/);
    expect(() => assetUrl('no-such.css')).toThrow();
    expect(assetFile('../package.json')).toBeNull();
  });

  it('name every font file that the style asks for', () => {
    const asked = [...css('tiendo.css').matchAll(/url\(\/tai-nguyen\/([^)]+)\)/g)].map((match) => match[1]!);
    expect(asked.length).toBe(9);
    expect(asked.filter((file) => assetFile(file) === null)).toEqual([]);
  });
});
