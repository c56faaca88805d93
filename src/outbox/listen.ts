import type { DataSource, QueryRunner } from 'typeorm';

interface NotifyingClient {
  on(event: 'notification' | 'error' | 'end', run: (argument: never) => void): void;
  query(sql: string): Promise<unknown>;
}

/** Between two tries to listen again; the slow poll carries on alone meanwhile. */
const AGAIN_MS = 1_000;

/** LISTEN on a connection of its own; if it breaks, on another one, for what may have been missed it runs at once. */
export async function listenTo(
  db: DataSource,
  channel: string,
  run: () => void,
): Promise<() => Promise<void>> {
  let isStopped = false;
  let again: NodeJS.Timeout | undefined;
  let listening: QueryRunner | null = null;

  const listen = async (): Promise<void> => {
    const runner = db.createQueryRunner();
    const client = (await runner.connect()) as NotifyingClient;
    let isBroken = false;
    const listenAgain = () => {
      if (isBroken || isStopped) return;
      isBroken = true;
      listening = null;
      again = setTimeout(retry, AGAIN_MS);
    };
    client.on('notification', run);
    client.on('error', listenAgain);
    client.on('end', listenAgain);
    await client.query(`listen ${channel}`);
    listening = runner;
  };
  const retry = (): void => {
    listen().then(run, () => {
      if (!isStopped) again = setTimeout(retry, AGAIN_MS);
    });
  };

  await listen();
  return async () => {
    isStopped = true;
    clearTimeout(again);
    await listening?.query(`unlisten ${channel}`).catch(() => undefined);
    await listening?.release();
  };
}
