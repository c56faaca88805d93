import { TheThread1700000000001 } from './1700000000001-the-thread.js';
import { RateLimit1700000000002 } from './1700000000002-rate-limit.js';

export const migrations = [TheThread1700000000001, RateLimit1700000000002];
