import type { RoundState } from '../domain/round/round-states.js';
import type { StatusKind } from '../web/components/status-tag.js';
import type { PackState } from './rounds.read-model.js';

export const ROUND_STATUS: Readonly<Record<RoundState, StatusKind>> = {
  planned: 'none',
  open: 'waiting',
  closed: 'soon',
  consolidated: 'done',
  submitted: 'done',
};

export const PACK_STATUS: Readonly<Record<PackState, StatusKind>> = {
  waiting: 'none',
  compiled: 'soon',
  signed: 'waiting',
  sent: 'waiting',
  receipted: 'done',
};
