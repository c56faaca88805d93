import type { Role } from '../domain/actor.js';
import type { PageFrame } from '../web/page-frame.js';
import { consolidationPolicy } from './consolidation.policy.js';

/** Whether the page offers the act to its reader; the command asks the same policy again. */
export function may(frame: PageFrame, act: keyof typeof consolidationPolicy): boolean {
  return frame.viewer !== null && (consolidationPolicy[act] as readonly Role[]).includes(frame.viewer.role);
}
