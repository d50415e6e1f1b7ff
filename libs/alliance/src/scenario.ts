/** Words for specs: given what happened, when somebody asks, then this is the whole answer. */
import { ask, type Actor, type Circumstance, type Data, type Decider, type Entry, type EventName, type Refusal } from './decider';
import type { Role } from './parties/events';
import type { Money } from './values';

export const TODAY = '2020-04-20';
export const SINCE = '2020-01-01';

/** Minor units: `eur(350)` is three euros and fifty cents. */
export const eur = (minor: number): Money => ({ currency: 'EUR', minor: String(minor) });
export const document = (name: string, version = 1) => ({ document: name, version, sha256: name.padEnd(43, '0') });

type More = Omit<Actor, 'person' | 'role'> & Partial<Omit<Circumstance, 'actor'>>;
export const as = (person: string, role: Role, { capacity, party, seat, ...rest }: More = {}): Circumstance => ({
  actor: { person, role, ...(capacity && { capacity }), ...(party && { party }), ...(seat && { seat }) },
  received: `${TODAY}T09:00:00.000Z`,
  today: TODAY,
  ...rest,
});
/** Who sits in a seat of `SEATED`, acting for its party: `seated('C1')` is person c1. */
export const seated = (seat: string, more: Partial<Circumstance> = {}): Circumstance =>
  as(seat.toLowerCase(), 'AJR_MEMBER', {
    seat,
    ...(seat.startsWith('C') ? { party: 'CITY', capacity: 'CLIENT' } : { party: 'MEH', capacity: 'PRIVATE_PRODUCER' }),
    ...more,
  });

export const happened = <T extends EventName>(type: T, data: Data<T>, rest: Partial<Entry> = {}): Entry => {
  const { actor, received } = as('somebody', 'REGISTRAR');
  return { type, data, actor, received, effective: SINCE, ...rest };
};

export const given = (...history: readonly Entry[]) => ({
  when: <C, R extends Refusal, S>(decider: Decider<C, R, S>, command: C, circumstance: Circumstance) => ask(decider, command, circumstance)(history),
});

export const REGISTERED: readonly Entry[] = [
  happened('AllianceRegistered', {
    name: { en: 'An alliance' },
    kind: 'SERVICE',
    sector: 'wellbeing',
    timezone: 'Europe/Helsinki',
    currency: 'EUR',
    registrar: 'reg',
  }),
  ...(
    [
      ['fin', 'FINANCE_OFFICER'],
      ['mgr', 'MANAGER'],
      ['off', 'PROCUREMENT_OFFICER'],
      ['aud', 'AUDITOR'],
    ] as const
  ).map(([person, role]) => happened('RoleGranted', { person, role })),
  happened('PartyRegistered', {
    party: 'CITY',
    legalName: 'The city',
    businessId: '1111111-1',
    kind: 'ORGANISATION',
    capacities: ['CLIENT', 'ORGANISER', 'PUBLIC_PRODUCER'],
  }),
  happened('PartyRegistered', {
    party: 'MEH',
    legalName: 'The producer',
    businessId: '2222222-2',
    kind: 'CONSORTIUM',
    capacities: ['PRIVATE_PRODUCER'],
  }),
  happened('RoleGranted', { person: 'city-sign', role: 'PARTY_SIGNATORY', party: 'CITY' }),
  happened('RoleGranted', { person: 'meh-sign', role: 'PARTY_SIGNATORY', party: 'MEH' }),
  happened('BodyEstablished', { body: 'BOARD', kind: 'OUTSIDE', name: 'City Board' }),
  happened('RoleGranted', { person: 'clerk', role: 'OUTSIDE_CLERK', body: 'BOARD' }),
  happened('PolicySetAdopted', { policies: { fundingBodies: ['BOARD'], clientBody: 'BOARD' } }),
];

/** An alliance with its steering group: seats C1, C2 for the city and M1 for the producer, held by c1 (in the chair), c2 and m1. */
export const SEATED: readonly Entry[] = [
  ...REGISTERED,
  happened('AgreementDrafted', { agreement: 'TAS', kind: 'TAS', version: 1, document: document('tas'), parties: ['CITY', 'MEH'] }),
  ...['CITY', 'MEH'].flatMap((party) => [
    happened('AgreementSigned', { agreement: 'TAS', version: 1, party, conditional: false }),
    happened('AgreementBecameEffectiveFor', { agreement: 'TAS', party }),
  ]),
  happened('BodyEstablished', { body: 'AJR', kind: 'AJR', name: 'Steering group' }),
  ...(
    [
      ['C1', 'CITY'],
      ['C2', 'CITY'],
      ['M1', 'MEH'],
    ] as const
  ).flatMap(([seat, party]) => [
    happened('SeatCreated', { seat, party, body: 'AJR', voting: true }),
    happened('SeatHolderAppointed', { seat, person: seat.toLowerCase(), mandate: document(`mandate-${seat}`) }),
    happened('DeputyAppointed', { seat, person: `${seat.toLowerCase()}d`, order: 1 }),
  ]),
  happened('ChairAppointed', { body: 'AJR', person: 'c1' }),
  happened('SecretaryAppointed', { body: 'AJR', person: 'sec' }),
];
