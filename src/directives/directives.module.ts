import { Module } from '@nestjs/common';
import { DirectivesController } from './directives.controller.js';
import { ScanController } from './scan.controller.js';
import { FindingsController } from './findings.controller.js';

@Module({ controllers: [DirectivesController, FindingsController, ScanController] })
export class DirectivesModule {}
