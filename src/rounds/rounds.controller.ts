import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Allow, foundInScope, viewerOf } from '../web/access.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderPage } from '../web/render-page.js';
import { isDutyFilter } from './duty-filter.js';
import { roundPage } from './round.page.js';
import { roundPolicy } from './round.policy.js';
import { roundDetail, roundFacts } from './round.read-model.js';
import { roundsPage } from './rounds.page.js';
import { roundLines } from './rounds.read-model.js';
import { sightOf } from './sight-of.js';

/** What `?xem=` on the list of rounds leads to. */
const LISTS: Readonly<Record<string, string>> = {
  'cho-xem': paths.toReview(),
  'tu-choi': paths.declined(),
};

@Controller()
export class RoundsController {
  constructor(private readonly db: DataSource) {}

  @Allow(...roundPolicy.see)
  @Get(paths.rounds())
  async list(@Req() req: Request, @Res() res: Response, @Query('xem') list?: string): Promise<void> {
    const address = LISTS[list ?? ''];
    if (address !== undefined) return res.redirect(302, address);
    const sight = sightOf(req);
    const rounds = await roundLines(this.db, sight);
    res.send(renderPage(frameOf(req), roundsPage(frameOf(req), { year: sight.year, rounds })));
  }

  @Allow(...roundPolicy.see)
  @Get(paths.round(':id'))
  async show(
    @Req() req: Request,
    @Param('id') id: string,
    @Query('trang-thai') wanted?: string,
  ): Promise<string> {
    const round = foundInScope(viewerOf(req), await roundFacts(this.db, id));
    const detail = await roundDetail(this.db, round, sightOf(req).unitIds);
    const filter = isDutyFilter(wanted) ? wanted : 'tat-ca';
    return renderPage(frameOf(req), roundPage(frameOf(req), { ...detail, filter }));
  }
}
