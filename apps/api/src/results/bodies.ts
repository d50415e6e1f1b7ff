import { incentiveBodies } from './incentives.bodies';
import { AdoptKraSetBody, DefineIndicatorBody, RebaseBody, SetBaselineBody, SetWeightsBody } from './kras.bodies';
import { FreezeScoresBody, RecordMeasurementBody, RestateMeasurementBody, ScoreIndicatorBody } from './scores.bodies';

export const resultBodies = {
  AdoptKraSet: AdoptKraSetBody,
  DefineIndicator: DefineIndicatorBody,
  SetWeights: SetWeightsBody,
  SetBaseline: SetBaselineBody,
  Rebase: RebaseBody,
  RecordMeasurement: RecordMeasurementBody,
  RestateMeasurement: RestateMeasurementBody,
  ScoreIndicator: ScoreIndicatorBody,
  FreezeScores: FreezeScoresBody,
  ...incentiveBodies,
};
