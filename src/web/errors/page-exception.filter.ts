import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { h } from 'preact';
import { paths } from '../paths.js';
import { bareFrame } from '../bare-frame.js';
import { renderBare, renderPage } from '../render-page.js';
import { describeError } from './describe-error.js';
import { ErrorBody } from './error-page.js';
import { SignInNeeded } from './refusals.js';

/** The one place where a failure becomes a page; Nest also hands it what fails before a route is found. */
@Catch()
export class PageExceptionFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendError(error, http.getRequest<Request>(), http.getResponse<Response>());
  }
}

function sendError(error: unknown, req: Request, res: Response): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  if (error instanceof SignInNeeded) {
    res.redirect(303, signInAddress(error.returnTo));
    return;
  }
  const frame = req.frame ?? bareFrame(req, res);
  const { status, view } = describeError(frame.lang, error, typeof req.id === 'string' ? req.id : '');
  if (status >= 500) req.log?.error({ err: error }, 'request failed');
  const page = { title: view.title, body: h(ErrorBody, { view }), narrow: true };
  res
    .status(status)
    .type('html')
    .send(frame.viewer ? renderPage(frame, page) : renderBare(frame, page));
}

function signInAddress(returnTo: string | null): string {
  if (returnTo === null || returnTo === paths.root()) return paths.signIn();
  return `${paths.signIn()}?tiep=${encodeURIComponent(returnTo)}`;
}
