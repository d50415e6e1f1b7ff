/**
 * Publishing the invitation to participate.
 *
 * It says, once and for everybody, what candidates must meet and how they are compared: requirements, turnover, limits
 * on references, weights, the size of the shortlist, what decides a tie, and by when. From then on nobody changes it
 * (P-01). It stays within the alliance's own policies; a limit that it does not state is that of the policies.
 */
import { combine, event, only, type Data, type Decider, type Enclosed } from '../decider';
import { alliance, mayAct, notPermitted, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';
import type { Policies } from '../parties/policies';
import { isPositive, type Currency, type LocalDate } from '../values';
import { endOf, type ProcurementNotFound } from './application';
import type { ProcurementId } from './events';
import { procurements } from './facts';

type Limits = Pick<Data<'InvitationPublished'>, 'refsMax' | 'refsPerCategoryMax' | 'shortlistMin' | 'shortlistMax'>;
export interface PublishInvitation
  extends Enclosed, Omit<Data<'InvitationPublished'>, keyof Limits | 'applicationsUntil' | 'tendersUntil'>, Partial<Limits> {}

export type PublishInvitationRefusal =
  | NotPermitted
  | ProcurementNotFound
  | { readonly refused: 'INVITATION_EXISTS'; readonly procurement: ProcurementId }
  | { readonly refused: 'REQUIREMENT_EXISTS'; readonly requirement: string }
  | { readonly refused: 'CATEGORY_EXISTS'; readonly category: string }
  | { readonly refused: 'EMPHASIS_EXISTS'; readonly emphasis: string }
  | { readonly refused: 'CURRENCY_MISMATCH'; readonly currency: Currency }
  | { readonly refused: 'AMOUNT_NOT_POSITIVE' }
  | { readonly refused: 'LIMIT_ABOVE_POLICY'; readonly limit: 'refsMax' | 'refsPerCategoryMax'; readonly most: number }
  | { readonly refused: 'WEIGHTS_NOT_WHOLE'; readonly sum: number }
  | { readonly refused: 'SHORTLIST_OUT_OF_BOUNDS'; readonly min: number; readonly max: number }
  | { readonly refused: 'DEADLINES_OUT_OF_ORDER'; readonly earliest: LocalDate };

const state = combine({ alliance, policies, procurements, roles });

const repeated = (names: readonly string[]): string | undefined => names.find((name, i) => names.indexOf(name) < i);

function namedTwice({ requirements, categories, emphases }: PublishInvitation): PublishInvitationRefusal | undefined {
  const requirement = repeated(requirements.map((one) => one.requirement));
  if (requirement !== undefined) return { refused: 'REQUIREMENT_EXISTS', requirement };
  const category = repeated(categories);
  if (category !== undefined) return { refused: 'CATEGORY_EXISTS', category };
  const emphasis = repeated(emphases.map((one) => one.emphasis));
  return emphasis === undefined ? undefined : { refused: 'EMPHASIS_EXISTS', emphasis };
}

function limitsOf(command: PublishInvitation, policy: Policies): Limits | PublishInvitationRefusal {
  const { refsMax = policy.refsMax, shortlistMin = policy.shortlistMin, shortlistMax = policy.shortlistMax, shortlistSize } = command;
  const { refsPerCategoryMax = Math.min(policy.refsPerCategoryMax, refsMax) } = command;
  if (refsMax > policy.refsMax) return { refused: 'LIMIT_ABOVE_POLICY', limit: 'refsMax', most: policy.refsMax };
  if (refsPerCategoryMax > policy.refsPerCategoryMax)
    return { refused: 'LIMIT_ABOVE_POLICY', limit: 'refsPerCategoryMax', most: policy.refsPerCategoryMax };
  const sizes = [policy.shortlistMin, shortlistMin, shortlistSize, shortlistMax, policy.shortlistMax];
  if (sizes.some((size, i) => size < (sizes[i - 1] ?? 0)))
    return { refused: 'SHORTLIST_OUT_OF_BOUNDS', min: policy.shortlistMin, max: policy.shortlistMax };
  return { refsMax, refsPerCategoryMax, shortlistMin, shortlistMax };
}

export const publishInvitation: Decider<PublishInvitation, PublishInvitationRefusal, typeof state.initial> = {
  ...state,

  decide({ alliance, policies, procurements, roles }, command, circumstance) {
    const { procurement, requirements, turnoverThreshold, categories, emphases, shortlistSize, tieRule, applicationsBy, tendersBy } = command;
    const { today } = circumstance;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const known = procurements.get(procurement);
    if (!known) return { refused: 'PROCUREMENT_NOT_FOUND', procurement };
    if (known.invitation) return { refused: 'INVITATION_EXISTS', procurement };

    const twice = namedTwice(command);
    if (twice) return twice;
    const { currency } = alliance!;
    if (turnoverThreshold.currency !== currency) return { refused: 'CURRENCY_MISMATCH', currency };
    const asksTurnover = requirements.some(({ kind }) => kind === 'TURNOVER');
    if (!isPositive(turnoverThreshold) && (asksTurnover || turnoverThreshold.minor !== '0')) return { refused: 'AMOUNT_NOT_POSITIVE' };
    const sum = emphases.reduce((total, { weight }) => total + weight, 0);
    if (sum !== 100) return { refused: 'WEIGHTS_NOT_WHOLE', sum };
    const limits = limitsOf(command, policiesOn(policies, today));
    if ('refused' in limits) return limits;
    if (applicationsBy < today) return { refused: 'DEADLINES_OUT_OF_ORDER', earliest: today };
    if (tendersBy < applicationsBy) return { refused: 'DEADLINES_OUT_OF_ORDER', earliest: applicationsBy };

    return [
      event('InvitationPublished', {
        procurement,
        requirements,
        turnoverThreshold,
        ...limits,
        categories,
        emphases,
        shortlistSize,
        tieRule,
        applicationsBy,
        applicationsUntil: endOf(circumstance, applicationsBy),
        tendersBy,
        tendersUntil: endOf(circumstance, tendersBy),
      }),
    ];
  },

  commandOf(made) {
    const { applicationsUntil: _, tendersUntil: __, ...data } = only(made, 'InvitationPublished').data;
    return data;
  },
};
