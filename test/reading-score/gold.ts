import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A reading made by a careful person; it shortens texts to 80 characters. */
export interface Gold {
  file: string;
  [field: string]: unknown;
}

export interface GoldPair {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/** The folder of real texts beside the project; absent outside the building machines. */
export const GOLD_FOLDER = resolve(process.cwd(), '../shared/directives');

export function goldPairs(folder = GOLD_FOLDER): GoldPair[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
      return {
        name: gold.file.replace(/(?:_[0-9a-f]+)?\.txt$/u, ''),
        text: readFileSync(join(folder, gold.file), 'utf8').normalize('NFC'),
        gold,
      };
    });
}
