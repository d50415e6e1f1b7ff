/** What an adopted decision does here by itself: it runs the decider of the command of that name. */
import { adjustSettlement, type AdjustSettlement } from './adjust-settlement';
import { adoptKraSet, type AdoptKraSet } from './adopt-kra-set';
import { agreeIncentiveShares, type AgreeIncentiveShares } from './agree-incentive-shares';
import { approveSettlement, type ApproveSettlement } from './approve-settlement';
import { defineIndicator, type DefineIndicator } from './define-indicator';
import { openIncentivePeriod, type OpenIncentivePeriod } from './open-incentive-period';
import { rebase, type Rebase } from './set-baseline';
import { setWeights, type SetWeights } from './set-weights';

export interface ResultEffects {
  AdoptKraSet: AdoptKraSet;
  DefineIndicator: DefineIndicator;
  SetWeights: SetWeights;
  Rebase: Rebase;
  OpenIncentivePeriod: OpenIncentivePeriod;
  AgreeIncentiveShares: AgreeIncentiveShares;
  ApproveSettlement: ApproveSettlement;
  AdjustSettlement: AdjustSettlement;
}

export const resultEffects = {
  AdoptKraSet: adoptKraSet,
  DefineIndicator: defineIndicator,
  SetWeights: setWeights,
  Rebase: rebase,
  OpenIncentivePeriod: openIncentivePeriod,
  AgreeIncentiveShares: agreeIncentiveShares,
  ApproveSettlement: approveSettlement,
  AdjustSettlement: adjustSettlement,
};
