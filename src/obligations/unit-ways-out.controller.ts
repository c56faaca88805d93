import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import type { SubmissionContent } from '../domain/obligation/submission-content.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { standingSession } from '../links/standing-session.js';
import { ByLink } from '../web/access.js';
import type { FormState } from '../web/components/form.js';
import { ruleSentence } from '../web/errors/describe-error.js';
import { formValues } from '../web/form-values.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderBare } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { declineObligation } from './decline-obligation.js';
import { unlessDraftIsNewer } from './draft-newer.js';
import { takesAnswer, type Asked } from './form/asked.js';
import { readAsked } from './form/asked.read-model.js';
import { rememberFiller, unitCommand } from './form/filler.js';
import { longTextAt, type Notes } from './form/notes.js';
import { readFiller } from './form/read-answers.js';
import { keptText, valuesOfFiller } from './form/typed-values.js';
import { submitReport } from './submit-report.js';
import { whereItStands } from './unit-form.controller.js';
import { declinePage, nilPage, type WayOutView } from './unit-ways-out.page.js';
import { unitWords } from './unit.words.js';

/** Two answers without a report: it is not ours, and there is nothing to report. */
@Controller()
export class UnitWaysOutController {
  constructor(private readonly db: DataSource) {}

  @ByLink()
  @Get(paths.unitDecline(':id'))
  async askDecline(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const asked = await readAsked(this.db, await standingSession(this.db, req), id);
    if (!mayDecline(asked)) return res.redirect(303, whereItStands(asked));
    res.send(renderBare(frameOf(req), declinePage(frameOf(req), { asked, form: firstForm(req) })));
  }

  @ByLink()
  @Post(paths.unitDecline(':id'))
  async decline(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const session = await standingSession(this.db, req);
    const asked = await readAsked(this.db, session, id);
    if (!mayDecline(asked)) throw new RuleBroken('obligation.illegal-command');
    const { form, reason, filledBy } = readReason(req);
    if (Object.keys(form.errors).length > 0)
      return refuse(req, res, declinePage(frameOf(req), { asked, form }));
    await declineObligation(this.db, unitCommand(session, filledBy.name), { obligationId: id, reason });
    rememberFiller(req, filledBy);
    flash(req, 'done', say(frameOf(req).lang, unitWords.declineDone));
    res.redirect(303, paths.unitHome());
  }

  @ByLink()
  @Get(paths.unitNil(':id'))
  async askNil(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const asked = await readAsked(this.db, await standingSession(this.db, req), id);
    if (!mayBeNil(asked)) return res.redirect(303, whereItStands(asked));
    res.send(renderBare(frameOf(req), nilPage(frameOf(req), { asked, form: firstForm(req) })));
  }

  @ByLink()
  @Post(paths.unitNil(':id'))
  async nil(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const session = await standingSession(this.db, req);
    const asked = await readAsked(this.db, session, id);
    const { form, reason, filledBy } = readReason(req);
    const { confirm = '', key = '', draftVersion = '0' } = formValues(req.body);
    if (confirm !== 'yes') form.errors['confirm'] = unitWords.nilConfirmMissing;
    const view: WayOutView = { asked, form };
    if (Object.keys(form.errors).length > 0) return refuse(req, res, nilPage(frameOf(req), view));
    if (asked.kind !== 'report') throw new RuleBroken('obligation.illegal-command');
    const refused = await unlessDraftIsNewer(() =>
      submitReport(this.db, unitCommand(session, filledBy.name), {
        ...{ obligationId: id, idempotencyKey: key || `nil-${asked.submissionNo + 1}`, channel: 'link' },
        ...{ content: nothing(reason, filledBy), linkId: session.linkId, draftVersion: Number(draftVersion) },
      }),
    );
    if (refused !== null) {
      const errors = { _: ruleSentence(frameOf(req).lang, refused) };
      return refuse(req, res, nilPage(frameOf(req), { asked, form: { ...form, errors } }));
    }
    rememberFiller(req, filledBy);
    res.redirect(303, paths.unitDone(id));
  }
}

const mayDecline = ({ state }: Asked) => state === 'open' || state === 'returned';
const mayBeNil = ({ state, kind }: Asked) => kind === 'report' && takesAnswer(state);

function firstForm(req: Request): FormState {
  return { values: valuesOfFiller(req.session.filler), errors: {} };
}

interface GivenReason {
  form: FormState;
  reason: string;
  filledBy: SubmissionContent['filledBy'];
}

function readReason(req: Request): GivenReason {
  const body = (req.body ?? {}) as Record<string, unknown>;
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') values[name] = keptText(value);
  }
  const notes: Pick<Notes, 'wrong' | 'missing'> = { wrong: {}, missing: {} };
  const filledBy = readFiller(values, notes);
  const reason = longTextAt(values, 'reason', notes);
  if (reason === '') notes.missing['reason'] = unitWords.reasonMissing;
  return { form: { values, errors: { ...notes.missing, ...notes.wrong } }, reason, filledBy };
}

function nothing(reason: string, filledBy: SubmissionContent['filledBy']): SubmissionContent {
  const narrative = { direction: '', results: '', difficulties: '', proposals: '' };
  return { nil: { reason }, tasks: [], figures: [], narrative, filledBy };
}

function refuse(req: Request, res: Response, page: ReturnType<typeof nilPage>): void {
  res.status(422).send(renderBare(frameOf(req), page));
}
