import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { CSRF_FIELD } from './csrf-field.js';

/** Addresses that carry a right: what follows them is not for the log. */
const SECRET_PATHS = /^(\/(?:dang-nhap\/lien-ket|t|da-biet)\/)[^/?]+/;
const SECRET_QUERY = new RegExp(`([?&](?:${CSRF_FIELD}|ma|token)=)[^&]*`, 'g');

/** The address without tokens, secrets and codes. */
export function loggableUrl(url: string): string {
  return url.replace(SECRET_PATHS, '$1***').replace(SECRET_QUERY, '$1***');
}

/** One line per answer: id, method, address without secrets, status, time. No header, no cookie, no body. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    serializers: {
      req: (req: { id: string; method: string; url: string }) => ({
        id: req.id,
        method: req.method,
        url: loggableUrl(req.url),
      }),
      res: (res: { statusCode: number }) => ({ statusCode: res.statusCode }),
    },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    autoLogging: { ignore: (req) => (req.url ?? '').startsWith('/tai-nguyen/') },
  });
}
