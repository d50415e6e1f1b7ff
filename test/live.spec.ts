/** What only a real connection shows: the stream of what is being recorded, and that no secret comes back or is written down. */
import 'reflect-metadata';
import { eventTypes, RULES } from '@app/alliance';
import { openMemoryLedger } from '@app/ledger';
import { createServer } from '../apps/api/src/server';
import { openGroup, sha256, type Group } from './group';
import { startServer, type Server } from './server';

interface Told {
  readonly id?: string;
  readonly type: string;
  readonly data: object;
}

/** Reads what a server tells, one message after another, until it was told enough. */
async function* messages(url: string, token: string, last?: string): AsyncGenerator<Told> {
  const ending = new AbortController();
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}`, ...(last && { 'last-event-id': last }) }, signal: ending.signal });
  if (!answer.ok || !answer.body) throw new Error(`${answer.status} ${await answer.text()}`);
  try {
    let text = '';
    for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
      text += piece;
      const parts = text.split('\n\n');
      text = parts.pop()!;
      for (const part of parts) {
        const lines = Object.fromEntries(
          part.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
        );
        if (lines['event'] !== undefined)
          yield { ...(lines['id'] && { id: lines['id'] }), type: lines['event'], data: JSON.parse(lines['data'] ?? '{}') as object };
      }
    }
  } finally {
    ending.abort();
  }
}
async function take(count: number, from: AsyncGenerator<Told>): Promise<readonly Told[]> {
  const told: Told[] = [];
  for await (const one of from) if (told.push(one) === count) break;
  return told;
}

describe('the live stream', () => {
  let server: Server;
  let group: Group;
  let url: string;

  beforeAll(async () => {
    server = await startServer();
    group = await openGroup(server);
    await server.app.listen(0, '127.0.0.1');
    url = `${await server.app.getUrl()}/alliances/${group.alliance}/events`;
  });
  afterAll(() => server.close());

  const record = (name: string) =>
    group.tell('manager', 'documents', { document: name, kind: 'REPORT', title: 'Not to be told', sha256: sha256(name), dated: '2020-01-01' });
  const revision = async () => (await server.ledger.recorder.history(group.stream)).length - 1;

  it('tells what is recorded from now on: which entry of which type, and no content', async () => {
    const before = await revision();
    const telling = take(2, messages(url, group.people.auditor.token));
    // The stream begins when the server has read who asks; what is recorded after that is told.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await record('live-1');
    await record('live-2');
    expect(await telling).toStrictEqual(
      [1, 2].map((n) => ({
        id: expect.stringMatching(/^[0-9a-f]+:\d+$/),
        type: 'recorded',
        data: { stream: group.stream, rev: before + n, type: 'DocumentRegistered' },
      })),
    );
  });

  it('goes on after the last message that was seen, and skips nothing', async () => {
    const position = (await server.ledger.store.head())!;
    const before = await revision();
    await record('missed-1');
    const [first] = await take(1, messages(url, group.people.auditor.token, position));
    await record('missed-2');
    const [second, third] = await take(2, messages(url, group.people.auditor.token, position));
    expect([first, second, third].map((one) => (one!.data as { rev: number }).rev)).toStrictEqual([before + 1, before + 1, before + 2]);
    expect((await take(1, messages(url, group.people.auditor.token, second!.id)))[0]).toStrictEqual(third);
  });

  it('tells nothing of the refusals, nor of another alliance', async () => {
    const position = (await server.ledger.store.head())!;
    await group.tell(
      'manager',
      'documents',
      { document: 'live-1', kind: 'REPORT', title: 'Again', sha256: sha256('again'), dated: '2020-01-01' },
      { status: 409 },
    );
    await openGroup(server);
    await record('live-3');
    const [told] = await take(1, messages(url, group.people.auditor.token, position));
    expect(told!.data).toStrictEqual({ stream: group.stream, rev: await revision(), type: 'DocumentRegistered' });
  });

  it('says resync to a position of another copy of the ledger', async () => {
    expect(await take(1, messages(url, group.people.auditor.token, 'feedfeedfeedfeed:3'))).toStrictEqual([
      expect.objectContaining({ type: 'resync', data: {} }),
    ]);
  });

  it('stops strangers, and those without a token, before it tells anything', async () => {
    const stranger = await fetch(url, { headers: { authorization: `Bearer ${group.people.stranger.token}` } });
    const nobody = await fetch(url);
    expect([stranger.status, nobody.status]).toStrictEqual([403, 401]);
    expect(await nobody.json()).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

it('a secret in a header never comes back, in no answer and in no line of the log', async () => {
  const written: string[] = [];
  const watched = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((text: unknown) => written.push(String(text)) > 0),
  );
  const ledger = await openMemoryLedger({ origin: 'test.example/ledger', rules: RULES, types: eventTypes });
  const app = await createServer(ledger, 'verbose');
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const { secret } = ledger.opened!;
  const headers = { authorization: `Bearer ${secret}`, 'acting-as': secret, 'idempotency-key': secret, 'if-match': secret, 'last-event-id': secret };
  const answers = await Promise.all([
    app.inject({ method: 'POST', url: '/alliances', headers, payload: { name: {} } }),
    app.inject({ method: 'POST', url: '/alliances', headers: { ...headers, 'acting-as': 'role=LEDGER_ADMIN' }, payload: { name: {} } }),
    app.inject({ method: 'GET', url: '/alliances/nowhere/decisions', headers }),
    app.inject({ method: 'GET', url: '/alliances/nowhere/decisions', headers: { authorization: `Bearer ${secret} ` } }),
    app.inject({ method: 'GET', url: '/alliances/nowhere/decisions', headers: { authorization: `Basic ${secret}` } }),
    app.inject({ method: 'GET', url: '/nothing/here', headers }),
  ]);
  // A fault is the one thing that is written down with what led to it.
  await ledger.store.close();
  answers.push(
    await app.inject({
      method: 'POST',
      url: '/alliances',
      headers: { ...headers, 'acting-as': 'role=LEDGER_ADMIN', 'if-match': '"0"' },
      payload: { name: { en: 'Lost' }, kind: 'SERVICE', sector: 'none', timezone: 'Europe/Helsinki', currency: 'EUR' },
    }),
  );
  await app.close();
  for (const each of watched) each.mockRestore();

  expect(answers.map(({ statusCode }) => statusCode)).toStrictEqual([400, 400, 404, 401, 401, 404, expect.any(Number)]);
  expect(answers.map(({ body, headers: sent }) => `${body}${JSON.stringify(sent)}`).filter((text) => text.includes(secret))).toStrictEqual([]);
  expect(written.filter((line) => line.includes(secret))).toStrictEqual([]);
});
