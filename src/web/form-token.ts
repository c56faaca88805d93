import { randomBytes } from 'node:crypto';
import { doubleCsrf } from 'csrf-csrf';
import type { Request, RequestHandler, Response } from 'express';
import { CSRF_FIELD } from './csrf-field.js';
import { STALE_FORM } from './errors/describe-error.js';

const VISITOR_COOKIE = 'tiendo.visitor';
const TOKEN_COOKIE = 'tiendo.form';

export interface FormTokens {
  /** Gives a visitor without a session an identity to bind the token to; makes no session row. */
  visitor: RequestHandler;
  /** Refuses every state-changing request without the token. No exception exists. */
  protection: RequestHandler;
  tokenOf: (req: Request, res: Response) => string;
}

export function formTokens(settings: { secret: string; https: boolean }): FormTokens {
  const cookie = { sameSite: 'lax', path: '/', httpOnly: true, secure: settings.https } as const;
  const { doubleCsrfProtection, generateCsrfToken } = doubleCsrf({
    getSecret: () => settings.secret,
    getSessionIdentifier: boundTo,
    cookieName: TOKEN_COOKIE,
    cookieOptions: cookie,
    getCsrfTokenFromRequest: submittedToken,
    // Of its own, so that the error page tells an old form from a missing right; the reader gets 403.
    errorConfig: { statusCode: STALE_FORM },
  });
  return {
    visitor: (req, res, next) => {
      const cookies = req.cookies as Record<string, string>;
      if (!cookies[VISITOR_COOKIE]) {
        cookies[VISITOR_COOKIE] = randomBytes(24).toString('base64url');
        res.cookie(VISITOR_COOKIE, cookies[VISITOR_COOKIE], cookie);
      }
      next();
    },
    protection: doubleCsrfProtection,
    tokenOf: (req, res) => generateCsrfToken(req, res),
  };
}

/** The session where there is one, else the visitor: opening a session makes older tokens worthless. */
function boundTo(req: Request): string {
  const hasRight = req.session.accountId !== undefined || req.session.link !== undefined;
  return hasRight ? req.sessionID : ((req.cookies as Record<string, string>)[VISITOR_COOKIE] ?? '');
}

/** From the form, or from the address of an upload, whose body is read only after this check. */
function submittedToken(req: Request): string | null {
  const body = req.body as Record<string, unknown> | undefined;
  const token = body?.[CSRF_FIELD] ?? req.query[CSRF_FIELD];
  return typeof token === 'string' ? token : null;
}
