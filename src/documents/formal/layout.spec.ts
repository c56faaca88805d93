import { defaultOfficeProfile, formalParts, layoutProblems, sizeOf } from './layout.js';
import type { FormalPart } from './layout.js';
import { columnWidths } from './table-block.js';

describe('the layout table', () => {
  test('the default profile lies inside every range of the decree', () => {
    expect(layoutProblems(defaultOfficeProfile)).toEqual([]);
    for (const part of Object.keys(formalParts) as FormalPart[]) {
      const [least, greatest] = formalParts[part].size;
      expect(sizeOf(part, defaultOfficeProfile)).toBeGreaterThanOrEqual(least);
      expect(sizeOf(part, defaultOfficeProfile)).toBeLessThanOrEqual(greatest);
    }
  });

  test('every choice outside its range is named with the range', () => {
    const profile = {
      ...defaultOfficeProfile,
      lineSpacing: 1.6,
      sizes: { ...defaultOfficeProfile.sizes, recipients: 12 },
    };
    expect(layoutProblems(profile)).toEqual([
      { setting: 'lineSpacing', value: 1.6, least: 1, greatest: 1.5 },
      { setting: 'sizes.recipients', value: 12, least: 11, greatest: 11 },
    ]);
    expect(layoutProblems({ ...profile, lineSpacing: Number.NaN })[0]!.setting).toBe('lineSpacing');
  });

  test('column widths add up to the width of the table exactly', () => {
    const widths = columnWidths(
      [1, 1, 1].map((share) => ({ title: '', share })),
      1000,
    );
    expect(widths).toEqual([333, 333, 334]);
  });
});
