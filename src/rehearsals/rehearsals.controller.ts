import { Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { dateOf, timeOf } from '../domain/calendar/local-date.js';
import { Settings } from '../settings.js';
import { Allow, viewerOf } from '../web/access.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { flash } from '../web/session.js';
import { advanceRehearsal, type Advance } from './drive.js';
import { stirText } from './quiet.js';
import { rehearsalPolicy } from './rehearsal.policy.js';
import { rehearsalWords } from './rehearsals.words.js';

@Controller()
export class RehearsalsController {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  @Allow(...rehearsalPolicy.advance)
  @Post(paths.rehearsalNext())
  async next(@Req() req: Request, @Res() res: Response): Promise<void> {
    const deps = { db: this.db, linkKeys: this.settings.LINK_KEYS };
    const advance = await advanceRehearsal(deps, viewerOf(req).authorityId);
    const isDone = advance.kind === 'advanced' || advance.kind === 'finished';
    flash(req, isDone ? 'done' : 'error', sentenceOf(advance, frameOf(req).lang));
    res.redirect(303, pageBefore(req));
  }
}

function sentenceOf(advance: Advance, lang: 'vi' | 'en'): string {
  switch (advance.kind) {
    case 'advanced': {
      const at = `${dateOf(advance.to.getTime()).split('-').reverse().join('/')} ${timeOf(advance.to.getTime())}`;
      return say(lang, rehearsalWords.advanced, { at, acts: advance.acts.length });
    }
    case 'still-running':
      return say(lang, rehearsalWords.stillRunning, { stir: stirText(advance.stir) });
    case 'busy':
      return say(lang, rehearsalWords.busy);
    case 'finished':
      return say(lang, rehearsalWords.finished);
  }
}

/** Back to the page with the button; another site's address is none of ours. */
function pageBefore(req: Request): string {
  try {
    const before = new URL(req.get('referer') ?? '', `${req.protocol}://${req.get('host')}`);
    return before.host === req.get('host') ? `${before.pathname}${before.search}` : paths.home();
  } catch {
    return paths.home();
  }
}
