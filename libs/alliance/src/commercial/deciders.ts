/** The commands of this subject, by name. */
import { adjustTarget } from './adjust-target';
import { allocateBudget } from './allocate-budget';
import { changeCostFrame } from './change-cost-frame';
import { createLine } from './create-line';
import { drawReserve, returnReserve } from './draw-reserve';
import { fixCostFrame } from './fix-cost-frame';
import { confirmMovement, reanchorMovement } from './reanchor-movement';
import { recogniseAdjustmentEvent } from './recognise-adjustment-event';
import { reverseMovement } from './reverse-movement';
import { transferBudget } from './transfer-budget';

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
};
