import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { loadCalendar } from '../../units/load-calendar.js';
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
import { obligationPolicy } from '../obligation.policy.js';
import { pressUnits } from '../press-units.js';
import {
  acceptObligation,
  decideDecline,
  extendObligation,
  returnObligation,
  waiveObligation,
} from '../review-obligation.js';
import { actPage } from './act.page.js';
import type { AskedAct } from './acts.js';
import { actWords } from './acts.words.js';
import { obligationFacts, type ObligationFacts } from './obligation.read-model.js';
import { actErrors, proposedCorrection, typedDueAt } from './read-act-form.js';

/** The fields that refusals of the rules belong to. */
const FIELDS = {
  'reason-missing': 'reason',
  'due.missing': 'dueOn',
  'due.in-the-past': 'dueOn',
  'due.not-later': 'dueOn',
  'calendar.year-without-rows': 'dueOn',
} as const;

@Controller()
export class ActsController {
  constructor(private readonly db: DataSource) {}

  @Allow(...obligationPolicy.review)
  @Get(paths.obligationAccept(':id'))
  askAccept(@Req() req: Request, @Param('id') id: string): Promise<string> {
    return this.ask(req, id, 'accept');
  }

  @Allow(...obligationPolicy.review)
  @Post(paths.obligationAccept(':id'))
  async accept(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const { obligation } = await this.typed(req, id);
    await acceptObligation(this.db, commandOf(req), obligation.id);
    this.leave({ req, res, obligation }, 'accept_done');
  }

  @Allow(...obligationPolicy.review)
  @Get(paths.obligationReturn(':id'))
  async askReturn(@Req() req: Request, @Param('id') id: string): Promise<string> {
    const obligation = await this.found(req, id);
    const calendar = await loadCalendar(this.db, obligation.authorityId);
    const form = { values: { dueOn: proposedCorrection(obligation.now, calendar) }, errors: {} };
    return renderPage(frameOf(req), actPage(frameOf(req), { act: 'return', obligation, form }));
  }

  @Allow(...obligationPolicy.review)
  @Post(paths.obligationReturn(':id'))
  async return(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const { obligation, values } = await this.typed(req, id);
    const back = { obligationId: id, reason: values['reason'] ?? '' };
    const run = () =>
      returnObligation(this.db, commandOf(req), { ...back, correctionDueAt: typedDueAt(values['dueOn'])! });
    const form = actErrors(values, ['reason', 'dueOn']) ?? (await this.refused(req, run));
    this.finish({ req, res, obligation }, 'return', form);
  }

  @Allow(...obligationPolicy.review)
  @Get(paths.obligationDecision(':id'))
  askDecide(@Req() req: Request, @Param('id') id: string): Promise<string> {
    return this.ask(req, id, 'decide');
  }

  @Allow(...obligationPolicy.review)
  @Post(paths.obligationDecision(':id'))
  async decide(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const { obligation, values } = await this.typed(req, id);
    const isAccepted = values['decision'] === 'yes';
    const decision = { obligationId: id, isAccepted, reason: values['reason'] ?? '' };
    const form =
      actErrors(values, isAccepted ? ['decision'] : ['decision', 'reason']) ??
      (await this.refused(req, () => decideDecline(this.db, commandOf(req), decision)));
    this.finish({ req, res, obligation }, 'decide', form);
  }

  @Allow(...obligationPolicy.extend)
  @Get(paths.obligationExtend(':id'))
  askExtend(@Req() req: Request, @Param('id') id: string): Promise<string> {
    return this.ask(req, id, 'extend');
  }

  @Allow(...obligationPolicy.extend)
  @Post(paths.obligationExtend(':id'))
  async extend(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const { obligation, values } = await this.typed(req, id);
    const moved = { obligationId: id, reason: values['reason'] ?? '' };
    const run = () =>
      extendObligation(this.db, commandOf(req), { ...moved, newDueAt: typedDueAt(values['dueOn'])! });
    const form = actErrors(values, ['reason', 'dueOn']) ?? (await this.refused(req, run));
    this.finish({ req, res, obligation }, 'extend', form);
  }

  @Allow(...obligationPolicy.waive)
  @Get(paths.obligationWaive(':id'))
  askWaive(@Req() req: Request, @Param('id') id: string): Promise<string> {
    return this.ask(req, id, 'waive');
  }

  @Allow(...obligationPolicy.waive)
  @Post(paths.obligationWaive(':id'))
  async waive(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const { obligation, values } = await this.typed(req, id);
    const waiver = { obligationId: id, reason: values['reason'] ?? '' };
    const form =
      actErrors(values, ['reason']) ??
      (await this.refused(req, () => waiveObligation(this.db, commandOf(req), waiver)));
    this.finish({ req, res, obligation }, 'waive', form);
  }

  @Allow(...obligationPolicy.press)
  @Get(paths.obligationPress(':id'))
  askPress(@Req() req: Request, @Param('id') id: string): Promise<string> {
    return this.ask(req, id, 'press');
  }

  @Allow(...obligationPolicy.press)
  @Post(paths.obligationPress(':id'))
  async press(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const { obligation } = await this.typed(req, id);
    const mails = await pressUnits(this.db, commandOf(req), [obligation.id]);
    this.leave({ req, res, obligation }, mails > 0 ? 'press_done' : 'pressNone');
  }

  private async ask(req: Request, id: string, act: AskedAct): Promise<string> {
    const view = { act, obligation: await this.found(req, id), form: emptyForm };
    return renderPage(frameOf(req), actPage(frameOf(req), view));
  }

  private async typed(
    req: Request,
    id: string,
  ): Promise<{ obligation: ObligationFacts; values: Record<string, string> }> {
    return { obligation: await this.found(req, id), values: formValues(req.body) };
  }

  private refused(req: Request, run: () => Promise<unknown>): Promise<FormState | null> {
    return refusedForm({ lang: frameOf(req).lang, values: formValues(req.body), fields: FIELDS }, run);
  }

  private finish(to: Leaving, act: AskedAct, form: FormState | null): void {
    if (form === null) return this.leave(to, `${act}_done`);
    const page = actPage(frameOf(to.req), { act, obligation: to.obligation, form });
    to.res.status(422).send(renderPage(frameOf(to.req), page));
  }

  private leave({ req, res, obligation }: Leaving, word: `${AskedAct}_done` | 'pressNone'): void {
    const text = say(frameOf(req).lang, actWords[word], { unit: obligation.unit });
    flash(req, word === 'pressNone' ? 'error' : 'done', text);
    res.redirect(303, paths.obligation(obligation.id));
  }

  private async found(req: Request, id: string): Promise<ObligationFacts> {
    return foundInScope(viewerOf(req), await obligationFacts(this.db, id));
  }
}

interface Leaving {
  req: Request;
  res: Response;
  obligation: ObligationFacts;
}
