import type { NestExpressApplication } from '@nestjs/platform-express';
import connectPgSimple from 'connect-pg-simple';
import cookieParser from 'cookie-parser';
import express, { type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import session from 'express-session';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { TooManyTries } from './errors/refusals.js';
import { formTokens } from './form-token.js';
import { frameMiddleware } from './frame.middleware.js';
import { FrameFacts, RehearsalBar } from './page-frame.js';
import { paths } from './paths.js';
import { requestLog } from './request-log.js';
import { nonceMiddleware, securityHeaders } from './security-headers.js';
import { serveAsset } from './serve-asset.js';
import { saveBeforeRedirect } from './save-before-redirect.js';

export interface SecureAppSettings {
  pool: Pool;
  logger: Logger;
  sessionSecret: string;
  publicUrl: string;
  /** Number of proxies in front. */
  trustProxy: number;
}

const FORM_LIMIT = '1mb';
const FORM_FIELDS = 5000;
const SESSION_MS = 12 * 60 * 60 * 1000;
const PER_MINUTE = 600;

/** Everything between the socket and the routes, in the one order in which it is safe. Call before `listen`. */
export function secureApp(app: NestExpressApplication, settings: SecureAppSettings): void {
  const https = settings.publicUrl.startsWith('https:');
  const tokens = formTokens({ secret: settings.sessionSecret, https });
  app.set('trust proxy', settings.trustProxy);
  app.disable('x-powered-by');
  app.use(
    requestLog(settings.logger),
    nonceMiddleware,
    securityHeaders({ https }),
    floodLimit(),
    cookieParser(),
  );
  app.use(paths.asset(':file'), serveAsset);
  app.use(
    express.urlencoded({ extended: false, limit: FORM_LIMIT, parameterLimit: FORM_FIELDS }),
    sessions(settings, https),
    saveBeforeRedirect,
    tokens.visitor,
    frameMiddleware({ facts: app.get(FrameFacts), bar: app.get(RehearsalBar), csrfToken: tokens.tokenOf }),
    tokens.protection,
    neverCached,
  );
}

function sessions({ pool, sessionSecret, logger }: SecureAppSettings, https: boolean): RequestHandler {
  const Store = connectPgSimple(session);
  return session({
    name: 'tiendo.sid',
    secret: sessionSecret,
    resave: false,
    saveUninitialized: false,
    store: new Store({
      pool,
      tableName: 'session',
      createTableIfMissing: false,
      errorLog: (...args: unknown[]) => logger.error({ detail: args.map(String) }, 'session store'),
    }),
    cookie: { httpOnly: true, sameSite: 'lax', secure: https, maxAge: SESSION_MS, path: '/' },
  });
}

/** Against floods from one address; the narrow limits of sign-in and links are in `limits.ts`. */
function floodLimit(): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: PER_MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, _res, next) => next(new TooManyTries(60)),
  });
}

/** Pages show facts of one person: neither a proxy nor the back button may show them to another. */
const neverCached: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};
