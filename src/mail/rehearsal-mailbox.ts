/** Names that no mail server on the internet answers for (RFC 2606, RFC 6761). */
const UNREAL = /^[^\s@,;<>"]+@(?:[a-z0-9-]+\.)*(?:example|invalid)$/i;

/**
 * Where a rehearsal writes instead: `ubnd@halam.gov.vn` becomes `ubnd+halam-gov-vn@dien-tap.invalid`. A mailbox that
 * cannot exist is left as it is.
 */
export function rehearsalMailbox(mailbox: string): string {
  if (UNREAL.test(mailbox)) return mailbox;
  const at = mailbox.lastIndexOf('@');
  const local = at < 0 ? mailbox : mailbox.slice(0, at);
  const domain = at < 0 ? '' : mailbox.slice(at + 1);
  return `${plain(local)}+${plain(domain)}@dien-tap.invalid`;
}

function plain(part: string): string {
  const letters = part
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return letters.toLowerCase() || 'khong-ro';
}
