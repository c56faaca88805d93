import { describe, expect, it } from '@jest/globals';
import { ForbiddenException, HttpException, NotFoundException } from '@nestjs/common';
import { RuleBroken } from '../../domain/rule-broken.js';
import { describeError, STALE_FORM } from './describe-error.js';
import { LinkNeeded, TooManyTries } from './refusals.js';

const told = (error: unknown) => describeError('vi', error, 'yêu-cầu-1');

describe('what a person is told about a failure', () => {
  it('names what is wrong and what to do, with the year it is about', () => {
    const { status, view } = told(new RuleBroken('calendar.year-without-rows', { year: 2031 }));
    expect(status).toBe(422);
    expect(view.sentence).toContain('năm 2031');
  });

  it('lists the tasks that a refusal is about', () => {
    const { view } = told(new RuleBroken('plan.task-without-lead', { tasks: ['Nhiệm vụ 3', 'Nhiệm vụ 7'] }));
    expect(view.list).toEqual(['Nhiệm vụ 3', 'Nhiệm vụ 7']);
  });

  it('says a sentence even when a refusal came without its details', () => {
    expect(told(new RuleBroken('calendar.day-invalid')).view.sentence).toContain('?');
  });

  it.each([
    ['a wrong address', new NotFoundException(), 404],
    ['a wrong role', new ForbiddenException(), 403],
    ['an expired form', new HttpException('x', STALE_FORM), 403],
    ['too large an upload', Object.assign(new Error('x'), { code: 'LIMIT_FILE_SIZE' }), 413],
    ['an id that is no id', Object.assign(new Error('x'), { code: '22P02' }), 404],
    ['a unit without its link', new LinkNeeded(), 401],
    ['too many tries', new TooManyTries(61), 429],
  ])('answers %s with its status', (_, error, status) => {
    expect(told(error).status).toBe(status);
  });

  it('tells neither stack nor message of what broke, but a reference', () => {
    const { status, view } = told(new Error('relation "plan" does not exist'));
    expect(status).toBe(500);
    expect(JSON.stringify(view)).not.toContain('relation');
    expect(view.reference).toContain('yêu-cầu-1');
  });

  it('rounds the wait up to whole minutes', () => {
    expect(told(new TooManyTries(61)).view.sentence).toContain('2 phút');
  });
});
