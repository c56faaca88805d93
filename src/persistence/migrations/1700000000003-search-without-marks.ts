import type { MigrationInterface, QueryRunner } from 'typeorm';

/** "trẻ em", "TRE EM" and "trẻ em" typed in pieces are one word to who searches. */
export class SearchWithoutMarks1700000000003 implements MigrationInterface {
  name = 'SearchWithoutMarks1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function without_marks(given text) returns text language sql immutable as $$
        select regexp_replace(normalize(translate(lower(given), 'đ', 'd'), NFD), '[\\u0300-\\u036f]', '', 'g')
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function without_marks(text)');
  }
}
