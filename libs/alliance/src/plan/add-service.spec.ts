import { event, type Made } from '../decider';
import { given, TODAY } from '../scenario';
import { addService } from './add-service';
import { auditor, by, decision as authority, effecting, mgr, PLANNED, WORKING } from './plan-scenario';

const data = { service: 'CAFE', producer: 'MEH', name: { fi: 'Kahvila' } };
const command = { ...data, authority };

describe('adding a service', () => {
  it('adds it with the party that produces it', () => {
    expect(given(...PLANNED).when(addService, command, mgr)).toStrictEqual([event('ServiceAdded', data, { authority })]);
  });

  it('is what a decision does', () => {
    expect(given(...PLANNED).when(addService, data, effecting)).toStrictEqual([event('ServiceAdded', data, by)]);
  });

  it.each([
    ['without a decision', PLANNED, data, mgr, { refused: 'AUTHORITY_MISSING' }],
    ['by somebody else', PLANNED, command, auditor, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['where there is no plan', WORKING, command, mgr, { refused: 'SERVICE_PLAN_NOT_FOUND' }],
    ['that is in the plan', PLANNED, { ...command, service: 'HEALTH' }, mgr, { refused: 'SERVICE_EXISTS', service: 'HEALTH' }],
    ['for somebody who is no party', PLANNED, { ...command, producer: 'NOBODY' }, mgr, { refused: 'PARTY_NOT_FOUND', party: 'NOBODY' }],
    ['for a party that produces nothing', PLANNED, { ...command, producer: 'NET' }, mgr, { refused: 'NOT_A_PRODUCER', party: 'NET' }],
  ])('is refused %s', (_, history, asked, who, refusal) => {
    expect(given(...history).when(addService, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: TODAY };
    expect(addService.commandOf(given(...PLANNED).when(addService, asked, mgr) as Made)).toStrictEqual(asked);
  });
});
