import { Module } from '@nestjs/common';
import { LaunchController } from './launch.controller.js';
import { RoundsController } from './rounds.controller.js';

@Module({ controllers: [LaunchController, RoundsController] })
export class RoundsModule {}
