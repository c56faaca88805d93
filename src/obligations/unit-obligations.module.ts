import { Module } from '@nestjs/common';
import { UnitFormController } from './unit-form.controller.js';
import { UnitHomeController } from './unit-home.controller.js';
import { UnitSendController } from './unit-send.controller.js';
import { UnitWaysOutController } from './unit-ways-out.controller.js';

@Module({ controllers: [UnitHomeController, UnitFormController, UnitSendController, UnitWaysOutController] })
export class UnitObligationsModule {}
