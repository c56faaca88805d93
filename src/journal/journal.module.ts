import { Module } from '@nestjs/common';
import { MailController } from './mail.controller.js';
import { JournalController } from './journal.controller.js';

@Module({ controllers: [JournalController, MailController] })
export class JournalModule {}
