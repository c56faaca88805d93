import { describe, expect, test } from '@jest/globals';
import { decidePlan, isEditable, PLAN_STATES } from './plan-states.js';

describe('a plan version', () => {
  test('is sent, returned with a reason, sent again and approved by a second person', () => {
    expect(decidePlan('draft', 'send-to-review')).toBe('in-review');
    expect(decidePlan('in-review', 'return', { reason: 'thiếu kinh phí' })).toBe('returned');
    expect(decidePlan('returned', 'send-to-review')).toBe('in-review');
    expect(decidePlan('in-review', 'approve', { sentBy: 'an', actorId: 'binh' })).toBe('approved');
    expect(decidePlan('approved', 'supersede')).toBe('superseded');
  });

  test('is not approved by who sent it', () => {
    expect(() => decidePlan('in-review', 'approve', { sentBy: 'an', actorId: 'an' })).toThrow(
      'plan.four-eyes',
    );
  });

  test('is not returned without a reason', () => {
    expect(() => decidePlan('in-review', 'return', { reason: ' ' })).toThrow('reason-missing');
  });

  test('changes only as a draft or returned; frozen afterwards', () => {
    expect(PLAN_STATES.filter(isEditable)).toEqual(['draft', 'returned']);
    expect(() => decidePlan('approved', 'return', { reason: 'x' })).toThrow('plan.frozen');
    expect(() => decidePlan('draft', 'approve')).toThrow('plan.not-in-review');
    expect(() => decidePlan('in-review', 'supersede')).toThrow('plan.not-approved');
  });
});
