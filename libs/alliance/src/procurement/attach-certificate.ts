/**
 * Attaching a certificate.
 *
 * Each company shows certificates of its own (P-11): they are kept by candidate and by company, and one company's never
 * count for another. The first certificate of a company that is not yet in the group introduces it as one that is to join.
 */
import { combine, event, only, saidIn, type Data, type Decider, type Enclosed } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { openApplication, type ApplicationNotOpen, type MemberNotFound } from './application';
import { applications, procurements } from './facts';

export interface AttachCertificate extends Enclosed, Data<'CertificateAttached'> {
  readonly issuer: string;
}

export type AttachCertificateRefusal = NotPermitted | ApplicationNotOpen | MemberNotFound | DocumentNotFound;

const state = combine({ applications, documents, procurements, roles });

export const attachCertificate: Decider<AttachCertificate, AttachCertificateRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, documents, procurements, roles }, { procurement, candidate, member, certificate, issuer, dated, document }, circumstance) {
    if (!mayAct(roles, 'CANDIDATE', circumstance, { candidate })) return notPermitted('CANDIDATE');
    const open = openApplication({ procurements, applications }, { procurement, candidate });
    if ('refused' in open) return open;
    if (open.application.left.includes(member)) return { refused: 'MEMBER_NOT_FOUND', member };
    const unknown = missing(documents, document);
    if (unknown) return unknown;

    return [event('CertificateAttached', { procurement, candidate, member, certificate, dated, document }, { sealed: { issuer } })];
  },

  commandOf(made) {
    const attached = only(made, 'CertificateAttached');
    return { ...attached.data, issuer: saidIn(attached, 'issuer') };
  },
};
