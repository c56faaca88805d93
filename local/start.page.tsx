import { render } from 'preact-render-to-string';
import type { VNode } from 'preact';
import type { Step, StepState } from './progress-board.js';

const words: Record<StepState, { readonly vi: string; readonly en: string }> = {
  waiting: { vi: '○ Chưa đến lượt', en: 'waiting' },
  running: { vi: '◔ Đang chạy', en: 'running' },
  done: { vi: '✓ Xong', en: 'done' },
  failed: { vi: '✕ Không được', en: 'failed' },
};

const style = `body{margin:0;background:#f5f7f9;color:#1b1f24;font:16px/1.5 "Be Vietnam Pro",system-ui,sans-serif}
header{background:#0b5563;color:#fff;padding:12px 24px;font-weight:600}main{max-width:70ch;margin:0 auto;padding:24px}
h1{font-size:28px;line-height:1.2;margin:0 0 8px}ol{list-style:none;margin:24px 0 0;padding:0;background:#fff;border:1px solid #d5dae0;border-radius:4px}
li{padding:12px 16px;border-top:1px solid #d5dae0;display:grid;grid-template-columns:1fr auto;gap:0 16px}li:first-child{border-top:0}
[lang=en]{color:#56606b;font-size:14px}.detail{grid-column:1/-1;margin:4px 0 0}.state{white-space:nowrap;font-variant-numeric:tabular-nums}
.waiting .state{color:#4a4f57}.running .state{color:#2f4a8a;font-weight:600}.done .state{color:#1b6e3c}.failed .state{color:#a4161a;font-weight:600}`;

/** Replaces the list while this page still answers; once the application answers on the port, shows that instead. */
const script = `setInterval(async () => {
  try {
    const answer = await fetch(location.href, { cache: 'no-store' });
    if (!answer.headers.has('x-tiendo-start')) return location.reload();
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelector('ol').replaceWith(next.querySelector('ol'));
  } catch { /* between the two servers nobody answers for a moment */ }
}, 1000);`;

/** What a newcomer sees in the first seconds, until the application itself answers. */
export function startPage(steps: readonly Step[], nonce: string, now: Date): string {
  const page = (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Tiến độ đang khởi động</title>
        <noscript>
          <meta http-equiv="refresh" content="2" />
        </noscript>
        <style nonce={nonce} dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header>Tiến độ</header>
        <main>
          <h1>Đang khởi động</h1>
          <p>Trang này tự chuyển sang phần mềm ngay khi phần mềm trả lời được.</p>
          <p lang="en">Starting. This page turns into the application as soon as that answers.</p>
          <ol>{steps.map((step) => stepLine(step, now))}</ol>
        </main>
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
  return `<!doctype html>${render(page)}`;
}

function stepLine(step: Step, now: Date): VNode {
  const word = words[step.state];
  return (
    <li class={step.state}>
      <span>
        {step.title.vi} <span lang="en">{step.title.en}</span>
      </span>
      <span class="state">
        {word.vi} <span lang="en">{word.en}</span> {elapsed(step, now)}
      </span>
      {step.detail && (
        <p class="detail">
          {step.detail.vi}
          <br />
          <span lang="en">{step.detail.en}</span>
        </p>
      )}
    </li>
  );
}

function elapsed(step: Step, now: Date): string {
  if (!step.startedAt) return '';
  const end = step.endedAt ? new Date(step.endedAt) : now;
  return `${Math.round((end.getTime() - new Date(step.startedAt).getTime()) / 1000)} s`;
}
