import { event } from '../decider';
import { as, given, SINCE, TODAY } from '../scenario';
import { cancelProcurement } from './cancel-procurement';
import { BEFORE_STEERING_GROUP as authority, invitation, of, officer, OPENED } from './procurement-scenario';
import { publishInvitation } from './publish-invitation';
import { cancelled, CLOSED, P1, SHORTLISTED } from './tender-scenario';

const command = { ...P1, reasons: 'Nobody can pay for it.', authority };
const sealed = { reasons: command.reasons };

describe('cancelling a procurement', () => {
  it('ends it, with its reasons', () => {
    expect(given(...SHORTLISTED).when(cancelProcurement, command, officer)).toStrictEqual([event('ProcurementCancelled', P1, { authority, sealed })]);
  });

  it('is what a decision does', () => {
    const effectOf = { authority: { kind: 'DECISION', ref: 'decision-2' }, from: TODAY } as const;
    const { authority: _, ...asked } = command;
    expect(given(...OPENED).when(cancelProcurement, asked, as('clerk', 'OUTSIDE_CLERK', { effectOf }))).toStrictEqual([
      event('ProcurementCancelled', P1, { effective: TODAY, authority: effectOf.authority, sealed }),
    ]);
  });

  it('leaves nobody to be invited', () => {
    const { applicationsUntil: _, tendersUntil: __, ...asked } = invitation;
    expect(given(...OPENED, cancelled).when(publishInvitation, asked, officer)).toStrictEqual(CLOSED);
  });

  it.each([
    ['by a candidate', command, of('A'), OPENED, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['without a decision', { ...P1, reasons: 'None.' }, officer, OPENED, { refused: 'AUTHORITY_MISSING' }],
    ['that was never opened', command, officer, OPENED.slice(0, -1), { refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P1' }],
    ['twice', command, officer, [...OPENED, cancelled], CLOSED],
  ])('%s is refused', (_, asked, who, before, refusal) => {
    expect(given(...before).when(cancelProcurement, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: SINCE };
    expect(cancelProcurement.commandOf(given(...OPENED).when(cancelProcurement, asked, officer) as never)).toStrictEqual(asked);
  });
});
