import { Module } from '@nestjs/common';
import { DirectivesController } from './directives.controller.js';
import { FindingsController } from './findings.controller.js';

@Module({ controllers: [DirectivesController, FindingsController] })
export class DirectivesModule {}
