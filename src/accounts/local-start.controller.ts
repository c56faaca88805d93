import { Body, Controller, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Public } from '../web/access.js';
import { formValues } from '../web/form-values.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderBare } from '../web/render-page.js';
import { Site } from '../web/site.js';
import { mailsIn } from './inbox-listing.js';
import { localStartPage, mailboxPage } from './local-start.page.js';
import { firstAccountOf, localAuthorities, mailboxOf } from './local-start.read-model.js';
import { mintSignInToken } from './sign-in-token.js';

/** Signs anybody in: it answers 404 everywhere but under the embedded default on the reader's own computer. */
@Controller()
export class LocalStartController {
  constructor(
    private readonly db: DataSource,
    private readonly site: Site,
  ) {}

  @Public()
  @Get(paths.localStart())
  async show(@Req() req: Request): Promise<string> {
    this.onlyLocally();
    const { inboxUrl, temporalUiUrl } = this.site;
    const view = { authorities: await localAuthorities(this.db), inboxUrl, temporalUiUrl };
    return renderBare(frameOf(req), localStartPage(frameOf(req), view));
  }

  /** A fresh link per click, then the same page that a mailed link leads to. */
  @Public()
  @Post(paths.localSignIn())
  async signIn(@Res() res: Response, @Body() body: unknown): Promise<void> {
    this.onlyLocally();
    const { authorityId = '', role = '' } = formValues(body);
    const accountId = await firstAccountOf(this.db, { authorityId, role });
    if (accountId === null) throw new NotFoundException();
    res.redirect(303, paths.signInToken(await mintSignInToken(this.db, accountId)));
  }

  @Public()
  @Get(paths.localInbox(':unitId'))
  async inbox(@Req() req: Request, @Param('unitId') unitId: string): Promise<string> {
    this.onlyLocally();
    const unit = await mailboxOf(this.db, unitId);
    const { inboxUrl } = this.site;
    if (!unit || inboxUrl === '') throw new NotFoundException();
    const mails = await mailsIn(inboxUrl, unit.mailbox).catch((error: unknown) => {
      req.log.warn({ err: error }, 'the local inbox does not answer');
      return null;
    });
    return renderBare(frameOf(req), mailboxPage(frameOf(req), { unit, mails, inboxUrl }));
  }

  private onlyLocally(): void {
    if (!this.site.localStart) throw new NotFoundException();
  }
}
