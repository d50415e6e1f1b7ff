/** How bodies and seats are asked for, and what becomes of decisions after they were voted on. */
import { addDays, DEADLOCK_LEVELS, DEFECT_GROUNDS, holderOf, type CommandType, type Deadlock } from '@app/alliance';
import { SEATS } from './ask-meetings';
import { auditor, authority, chair, clerk, client, document, eur, finance, registrar, seated, signatory, type Ask, type Walk } from './known';

const seatOf = ({ known: { seats }, mostly, oneOf, pick }: Walk): string => mostly(oneOf([...seats.keys()], 'S99'), pick(...SEATS), 'S99');
const partyOf = ({ known: { seats } }: Walk, seat: string): string => seats.get(seat)?.party ?? 'CITY';
const decisionOf = ({ known: { decisions }, oneOf }: Walk): string =>
  oneOf(
    [...decisions].filter(([, { isOutside }]) => !isOutside).map(([id]) => id),
    'decision-99',
  );
const deadlockOf = ({ known: { deadlocks }, oneOf }: Walk): readonly [string, Deadlock | undefined] => {
  const id = oneOf(
    [...deadlocks].filter(([, { open }]) => open).map(([deadlock]) => deadlock),
    'deadlock-99',
  );
  return [id, deadlocks.get(id)];
};
const sitting = (walk: Walk, seat: string) => seated(walk, seat, holderOf(walk.known.seats.get(seat), walk.today) ?? 'nobody');

export const askGovernance = {
  EstablishBody: (walk) => ({
    command: {
      body: `B${walk.known.bodies.size + walk.mostly(1, 0)}`,
      kind: walk.mostly('EVAL', 'AJR', 'OUTSIDE'),
      name: 'Another body',
      authority: authority(walk),
    },
    as: walk.mostly(registrar, clerk),
  }),
  CreateSeat: (walk) => {
    const body = walk.pick('APR', 'APR', 'AJR');
    return {
      command: {
        seat: walk.mostly(`S${walk.known.seats.size}`, 'C1'),
        party: walk.pick('CITY', 'MEH', 'TOWN'),
        body,
        voting: walk.isLucky(2),
        authority: authority(walk),
      },
      as: registrar,
    };
  },
  AbolishSeat: (walk) => ({
    command: {
      seat: walk.mostly(
        walk.oneOf(
          [...walk.known.seats.keys()].filter((seat) => seat.startsWith('S')),
          'C1',
        ),
        'C1',
      ),
      authority: authority(walk),
    },
    as: registrar,
  }),
  AppointToSeat: (walk) => {
    const vacant = [...walk.known.seats]
      .filter(([, { holders }]) => holders.every(({ vacated, to }) => vacated !== undefined || to !== undefined))
      .map(([seat]) => seat);
    const seat = walk.mostly(walk.oneOf(vacant, 'C1'), seatOf(walk));
    const isEmpty = (walk.known.seats.get(seat)?.holders.length ?? 0) === 0;
    const effective = addDays(walk.today, walk.mostly(0, 40));
    return {
      command: {
        seat,
        person: walk.pick('x1', 'x2', seat.toLowerCase(), 'c1', 'm1'),
        mandate: document(walk),
        effective,
        ...(isEmpty ? {} : { to: addDays(effective, 3) }),
      },
      as: walk.mostly(signatory(partyOf(walk, seat)), registrar),
    };
  },
  AppointDeputy: (walk) => {
    const seat = seatOf(walk);
    const order = (walk.known.seats.get(seat)?.deputies.length ?? 0) + walk.mostly(1, 0);
    return {
      command: { seat, person: walk.pick('x1', 'x2', 'x3'), order: Math.max(order, 1), ...walk.mostly({}, { to: addDays(walk.today, 30) }) },
      as: signatory(partyOf(walk, seat)),
    };
  },
  EndAppointment: (walk) => {
    const seat = seatOf(walk);
    const deputy = walk.known.seats.get(seat)?.deputies.at(-1)?.person;
    return {
      command: {
        seat,
        ...(deputy && walk.mostly({ person: deputy }, {})),
        ...walk.pick({ reason: 'Moved away.' }, {}),
        ...walk.mostly({}, { effective: addDays(walk.today, -2) }),
      },
      as: signatory(partyOf(walk, seat)),
    };
  },
  RecordServiceEnded: (walk) => {
    const party = walk.pick('CITY', 'MEH', 'TOWN');
    return { command: { person: walk.pick('x1', 'x2', 'x3', `${party[0]!.toLowerCase()}1d`), party }, as: signatory(party) };
  },
  AppointChair: (walk) => ({
    command: { body: walk.mostly('APR', 'AJR', 'BOARD'), person: walk.mostly('c1', 'c1d') },
    as: walk.mostly(signatory('CITY'), signatory('MEH')),
  }),
  AppointSecretary: (walk) => ({
    command: { body: walk.pick('APR', 'AJR'), person: 'sec', authority: authority(walk) },
    as: walk.pick(registrar, chair),
  }),

  AddStatement: (walk) => {
    const seat = walk.pick(...SEATS);
    return { command: { decision: decisionOf(walk), seat, statement: 'For the minutes.' }, as: sitting(walk, seat) };
  },
  Dissent: (walk) => {
    const seat = walk.pick(...SEATS);
    return { command: { decision: decisionOf(walk), seat, reasons: 'I would have waited.' }, as: sitting(walk, seat) };
  },
  DeclareDeadlock: (walk) => {
    const failing = [...walk.known.decisions]
      .filter(([, { failed, tabled, stage }]) => stage !== 'BALLOT_OPEN' && (failed > 1 || (failed > 0 && tabled > 0)))
      .map(([id]) => id);
    const parties = ['CITY', 'MEH', 'TOWN'].slice(0, walk.mostly(3, 2));
    return {
      command: {
        decision: walk.oneOf(failing, decisionOf(walk)),
        positions: parties.map((party) => ({ party, position: 'As before.' })),
        attempts: 'Two rounds.',
      },
      as: chair,
    };
  },
  Escalate: (walk) => ({
    command: {
      deadlock: deadlockOf(walk)[0],
      ...walk.mostly({}, { level: walk.pick(...DEADLOCK_LEVELS) }),
      ...walk.mostly({}, { consents: ['CITY', 'MEH', 'TOWN'] }),
      to: 'The two directors',
    },
    as: chair,
  }),
  ObtainExpertOpinion: (walk) => ({
    command: { deadlock: deadlockOf(walk)[0], binding: walk.pick(true, false), document: document(walk) },
    as: chair,
  }),
  ResolveDeadlock: (walk) => ({
    command: { deadlock: deadlockOf(walk)[0], how: walk.pick('BINDING_DETERMINATION', 'LAPSED'), ...walk.mostly({ document: document(walk) }, {}) },
    as: walk.pick(chair, client),
  }),
  UseReservedPower: (walk) => ({
    command: { matter: walk.mostly('safety', 'wages'), ground: 'The agreement says so.', text: 'Close the ward.' },
    as: walk.pick(client, clerk),
  }),
  SupersedeDecision: (walk) => ({ command: { decision: decisionOf(walk), scope: 'FULL' }, as: chair }),
  RevokeDecision: (walk) => ({
    command: {
      decision: walk.oneOf(
        [...walk.known.decisions].filter(([, { stage, revoked }]) => stage === 'ADOPTED' && !revoked).map(([id]) => id),
        decisionOf(walk),
      ),
      authority: authority(walk, (body) => body === 'AJR'),
    },
    as: walk.mostly(chair, registrar),
  }),
  FlagDefect: (walk) => ({
    command: { decision: decisionOf(walk), ground: walk.pick(...DEFECT_GROUNDS), ...walk.pick({ person: 'm1' }, {}), detail: 'Seen in the minutes.' },
    as: walk.pick(auditor, chair),
  }),
  CureDefect: (walk) => {
    const open = [...walk.known.defects].flatMap(([decision, all]) => all.filter(({ cured }) => !cured).map(({ ground }) => ({ decision, ground })));
    return { command: { ...walk.oneOf(open, { decision: decisionOf(walk), ground: 'OTHER' } as const), how: 'Taken anew.' }, as: chair };
  },
  GrantDelegation: (walk) => ({
    command: {
      to: walk.mostly('APR', 'NONE'),
      scope: walk.mostly(['DrawReserve', 'TransferBudget'], ['FixCostFrame']),
      limitEach: eur(walk.mostly(500, 0)),
      until: addDays(walk.today, walk.mostly(90, -1)),
      authority: authority(walk, (body) => body === 'AJR' || body === 'BOARD'),
    },
    as: walk.mostly(chair, finance),
  }),
  RevokeDelegation: (walk) => ({
    command: {
      delegation: walk.oneOf(
        [...walk.known.delegations].filter(([, { revoked }]) => !revoked).map(([id]) => id),
        'delegation-99',
      ),
      authority: authority(walk, (body) => body === 'AJR' || body === 'BOARD'),
    },
    as: chair,
  }),
  SettleDeadlines: (walk) => ({
    command: {
      kind: walk.pick('BALLOT', 'DECISION', 'CONDITION', 'DEADLOCK', 'TERM'),
      subject: walk.oneOf([...walk.known.ballots.keys()], 'ballot-99'),
      deadline: addDays(walk.today, walk.pick(-1, 1)),
    },
    as: walk.mostly({ person: 'system:clock', role: 'SYSTEM' }, chair),
  }),
} satisfies { readonly [T in CommandType]?: Ask<T> };
