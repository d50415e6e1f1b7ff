/** The commands of this subject, by name. */
import { adjustSettlement } from './adjust-settlement';
import { adoptKraSet } from './adopt-kra-set';
import { agreeIncentiveShares } from './agree-incentive-shares';
import { approveSettlement } from './approve-settlement';
import { calculateSettlement } from './calculate-settlement';
import { defineIndicator } from './define-indicator';
import { demonstrateSavings } from './demonstrate-savings';
import { freezeScores } from './freeze-scores';
import { openIncentivePeriod } from './open-incentive-period';
import { payOut, recoverIncentive } from './pay-out';
import { recordMeasurement } from './record-measurement';
import { restateMeasurement } from './restate-measurement';
import { scoreIndicator } from './score-indicator';
import { rebase, setBaseline } from './set-baseline';
import { setWeights } from './set-weights';

export const resultDeciders = {
  AdoptKraSet: adoptKraSet,
  DefineIndicator: defineIndicator,
  SetWeights: setWeights,
  SetBaseline: setBaseline,
  Rebase: rebase,
  RecordMeasurement: recordMeasurement,
  RestateMeasurement: restateMeasurement,
  ScoreIndicator: scoreIndicator,
  FreezeScores: freezeScores,
  OpenIncentivePeriod: openIncentivePeriod,
  AgreeIncentiveShares: agreeIncentiveShares,
  DemonstrateSavings: demonstrateSavings,
  CalculateSettlement: calculateSettlement,
  ApproveSettlement: approveSettlement,
  PayOut: payOut,
  RecoverIncentive: recoverIncentive,
  AdjustSettlement: adjustSettlement,
};
