import { isRefusal, question, RULES, type Caused, type Circumstance, type Command, type CommandType, type Entry } from '@app/alliance';
import { chair, ends, LATER } from '../../alliance/src/governance/ballot-scenario';
import { as, document, happened, SEATED, seated, TODAY } from '../../alliance/src/scenario';
import { recorded } from './testing/recorded';
import type { Supposed } from './supposing';
import { see } from './views';
import { suppose, WHAT_IF_ENTRIES_MAX, type WhatIfRefusal } from './what-if';

/** What was there before: it is never decided again here, so any command may have made it. */
const founded = (...more: readonly Entry[]): Caused[] =>
  recorded(...SEATED, ...more).map((entry) => ({ ...entry, rules: RULES, cause: { command: `c-${entry.rev}`, type: 'Founded', index: 0, of: 1 } }));

/** A history to which people have put their commands. */
class Told {
  readonly history: Caused[];
  constructor(...more: readonly Entry[]) {
    this.history = founded(...more);
  }

  tell<T extends CommandType>(type: T, command: Command<T>, circumstance: Circumstance): this {
    const made = question(type, command, circumstance)(this.history);
    if (isRefusal(made)) throw new Error(`${type}: ${JSON.stringify(made)}`);
    const { actor, received, today } = circumstance;
    for (const [index, { sealed = {}, ...draft }] of made.entries()) {
      const rev = this.history.length;
      const cause = { command: `c-${rev - index}`, type, index, of: made.length };
      const met = { effective: today, actor, received, recorded: received, day: today, rev, hash: `hash-${rev}`, rules: RULES, cause };
      this.history.push({ ...met, ...draft, sealed: sealed as Caused['sealed'] });
    }
    return this;
  }

  get last(): Caused {
    return this.history.at(-1)!;
  }
}

const words = { title: 'A seat', text: 'Let there be a seat.', rationale: 'It is needed.', bestForAllianceStatement: 'It is best for all.' };
const basis = { kind: 'CONTRACT_CLAUSE', ref: '§ 7' } as const;
const createSeat = (seat: string) => ({ id: 'seat', does: 'CreateSeat', command: { seat, party: 'CITY', body: 'AJR', voting: false } }) as const;

/** Proposed, voted on in writing and closed: the seat is created at once. */
function decide(told: Told, seat: string, label: string): void {
  told.tell('ProposeDecision', { body: 'AJR', label, type: 'OTHER', authority: basis, effects: [createSeat(seat)], ...words }, seated('M1'));
  const { hash: proposal, data } = told.last;
  const { decision } = data as { decision: string };
  told.tell('OpenBallot', { decision, proposal, mode: 'WRITTEN', closesOn: LATER }, chair);
  const { ballot } = told.last.data as { ballot: string };
  for (const one of ['C1', 'C2', 'M1']) told.tell('CastVote', { ballot, seat: one, proposal, choice: 'FOR' }, seated(one, { ends }));
  told.tell('CloseBallot', { ballot }, chair);
}

function driven(history: readonly Caused[], without: string): Supposed | WhatIfRefusal {
  const steps = suppose(history, without);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
const supposed = ({ history }: Told, without: string): Supposed => {
  const answer = driven(history, without);
  if ('refused' in answer) throw new Error(JSON.stringify(answer));
  return answer;
};
interface Seen {
  readonly rows: readonly { readonly decision: string; readonly label: string; readonly status: string; readonly revision: number }[];
}
const decisionsIn = ({ history, names }: Supposed): Seen['rows'] => {
  const seen = see('decisions', history, { revision: history.length - 1, effectiveOn: TODAY });
  return (names.toRecorded(seen) as Seen).rows;
};
interface WhatIf {
  readonly without: string;
  readonly leftOut: { readonly command: string };
  readonly fallen: { readonly count: number; readonly rows: readonly { readonly command: string; readonly refused: string }[] };
  readonly otherwise: { readonly count: number; readonly rows: readonly object[] };
  readonly undecided: number;
}
const whatIf = (answer: Supposed) => answer.whatIf as WhatIf;

describe('what if something had not happened', () => {
  const told = new Told();
  decide(told, 'C3', 'DEC-1');
  decide(told, 'C4', 'DEC-2');
  const before = JSON.stringify(told.history);

  it('leaves a decision out with everything that rested on it, and keeps the rest under its recorded name', () => {
    const answer = supposed(told, 'DEC-1');
    const { without, leftOut, fallen, otherwise } = whatIf(answer);
    expect([without, leftOut.command, otherwise.count]).toStrictEqual(['DEC-1', 'ProposeDecision', 0]);
    expect(fallen.rows.map(({ command, refused }) => [command, refused])).toStrictEqual([
      ['OpenBallot', 'DECISION_NOT_FOUND'],
      ...['C1', 'C2', 'M1'].map(() => ['CastVote', 'BALLOT_NOT_FOUND']),
      ['CloseBallot', 'BALLOT_NOT_FOUND'],
    ]);
    expect(decisionsIn(answer).map(({ decision, label, status, revision }) => [decision, label, status, revision])).toStrictEqual([
      ['decision-2', 'DEC-2', 'IN_FORCE', told.history.findLast(({ type }) => type === 'DecisionTookEffect')!.rev],
    ]);
    expect(answer.names.supposed('decision-2')).toBe('decision-1');
    // Whoever names what has not happened is told so, and by its recorded name.
    const params = { decision: answer.names.supposed('decision-1') };
    const none = see('decision', answer.history, { revision: answer.history.length - 1, effectiveOn: TODAY, params });
    expect(answer.names.toRecorded(none)).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision: 'decision-1' });
  });

  it('finds what is meant by its number, by its label, and by a revision', () => {
    const { rev } = told.history.find(({ type }) => type === 'DecisionProposed')!;
    const found = ['decision-1', 'DEC-1', String(rev)].map((without) => whatIf(supposed(told, without)).fallen);
    expect(found[1]).toStrictEqual(found[0]);
    expect(found[2]).toStrictEqual(found[0]);
  });

  it('V-12 has nothing adopted where a vote is missing, and nothing in force that would have followed', () => {
    const vote = told.history.find(({ type }) => type === 'VoteCast')!;
    const answer = supposed(told, String(vote.rev));
    expect(whatIf(answer).fallen.rows).toStrictEqual([
      expect.objectContaining({ command: 'CloseBallot', refused: 'WINDOW_OPEN', by: chair.actor, on: TODAY }),
    ]);
    expect(decisionsIn(answer).map(({ label, status }) => [label, status])).toStrictEqual([
      ['DEC-1', 'BALLOT_OPEN'],
      ['DEC-2', 'IN_FORCE'],
    ]);
  });

  it('tells what comes out otherwise, as the rules now find it', () => {
    const other = new Told();
    decide(other, 'C3', 'DEC-1');
    other.tell('ProposeDecision', { body: 'AJR', label: 'DEC-2', type: 'OTHER', authority: basis, effects: [], ...words }, seated('M1'));
    const { hash: proposal } = other.last;
    other.tell('OpenBallot', { decision: 'decision-2', proposal, mode: 'WRITTEN', closesOn: LATER }, chair);
    for (const seat of ['C1', 'C2', 'M1']) other.tell('CastVote', { ballot: 'ballot-2', seat, proposal, choice: 'FOR' }, seated(seat, { ends }));
    // A second vote that turned the first: without it, the ballot comes out otherwise.
    other.tell('CastVote', { ballot: 'ballot-2', seat: 'M1', proposal, choice: 'STAND_ASIDE' }, seated('M1', { ends }));
    const { rev } = other.last;
    other.tell('CloseBallot', { ballot: 'ballot-2' }, chair);
    const recordedTypes = other.history.slice(rev + 1).map(({ type }) => type);
    const answer = supposed(other, String(rev));
    const { otherwise } = whatIf(answer);
    expect(otherwise).toStrictEqual({
      count: 1,
      rows: [
        { revision: rev + 1, command: 'CloseBallot', recorded: recordedTypes, found: ['BallotClosed', 'DecisionAdopted', 'DecisionTookEffect'] },
      ],
    });
  });

  it('keeps what another rule book decided and this one would not', () => {
    const old = new Told();
    decide(old, 'C3', 'DEC-1');
    const { rev } = old.history.find(({ type }) => type === 'DecisionProposed')!;
    old.tell('RegisterDocument', { document: 'plan', kind: 'PLAN', title: 'A plan', sha256: 'p'.repeat(43), dated: TODAY }, as('mgr', 'MANAGER'));
    const at = old.history.length - 1;
    old.history[at] = { ...old.last, rules: RULES + 1, actor: { person: 'nobody', role: 'MANAGER' } };
    const answer = supposed(old, String(rev));
    expect(whatIf(answer)).toMatchObject({ undecided: 1 });
    expect(answer.history.at(-1)).toMatchObject({ type: 'DocumentRegistered', hash: old.last.hash });
  });

  it('L-05 opens what was said only when somebody looks, so that an erased word stays erased', () => {
    const { rev } = told.history.find(({ type }) => type === 'VoteCast')!;
    let opened = 0;
    const { sealed, ...entry } = told.history.findLast(({ type }) => type === 'DecisionProposed')!;
    const watched: Caused = {
      ...entry,
      get sealed() {
        opened += 1;
        return sealed;
      },
    };
    const answer = driven(
      told.history.map((one) => (one.rev === watched.rev ? watched : one)),
      String(rev),
    ) as Supposed;
    const count = opened;
    const found = answer.history.find(({ hash }) => hash === watched.hash)!;
    expect(opened).toBe(count);
    expect([found.sealed, opened]).toStrictEqual([sealed, count + 1]);
  });

  it('changes nothing of the history that it was given', () => {
    supposed(told, 'DEC-1');
    expect(JSON.stringify(told.history)).toBe(before);
  });

  it.each([
    ['nothing is known by', 'DEC-9', { refused: 'NOTHING_TO_LEAVE_OUT', without: 'DEC-9' }],
    ['there is not yet', '9999', { refused: 'NOTHING_TO_LEAVE_OUT', without: '9999' }],
    ['founded the alliance', '0', { refused: 'FOUNDING_LEFT_OUT', without: '0' }],
  ])('does not suppose without what %s', (_, without, refusal) => {
    expect(driven(told.history, without)).toStrictEqual(refusal);
  });

  it('does not suppose a history otherwise that is too long', () => {
    const entries = WHAT_IF_ENTRIES_MAX + 1;
    const history = Array.from({ length: entries }, () => told.history[0]!);
    expect(driven(history, 'DEC-1')).toStrictEqual({ refused: 'WHAT_IF_TOO_LONG', entries, max: WHAT_IF_ENTRIES_MAX });
  });

  it('does not tell how seats voted in a ballot that keeps it to itself, by supposing that it did not', () => {
    const hidden = happened('PolicySetAdopted', { policies: { positionsWhileOpen: 'HIDDEN' } });
    const secret = new Told(hidden);
    const { rev } = secret.last;
    secret.tell('ProposeDecision', { body: 'AJR', type: 'OTHER', authority: basis, effects: [], ...words }, seated('M1'));
    const { hash: proposal } = secret.last;
    secret.tell('OpenBallot', { decision: 'decision-1', proposal, mode: 'WRITTEN', closesOn: LATER }, chair);
    secret.tell('CastVote', { ballot: 'ballot-1', seat: 'M1', proposal, choice: 'FOR' }, seated('M1', { ends }));
    secret.tell(
      'RegisterDocument',
      { document: 'plan', kind: 'PLAN', title: 'A plan', sha256: document('x').sha256, dated: TODAY },
      as('mgr', 'MANAGER'),
    );
    expect(driven(secret.history, String(rev))).toStrictEqual({ refused: 'POSITIONS_HIDDEN', ballot: 'ballot-1' });
    expect(driven(secret.history, 'plan')).not.toHaveProperty('refused');
  });
});
