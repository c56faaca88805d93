import { describe, expect, it } from '@jest/globals';
import { cleanText, formValues } from './form-values.js';

describe('what a form sends', () => {
  it('is composed and free of control characters', () => {
    expect(cleanText(' Tre\u0309 em\u0000\u0007 ')).toBe('Trẻ em');
    expect(cleanText('a\r\nb')).toBe('a\nb');
  });

  it('is text by field name, several values joined', () => {
    expect(formValues({ name: ' An ', role: ['a', 'b'] })).toEqual({ name: 'An', role: 'a,b' });
    expect(formValues(undefined)).toEqual({});
  });
});
