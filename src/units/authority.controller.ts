import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Allow, viewerOf } from '../web/access.js';
import { commandOf } from '../web/command-of.js';
import { emptyForm, type FormState } from '../web/components/form.js';
import { formValues } from '../web/form-values.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { refusedForm } from '../web/refused-form.js';
import { renderPage } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { changesBetween, type FieldChange } from './authority-fields.js';
import { authorityPage } from './authority.page.js';
import { authorityDetail, touchedBy } from './authority.read-model.js';
import { authorityWords } from './authority.words.js';
import { changeAuthority, type AuthorityChange } from './change-authority.js';
import { checkAuthority } from './check-authority.js';
import { confirmAuthorityPage } from './confirm-authority.page.js';
import { readAuthorityForm } from './read-authority-form.js';
import { unitPolicy } from './unit.policy.js';

@Controller()
export class AuthorityController {
  constructor(private readonly db: DataSource) {}

  @Allow(...unitPolicy.seeAuthority)
  @Get(paths.authority())
  show(@Req() req: Request): Promise<string> {
    return this.page(req, emptyForm);
  }

  /** Running years take the new facts up: their coordinator should not be surprised. Without one it is saved at once. */
  @Allow(...unitPolicy.changeAuthority)
  @Post(paths.authorityConfirm())
  async confirm(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const values = formValues(body);
    const { lang } = frameOf(req);
    const change = changeOf(values);
    const form = await refusedForm({ lang, values }, async () => checkAuthority(change.fields));
    if (form !== null) return void res.status(422).send(await this.page(req, form));
    const { authorityId } = viewerOf(req);
    const touched = await touchedBy(this.db, authorityId);
    const detail = await authorityDetail(this.db, authorityId);
    const changes = changesBetween(detail.fields, change.fields);
    const isQuiet = touched.cycles.length === 0 || changes.length === 0 || change.seen !== detail.stamp;
    if (isQuiet) return this.save(req, res, body);
    const view = { detail, ...change, changes, touched };
    res.status(200).send(renderPage(frameOf(req), confirmAuthorityPage(frameOf(req), view)));
  }

  @Allow(...unitPolicy.changeAuthority)
  @Post(paths.authority())
  async save(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const values = formValues(body);
    const { lang } = frameOf(req);
    let changes: FieldChange[] = [];
    const form = await refusedForm({ lang, values }, async () => {
      changes = await changeAuthority(this.db, commandOf(req), changeOf(values));
    });
    if (form !== null) return void res.status(422).send(await this.page(req, form));
    flash(req, 'done', await this.saidOf(req, changes));
    res.redirect(303, paths.authority());
  }

  private async saidOf(req: Request, changes: readonly FieldChange[]): Promise<string> {
    const { lang } = frameOf(req);
    if (changes.length === 0) return say(lang, authorityWords.nothingChanged);
    const mailbox = changes.find(({ field }) => field === 'routeMailbox')?.after ?? '';
    const { signedReports } = await touchedBy(this.db, viewerOf(req).authorityId);
    return mailbox !== '' && signedReports.length > 0
      ? say(lang, authorityWords.savedAndSent, { count: signedReports.length, mailbox })
      : say(lang, authorityWords.saved, { count: changes.length });
  }

  private async page(req: Request, form: FormState): Promise<string> {
    const viewer = viewerOf(req);
    const detail = await authorityDetail(this.db, viewer.authorityId);
    const mayChange = (unitPolicy.changeAuthority as readonly string[]).includes(viewer.role);
    return renderPage(frameOf(req), authorityPage(frameOf(req), { detail, form, mayChange }));
  }
}

function changeOf(values: Record<string, string>): AuthorityChange {
  return { fields: readAuthorityForm(values), seen: values['seen'] ?? '' };
}
