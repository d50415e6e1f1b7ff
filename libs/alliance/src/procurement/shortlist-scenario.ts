/** Words for the specs of the shortlist: who has how many points, and what comes of it. */
import type { Entry } from '../decider';
import { given, happened } from '../scenario';
import { decideShortlist, type DecideShortlist } from './decide-shortlist';
import {
  BEFORE_STEERING_GROUP as authority,
  comparing,
  DUE,
  evaluating,
  invitation,
  officer as officerThen,
  scoredAll,
} from './procurement-scenario';

export const officer = { ...officerThen, ...DUE };
export const command: DecideShortlist = { procurement: 'P1', authority };
export const reason = 'As the rule says.';
/** On impact, which weighs 60, and on digital, which weighs 40. */
export const GIVEN = { A: ['90', '70'], B: ['70', '80'], C: ['75', '60'], D: ['55', '55'] } as const;
export const scores = (points: Readonly<Record<string, readonly [string, string]>>): readonly Entry[] =>
  Object.entries(points).flatMap(([candidate, [impact, digital]]) => scoredAll(candidate, impact, digital));
export const compared = (points: Readonly<Record<string, readonly [string, string]>>, ...more: readonly Entry[]): readonly Entry[] => [
  ...comparing(...Object.keys(points)),
  ...more,
  ...evaluating,
  ...scores(points),
];
export const amended = (terms: object): Entry =>
  happened('InvitationAmended', {
    procurement: 'P1',
    applicationsBy: invitation.applicationsBy,
    applicationsUntil: invitation.applicationsUntil,
    ...terms,
  });
export const rank = (candidate: string, place: number, total: string, impact: string, digital: string) => ({
  place,
  candidate,
  total,
  points: [
    { emphasis: 'impact', points: impact },
    { emphasis: 'digital', points: digital },
  ],
});
export const RANKING = [
  rank('A', 1, '82.00', '90.00', '70.00'),
  rank('B', 2, '74.00', '70.00', '80.00'),
  rank('C', 3, '69.00', '75.00', '60.00'),
  rank('D', 4, '55.00', '55.00', '55.00'),
];
export const data = { procurement: 'P1', shortlisted: ['A', 'B', 'C'], notShortlisted: ['D'], ranking: RANKING };
export const when = (history: readonly Entry[], said: Partial<DecideShortlist> = {}) =>
  given(...history).when(decideShortlist, { ...command, ...said }, officer);
export const madeIn = (answer: ReturnType<typeof when>) => (answer as unknown as readonly [{ readonly data: typeof data }])[0].data;
export const totals = (answer: ReturnType<typeof when>) =>
  Array.isArray(answer) ? madeIn(answer).ranking.map(({ candidate, place, total }) => [candidate, place, total]) : answer;
