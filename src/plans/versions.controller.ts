import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { typedDate } from '../domain/calendar/typed-date.js';
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
import { addFromDirective } from './add-from-directive.js';
import { approvePlan } from './approve-plan.js';
import { checkVersion } from './check-version.js';
import { leadersOf } from './leaders.read-model.js';
import { numberPlan } from './number-plan.js';
import { planPolicy } from './plan.policy.js';
import { planWords } from './plans.words.js';
import { returnPlan } from './return-plan.js';
import { checkPage, decidePage, numberPage } from './review.page.js';
import { submitPlan } from './submit-plan.js';
import { versionPage } from './version.page.js';
import { versionDocument, versionView, type VersionView } from './version.read-model.js';
import { withdrawPlan } from './withdraw-plan.js';

@Controller()
export class VersionsController {
  constructor(private readonly db: DataSource) {}

  @Allow(...planPolicy.see)
  @Get(paths.planVersion(':id'))
  async show(@Req() req: Request, @Param('id') id: string): Promise<string> {
    return renderPage(frameOf(req), versionPage(frameOf(req), await this.found(req, id)));
  }

  @Allow(...planPolicy.download)
  @Get(paths.planVersionFile(':id'))
  async download(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const file = foundInScope(viewerOf(req), await versionDocument(this.db, id));
    res.attachment(file.name).type(file.mediaType).send(file.bytes);
  }

  @Allow(...planPolicy.change)
  @Post(paths.planAddDirective(':id'))
  async addDirective(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const { id: versionId } = await this.found(req, id);
    const directiveId = formValues(req.body)['directiveId'] ?? '';
    const outcome = await addFromDirective(this.db, commandOf(req), { versionId, directiveId });
    flash(req, 'done', say(frameOf(req).lang, planWords.directiveAdded, { ...outcome }));
    res.redirect(303, paths.planVersion(id));
  }

  @Allow(...planPolicy.submit)
  @Get(paths.planCheck(':id'))
  async check(@Req() req: Request, @Param('id') id: string): Promise<string> {
    const plan = await this.found(req, id);
    const { check } = await checkVersion(this.db, plan);
    const leaders = await leadersOf(this.db, plan.authorityId);
    return renderPage(frameOf(req), checkPage(frameOf(req), { plan, check, leaders }));
  }

  @Allow(...planPolicy.submit)
  @Post(paths.planCheck(':id'))
  async submit(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const plan = await this.found(req, id);
    await submitPlan(this.db, commandOf(req), plan.id);
    this.leave({ req, res, id }, 'submitted');
  }

  @Allow(...planPolicy.submit)
  @Post(paths.planWithdraw(':id'))
  async withdraw(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const plan = await this.found(req, id);
    await withdrawPlan(this.db, commandOf(req), plan.id);
    this.leave({ req, res, id }, 'withdrawn');
  }

  @Allow(...planPolicy.decide)
  @Get(paths.planDecide(':id'))
  async showDecide(@Req() req: Request, @Param('id') id: string): Promise<string> {
    return this.decidePage(req, await this.found(req, id), emptyForm);
  }

  @Allow(...planPolicy.decide)
  @Post(paths.planDecide(':id'))
  async approve(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const plan = await this.found(req, id);
    const form = await this.refused(req, () => approvePlan(this.db, commandOf(req), plan.id));
    if (form === null) return this.leave({ req, res, id }, 'approvedDone');
    res.status(422).send(await this.decidePage(req, plan, form));
  }

  @Allow(...planPolicy.decide)
  @Post(paths.planReturn(':id'))
  async return(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const plan = await this.found(req, id);
    const { reason = '' } = formValues(req.body);
    const returned = { versionId: plan.id, reason };
    const form = await this.refused(req, () => returnPlan(this.db, commandOf(req), returned));
    if (form === null) return this.leave({ req, res, id }, 'returnDone');
    res.status(422).send(await this.decidePage(req, plan, form));
  }

  @Allow(...planPolicy.number)
  @Get(paths.planNumber(':id'))
  async showNumber(@Req() req: Request, @Param('id') id: string): Promise<string> {
    const plan = await this.found(req, id);
    return renderPage(frameOf(req), numberPage(frameOf(req), { plan, form: emptyForm }));
  }

  @Allow(...planPolicy.number)
  @Post(paths.planNumber(':id'))
  async number(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const plan = await this.found(req, id);
    const form = numberErrors(formValues(req.body)) ?? (await this.tryNumber(req, plan));
    if (form === null) return this.leave({ req, res, id }, 'numbered');
    res.status(422).send(renderPage(frameOf(req), numberPage(frameOf(req), { plan, form })));
  }

  private tryNumber(req: Request, plan: VersionView): Promise<FormState | null> {
    const { number = '', symbol = '', issuedOn = '' } = formValues(req.body);
    const entered = { versionId: plan.id, number, symbol, issuedOn: typedDate(issuedOn) ?? '' };
    return this.refused(req, () => numberPlan(this.db, commandOf(req), entered));
  }

  private async decidePage(req: Request, plan: VersionView, form: FormState): Promise<string> {
    const { check } = await checkVersion(this.db, plan);
    return renderPage(frameOf(req), decidePage(frameOf(req), { plan, check, form }));
  }

  private refused(req: Request, run: () => Promise<unknown>): Promise<FormState | null> {
    const fields = { 'reason-missing': 'reason', 'plan.number-used': 'number' } as const;
    return refusedForm({ lang: frameOf(req).lang, values: formValues(req.body), fields }, run);
  }

  private async found(req: Request, id: string): Promise<VersionView> {
    return foundInScope(viewerOf(req), await versionView(this.db, id));
  }

  private leave(to: { req: Request; res: Response; id: string }, word: keyof typeof planWords): void {
    flash(to.req, 'done', say(frameOf(to.req).lang, planWords[word]));
    to.res.redirect(303, paths.planVersion(to.id));
  }
}

function numberErrors(values: Record<string, string>): FormState | null {
  const errors = {
    ...(values['number'] ? {} : { number: planWords.numberMissing }),
    ...(typedDate(values['issuedOn'] ?? '') ? {} : { issuedOn: planWords.dayWrong }),
  };
  return Object.keys(errors).length > 0 ? { values, errors } : null;
}
