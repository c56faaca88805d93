import { paths } from './paths.js';

/** A path inside this service, or the root: an address typed into a link must not lead elsewhere. */
export function safeReturn(target: string | undefined): string {
  if (!target || !/^\/(?![/\\])[^\\\s]*$/.test(target)) return paths.root();
  return target;
}

/** The page a form was sent from, as the browser says, if it is one of ours. */
export function refererPath(referer: string | undefined, host: string | undefined): string {
  if (!referer || !host || !URL.canParse(referer)) return paths.root();
  const url = new URL(referer);
  return url.host === host ? safeReturn(`${url.pathname}${url.search}`) : paths.root();
}
