import { Module, type DynamicModule } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.js';
import type { Config } from './config.js';
import { DirectivesModule } from './directives/directives.module.js';
import { HealthController } from './health.controller.js';
import { JournalModule } from './journal/journal.module.js';
import { LinksModule } from './links/links.module.js';
import { UnitObligationsModule } from './obligations/unit-obligations.module.js';
import { ConsolidationsModule } from './consolidations/consolidations.module.js';
import { ReviewModule } from './obligations/review/review.module.js';
import { RoundsModule } from './rounds/rounds.module.js';
import { PersistenceModule } from './persistence/persistence.module.js';
import { PlansModule } from './plans/plans.module.js';
import { PortsModule } from './ports.module.js';
import { RehearsalsModule } from './rehearsals/rehearsals.module.js';
import { TodayModule } from './today/today.module.js';
import { UnitsModule } from './units/units.module.js';
import { WebModule } from './web/web.module.js';

/** The slices whose pages the web process serves; a new slice is added here and to the access table. */
const slices = [
  AccountsModule,
  DirectivesModule,
  UnitsModule,
  TodayModule,
  PlansModule,
  RehearsalsModule,
  JournalModule,
  LinksModule,
  UnitObligationsModule,
  RoundsModule,
  ReviewModule,
  ConsolidationsModule,
];

/** Composition root of the web process. */
@Module({})
export class AppModule {
  static forRoot(config: Config, onIdleError: (error: Error) => void): DynamicModule {
    const database = { url: config.DATABASE_URL, pool: config.DATABASE_POOL };
    return {
      module: AppModule,
      imports: [
        PersistenceModule.forRoot(database, onIdleError),
        PortsModule.forRoot(config),
        WebModule,
        ...slices,
      ],
      controllers: [HealthController],
    };
  }
}
