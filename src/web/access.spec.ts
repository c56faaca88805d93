import { describe, expect, it } from '@jest/globals';
import { NotFoundException } from '@nestjs/common';
import { foundInScope, inScope } from './access.js';
import type { ScopedViewer } from './page-frame.js';

const viewer: ScopedViewer = {
  accountId: 'account-1',
  authorityId: 'authority-1',
  unitId: 'unit-1',
  role: 'viewer',
  name: 'Nguyễn Thị Hạnh',
  scope: new Set(['unit-1', 'unit-2']),
};

describe('scope', () => {
  it.each([
    ['a row of the own unit', { authorityId: 'authority-1', unitId: 'unit-1' }, true],
    ['a row of a unit under it', { authorityId: 'authority-1', unitId: 'unit-2' }, true],
    ['a row of a unit beside it', { authorityId: 'authority-1', unitId: 'unit-3' }, false],
    ['a row of the whole authority', { authorityId: 'authority-1', unitId: null }, true],
    ['a row of another authority', { authorityId: 'authority-2', unitId: 'unit-1' }, false],
  ])('decides %s', (_, row, expected) => {
    expect(inScope(viewer, row)).toBe(expected);
  });

  it('is the whole authority for those who sit at its root', () => {
    expect(inScope({ ...viewer, scope: null }, { authorityId: 'authority-1', unitId: 'unit-3' })).toBe(true);
    expect(inScope({ ...viewer, scope: null }, { authorityId: 'authority-2', unitId: 'unit-3' })).toBe(false);
  });

  it('answers 404, not 403, for what lies outside or is not there', () => {
    expect(() => foundInScope(viewer, { authorityId: 'authority-2' })).toThrow(NotFoundException);
    expect(() => foundInScope(viewer, null)).toThrow(NotFoundException);
    expect(foundInScope(viewer, { authorityId: 'authority-1', unitId: 'unit-2' }).unitId).toBe('unit-2');
  });
});
