import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import type { PlanItemKind } from '../domain/plan/plan-detail.js';
import { Allow, foundInScope, viewerOf } from '../web/access.js';
import { commandOf } from '../web/command-of.js';
import { emptyForm, type FormState } from '../web/components/form.js';
import { formValues } from '../web/form-values.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { refusedForm } from '../web/refused-form.js';
import { renderPage } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { addItem, type AddedItem } from './add-item.js';
import { answerAgency } from './answer-agency.js';
import { assignPage } from './assign.page.js';
import { assignOpenTasks } from './assign-task.js';
import { changeItem } from './change-item.js';
import { ITEM_FIELDS } from './item-fields.js';
import { itemPage, type ItemView } from './item.page.js';
import { itemWords } from './items.words.js';
import { moveItem } from './move-item.js';
import { newDetail } from './new-detail.js';
import { planPolicy } from './plan.policy.js';
import { planWords } from './plans.words.js';
import { readItemForm } from './read-item-form.js';
import { removeItem } from './remove-item.js';
import { saveAssignment } from './save-assignment.js';
import { splitParts, splitTask } from './split-task.js';
import { versionView, type VersionView } from './version.read-model.js';

interface ItemAddress {
  id: string;
  itemId: string;
}

@Controller()
export class ItemsController {
  constructor(private readonly db: DataSource) {}

  @Allow(...planPolicy.change)
  @Get(paths.planItemNew(':id'))
  async showNew(@Req() req: Request, @Param('id') id: string, @Query('loai') kind = ''): Promise<string> {
    const plan = await this.plan(req, id);
    return this.page(req, { plan, kind: kindOf(kind), item: null, form: emptyForm });
  }

  @Allow(...planPolicy.change)
  @Post(paths.planItemNew(':id'))
  async add(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const plan = await this.plan(req, id);
    const kind = kindOf(req.query['loai']);
    const form = await this.save(req, { plan, kind }, (values, detail) => {
      const added = {
        versionId: plan.id,
        kind,
        text: values['text'] ?? '',
        heading: values['heading'] ?? '',
      };
      const whole = { ...newDetail(kind, plan), ...detail };
      return addItem(this.db, commandOf(req), { ...added, detail: whole } as unknown as AddedItem);
    });
    if (form === null) return this.leave({ req, res, id }, say(frameOf(req).lang, itemWords.added));
    res.status(422).send(this.page(req, { plan, kind, item: null, form }));
  }

  @Allow(...planPolicy.change)
  @Get(paths.planItem(':id', ':itemId'))
  async show(@Req() req: Request, @Param() at: ItemAddress): Promise<string> {
    return this.page(req, { ...(await this.found(req, at)), form: emptyForm });
  }

  @Allow(...planPolicy.change)
  @Post(paths.planItem(':id', ':itemId'))
  async change(@Req() req: Request, @Res() res: Response, @Param() at: ItemAddress): Promise<void> {
    const view = await this.found(req, at);
    const form = await this.save(req, view, ({ text = '', heading = '', version }, detail) => {
      const change = { itemId: at.itemId, version: Number(version), text, heading, detail };
      return changeItem(this.db, commandOf(req), change);
    });
    if (form === null) return this.leave({ req, res, id: at.id }, say(frameOf(req).lang, itemWords.saved));
    res.status(422).send(this.page(req, { ...view, form }));
  }

  @Allow(...planPolicy.change)
  @Post(paths.planItemMove(':id', ':itemId'))
  async move(@Req() req: Request, @Res() res: Response, @Param() at: ItemAddress): Promise<void> {
    await this.found(req, at);
    const direction = formValues(req.body)['direction'] === 'up' ? 'up' : 'down';
    await moveItem(this.db, commandOf(req), { itemId: at.itemId, direction });
    this.leave({ req, res, id: at.id }, say(frameOf(req).lang, itemWords.saved));
  }

  @Allow(...planPolicy.change)
  @Post(paths.planItemRemove(':id', ':itemId'))
  async remove(@Req() req: Request, @Res() res: Response, @Param() at: ItemAddress): Promise<void> {
    await this.found(req, at);
    await removeItem(this.db, commandOf(req), at.itemId);
    this.leave({ req, res, id: at.id }, say(frameOf(req).lang, itemWords.removed));
  }

  @Allow(...planPolicy.change)
  @Post(paths.planItemSplit(':id', ':itemId'))
  async split(@Req() req: Request, @Res() res: Response, @Param() at: ItemAddress): Promise<void> {
    await this.found(req, at);
    const parts = splitParts(formValues(req.body));
    await splitTask(this.db, commandOf(req), { itemId: at.itemId, parts });
    this.leave({ req, res, id: at.id }, say(frameOf(req).lang, planWords.splitDone));
  }

  @Allow(...planPolicy.change)
  @Get(paths.planAssign(':id'))
  async showAssign(@Req() req: Request, @Param('id') id: string): Promise<string> {
    const plan = await this.plan(req, id);
    return renderPage(frameOf(req), assignPage(frameOf(req), { plan, form: emptyForm }));
  }

  @Allow(...planPolicy.change)
  @Post(paths.planAssign(':id'))
  async assign(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const plan = await this.plan(req, id);
    const values = formValues(req.body);
    const { lang } = frameOf(req);
    let count = 0;
    const form = await refusedForm({ lang, values }, async () => {
      count = await saveAssignment(this.db, commandOf(req), { plan, values });
    });
    if (form === null) return this.leave({ req, res, id }, say(lang, planWords.assigned, { count }));
    res.status(422).send(renderPage(frameOf(req), assignPage(frameOf(req), { plan, form })));
  }

  @Allow(...planPolicy.change)
  @Post(paths.planAssignOpen(':id'))
  async assignOpen(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const plan = await this.plan(req, id);
    const { unitId = '' } = formValues(req.body);
    if (unitId === '') return res.redirect(303, paths.planVersion(id));
    const count = await assignOpenTasks(this.db, commandOf(req), { versionId: plan.id, unitId });
    this.leave({ req, res, id }, say(frameOf(req).lang, planWords.agencyMatched, { count }));
  }

  @Allow(...planPolicy.change)
  @Post(paths.planAgency(':id'))
  async answer(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const plan = await this.plan(req, id);
    const values = formValues(req.body);
    const unitId = Object.entries(values).find(([name]) => name.startsWith('unitId'))?.[1] ?? '';
    if (unitId === '') return res.redirect(303, paths.planVersion(id));
    const answered = { versionId: plan.id, sourceName: values['sourceName'] ?? '', unitId };
    const count = await answerAgency(this.db, commandOf(req), answered);
    this.leave({ req, res, id }, say(frameOf(req).lang, planWords.agencyMatched, { count }));
  }

  /** Reads the form and runs the command; the form comes back where either refuses. */
  private async save(
    req: Request,
    { plan, kind }: Pick<ItemView, 'plan' | 'kind'>,
    run: (values: Record<string, string>, detail: Record<string, unknown>) => Promise<unknown>,
  ): Promise<FormState | null> {
    const values = formValues(req.body);
    const { detail, errors } = readItemForm(kind, values, plan.year);
    if (Object.keys(errors).length > 0) return { values, errors };
    return refusedForm({ lang: frameOf(req).lang, values }, () => run(values, detail));
  }

  private async plan(req: Request, id: string): Promise<VersionView> {
    return foundInScope(viewerOf(req), await versionView(this.db, id));
  }

  private async found(req: Request, { id, itemId }: ItemAddress): Promise<Omit<ItemView, 'form'>> {
    const plan = await this.plan(req, id);
    const item = plan.items.find((each) => each.id === itemId);
    if (!item) throw new NotFoundException();
    return { plan, item, kind: item.kind };
  }

  private page(req: Request, view: ItemView): string {
    return renderPage(frameOf(req), itemPage(frameOf(req), view));
  }

  private leave(to: { req: Request; res: Response; id: string }, text: string): void {
    flash(to.req, 'done', text);
    to.res.redirect(303, paths.planVersion(to.id));
  }
}

function kindOf(kind: unknown): PlanItemKind {
  return typeof kind === 'string' && kind in ITEM_FIELDS ? (kind as PlanItemKind) : 'task';
}
