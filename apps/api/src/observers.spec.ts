import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { registerAlliance, startServer, type Answered, type Server } from '../../../test/server';

describe('what an observer may read', () => {
  let server: Server;
  let alliance: string;
  let registrar: string;
  let observer: string;
  let person: string;
  const logged: string[] = [];

  beforeAll(async () => {
    server = await startServer();
    ({ alliance, token: registrar } = await registerAlliance(server));
    person = server.ledger.vault.newPerson();
    observer = server.ledger.vault.createToken(person).secret;
    const granted = await server.send({
      method: 'POST',
      url: `/alliances/${alliance}/role-grants`,
      token: registrar,
      as: 'role=REGISTRAR',
      body: { person, role: 'OBSERVER', authority: { kind: 'CONTRACT_CLAUSE', ref: '1' } },
    });
    expect(granted.status).toBe(201);
    jest.spyOn(Logger.prototype, 'log').mockImplementation((line: unknown) => void logged.push(String(line)));
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await server.close();
  });

  const ask = async (path: string, token = observer): Promise<Answered> =>
    server.send({ method: 'GET', url: `/alliances/${alliance}/${path}`, token });

  it.each(['alliance', 'decisions', 'meetings', 'entries', 'documents', 'minutes?meeting=meeting-1', 'opened?person=somebody-else'])(
    'S-18 keeps %s from an observer',
    async (path) => expect(await ask(path)).toMatchObject({ status: 403, body: { code: 'NOT_FOR_OBSERVERS' } }),
  );

  it('S-18 shows what was opened to it, and its own standing', async () => {
    expect(await ask('opened')).toMatchObject({ status: 200, body: { count: 0, rows: [], name: { en: 'An alliance' } } });
    expect(await ask(`opened?person=${person}`)).toMatchObject({ status: 200 });
    expect(await ask('me')).toMatchObject({ status: 200, body: { standing: [{ role: 'OBSERVER' }] } });
  });

  it('S-18 keeps in the log of the operator who has looked at what', async () => {
    logged.length = 0;
    await ask('opened?asOf=0');
    await ask('decisions');
    expect(logged).toStrictEqual([`${person} reads opened of ${alliance} {"asOf":"0"}`]);
  });

  it('lets whoever belongs to the alliance ask what is open to somebody', async () => {
    expect(await ask(`opened?person=${person}`, registrar)).toMatchObject({ status: 200 });
  });

  it('lists no alliance to an observer', async () => {
    expect((await server.send({ method: 'GET', url: '/alliances', token: observer })).body).toMatchObject({ count: 0, rows: [] });
  });
});
