import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A scan has pages to look at and no text: what it says is typed by a person. */
export class ScannedDirectives1700000000004 implements MigrationInterface {
  name = 'ScannedDirectives1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table directive add column scanned boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table directive drop column scanned');
  }
}
