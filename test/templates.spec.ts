/** Every template that the server offers: whole in three languages, and fit to set up an alliance as it stands. */
import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { DEFAULT_POLICIES } from '@app/alliance';
import { commandFrom } from '../apps/api/src/bodies';
import { CommandBus } from '@nestjs/cqrs';
import { Decide } from '../apps/api/src/decide';
import { draftsOf } from '../apps/api/src/templates/set-up';
import { registrationFrom } from '../apps/api/src/templates/registration';
import { templates } from '../apps/api/src/templates/templates';
import { startServer, type Server } from './server';

const NAMES = [...templates().keys()];
const partiesOf = (name: string) =>
  templates()
    .get(name)!
    .template.parties.map(({ party }, i) => ({ party, legalName: `Organisation ${i}`, businessId: `${i}` }));

let server: Server;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());
const register = (body: object) =>
  server.send({ method: 'POST', url: '/alliances', token: server.ledger.opened!.secret, as: 'role=LEDGER_ADMIN', body });
const times = { timezone: 'Europe/Helsinki', currency: 'EUR' };

describe('the templates', () => {
  it('are listed, and each is shown whole', async () => {
    const token = server.ledger.opened!.secret;
    const listed = (await server.send({ method: 'GET', url: '/templates', token })).body as { rows: { template: string; sha256: string }[] };
    expect(listed.rows.map(({ template }) => template)).toStrictEqual(NAMES);
    const one = (await server.send({ method: 'GET', url: `/templates/${NAMES[0]}`, token })).body as Record<string, unknown>;
    expect([one['name'], one['sha256']]).toStrictEqual([NAMES[0], listed.rows[0]!.sha256]);
    expect((await server.send({ method: 'GET', url: '/templates/none', token })).body).toMatchObject({
      code: 'TEMPLATE_NOT_FOUND',
      template: 'none',
    });
    expect((await server.send({ method: 'GET', url: '/templates' })).status).toBe(401);
  });

  it.each(NAMES)('%s sets up an alliance in one append, which says by what', async (name) => {
    const { status, body } = await register({ ...times, template: name, parties: partiesOf(name) });
    expect([status, (body as { code?: string }).code]).toStrictEqual([201, undefined]);
    const { created } = body as { created: readonly string[] };
    const history = await server.ledger.recorder.history(`alliance-${created[0]}`);
    const { template, sha256 } = templates().get(name)!;
    expect(history[1]!.data).toMatchObject({ template: { template: name, version: template.version, sha256 } });
    expect(history.filter(({ type }) => type === 'GateDefined')).toHaveLength(template.gates.length);
    expect(new Set(history.map(({ cause }) => cause.command)).size).toBe(1);
  });

  it.each(NAMES)('%s has drafts that only lack what no template knows', (name) => {
    const missing = {
      RecordPrinciple: {},
      PublishInvitation: {
        procurement: 'P',
        turnoverThreshold: { currency: 'EUR', minor: '1' },
        applicationsBy: '2026-01-01',
        tendersBy: '2026-02-01',
      },
    } as const;
    for (const drafts of Object.values(draftsOf(templates().get(name)!.template))) {
      for (const draft of drafts) {
        const line = draft.do === 'CreateLine' ? { line: { ...(draft.with['line'] as object), year: 2026 } } : {};
        const whole = { ...draft.with, ...missing[draft.do as keyof typeof missing], ...line };
        expect(() => commandFrom(draft.do as never, whole)).not.toThrow();
      }
    }
  });

  it.each(NAMES)('%s has weights that are whole, and a budget that is', (name) => {
    const { results, budget, procurement } = templates().get(name)!.template;
    const sum = (all: readonly (string | number)[]) => all.reduce<number>((total, one) => total + Number(one), 0);
    expect([
      sum(results.kras.flatMap(({ indicators }) => indicators.map(({ weight }) => weight))),
      sum(Object.values(budget.components)),
      ...(procurement
        ? [sum(procurement.emphases.map(({ weight }) => weight)), sum((procurement.criteria ?? []).map(({ weight }) => weight))]
        : [100, 100]),
    ]).toStrictEqual([100, 100, 100, 100]);
  });

  it.each(NAMES)('%s sets every policy, and names no party and no body but its own', (name) => {
    const { bodies, budget, gates, parties, policies, seats } = templates().get(name)!.template;
    expect([...Object.keys(DEFAULT_POLICIES), 'clientBody'].filter((policy) => !Object.hasOwn(policies, policy))).toStrictEqual([]);
    const [known, own] = [parties.map(({ party }) => party), bodies.map(({ body }) => body)];
    expect([...seats, ...budget.services].filter(({ party }) => !known.includes(party))).toStrictEqual([]);
    expect(seats.filter(({ body }) => !own.includes(body))).toStrictEqual([]);
    expect(
      gates.flatMap(({ concurringBodies = [], decidingBody }) => [decidingBody, ...concurringBodies]).filter((body) => !own.includes(body)),
    ).toStrictEqual([]);
    // No party is without a vote in the steering group.
    const group = bodies.find(({ kind }) => kind === 'AJR')!.body;
    expect(known.filter((party) => !seats.some((seat) => seat.party === party && seat.body === group && seat.voting))).toStrictEqual([]);
  });

  it.each(NAMES)('%s measures what is to rise and what is to fall, has numbered principles, and is played by a scenario', (name) => {
    const { principles, results } = templates().get(name)!.template;
    const directions = results.kras.flatMap(({ indicators }) => indicators.map(({ direction }) => direction));
    expect([...new Set(directions)].toSorted()).toStrictEqual(['HIGHER', 'LOWER']);
    expect(principles.map(({ number }) => number)).toStrictEqual(principles.map((_, i) => i + 1));
    expect(existsSync(`test/scenarios/from-${name}.yaml`)).toBe(true);
  });

  it('V-30 give a retry its first answer, though the template has changed meanwhile', async () => {
    const sent = { ...times, template: NAMES[0], parties: partiesOf(NAMES[0]!) };
    const asking = { person: server.ledger.opened!.admin, key: 'again', as: { role: 'LEDGER_ADMIN' }, received: server.ledger.ports.now() };
    const commands = server.app.get(CommandBus);
    const [first, { setUp, ...rest }] = [registrationFrom(sent), registrationFrom(sent)];
    const answer = await commands.execute(new Decide(asking, 'RegisterAlliance', first, sent));
    const changed = { ...rest, setUp: setUp!.slice(1) };
    expect(await commands.execute(new Decide(asking, 'RegisterAlliance', changed, sent))).toStrictEqual(answer);
  });

  it('refuse parties that are missing or strange, a body that is wrong, and a template that is not there', async () => {
    const parties = partiesOf(NAMES[0]!);
    const says = async (body: object) => {
      const { code, missing, strange } = (await register(body)).body as Record<string, unknown>;
      return [code, missing, strange];
    };
    const strange = [...parties.slice(1), { ...parties[0]!, party: 'NOBODY' }];
    expect(await says({ ...times, template: NAMES[0], parties: strange })).toStrictEqual([
      'TEMPLATE_PARTIES_DIFFER',
      [parties[0]!.party],
      ['NOBODY'],
    ]);
    expect(await says({ ...times, template: 'none', parties })).toStrictEqual(['TEMPLATE_NOT_FOUND', undefined, undefined]);
    expect(await says({ ...times, template: NAMES[0], parties, mood: 'good' })).toStrictEqual(['INVALID_REQUEST', undefined, undefined]);
  });
});
