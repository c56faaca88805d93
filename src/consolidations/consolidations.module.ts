import { Module } from '@nestjs/common';
import { ConsolidationController } from './consolidation.controller.js';

@Module({ controllers: [ConsolidationController] })
export class ConsolidationsModule {}
