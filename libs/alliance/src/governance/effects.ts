/** What an adopted decision does here by itself: it runs the decider of the command of that name. */
import { abolishSeat, type AbolishSeat } from './abolish-seat';
import { appointChair, type AppointChair } from './appoint-chair';
import { appointSecretary, type AppointSecretary } from './appoint-secretary';
import { createSeat, type CreateSeat } from './create-seat';
import { establishBody, type EstablishBody } from './establish-body';
import { grantDelegation, type GrantDelegation } from './grant-delegation';
import { revokeDecision, type RevokeDecision } from './revoke-decision';
import { revokeDelegation, type RevokeDelegation } from './revoke-delegation';
import { supersedeDecision, type SupersedeDecision } from './supersede-decision';

export interface GovernanceEffects {
  EstablishBody: EstablishBody;
  CreateSeat: CreateSeat;
  AbolishSeat: AbolishSeat;
  AppointChair: AppointChair;
  AppointSecretary: AppointSecretary;
  SupersedeDecision: SupersedeDecision;
  RevokeDecision: RevokeDecision;
  GrantDelegation: GrantDelegation;
  RevokeDelegation: RevokeDelegation;
}

export const governanceEffects = {
  EstablishBody: establishBody,
  CreateSeat: createSeat,
  AbolishSeat: abolishSeat,
  AppointChair: appointChair,
  AppointSecretary: appointSecretary,
  SupersedeDecision: supersedeDecision,
  RevokeDecision: revokeDecision,
  GrantDelegation: grantDelegation,
  RevokeDelegation: revokeDelegation,
};
