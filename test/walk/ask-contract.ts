/** How agreements end, and how subcontractors, key persons, network partners and a platform's participants are asked for. */
import { addDays, isEffectiveFor, type Command, type CommandType } from '@app/alliance';
import { authority, client, document, eur, manager, officer, registrar, secretary, signatory, type Ask, type Walk } from './known';

const producer = signatory('MEH');
type Subcontract = Walk['known']['subcontracts'] extends ReadonlyMap<string, infer S> ? S : never;

/** A subcontract of which this is the case, if there is one. */
const subcontract = ({ known: { subcontracts }, oneOf }: Walk, isMeant: (one: Subcontract) => boolean = () => true): string =>
  oneOf(
    [...subcontracts].filter(([, one]) => isMeant(one)).map(([id]) => id),
    'S99',
  );
const isUndecided = ({ approvedOn, refusedOn, endedOn }: Subcontract): boolean => (approvedOn ?? refusedOn ?? endedOn) === undefined;
const isReady = (one: Subcontract): boolean => isUndecided(one) && one.checks.size > 0;
const isWaiting = ({ approvedOn, startedOn, endedOn }: Subcontract): boolean => approvedOn !== undefined && (startedOn ?? endedOn) === undefined;
const isRunning = ({ startedOn, endedOn }: Subcontract): boolean => startedOn !== undefined && endedOn === undefined;

/** Whoever could join the network today: in that capacity, and under an agreement that holds for it. */
const joining = ({ known: { agreements, capacities, network }, today }: Walk): readonly string[] =>
  capacities
    .filter(({ party, capacity, ended, to }) => {
      const isThere = network.get(party)?.some(({ until }) => until === undefined);
      return capacity === 'NETWORK_PARTNER' && !isThere && (ended === undefined || today < ended) && (to === undefined || today <= to);
    })
    .map(({ party }) => party)
    .filter((party) => agreements.has('NET') && isEffectiveFor(agreements.get('NET')!, party, today));
const partners = ({ known: { network } }: Walk): readonly string[] =>
  [...network].filter(([, stays]) => stays.some(({ until }) => until === undefined)).map(([party]) => party);

const duty = ({ known: { duties }, oneOf }: Walk, isFilled: boolean): string =>
  oneOf(
    duties.filter(({ tenures }) => (tenures.at(-1)!.until === undefined) === isFilled).map((one) => one.duty),
    'duty 99',
  );

export const askContract = {
  TerminateAgreement: (walk) => ({
    command: {
      agreement: walk.mostly(walk.pick('NET', 'SUB', 'CH'), 'TAS', 'NONE'),
      ground: walk.pick('AGREED', 'BREACH', 'OTHER'),
      ...walk.pick({}, { parties: [walk.pick('MEH', 'TOWN')] }),
      ...walk.pick({}, { reason: 'So agreed.' }),
      authority: authority(walk),
    },
    as: walk.mostly(registrar, manager),
  }),
  RecordPrinciple: (walk) => ({
    command: {
      number: walk.pick(1, 2, 16),
      text: walk.mostly<Command<'RecordPrinciple'>['text'], Command<'RecordPrinciple'>['text']>({ en: 'Best for the alliance.', fi: 'Yhdessä.' }, {}),
      authority: authority(walk),
    },
    as: walk.pick(registrar, secretary),
  }),
  RecordProducerFee: (walk) => ({
    command: {
      party: walk.mostly('MEH', 'TOWN'),
      agreement: walk.mostly('TAS', 'NET'),
      amount: eur(walk.pick(1_000, 5_000, 20)),
      authority: authority(walk),
    },
    as: registrar,
  }),

  ProposeSubcontractor: (walk) => {
    const n = walk.known.subcontracts.size;
    return {
      command: {
        subcontract: walk.mostly(`S${n + 1}`, 'S1'),
        party: walk.mostly('MEH', 'CITY'),
        company: { legalName: `Company ${n}`, businessId: `700000${n}-0` },
        ...(walk.known.agreements.has('SUB') && walk.pick({}, { agreement: 'SUB' })),
        fee: eur(walk.mostly(walk.pick(10, 200), 900_000, 0)),
        ...walk.pick<Pick<Command<'ProposeSubcontractor'>, 'procurement' | 'requirements'>>(
          { procurement: 'T1' },
          { requirements: [{ requirement: 'insured', kind: 'ECONOMIC' }] },
          { requirements: [{ requirement: 'insured', kind: walk.mostly('ECONOMIC', 'TURNOVER') }] },
        ),
      },
      as: producer,
    };
  },
  CheckSubcontractor: (walk) => ({
    command: {
      subcontract: subcontract(walk, isUndecided),
      requirement: walk.mostly('insured', 'turnover'),
      result: walk.mostly('PASS', 'FAIL'),
      ...walk.pick({}, { reason: 'As shown.' }),
    },
    as: walk.pick(client, officer),
  }),
  ApproveSubcontractor: (walk) => ({
    command: { subcontract: subcontract(walk, isReady), authority: authority(walk) },
    as: walk.mostly(walk.pick(registrar, client, secretary), manager),
  }),
  RefuseSubcontractor: (walk) => ({
    command: { subcontract: subcontract(walk, isUndecided), reason: 'Another will do.', authority: authority(walk) },
    as: walk.mostly(client, producer),
  }),
  StartSubcontract: (walk) => {
    const began = { irregular: true, reason: 'It could not wait.' } as const;
    return walk.isLucky(4)
      ? { command: { subcontract: subcontract(walk, ({ startedOn }) => startedOn === undefined), ...began }, as: walk.pick(client, producer) }
      : {
          command: { subcontract: subcontract(walk, isWaiting), agreement: 'SUB', signature: document(walk), ...walk.mostly({}, began) },
          as: producer,
        };
  },
  EndSubcontract: (walk) => ({
    command: {
      subcontract: subcontract(walk, isRunning),
      effective: addDays(walk.today, walk.pick(0, 1)),
      ...walk.pick({}, { reason: 'All is done.' }),
    },
    as: producer,
  }),
  RecordIncident: (walk) => ({
    command: { subcontract: subcontract(walk), description: 'A day was missed.' },
    as: walk.pick(client, manager, producer, secretary),
  }),

  AssignKeyPerson: (walk) => ({
    command: {
      duty: `duty ${walk.known.duties.length + walk.mostly(1, 0)}`,
      party: 'MEH',
      person: `k${walk.known.duties.length}`,
      qualification: document(walk),
    },
    as: producer,
  }),
  ReplaceKeyPerson: (walk) => ({
    command: {
      duty: duty(walk, walk.pick(true, false)),
      party: 'MEH',
      person: walk.pick('k20', 'k21', 'k22'),
      comparison: document(walk),
      equalOrBetter: true,
      authority: authority(walk),
    },
    as: walk.mostly(producer, signatory('CITY')),
  }),
  EndKeyPerson: (walk) => ({ command: { duty: duty(walk, true), party: 'MEH', ...walk.pick({}, { reason: 'Another post.' }) }, as: producer }),

  JoinNetworkPartner: (walk) => ({
    command: { party: walk.oneOf(joining(walk), 'TOWN'), agreement: walk.mostly('NET', 'TAS'), authority: authority(walk) },
    as: walk.mostly(registrar, manager),
  }),
  LeaveNetwork: (walk) => {
    const party = walk.oneOf(partners(walk), 'TOWN');
    return walk.pick(
      { command: { party, authority: authority(walk) }, as: registrar },
      { command: { party, reason: 'Its own plans.' }, as: signatory(party) },
    );
  },
  RegisterParticipant: (walk) => {
    const n = walk.known.participants.length;
    return {
      command: {
        party: walk.mostly('MEH', 'CITY'),
        participant: walk.mostly(`club-${n + 1}`, 'club-1', 'CITY'),
        legalName: `Club ${n}`,
        businessId: `600000${n}-0`,
      },
      as: walk.mostly(producer, signatory('CITY')),
    };
  },
  LeaveParticipant: (walk) => ({
    command: {
      party: 'MEH',
      participant: walk.oneOf(
        walk.known.participants.filter(({ until }) => until === undefined).map(({ participant }) => participant),
        'club-99',
      ),
    },
    as: producer,
  }),
} satisfies { readonly [T in CommandType]?: Ask<T> };

export const contractSeason: { readonly [T in CommandType]?: (walk: Walk) => boolean } = {
  TerminateAgreement: ({ known: { agreements } }) => [...agreements].some(([id, { effective }]) => id !== 'TAS' && effective.length > 0),
  CheckSubcontractor: ({ known: { subcontracts } }) => [...subcontracts.values()].some(isUndecided),
  ApproveSubcontractor: ({ known: { subcontracts } }) => [...subcontracts.values()].some(isReady),
  RefuseSubcontractor: ({ known: { subcontracts } }) => [...subcontracts.values()].some(isUndecided),
  StartSubcontract: ({ known: { subcontracts } }) => subcontracts.size > 0,
  EndSubcontract: ({ known: { subcontracts } }) => [...subcontracts.values()].some(isRunning),
  RecordIncident: ({ known: { subcontracts } }) => subcontracts.size > 0,
  ReplaceKeyPerson: ({ known: { duties } }) => duties.length > 0,
  EndKeyPerson: ({ known: { duties } }) => duties.some(({ tenures }) => tenures.at(-1)!.until === undefined),
  JoinNetworkPartner: (walk) => joining(walk).length > 0,
  LeaveNetwork: (walk) => partners(walk).length > 0,
  LeaveParticipant: ({ known: { participants } }) => participants.some(({ until }) => until === undefined),
};

/** What a walk about this asks for most. */
export const contractTheme: readonly CommandType[] = [
  'RecordProducerFee',
  'ProposeSubcontractor',
  'ProposeSubcontractor',
  'CheckSubcontractor',
  'CheckSubcontractor',
  'CheckSubcontractor',
  'ApproveSubcontractor',
  'ApproveSubcontractor',
  'ApproveSubcontractor',
  'RefuseSubcontractor',
  'StartSubcontract',
  'StartSubcontract',
  'StartSubcontract',
  'EndSubcontract',
  'RecordIncident',
  'DraftAgreement',
  'DraftAgreement',
  'SignAgreement',
  'SignAgreement',
  'SignAgreement',
  'GrantCapacity',
  'GrantCapacity',
  'JoinNetworkPartner',
  'JoinNetworkPartner',
  'LeaveNetwork',
  'TerminateAgreement',
  'RecordPrinciple',
  'AssignKeyPerson',
  'ReplaceKeyPerson',
  'EndKeyPerson',
  'RegisterParticipant',
  'LeaveParticipant',
];
