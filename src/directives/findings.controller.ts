import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import type { Phrase } from '../domain/phrase.js';
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
import { pressed } from './pressed.js';
import { mayDecideOn, showDesk } from './show-desk.js';
import { locateWords } from './source-segments.js';
import { splitFinding } from './split-finding.js';

@Controller()
export class FindingsController {
  constructor(private readonly db: DataSource) {}

  @Allow(...directivePolicy.decide)
  @Post(paths.findings(':id'))
  async add(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const directive = foundInScope(viewerOf(req), await directiveView(this.db, id));
    const { add, findingId } = await this.tryAdd(req, directive);
    if (add !== null) {
      return void res.status(422).send(await showDesk(this.db, req, { directive, filter: 'tat-ca', add }));
    }
    tell(req, findingWords.added);
    res.redirect(303, `${paths.directive(id)}#f-${findingId}`);
  }

  private async tryAdd(req: Request, directive: DirectiveView): Promise<Added> {
    const { id, sourceText } = directive;
    const values = formValues(req.body);
    const { words = '', start: selectedAt = '' } = values;
    const fields = { 'finding.words-missing': 'words', 'finding.words-twice': 'words' };
    let findingId = '';
    const add = await refusedForm({ lang: frameOf(req).lang, values, fields }, async () => {
      const [start, end] = quotedSpan(sourceText, words, selectedAt);
      const kind = FINDING_KINDS.find((each) => each === values['kind']) ?? 'task';
      findingId = await addFinding(this.db, commandOf(req), { directiveId: id, kind, start, end });
    });
    return { add, findingId };
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.findingsMerge(':id'))
  async merge(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    foundInScope(viewerOf(req), await directiveView(this.db, id));
    const findingIds = (formValues(req.body)['findingIds'] ?? '').split(',').filter(Boolean);
    const isDone = await pressed(req, () => mergeFindings(this.db, commandOf(req), findingIds));
    if (isDone) tell(req, findingWords.merged);
    res.redirect(303, deskAt(req, id, findingIds[0] ?? null));
  }

  @Allow(...directivePolicy.see)
  @Get(paths.finding(':id', ':findingId'))
  async show(@Req() req: Request, @Param() at: FindingAddress, @Query('loc') loc?: string): Promise<string> {
    return this.page(req, { ...(await this.found(req, at)), filter: filterNamed(loc) });
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.finding(':id', ':findingId'))
  async edit(@Req() req: Request, @Res() res: Response, @Param() at: FindingAddress): Promise<void> {
    const view = await this.found(req, at);
    const edit = await this.tryEdit(req, view);
    if (edit !== null) return void res.status(422).send(this.page(req, { ...view, edit }));
    this.leave({ req, res, view }, findingWords.saved);
  }

  private async tryEdit(req: Request, { finding, directive }: FindingPageView): Promise<FormState | null> {
    const values = formValues(req.body);
    const year = directive.issuedOn === null ? null : Number(directive.issuedOn.slice(0, 4));
    const { edit, errors } = readFindingForm(finding, values, year);
    if (Object.keys(errors).length > 0) return { values, errors };
    return this.refused(req, 'text', () => editFinding(this.db, commandOf(req), edit));
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.findingConfirm(':id', ':findingId'))
  async confirm(@Req() req: Request, @Res() res: Response, @Param() at: FindingAddress): Promise<void> {
    const view = await this.found(req, at);
    await pressed(req, () => confirmFinding(this.db, commandOf(req), at.findingId));
    this.leave({ req, res, view }, null);
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.findingReject(':id', ':findingId'))
  async reject(@Req() req: Request, @Res() res: Response, @Param() at: FindingAddress): Promise<void> {
    const view = await this.found(req, at);
    const { reason: typed = '' } = formValues(req.body);
    const rejection = { findingId: at.findingId, reason: typed };
    const reject = await this.refused(req, 'reason', () => rejectFinding(this.db, commandOf(req), rejection));
    if (reject !== null) return void res.status(422).send(this.page(req, { ...view, reject }));
    this.leave({ req, res, view }, findingWords.rejectDone);
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.findingReopen(':id', ':findingId'))
  async reopen(@Req() req: Request, @Res() res: Response, @Param() at: FindingAddress): Promise<void> {
    await this.found(req, at);
    await pressed(req, () => reopenFinding(this.db, commandOf(req), at.findingId));
    res.redirect(303, deskAt(req, at.id, at.findingId));
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.findingSplit(':id', ':findingId'))
  async split(@Req() req: Request, @Res() res: Response, @Param() at: FindingAddress): Promise<void> {
    const view = await this.found(req, at);
    const { secondWords = '' } = formValues(req.body);
    const span = locateWords(view.directive.sourceText, secondWords, view.finding.spanStart ?? 0);
    const cut = { findingId: at.findingId, at: span?.[0] ?? -1 };
    const split = await this.refused(req, 'secondWords', () => splitFinding(this.db, commandOf(req), cut));
    if (split !== null) return void res.status(422).send(this.page(req, { ...view, split }));
    tell(req, findingWords.splitDone);
    res.redirect(303, deskAt(req, at.id, at.findingId));
  }

  private async found(req: Request, { id, findingId }: FindingAddress): Promise<FindingPageView> {
    const directive = foundInScope(viewerOf(req), await directiveView(this.db, id));
    const finding = directive.findings.find((each) => each.id === findingId);
    if (!finding) throw new NotFoundException();
    const filter = filterNamed(formValues(req.body)['loc']);
    return { directive, finding, filter, mayDecide: mayDecideOn(req, directive) };
  }

  private refused(req: Request, field: string, run: () => Promise<unknown>): Promise<FormState | null> {
    const fields = { 'reason-missing': field, 'finding.span-invalid': field };
    return refusedForm({ lang: frameOf(req).lang, values: formValues(req.body), fields }, run);
  }

  private page(req: Request, view: FindingPageView): string {
    return renderPage(frameOf(req), findingPage(frameOf(req), view));
  }

  /** Decided: on to the next proposal that waits. */
  private leave({ req, res, view }: Leaving, word: Phrase | null): void {
    if (word !== null) tell(req, word);
    const { directive, finding } = view;
    res.redirect(303, deskAt(req, directive.id, nextOpen(directive.findings, finding.id) ?? finding.id));
  }
}

interface Added {
  /** The form again, where the words were refused. */
  add: FormState | null;
  findingId: string;
}

interface FindingAddress {
  id: string;
  findingId: string;
}

interface Leaving {
  req: Request;
  res: Response;
  view: FindingPageView;
}

function tell(req: Request, word: Phrase): void {
  flash(req, 'done', say(frameOf(req).lang, word));
}

/** The list that the person works in, at a finding of it. */
function deskAt(req: Request, id: string, findingId: string | null): string {
  const filter = filterNamed(formValues(req.body)['loc']);
  return `${paths.directive(id)}?loc=${filter}${findingId === null ? '#proposals' : `#f-${findingId}`}`;
}
