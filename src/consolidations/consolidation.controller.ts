import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { dayShort } from '../domain/calendar/day-words.js';
import { dateOf } from '../domain/calendar/local-date.js';
import { typedDate } from '../domain/calendar/typed-date.js';
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
import { recompileReport } from './compile-report.js';
import { consolidationPage } from './consolidation.page.js';
import { consolidationPolicy } from './consolidation.policy.js';
import {
  consolidationDetail,
  consolidationFacts,
  signedFile,
  type ConsolidationFacts,
} from './consolidation.read-model.js';
import { consolidationWords } from './consolidation.words.js';
import { editReport } from './edit-report.js';
import { recordReceipt } from './send-report.js';
import { reportDocx, signReport } from './sign-report.js';
import { signPage } from './sign.page.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** The fields that refusals of the rules belong to. */
const FIELDS = { 'submission.too-long': 'outlook', 'plan.number-used': 'number' } as const;

@Controller()
export class ConsolidationController {
  constructor(private readonly db: DataSource) {}

  @Allow(...consolidationPolicy.see)
  @Get(paths.consolidation(':id'))
  async show(@Req() req: Request, @Param('id') id: string): Promise<string> {
    return this.page(req, await this.found(req, id), emptyForm);
  }

  @Allow(...consolidationPolicy.download)
  @Get(paths.consolidationFile(':id'))
  async draft(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const pack = await this.found(req, id);
    const tx = { authorityId: pack.authorityId, query: this.db.query.bind(this.db) };
    const bytes = await reportDocx(tx, pack.roundId, { number: null, issuedOn: null });
    res.attachment('du-thao-bao-cao.docx').type(DOCX).send(Buffer.from(bytes));
  }

  @Allow(...consolidationPolicy.download)
  @Get(paths.consolidationSigned(':id'))
  async signed(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const file = await signedFile(this.db, await this.found(req, id));
    res.attachment(file.name).type(file.mediaType).send(file.bytes);
  }

  @Allow(...consolidationPolicy.recompile)
  @Post(paths.consolidationRecompile(':id'))
  async recompile(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const pack = await this.found(req, id);
    await recompileReport(this.db, commandOf(req), pack.roundId);
    this.leave({ req, res, id }, 'recompiled');
  }

  @Allow(...consolidationPolicy.edit)
  @Post(paths.consolidationOutlook(':id'))
  async edit(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const pack = await this.found(req, id);
    const edit = { roundId: pack.roundId, outlook: formValues(req.body)['outlook'] ?? '' };
    const form = await this.refused(req, () => editReport(this.db, commandOf(req), edit));
    if (form === null) return this.leave({ req, res, id }, 'outlookSaved');
    res.status(422).send(await this.page(req, pack, form));
  }

  @Allow(...consolidationPolicy.sign)
  @Get(paths.consolidationSign(':id'))
  async askSign(@Req() req: Request, @Param('id') id: string): Promise<string> {
    const pack = await this.found(req, id);
    const today = dayShort(dateOf(pack.now.getTime()));
    return this.signPage(req, pack, { values: { issuedOn: today }, errors: {} });
  }

  @Allow(...consolidationPolicy.sign)
  @Post(paths.consolidationSign(':id'))
  async sign(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const pack = await this.found(req, id);
    const values = formValues(req.body);
    const { number = '', issuedOn = '' } = values;
    const signature = { roundId: pack.roundId, number, issuedOn: typedDate(issuedOn) ?? '' };
    const form =
      missing(values, { number: 'numberMissing', issuedOn: 'dayWrong' }) ??
      (await this.refused(req, () => signReport(this.db, commandOf(req), signature)));
    if (form === null) return this.leave({ req, res, id }, 'signDone');
    res.status(422).send(await this.signPage(req, pack, form));
  }

  @Allow(...consolidationPolicy.receipt)
  @Post(paths.consolidationReceipt(':id'))
  async receipt(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const pack = await this.found(req, id);
    const values = formValues(req.body);
    const { receiptNumber = '', receivedOn = '' } = values;
    const receipt = { roundId: pack.roundId, number: receiptNumber, receivedOn: typedDate(receivedOn) ?? '' };
    const form =
      missing(values, { receiptNumber: 'receiptMissing', receivedOn: 'dayWrong' }) ??
      (await this.refused(req, () => recordReceipt(this.db, commandOf(req), receipt)));
    if (form === null) return this.leave({ req, res, id }, 'receiptSaved');
    res.status(422).send(await this.page(req, pack, form));
  }

  private async page(req: Request, pack: ConsolidationFacts, form: FormState): Promise<string> {
    const detail = await consolidationDetail(this.db, pack);
    return renderPage(frameOf(req), consolidationPage(frameOf(req), { detail, form }));
  }

  private async signPage(req: Request, pack: ConsolidationFacts, form: FormState): Promise<string> {
    const detail = await consolidationDetail(this.db, pack);
    return renderPage(frameOf(req), signPage(frameOf(req), { detail, form }));
  }

  private refused(req: Request, run: () => Promise<unknown>): Promise<FormState | null> {
    return refusedForm({ lang: frameOf(req).lang, values: formValues(req.body), fields: FIELDS }, run);
  }

  private leave(
    to: { req: Request; res: Response; id: string },
    word: keyof typeof consolidationWords,
  ): void {
    flash(to.req, 'done', say(frameOf(to.req).lang, consolidationWords[word]));
    to.res.redirect(303, paths.consolidation(to.id));
  }

  private async found(req: Request, id: string): Promise<ConsolidationFacts> {
    return foundInScope(viewerOf(req), await consolidationFacts(this.db, id));
  }
}

type Asked = Record<string, 'numberMissing' | 'receiptMissing' | 'dayWrong'>;

/** Empty texts and unreadable days, all of them at once. */
function missing(values: Record<string, string>, asked: Asked): FormState | null {
  const wrong = Object.entries(asked).filter(([name, word]) => {
    const text = values[name] ?? '';
    return word === 'dayWrong' ? typedDate(text) === null : text === '';
  });
  if (wrong.length === 0) return null;
  return {
    values,
    errors: Object.fromEntries(wrong.map(([name, word]) => [name, consolidationWords[word]])),
  };
}
