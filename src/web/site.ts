/** Port: where the service stands and what surrounds it, as far as pages show it. */
export abstract class Site {
  /** How browsers reach the service, without a slash at the end. */
  abstract readonly publicUrl: string;
  /** Local inbox page; empty hides its links. */
  abstract readonly inboxUrl: string;
  /** Temporal's own web page; empty hides its links. */
  abstract readonly temporalUiUrl: string;
  /** Only under the embedded default: everybody at this machine may sign in without a password. */
  abstract readonly localStart: boolean;
}
