import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Allow, foundInScope, viewerOf } from '../web/access.js';
import { commandOf } from '../web/command-of.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderPage } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { Site } from '../web/site.js';
import { clearAlertByHand } from './clear-alert.js';
import { historyPage } from './history.page.js';
import { journalPage } from './journal.page.js';
import { journalPolicy } from './journal.policy.js';
import {
  readHeading,
  readJournal,
  readWorkflows,
  type JournalLine,
  type JournalSearch,
} from './journal.read-model.js';
import { journalWords } from './journal.words.js';
import { readAlerts, readNextOf } from './next.read-model.js';

const PAGE_LINES = 100;

interface JournalQuery {
  tim?: string;
  thu?: string;
  truoc?: string;
}

@Controller()
export class JournalController {
  constructor(
    private readonly db: DataSource,
    private readonly site: Site,
  ) {}

  @Allow(...journalPolicy.see)
  @Get(paths.journal())
  async journal(@Req() req: Request, @Query() query: JournalQuery): Promise<string> {
    const text = query.tim?.trim() ?? '';
    const withMails = query.thu === 'co';
    const lines = await this.lines(req, query, { text, withMails });
    const alerts = await readAlerts(this.db, viewerOf(req).authorityId);
    const olderHref = olderOf(req, lines);
    return renderPage(frameOf(req), journalPage(frameOf(req), { lines, text, withMails, olderHref, alerts }));
  }

  @Allow(...journalPolicy.clearAlert)
  @Post(paths.alertClear(':id'))
  async clear(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    await clearAlertByHand(this.db, commandOf(req), id);
    flash(req, 'done', say(frameOf(req).lang, journalWords.alertCleared));
    res.redirect(303, paths.journal());
  }

  @Allow(...journalPolicy.see)
  @Get(paths.cycleHistory(':id'))
  cycle(@Req() req: Request, @Param('id') id: string, @Query() query: JournalQuery): Promise<string> {
    return this.history(req, query, { kind: 'cycle', id });
  }

  @Allow(...journalPolicy.see)
  @Get(paths.roundHistory(':id'))
  round(@Req() req: Request, @Param('id') id: string, @Query() query: JournalQuery): Promise<string> {
    return this.history(req, query, { kind: 'round', id });
  }

  @Allow(...journalPolicy.see)
  @Get(paths.obligationHistory(':id'))
  obligation(@Req() req: Request, @Param('id') id: string, @Query() query: JournalQuery): Promise<string> {
    return this.history(req, query, { kind: 'obligation', id });
  }

  private async history(
    req: Request,
    query: JournalQuery,
    { kind, id }: { kind: 'cycle' | 'round' | 'obligation'; id: string },
  ): Promise<string> {
    const heading = foundInScope(viewerOf(req), await readHeading(this.db, kind, id));
    const subject = { [`${kind}Id`]: id };
    const lines = await this.lines(req, query, { ...subject, withMails: kind === 'obligation' });
    const workflows = await readWorkflows(this.db, subject);
    const next = await readNextOf(this.db, frameOf(req).lang, subject);
    const view = {
      ...{ title: heading.title, lines, workflows, next },
      ...{ temporalUi: this.site.temporalUiUrl, olderHref: olderOf(req, lines) },
    };
    return renderPage(frameOf(req), historyPage(frameOf(req), view));
  }

  private lines(req: Request, query: JournalQuery, search: Partial<JournalSearch>): Promise<JournalLine[]> {
    const viewer = viewerOf(req);
    const before = query.truoc === undefined ? undefined : Number(query.truoc);
    if (before !== undefined && !Number.isSafeInteger(before)) throw new NotFoundException();
    return readJournal(this.db, {
      ...search,
      authorityId: viewer.authorityId,
      unitIds: viewer.scope ? [...viewer.scope] : null,
      limit: PAGE_LINES,
      ...(before === undefined ? {} : { before }),
    });
  }
}

/** The same page from the last line shown on, or null when this was all. */
function olderOf(req: Request, lines: readonly JournalLine[]): string | null {
  if (lines.length < PAGE_LINES) return null;
  const address = new URL(req.originalUrl, 'http://localhost');
  address.searchParams.set('truoc', String(lines.at(-1)!.seq));
  return `${address.pathname}${address.search}`;
}
