import { describe, expect, it } from '@jest/globals';
import { validateTable } from '../domain/state-table.js';
import { MAIL_TABLE } from './mail-state-table.js';

describe('the states of a mail', () => {
  it('answer every command, are all reachable and lead to an end', () => {
    expect(validateTable(MAIL_TABLE)).toEqual([]);
  });

  it('know no way back from a settled mail', () => {
    const settled = MAIL_TABLE.transitions.filter((each) => MAIL_TABLE.resting.includes(each.from));
    expect(settled).toEqual([]);
  });

  it('reach a copy of what may have arrived only through uncertain', () => {
    const intoSending = MAIL_TABLE.transitions
      .filter((each) => each.to === 'sending')
      .map((each) => each.from);
    expect(intoSending.sort()).toEqual(['deferred', 'new', 'not-sent', 'uncertain']);
  });
});
