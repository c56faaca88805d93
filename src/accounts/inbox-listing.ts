import { z } from 'zod';

const listing = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      subject: z.string().nullish(),
      time: z.coerce.date(),
      to: z.array(z.object({ address: z.string().nullish() })).nullish(),
    }),
  ),
});

export interface InboxMail {
  id: string;
  subject: string;
  at: Date;
}

const MOST = 200;
const PATIENCE_MS = 5000;

/** The mails that the local inbox holds for one mailbox, newest first. Throws when the inbox does not answer. */
export async function mailsIn(inboxUrl: string, mailbox: string): Promise<InboxMail[]> {
  const url = new URL('/api/email/summary', inboxUrl);
  url.searchParams.set('limit', String(MOST));
  url.searchParams.set('search', mailbox);
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const { items } = listing.parse(await answer.json());
  return items
    .filter((mail) => mail.to?.some((to) => to.address?.toLowerCase() === mailbox.toLowerCase()))
    .map((mail) => ({ id: mail.id, subject: mail.subject ?? '', at: mail.time }));
}

/** Where the inbox shows one mail. */
export function inboxMailUrl(inboxUrl: string, id: string): string {
  return new URL(`/#/email/${encodeURIComponent(id)}`, inboxUrl).href;
}
