import { renderToString } from 'preact-render-to-string';
import { footerLines, textOf } from './email-text.js';
import { frameWords } from './frame.words.js';
import type { Block, LetterAction, MailLetter, MailView, RenderedMail } from './letter.js';
import { say } from './say.js';

const INK = '#1b1f24';
const MUTED = '#56606b';
const LINE = '#d5dae0';
const BRAND = '#0b5563';

const styles = {
  ground: `margin:0;padding:24px 12px;background:#f5f7f9;color:${INK};font:16px/1.5 'Be Vietnam Pro',Arial,Helvetica,sans-serif`,
  paper: `max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid ${LINE};border-radius:4px`,
  sender: `margin:0 0 16px;padding:0 0 12px;border-bottom:2px solid ${BRAND};color:${BRAND};font-weight:600`,
  lead: 'margin:0 0 16px;font-size:19px;line-height:1.4;font-weight:600',
  text: 'margin:0 0 16px',
  quote: `margin:0 0 16px;padding:8px 0 8px 16px;border-left:4px solid ${LINE};white-space:pre-line`,
  heading: 'margin:0 0 4px;font-weight:600',
  list: 'margin:0 0 16px;padding:0 0 0 22px',
  line: 'margin:0 0 6px',
  term: `color:${MUTED}`,
  button: `display:inline-block;padding:12px 20px;background:${BRAND};color:#ffffff;border-radius:4px;font-weight:600;text-decoration:none`,
  small: `margin:0 0 12px;color:${MUTED};font-size:14px;overflow-wrap:anywhere`,
  code: `color:${INK};font:600 16px/1.5 Consolas,'Courier New',monospace;letter-spacing:1px;white-space:nowrap`,
  foot: `margin:24px 0 0;padding:12px 0 0;border-top:1px solid ${LINE};color:${MUTED};font-size:14px`,
};

/** One form for every mail: no picture, no table, no style sheet that a mail program would drop. */
export function renderMail(view: MailView, letter: MailLetter): RenderedMail {
  const subject = `[${view.sender.shortName}] ${letter.subject}`.replace(/\s+/g, ' ');
  const html = renderToString(<Frame view={view} letter={letter} subject={subject} />);
  return { subject, text: textOf(view, letter), html: `<!doctype html>${html}` };
}

function Frame({ view, letter, subject }: { view: MailView; letter: MailLetter; subject: string }) {
  return (
    <html lang={view.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{subject}</title>
      </head>
      <body style={styles.ground}>
        <div style={styles.paper}>
          <p style={styles.lead}>{letter.lead}</p>
          <p style={styles.sender}>{view.sender.name}</p>
          <p style={styles.text}>{letter.greeting}</p>
          {letter.blocks.map((block) => (
            <BlockPart block={block} />
          ))}
          {letter.action && <ActionPart view={view} action={letter.action} />}
          {letter.closing && <p style={styles.small}>{letter.closing}</p>}
          <p style={styles.foot}>
            {footerLines(view).map((line) => (
              <>
                {line}
                <br />
              </>
            ))}
          </p>
        </div>
      </body>
    </html>
  );
}

function BlockPart({ block }: { block: Block }) {
  switch (block.kind) {
    case 'text':
      return <p style={styles.text}>{block.text}</p>;
    case 'quote':
      return <blockquote style={styles.quote}>{block.text}</blockquote>;
    case 'facts':
      return (
        <p style={styles.text}>
          {block.rows.map(([label, value]) => (
            <>
              <span style={styles.term}>{label}:</span> {value}
              <br />
            </>
          ))}
        </p>
      );
    case 'list':
      return (
        <>
          {block.heading && <p style={styles.heading}>{block.heading}</p>}
          <ul style={styles.list}>
            {block.lines.map((line) => (
              <li style={styles.line}>{line}</li>
            ))}
          </ul>
        </>
      );
  }
}

function ActionPart({ view, action }: { view: MailView; action: LetterAction }) {
  const { code } = action;
  const mark = '\u0000';
  const [before = '', after = ''] = code
    ? say(view.lang, frameWords.code, { address: code.entryAddress, code: mark }).split(mark)
    : [];
  return (
    <>
      <p style={styles.text}>
        <a href={action.address} style={styles.button}>
          {action.label}
        </a>
      </p>
      {code && (
        <p style={styles.small}>
          {before}
          <span style={styles.code}>{code.code}</span>
          {after}
        </p>
      )}
      <p style={styles.small}>
        {say(view.lang, frameWords.plainLink)}
        <br />
        {action.address}
      </p>
    </>
  );
}
