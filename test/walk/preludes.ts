/** Where a walk sets out from: left to chance alone, few walks would come to where the most interesting things can be asked. */
import type { Effect } from '@app/alliance';
import { sent, type Sent } from './founded';
import { chair, eur, finance, manager, registrar, secretary, signatory, type Known } from './known';

/** What is sent next, knowing what came before. */
type Next = (known: Known) => Sent;

const last = (ids: Iterable<string>): string => [...ids].at(-1)!;
const member = (seat: string, party: string) => ({
  person: seat.toLowerCase(),
  role: 'AJR_MEMBER',
  party,
  capacity: signatory(party).capacity!,
  seat,
});
const MEMBERS = [member('C1', 'CITY'), member('M1', 'MEH'), member('T1', 'TOWN')];

const proposing =
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
const voting = (choices: readonly ('FOR' | 'OBJECT')[]): readonly Next[] => [
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

const ALL = ['FOR', 'FOR', 'FOR'] as const;
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
const met: readonly Next[] = [
  () => sent('OpenMeeting', { body: 'AJR' }, chair),
  ...MEMBERS.map(
    ({ person, seat }): Next =>
      () =>
        sent('RecordArrival', { meeting: 'meeting-1', person, seat }, secretary),
  ),
  () => sent('DeclareQuorum', { meeting: 'meeting-1' }, chair),
  () => sent('AppointInspectors', { meeting: 'meeting-1', inspectors: ['m1', 't1'] }, chair),
  proposing([{ id: 'e1', does: 'GrantRole', command: { person: 'x7', role: 'OBSERVER' } }]),
  ({ decisions }) => sent('OpenItem', { meeting: 'meeting-1', decision: last(decisions.keys()) }, chair),
];
const failed: readonly Next[] = [proposing([]), ...voting(['FOR', 'OBJECT', 'FOR']), ...voting(['OBJECT', 'FOR', 'FOR'])];

/** One of these for each walk, whatever it is about. */
export const PRELUDES: readonly (readonly Next[])[] = [
  [],
  met,
  [...moneyMoved, ...replaced],
  failed,
  [...moneyMoved, ...divided(600)],
  [...crossed, ...divided(650)],
];
