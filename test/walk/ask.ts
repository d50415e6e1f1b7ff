/** How every command is asked for. A command without a row here does not compile. */
import type { CommandType } from '@app/alliance';
import { askBallots } from './ask-ballots';
import { askCommercial } from './ask-commercial';
import { askContract } from './ask-contract';
import { askCorrections } from './ask-corrections';
import { askCosts } from './ask-costs';
import { askEvaluation } from './ask-evaluation';
import { askGovernance } from './ask-governance';
import { askIncentives } from './ask-incentives';
import { askMeetings } from './ask-meetings';
import { askMinutes } from './ask-minutes';
import { askParties } from './ask-parties';
import { askPhases } from './ask-phases';
import { askPlan } from './ask-plan';
import { askProcurement } from './ask-procurement';
import { askResults } from './ask-results';
import { askTakingOver } from './ask-taking-over';
import { askTenders } from './ask-tenders';
import { INVITED } from './invited';
import type { Ask, Walk } from './known';
import { PRELUDES, type Next } from './preludes';
import { PROCURED } from './procured';
import { EARNED, OWED } from './earned';
import { SCORED } from './scored';
import { IN_SEASON } from './season';
import { THEMES } from './themes';

export const ASK: { readonly [T in CommandType]: Ask<T> } = {
  ...askParties,
  ...askPhases,
  ...askProcurement,
  ...askMeetings,
  ...askBallots,
  ...askGovernance,
  ...askCommercial,
  ...askResults,
  ...askPlan,
  ...askCorrections,
  ...askTakingOver,
  ...askEvaluation,
  ...askTenders,
  ...askContract,
  ...askMinutes,
  ...askCosts,
  ...askIncentives,
};

/** What can seldom be had is asked for when it can, whatever the walk is about. */
const SELDOM = [
  'ReanchorMovement',
  'ConfirmMovement',
  'AdjustTarget',
  'QualifyCandidate',
  'StartPhase',
  'InspectItemImmediately',
  'FulfilDecisionCondition',
  'ReturnToRoom',
  'PassGate',
  'RefuseGate',
  'OpenProcurement',
  'OpenTenders',
  'CompareTenders',
  'AwardProcurement',
  'AddLateItem',
  'InspectMinutesInMeeting',
  'CheckPublicity',
  'PublishMinutes',
] as const satisfies readonly CommandType[];
const TYPES = Object.keys(ASK) as readonly CommandType[];

/** What is asked next: mostly what the walk is about and what can be had now, and where a ballot is open, mostly for it. */
export function nextType(walk: Walk, seed: number): CommandType {
  const {
    known: { ballots },
    isLucky,
    pick,
  } = walk;
  const open = [...ballots.values()].find(({ closed }) => !closed);
  if (open && !isLucky(3)) return open.votes.size === open.electorate.length ? 'CloseBallot' : 'CastVote';
  const seldom = SELDOM.filter((type) => IN_SEASON[type]!(walk));
  if (seldom.length > 0 && isLucky(5)) return pick(...seldom);
  const choose = (): CommandType => (isLucky(4) ? pick(...TYPES) : pick(...THEMES[seed % THEMES.length]!));
  for (let tries = 0; tries < 8; tries += 1) {
    const type = choose();
    if (IN_SEASON[type]?.(walk) ?? true) return type;
  }
  return choose();
}
/** The walks in which people cannot agree. */
export const isContrary = (seed: number): boolean => THEMES[seed % THEMES.length]!.includes('DeclareDeadlock');
/** What has happened before: every theme meets every prelude, but for comparing candidates and for results, which mostly set out from their own. */
export function preludeOf(seed: number): readonly Next[] {
  const [theme, round] = [THEMES[seed % THEMES.length]!, Math.floor(seed / THEMES.length)];
  if (theme.includes('FreezeScores') && round % 3 < 2) return SCORED;
  if (theme.includes('CalculateSettlement') && round % 3 < 2) return round % 3 === 0 ? EARNED : OWED;
  if (theme.includes('AwardProcurement') && round % 3 < 2) return INVITED;
  return theme.includes('ScoreReference') && round % 3 < 2 ? PROCURED : PRELUDES[round % PRELUDES.length]!;
}
