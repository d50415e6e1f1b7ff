/** A steering group of two, set up over HTTP as people would do it: for tests that need somebody to vote. */
import { registerAlliance, type Answered, type Server } from './server';

export interface Member {
  readonly person: string;
  readonly token: string;
}
export interface Group {
  readonly alliance: string;
  readonly stream: string;
  readonly people: Readonly<Record<Name, Member>>;
  /** Sends a command as one of them; an answer that is no success is an error, unless the status is said. */
  tell(
    as: Acting,
    path: string,
    body: object,
    more?: { readonly status?: number; readonly key?: string; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<Answered>;
  ask(name: Name, path: string, headers?: Readonly<Record<string, string>>): Promise<Answered>;
}
export const NAMES = ['registrar', 'manager', 'auditor', 'city', 'producer', 'chair', 'c1', 'm1', 'clerk', 'stranger'] as const;
export type Name = (typeof NAMES)[number];

/** In what role each of them acts. */
const ACTING = {
  registrar: 'role=REGISTRAR',
  manager: 'role=MANAGER',
  auditor: 'role=AUDITOR',
  chair: 'role=AJR_CHAIR',
  clerk: 'role=OUTSIDE_CLERK',
  stranger: 'role=MANAGER',
  city: 'role=PARTY_SIGNATORY; party=CITY; capacity=CLIENT',
  producer: 'role=PARTY_SIGNATORY; party=MEH; capacity=PRIVATE_PRODUCER',
  c1: 'role=AJR_MEMBER; party=CITY; capacity=CLIENT; seat=C1',
  m1: 'role=AJR_MEMBER; party=MEH; capacity=PRIVATE_PRODUCER; seat=M1',
} as const satisfies Readonly<Record<Name, string>>;
export type Acting = Name;

export const sha256 = (name: string): string => name.padEnd(43, '0');
const CLAUSE = { kind: 'CONTRACT_CLAUSE', ref: '1' } as const;

export async function openGroup(server: Server): Promise<Group> {
  const { alliance, token, admin } = await registerAlliance(server);
  const { vault } = server.ledger;
  const joining = (name: Name): Member => {
    const person = vault.newPerson({ name: `The ${name}` });
    return { person, token: vault.createToken(person).secret };
  };
  const people = Object.fromEntries(NAMES.map((name) => [name, name === 'registrar' ? { person: admin, token } : joining(name)])) as Record<
    Name,
    Member
  >;

  const group: Group = {
    alliance,
    stream: `alliance-${alliance}`,
    people,
    async tell(name, path, body, { status = 201, ...more } = {}) {
      const answer = await server.send({
        method: 'POST',
        url: `/alliances/${alliance}/${path}`,
        token: people[name].token,
        as: ACTING[name],
        body,
        ...more,
      });
      if (answer.status !== status) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer;
    },
    ask: (name, path, headers = {}) => server.send({ method: 'GET', url: `/alliances/${alliance}/${path}`, token: people[name].token, headers }),
  };
  await found(group);
  return group;
}

async function found({ people, tell }: Group): Promise<void> {
  for (const [name, role] of [
    ['manager', 'MANAGER'],
    ['auditor', 'AUDITOR'],
  ] as const)
    await tell('registrar', 'role-grants', { person: people[name].person, role });
  for (const [party, capacity, name] of [
    ['CITY', 'CLIENT', 'city'],
    ['MEH', 'PRIVATE_PRODUCER', 'producer'],
  ] as const) {
    await tell('registrar', 'parties', { party, legalName: party, businessId: `id-${party}`, kind: 'ORGANISATION', capacities: [capacity] });
    await tell('registrar', 'role-grants', { person: people[name].person, role: 'PARTY_SIGNATORY', party });
  }
  await tell('registrar', 'bodies', { body: 'BOARD', kind: 'OUTSIDE', name: 'The board' });
  await tell('registrar', 'bodies', { body: 'COUNCIL', kind: 'OUTSIDE', name: 'The council' });
  await tell('registrar', 'role-grants', { person: people.clerk.person, role: 'OUTSIDE_CLERK', body: 'BOARD' });
  await tell('manager', 'documents', { document: 'TAS', kind: 'CONTRACT', title: 'The agreement', sha256: sha256('tas'), dated: '2020-01-01' });
  await tell('manager', 'agreement-drafts', {
    agreement: 'TAS',
    kind: 'TAS',
    parties: ['CITY', 'MEH'],
    document: { document: 'TAS', version: 1, sha256: sha256('tas') },
  });
  for (const [party, name] of [
    ['CITY', 'city'],
    ['MEH', 'producer'],
  ] as const)
    await tell(name, 'agreement-signatures', { agreement: 'TAS', version: 1, party });
  await tell('registrar', 'bodies', { body: 'AJR', kind: 'AJR', name: 'Steering group', authority: CLAUSE });
  for (const [seat, party, name, holder] of [
    ['C1', 'CITY', 'city', 'c1'],
    ['M1', 'MEH', 'producer', 'm1'],
  ] as const) {
    await tell('registrar', 'seats', { seat, party, body: 'AJR', voting: true, authority: CLAUSE });
    await tell(name, 'seat-holders', { seat, person: people[holder].person, mandate: { document: 'TAS', version: 1, sha256: sha256('tas') } });
  }
  await tell('city', 'chairs', { body: 'AJR', person: people.chair.person });
}

/** A proposal on which a written ballot is open; what it would do is said by the test. */
export async function openBallot(
  { tell }: Group,
  effects: readonly object[] = [],
): Promise<{ readonly decision: string; readonly ballot: string; readonly proposal: string }> {
  const proposed = (
    await tell('manager', 'proposals', {
      body: 'AJR',
      type: 'OTHER',
      title: 'A proposal',
      text: 'Be it so.',
      rationale: 'It is needed.',
      bestForAllianceStatement: 'It is best for all.',
      authority: CLAUSE,
      effects,
    })
  ).body as { created: [string]; entries: [string] };
  const [decision] = proposed.created;
  const [proposal] = proposed.entries;
  const closesOn = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const opened = (await tell('chair', 'ballots', { decision, proposal, mode: 'WRITTEN', closesOn })).body as { created: [string] };
  return { decision, proposal, ballot: opened.created[0] };
}
