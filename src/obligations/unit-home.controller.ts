import { Controller, Get, NotFoundException, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { standingSession } from '../links/standing-session.js';
import { ByLink } from '../web/access.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderBare } from '../web/render-page.js';
import { readAsked } from './form/asked.read-model.js';
import { versionPage } from './form/sent.page.js';
import { unitHomePage } from './unit-home.page.js';
import { readUnitHome } from './unit-home.read-model.js';
import { sentContent, sentVersions } from './unit-versions.read-model.js';

/** What a unit sees behind its link. Each request asks again whether the link still stands. */
@Controller()
export class UnitHomeController {
  constructor(private readonly db: DataSource) {}

  @ByLink()
  @Get(paths.unitHome())
  async home(@Req() req: Request): Promise<string> {
    const session = await standingSession(this.db, req);
    return renderBare(frameOf(req), unitHomePage(frameOf(req), await readUnitHome(this.db, session)));
  }

  @ByLink()
  @Get(paths.unitVersion(':id', ':number'))
  async version(
    @Req() req: Request,
    @Param('id') id: string,
    @Param('number') number: string,
  ): Promise<string> {
    const asked = await readAsked(this.db, await standingSession(this.db, req), id);
    const sent = (await sentVersions(this.db, id)).find((each) => String(each.number) === number);
    const content = sent && (await sentContent(this.db, id, sent.number));
    if (!content) throw new NotFoundException();
    return renderBare(frameOf(req), versionPage(frameOf(req), { asked, sent, content }));
  }
}
