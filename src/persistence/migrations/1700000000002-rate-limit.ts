import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table rate-limiter-flexible expects; tries must count alike in every web process and over a restart. */
export class RateLimit1700000000002 implements MigrationInterface {
  name = 'RateLimit1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table rate_limit (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rate_limit');
  }
}
