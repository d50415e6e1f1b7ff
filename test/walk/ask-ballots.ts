/** How proposals are made and voted on, in a meeting or in writing, and what bodies outside say to them. */
import { addDays, deputiesOf, holderOf, type Ballot, type CommandType, type Decision } from '@app/alliance';
import { openItem, SEATS } from './ask-meetings';
import { effectsOf, outsideEffects } from './effects';
import { chair, clerk, clerkOf, document, eur, manager, seated, sha256, type Ask, type Walk } from './known';

const decisionIn = ({ known: { decisions }, mostly, oneOf }: Walk, isMeant: (one: Decision) => boolean): string => {
  const meant = [...decisions].filter(([, one]) => !one.isOutside && isMeant(one)).map(([id]) => id);
  return mostly(meant.at(-1) ?? 'decision-99', oneOf(meant, 'decision-99'), oneOf([...decisions.keys()], 'decision-99'));
};
const isOpen = ({ stage, adopted }: Decision): boolean =>
  !adopted && (stage === 'PROPOSED' || stage === 'TABLED' || stage === 'REFERRED_BACK' || stage === 'NOT_ADOPTED');
export const openBallot = ({ known: { ballots }, mostly, oneOf }: Walk): readonly [string, Ballot | undefined] => {
  const open = [...ballots].filter(([, { closed }]) => !closed).map(([id]) => id);
  const ballot = mostly(oneOf(open, 'ballot-99'), oneOf([...ballots.keys()], 'ballot-99'));
  return [ballot, ballots.get(ballot)];
};

/** Who votes for a seat: mostly its holder, else a deputy. */
const voter = (walk: Walk, seat: string) => {
  const place = walk.known.seats.get(seat);
  const deputy = deputiesOf(place, walk.today)[0]?.person ?? 'nobody';
  return walk.mostly(seated(walk, seat, holderOf(place, walk.today) ?? 'nobody'), seated(walk, seat, deputy, 'AJR_DEPUTY'), seated(walk, seat, 'x1'));
};
const seatIn = (walk: Walk, ballot: Ballot | undefined, hasVoted: boolean): string =>
  walk.oneOf(
    (ballot?.electorate ?? []).map(({ seat }) => seat).filter((seat) => ballot!.votes.has(seat) === hasVoted),
    walk.pick(...SEATS),
  );

const content = (walk: Walk) => {
  const effects = effectsOf(walk);
  return {
    type: walk.pick('MONEY', 'OTHER', 'GOVERNANCE'),
    title: 'A proposal',
    text: 'Be it so.',
    rationale: 'It is needed.',
    bestForAllianceStatement: 'It is best for all.',
    authority: walk.mostly({ kind: 'CONTRACT_CLAUSE', ref: '5.2' } as const, { kind: 'DELEGATION', ref: 'delegation-1' } as const),
    effects,
    ...(walk.isLucky(6) && { conditions: [{ condition: 'n1' }] }),
    ...walk.mostly({}, { expiresOn: addDays(walk.today, walk.pick(3, 20)) }, { takesEffectOn: addDays(walk.today, 5) }, { costEffect: eur(5) }),
  } as const;
};

export const askBallots = {
  ProposeDecision: (walk) => ({
    command: { body: walk.mostly('AJR', 'BOARD'), ...content(walk), ...walk.mostly({}, { label: `L${walk.known.decisions.size}` }) },
    as: walk.mostly(manager, chair, clerk),
  }),
  AmendProposal: (walk) => ({
    command: { decision: decisionIn(walk, (one) => isOpen(one) || one.stage === 'BALLOT_OPEN'), ...content(walk), changeNote: 'Clearer.' },
    as: walk.mostly(chair, manager),
  }),
  WithdrawProposal: (walk) => ({
    command: { decision: decisionIn(walk, (one) => isOpen(one) || one.stage === 'BALLOT_OPEN'), reason: 'Another comes.' },
    as: chair,
  }),
  TableItem: (walk) => ({
    command: { decision: decisionIn(walk, isOpen), ...walk.pick({}, { until: addDays(walk.today, walk.mostly(7, -1)) }), reason: 'Not today.' },
    as: chair,
  }),
  ReferBack: (walk) => ({ command: { decision: decisionIn(walk, isOpen) }, as: chair }),
  RequireApproval: (walk) => ({
    command: { decision: decisionIn(walk, (one) => isOpen(one) && one.approvalsRequired.length < 2), body: walk.mostly('BOARD', 'COUNCIL', 'AJR') },
    as: chair,
  }),
  OpenBallot: (walk) => {
    const item = openItem(walk);
    const onTable = item === undefined ? undefined : walk.known.items.get(item)!.decision;
    const decision = item !== undefined && onTable !== undefined && !walk.isLucky(5) ? onTable : decisionIn(walk, isOpen);
    const proposal = walk.mostly(walk.known.decisions.get(decision)?.proposal ?? sha256('none'), sha256('none'));
    const how =
      item !== undefined && decision === onTable
        ? ({ mode: 'MEETING', item } as const)
        : ({ mode: 'WRITTEN', closesOn: addDays(walk.today, walk.mostly(walk.pick(2, 5, 9), -1, 20)) } as const);
    return { command: { decision, proposal, ...how }, as: chair };
  },
  CastVote: (walk) => {
    const [ballot, known] = openBallot(walk);
    const seat = seatIn(walk, known, walk.isLucky(8));
    const choice = walk.isContrary ? walk.pick('OBJECT', 'STAND_ASIDE', 'FOR') : walk.mostly('FOR', 'OBJECT', 'STAND_ASIDE');
    const more = choice === 'OBJECT' ? { reasons: 'Too dear.', whatWouldSatisfy: 'Half of it.' } : walk.mostly({}, { statement: 'So be it.' });
    return {
      command: {
        ballot,
        seat,
        proposal: walk.mostly(known?.proposal ?? sha256('none'), sha256('none')),
        choice,
        ...(known?.votes.has(seat) && walk.pick({ change: true } as const, {})),
        ...more,
      },
      as: voter(walk, seat),
    };
  },
  ObjectWithReasons: (walk) => {
    const [ballot, known] = openBallot(walk);
    const seat = seatIn(walk, known, false);
    return {
      command: {
        ballot,
        seat,
        proposal: known?.proposal ?? sha256('none'),
        ...walk.mostly({ reasons: 'Too dear.', whatWouldSatisfy: 'Half of it.' }, { reasons: 'No.' }),
      },
      as: voter(walk, seat),
    };
  },
  WithdrawVote: (walk) => {
    const [ballot, known] = openBallot(walk);
    const seat = seatIn(walk, known, true);
    return { command: { ballot, seat }, as: voter(walk, seat) };
  },
  DemandMeeting: (walk) => {
    const [ballot, known] = openBallot(walk);
    const seat = seatIn(walk, known, false);
    return { command: { ballot, seat }, as: voter(walk, seat) };
  },
  CloseBallot: (walk) => ({ command: { ballot: openBallot(walk)[0] }, as: walk.mostly(chair, manager) }),
  VoidVote: (walk) => {
    const cast = [...walk.known.ballots]
      .filter(([, { closed, decision }]) => !closed || walk.known.decisions.get(decision)!.adopted)
      .flatMap(([ballot, { votes }]) => [...votes.keys()].map((seat) => ({ ballot, seat })));
    return {
      command: { ...walk.oneOf(cast, { ballot: 'ballot-99', seat: 'C1' }), ground: walk.pick('RECUSAL', 'NOT_PRESENT', 'IDENTITY') },
      as: chair,
    };
  },
  RecordOutsideDecision: (walk) => {
    const body = walk.mostly('BOARD', 'COUNCIL', 'AJR');
    const waiting = [...walk.known.decisions.values()]
      .filter(({ isOutside, proposal }) => !isOutside && proposal !== undefined)
      .map(({ proposal }) => proposal!);
    return {
      command: {
        body,
        title: 'A decision of the board',
        decidedOn: addDays(walk.today, walk.mostly(0, 1, -3)),
        reference: '§ 12',
        extract: sha256('extract'),
        vote: walk.pick<{ outcome: 'UNANIMOUS' | 'NOT_STATED' } | { outcome: 'MAJORITY'; for: number; against: number }>(
          { outcome: 'UNANIMOUS' },
          { outcome: 'NOT_STATED' },
          { outcome: 'MAJORITY', for: 7, against: walk.mostly(2, 9) },
        ),
        effects: body === 'BOARD' ? outsideEffects(walk) : [],
        ...(waiting.length > 0 && walk.isLucky(4) && { approves: { proposal: walk.pick(...waiting), outcome: walk.mostly('GRANTED', 'REFUSED') } }),
      },
      as: clerkOf(body),
    };
  },
  RecordApproval: (walk) => {
    const waiting = [...walk.known.decisions]
      .filter(
        ([, { approvalsRequired, approvals, proposal, stage }]) => proposal && stage !== 'NOT_ADOPTED' && approvalsRequired.length > approvals.length,
      )
      .map(([id]) => id);
    const decision = walk.mostly(
      walk.oneOf(waiting, 'decision-1'),
      decisionIn(walk, () => true),
    );
    const body = walk.known.decisions.get(decision)?.approvalsRequired.at(-1) ?? 'BOARD';
    const by = walk.oneOf(
      [...walk.known.decisions].filter(([, one]) => one.isOutside && one.body === body).map(([id]) => id),
      'decision-1',
    );
    return {
      command: { decision, proposal: walk.known.decisions.get(decision)?.proposal ?? sha256('none'), outcome: walk.mostly('GRANTED', 'REFUSED'), by },
      as: clerkOf(body),
    };
  },
  FulfilDecisionCondition: (walk) => ({
    command: {
      decision: decisionIn(
        walk,
        ({ stage, terms, fulfilled, revoked }) => stage === 'ADOPTED' && !revoked && (terms?.conditions.length ?? 0) > fulfilled.length,
      ),
      condition: walk.mostly('n1', 'n2'),
      document: document(walk),
    },
    as: manager,
  }),
} satisfies { readonly [T in CommandType]?: Ask<T> };
