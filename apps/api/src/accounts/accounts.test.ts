import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';
import { everywhere, signInForTest, TEST_PASSWORD } from '../testing/sign-in-for-test.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { createPasswordToken } from './password-links.ts';
import { createSetUpToken } from './set-up-token.ts';

const api = await openTestApi();
const administrator = await signInForTest(api, [everywhere('ADMINISTRATOR')]);

const EDITOR_OF_YOUTH = { role: 'EDITOR', direction: 'YOUTH', refArea: '750000000' } as const;

type Made = { account: { account: string }; link: { token: string; expiresAt: string } };

/** Changes an account as somebody does who has just looked at it. */
async function change(id: string, body: object): Promise<Response> {
  const answer = await administrator.send('GET', '/accounts');
  const { accounts } = (await answer.json()) as { accounts: { account: string; version: string }[] };
  const basedOn = accounts.find(({ account }) => account === id)?.version;
  return administrator.send('PATCH', `/accounts/${id}`, { basedOn, ...body });
}

async function make(email: string): Promise<Made> {
  const answer = await administrator.send('POST', '/accounts', {
    name: 'Жастар бөлімі',
    email,
    grants: [EDITOR_OF_YOUTH],
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Made;
}

const setPassword = (token: string, newPassword: string) =>
  fetch(`${api.origin}/api/auth/reset-password`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: api.origin },
    body: JSON.stringify({ token, newPassword }),
  });

describe('making an account', () => {
  it('gives a link that sets a password once', async () => {
    const { account, link } = await make('Youth@Example.kz');
    expect(account).toMatchObject({ email: 'youth@example.kz', grants: [EDITOR_OF_YOUTH], closedAt: null });
    expect((await setPassword(link.token, 'short')).status).toBe(400);
    expect((await setPassword(link.token, 'long enough to hold')).status).toBe(200);
    expect((await setPassword(link.token, 'once more, by somebody else')).status).toBe(400);
  });

  it('is refused for an address that has one, for what is not in the catalogue, and for unknown fields', async () => {
    await make('twice@example.kz');
    const again = await administrator.send('POST', '/accounts', {
      name: 'x',
      email: 'TWICE@example.kz',
      grants: [],
    });
    expect(again.status).toBe(409);
    expect((await api.problem(again)).errors[0]?.path).toBe('body.email');

    const unknown = await administrator.send('POST', '/accounts', {
      name: 'x',
      email: 'new@example.kz',
      grants: [{ role: 'EDITOR', direction: 'YOUHT', refArea: '999999999' }],
    });
    expect(unknown.status).toBe(422);
    expect((await api.problem(unknown)).errors.map(({ path }) => path)).toEqual([
      'body.grants.0.direction',
      'body.grants.0.refArea',
    ]);

    const wrong = await administrator.send('POST', '/accounts', {
      name: ' ',
      email: 'nobody',
      grants: 'all',
    });
    expect((await api.problem(wrong)).errors.map(({ path }) => path)).toEqual([
      'body.name',
      'body.email',
      'body.grants',
    ]);
  });

  it('leaves a line in the log, and no password or link in it', async () => {
    const { account, link } = await make('logged@example.kz');
    const lines = await api.db.auditEntry.findMany({ where: { subjectId: account.account } });
    expect(lines).toMatchObject([
      {
        action: 'ACCOUNT_CREATED',
        accountId: administrator.accountId,
        after: { email: 'logged@example.kz' },
      },
    ]);
    expect(JSON.stringify(lines.map(({ after }) => after))).not.toContain(link.token);
  });
});

describe('changing an account', () => {
  it('takes roles away at once', async () => {
    const editor = await signInForTest(api, [everywhere('EDITOR')]);
    const changed = await change(editor.accountId, { grants: [EDITOR_OF_YOUTH] });
    expect(await changed.json()).toMatchObject({ account: { grants: [EDITOR_OF_YOUTH] } });
    expect(await (await editor.send('GET', '/session')).json()).toMatchObject({
      account: { grants: [EDITOR_OF_YOUTH] },
    });
    const [line] = await api.db.auditEntry.findMany({
      where: { subjectId: editor.accountId, action: 'ACCOUNT_UPDATED' },
    });
    expect(line).toMatchObject({
      before: { grants: [everywhere('EDITOR')] },
      after: { grants: [EDITOR_OF_YOUTH] },
    });
  });

  it('closes it, which ends its sessions, and opens it again', async () => {
    const editor = await signInForTest(api, [everywhere('EDITOR')]);
    await change(editor.accountId, { closed: true });
    expect(await (await editor.send('GET', '/session')).json()).toMatchObject({ account: null });
    expect(await api.db.staffSession.count({ where: { accountId: editor.accountId } })).toBe(0);
    const opened = await change(editor.accountId, { closed: false });
    expect(await opened.json()).toMatchObject({ account: { closedAt: null } });
  });

  it('never leaves the server without an administrator', async () => {
    const answer = await change(administrator.accountId, { grants: [] });
    expect(answer.status).toBe(409);
    expect(await (await administrator.send('GET', '/session')).json()).toMatchObject({
      account: { grants: [everywhere('ADMINISTRATOR')] },
    });
  });

  it('is refused to whoever looked at it before somebody else changed it', async () => {
    const editor = await signInForTest(api, [everywhere('EDITOR')]);
    const { account } = (await (await editor.send('GET', '/session')).json()) as {
      account: { version: string };
    };
    expect((await change(editor.accountId, { grants: [] })).status).toBe(200);
    // What was taken away meanwhile does not come back with what another page still shows.
    const late = await administrator.send('PATCH', `/accounts/${editor.accountId}`, {
      basedOn: account.version,
      name: 'Басқаша',
      grants: [everywhere('EDITOR'), everywhere('ANALYST')],
    });
    expect(late.status).toBe(409);
    expect((await api.problem(late)).type).toBe('/problems/stale-version');
    expect(await (await editor.send('GET', '/session')).json()).toMatchObject({ account: { grants: [] } });
  });

  it.each([
    { role: 'ADMINISTRATOR', direction: 'YOUTH', refArea: null },
    { role: 'ADMINISTRATOR', direction: null, refArea: '751210000' },
  ])('makes nobody an administrator of less than everything: %o', async (grant) => {
    const editor = await signInForTest(api, []);
    for (const answer of [
      await change(editor.accountId, { grants: [EDITOR_OF_YOUTH, grant] }),
      await administrator.send('POST', '/accounts', { name: 'x', email: 'part@example.kz', grants: [grant] }),
    ]) {
      expect(answer.status).toBe(422);
      expect((await api.problem(answer)).errors[0]?.path).toMatch(/^body\.grants\.\d$/);
    }
    expect(await api.db.roleGrant.count({ where: { accountId: editor.accountId } })).toBe(0);
  });

  it('takes no role twice', async () => {
    const editor = await signInForTest(api, []);
    const answer = await change(editor.accountId, { grants: [EDITOR_OF_YOUTH, EDITOR_OF_YOUTH] });
    expect(answer.status).toBe(422);
    expect((await api.problem(answer)).errors[0]?.path).toBe('body.grants.1');
  });

  it('is not found for an account that is not there', async () => {
    expect((await change('nobody', { basedOn: 'a'.repeat(64), closed: true })).status).toBe(404);
  });
});

describe('a lost password', () => {
  it('is replaced through a new link, which ends sessions and the second factor', async () => {
    const editor = await signInForTest(api, [everywhere('EDITOR')]);
    await api.db.staffAccount.update({ where: { id: editor.accountId }, data: { twoFactorEnabled: true } });
    const answer = await administrator.send('POST', `/accounts/${editor.accountId}/password-links`, {});
    const { link } = (await answer.json()) as Made;
    expect(await (await editor.send('GET', '/session')).json()).toMatchObject({ account: null });
    expect((await setPassword(link.token, 'a new one, long enough')).status).toBe(200);
    const { accounts } = (await (await administrator.send('GET', '/accounts')).json()) as {
      accounts: { account: string; twoFactorEnabled: boolean }[];
    };
    expect(accounts.find(({ account }) => account === editor.accountId)).toMatchObject({
      twoFactorEnabled: false,
    });
  });
});

describe('links to set a password', () => {
  const linkFor = async (id: string) => {
    const answer = await administrator.send('POST', `/accounts/${id}/password-links`, {});
    return ((await answer.json()) as Made).link.token;
  };

  it('are good no more when there is a newer one', async () => {
    const { account, link } = await make('newer@example.kz');
    const newer = await linkFor(account.account);
    expect((await setPassword(link.token, 'of whoever found the old one')).status).toBe(400);
    expect((await setPassword(newer, 'of the holder of the account')).status).toBe(200);
  });

  it('are good no more when the account is closed, or its holder has changed the password', async () => {
    const { account, link } = await make('closed@example.kz');
    await change(account.account, { closed: true });
    await change(account.account, { closed: false });
    expect((await setPassword(link.token, 'of whoever found the old one')).status).toBe(400);

    const holder = await signInForTest(api, []);
    const { token } = await createPasswordToken(api.auth, holder.accountId);
    await changePassword(holder.cookie);
    expect((await setPassword(token, 'of whoever found the old one')).status).toBe(400);
  });

  it('leave a line in the log when they are used, as does another password', async () => {
    const { account, link } = await make('sets@example.kz');
    await setPassword(link.token, 'of the holder of the account');
    const holder = await signInForTest(api, []);
    await changePassword(holder.cookie);
    for (const accountId of [account.account, holder.accountId]) {
      const lines = await api.db.auditEntry.findMany({ where: { accountId, action: 'PASSWORD_SET' } });
      expect(lines).toMatchObject([{ subjectId: accountId, before: null, after: null }]);
      expect(lines[0]?.ipAddress).not.toBeNull();
    }
  });

  async function changePassword(cookie: string): Promise<void> {
    const answer = await fetch(`${api.origin}/api/auth/change-password`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: api.origin, Cookie: cookie },
      body: JSON.stringify({ currentPassword: TEST_PASSWORD, newPassword: 'another one, long enough' }),
    });
    expect(answer.status).toBe(200);
  }
});

describe('the first administrator', () => {
  const FIRST = { name: 'Әкімші', email: 'First@example.kz', password: 'correct horse battery' };
  const send = (fresh: TestApi, token: string) =>
    fetch(`${fresh.origin}/api/v1/first-administrator`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: fresh.origin },
      body: JSON.stringify({ ...FIRST, token }),
    });

  it('is made with the link of the server, once', async () => {
    const fresh = await startTestApi();
    expect((await send(fresh, 'a guess')).status).toBe(422);
    const old = await createSetUpToken(fresh.db);
    const token = await createSetUpToken(fresh.db);
    expect((await send(fresh, old)).status).toBe(422);
    const made = await send(fresh, token);
    expect(await made.json()).toEqual({ email: 'first@example.kz' });
    expect((await send(fresh, token)).status).toBe(422);
    // A link that was printed by another process meanwhile.
    expect((await send(fresh, await createSetUpToken(fresh.db))).status).toBe(409);
    expect(await fresh.db.roleGrant.count({ where: { role: 'ADMINISTRATOR' } })).toBe(1);
    await fresh.stop();
  });
});
