import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from './access.js';
import { LANG_COOKIE } from './bare-frame.js';
import { formValues } from './form-values.js';
import { LANGS } from './i18n/say.js';
import { paths } from './paths.js';
import { refererPath } from './safe-return.js';
import { Site } from './site.js';

const LANG_COOKIE_MS = 365 * 24 * 60 * 60 * 1000;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** What belongs to no noun: the way in, the language, the year of the lists. */
@Controller()
export class ShellController {
  constructor(private readonly site: Site) {}

  @Public()
  @Get(paths.root())
  root(@Req() req: Request, @Res() res: Response): void {
    res.redirect(303, this.firstPage(req));
  }

  private firstPage(req: Request): string {
    if (req.viewer) return paths.home();
    if (req.session.link) return paths.unitHome();
    return this.site.localStart ? paths.localStart() : paths.signIn();
  }

  @Public()
  @Post('/ngon-ngu/:lang')
  language(@Req() req: Request, @Res() res: Response, @Param('lang') wanted: string): void {
    const lang = LANGS.find((known) => known === wanted) ?? 'vi';
    res.cookie(LANG_COOKIE, lang, { sameSite: 'lax', httpOnly: true, maxAge: LANG_COOKIE_MS });
    res.redirect(303, refererPath(req.get('referer'), req.get('host')));
  }

  @Public()
  @Post(paths.year())
  year(@Req() req: Request, @Res() res: Response, @Body() body: unknown): void {
    const year = Number(formValues(body)['year']);
    if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) req.session.year = year;
    res.redirect(303, refererPath(req.get('referer'), req.get('host')));
  }
}
