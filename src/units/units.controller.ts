import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
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
import { agencyNamesPage } from './agency-names.page.js';
import { changeUnit } from './change-unit.js';
import { createUnit } from './create-unit.js';
import { importUnits } from './import-units.js';
import { importForm } from './import-form.js';
import { mapAgency } from './map-agency.js';
import { readUnitForm } from './read-unit-form.js';
import { agencyMappings, unitLine, unitLines } from './unit-lines.read-model.js';
import { unitListPage } from './unit-list.page.js';
import { unitImportPage, unitPage } from './unit.page.js';
import { unitPolicy } from './unit.policy.js';
import { unitWords } from './units.words.js';

const FIELDS = { 'unit.name-missing': 'name', 'unit.code-used': 'code' } as const;

@Controller()
export class UnitsController {
  constructor(private readonly db: DataSource) {}

  @Allow(...unitPolicy.see)
  @Get(paths.units())
  async list(@Req() req: Request): Promise<string> {
    const viewer = viewerOf(req);
    const units = await unitLines(this.db, viewer.authorityId);
    const mayChange = (unitPolicy.change as readonly string[]).includes(viewer.role);
    const visible = units.filter((unit) => viewer.scope === null || viewer.scope.has(unit.id));
    return renderPage(frameOf(req), unitListPage(frameOf(req), { units: visible, mayChange }));
  }

  @Allow(...unitPolicy.create)
  @Get(paths.unitNew())
  showNew(@Req() req: Request): string {
    const view = { unit: null, form: emptyForm, mayChange: true };
    return renderPage(frameOf(req), unitPage(frameOf(req), view));
  }

  @Allow(...unitPolicy.create)
  @Post(paths.unitNew())
  async create(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const values = formValues(body);
    const { lang } = frameOf(req);
    const facts = readUnitForm(values);
    const form = await refusedForm({ lang, values, fields: FIELDS }, () =>
      createUnit(this.db, commandOf(req), facts),
    );
    if (form === null) return done(req, res, say(lang, unitWords.created, { name: facts.name }));
    res
      .status(422)
      .send(renderPage(frameOf(req), unitPage(frameOf(req), { unit: null, form, mayChange: true })));
  }

  @Allow(...unitPolicy.import)
  @Get(paths.unitImport())
  showImport(@Req() req: Request): string {
    return renderPage(frameOf(req), unitImportPage(frameOf(req), emptyForm));
  }

  @Allow(...unitPolicy.import)
  @Post(paths.unitImport())
  async import(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const values = formValues(body);
    const { lang } = frameOf(req);
    const outcome = await importUnits(this.db, commandOf(req), values['table'] ?? '');
    if ('made' in outcome) return done(req, res, say(lang, unitWords.imported, { made: outcome.made }));
    const form = importForm(lang, values, outcome.problems);
    res.status(422).send(renderPage(frameOf(req), unitImportPage(frameOf(req), form)));
  }

  @Allow(...unitPolicy.mapAgency)
  @Get(paths.agencyNames())
  async agencies(@Req() req: Request): Promise<string> {
    return this.agencyPage(req, emptyForm);
  }

  @Allow(...unitPolicy.mapAgency)
  @Post(paths.agencyNames())
  async mapName(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const values = formValues(body);
    const { lang } = frameOf(req);
    const { sourceName = '', unitId = '' } = values;
    if (sourceName === '' || unitId === '') {
      const form = {
        values,
        errors: { [sourceName === '' ? 'sourceName' : 'unitId']: unitWords.chooseUnit },
      };
      return void res.status(422).send(await this.agencyPage(req, form));
    }
    await mapAgency(this.db, commandOf(req), { sourceName, unitId });
    flash(req, 'done', say(lang, unitWords.matched, { name: sourceName }));
    res.redirect(303, paths.agencyNames());
  }

  private async agencyPage(req: Request, form: FormState): Promise<string> {
    const { authorityId } = viewerOf(req);
    const view = {
      mappings: await agencyMappings(this.db, authorityId),
      units: await unitLines(this.db, authorityId),
      form,
    };
    return renderPage(frameOf(req), agencyNamesPage(frameOf(req), view));
  }

  @Allow(...unitPolicy.see)
  @Get(paths.unit(':id'))
  async show(@Req() req: Request, @Param('id') id: string): Promise<string> {
    const viewer = viewerOf(req);
    const line = await unitLine(this.db, id);
    const unit = foundInScope(viewer, line && { ...line, unitId: line.id });
    const mayChange =
      (unitPolicy.change as readonly string[]).includes(viewer.role) && unit.kind !== 'authority';
    return renderPage(frameOf(req), unitPage(frameOf(req), { unit, form: emptyForm, mayChange }));
  }

  @Allow(...unitPolicy.change)
  @Post(paths.unit(':id'))
  async change(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const line = await unitLine(this.db, id);
    const unit = foundInScope(viewerOf(req), line && { ...line, unitId: line.id });
    const values = formValues(req.body);
    const { lang } = frameOf(req);
    const change = { ...readUnitForm(values), id: unit.id, version: Number(values['version']) };
    const form = await refusedForm({ lang, values, fields: FIELDS }, () =>
      changeUnit(this.db, commandOf(req), change),
    );
    if (form === null) return done(req, res, say(lang, unitWords.saved, { name: change.name }));
    res.status(422).send(renderPage(frameOf(req), unitPage(frameOf(req), { unit, form, mayChange: true })));
  }
}

function done(req: Request, res: Response, text: string): void {
  flash(req, 'done', text);
  res.redirect(303, paths.units());
}
