import { Module } from '@nestjs/common';
import { ActsController } from './acts.controller.js';
import { EnterController } from './enter.controller.js';
import { ObligationController } from './obligation.controller.js';
import { ReviewListController } from './review-list.controller.js';

@Module({ controllers: [ReviewListController, ObligationController, ActsController, EnterController] })
export class ReviewModule {}
