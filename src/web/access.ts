import {
  ForbiddenException,
  Injectable,
  NotFoundException,
  SetMetadata,
  type CanActivate,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { Role } from '../domain/actor.js';
import type { ScopedViewer } from './page-frame.js';
import type { LinkSession } from './session.js';
import { LinkNeeded, SignInNeeded } from './errors/refusals.js';

export type AccessRule = { kind: 'roles'; roles: readonly Role[] } | { kind: 'public' } | { kind: 'link' };

export const ACCESS_RULE = 'tiendo:access';

/** The route is for signed-in people of these roles; the role list comes from the noun's policy file. */
export const Allow = (...roles: readonly Role[]): CustomDecorator =>
  SetMetadata(ACCESS_RULE, { kind: 'roles', roles });
/** The route is for anybody. */
export const Public = (): CustomDecorator => SetMetadata(ACCESS_RULE, { kind: 'public' });
/** The route is for a unit that came in through its link. */
export const ByLink = (): CustomDecorator => SetMetadata(ACCESS_RULE, { kind: 'link' });

/** Refuses every route that does not say who may use it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!rule) throw new ForbiddenException('The route has no access rule.');
    return admits(rule, context.switchToHttp().getRequest<Request>());
  }
}

function admits(rule: AccessRule, req: Request): boolean {
  if (rule.kind === 'public') return true;
  if (rule.kind === 'link') {
    if (!req.session.link) throw new LinkNeeded();
    return true;
  }
  if (!req.viewer) throw new SignInNeeded(req.method === 'GET' ? req.originalUrl : null);
  if (!rule.roles.includes(req.viewer.role)) throw new ForbiddenException();
  return true;
}

/** The signed-in person. Throws `SignInNeeded`, which leads to the sign-in page. */
export function viewerOf(req: Request): ScopedViewer {
  if (!req.viewer) throw new SignInNeeded(null);
  return req.viewer;
}

/** The unit's link session. Throws `LinkNeeded`, which says how to come in again. */
export function linkSessionOf(req: Request): LinkSession {
  if (!req.session.link) throw new LinkNeeded();
  return req.session.link;
}

/** A row that belongs to an authority and, where it belongs to one unit, to that unit. */
export interface Scoped {
  authorityId: string;
  unitId?: string | null;
}

/** Whether the viewer may know of the row at all: own authority, own subtree. */
export function inScope(viewer: ScopedViewer, row: Scoped): boolean {
  if (row.authorityId !== viewer.authorityId) return false;
  if (viewer.scope === null || row.unitId === undefined || row.unitId === null) return true;
  return viewer.scope.has(row.unitId);
}

/** The row, or 404: what lies outside the scope is not even said to exist. */
export function foundInScope<T extends Scoped>(viewer: ScopedViewer, row: T | null | undefined): T {
  if (!row || !inScope(viewer, row)) throw new NotFoundException();
  return row;
}
