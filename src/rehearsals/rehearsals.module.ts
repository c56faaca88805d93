import { Module } from '@nestjs/common';
import { RehearsalsController } from './rehearsals.controller.js';

@Module({ controllers: [RehearsalsController] })
export class RehearsalsModule {}
