import { Global, Module, type DynamicModule } from '@nestjs/common';
import { SqlFrameFacts, SqlRehearsalBar } from './accounts/frame-facts.read-model.js';
import { PgTryCounter } from './accounts/pg-try-counter.js';
import type { Config } from './config.js';
import { Settings } from './settings.js';
import { TryCounter } from './web/limits.js';
import { FrameFacts, RehearsalBar } from './web/page-frame.js';
import { Site } from './web/site.js';

/** What stands behind the ports of the web process. */
@Global()
@Module({})
export class PortsModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: PortsModule,
      providers: [
        { provide: Settings, useValue: config },
        { provide: Site, useValue: siteOf(config) },
        { provide: FrameFacts, useClass: SqlFrameFacts },
        { provide: RehearsalBar, useClass: SqlRehearsalBar },
        { provide: TryCounter, useClass: PgTryCounter },
      ],
      exports: [Settings, Site, FrameFacts, RehearsalBar, TryCounter],
    };
  }
}

function siteOf(config: Config): Site {
  return {
    publicUrl: config.PUBLIC_URL.replace(/\/+$/, ''),
    inboxUrl: config.INBOX_URL,
    temporalUiUrl: config.TEMPORAL_UI_URL,
    localStart: config.LOCAL_START,
  };
}
