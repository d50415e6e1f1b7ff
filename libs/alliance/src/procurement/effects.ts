/** What an adopted decision does here by itself: it runs the decider of the command of that name. */
import { admitConsortiumMember, type AdmitConsortiumMember } from './admit-consortium-member';
import { awardProcurement, type AwardProcurement } from './award-procurement';
import { cancelProcurement, type CancelProcurement } from './cancel-procurement';
import { decideShortlist, type DecideShortlist } from './decide-shortlist';
import { openProcurement, type OpenProcurement } from './open-procurement';
import { qualifyCandidate, type QualifyCandidate } from './qualify-candidate';
import { recordMemberSuccession, type RecordMemberSuccession } from './record-member-succession';
import { rejectCandidate, type RejectCandidate } from './reject-candidate';

export interface ProcurementEffects {
  OpenProcurement: OpenProcurement;
  QualifyCandidate: QualifyCandidate;
  RejectCandidate: RejectCandidate;
  AwardProcurement: AwardProcurement;
  CancelProcurement: CancelProcurement;
  RecordMemberSuccession: RecordMemberSuccession;
  DecideShortlist: DecideShortlist;
  AdmitConsortiumMember: AdmitConsortiumMember;
}

export const procurementEffects = {
  OpenProcurement: openProcurement,
  QualifyCandidate: qualifyCandidate,
  RejectCandidate: rejectCandidate,
  AwardProcurement: awardProcurement,
  CancelProcurement: cancelProcurement,
  RecordMemberSuccession: recordMemberSuccession,
  DecideShortlist: decideShortlist,
  AdmitConsortiumMember: admitConsortiumMember,
};
