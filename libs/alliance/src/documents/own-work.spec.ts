import { event, type Circumstance } from '../decider';
import { as, given, happened, SEATED, seated, SINCE } from '../scenario';
import { registerDocument } from './register-document';

const plan = { document: 'plan', kind: 'PLAN', title: 'Plan', sha256: 'a'.repeat(43), dated: SINCE };
const { title, ...clear } = plan;
const PRODUCER = { party: 'MEH', capacity: 'PRIVATE_PRODUCER' } as const;
const history = [
  ...SEATED,
  happened('InspectorsAppointed', {
    meeting: 'meeting-1',
    inspectors: [
      { person: 'c2', party: 'CITY' },
      { person: 'm1', party: 'MEH' },
    ],
  }),
];
const meeting = happened('MeetingOpened', { meeting: 'meeting-1', body: 'AJR' });

describe('documents for own work', () => {
  it.each<[string, Circumstance]>([
    ['a role that was granted', as('fin', 'FINANCE_OFFICER')],
    ['the signatory of a party', as('meh-sign', 'PARTY_SIGNATORY', PRODUCER)],
    ['the chair', as('c1', 'AJR_CHAIR')],
    ['the secretary', as('sec', 'AJR_SECRETARY')],
    ['a member', seated('M1')],
    ['a deputy', as('m1d', 'AJR_DEPUTY', { ...PRODUCER, seat: 'M1' })],
    ['an inspector of minutes', as('c2', 'AJR_INSPECTOR')],
  ])('are registered in %s', (_, circumstance) => {
    const answer = given(...SEATED, meeting, ...history.slice(SEATED.length)).when(registerDocument, plan, circumstance);
    expect(answer).toStrictEqual([event('DocumentRegistered', { ...clear, version: 1 }, { sealed: { title } })]);
  });

  it.each<[string, Circumstance]>([
    ['FINANCE_OFFICER', as('mgr', 'FINANCE_OFFICER')],
    ['PARTY_SIGNATORY', as('city-sign', 'PARTY_SIGNATORY', PRODUCER)],
    ['AJR_CHAIR', as('c2', 'AJR_CHAIR')],
    ['AJR_SECRETARY', as('c2', 'AJR_SECRETARY')],
    ['AJR_MEMBER', seated('M1', { actor: { person: 'c1', role: 'AJR_MEMBER', seat: 'M1', ...PRODUCER } })],
    ['AJR_DEPUTY', as('m1', 'AJR_DEPUTY', { ...PRODUCER, seat: 'M1' })],
    ['AJR_INSPECTOR', as('c1', 'AJR_INSPECTOR')],
    ['EVALUATOR', as('c1', 'EVALUATOR')],
  ])('are refused in the role %s when it is not held', (role, circumstance) => {
    expect(given(...SEATED, meeting).when(registerDocument, plan, circumstance)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: role });
  });
});
