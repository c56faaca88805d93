import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { typedDate } from '../domain/calendar/typed-date.js';
import { Allow, foundInScope, viewerOf } from '../web/access.js';
import { commandOf } from '../web/command-of.js';
import type { FormState } from '../web/components/form.js';
import { formValues } from '../web/form-values.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { refusedForm } from '../web/refused-form.js';
import { flash } from '../web/session.js';
import { directivePolicy } from './directive.policy.js';
import { directiveView, type DirectiveView } from './directive.read-model.js';
import { FINDING_KINDS } from './finding-payload.js';
import { scanPage } from './scan-page.read-model.js';
import { scanWords } from './scan.words.js';
import { showDesk } from './show-desk.js';
import { typeFinding } from './type-finding.js';
import { typeRegister } from './type-register.js';

@Controller()
export class ScanController {
  constructor(private readonly db: DataSource) {}

  @Allow(...directivePolicy.see)
  @Get(paths.directivePage(':id', ':page'))
  async picture(
    @Req() req: Request,
    @Res() res: Response,
    @Param() at: { id: string; page: string },
  ): Promise<void> {
    const picture = foundInScope(viewerOf(req), await scanPage(this.db, at.id, Number(at.page)));
    // The original never changes, so neither does its picture; it belongs to this person's eyes only.
    res.set('Cache-Control', 'private, max-age=86400, immutable').type(picture.mediaType).send(picture.bytes);
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.directiveRegister(':id'))
  async register(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const directive = await this.found(req, id);
    const register = await this.tryRegister(req, directive.id);
    if (register !== null) return this.again({ req, res, directive }, { register });
    flash(req, 'done', say(frameOf(req).lang, scanWords.registerSaved));
    res.redirect(303, paths.directive(id));
  }

  private async tryRegister(req: Request, directiveId: string): Promise<FormState | null> {
    const values = formValues(req.body);
    const typed = (name: string) => values[name] || null;
    const day = typed('issuedOn');
    const issuedOn = day === null ? null : typedDate(day);
    if (day !== null && issuedOn === null) return { values, errors: { issuedOn: scanWords.dateWrong } };
    const fields = { documentType: typed('type'), documentSymbol: typed('symbol'), title: typed('title') };
    const register = { directiveId, ...fields, issuingAuthority: typed('issuer'), issuedOn };
    return refusedForm({ lang: frameOf(req).lang, values }, () =>
      typeRegister(this.db, commandOf(req), register),
    );
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.directiveTyped(':id'))
  async type(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const directive = await this.found(req, id);
    const values = formValues(req.body);
    const { text = '', agency = '', kind: wanted, page } = values;
    const kind = FINDING_KINDS.find((each) => each === wanted) ?? 'task';
    const typed = { directiveId: directive.id, kind, text, agency, page: Number(page) };
    const form = { lang: frameOf(req).lang, values, fields: { 'finding.span-invalid': 'text' } };
    const add = await refusedForm(form, () => typeFinding(this.db, commandOf(req), typed));
    if (add !== null) return this.again({ req, res, directive }, { add });
    flash(req, 'done', say(frameOf(req).lang, scanWords.added));
    res.redirect(303, `${paths.directive(id)}#trang-${page}`);
  }

  private async again(
    { req, res, directive }: { req: Request; res: Response; directive: DirectiveView },
    forms: { add?: FormState; register?: FormState },
  ): Promise<void> {
    res.status(422).send(await showDesk(this.db, req, { directive, filter: 'tat-ca', ...forms }));
  }

  private async found(req: Request, id: string): Promise<DirectiveView> {
    return foundInScope(viewerOf(req), await directiveView(this.db, id));
  }
}
