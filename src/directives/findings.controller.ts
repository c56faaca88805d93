import { Controller, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Allow, foundInScope, viewerOf } from '../web/access.js';
import { commandOf } from '../web/command-of.js';
import type { FormState } from '../web/components/form.js';
import { formValues } from '../web/form-values.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { refusedForm } from '../web/refused-form.js';
import { renderPage } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { addFinding } from './add-finding.js';
import { confirmFinding } from './confirm-finding.js';
import { nextOpen } from './decision-order.js';
import { filterNamed } from './finding-filters.js';
import { directivePolicy } from './directive.policy.js';
import { directiveView, type DirectiveView } from './directive.read-model.js';
import { editFinding } from './edit-finding.js';
import { findingPage, type FindingPageView } from './finding.page.js';
import { FINDING_KINDS } from './finding-payload.js';
import { findingWords } from './findings.words.js';
import { mergeFindings } from './merge-findings.js';
import { readFindingForm } from './read-finding-form.js';
import { rejectFinding } from './reject-finding.js';
import { reopenFinding } from './reopen-finding.js';
import { quotedSpan } from './quoted-span.js';
import { showDesk } from './show-desk.js';
import { locateWords } from './source-segments.js';
import { splitFinding } from './split-finding.js';

@Controller()
export class FindingsController {
  constructor(private readonly db: DataSource) {}

  @Allow(...directivePolicy.decide)
  @Post(paths.findings(':id'))
  async add(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const directive = foundInScope(viewerOf(req), await directiveView(this.db, id));
    const add = await this.tryAdd(req, directive);
    if (add !== null) {
      return void res.status(422).send(await showDesk(this.db, req, { directive, filter: 'tat-ca', add }));
    }
    flash(req, 'done', say(frameOf(req).lang, findingWords.added));
    res.redirect(303, `${paths.directive(id)}#proposals`);
  }

  private tryAdd(req: Request, { id, sourceText }: DirectiveView): Promise<FormState | null> {
    const values = formValues(req.body);
    const { words = '', start: selectedAt = '' } = values;
    const fields = { 'finding.words-missing': 'words', 'finding.words-twice': 'words' };
    return refusedForm({ lang: frameOf(req).lang, values, fields }, () => {
      const [start, end] = quotedSpan(sourceText, words, selectedAt);
      const kind = FINDING_KINDS.find((each) => each === values['kind']) ?? 'task';
      return addFinding(this.db, commandOf(req), { directiveId: id, kind, start, end });
    });
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.findingsMerge(':id'))
  async merge(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    foundInScope(viewerOf(req), await directiveView(this.db, id));
    const findingIds = (formValues(req.body)['findingIds'] ?? '').split(',').filter(Boolean);
    const kept = await mergeFindings(this.db, commandOf(req), findingIds);
    this.leave({ req, res, id, findingId: kept }, 'merged');
  }

  @Allow(...directivePolicy.see)
  @Get(paths.finding(':id', ':findingId'))
  async show(
    @Req() req: Request,
    @Param('id') id: string,
    @Param('findingId') findingId: string,
  ): Promise<string> {
    return this.page(req, await this.found(req, id, findingId));
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.finding(':id', ':findingId'))
  async edit(@Req() req: Request, @Res() res: Response, @Param() at: FindingAddress): Promise<void> {
    const view = await this.found(req, at.id, at.findingId);
    const edited = readFindingForm(view.finding, formValues(req.body));
    const edit = await this.refused(req, 'text', () => editFinding(this.db, commandOf(req), edited));
    if (edit === null) return this.leave({ req, res, ...at }, 'saved');
    res.status(422).send(this.page(req, { ...view, edit }));
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.findingConfirm(':id', ':findingId'))
  async confirm(@Req() req: Request, @Res() res: Response, @Param() at: FindingAddress): Promise<void> {
    const { directive } = await this.found(req, at.id, at.findingId);
    await confirmFinding(this.db, commandOf(req), at.findingId);
    const filter = filterNamed(formValues(req.body)['loc']);
    const next = nextOpen(directive.findings, at.findingId) ?? at.findingId;
    res.redirect(303, `${paths.directive(at.id)}?loc=${filter}#f-${next}`);
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.findingReject(':id', ':findingId'))
  async reject(@Req() req: Request, @Res() res: Response, @Param() at: FindingAddress): Promise<void> {
    const view = await this.found(req, at.id, at.findingId);
    const { reason: typed = '' } = formValues(req.body);
    const rejection = { findingId: at.findingId, reason: typed };
    const reject = await this.refused(req, 'reason', () => rejectFinding(this.db, commandOf(req), rejection));
    if (reject === null) return this.leave({ req, res, ...at }, 'rejectDone');
    res.status(422).send(this.page(req, { ...view, reject }));
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.findingReopen(':id', ':findingId'))
  async reopen(@Req() req: Request, @Res() res: Response, @Param() at: FindingAddress): Promise<void> {
    await this.found(req, at.id, at.findingId);
    await reopenFinding(this.db, commandOf(req), at.findingId);
    this.leave({ req, res, ...at }, null);
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.findingSplit(':id', ':findingId'))
  async split(@Req() req: Request, @Res() res: Response, @Param() at: FindingAddress): Promise<void> {
    const view = await this.found(req, at.id, at.findingId);
    const { secondWords = '' } = formValues(req.body);
    const span = locateWords(view.directive.sourceText, secondWords, view.finding.spanStart ?? 0);
    const cut = { findingId: at.findingId, at: span?.[0] ?? -1 };
    const split = await this.refused(req, 'secondWords', () => splitFinding(this.db, commandOf(req), cut));
    if (split === null) return this.leave({ req, res, ...at }, 'splitDone');
    res.status(422).send(this.page(req, { ...view, split }));
  }

  private async found(req: Request, id: string, findingId: string): Promise<FindingPageView> {
    const directive = foundInScope(viewerOf(req), await directiveView(this.db, id));
    const finding = directive.findings.find((each) => each.id === findingId);
    if (!finding) throw new NotFoundException();
    return { directive, finding };
  }

  private refused(req: Request, field: string, run: () => Promise<unknown>): Promise<FormState | null> {
    const fields = { 'reason-missing': field, 'finding.span-invalid': field };
    return refusedForm({ lang: frameOf(req).lang, values: formValues(req.body), fields }, run);
  }

  private page(req: Request, view: FindingPageView): string {
    return renderPage(frameOf(req), findingPage(frameOf(req), view));
  }

  private leave(to: FindingAddress & { req: Request; res: Response }, word: LeaveWord | null): void {
    if (word !== null) flash(to.req, 'done', say(frameOf(to.req).lang, findingWords[word]));
    to.res.redirect(303, `${paths.directive(to.id)}#f-${to.findingId}`);
  }
}

interface FindingAddress {
  id: string;
  findingId: string;
}

type LeaveWord = 'saved' | 'rejectDone' | 'splitDone' | 'merged';
