import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Settings } from '../settings.js';
import { Public } from '../web/access.js';
import { emptyForm } from '../web/components/form.js';
import { formValues } from '../web/form-values.js';
import { Limited, TryCounter } from '../web/limits.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderBare } from '../web/render-page.js';
import { openLinkSession } from '../web/session.js';
import { countTry } from './count-try.js';
import { linkEntryPage, notOpenedPage } from './link-entry.page.js';
import { linkWords } from './links.words.js';
import { linkAskedPage, lostLinkPage } from './lost-link.page.js';
import { mailLinkAgain } from './mail-link-again.js';
import { openUnitLink } from './open-link.js';

const LONGEST_ADDRESS = 254;
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/;

/** The way in of a unit. Looking (GET, HEAD) asks no database: it cannot change, consume or reveal anything. */
@Controller()
export class LinkEntryController {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly tries: TryCounter,
  ) {}

  @Public()
  @Get(paths.linkEntry(':publicId'))
  show(@Req() req: Request): string {
    return renderBare(frameOf(req), linkEntryPage(frameOf(req)));
  }

  @Public()
  @Limited('link')
  @Post(paths.linkEntry(':publicId'))
  async open(@Req() req: Request, @Res() res: Response, @Param('publicId') publicId: string): Promise<void> {
    const { secret = '', code = '' } = formValues(req.body);
    await countTry(this.tries, req, { publicId, code });
    const link = await openUnitLink(this.db, this.settings.LINK_KEYS, { publicId, secret, code });
    if (link === null) {
      res.status(404).send(renderBare(frameOf(req), notOpenedPage(frameOf(req))));
      return;
    }
    await openLinkSession(req, link);
    res.redirect(303, paths.unitHome());
  }

  @Public()
  @Get(paths.lostLink())
  showLost(@Req() req: Request): string {
    return renderBare(frameOf(req), lostLinkPage(frameOf(req), emptyForm));
  }

  @Public()
  @Limited('lost-link')
  @Post(paths.lostLink())
  async askAgain(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const { mailbox = '' } = formValues(body);
    const wrong = mailboxError(mailbox);
    if (wrong) {
      const page = lostLinkPage(frameOf(req), { values: { mailbox }, errors: { mailbox: wrong } });
      res.status(422).send(renderBare(frameOf(req), page));
      return;
    }
    await mailLinkAgain(this.db, mailbox);
    res.send(renderBare(frameOf(req), linkAskedPage(frameOf(req))));
  }
}

function mailboxError(text: string) {
  if (text === '') return linkWords.mailboxMissing;
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text) ? null : linkWords.mailboxInvalid;
}
