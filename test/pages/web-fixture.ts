import { createHmac, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { configSchema } from '../../src/config.js';
import type { Role } from '../../src/domain/actor.js';
import type { LinkSession } from '../../src/web/session.js';
import { createWebApp } from '../../src/web-app.js';
import { freshDatabase } from '../support/database.js';

const SECRET = 'a secret only of this test';

/** The whole web process on a database of its own, and callers that talk to it over HTTP. */
export interface WebFixture {
  app: NestExpressApplication;
  db: DataSource;
  baseUrl: string;
  /** A browser without a session. */
  visitor: () => WebCaller;
  /** A browser in which this account is signed in. */
  signedIn: (accountId: string) => Promise<WebCaller>;
  /** A browser that came in through a unit's link. */
  byLink: (link: LinkSession) => Promise<WebCaller>;
  close: () => Promise<void>;
}

export interface WebAnswer {
  status: number;
  location: string | null;
  headers: Headers;
  text: string;
}

/** Starts it. `env` overrides settings, as the environment would. */
export async function startWeb(env: Record<string, string> = {}): Promise<WebFixture> {
  const database = await freshDatabase();
  const config = configSchema.parse({
    DATABASE_URL: database.url,
    DATABASE_POOL: '5',
    SESSION_SECRET: SECRET,
    LOG_LEVEL: 'silent',
    ...env,
  });
  const app = await createWebApp(config);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;
  const db = app.get(DataSource);
  const withSession = async (content: object) => {
    const sid = randomUUID();
    await db.query(`insert into session (sid, sess, expire) values ($1, $2, now() + interval '1 hour')`, [
      sid,
      JSON.stringify({ cookie: { originalMaxAge: 3_600_000, httpOnly: true, path: '/' }, ...content }),
    ]);
    return new WebCaller(baseUrl, { 'tiendo.sid': signed(sid) });
  };
  return {
    app,
    db,
    baseUrl,
    visitor: () => new WebCaller(baseUrl),
    signedIn: (accountId) => withSession({ accountId }),
    byLink: (link) => withSession({ link }),
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

/** As express-session signs its cookie. */
function signed(sid: string): string {
  const signature = createHmac('sha256', SECRET).update(sid).digest('base64').replace(/=+$/, '');
  return encodeURIComponent(`s:${sid}.${signature}`);
}

let callers = 0;

/** A browser as far as HTTP sees one: keeps cookies, follows nothing by itself. */
export class WebCaller {
  /** Behind a proxy (TRUST_PROXY) every browser has an address of its own, and its own flood limit. */
  private readonly address = `10.0.0.${(callers += 1)}`;

  constructor(
    private readonly baseUrl: string,
    readonly cookies: Record<string, string> = {},
  ) {}

  get(path: string): Promise<WebAnswer> {
    return this.send(path, { method: 'GET' });
  }

  /** Sends a form as a page would: with the form token of a page fetched before. */
  async post(path: string, fields: Record<string, string> = {}): Promise<WebAnswer> {
    await this.get('/suc-khoe');
    const token = decodeURIComponent(this.cookies['tiendo.form'] ?? '');
    return this.send(path, { method: 'POST', body: new URLSearchParams({ ...fields, _csrf: token }) });
  }

  async send(path: string, init: { method: string; body?: URLSearchParams | FormData }): Promise<WebAnswer> {
    const cookie = Object.entries(this.cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
    const answer = await fetch(`${this.baseUrl}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { cookie, 'x-forwarded-for': this.address },
    });
    for (const set of answer.headers.getSetCookie()) this.keep(set);
    const { status, headers } = answer;
    return { status, headers, location: headers.get('location'), text: await answer.text() };
  }

  private keep(setCookie: string): void {
    const [pair = ''] = setCookie.split(';');
    const split = pair.indexOf('=');
    this.cookies[pair.slice(0, split)] = pair.slice(split + 1);
  }
}

let counter = 0;

/** An authority with its root unit, and one unit below with a mailbox. */
export async function anAuthority(
  db: DataSource,
  { name = 'Ủy ban nhân dân huyện Mẫu', kind = 'real' } = {},
): Promise<{ authorityId: string; rootUnitId: string; officeId: string }> {
  counter += 1;
  const [authority] = await db.query<{ id: string }[]>(
    `insert into authority (code, name, short_name, kind) values ($1, $2, $2, $3) returning id`,
    [`authority-${counter}`, name, kind],
  );
  const authorityId = authority!.id;
  const rootUnitId = await aUnit(db, { authorityId, kind: 'authority', name });
  const officeId = await aUnit(db, { authorityId, kind: 'office', name: 'Phòng Y tế', parentId: rootUnitId });
  return { authorityId, rootUnitId, officeId };
}

interface UnitSeed {
  authorityId: string;
  kind: 'authority' | 'office' | 'below' | 'requested';
  name: string;
  parentId?: string;
}

export async function aUnit(
  db: DataSource,
  { authorityId, kind, name, parentId }: UnitSeed,
): Promise<string> {
  counter += 1;
  const [unit] = await db.query<{ id: string }[]>(
    `insert into unit (authority_id, code, name, short_name, kind, parent_id, mailbox)
     values ($1, $2, $3, $3, $4, $5, $6) returning id`,
    [authorityId, `unit-${counter}`, name, kind, parentId ?? null, `don-vi-${counter}@tiendo.example`],
  );
  return unit!.id;
}

interface AccountSeed {
  authorityId: string;
  unitId: string;
  role: Role;
  email?: string;
  passwordHash?: string;
}

export async function anAccount(db: DataSource, account: AccountSeed): Promise<string> {
  counter += 1;
  const [row] = await db.query<{ id: string }[]>(
    `insert into account (authority_id, unit_id, role, name, email, password_hash)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [
      ...[account.authorityId, account.unitId, account.role, `Người ${account.role} ${counter}`],
      ...[account.email ?? `nguoi-${counter}@tiendo.example`, account.passwordHash ?? null],
    ],
  );
  return row!.id;
}
