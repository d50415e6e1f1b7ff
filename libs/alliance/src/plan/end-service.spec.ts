import { event, type Made } from '../decider';
import { given, happened, TODAY } from '../scenario';
import { endService } from './end-service';
import { auditor, by, decision as authority, effecting, mgr, PLANNED } from './plan-scenario';

const data = { service: 'HEALTH' };
const command = { ...data, authority };

describe('ending a service', () => {
  it('ends it from the day given', () => {
    expect(given(...PLANNED).when(endService, command, mgr)).toStrictEqual([event('ServiceEnded', data, { authority })]);
  });

  it('is what a decision does', () => {
    expect(given(...PLANNED).when(endService, data, effecting)).toStrictEqual([event('ServiceEnded', data, by)]);
  });

  it.each([
    ['without a decision', data, mgr, { refused: 'AUTHORITY_MISSING' }],
    ['by somebody else', command, auditor, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['that is not in the plan', { ...command, service: 'CAFE' }, mgr, { refused: 'SERVICE_NOT_FOUND', service: 'CAFE' }],
  ])('is refused %s', (_, asked, who, refusal) => {
    expect(given(...PLANNED).when(endService, asked, who)).toStrictEqual(refusal);
  });

  it('is refused once it has ended', () => {
    const history = [...PLANNED, happened('ServiceEnded', data)];
    expect(given(...history).when(endService, command, mgr)).toStrictEqual({ refused: 'SERVICE_NOT_FOUND', service: 'HEALTH' });
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: TODAY };
    expect(endService.commandOf(given(...PLANNED).when(endService, asked, mgr) as Made)).toStrictEqual(asked);
  });
});
