import type { Config } from './config.js';

/** The parsed configuration as an injection token: `constructor(private readonly settings: Settings)`. */
// oxlint-disable-next-line no-unsafe-declaration-merging
export interface Settings extends Config {}
export abstract class Settings {}
