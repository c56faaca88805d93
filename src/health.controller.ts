import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from './web/access.js';
import { paths } from './web/paths.js';

/** For the start page, load balancers and compose: answers only when the database does. */
@Controller()
export class HealthController {
  constructor(private readonly db: DataSource) {}

  @Public()
  @Get(paths.health())
  async health(): Promise<{ status: 'ok' }> {
    await this.db.query('select 1');
    return { status: 'ok' };
  }
}
