/** Mail servers of a rehearsal answer 550 for every mailbox under this label: nobody reads it any more. */
const UNREACHABLE_LABEL = 'bo-trong';

/** `dongmong@halam.example` → `dongmong@bo-trong.halam.example`. */
export function unreachable(mailbox: string): string {
  return mailbox.replace('@', `@${UNREACHABLE_LABEL}.`);
}
