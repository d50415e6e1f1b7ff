/** Refusing a proposed subcontractor, by decision of the steering group or of the client, with the reason that its principal is told. */
import { combine, dayOf, event, only, said, saidIn, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { notOfEither, recordsForEither, undecided, type NotTheDecidingBody, type SubcontractNotFound, type SubcontractSettled } from './delivering';
import type { SubcontractId } from './delivery-events';
import { subcontracts } from './delivery-facts';
import { notPermitted, policies, roles, type NotPermitted } from './facts';

export interface RefuseSubcontractor extends Authorised {
  readonly subcontract: SubcontractId;
  readonly reason: string;
}

export type RefuseSubcontractorRefusal = NotPermitted | AuthorityRefusal | SubcontractNotFound | SubcontractSettled | NotTheDecidingBody;

const state = combine({ bodies, decisions, policies, roles, subcontracts });

export const refuseSubcontractor: Decider<RefuseSubcontractor, RefuseSubcontractorRefusal, typeof state.initial> = {
  ...state,

  decide(known, command, circumstance) {
    const { subcontract, reason } = command;
    if (!recordsForEither(known.roles, known.bodies, circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn(known, command, circumstance);
    if (lacking) return lacking;
    const found = undecided(known.subcontracts, subcontract);
    if ('refused' in found) return found;
    const another = notOfEither(known, command, dayOf(command, circumstance), circumstance);
    if (another) return another;

    return [event('SubcontractorRefused', { subcontract }, { ...said(command, circumstance), sealed: { reason } })];
  },

  commandOf(made) {
    const refused = only(made, 'SubcontractorRefused');
    return { ...refused.data, reason: saidIn(refused, 'reason'), ...saidOf(refused) };
  },
};
