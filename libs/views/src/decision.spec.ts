import { ERASED } from '@app/alliance';
import { balloted, closed, inForce, proposed, voted } from '../../alliance/src/governance/decision-scenario';
import { as, happened, SEATED } from '../../alliance/src/scenario';
import { behind, recorded, saying, type Happened } from './testing/recorded';
import { see } from './views';

const ballot = 'ballot-of-decision-1';
const proposal = 'proposal-of-decision-1';
interface Dossier {
  ballots: { votes: { seat: string; state: string; choice?: string; by: string; doubleRole?: string[] }[]; objections: object[]; outcome?: string }[];
  approvals: { body: string; outcome: string; doubleRoles?: object[] }[];
  statements: { statement: string }[];
  versions: { title: string }[];
  recusals: object[];
  interests: object[];
}
const dossier = (...entries: readonly Happened[]) => {
  const history = recorded(...SEATED, ...entries);
  return see('decision', history, { revision: history.length - 1, effectiveOn: '2020-04-20', params: { decision: 'decision-1' } }) as Dossier;
};
const states = ({ ballots: [one] }: Dossier) => one!.votes.map(({ seat, state, choice }) => [seat, state, choice]);
const changed = happened('VoteChanged', { ballot, seat: 'C1', proposal, choice: 'OBJECT' }, { actor: as('c1', 'AJR_MEMBER', { seat: 'C1' }).actor });
const adoption = happened('DecisionAdopted', { decision: 'decision-1', ballot, proposal, outcome: 'UNANIMOUS', effects: [] });

describe('the dossier of a decision', () => {
  it('V-09 keeps every version of a vote, and says which one counts', () => {
    const open = [proposed('decision-1'), balloted('decision-1'), voted('decision-1', 'C1'), changed, voted('decision-1', 'M1')];
    expect(states(dossier(...open))).toStrictEqual([
      ['C1', 'REPLACED', 'FOR'],
      ['C1', 'STANDING', 'OBJECT'],
      ['M1', 'STANDING', 'FOR'],
    ]);
    const ended = [...open, closed('decision-1'), happened('DecisionNotAdopted', { decision: 'decision-1', ballot, outcome: 'OBJECTED' })];
    expect(states(dossier(...ended))).toStrictEqual([
      ['C1', 'REPLACED', 'FOR'],
      ['C1', 'COUNTED', 'OBJECT'],
      ['M1', 'COUNTED', 'FOR'],
    ]);
  });

  it('V-04 shows the votes on a proposal that was amended, and that none of them counts', () => {
    const entries = [proposed('decision-1'), balloted('decision-1'), voted('decision-1', 'C1'), closed('decision-1')];
    expect(states(dossier(...entries))).toStrictEqual([['C1', 'NOT_COUNTED', 'FOR']]);
  });

  it('shows a vote that was withdrawn, and one that was voided with its ground', () => {
    const entries = [
      proposed('decision-1'),
      balloted('decision-1'),
      voted('decision-1', 'C1'),
      voted('decision-1', 'M1'),
      happened('VoteWithdrawn', { ballot, seat: 'C1' }),
      happened('VoteVoided', { ballot, seat: 'M1', person: 'm1', ground: 'RECUSAL' }),
    ];
    expect(
      dossier(...entries).ballots[0]!.votes.map(({ seat, state, ...rest }) => [seat, state, 'ground' in rest ? rest.ground : undefined]),
    ).toStrictEqual([
      ['C1', 'WITHDRAWN', undefined],
      ['M1', 'VOID', 'RECUSAL'],
    ]);
  });

  it('V-16 shows on both records that a voter has a part in the approving body as well', () => {
    const clerkVotes = happened(
      'VoteCast',
      { ballot, seat: 'C1', proposal, choice: 'FOR' },
      { actor: as('clerk', 'AJR_MEMBER', { seat: 'C1' }).actor },
    );
    const {
      ballots: [one],
      approvals,
    } = dossier(
      proposed('decision-1'),
      happened('ApprovalRequired', { decision: 'decision-1', body: 'BOARD' }),
      balloted('decision-1'),
      clerkVotes,
      voted('decision-1', 'M1'),
      closed('decision-1'),
      adoption,
    );
    expect(one!.votes.map(({ seat, doubleRole }) => [seat, doubleRole])).toStrictEqual([
      ['C1', ['BOARD']],
      ['M1', undefined],
    ]);
    expect(approvals.map(({ body, outcome, doubleRoles }) => [body, outcome, doubleRoles])).toStrictEqual([
      ['BOARD', 'AWAITED', [{ person: 'clerk', seat: 'C1' }]],
    ]);
  });

  const policy = happened('PolicySetAdopted', { policies: { positionsWhileOpen: 'HIDDEN' } });
  const objection = happened('ObjectionRaised', { ballot, seat: 'C1' }, { actor: as('c1', 'AJR_MEMBER').actor });
  it('hides how anybody voted while the ballot is open, where the policy says so, also as of an earlier moment', () => {
    const open = [policy, proposed('decision-1'), balloted('decision-1'), voted('decision-1', 'C1'), objection];
    expect(states(dossier(...open))).toStrictEqual([['C1', 'STANDING', undefined]]);
    expect(dossier(...open).ballots[0]!.objections).toStrictEqual([]);
    const history = recorded(...SEATED, ...open, closed('decision-1'));
    const params = { decision: 'decision-1' };
    const [before, after] = [history.length - 2, history.length - 1].map(
      (revision) => see('decision', history, { revision, effectiveOn: '1999-01-01', params }) as Dossier,
    );
    expect([states(before!), states(after!)]).toStrictEqual([[['C1', 'STANDING', undefined]], [['C1', 'NOT_COUNTED', 'FOR']]]);
  });

  it('shows what was said as long as its key exists, and that it was said for ever', () => {
    const said = saying<'StatementRecorded', ReturnType<typeof happened>>(happened('StatementRecorded', { decision: 'decision-1', seat: 'C1' }), {
      statement: 'I agree.',
    });
    const { statements, versions } = dossier(proposed('decision-1'), said, happened('StatementRecorded', { decision: 'decision-1', seat: 'M1' }));
    expect(statements.map(({ statement }) => statement)).toStrictEqual(['I agree.', ERASED]);
    expect(versions.map(({ title }) => title)).toStrictEqual([ERASED]);
  });

  it('shows interests by their kind, and who may not take part', () => {
    const { interests, recusals } = dossier(
      proposed('decision-1'),
      happened('InterestDeclared', { interest: 'interest-1', decision: 'decision-1', person: 'c1', kind: 'TIED_COMPANY' }),
      happened('RecusalRequired', {
        interest: 'interest-1',
        decision: 'decision-1',
        person: 'c1',
        kind: 'TIED_COMPANY',
        votes: [{ seat: 'M1', vote: 'RECUSE' }],
      }),
    );
    expect(interests).toStrictEqual([
      expect.objectContaining({
        person: 'c1',
        kind: 'TIED_COMPANY',
        ground: ERASED,
        ruling: { outcome: 'RecusalRequired', votes: [{ seat: 'M1', vote: 'RECUSE' }] },
      }),
    ]);
    expect(recusals).toStrictEqual([expect.objectContaining({ person: 'c1', kind: 'TIED_COMPANY', by: 'RULING' })]);
  });

  it('answers for a decision that nobody knows that there is none', () => {
    const history = recorded(...SEATED, ...inForce('decision-1'));
    expect(see('decision', history, { revision: history.length - 1, effectiveOn: '2020-04-20', params: { decision: 'decision-9' } })).toStrictEqual({
      refused: 'DECISION_NOT_FOUND',
      decision: 'decision-9',
    });
  });
});

describe('the ballots that are open', () => {
  it('shows who has voted, and not how where positions are hidden', () => {
    const at = SEATED.length;
    const history = recorded(
      ...SEATED,
      happened('PolicySetAdopted', { policies: { positionsWhileOpen: 'HIDDEN' } }),
      proposed('decision-1'),
      balloted('decision-1'),
      voted('decision-1', 'C1'),
    );
    expect(see('ballots', history, { revision: history.length - 1, effectiveOn: '2020-01-02' })).toStrictEqual({
      count: 1,
      rows: [
        {
          ballot,
          decision: 'decision-1',
          body: 'AJR',
          proposal,
          mode: 'MEETING',
          rule: 'STRICT',
          openedOn: '2020-01-01',
          closesOn: '2020-01-01',
          closesAt: '2020-01-01T21:59:59.999Z',
          open: true,
          isOverdue: true,
          positions: 'HIDDEN',
          voted: 1,
          awaited: 1,
          seats: [
            { seat: 'C1', party: 'CITY', hasVoted: true, person: 'c1', at: '2020-01-01T09:00:00.000Z' },
            { seat: 'M1', party: 'MEH', hasVoted: false },
          ],
          ...behind(history, at + 2, at + 3),
        },
      ],
    });
  });

  it('leaves out those that are closed', () => {
    const history = recorded(...SEATED, proposed('decision-1'), balloted('decision-1'), closed('decision-1'));
    expect(see('ballots', history, { revision: history.length - 1, effectiveOn: '2020-01-02' })).toStrictEqual({ count: 0, rows: [] });
  });
});
