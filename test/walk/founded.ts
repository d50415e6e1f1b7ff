/** How an alliance comes to be that can be walked through: each command as people would send it, on the first day. */
import { candidate, clerk, clerkOf, eur, manager, officer, registrar, sha256, signatory } from './known';
import { qualified } from './procuring';
import { sent, type Sent } from './sent';

const CLAUSE = { kind: 'CONTRACT_CLAUSE', ref: '1' } as const;
/** The board's decision on the cost frame; it is the first of the register. */
const BOARD = { kind: 'DECISION', ref: 'decision-1' } as const;
const mandate = { document: 'mandate', version: 1, sha256: sha256('mandate') } as const;

const REQUIREMENTS = [
  { requirement: 'insured', kind: 'ECONOMIC', certificates: ['insurance'] },
  { requirement: 'turnover', kind: 'TURNOVER', certificates: [] },
] as const;

export const ADMIN = { person: 'admin', role: 'LEDGER_ADMIN' } as const;
export const REGISTRATION = sent(
  'RegisterAlliance',
  {
    name: { en: 'An alliance' },
    kind: 'SERVICE',
    sector: 'wellbeing',
    timezone: 'Europe/Helsinki',
    currency: 'EUR',
    registrar: 'reg',
    takenOver: true,
    // So that there is a year that can be closed.
    effective: '2019-12-15',
    lateBecause: 'The ledger came later.',
  },
  ADMIN,
);

const people: readonly Sent[] = [
  ...(
    [
      ['fin', 'FINANCE_OFFICER'],
      ['mgr', 'MANAGER'],
      ['off', 'PROCUREMENT_OFFICER'],
      ['aud', 'AUDITOR'],
      ['client', 'CLIENT_OFFICER'],
      ['rec', 'RECORDS_OFFICER'],
      ['obs', 'OBSERVER'],
      ['exp', 'FINANCIAL_EXPERT'],
    ] as const
  ).map(([person, role]) => sent('GrantRole', { person, role }, registrar)),
  sent(
    'RegisterParty',
    { party: 'CITY', legalName: 'The city', businessId: '1111111-1', kind: 'ORGANISATION', capacities: ['CLIENT', 'ORGANISER', 'PUBLIC_PRODUCER'] },
    registrar,
  ),
  sent('RegisterParty', { party: 'TOWN', legalName: 'The town', businessId: '3333333-3', kind: 'ORGANISATION', capacities: ['CLIENT'] }, registrar),
  sent(
    'RegisterParty',
    {
      party: 'MEH',
      legalName: 'The producers',
      businessId: '2222222-2',
      kind: 'CONSORTIUM',
      capacities: ['PRIVATE_PRODUCER'],
      members: [{ member: 'm1', legalName: 'M1', businessId: '4444444-4' }],
    },
    registrar,
  ),
  // A partner of the network that may join it, as soon as a decision says so.
  sent(
    'RegisterParty',
    { party: 'CLUB', legalName: 'The clubs', businessId: '5555555-5', kind: 'ORGANISATION', capacities: ['NETWORK_PARTNER'] },
    registrar,
  ),
  ...(['BOARD', 'COUNCIL'] as const).flatMap((body) => [
    sent('EstablishBody', { body, kind: 'OUTSIDE', name: body }, registrar),
    sent('GrantRole', { person: clerkOf(body).person, role: 'OUTSIDE_CLERK', body }, registrar),
  ]),
  ...(['CITY', 'MEH', 'TOWN', 'CLUB'] as const).map((party) =>
    sent('GrantRole', { person: signatory(party).person, role: 'PARTY_SIGNATORY', party }, registrar),
  ),
  ...(['A', 'B', 'C'] as const).map((name) => sent('GrantRole', { person: `rep-${name}`, role: 'CANDIDATE', candidate: name }, officer)),
  sent(
    'AdoptPolicySet',
    {
      policies: {
        fundingBodies: ['BOARD'],
        clientBody: 'BOARD',
        deadlockBreaker: 'INDEPENDENT_CHAIR',
        reservedMatters: [{ matter: 'safety', body: 'BOARD' }],
      },
    },
    registrar,
  ),
];

const agreed: readonly Sent[] = [
  ...['tas', 'net', 'mandate', 'doc-model', 'doc-report'].map((name) =>
    sent('RegisterDocument', { document: name, kind: 'CONTRACT', title: name, sha256: sha256(name), dated: '2019-12-20' }, manager),
  ),
  sent(
    'DraftAgreement',
    { agreement: 'TAS', kind: 'TAS', parties: ['CITY', 'MEH', 'TOWN'], document: { document: 'tas', version: 1, sha256: sha256('tas') } },
    manager,
  ),
  ...(['CITY', 'MEH'] as const).map((party) => sent('SignAgreement', { agreement: 'TAS', version: 1, party }, signatory(party))),
  sent('SignAgreement', { agreement: 'TAS', version: 1, party: 'TOWN', conditional: true }, signatory('TOWN')),
  sent(
    'DraftAgreement',
    { agreement: 'NET', kind: 'NETWORK_PARTNER', parties: ['CLUB'], document: { document: 'net', version: 1, sha256: sha256('net') } },
    manager,
  ),
  sent('SignAgreement', { agreement: 'NET', version: 1, party: 'CLUB' }, signatory('CLUB')),
  sent('SetTerm', { start: '2020-01-01', end: '2020-12-31', basis: 'TAS 1', authority: CLAUSE }, registrar),
  sent('OpenProcurement', { procurement: 'T1', procedure: 'NEGOTIATED', authority: CLAUSE }, officer),
  sent(
    'PublishInvitation',
    {
      procurement: 'T1',
      requirements: REQUIREMENTS,
      turnoverThreshold: eur(900),
      categories: ['HEALTH', 'ORAL'],
      emphases: [{ emphasis: 'impact', weight: 100 }],
      criteria: [
        { criterion: 'lead', weight: 50, of: 'WORKSHOP' },
        { criterion: 'plan', weight: 50, of: 'TENDER' },
      ],
      duties: [{ duty: 'services', stages: ['NEGOTIATION', 'DEVELOPMENT'] }],
      shortlistSize: 3,
      tieRule: 'impact first',
      applicationsBy: '2020-02-15',
      tendersBy: '2020-04-01',
    },
    officer,
  ),
  sent(
    'SubmitApplication',
    {
      procurement: 'T1',
      candidate: 'A',
      members: [
        {
          member: 'a1',
          legalName: 'a1 Ltd',
          businessId: 'id-a1',
          turnover: { amount: eur(1000), yearFrom: '2019-01-01', yearTo: '2019-12-31', confirmed: true },
        },
      ],
      subcontractors: [],
      references: [],
      keyPersons: [],
    },
    candidate('A'),
  ),
];

const seats: readonly Sent[] = [
  ...(['AJR', 'APR'] as const).map((body) => sent('EstablishBody', { body, kind: body, name: body, authority: CLAUSE }, registrar)),
  ...(
    [
      ['C1', 'CITY'],
      ['M1', 'MEH'],
      ['T1', 'TOWN'],
    ] as const
  ).flatMap(([seat, party]) => [
    sent('CreateSeat', { seat, party, body: 'AJR', voting: true, authority: CLAUSE }, registrar),
    sent('AppointToSeat', { seat, person: seat.toLowerCase(), mandate }, signatory(party)),
    sent('AppointDeputy', { seat, person: `${seat.toLowerCase()}d`, order: 1 }, signatory(party)),
  ]),
  ...(['AJR', 'APR'] as const).map((body) => sent('AppointChair', { body, person: 'c1' }, signatory('CITY'))),
  sent('AppointSecretary', { body: 'AJR', person: 'sec', authority: CLAUSE }, registrar),
];

const planned: readonly Sent[] = [
  sent(
    'RecordOutsideDecision',
    {
      body: 'BOARD',
      title: 'The cost frame',
      decidedOn: '2020-01-01',
      reference: '§ 1',
      extract: sha256('extract'),
      vote: { outcome: 'NOT_STATED' },
      effects: [],
    },
    clerk,
  ),
  sent(
    'FixCostFrame',
    {
      total: eur(1600),
      components: { TARGET_BUDGET: eur(1000), INCENTIVE_POOL: eur(100), OWNER_COSTS: eur(200), RISK_RESERVE: eur(300) },
      vat: 'EXCLUDED',
      authority: BOARD,
    },
    clerk,
  ),
  ...(['HEALTH', 'GUIDE'] as const).map((service) =>
    sent('CreateLine', { line: { component: 'TARGET_BUDGET', year: 2020, service, party: 'MEH' } }, { person: 'fin', role: 'FINANCE_OFFICER' }),
  ),
  sent(
    'PlanPhases',
    {
      phases: [
        { phase: 'PREP', kind: 'PREPARATION', order: 1 },
        { phase: 'PROC', kind: 'PROCUREMENT', order: 2 },
        { phase: 'DEV', kind: 'DEVELOPMENT', order: 3 },
        { phase: 'IMPL', kind: 'IMPLEMENTATION', order: 4 },
      ],
    },
    registrar,
  ),
  ...(
    [
      ['G1', 'PREP', 'PROC', 'BOARD'],
      ['G2', 'PROC', 'DEV', 'AJR'],
      ['G3', 'DEV', 'IMPL', 'BOARD'],
    ] as const
  ).map(([gate, from, to, decidingBody]) => sent('DefineGate', { gate, from, to, decidingBody, votingRule: 'MAJORITY' }, registrar)),
  sent('DefineCriterion', { gate: 'G1', criterion: 'k1', text: 'The model holds.', evidenceTypes: ['MODEL'] }, registrar),
  sent('StartPhase', { phase: 'PREP', authority: BOARD }, manager),
];

export const FOUNDING: readonly Sent[] = [...people, ...agreed, ...qualified, ...seats, ...planned];
