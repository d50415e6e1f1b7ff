/** Words for specs about what becomes of decisions: what happened to one, in a line. */
import type { Data, Entry } from '../decider';
import type { Effect } from '../effects';
import { eur, happened, SINCE } from '../scenario';
import type { LocalDate } from '../values';

interface Course {
  readonly body?: string;
  readonly effects?: readonly Effect[];
  readonly on?: LocalDate;
  readonly terms?: Partial<Data<'DecisionProposed'>>;
}

export const proposed = (decision: string, { body = 'AJR', effects = [], on = SINCE, terms = {} }: Course = {}): Entry =>
  happened(
    'DecisionProposed',
    { decision, body, version: 1, type: 'MONEY', basis: { kind: 'CONTRACT_CLAUSE', ref: '5.2' }, effects, conditions: [], ...terms },
    { effective: on, hash: `proposal-of-${decision}` },
  );

const frozen = {
  mode: 'MEETING',
  rule: 'STRICT',
  electorate: [
    { seat: 'C1', party: 'CITY' },
    { seat: 'M1', party: 'MEH' },
  ],
} as const;
/** Its ballot bears its name: `ballot-of-decision-1`. */
export const balloted = (decision: string, more: Partial<Data<'BallotOpened'>> = {}): Entry =>
  happened('BallotOpened', {
    ballot: `ballot-of-${decision}`,
    decision,
    proposal: `proposal-of-${decision}`,
    ...frozen,
    closesOn: SINCE,
    closesAt: `${SINCE}T21:59:59.999Z`,
    ...more,
  });
export const voted = (decision: string, seat: string, person = seat.toLowerCase()): Entry => {
  const vote = { ballot: `ballot-of-${decision}`, seat, proposal: `proposal-of-${decision}`, choice: 'FOR' } as const;
  return happened('VoteCast', vote, { actor: { person, role: 'AJR_MEMBER', seat } });
};
export const closed = (decision: string): Entry => happened('BallotClosed', { ballot: `ballot-of-${decision}`, tally: [] });
export const failed = (decision: string): Entry => happened('DecisionNotAdopted', { decision, ballot: `ballot-of-${decision}`, outcome: 'OBJECTED' });

/** Proposed, voted on and adopted, with nothing in the way yet of its taking effect. */
export const adopted = (
  decision: string,
  course: Course & { readonly mode?: 'MEETING' | 'WRITTEN'; readonly recommendsTo?: readonly string[] } = {},
): readonly Entry[] => {
  const { effects = [], on = SINCE, mode = 'MEETING', recommendsTo } = course;
  const more = { ...(recommendsTo && { recommendsTo }) };
  return [
    proposed(decision, course),
    balloted(decision, { mode, ...more }),
    ...['C1', 'M1'].map((seat) => voted(decision, seat)),
    closed(decision),
    happened(
      'DecisionAdopted',
      { decision, ballot: `ballot-of-${decision}`, proposal: `proposal-of-${decision}`, outcome: 'UNANIMOUS', effects, ...more },
      { effective: on },
    ),
  ];
};
export const inForce = (decision: string, course: Course = {}): readonly Entry[] => [
  ...adopted(decision, course),
  happened('DecisionTookEffect', { decision }, { effective: course.on ?? SINCE }),
];
export const decidedOutside = (decision: string, body = 'BOARD', effects: readonly Effect[] = []): Entry =>
  happened('OutsideDecisionRecorded', {
    decision,
    body,
    decidedOn: SINCE,
    reference: `${body} § 12`,
    extract: 'e'.repeat(43),
    vote: { outcome: 'NOT_STATED' },
    effects,
  });
export const superseded = (decision: string, by: string, more: Partial<Data<'DecisionSuperseded'>> = {}, on: LocalDate = SINCE): Entry =>
  happened('DecisionSuperseded', { decision, by, scope: 'FULL', ...more }, { effective: on });

/** An effect that allows a draw on the reserve of so many cents. */
export const draw = (id: string, minor: number): Effect => ({ id, allows: 'DrawReserve', amount: eur(minor), adjustsTarget: false });
