import type { DataSource } from 'typeorm';
import type { LinkKeys } from '../links/link-secret.js';

/** What a rehearsal needs beside its rows. */
export interface RehearsalDeps {
  db: DataSource;
  linkKeys: LinkKeys;
}
