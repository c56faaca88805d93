import type { Request, Response } from 'express';
import type { Lang } from './i18n/say.js';
import type { PageFrame } from './page-frame.js';

export const LANG_COOKIE = 'tiendo.lang';

function langOf(req: Request): Lang {
  const cookies = req.cookies as Record<string, string> | undefined;
  return cookies?.[LANG_COOKIE] === 'en' ? 'en' : 'vi';
}

/** A frame that needs no session and no database: for pages that must work when those do not. */
export function bareFrame(req: Request, res: Response): PageFrame {
  return {
    lang: langOf(req),
    nonce: (res.locals['nonce'] as string | undefined) ?? '',
    csrf: '',
    path: req.path,
    viewer: null,
    authority: null,
    rehearsal: null,
    flash: null,
    year: null,
  };
}
