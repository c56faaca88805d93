/** Whatever answers SQL: the pool for pages, a transaction for commands. */
export interface Queryable {
  query<T>(sql: string, params?: unknown[]): Promise<T[]>;
}
