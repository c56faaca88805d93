import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { Allow, foundInScope, viewerOf } from '../web/access.js';
import { emptyForm, type FormState } from '../web/components/form.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderPage } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { accountPolicy } from './account.policy.js';
import { accountById, type AccountLine } from './account.read-model.js';
import { accountWords } from './accounts.words.js';
import { changeOwnPassword } from './change-own-password.js';
import { isUsablePassword } from './password.js';
import { ownPasswordPage, settingsPage } from './settings.page.js';

@Controller()
export class SettingsController {
  constructor(private readonly db: DataSource) {}

  @Allow(...accountPolicy.changeOwnPassword)
  @Get(paths.settings())
  async show(@Req() req: Request): Promise<string> {
    const account = await this.ownAccount(req);
    return renderPage(frameOf(req), settingsPage(frameOf(req), account.email));
  }

  @Allow(...accountPolicy.changeOwnPassword)
  @Get(paths.ownPassword())
  async showPassword(@Req() req: Request): Promise<string> {
    const { hasPassword } = await this.ownAccount(req);
    return renderPage(frameOf(req), ownPasswordPage(frameOf(req), { form: emptyForm, hasPassword }));
  }

  @Allow(...accountPolicy.changeOwnPassword)
  @Post(paths.ownPassword())
  async changePassword(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const typed = passwordsOf(body);
    const form = passwordErrors(typed);
    if (Object.keys(form.errors).length === 0) await this.tryChange(req, typed, form);
    if (Object.keys(form.errors).length === 0) {
      flash(req, 'done', say(frameOf(req).lang, accountWords.passwordChanged));
      return res.redirect(303, paths.settings());
    }
    const { hasPassword } = await this.ownAccount(req);
    res.status(422).send(renderPage(frameOf(req), ownPasswordPage(frameOf(req), { form, hasPassword })));
  }

  private async tryChange(req: Request, { current, next }: TypedPasswords, form: FormState): Promise<void> {
    try {
      await changeOwnPassword(this.db, viewerOf(req), { current, next, keepSession: req.sessionID });
    } catch (error) {
      if (!(error instanceof RuleBroken) || error.code !== 'sign-in.failed') throw error;
      form.errors['current'] = accountWords.currentWrong;
    }
  }

  private async ownAccount(req: Request): Promise<AccountLine> {
    const viewer = viewerOf(req);
    return foundInScope(viewer, await accountById(this.db, viewer.accountId));
  }
}

interface TypedPasswords {
  current: string;
  next: string;
  repeat: string;
}

/** As typed: cleaning would change a password. */
function passwordsOf(body: unknown): TypedPasswords {
  const fields = (body ?? {}) as Record<string, unknown>;
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name].normalize('NFC') : '');
  return { current: text('current'), next: text('next'), repeat: text('repeat') };
}

function passwordErrors({ next, repeat }: TypedPasswords): FormState {
  const form: FormState = { values: {}, errors: {} };
  if (!isUsablePassword(next)) form.errors['next'] = accountWords.passwordShort;
  else if (next !== repeat) form.errors['repeat'] = accountWords.passwordDiffers;
  return form;
}
