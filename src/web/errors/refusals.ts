/** Nobody is signed in: the filter leads to the sign-in page and back to `returnTo`. */
export class SignInNeeded extends Error {
  constructor(readonly returnTo: string | null) {
    super('sign-in needed');
    this.name = 'SignInNeeded';
  }
}

/** A unit's page without a link session: the filter says how to come in again. */
export class LinkNeeded extends Error {
  constructor() {
    super('link needed');
    this.name = 'LinkNeeded';
  }
}

/** Too many tries from one place in a short time. */
export class TooManyTries extends Error {
  constructor(readonly waitSeconds: number) {
    super('too many tries');
    this.name = 'TooManyTries';
  }
}
