import { event, type Made } from '../decider';
import { given, TODAY } from '../scenario';
import { moveService } from './move-service';
import { auditor, by, decision as authority, effecting, mgr, PLANNED } from './plan-scenario';

const data = { service: 'HEALTH', producer: 'CITY' };
const command = { ...data, authority };

describe('moving a service', () => {
  it('moves it to another producer', () => {
    expect(given(...PLANNED).when(moveService, command, mgr)).toStrictEqual([event('ServiceProducerChanged', data, { authority })]);
  });

  it('is what a decision does', () => {
    expect(given(...PLANNED).when(moveService, data, effecting)).toStrictEqual([event('ServiceProducerChanged', data, by)]);
  });

  it.each([
    ['without a decision', data, mgr, { refused: 'AUTHORITY_MISSING' }],
    ['by somebody else', command, auditor, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['that is not in the plan', { ...command, service: 'CAFE' }, mgr, { refused: 'SERVICE_NOT_FOUND', service: 'CAFE' }],
    ['to the party that has it', { ...command, producer: 'MEH' }, mgr, { refused: 'PRODUCER_UNCHANGED', party: 'MEH' }],
    ['to somebody who is no party', { ...command, producer: 'NOBODY' }, mgr, { refused: 'PARTY_NOT_FOUND', party: 'NOBODY' }],
    ['to a party that produces nothing', { ...command, producer: 'NET' }, mgr, { refused: 'NOT_A_PRODUCER', party: 'NET' }],
  ])('is refused %s', (_, asked, who, refusal) => {
    expect(given(...PLANNED).when(moveService, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: TODAY };
    expect(moveService.commandOf(given(...PLANNED).when(moveService, asked, mgr) as Made)).toStrictEqual(asked);
  });
});
