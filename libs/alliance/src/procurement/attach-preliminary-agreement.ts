/**
 * Attaching the preliminary agreement of a group.
 *
 * A group of more than one company shows that its members have agreed to form it; without that it fails (P-10).
 */
import { combine, event, only, type Data, type Decider, type Enclosed } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { openApplication, type ApplicationNotOpen } from './application';
import { applications, procurements } from './facts';

export interface AttachPreliminaryAgreement extends Enclosed, Data<'PreliminaryAgreementAttached'> {}

export type AttachPreliminaryAgreementRefusal = NotPermitted | ApplicationNotOpen | DocumentNotFound;

const state = combine({ applications, documents, procurements, roles });

export const attachPreliminaryAgreement: Decider<AttachPreliminaryAgreement, AttachPreliminaryAgreementRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, documents, procurements, roles }, { procurement, candidate, document }, circumstance) {
    if (!mayAct(roles, 'CANDIDATE', circumstance, { candidate })) return notPermitted('CANDIDATE');
    const open = openApplication({ procurements, applications }, { procurement, candidate });
    if ('refused' in open) return open;
    const unknown = missing(documents, document);
    if (unknown) return unknown;

    return [event('PreliminaryAgreementAttached', { procurement, candidate, document })];
  },

  commandOf: (made) => only(made, 'PreliminaryAgreementAttached').data,
};
