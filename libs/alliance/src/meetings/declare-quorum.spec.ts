import { event } from '../decider';
import { given, happened, TODAY } from '../scenario';
import { declareQuorum } from './declare-quorum';
import { at, came, chair, MET, OPENED, secretary } from './meeting-scenario';

const command = { meeting: 'meeting-1' };
const declared = event('QuorumDeclared', { meeting: 'meeting-1', parties: ['CITY', 'MEH'], missing: [] });

describe('declaring quorum', () => {
  it('S-10 finds somebody there for every party with a voting seat', () => {
    expect(given(...MET).when(declareQuorum, command, chair())).toStrictEqual([declared]);
    expect(given(...OPENED, came('C2'), came('M1', 'm1d')).when(declareQuorum, command, chair())).toStrictEqual([declared]);
  });

  it('S-10 refuses while a party is missing, and names it', () => {
    const answer = given(...OPENED, came('C1'), came('C2')).when(declareQuorum, command, chair());
    expect(answer).toStrictEqual({ refused: 'NO_QUORUM', missing: ['MEH'] });
  });

  it('S-10 does not count whoever is no longer appointed, nor a seat without a vote', () => {
    const observer = happened('SeatCreated', { seat: 'O1', party: 'MEH', body: 'AJR', voting: false });
    const vacated = happened('SeatVacated', { seat: 'M1', person: 'm1' }, { effective: TODAY });
    const appointed = happened('DeputyAppointed', { seat: 'O1', person: 'o1', order: 1 });
    const answer = given(...MET, observer, appointed, came('O1'), vacated).when(declareQuorum, command, chair());
    expect(answer).toStrictEqual({ refused: 'NO_QUORUM', missing: ['MEH'] });
  });

  it('S-10 refuses a body in which nobody has a vote', () => {
    const history = [
      ...OPENED,
      happened('BodyEstablished', { body: 'APR', kind: 'APR', name: 'Project group' }),
      happened('ChairAppointed', { body: 'APR', person: 'c1' }),
      happened('MeetingOpened', { meeting: 'meeting-2', body: 'APR' }),
    ];
    expect(given(...history).when(declareQuorum, { meeting: 'meeting-2' }, chair())).toStrictEqual({ refused: 'NO_QUORUM', missing: [] });
  });

  it.each([
    ['an unknown meeting', { meeting: 'meeting-9' }, chair(), { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['the secretary', command, secretary(), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...MET).when(declareQuorum, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses a meeting that is closed', () => {
    const closed = happened('MeetingClosed', { meeting: 'meeting-1' }, { received: at('08:50') });
    expect(given(...MET, closed).when(declareQuorum, command, chair())).toStrictEqual({ refused: 'MEETING_CLOSED', meeting: 'meeting-1' });
  });

  it('gives its command back', () => {
    expect(declareQuorum.commandOf(given(...MET).when(declareQuorum, command, chair()) as never)).toStrictEqual(command);
  });
});
