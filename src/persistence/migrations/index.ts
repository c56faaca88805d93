import { TheThread1700000000001 } from './1700000000001-the-thread.js';

export const migrations = [TheThread1700000000001];
