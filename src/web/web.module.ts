import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.js';
import { PageExceptionFilter } from './errors/page-exception.filter.js';
import { LimitGuard } from './limits.js';
import { ShellController } from './shell.controller.js';

/** The guards of every route, in this order, and the one place where a failure becomes a page. */
@Module({
  controllers: [ShellController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: LimitGuard },
    { provide: APP_FILTER, useClass: PageExceptionFilter },
  ],
})
export class WebModule {}
