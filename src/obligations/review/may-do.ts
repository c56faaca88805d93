import type { Role } from '../../domain/actor.js';
import type { PageFrame } from '../../web/page-frame.js';
import { obligationPolicy } from '../obligation.policy.js';

/** Whether the page offers the act to its reader; the command asks the same policy again. */
export function mayDo(frame: PageFrame, act: keyof typeof obligationPolicy): boolean {
  return frame.viewer !== null && (obligationPolicy[act] as readonly Role[]).includes(frame.viewer.role);
}
