/** How parties, roles, agreements and documents are asked for. */
import { addDays, none, type Command, type CommandType, type Money } from '@app/alliance';
import { authority, document, eur, manager, officer, onOutside, registrar, secretary, sha256, signatory, type Ask, type Known } from './known';

const PARTIES = ['CITY', 'MEH', 'TOWN'] as const;
const WALKED = ['P1', 'P2', 'P3'] as const;

/** What the first version of an agreement says; that of the alliance itself is there from the beginning. */
const FIRST_DRAFTS: Readonly<Record<string, Pick<Command<'DraftAgreement'>, 'kind' | 'parties' | 'amends'>>> = {
  NET: { kind: 'NETWORK_PARTNER', parties: ['CITY', 'MEH'] },
  SUB: { kind: 'SUB_ALLIANCE', parties: ['MEH'] },
  CH: { kind: 'CHANGE', parties: ['CITY', 'MEH', 'TOWN'], amends: 'TAS' },
};

/** What is left of the target budget for the periods that are not defined yet. */
function undivided({ costFrame, periodTargets }: Parameters<Ask<'DefineContractPeriod'>>[0]['known']): Money {
  const sumOf = (postings: readonly { readonly change: Money }[]): bigint => postings.reduce((sum, { change }) => sum + BigInt(change.minor), 0n);
  const rest = sumOf(costFrame.components.TARGET_BUDGET) - [...periodTargets.values()].reduce((sum, one) => sum + sumOf(one), 0n);
  return rest > 0n ? eur(rest) : none('EUR');
}

export const askParties = {
  RegisterAlliance: () => ({
    command: { name: { en: 'Once more' }, kind: 'SERVICE', sector: 'wellbeing', timezone: 'Europe/Helsinki', currency: 'EUR' },
    as: { person: 'admin', role: 'LEDGER_ADMIN' },
  }),
  AdoptPolicySet: (walk) => ({
    command: {
      policies: walk.pick<Command<'AdoptPolicySet'>['policies']>(
        { ageingDays: walk.pick(30, 60) },
        { allowReducedGroup: true },
        { provisionalEffects: walk.pick('IMMEDIATE_INSPECTION', 'ALL', 'NONE') },
        { deadlockBreaker: walk.pick('INDEPENDENT_CHAIR', 'OWNER_DECIDES', 'EXPERT_BINDING') },
        { consortiumAddUntil: 'AWARD' },
        { writtenWindowDays: 40 },
        { votingRules: { OTHER: walk.pick('STRICT', 'NO_OBJECTION') } },
        {},
      ),
      authority: authority(walk),
      ...walk.mostly({}, { effective: addDays(walk.today, walk.pick(7, -7)), lateBecause: 'Forgotten.' }),
    },
    as: walk.mostly(registrar, manager),
  }),
  SetTerm: (walk) => ({
    command: { start: '2020-01-01', end: walk.pick('2020-06-30', '2021-12-31', '2019-12-31'), basis: 'TAS 3', authority: authority(walk) },
    as: walk.mostly(registrar, manager),
  }),
  DefineContractPeriod: (walk) => {
    const { alliance, contractPeriods } = walk.known;
    const before = contractPeriods.at(-1);
    const from = before ? addDays(before.to, 1) : alliance!.term!.start;
    const isLast = walk.isLucky(2);
    return {
      command: {
        period: `K${contractPeriods.length + walk.mostly(1, 0)}`,
        from: walk.mostly(from, addDays(from, 3)),
        to: isLast ? alliance!.term!.end : addDays(from, 30),
        target: isLast ? undivided(walk.known) : eur(walk.pick(10, 50, 1_000_000)),
        authority: authority(walk),
      },
      as: walk.mostly(registrar, secretary),
    };
  },
  GrantRole: (walk) => {
    const role = walk.pick('OBSERVER', 'STAFF', 'AUDITOR', 'PARTY_SIGNATORY', 'CANDIDATE', 'REGISTRAR', 'AJR_MEMBER', 'SYSTEM');
    const party = walk.pick(...WALKED);
    const more = role === 'CANDIDATE' ? { candidate: walk.pick('A', 'B', 'C', 'D') } : role === 'PARTY_SIGNATORY' ? { party } : {};
    return {
      command: {
        person: role === 'PARTY_SIGNATORY' ? `${party.toLowerCase()}-sign` : walk.pick('x1', 'x2', 'x3'),
        role,
        ...more,
        ...walk.mostly({}, { to: addDays(walk.today, walk.pick(20, -20)) }),
      },
      as: walk.mostly(role === 'CANDIDATE' ? officer : registrar, manager),
    };
  },
  RevokeRole: (walk) => {
    const { person, role, party, body, candidate } = walk.oneOf<Known['roles'][number], Known['roles'][number]>(
      walk.known.roles.filter((one) => one.revoked === undefined && one.person.startsWith('x')),
      { person: 'reg', role: 'REGISTRAR', from: walk.today },
    );
    return {
      command: { person, role, ...(party && { party }), ...(body && { body }), ...(candidate && { candidate }) },
      as: role === 'CANDIDATE' ? officer : registrar,
    };
  },
  RegisterParty: (walk) => {
    const n = walk.known.parties.size;
    const isConsortium = walk.isLucky(2);
    return {
      command: {
        party: walk.mostly(`P${n - 2}`, 'CITY'),
        legalName: `Party ${n}`,
        businessId: walk.mostly(`900000${n}-0`, '1111111-1'),
        kind: isConsortium ? 'CONSORTIUM' : 'ORGANISATION',
        capacities: ['NETWORK_PARTNER'],
        ...(isConsortium && { members: [{ member: `n${n}`, legalName: `Company ${n}`, businessId: `800000${n}-0` }] }),
      },
      as: walk.mostly(registrar, manager),
    };
  },
  GrantCapacity: (walk) => ({
    command: {
      party: walk.pick(...PARTIES, ...WALKED),
      capacity: walk.pick('NETWORK_PARTNER', 'ORGANISER'),
      authority: authority(walk),
      ...walk.mostly({}, { to: addDays(walk.today, 9) }),
    },
    as: registrar,
  }),
  EndCapacity: (walk) => ({
    command: { party: walk.pick(...PARTIES, ...WALKED), capacity: walk.pick('NETWORK_PARTNER', 'ORGANISER'), authority: authority(walk) },
    as: registrar,
  }),
  AdmitOwnerParty: (walk) => ({
    command: {
      party: walk.mostly('TOWN', 'MEH'),
      agreement: 'TAS',
      responsibilities: ['Bears its share.'],
      costShares: walk.pick(
        [
          { party: 'CITY', share: '2/3' },
          { party: 'TOWN', share: '1/3' },
        ],
        [
          { party: 'CITY', share: '1/2' },
          { party: 'TOWN', share: '2/4' },
        ],
      ),
      authority: onOutside(walk),
    },
    as: registrar,
  }),
  WithdrawParty: (walk) => ({
    command: {
      party: walk.mostly(walk.pick(...WALKED), 'TOWN'),
      reason: 'It was agreed.',
      obligations: ['Hands over its files.'],
      authority: authority(walk),
    },
    as: walk.mostly(registrar, secretary),
  }),
  DraftAgreement: (walk) => {
    const agreement = walk.pick('TAS', 'NET', 'SUB', 'CH');
    return {
      command: {
        agreement,
        ...(!walk.known.agreements.has(agreement) && { ...FIRST_DRAFTS[agreement], ...walk.pick({}, { procurement: walk.mostly('T2', 'T9') }) }),
        document: document(walk),
        changeNote: 'Clearer.',
      },
      as: walk.mostly(manager, registrar, secretary),
    };
  },
  SignAgreement: (walk) => {
    const agreement = walk.pick('TAS', 'NET', 'SUB', 'CH');
    const party = agreement === 'SUB' ? 'MEH' : walk.pick(...PARTIES);
    return {
      command: {
        agreement,
        version: walk.mostly(walk.known.agreements.get(agreement)?.versions.length ?? 1, 9),
        party,
        conditional: walk.pick(true, false),
      },
      as: walk.mostly(signatory(party), signatory('MEH')),
    };
  },
  FulfilEffectivenessCondition: (walk) => ({
    command: { agreement: walk.pick('TAS', 'NET'), party: walk.pick(...PARTIES), authority: onOutside(walk) },
    as: registrar,
  }),
  ArchiveAlliance: (walk) => ({
    command: { authority: authority(walk), effective: addDays(walk.today, walk.mostly(700, -2)), lateBecause: 'It is over.' },
    as: registrar,
  }),

  RegisterDocument: (walk) => {
    const n = walk.known.documents.size;
    return {
      command: {
        document: `doc-${n}`,
        kind: 'REPORT',
        title: 'A report',
        sha256: walk.mostly(sha256(`bytes-${n}`), sha256('tas')),
        dated: addDays(walk.today, -walk.pick(0, 1, 40)),
      },
      as: walk.pick(registrar, manager, officer, secretary),
    };
  },
  AddDocumentVersion: (walk) => {
    const document = walk.oneOf(
      [...walk.known.documents.keys()].filter((one) => one.startsWith('doc-')),
      'nowhere',
    );
    const version = (walk.known.documents.get(document)?.versions.length ?? 1) + walk.mostly(1, 2);
    return { command: { document, version, sha256: sha256(`${document}-v${version}`), dated: walk.today, changeNote: 'Newer.' }, as: manager };
  },
  WithdrawDocument: (walk) => ({
    command: {
      document: walk.oneOf(
        [...walk.known.documents.keys()].filter((one) => one.startsWith('doc-')),
        'nowhere',
      ),
      reason: 'Wrong figures.',
    },
    as: walk.mostly(manager, secretary),
  }),
} satisfies { readonly [T in CommandType]?: Ask<T> };
