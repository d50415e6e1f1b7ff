/**
 * Attaching evidence to a criterion.
 *
 * Evidence is a registered version of a document, known by the digest of its bytes. A newer version takes the place of
 * the one attached before. Once the gate is submitted, its evidence is frozen (GT-06). Managers attach it.
 */
import { combine, event, only, type Decider, type Enclosed, type Evidence } from '../decider';
import { documents, missing, versionOf, type DocumentNotFound } from '../documents/facts';
import { roles, type NotPermitted } from '../parties/facts';
import type { CriterionId, GateId } from './events';
import { gates } from './facts';
import {
  criterionNotFound,
  gateNotFound,
  notInPreparation,
  notPreparing,
  type CriterionNotFound,
  type GateNotFound,
  type NotInPreparation,
} from './preparing';

export interface AttachEvidence extends Enclosed {
  readonly gate: GateId;
  readonly criterion: CriterionId;
  readonly document: Evidence;
}

export type AttachEvidenceRefusal =
  | NotPermitted
  | GateNotFound
  | NotInPreparation
  | CriterionNotFound
  | DocumentNotFound
  | { readonly refused: 'EVIDENCE_EXISTS'; readonly criterion: CriterionId; readonly document: string };

const state = combine({ documents, gates, roles });

export const attachEvidence: Decider<AttachEvidence, AttachEvidenceRefusal, typeof state.initial> = {
  ...state,

  decide({ documents, gates, roles }, { gate, criterion, document }, circumstance) {
    const stranger = notPreparing(roles, circumstance);
    if (stranger) return stranger;
    const found = gates.get(gate);
    if (!found) return gateNotFound(gate);
    const late = notInPreparation(gate, found);
    if (late) return late;
    const measured = found.criteria.get(criterion);
    if (!measured) return criterionNotFound(criterion);
    const unknown = missing(documents, document);
    if (unknown) return unknown;
    const attached = measured.evidence.some((one) => one.document.sha256 === document.sha256);
    if (attached) return { refused: 'EVIDENCE_EXISTS', criterion, document: document.document };
    return [event('GateEvidenceAttached', { gate, criterion, document, dated: versionOf(documents, document)!.dated })];
  },

  commandOf(made) {
    const { dated: _, ...data } = only(made, 'GateEvidenceAttached').data;
    return data;
  },
};
