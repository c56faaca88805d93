import { Module } from '@nestjs/common';
import { AcknowledgeController } from './acknowledge.controller.js';
import { LinkEntryController } from './link-entry.controller.js';

@Module({ controllers: [LinkEntryController, AcknowledgeController] })
export class LinksModule {}
