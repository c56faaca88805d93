import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller.js';
import { LocalStartController } from './local-start.controller.js';
import { SettingsController } from './settings.controller.js';
import { SignInController } from './sign-in.controller.js';

@Module({ controllers: [SignInController, SettingsController, AccountsController, LocalStartController] })
export class AccountsModule {}
