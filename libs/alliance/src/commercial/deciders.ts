/** The commands of this subject, by name. */
import { adjustTarget } from './adjust-target';
import { allocateBudget } from './allocate-budget';
import { changeCostFrame } from './change-cost-frame';
import { createLine } from './create-line';
import { drawReserve, returnReserve } from './draw-reserve';
import { closeYear, openYear } from './fiscal-year';
import { fixCostFrame } from './fix-cost-frame';
import { confirmMovement, reanchorMovement } from './reanchor-movement';
import { recogniseAdjustmentEvent } from './recognise-adjustment-event';
import { recordActual } from './record-actual';
import { recordForecast } from './record-forecast';
import { recordOwnerCost } from './record-owner-cost';
import { reopenYear } from './reopen-year';
import { restateActual } from './restate-actual';
import { reverseMovement } from './reverse-movement';
import { transferBudget } from './transfer-budget';
import { questionCosts, verifyCosts } from './verify-costs';

export const commercialDeciders = {
  FixCostFrame: fixCostFrame,
  ChangeCostFrame: changeCostFrame,
  CreateLine: createLine,
  AllocateBudget: allocateBudget,
  TransferBudget: transferBudget,
  AdjustTarget: adjustTarget,
  RecogniseAdjustmentEvent: recogniseAdjustmentEvent,
  DrawReserve: drawReserve,
  ReturnReserve: returnReserve,
  ReverseMovement: reverseMovement,
  ReanchorMovement: reanchorMovement,
  ConfirmMovement: confirmMovement,
  RecordActual: recordActual,
  RestateActual: restateActual,
  VerifyCosts: verifyCosts,
  QuestionCosts: questionCosts,
  RecordForecast: recordForecast,
  OpenYear: openYear,
  CloseYear: closeYear,
  ReopenYear: reopenYear,
  RecordOwnerCost: recordOwnerCost,
};
