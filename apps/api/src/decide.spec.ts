import 'reflect-metadata';
import { registerAlliance, startServer, type Server } from '../../../test/server';

describe('whoever asks again', () => {
  let server: Server;
  let alliance: string;
  let person: string;
  let token: string;

  beforeAll(async () => {
    server = await startServer();
    const registered = await registerAlliance(server);
    alliance = registered.alliance;
    person = server.ledger.vault.newPerson();
    token = server.ledger.vault.createToken(person).secret;
    const body = { person, role: 'REGISTRAR', authority: { kind: 'CONTRACT_CLAUSE', ref: '1' } };
    const url = `/alliances/${alliance}/role-grants`;
    expect((await server.send({ method: 'POST', url, token: registered.token, as: 'role=REGISTRAR', body })).status).toBe(201);
  });
  afterAll(() => server.close());

  const giveUp = (more: object = {}, key = 'last') =>
    server.send({
      method: 'POST',
      url: `/alliances/${alliance}/role-revocations`,
      token,
      as: 'role=REGISTRAR',
      key,
      body: { person, role: 'REGISTRAR', authority: { kind: 'CONTRACT_CLAUSE', ref: '1' }, ...more },
    });
  const length = async (stream: string) => (await server.ledger.recorder.history(`${stream}-${alliance}`)).length;

  it('V-30 gets the first answer, though it was the last thing that person had the right to', async () => {
    const first = await giveUp();
    const entries = await length('alliance');
    expect(first.status).toBe(201);
    const again = await giveUp();
    expect([again.status, again.body]).toStrictEqual([201, first.body]);
    expect(await length('alliance')).toBe(entries);
  });

  it('L-10 is a stranger for everything else, and leaves no trace', async () => {
    const before = [await length('alliance'), await length('refusals')];
    expect((await giveUp({}, 'another')).body).toMatchObject({ status: 403, code: 'NO_ROLE_IN_ALLIANCE' });
    expect((await giveUp({ effective: '2030-01-01' })).body).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect([await length('alliance'), await length('refusals')]).toStrictEqual(before);
  });
});
