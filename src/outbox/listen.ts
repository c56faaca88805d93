import type { DataSource } from 'typeorm';

interface NotifyingClient {
  on(event: 'notification' | 'error', run: (argument: never) => void): void;
  query(sql: string): Promise<unknown>;
}

/** LISTEN on a connection of its own. If it breaks, the slow poll carries on alone. */
export async function listenTo(
  db: DataSource,
  channel: string,
  run: () => void,
): Promise<() => Promise<void>> {
  const runner = db.createQueryRunner();
  const client = (await runner.connect()) as NotifyingClient;
  client.on('notification', run);
  client.on('error', run);
  await client.query(`listen ${channel}`);
  return async () => {
    await client.query(`unlisten ${channel}`).catch(() => undefined);
    await runner.release();
  };
}
