import { event } from '../decider';
import { as, given } from '../scenario';
import { invitation, of, officer, OPENED } from './procurement-scenario';
import { requestTenders } from './request-tenders';
import { AFTER, BEFORE_SHORTLIST, cancelled, CLOSED, P1, REQUESTED, SHORTLISTED, TENDERS_DUE, withdrawn } from './tender-scenario';

const LATER = '2020-07-31';
const ends = { [LATER]: '2020-07-31T20:59:59.999Z' };
const officerWith = as('off', 'PROCUREMENT_OFFICER', { ends });
const late = as('off', 'PROCUREMENT_OFFICER', { ...AFTER, ends });
const asked = (tendersBy: string, tendersUntil: string, candidates = ['A', 'B']) => [
  event('TendersRequested', { ...P1, candidates, tendersBy, tendersUntil }),
];

describe('requesting tenders', () => {
  it('P-17 asks those on the shortlist, by the deadline of the invitation', () => {
    expect(given(...SHORTLISTED).when(requestTenders, P1, officer)).toStrictEqual(asked(TENDERS_DUE, invitation.tendersUntil));
    expect(given(...SHORTLISTED, withdrawn('B')).when(requestTenders, P1, officer)).toStrictEqual(asked(TENDERS_DUE, invitation.tendersUntil, ['A']));
  });

  it('may give more time, once or again', () => {
    const command = { ...P1, tendersBy: LATER };
    expect(given(...SHORTLISTED).when(requestTenders, command, officerWith)).toStrictEqual(asked(LATER, ends[LATER]!));
    expect(given(...REQUESTED).when(requestTenders, command, officerWith)).toStrictEqual(asked(LATER, ends[LATER]!));
    // Where nobody was asked in time, a day that is still to come takes the place of the one that has gone by.
    expect(given(...SHORTLISTED).when(requestTenders, command, late)).toStrictEqual(asked(LATER, ends[LATER]!));
  });

  it.each([
    ['by a candidate', {}, of('A'), SHORTLISTED, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['where nobody was invited yet', {}, officer, OPENED, { refused: 'INVITATION_NOT_FOUND', procurement: 'P1' }],
    ['after the procurement was cancelled', {}, officer, [...SHORTLISTED, cancelled], CLOSED],
    ['before the shortlist', {}, officer, BEFORE_SHORTLIST, { refused: 'SHORTLIST_NOT_FOUND', procurement: 'P1' }],
    ['twice with the same deadline', {}, officer, REQUESTED, { refused: 'TENDERS_ALREADY_REQUESTED', tendersBy: TENDERS_DUE }],
    [
      'twice with the deadline that stands',
      { tendersBy: TENDERS_DUE },
      officer,
      REQUESTED,
      { refused: 'TENDERS_ALREADY_REQUESTED', tendersBy: TENDERS_DUE },
    ],
    ['once the deadline has passed', { tendersBy: LATER }, late, REQUESTED, { refused: 'DEADLINE_PASSED', deadline: TENDERS_DUE }],
    ['with an earlier deadline', { tendersBy: '2020-06-29' }, officer, SHORTLISTED, { refused: 'DEADLINES_OUT_OF_ORDER', earliest: TENDERS_DUE }],
    ['with a deadline that has gone by', {}, late, SHORTLISTED, { refused: 'DEADLINES_OUT_OF_ORDER', earliest: AFTER.today }],
  ])('%s is refused', (_, more, who, before, refusal) => {
    expect(given(...before).when(requestTenders, { ...P1, ...more }, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const command = { ...P1, tendersBy: LATER };
    expect(requestTenders.commandOf(given(...SHORTLISTED).when(requestTenders, command, officerWith) as never)).toStrictEqual(command);
  });
});
