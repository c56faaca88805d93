import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import type { Actor } from '../domain/actor.js';
import { acknowledgeEscalation } from '../escalations/acknowledge-escalation.js';
import { Settings } from '../settings.js';
import { Public } from '../web/access.js';
import { emptyForm } from '../web/components/form.js';
import { formValues } from '../web/form-values.js';
import { Limited, TryCounter } from '../web/limits.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { renderBare } from '../web/render-page.js';
import { acknowledgeTexts, digestPage, type DigestView } from './acknowledge.page.js';
import { readDigest, type Digest } from './acknowledge.read-model.js';
import { acknowledgeWords } from './acknowledge.words.js';
import { countTry } from './count-try.js';
import { linkEntryPage, notOpenedPage } from './link-entry.page.js';
import { secretOf } from './link-secret.js';
import type { StandingLink } from './link-try.js';
import { noteUse, openLink, type LinkGiven } from './open-link.js';

const LONGEST_NOTE = 2000;

/** The link of a leader's digest: it opens one list and takes one answer, without a session. */
@Controller()
export class AcknowledgeController {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly tries: TryCounter,
  ) {}

  @Public()
  @Get(paths.acknowledge(':publicId'))
  show(@Req() req: Request): string {
    const frame = frameOf(req);
    return renderBare(frame, linkEntryPage(frame, acknowledgeTexts(frame)));
  }

  @Public()
  @Limited('link')
  @Post(paths.acknowledge(':publicId'))
  async open(@Req() req: Request, @Res() res: Response, @Param('publicId') publicId: string): Promise<void> {
    const given = givenIn(req, publicId);
    await countTry(this.tries, req, given);
    const link = await openLink(this.db, this.settings.LINK_KEYS, { ...given, purpose: 'acknowledge' });
    const digest = link && (await readDigest(this.db, link));
    if (!link || !digest) {
      res.status(404).send(renderBare(frameOf(req), notOpenedPage(frameOf(req))));
      return;
    }
    const told = { link, digest, given };
    const { act, note = '' } = formValues(req.body);
    if (act === 'acknowledge') return this.acknowledge(req, res, { ...told, note });
    await this.noteOpened(told);
    res.send(renderBare(frameOf(req), digestPage(frameOf(req), this.viewOf(told))));
  }

  private async acknowledge(req: Request, res: Response, told: Told & { note: string }): Promise<void> {
    const { link, digest, note } = told;
    if (note.length > LONGEST_NOTE) {
      const form = { values: { note }, errors: { note: acknowledgeWords.noteTooLong } };
      res
        .status(422)
        .send(renderBare(frameOf(req), digestPage(frameOf(req), { ...this.viewOf(told), form })));
      return;
    }
    const command = { authorityId: link.authorityId, actor: actorOf(digest) };
    const escalationId = link.escalationId ?? '';
    await acknowledgeEscalation(this.db, command, {
      escalationId,
      note,
      acknowledgedBy: digest.account.name,
    });
    const after = (await readDigest(this.db, link)) ?? digest;
    res.send(renderBare(frameOf(req), digestPage(frameOf(req), this.viewOf({ ...told, digest: after }))));
  }

  private viewOf({ link, digest }: Told): DigestView {
    const secret = secretOf(this.settings.LINK_KEYS, link);
    return { digest, publicId: link.publicId, secret, form: emptyForm };
  }

  private noteOpened({ link, digest, given }: Told): Promise<void> {
    const what = given.secret === '' ? 'code' : 'secret';
    return noteUse(this.db, { link, actor: actorOf(digest), verb: 'link.opened', what });
  }
}

interface Told {
  link: StandingLink;
  digest: Digest;
  given: LinkGiven;
}

function givenIn(req: Request, publicId: string): LinkGiven {
  const { secret = '', code = '' } = formValues(req.body);
  return { publicId, secret, code };
}

function actorOf({ account }: Digest): Actor {
  return { kind: 'person', accountId: account.id, name: account.name, role: account.role };
}
