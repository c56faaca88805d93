import { Module } from '@nestjs/common';
import { LinkEntryController } from './link-entry.controller.js';

@Module({ controllers: [LinkEntryController] })
export class LinksModule {}
