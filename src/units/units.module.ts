import { Module } from '@nestjs/common';
import { AuthorityController } from './authority.controller.js';
import { CalendarController } from './calendar.controller.js';
import { UnitsController } from './units.controller.js';

@Module({ controllers: [AuthorityController, UnitsController, CalendarController] })
export class UnitsModule {}
