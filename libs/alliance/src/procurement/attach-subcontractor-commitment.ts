/**
 * Attaching a subcontractor's commitment.
 *
 * A candidate that counts on a subcontractor shows, in the subcontractor's own writing, that its resources are there for
 * the candidate. Which resources those are is sealed.
 */
import { combine, event, only, saidIn, type Data, type Decider, type Enclosed } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { openApplication, type ApplicationNotOpen } from './application';
import type { MemberId } from './events';
import { applications, isNamed, procurements } from './facts';

export interface AttachSubcontractorCommitment extends Enclosed, Data<'SubcontractorCommitmentAttached'> {
  readonly resources: string;
}

export type AttachSubcontractorCommitmentRefusal =
  NotPermitted | ApplicationNotOpen | { readonly refused: 'SUBCONTRACTOR_NOT_FOUND'; readonly member: MemberId } | DocumentNotFound;

const state = combine({ applications, documents, procurements, roles });

export const attachSubcontractorCommitment: Decider<AttachSubcontractorCommitment, AttachSubcontractorCommitmentRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, documents, procurements, roles }, { procurement, candidate, member, resources, document }, circumstance) {
    if (!mayAct(roles, 'CANDIDATE', circumstance, { candidate })) return notPermitted('CANDIDATE');
    const open = openApplication({ procurements, applications }, { procurement, candidate });
    if ('refused' in open) return open;
    if (!open.application.subcontractors.some(isNamed(member))) return { refused: 'SUBCONTRACTOR_NOT_FOUND', member };
    const unknown = missing(documents, document);
    if (unknown) return unknown;

    return [event('SubcontractorCommitmentAttached', { procurement, candidate, member, document }, { sealed: { resources } })];
  },

  commandOf(made) {
    const attached = only(made, 'SubcontractorCommitmentAttached');
    return { ...attached.data, resources: saidIn(attached, 'resources') };
  },
};
