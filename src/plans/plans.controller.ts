import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Allow, foundInScope, viewerOf } from '../web/access.js';
import { commandOf } from '../web/command-of.js';
import { emptyForm, type FormState } from '../web/components/form.js';
import { formValues } from '../web/form-values.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderPage } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { newPlanPage, planListPage } from './plan-list.page.js';
import { planPolicy } from './plan.policy.js';
import { planWords } from './plans.words.js';
import { startPlan } from './start-plan.js';
import { cycleLines, draftableDirectives, latestVersion } from './version.read-model.js';

@Controller()
export class PlansController {
  constructor(private readonly db: DataSource) {}

  @Allow(...planPolicy.see)
  @Get(paths.plans())
  async list(@Req() req: Request): Promise<string> {
    const { authorityId, role } = viewerOf(req);
    const cycles = await cycleLines(this.db, authorityId);
    const mayStart = (planPolicy.start as readonly string[]).includes(role);
    return renderPage(frameOf(req), planListPage(frameOf(req), { cycles, mayStart }));
  }

  @Allow(...planPolicy.start)
  @Get(paths.planNew())
  async showNew(@Req() req: Request, @Query('vanban') chosen?: string): Promise<string> {
    return this.newPage(req, { form: emptyForm, chosen: chosen ?? '' });
  }

  @Allow(...planPolicy.start)
  @Post(paths.planNew())
  async start(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const values = formValues(body);
    const { lang } = frameOf(req);
    const started = await startPlan(this.db, commandOf(req), { lang, values });
    if ('form' in started) {
      const page = await this.newPage(req, { form: started.form, chosen: values['directiveId'] ?? '' });
      return void res.status(422).send(page);
    }
    flash(req, 'done', say(lang, planWords.drafted));
    res.redirect(303, paths.planVersion(started.versionId));
  }

  private async newPage(req: Request, view: { form: FormState; chosen: string }): Promise<string> {
    const directives = await draftableDirectives(this.db, viewerOf(req).authorityId);
    return renderPage(frameOf(req), newPlanPage(frameOf(req), { ...view, directives }));
  }

  @Allow(...planPolicy.see)
  @Get(paths.plan(':id'))
  async cycle(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const { versionId } = foundInScope(viewerOf(req), await latestVersion(this.db, id));
    res.redirect(303, versionId === null ? paths.planNew() : paths.planVersion(versionId));
  }
}
