import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { standingSession, type StandingSession } from '../links/standing-session.js';
import { ByLink } from '../web/access.js';
import { formValues } from '../web/form-values.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderBare } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { takesAnswer, type Asked, type KeptDraft } from './form/asked.js';
import { readAsked, readDraft } from './form/asked.read-model.js';
import { rememberFiller, unitCommand } from './form/filler.js';
import { formPage } from './form/form.page.js';
import { formWords } from './form/form.words.js';
import { readAnswers, type ReadAnswers } from './form/read-answers.js';
import { firstValues, typedValues } from './form/typed-values.js';
import { saveDraft } from './save-draft.js';

const UNPROCESSABLE = 422;
const CONFLICT = 409;

/** The form of one obligation: shown, kept as a draft, and led to the check before sending. */
@Controller()
export class UnitFormController {
  constructor(private readonly db: DataSource) {}

  @ByLink()
  @Get(paths.unitForm(':id'))
  async show(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const asked = await readAsked(this.db, await standingSession(this.db, req), id);
    if (!takesAnswer(asked.state)) return res.redirect(303, whereItStands(asked));
    const values = firstValues(asked, req.session.filler);
    const read = readAnswers(asked, values);
    const form = { values, errors: read.wrong };
    res.send(renderBare(frameOf(req), formPage(frameOf(req), { asked, form, notes: read })));
  }

  /** Whatever was typed is kept first; only then is it judged. */
  @ByLink()
  @Post(paths.unitForm(':id'))
  async save(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const session = await standingSession(this.db, req);
    const asked = await readAsked(this.db, session, id);
    if (!takesAnswer(asked.state)) throw new RuleBroken('obligation.already-submitted');
    const typed = typedValues(asked, req.body);
    const read = readAnswers(asked, typed);
    const { act = 'save', version = '0' } = formValues(req.body);
    const answer: Answer = { req, res, asked, typed, read };
    if (isTooLong(read)) return askAgain(answer, read.wrong);
    const theirs = await this.keep(session, answer, Number(version));
    if (theirs) return showConflict(answer, theirs);
    rememberFiller(req, read.content.filledBy);
    if (act === 'check') return goOn(answer, id);
    const words = asked.kind === 'task' ? formWords.savedTask : formWords.saved;
    flash(req, 'done', say(frameOf(req).lang, words));
    res.redirect(303, paths.unitForm(id));
  }

  /** Null when it was saved; else what somebody else has saved meanwhile. */
  private async keep(
    session: StandingSession,
    { asked, typed, read }: Answer,
    version: number,
  ): Promise<KeptDraft | null> {
    const savedBy = read.content.filledBy.name;
    const content = { ...read.content, typed };
    const draft = { obligationId: asked.id, content, savedBy, version };
    try {
      await saveDraft(this.db, unitCommand(session, savedBy), draft);
      return null;
    } catch (error) {
      const theirs = isChanged(error) ? await readDraft(this.db, asked.id) : null;
      if (theirs === null) throw error;
      return theirs;
    }
  }
}

interface Answer {
  req: Request;
  res: Response;
  asked: Asked;
  typed: Record<string, string>;
  read: ReadAnswers;
}

function isChanged(error: unknown): boolean {
  return error instanceof RuleBroken && error.code === 'changed-meanwhile';
}

/** A paste by mistake is not stored, not even as a draft. */
function isTooLong({ wrong }: ReadAnswers): boolean {
  return Object.values(wrong).some(
    (said) => said === formWords.textTooLong || said === formWords.lineTooLong,
  );
}

function goOn(answer: Answer, id: string): void {
  const errors = errorsOf(answer.read);
  if (Object.keys(errors).length === 0) return answer.res.redirect(303, paths.unitCheck(id));
  askAgain({ ...answer, asked: savedOnce(answer.asked, answer.typed) }, errors);
}

/** The page comes back with the version that has just been saved: saving again is no conflict with oneself. */
function savedOnce(asked: Asked, typed: Record<string, string>): Asked {
  const { draft, now } = asked;
  return { ...asked, draft: { typed, version: (draft?.version ?? 0) + 1, savedBy: '', savedAt: now } };
}

function askAgain({ req, res, asked, typed, read }: Answer, errors: ReadAnswers['wrong']): void {
  const page = formPage(frameOf(req), { asked, form: { values: typed, errors }, notes: read });
  res.status(UNPROCESSABLE).send(renderBare(frameOf(req), page));
}

function showConflict({ req, res, asked, typed, read }: Answer, theirs: KeptDraft): void {
  const form = { values: typed, errors: read.wrong };
  const page = formPage(frameOf(req), { asked, form, notes: read, theirs });
  res.status(CONFLICT).send(renderBare(frameOf(req), page));
}

/** Everything that keeps a report from being sent, in the order of the form. */
export function errorsOf({ wrong, missing }: ReadAnswers): ReadAnswers['wrong'] {
  return { ...missing, ...wrong };
}

/** Where an obligation that takes no answer now is looked at. */
export function whereItStands({ id, submissionNo }: Asked): string {
  return submissionNo > 0 ? paths.unitVersion(id, String(submissionNo)) : paths.unitHome();
}
