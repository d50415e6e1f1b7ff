/** What an adopted decision does here by itself: it runs the decider of the command of that name. */
import { admitConsortiumMember, type AdmitConsortiumMember } from './admit-consortium-member';
import { openProcurement, type OpenProcurement } from './open-procurement';
import { qualifyCandidate, type QualifyCandidate } from './qualify-candidate';
import { rejectCandidate, type RejectCandidate } from './reject-candidate';

export interface ProcurementEffects {
  OpenProcurement: OpenProcurement;
  QualifyCandidate: QualifyCandidate;
  RejectCandidate: RejectCandidate;
  AdmitConsortiumMember: AdmitConsortiumMember;
}

export const procurementEffects = {
  OpenProcurement: openProcurement,
  QualifyCandidate: qualifyCandidate,
  RejectCandidate: rejectCandidate,
  AdmitConsortiumMember: admitConsortiumMember,
};
