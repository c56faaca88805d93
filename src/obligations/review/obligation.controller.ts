import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Allow, foundInScope, viewerOf } from '../../web/access.js';
import { commandOf } from '../../web/command-of.js';
import { emptyForm, type FormState } from '../../web/components/form.js';
import { formValues } from '../../web/form-values.js';
import { say } from '../../web/i18n/say.js';
import { frameOf } from '../../web/page-frame.js';
import { paths } from '../../web/paths.js';
import { refusedForm } from '../../web/refused-form.js';
import { renderPage } from '../../web/render-page.js';
import { flash } from '../../web/session.js';
import { noteCall } from '../note-call.js';
import { obligationPolicy } from '../obligation.policy.js';
import { obligationPage } from './obligation.page.js';
import { obligationDetail, obligationFacts, type ObligationFacts } from './obligation.read-model.js';
import { obligationWords } from './obligation.words.js';

@Controller()
export class ObligationController {
  constructor(private readonly db: DataSource) {}

  @Allow(...obligationPolicy.see)
  @Get(paths.obligation(':id'))
  async show(@Req() req: Request, @Param('id') id: string): Promise<string> {
    return this.page(req, await this.found(req, id), emptyForm);
  }

  @Allow(...obligationPolicy.noteCall)
  @Post(paths.obligationCall(':id'))
  async call(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const obligation = await this.found(req, id);
    const { lang } = frameOf(req);
    const values = formValues(req.body);
    const note = { obligationId: obligation.id, note: values['note'] ?? '' };
    const form = await refusedForm({ lang, values, fields: { 'reason-missing': 'note' } }, () =>
      noteCall(this.db, commandOf(req), note),
    );
    if (form !== null) {
      res.status(422).send(await this.page(req, obligation, form));
      return;
    }
    flash(req, 'done', say(lang, obligationWords.callDone));
    res.redirect(303, paths.obligation(id));
  }

  private async page(req: Request, obligation: ObligationFacts, call: FormState): Promise<string> {
    const detail = await obligationDetail(this.db, obligation);
    return renderPage(frameOf(req), obligationPage(frameOf(req), { detail, call }));
  }

  private async found(req: Request, id: string): Promise<ObligationFacts> {
    return foundInScope(viewerOf(req), await obligationFacts(this.db, id));
  }
}
