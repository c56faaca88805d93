import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { poolOf } from './accounts/pg-try-counter.js';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { childTurns } from './documents/reading/child-turns.js';
import { secureApp } from './web/secure-app.js';

/** The whole web process but for its socket: `main.ts` listens with it, tests drive it. */
export async function createWebApp(config: Config): Promise<NestExpressApplication> {
  const logger = pino({ name: 'web', level: config.LOG_LEVEL });
  const onIdleError = (error: Error) => logger.warn({ err: error }, 'an idle database connection broke');
  childTurns.limit({
    atOnce: config.READERS_AT_ONCE,
    waiting: config.READERS_QUEUE,
    waitMilliseconds: config.READERS_WAIT_SECONDS * 1000,
  });
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config, onIdleError), {
    bodyParser: false,
    abortOnError: false,
    logger: ['fatal', 'error', 'warn'],
  });
  secureApp(app, {
    pool: poolOf(app.get(DataSource)),
    logger,
    sessionSecret: config.SESSION_SECRET,
    publicUrl: config.PUBLIC_URL,
    trustProxy: config.TRUST_PROXY,
  });
  return app;
}
