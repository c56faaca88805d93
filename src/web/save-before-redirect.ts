import type { RequestHandler, Response } from 'express';

/**
 * A browser follows a redirect when it has the headers; express-session sends them before it has saved. The next page
 * would then meet an officer who has just opened her link as a stranger. So what the session holds is saved first;
 * an empty session is not, or every visitor would leave a row.
 */
export const saveBeforeRedirect: RequestHandler = (req, res, next) => {
  const redirect = res.redirect.bind(res) as (status: number, url: string) => void;
  const afterSaving = (first: number | string, second?: string): void => {
    const [status, url] = typeof first === 'number' ? [first, second ?? '/'] : [302, first];
    if (!holdsSomething(req.session)) redirect(status, url);
    else req.session.save((error: unknown) => (error ? next(error) : redirect(status, url)));
  };
  res.redirect = afterSaving as Response['redirect'];
  next();
};

/** After signing out there is no session at all. */
function holdsSomething(session: object | undefined): boolean {
  return session !== undefined && Object.keys(session).some((key) => key !== 'cookie');
}
