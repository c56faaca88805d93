import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { sightOf } from '../../rounds/sight-of.js';
import { readNow } from '../../today/today.read-model.js';
import { Allow } from '../../web/access.js';
import { commandOf } from '../../web/command-of.js';
import { formValues } from '../../web/form-values.js';
import { say } from '../../web/i18n/say.js';
import { frameOf } from '../../web/page-frame.js';
import { paths } from '../../web/paths.js';
import { renderPage } from '../../web/render-page.js';
import { flash } from '../../web/session.js';
import { obligationPolicy } from '../obligation.policy.js';
import { acceptMany } from '../review-obligation.js';
import { acceptManyPage, reviewListPage } from './review-list.page.js';
import { reviewLines, type ReviewLine } from './review-list.read-model.js';
import { reviewListWords } from './review-list.words.js';

const TO_REVIEW = ['submitted', 'nil'] as const;

@Controller()
export class ReviewListController {
  constructor(private readonly db: DataSource) {}

  @Allow(...obligationPolicy.see)
  @Get(paths.toReview())
  async toReview(@Req() req: Request): Promise<string> {
    const lines = await reviewLines(this.db, sightOf(req), TO_REVIEW);
    return this.list(req, 'toReview', lines);
  }

  @Allow(...obligationPolicy.see)
  @Get(paths.declined())
  async declined(@Req() req: Request): Promise<string> {
    return this.list(req, 'declined', await reviewLines(this.db, sightOf(req), ['declined']));
  }

  @Allow(...obligationPolicy.review)
  @Post(paths.acceptManyConfirm())
  async askAccept(@Req() req: Request, @Res() res: Response): Promise<void> {
    const chosen = await this.chosen(req);
    if (chosen.length > 0) {
      res.send(renderPage(frameOf(req), acceptManyPage(frameOf(req), chosen)));
      return;
    }
    flash(req, 'error', say(frameOf(req).lang, reviewListWords.noneChosen));
    res.redirect(303, paths.toReview());
  }

  @Allow(...obligationPolicy.review)
  @Post(paths.acceptMany())
  async accept(@Req() req: Request, @Res() res: Response): Promise<void> {
    const ids = (await this.chosen(req)).map((line) => line.obligationId);
    const count = await acceptMany(this.db, commandOf(req), ids);
    flash(req, 'done', say(frameOf(req).lang, reviewListWords.accepted, { count }));
    res.redirect(303, paths.toReview());
  }

  private async list(req: Request, list: 'toReview' | 'declined', lines: ReviewLine[]): Promise<string> {
    const now = await readNow(this.db, sightOf(req).authorityId);
    return renderPage(frameOf(req), reviewListPage(frameOf(req), { list, now, lines }));
  }

  /** Only what waits for review and lies in the viewer's sight; whatever else was sent is left out. */
  private async chosen(req: Request): Promise<ReviewLine[]> {
    const ids = (formValues(req.body)['obligation'] ?? '').split(',');
    const lines = await reviewLines(this.db, sightOf(req), TO_REVIEW);
    return lines.filter((line) => ids.includes(line.obligationId));
  }
}
