/** What an adopted decision does here by itself: it runs the decider of the command of that name. */
import { passGate, type PassGate } from './pass-gate';
import { refuseGate, type RefuseGate } from './refuse-gate';
import { returnGate, type ReturnGate } from './return-gate';
import { splitPhase, type SplitPhase } from './split-phase';
import { startPhase, type StartPhase } from './start-phase';
import { waiveCondition, type WaiveCondition } from './waive-condition';

export interface PhaseEffects {
  PassGate: PassGate;
  RefuseGate: RefuseGate;
  ReturnGate: ReturnGate;
  SplitPhase: SplitPhase;
  StartPhase: StartPhase;
  WaiveCondition: WaiveCondition;
}

export const phaseEffects = {
  PassGate: passGate,
  RefuseGate: refuseGate,
  ReturnGate: returnGate,
  SplitPhase: splitPhase,
  StartPhase: startPhase,
  WaiveCondition: waiveCondition,
};
