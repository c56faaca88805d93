import { Controller, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { standingSession, type StandingSession } from '../links/standing-session.js';
import { ByLink } from '../web/access.js';
import { ruleSentence } from '../web/errors/describe-error.js';
import { formValues } from '../web/form-values.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderBare } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { unlessDraftIsNewer } from './draft-newer.js';
import { takesAnswer, type Asked } from './form/asked.js';
import { readAsked } from './form/asked.read-model.js';
import { checkPage } from './form/check.page.js';
import { unitCommand } from './form/filler.js';
import { readAnswers } from './form/read-answers.js';
import { donePage } from './form/sent.page.js';
import { submitReport } from './submit-report.js';
import { errorsOf, whereItStands } from './unit-form.controller.js';
import { sentVersions } from './unit-versions.read-model.js';

/** From the draft to the version that stands. */
@Controller()
export class UnitSendController {
  constructor(private readonly db: DataSource) {}

  @ByLink()
  @Get(paths.unitCheck(':id'))
  async check(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const asked = await readAsked(this.db, await standingSession(this.db, req), id);
    const elsewhere = cannotBeChecked(asked);
    if (elsewhere !== null || asked.draft === null) {
      return res.redirect(303, elsewhere ?? paths.unitForm(id));
    }
    const { draft } = asked;
    const read = readAnswers(asked, draft.typed);
    const idempotencyKey = keyOf(asked, draft.version);
    res.send(renderBare(frameOf(req), checkPage(frameOf(req), { asked, draft, read, idempotencyKey })));
  }

  /** A double click, two tabs or a broken connection send the same key: one version, and each sees it. */
  @ByLink()
  @Post(paths.unitCheck(':id'))
  async send(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const session = await standingSession(this.db, req);
    const { key = '', version = '' } = formValues(req.body);
    // The draft first, then the key: the other tab's sending deletes the one and writes the other in one commit.
    const asked = await readAsked(this.db, session, id);
    if ((await sentVersions(this.db, id)).some((sent) => sent.idempotencyKey === key)) {
      return res.redirect(303, paths.unitDone(id));
    }
    if (!takesAnswer(asked.state)) return res.redirect(303, whereItStands(asked));
    const seen = { key, version };
    const refusal = isStill(asked, seen) ? await this.sendSeen(session, asked, seen) : DRAFT_NEWER;
    if (refusal === null) return res.redirect(303, paths.unitDone(id));
    flash(req, 'error', ruleSentence(frameOf(req).lang, refusal));
    res.redirect(303, cannotBeChecked(asked) ?? paths.unitCheck(id));
  }

  private async sendSeen(session: StandingSession, asked: Asked, seen: Seen): Promise<RuleBroken | null> {
    const { content } = readAnswers(asked, asked.draft?.typed ?? {});
    const sent = { obligationId: asked.id, idempotencyKey: seen.key, content, linkId: session.linkId };
    return unlessDraftIsNewer(() =>
      submitReport(this.db, unitCommand(session, content.filledBy.name), {
        ...{ ...sent, channel: 'link', draftVersion: Number(seen.version) },
      }),
    );
  }

  @ByLink()
  @Get(paths.unitDone(':id'))
  async done(@Req() req: Request, @Param('id') id: string): Promise<string> {
    const asked = await readAsked(this.db, await standingSession(this.db, req), id);
    const [sent] = await sentVersions(this.db, id);
    if (!sent) throw new NotFoundException();
    return renderBare(frameOf(req), donePage(frameOf(req), asked, sent));
  }
}

/** Where to go instead: what stands already, or the form with what is wrong in it. */
function cannotBeChecked(asked: Asked): string | null {
  if (!takesAnswer(asked.state)) return whereItStands(asked);
  if (asked.draft === null) return paths.unitForm(asked.id);
  const errors = errorsOf(readAnswers(asked, asked.draft.typed));
  return Object.keys(errors).length > 0 ? paths.unitForm(asked.id) : null;
}

/** What the check page carried: the draft that was looked at, and the key under which it is sent. */
interface Seen {
  key: string;
  version: string;
}

const DRAFT_NEWER = new RuleBroken('submission.draft-newer');

/** Whether the draft is the one that was looked at. */
function isStill(asked: Asked, { key, version }: Seen): boolean {
  const standing = asked.draft?.version ?? 0;
  return String(standing) === version && keyOf(asked, standing) === key;
}

/** The same on every showing of the same text: two tabs that show one draft send one version. */
function keyOf({ submissionNo }: Asked, draftVersion: number): string {
  return `link-${submissionNo + 1}-${draftVersion}`;
}
