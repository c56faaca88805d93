import { Module } from '@nestjs/common';
import { ItemsController } from './items.controller.js';
import { PlansController } from './plans.controller.js';
import { VersionsController } from './versions.controller.js';

@Module({ controllers: [PlansController, VersionsController, ItemsController] })
export class PlansModule {}
