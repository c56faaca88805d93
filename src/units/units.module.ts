import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { UnitsController } from './units.controller.js';

@Module({ controllers: [UnitsController, CalendarController] })
export class UnitsModule {}
