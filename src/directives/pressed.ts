import type { Request } from 'express';
import { sayText } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { refusedForm } from '../web/refused-form.js';
import { flash } from '../web/session.js';

/**
 * Runs an act of one press, which has no form to come back to: its refusal is told on the page that the person stays
 * on. Returns whether it was done.
 */
export async function pressed(req: Request, run: () => Promise<unknown>): Promise<boolean> {
  const { lang } = frameOf(req);
  const refused = await refusedForm({ lang, values: {} }, run);
  const [sentence] = Object.values(refused?.errors ?? {});
  if (sentence !== undefined) flash(req, 'error', sayText(lang, sentence));
  return refused === null;
}
