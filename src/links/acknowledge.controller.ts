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
import { refusedForm } from '../web/refused-form.js';
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
    const { act, note = '', shown = '' } = formValues(req.body);
    if (act === 'acknowledge') return this.acknowledge(req, res, { ...told, note, shown: shown.split(',') });
    await this.noteOpened(told);
    res.send(renderBare(frameOf(req), digestPage(frameOf(req), this.viewOf(told))));
  }

  private async acknowledge(req: Request, res: Response, told: Told & Answer): Promise<void> {
    const { link, digest, note, shown } = told;
    const show = (status: number, view: Partial<DigestView>, now = digest) => {
      const page = digestPage(frameOf(req), { ...this.viewOf({ ...told, digest: now }), ...view });
      res.status(status).send(renderBare(frameOf(req), page));
    };
    const values = { note };
    if (note.length > LONGEST_NOTE)
      return show(422, { form: { values, errors: { note: acknowledgeWords.noteTooLong } } });
    const command = { authorityId: link.authorityId, actor: actorOf(digest) };
    const ack = { escalationId: link.escalationId ?? '', note, acknowledgedBy: digest.account.name, shown };
    const refused = await refusedForm({ lang: frameOf(req).lang, values }, () =>
      acknowledgeEscalation(this.db, command, ack),
    );
    const after = (await readDigest(this.db, link)) ?? digest;
    if (refused) return show(409, { form: refused }, after);
    show(200, { unseen: after.late.filter(({ key }) => !shown.includes(key)).length }, after);
  }

  private viewOf({ link, digest }: Told): DigestView {
    const secret = secretOf(this.settings.LINK_KEYS, link);
    return { digest, publicId: link.publicId, secret, form: emptyForm, unseen: 0 };
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

interface Answer {
  note: string;
  shown: string[];
}

function givenIn(req: Request, publicId: string): LinkGiven {
  const { secret = '', code = '' } = formValues(req.body);
  return { publicId, secret, code };
}

function actorOf({ account }: Digest): Actor {
  return { kind: 'person', accountId: account.id, name: account.name, role: account.role };
}
