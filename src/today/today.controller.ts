import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { personActor } from '../domain/actor.js';
import { obligationPolicy } from '../obligations/obligation.policy.js';
import { pressUnits } from '../obligations/press-units.js';
import { sightOf } from '../rounds/sight-of.js';
import { Allow, viewerOf } from '../web/access.js';
import { formValues } from '../web/form-values.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderPage } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { latePage, pressConfirmPage } from './late.page.js';
import { nextPage } from './next.page.js';
import { todayPage } from './today.page.js';
import { todayPolicy } from './today.policy.js';
import { readGrid, readLate, readNext, readNow, readToDo, type LateLine } from './today.read-model.js';
import { todayWords } from './today.words.js';

const NEXT_ON_HOME = 6;
const NEXT_ON_PAGE = 200;

@Controller()
export class TodayController {
  constructor(private readonly db: DataSource) {}

  @Allow(...todayPolicy.see)
  @Get(paths.home())
  async today(@Req() req: Request): Promise<string> {
    const sight = sightOf(req);
    const [now, toDo, late, next, grid] = await Promise.all([
      readNow(this.db, sight.authorityId),
      readToDo(this.db, sight),
      readLate(this.db, sight),
      readNext(this.db, sight, NEXT_ON_HOME),
      readGrid(this.db, sight),
    ]);
    return renderPage(
      frameOf(req),
      todayPage(frameOf(req), { now, year: sight.year, toDo, late, next, grid }),
    );
  }

  @Allow(...todayPolicy.see)
  @Get(paths.late())
  async late(@Req() req: Request): Promise<string> {
    const sight = sightOf(req);
    const late = await readLate(this.db, sight);
    const now = await readNow(this.db, sight.authorityId);
    const canPress = (obligationPolicy.press as readonly string[]).includes(viewerOf(req).role);
    return renderPage(frameOf(req), latePage(frameOf(req), { now, late, canPress }));
  }

  @Allow(...obligationPolicy.press)
  @Post(paths.pressConfirm())
  async askPress(@Req() req: Request, @Res() res: Response): Promise<void> {
    const chosen = await this.chosen(req);
    if (chosen.length > 0) {
      res.send(renderPage(frameOf(req), pressConfirmPage(frameOf(req), chosen)));
      return;
    }
    flash(req, 'error', say(frameOf(req).lang, todayWords.pressNone));
    res.redirect(303, paths.late());
  }

  @Allow(...obligationPolicy.press)
  @Post(paths.press())
  async press(@Req() req: Request, @Res() res: Response): Promise<void> {
    const viewer = viewerOf(req);
    const ids = (await this.chosen(req)).map((line) => line.obligationId);
    const command = { authorityId: viewer.authorityId, actor: personActor(viewer) };
    const count = await pressUnits(this.db, command, ids);
    flash(req, 'done', say(frameOf(req).lang, todayWords.pressed, { count }));
    res.redirect(303, paths.late());
  }

  @Allow(...todayPolicy.see)
  @Get(paths.next())
  async next(@Req() req: Request): Promise<string> {
    const next = await readNext(this.db, sightOf(req), NEXT_ON_PAGE);
    return renderPage(frameOf(req), nextPage(frameOf(req), next));
  }

  /** Only what is late, in the viewer's sight and may be pressed; whatever else was sent is left out. */
  private async chosen(req: Request): Promise<LateLine[]> {
    const ids = (formValues(req.body)['obligation'] ?? '').split(',');
    const late = await readLate(this.db, sightOf(req));
    return late.filter((line) => ids.includes(line.obligationId) && !line.courtesy);
  }
}
