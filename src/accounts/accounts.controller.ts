import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Allow, foundInScope, viewerOf } from '../web/access.js';
import { emptyForm } from '../web/components/form.js';
import { commandOf } from '../web/command-of.js';
import { formValues } from '../web/form-values.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { refusedForm } from '../web/refused-form.js';
import { renderPage } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { accountPage, disableAccountPage, newAccountPage } from './account.page.js';
import { accountPolicy } from './account.policy.js';
import { accountById, accountsOf, unitChoices, type AccountLine } from './account.read-model.js';
import { accountsPage } from './accounts.page.js';
import { accountWords } from './accounts.words.js';
import { createAccount } from './create-account.js';
import { disableAccount } from './disable-account.js';
import { readNewAccount } from './read-new-account.js';

@Controller()
export class AccountsController {
  constructor(private readonly db: DataSource) {}

  @Allow(...accountPolicy.see)
  @Get(paths.accounts())
  async list(@Req() req: Request): Promise<string> {
    const accounts = await accountsOf(this.db, viewerOf(req).authorityId);
    return renderPage(frameOf(req), accountsPage(frameOf(req), accounts));
  }

  @Allow(...accountPolicy.create)
  @Get(paths.accountNew())
  async showNew(@Req() req: Request): Promise<string> {
    const units = await unitChoices(this.db, viewerOf(req).authorityId);
    return renderPage(frameOf(req), newAccountPage(frameOf(req), { form: emptyForm, units }));
  }

  @Allow(...accountPolicy.create)
  @Post(paths.accountNew())
  async create(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const values = formValues(body);
    const units = await unitChoices(this.db, viewerOf(req).authorityId);
    const read = readNewAccount(values, units);
    const typed = { lang: frameOf(req).lang, values, fields: { 'account.exists': 'email' } };
    const form =
      'form' in read
        ? read.form
        : await refusedForm(typed, () => createAccount(this.db, commandOf(req), read.account));
    if (!form) {
      flash(req, 'done', say(frameOf(req).lang, accountWords.created, { name: values['name'] ?? '' }));
      return res.redirect(303, paths.accounts());
    }
    res.status(422).send(renderPage(frameOf(req), newAccountPage(frameOf(req), { form, units })));
  }

  @Allow(...accountPolicy.see)
  @Get(paths.account(':id'))
  async show(@Req() req: Request, @Param('id') id: string): Promise<string> {
    return renderPage(frameOf(req), accountPage(frameOf(req), await this.found(req, id)));
  }

  @Allow(...accountPolicy.disable)
  @Get(paths.accountDisable(':id'))
  async askDisable(@Req() req: Request, @Param('id') id: string): Promise<string> {
    const view = { form: emptyForm, account: await this.found(req, id) };
    return renderPage(frameOf(req), disableAccountPage(frameOf(req), view));
  }

  @Allow(...accountPolicy.disable)
  @Post(paths.accountDisable(':id'))
  async disable(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const account = await this.found(req, id);
    const reason = formValues(req.body)['reason'] ?? '';
    if (reason === '') {
      const form = { values: {}, errors: { reason: accountWords.reasonMissing } };
      res.status(422).send(renderPage(frameOf(req), disableAccountPage(frameOf(req), { form, account })));
      return;
    }
    await disableAccount(this.db, commandOf(req), { accountId: id, reason });
    flash(req, 'done', say(frameOf(req).lang, accountWords.disabledDone, { name: account.name }));
    res.redirect(303, paths.accounts());
  }

  private async found(req: Request, id: string): Promise<AccountLine> {
    return foundInScope(viewerOf(req), await accountById(this.db, id));
  }
}
