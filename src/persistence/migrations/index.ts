import { TheThread1700000000001 } from './1700000000001-the-thread.js';
import { RateLimit1700000000002 } from './1700000000002-rate-limit.js';
import { SearchWithoutMarks1700000000003 } from './1700000000003-search-without-marks.js';
import { ScannedDirectives1700000000004 } from './1700000000004-scanned-directives.js';

export const migrations = [
  TheThread1700000000001,
  RateLimit1700000000002,
  SearchWithoutMarks1700000000003,
  ScannedDirectives1700000000004,
];
