import { randomUUID } from 'node:crypto';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import type { SubmissionContent } from '../../domain/obligation/submission-content.js';
import type { Phrase } from '../../domain/phrase.js';
import { Allow, foundInScope, viewerOf } from '../../web/access.js';
import { commandOf } from '../../web/command-of.js';
import { ruleSentence } from '../../web/errors/describe-error.js';
import { formValues } from '../../web/form-values.js';
import { say } from '../../web/i18n/say.js';
import { frameOf } from '../../web/page-frame.js';
import { paths } from '../../web/paths.js';
import { renderPage } from '../../web/render-page.js';
import { flash } from '../../web/session.js';
import { unlessDraftIsNewer } from '../draft-newer.js';
import type { Asked } from '../form/asked.js';
import { readAsked } from '../form/asked.read-model.js';
import { readAnswers, type ReadAnswers } from '../form/read-answers.js';
import { firstValues, typedValues } from '../form/typed-values.js';
import { obligationPolicy } from '../obligation.policy.js';
import { submitReport, type NewSubmission } from '../submit-report.js';
import { enterPage, type EnterView } from './enter.page.js';
import { enterWords } from './enter.words.js';
import { obligationFacts } from './obligation.read-model.js';

type Channel = Extract<NewSubmission['channel'], 'paper' | 'telephone' | 'zalo'>;
const CHANNELS: readonly Channel[] = ['paper', 'telephone', 'zalo'];

@Controller()
export class EnterController {
  constructor(private readonly db: DataSource) {}

  @Allow(...obligationPolicy.review)
  @Get(paths.obligationEnter(':id'))
  async show(@Req() req: Request, @Param('id') id: string): Promise<string> {
    const asked = await this.asked(req, id);
    const form = { values: firstValues(asked, undefined), errors: {} };
    const view = { asked, form, notes: readAnswers(asked, form.values), idempotencyKey: randomUUID() };
    return renderPage(frameOf(req), enterPage(frameOf(req), view));
  }

  @Allow(...obligationPolicy.review)
  @Post(paths.obligationEnter(':id'))
  async enter(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const asked = await this.asked(req, id);
    const { channel = '', nil = '', key = randomUUID(), draftVersion = '0' } = formValues(req.body);
    const values = { ...typedValues(asked, req.body), channel, nil, draftVersion };
    const read = readAnswers(asked, values);
    const errors = errorsOf(read, values);
    const how = CHANNELS.find((each) => each === channel);
    const view = { asked, form: { values, errors }, notes: read, idempotencyKey: key };
    if (how === undefined || Object.keys(errors).length > 0) return askAgain(req, res, view);
    let reference = '';
    const refused = await unlessDraftIsNewer(async () => {
      ({ reference } = await submitReport(this.db, commandOf(req), {
        ...{ obligationId: asked.id, idempotencyKey: key, channel: how },
        ...{ content: contentOf(read, nil), draftVersion: Number(draftVersion) },
        enteredBy: viewerOf(req).name,
      }));
    });
    if (refused !== null) {
      const said = { _: ruleSentence(frameOf(req).lang, refused) };
      return askAgain(req, res, { ...view, form: { values, errors: said } });
    }
    const unit = asked.unitName;
    flash(req, 'done', say(frameOf(req).lang, enterWords.done, { unit, reference }));
    res.redirect(303, paths.obligation(id));
  }

  private async asked(req: Request, id: string): Promise<Asked> {
    const obligation = foundInScope(viewerOf(req), await obligationFacts(this.db, id));
    const { unitId, cycleId, now } = obligation;
    return readAsked(this.db, { unitId, cycleId, now, obligationId: obligation.id }, obligation.id);
  }
}

function askAgain(req: Request, res: Response, view: EnterView): void {
  res.status(422).send(renderPage(frameOf(req), enterPage(frameOf(req), view)));
}

/** A nil answer needs only who gave it and how it came. */
function errorsOf({ wrong, missing }: ReadAnswers, values: Record<string, string>): Record<string, Phrase> {
  const isKnown = (CHANNELS as readonly string[]).includes(values['channel'] ?? '');
  const channel = isKnown ? {} : { channel: enterWords.channelMissing };
  if (!values['nil']) return { ...channel, ...missing, ...wrong };
  const filler = missing['filled-name'];
  return { ...channel, ...(filler ? { 'filled-name': filler } : {}) };
}

function contentOf({ content }: ReadAnswers, nil: string): SubmissionContent {
  if (nil === '') return content;
  const narrative = { direction: '', results: '', difficulties: '', proposals: '' };
  return { nil: { reason: nil }, tasks: [], figures: [], narrative, filledBy: content.filledBy };
}
