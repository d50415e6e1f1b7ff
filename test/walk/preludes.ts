/** Where a walk sets out from: left to chance alone, few walks would come to where the most interesting things can be asked. */
import type { Effect } from '@app/alliance';
import { sent, type Sent } from './sent';
import { chair, clerk, eur, finance, inspector, manager, registrar, secretary, sha256, signatory, type Known } from './known';

/** What is sent next, knowing what came before; a minute later, unless it says after how many. */
export type Next = (known: Known) => Sent & { readonly after?: number };

const last = (ids: Iterable<string>): string => [...ids].at(-1)!;
const member = (seat: string, party: string) => ({
  person: seat.toLowerCase(),
  role: 'AJR_MEMBER',
  party,
  capacity: signatory(party).capacity!,
  seat,
});
const MEMBERS = [member('C1', 'CITY'), member('M1', 'MEH'), member('T1', 'TOWN')];

export const proposing =
  (effects: readonly Effect[]): Next =>
  () =>
    sent(
      'ProposeDecision',
      {
        body: 'AJR',
        type: 'MONEY',
        title: 'A proposal',
        text: 'Be it so.',
        rationale: 'It is needed.',
        bestForAllianceStatement: 'It is best for all.',
        authority: { kind: 'CONTRACT_CLAUSE', ref: '5.2' },
        effects,
      },
      manager,
    );
export const voting = (choices: readonly ('FOR' | 'OBJECT')[]): readonly Next[] => [
  ({ decisions }) =>
    sent(
      'OpenBallot',
      { decision: last(decisions.keys()), proposal: [...decisions.values()].at(-1)!.proposal!, mode: 'WRITTEN', closesOn: '2020-01-08' },
      chair,
    ),
  ...MEMBERS.map((as, i): Next => ({ ballots }) => {
    const [ballot, { proposal }] = [...ballots].at(-1)!;
    const choice = choices[i]!;
    return sent(
      'CastVote',
      { ballot, seat: as.seat, proposal, choice, ...(choice === 'OBJECT' && { reasons: 'Too dear.', whatWouldSatisfy: 'Half of it.' }) },
      as,
    );
  }),
  ({ ballots }) => sent('CloseBallot', { ballot: last(ballots.keys()) }, chair),
];

export const ALL = ['FOR', 'FOR', 'FOR'] as const;
const LINE = { component: 'TARGET_BUDGET', year: 2020, service: 'HEALTH', party: 'MEH' } as const;
const allowances: readonly Effect[] = [
  { id: 'e1', allows: 'AllocateBudget', amount: eur(500), to: { component: 'TARGET_BUDGET' } },
  { id: 'e2', allows: 'TransferBudget', amount: eur(100), from: LINE, to: { component: 'TARGET_BUDGET' } },
  { id: 'e3', allows: 'DrawReserve', amount: eur(100), adjustsTarget: false },
  { id: 'e4', allows: 'ReturnReserve', amount: eur(50), adjustsTarget: false },
];
const citing = ({ decisions }: Known, effect: string) =>
  ({ authority: { kind: 'DECISION', ref: last(decisions.keys()) }, effect, reason: 'As decided.' }) as const;

const moneyMoved: readonly Next[] = [
  proposing(allowances),
  ...voting(ALL),
  (known) => sent('AllocateBudget', { lines: [{ line: LINE, amount: eur(200) }], ...citing(known, 'e1') }, finance),
  (known) => sent('DrawReserve', { amount: eur(60), adjustsTarget: false, ...citing(known, 'e3') }, finance),
];
/** Another decision takes the place of the one on which money was moved, and allows the same. */
const replaced: readonly Next[] = [
  proposing([
    { id: 'e1', does: 'SupersedeDecision', command: { decision: 'decision-2', scope: 'FULL' } },
    { id: 'e2', allows: 'AllocateBudget', amount: eur(500), to: { component: 'TARGET_BUDGET' } },
    { id: 'e3', allows: 'ConfirmMovement', movement: 'movement-2' },
  ]),
  ...voting(ALL),
];
/** Into the target budget, as long as no period divides it: afterwards only an adjustment event or a draw changes the target (M-06). */
const crossing: readonly Effect[] = [
  { id: 'e1', allows: 'TransferBudget', amount: eur(100), from: { component: 'RISK_RESERVE' }, to: { component: 'TARGET_BUDGET' } },
  { id: 'e2', allows: 'DrawReserve', amount: eur(100), adjustsTarget: true },
];
const crossed: readonly Next[] = [
  () => sent('AdoptPolicySet', { policies: { crossComponentApproval: ['AJR'] }, authority: { kind: 'DECISION', ref: 'decision-1' } }, registrar),
  proposing(crossing),
  ...voting(ALL),
  (known) =>
    sent(
      'TransferBudget',
      { from: { component: 'RISK_RESERVE' }, to: { component: 'TARGET_BUDGET' }, amount: eur(30), ...citing(known, 'e1') },
      finance,
    ),
  (known) => sent('DrawReserve', { amount: eur(20), adjustsTarget: true, ...citing(known, 'e2') }, finance),
];
const divided = (rest: number): readonly Next[] => [
  () =>
    sent(
      'DefineContractPeriod',
      { period: 'K1', from: '2020-01-01', to: '2020-06-30', target: eur(400), authority: { kind: 'DECISION', ref: 'decision-1' } },
      registrar,
    ),
  () =>
    sent(
      'DefineContractPeriod',
      { period: 'K2', from: '2020-07-01', to: '2020-12-31', target: eur(rest), authority: { kind: 'DECISION', ref: 'decision-1' } },
      registrar,
    ),
];
/** An adjustment event is recognised, with the client's approval, and the target may be adjusted for it. */
const adjusted: readonly Next[] = [
  proposing([
    {
      id: 'e1',
      does: 'RecogniseAdjustmentEvent',
      command: { kind: 'LAW', report: { document: 'doc-report', version: 1, sha256: sha256('doc-report') }, recognised: true },
    },
  ]),
  ...voting(ALL),
  ({ decisions }) =>
    sent(
      'RecordOutsideDecision',
      {
        body: 'BOARD',
        title: 'The client agrees',
        decidedOn: '2020-01-01',
        reference: '§ 13',
        extract: sha256('extract'),
        vote: { outcome: 'NOT_STATED' },
        approves: { proposal: [...decisions.values()].at(-1)!.proposal!, outcome: 'GRANTED' },
        effects: [],
      },
      clerk,
    ),
  proposing([{ id: 'e1', allows: 'AdjustTarget', amount: eur(20), period: 'K1', against: 'RISK_RESERVE' }]),
  ...voting(ALL),
];
const PARTIES = ['CITY', 'MEH', 'TOWN'];
const coming = (meeting: string): readonly Next[] =>
  MEMBERS.map(
    ({ person, seat }): Next =>
      () =>
        sent('RecordArrival', { meeting, person, seat }, secretary),
  );
const met: readonly Next[] = [
  () => sent('OpenMeeting', { body: 'AJR' }, chair),
  ...coming('meeting-1'),
  () => sent('DeclareQuorum', { meeting: 'meeting-1' }, chair),
  () => sent('AppointInspectors', { meeting: 'meeting-1', inspectors: ['m1', 't1'] }, chair),
  proposing([{ id: 'e1', does: 'GrantRole', command: { person: 'x7', role: 'OBSERVER' } }]),
  ({ decisions }) => sent('OpenItem', { meeting: 'meeting-1', decision: last(decisions.keys()) }, chair),
];
/** Inspectors do not agree on the minutes of a meeting, and the next one, which was called at short notice, has begun. */
const disagreed: readonly Next[] = [
  () => sent('OpenMeeting', { body: 'AJR' }, chair),
  ...coming('meeting-1'),
  () => sent('AppointInspectors', { meeting: 'meeting-1', inspectors: ['m1', 't1'] }, chair),
  () => sent('CloseMeeting', { meeting: 'meeting-1' }, chair),
  () => sent('DraftMinutes', { meeting: 'meeting-1' }, secretary),
  ({ minutes }) =>
    sent(
      'ReturnMinutes',
      { meeting: 'meeting-1', minutes: minutes.get('meeting-1')!.drafts[0]!.hash!, remarks: 'No.', divided: true },
      inspector('m1'),
    ),
  () => sent('ConveneMeeting', { body: 'AJR', on: '2020-01-01', time: '14.00', mode: 'IN_ROOM', consents: PARTIES }, chair),
  () => sent('OpenMeeting', { body: 'AJR', meeting: 'meeting-2' }, chair),
  ...coming('meeting-2'),
  () => sent('DeclareQuorum', { meeting: 'meeting-2' }, chair),
];
const failed: readonly Next[] = [proposing([]), ...voting(['FOR', 'OBJECT', 'FOR']), ...voting(['OBJECT', 'FOR', 'FOR'])];

/** One of these for each walk, whatever it is about. */
export const PRELUDES: readonly (readonly Next[])[] = [
  [],
  met,
  [...moneyMoved, ...replaced],
  [...failed, ...disagreed],
  [...moneyMoved, ...divided(600), ...adjusted],
  [...crossed, ...divided(650)],
];
