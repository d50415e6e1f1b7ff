import 'reflect-metadata';
import { registerAlliance, startServer, type Server } from '../../../test/server';

describe('who may read an alliance', () => {
  let server: Server;
  let alliance: string;
  let candidate: string;

  beforeAll(async () => {
    server = await startServer();
    const registered = await registerAlliance(server);
    alliance = registered.alliance;
    const [officer, person] = [server.ledger.vault.newPerson(), server.ledger.vault.newPerson()];
    candidate = server.ledger.vault.createToken(person).secret;
    const grant = (body: object, token: string, as: string) =>
      server.send({ method: 'POST', url: `/alliances/${alliance}/role-grants`, token, as, body });
    const authority = { kind: 'CONTRACT_CLAUSE', ref: 'procurement' };
    const granted = [
      await grant({ person: officer, role: 'PROCUREMENT_OFFICER', authority }, registered.token, 'role=REGISTRAR'),
      await grant(
        { person, role: 'CANDIDATE', candidate: 'A', authority },
        server.ledger.vault.createToken(officer).secret,
        'role=PROCUREMENT_OFFICER',
      ),
    ];
    expect(granted.map(({ status }) => status)).toStrictEqual([201, 201]);
  });
  afterAll(() => server.close());

  const ask = async (path: string) => {
    const { status, body } = await server.send({ method: 'GET', url: path, token: candidate });
    return [status, (body as { code?: string }).code ?? 'answered'];
  };

  it.each(['alliance', 'decisions', 'entries', 'procurements', 'consortium?procurement=P&candidate=B', 'cost-frame'])(
    'keeps %s from a candidate',
    async (path) => {
      expect(await ask(`/alliances/${alliance}/${path}`)).toStrictEqual([403, 'NOT_FOR_CANDIDATES']);
    },
  );

  it('shows a candidate what is its own', async () => {
    expect(await ask(`/alliances/${alliance}/me`)).toStrictEqual([200, 'answered']);
    expect(await ask(`/alliances/${alliance}/refusals`)).toStrictEqual([200, 'answered']);
    expect(await ask(`/alliances/${alliance}/consortium?procurement=P&candidate=A`)).toStrictEqual([422, 'PROCUREMENT_NOT_FOUND']);
  });

  it('lists no alliance to somebody who does not belong to it', async () => {
    const { body } = await server.send({ method: 'GET', url: '/alliances', token: candidate });
    expect(body).toMatchObject({ count: 0, rows: [] });
  });
});
