import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** Rows are camelCase in code and snake_case in SQL, so that hand-written SQL reads like SQL. */
export class SnakeCase extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
