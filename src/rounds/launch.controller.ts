import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { Settings } from '../settings.js';
import { loadCalendar } from '../units/load-calendar.js';
import { Allow, foundInScope, viewerOf } from '../web/access.js';
import { commandOf } from '../web/command-of.js';
import { ruleSentence } from '../web/errors/describe-error.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderPage } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { launchPlan, previewLaunch } from './launch-plan.js';
import { launchPage, notLaunchablePage } from './launch.page.js';
import { launchableCycle, roundWarnings, type LaunchableCycle } from './launch.read-model.js';
import { launchWords } from './launch.words.js';
import { roundPolicy } from './round.policy.js';

@Controller()
export class LaunchController {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  @Allow(...roundPolicy.launch)
  @Get(paths.launch(':id'))
  async show(@Req() req: Request, @Param('id') id: string): Promise<string> {
    const cycle = await this.found(req, id);
    const frame = frameOf(req);
    if (cycle.state !== 'approved') return renderPage(frame, notLaunchablePage(frame, cycle, null));
    try {
      const preview = await previewLaunch(this.deps(), commandOf(req), cycle.id);
      const warnings = roundWarnings(preview.rounds, await loadCalendar(this.db, cycle.authorityId));
      return renderPage(frame, launchPage(frame, { cycle, preview, warnings }));
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      return renderPage(frame, notLaunchablePage(frame, cycle, ruleSentence(frame.lang, error)));
    }
  }

  @Allow(...roundPolicy.launch)
  @Post(paths.launch(':id'))
  async launch(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const cycle = await this.found(req, id);
    await launchPlan(this.deps(), commandOf(req), cycle.id);
    const [sent] = await this.db.query<{ mails: number }[]>(
      `select count(*)::int as mails from mail where cycle_id = $1 and kind = 'launch'`,
      [cycle.id],
    );
    flash(req, 'done', say(frameOf(req).lang, launchWords.done, { mails: sent!.mails }));
    res.redirect(303, paths.rounds());
  }

  private deps(): { db: DataSource; linkKeys: Settings['LINK_KEYS'] } {
    return { db: this.db, linkKeys: this.settings.LINK_KEYS };
  }

  private async found(req: Request, id: string): Promise<LaunchableCycle> {
    return foundInScope(viewerOf(req), await launchableCycle(this.db, id));
  }
}
