import { mkdirSync } from 'node:fs';
import { lockHome } from './home-lock.js';
import { progressBoard } from './progress-board.js';
import { runningParts, type RunningParts } from './running-parts.js';
import { readLocalSettings, type LocalSettings } from './settings.js';
import { openStartPage } from './start-page.js';
import { startAll } from './start-all.js';
import { stepWords } from './steps.words.js';

type End = (code: number, why: string) => Promise<void>;

const say = (sentence: string): void => console.log(sentence);

/** `npm start`: everything on this computer, for trying out; nothing of it runs in production. */
async function start(settings: LocalSettings): Promise<void> {
  const url = settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`;
  mkdirSync(settings.home, { recursive: true });
  const lock = await lockHome(settings.home, url, say);
  const parts = runningParts(lock);
  const end = endOnce(parts, lock.release);
  endOnSignals(end);
  try {
    const board = progressBoard(stepWords);
    const page = await openStartPage({ host: settings.HOST, port: settings.PORT }, board.steps);
    say(`Starting. ${url} answers already and shows how far it has come.`);
    await startAll({ settings, url, board, page, onSpawn: parts.add, say });
    parts.onEnd(
      (part) =>
        void end(
          1,
          `${part.name} has ended by itself, so everything is stopped. See its log in ${settings.home}.`,
        ),
    );
  } catch (error) {
    await end(1, (error as Error).message);
  }
}

/** The first reason to end counts; what fails afterwards, because its parts are being stopped, is no news. */
function endOnce(parts: RunningParts, release: () => void): End {
  let ending = false;
  return async (code, why) => {
    if (ending) return;
    ending = true;
    (code === 0 ? console.log : console.error)(why);
    await parts.stop();
    release();
    process.exit(code);
  };
}

/** npm passes on a Ctrl-C that the terminal has sent already: the second one means nothing by itself. */
function endOnSignals(end: End): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void end(0, 'Stopping: work under way is finished first.'));
  }
}

try {
  await start(readLocalSettings());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
