import { spawn } from 'node:child_process';
import { createServer } from 'node:http';

/**
 * `npm start`: answers on the port before anything is compiled, so that a newcomer's browser never meets a dead
 * address; then compiles and hands over to `local/start.ts`, which has the real start page.
 */
const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3000);
const began = Date.now();

const page =
  () => `<!doctype html><html lang="vi"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>Tiến độ</title><body style="font-family:sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem">
<h1>Tiến độ đang khởi động</h1>
<p>Đang biên dịch chương trình, đã ${Math.round((Date.now() - began) / 1000)} giây. Trang này tự tải lại.</p>
<p lang="en">Compiling the program. This page reloads by itself.</p>`;

const server = createServer((request, response) => {
  response
    .writeHead(request.url === '/' ? 200 : 503, {
      'content-type': 'text/html; charset=utf-8',
      'retry-after': '2',
    })
    .end(page());
});
// A port in use is named by the real start, with what to do about it.
server.on('error', () => undefined);
server.listen(port, host);

const build = spawn('npm', ['run', 'build:quick', '--silent'], { stdio: 'inherit' });
build.on('exit', (code) => {
  server.close();
  server.closeAllConnections();
  if (code === 0) return void import('../dist/local/start.js');
  console.error('The program does not compile; the messages above say where.');
  process.exit(1);
});
