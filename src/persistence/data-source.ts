import pg from 'pg';
import { DataSource } from 'typeorm';
import { rows } from './rows/index.js';
import { SnakeCase } from './naming-strategy.js';
import { migrations } from './migrations/index.js';

const DATE = 1082;
const BIGINT = 20;
const NUMERIC = 1700;
// A calendar date is text: the driver's Date would shift it by the process's time zone.
pg.types.setTypeParser(DATE, (text) => text);
// Counters and figures stay far below 2^53; a string would be added up as text.
pg.types.setTypeParser(BIGINT, Number);
pg.types.setTypeParser(NUMERIC, Number);

export interface DatabaseSettings {
  url: string;
  pool?: number;
}

/** One pool. A broken idle connection is reported to `onIdleError`: unhandled it would end the process. */
export function createDataSource(
  settings: DatabaseSettings,
  onIdleError: (error: Error) => void,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    entities: rows,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolErrorHandler: (error: Error) => onIdleError(error),
    extra: { max: settings.pool ?? 10, application_name: 'tiendo' },
  });
}
