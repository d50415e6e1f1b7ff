import { event } from '../decider';
import { given, happened } from '../scenario';
import { appointInspectors } from './appoint-inspectors';
import { came, chair, MET, OPENED, secretary } from './meeting-scenario';

const command = { meeting: 'meeting-1', inspectors: ['c2', 'm1'] };

describe('appointing inspectors', () => {
  it('S-20 takes two from different parties, and finds their parties by their seats', () => {
    expect(given(...MET).when(appointInspectors, command, chair())).toStrictEqual([
      event('InspectorsAppointed', {
        meeting: 'meeting-1',
        inspectors: [
          { person: 'c2', party: 'CITY' },
          { person: 'm1', party: 'MEH' },
        ],
      }),
    ]);
  });

  it('S-20 counts somebody named for two parties for the one for whose seat the person came', () => {
    const history = [...OPENED, happened('DeputyAppointed', { seat: 'C1', person: 'm1d', order: 2 }), came('M1', 'm1d')];
    expect(given(...history).when(appointInspectors, { ...command, inspectors: ['c2', 'm1d'] }, chair())).toStrictEqual([
      event('InspectorsAppointed', {
        meeting: 'meeting-1',
        inspectors: [
          { person: 'c2', party: 'CITY' },
          { person: 'm1d', party: 'MEH' },
        ],
      }),
    ]);
  });

  it.each([
    ['one alone', ['c2']],
    ['one named twice', ['c2', 'c2']],
    ['two from one party', ['c1', 'c2']],
    ['nobody', []],
    ['the secretary among them', ['c2', 'm1', 'sec']],
  ])('S-20 refuses %s', (_, inspectors) => {
    expect(given(...MET).when(appointInspectors, { ...command, inspectors }, chair())).toStrictEqual({ refused: 'INSPECTORS_INSUFFICIENT' });
  });

  it.each([
    ['an unknown meeting', { ...command, meeting: 'meeting-9' }, chair(), { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['the secretary', command, secretary(), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
    ['somebody outside the body', { ...command, inspectors: ['c2', 'mgr'] }, chair(), { refused: 'NOT_IN_BODY', body: 'AJR', person: 'mgr' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...MET).when(appointInspectors, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses a meeting that is closed', () => {
    const closed = happened('MeetingClosed', { meeting: 'meeting-1' });
    expect(given(...MET, closed).when(appointInspectors, command, chair())).toStrictEqual({ refused: 'MEETING_CLOSED', meeting: 'meeting-1' });
  });

  it('gives its command back', () => {
    expect(appointInspectors.commandOf(given(...MET).when(appointInspectors, command, chair()) as never)).toStrictEqual(command);
  });
});
