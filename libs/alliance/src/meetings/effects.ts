/** What an adopted decision does here by itself: it runs the decider of the command of that name. */
import { adoptRulesOfProcedure, type AdoptRulesOfProcedure } from './adopt-rules-of-procedure';

export interface MeetingEffects {
  AdoptRulesOfProcedure: AdoptRulesOfProcedure;
}

export const meetingEffects = { AdoptRulesOfProcedure: adoptRulesOfProcedure };
