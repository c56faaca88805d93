import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import type { Role } from '../domain/actor.js';
import { planOfCycle } from '../plans/plan-of-cycle.read-model.js';
import { viewerOf } from '../web/access.js';
import { emptyForm, type FormState } from '../web/components/form.js';
import { frameOf } from '../web/page-frame.js';
import { renderPage } from '../web/render-page.js';
import { directivePage } from './directive.page.js';
import { directivePolicy } from './directive.policy.js';
import type { DirectiveView } from './directive.read-model.js';
import type { FindingFilter } from './finding-filters.js';

export interface Desk {
  directive: DirectiveView;
  filter: FindingFilter;
  /** Of the forms on the page, the one that was refused. */
  add?: FormState;
  register?: FormState;
}

/** Only before the directive is confirmed, and only who may. */
export function mayDecideOn(req: Request, { state }: DirectiveView): boolean {
  const decides: readonly Role[] = directivePolicy.decide;
  return decides.includes(viewerOf(req).role) && state === 'proposed';
}

/** The confirm page with what the person may do on it. */
export async function showDesk(db: DataSource, req: Request, desk: Desk): Promise<string> {
  const { directive, filter, add = emptyForm, register = emptyForm } = desk;
  const mayDecide = mayDecideOn(req, directive);
  const plan = directive.cycleId === null ? null : await planOfCycle(db, directive.cycleId);
  return renderPage(
    frameOf(req),
    directivePage(frameOf(req), { directive, filter, mayDecide, plan, add, register }),
  );
}
