import { RuleBroken } from '../domain/rule-broken.js';

/** Sends; the refusal comes back where a colleague saved a draft meanwhile: then nothing was sent and both texts stand. */
export async function unlessDraftIsNewer(send: () => Promise<unknown>): Promise<RuleBroken | null> {
  try {
    await send();
    return null;
  } catch (error) {
    if (error instanceof RuleBroken && error.code === 'submission.draft-newer') return error;
    throw error;
  }
}
