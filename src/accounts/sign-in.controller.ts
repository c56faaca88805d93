import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Settings } from '../settings.js';
import { Allow, Public } from '../web/access.js';
import { LANG_COOKIE } from '../web/bare-frame.js';
import { emptyForm, type FormState } from '../web/components/form.js';
import { formValues } from '../web/form-values.js';
import { Limited, TryCounter } from '../web/limits.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { refusedForm } from '../web/refused-form.js';
import { renderBare } from '../web/render-page.js';
import { safeReturn } from '../web/safe-return.js';
import { closeSession, openAccountSession } from '../web/session.js';
import { accountPolicy } from './account.policy.js';
import { accountWords } from './accounts.words.js';
import { emailError } from './email-address.js';
import { mailSignInLink } from './mail-sign-in-link.js';
import { signInWithPassword, type SignedIn } from './sign-in-with-password.js';
import { isTokenAlive, redeemSignInToken } from './sign-in-token.js';
import { mailSentPage, signInPage, signInTokenPage } from './sign-in.page.js';

const SIGN_IN_FIELDS = { 'sign-in.failed': 'email', 'sign-in.too-many': 'email' } as const;

@Controller()
export class SignInController {
  constructor(
    private readonly db: DataSource,
    private readonly tries: TryCounter,
    private readonly settings: Settings,
  ) {}

  @Public()
  @Get(paths.signIn())
  show(@Req() req: Request, @Query('tiep') returnTo?: string): string {
    const view = { form: emptyForm, returnTo: safeReturn(returnTo) };
    return renderBare(frameOf(req), signInPage(frameOf(req), view));
  }

  @Public()
  @Limited('sign-in')
  @Post(paths.signInPassword())
  async withPassword(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const values = formValues(body);
    const returnTo = safeReturn(values['tiep']);
    const { form, signedIn } = await this.tryPassword(req, values, passwordOf(body));
    if (signedIn) return enter(req, res, { signedIn, returnTo });
    const page = signInPage(frameOf(req), { form, returnTo });
    res.status(422).send(renderBare(frameOf(req), page));
  }

  private async tryPassword(
    req: Request,
    values: Record<string, string>,
    password: string,
  ): Promise<PasswordTry> {
    const email = values['email'] ?? '';
    const form: FormState = { values: { email }, errors: {} };
    const wrong = emailError(email);
    if (wrong) form.errors['email'] = wrong;
    if (password === '') form.errors['password'] = accountWords.passwordMissing;
    if (Object.keys(form.errors).length > 0) return { form };
    let signedIn: SignedIn | undefined;
    const typed = { lang: frameOf(req).lang, values: { email }, fields: SIGN_IN_FIELDS };
    const refused = await refusedForm(typed, async () => {
      signedIn = await signInWithPassword(this.db, this.tries, { email, password });
    });
    return { form: refused ?? form, ...(signedIn ? { signedIn } : {}) };
  }

  @Public()
  @Limited('sign-in-mail')
  @HttpCode(200)
  @Post(paths.signInMail())
  async byMail(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const email = formValues(body)['mailTo'] ?? '';
    const wrong = emailError(email);
    if (wrong) {
      const form = { values: { mailTo: email }, errors: { mailTo: wrong } };
      const page = signInPage(frameOf(req), { form, returnTo: paths.root() });
      res.status(422).send(renderBare(frameOf(req), page));
      return;
    }
    await mailSignInLink(this.db, this.settings.LINK_KEYS, email);
    res.send(renderBare(frameOf(req), mailSentPage(frameOf(req), email)));
  }

  @Public()
  @Get(paths.signInToken(':token'))
  async showToken(@Req() req: Request, @Param('token') token: string): Promise<string> {
    return renderBare(frameOf(req), signInTokenPage(frameOf(req), token, await isTokenAlive(this.db, token)));
  }

  @Public()
  @Limited('sign-in')
  @Post(paths.signInToken(':token'))
  async withToken(@Req() req: Request, @Res() res: Response, @Param('token') token: string): Promise<void> {
    const signedIn = await redeemSignInToken(this.db, token);
    await enter(req, res, { signedIn, returnTo: paths.root() });
  }

  @Allow(...accountPolicy.signOut)
  @Post(paths.signOut())
  async signOut(@Req() req: Request, @Res() res: Response): Promise<void> {
    await closeSession(req);
    res.redirect(303, paths.root());
  }
}

interface PasswordTry {
  form: FormState;
  signedIn?: SignedIn;
}

/** As typed: cleaning would change a password. */
function passwordOf(body: unknown): string {
  const password = (body as Record<string, unknown> | undefined)?.['password'];
  return typeof password === 'string' ? password.normalize('NFC') : '';
}

interface Entry {
  signedIn: SignedIn;
  returnTo: string;
}

async function enter(req: Request, res: Response, { signedIn, returnTo }: Entry): Promise<void> {
  await openAccountSession(req, signedIn.accountId);
  const cookies = req.cookies as Record<string, string>;
  if (!cookies[LANG_COOKIE]) res.cookie(LANG_COOKIE, signedIn.lang, { sameSite: 'lax', httpOnly: true });
  res.redirect(303, returnTo);
}
