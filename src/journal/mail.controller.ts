import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Allow, foundInScope, viewerOf } from '../web/access.js';
import { commandOf } from '../web/command-of.js';
import { emptyForm, type FormState } from '../web/components/form.js';
import { formValues } from '../web/form-values.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { refusedForm } from '../web/refused-form.js';
import { renderPage } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { sendMailAgain, tellInsteadOfMail } from './act-on-mail.js';
import { journalPolicy } from './journal.policy.js';
import { readJournal, readMail, type MailLine } from './journal.read-model.js';
import { journalWords } from './journal.words.js';
import { mailPage } from './mail.page.js';

const LINES = 100;

/** One mail, and what a person does with one that its mailbox does not take. */
@Controller()
export class MailController {
  constructor(private readonly db: DataSource) {}

  @Allow(...journalPolicy.see)
  @Get(paths.mail(':id'))
  async show(@Req() req: Request, @Param('id') id: string): Promise<string> {
    return this.page(req, await this.found(req, id), emptyForm);
  }

  @Allow(...journalPolicy.actOnMail)
  @Post(paths.mailAgain(':id'))
  async again(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const mail = await this.found(req, id);
    await sendMailAgain(this.db, commandOf(req), mail.id);
    flash(req, 'done', say(frameOf(req).lang, journalWords.mailAgainDone));
    res.redirect(303, paths.mail(id));
  }

  @Allow(...journalPolicy.actOnMail)
  @Post(paths.mailTold(':id'))
  async told(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const mail = await this.found(req, id);
    const values = formValues(req.body);
    const { lang } = frameOf(req);
    const fields = { 'reason-missing': 'note' } as const;
    const form = await refusedForm({ lang, values, fields }, () =>
      tellInsteadOfMail(this.db, commandOf(req), { mailId: mail.id, note: values['note'] ?? '' }),
    );
    if (form !== null) return void res.status(422).send(await this.page(req, mail, form));
    flash(req, 'done', say(lang, journalWords.mailToldDone));
    res.redirect(303, paths.mail(id));
  }

  private async page(req: Request, mail: MailLine, form: FormState): Promise<string> {
    const { authorityId, scope } = viewerOf(req);
    const search = { authorityId, unitIds: scope ? [...scope] : null, limit: LINES };
    const lines = await readJournal(this.db, { ...search, subjectId: mail.id, withMails: true });
    return renderPage(frameOf(req), mailPage(frameOf(req), { mail, lines, form }));
  }

  private async found(req: Request, id: string): Promise<MailLine> {
    return foundInScope(viewerOf(req), await readMail(this.db, id));
  }
}
