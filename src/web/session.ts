import 'express-session';
import type { Request } from 'express';

/** What a unit's link opened: one unit in one cycle, at one obligation. */
export interface LinkSession {
  linkId: string;
  unitId: string;
  cycleId: string;
  generation: number;
  obligationId: string;
}

export interface Flash {
  kind: 'done' | 'error';
  text: string;
}

declare module 'express-session' {
  interface SessionData {
    accountId: string;
    link: LinkSession;
    year: number;
    flash: Flash;
  }
}

/** A new session id for a new right: an id planted before signing in is worth nothing afterwards. */
export async function openAccountSession(req: Request, accountId: string): Promise<void> {
  await regenerate(req);
  req.session.accountId = accountId;
}

/** The same browser may hold an account and a link (a coordinator looking at what a unit sees). */
export async function openLinkSession(req: Request, link: LinkSession): Promise<void> {
  const accountId = req.session.accountId;
  await regenerate(req);
  if (accountId) req.session.accountId = accountId;
  req.session.link = link;
}

export function closeSession(req: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    req.session.destroy((error: unknown) => (error ? reject(error as Error) : resolve()));
  });
}

/** Shown once at the top of the next page. */
export function flash(req: Request, kind: Flash['kind'], text: string): void {
  req.session.flash = { kind, text };
}

function regenerate(req: Request): Promise<void> {
  const { year } = req.session;
  return new Promise((resolve, reject) => {
    req.session.regenerate((error: unknown) => {
      if (error) return reject(error as Error);
      if (year) req.session.year = year;
      resolve();
    });
  });
}
