import 'reflect-metadata';
import { pino } from 'pino';
import { readConfig } from './config.js';
import { createWebApp } from './web-app.js';

/** The web process: pages for people, forms for units. Migrations belong to `tiendo migrate` and the local start. */
const config = readConfig();
const logger = pino({ name: 'web', level: config.LOG_LEVEL });

const app = await createWebApp(config);
// SIGTERM closes the socket, lets open answers finish, then closes the database: Nest is its one owner.
app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
await app.listen(config.PORT, config.HOST);
logger.info({ url: config.PUBLIC_URL, port: config.PORT }, 'the web process answers');
