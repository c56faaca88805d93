import { Module } from '@nestjs/common';
import { JournalController } from './journal.controller.js';

@Module({ controllers: [JournalController] })
export class JournalModule {}
