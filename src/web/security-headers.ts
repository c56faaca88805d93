import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** A new nonce for every answer; a script without it does not run. */
export const nonceMiddleware: RequestHandler = (_req, res, next) => {
  res.locals['nonce'] = randomBytes(18).toString('base64');
  next();
};

/** Strict policy: nothing inline without the nonce, nothing from elsewhere, no framing. */
export function securityHeaders({ https }: { https: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        manifestSrc: ["'self'"],
        scriptSrc: [(_req, res) => `'nonce-${nonceOf(res)}'`],
        styleSrc: ["'self'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
}

function nonceOf(res: unknown): string {
  return (res as { locals: Record<string, string> }).locals['nonce'] ?? '';
}
