/** What an adopted decision does here by itself: it runs the decider of the command of that name. */
import { addService, type AddService } from './add-service';
import { adoptIdea, type AdoptIdea } from './adopt-idea';
import { adoptServicePlan, type AdoptServicePlan } from './adopt-service-plan';
import { endService, type EndService } from './end-service';
import { moveService, type MoveService } from './move-service';
import { resolveOrphanIssue, type ResolveOrphanIssue } from './resolve-orphan-issue';
import { treatRisk, type TreatRisk } from './treat-risk';

export interface PlanEffects {
  AdoptServicePlan: AdoptServicePlan;
  AddService: AddService;
  EndService: EndService;
  MoveService: MoveService;
  TreatRisk: TreatRisk;
  ResolveOrphanIssue: ResolveOrphanIssue;
  AdoptIdea: AdoptIdea;
}

export const planEffects = {
  AdoptServicePlan: adoptServicePlan,
  AddService: addService,
  EndService: endService,
  MoveService: moveService,
  TreatRisk: treatRisk,
  ResolveOrphanIssue: resolveOrphanIssue,
  AdoptIdea: adoptIdea,
};
