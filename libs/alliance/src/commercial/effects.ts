/**
 * What an adopted decision means for money. Fixing and changing the cost frame, recognising an adjustment event and opening
 * a closed year again, it does by itself; everything else it allows: an amount, a direction and a place, which movements then
 * use up (M-08, M-09).
 */
import type { Money } from '../values';
import { changeCostFrame, type ChangeCostFrame } from './change-cost-frame';
import type { AdjustmentEventId, Component, MovementId, Place } from './events';
import { fixCostFrame, type FixCostFrame } from './fix-cost-frame';
import { recogniseAdjustmentEvent, type RecogniseAdjustmentEvent } from './recognise-adjustment-event';
import { reopenYear, type ReopenYear } from './reopen-year';

export interface CommercialEffects {
  FixCostFrame: FixCostFrame;
  ChangeCostFrame: ChangeCostFrame;
  RecogniseAdjustmentEvent: RecogniseAdjustmentEvent;
  ReopenYear: ReopenYear;
}

export const commercialEffects = {
  FixCostFrame: fixCostFrame,
  ChangeCostFrame: changeCostFrame,
  RecogniseAdjustmentEvent: recogniseAdjustmentEvent,
  ReopenYear: reopenYear,
};

/** A place covers every line that agrees with what it names: a year may be left open (M-08). */
export type CommercialAllowance =
  | { readonly allows: 'AllocateBudget'; readonly amount: Money; readonly to: Place }
  | { readonly allows: 'TransferBudget'; readonly amount: Money; readonly from: Place; readonly to: Place }
  /** `to` is the place in the target budget which a draw gives to, or which a return takes from. */
  | {
      readonly allows: 'DrawReserve' | 'ReturnReserve';
      readonly amount: Money;
      readonly adjustsTarget: boolean;
      readonly to?: Place;
      readonly period?: string;
    }
  /** Signed. */
  | {
      readonly allows: 'AdjustTarget';
      readonly amount: Money;
      readonly period: string;
      readonly adjustmentEvent?: AdjustmentEventId;
      readonly against: Component;
    }
  | { readonly allows: 'ConfirmMovement'; readonly movement: MovementId };
