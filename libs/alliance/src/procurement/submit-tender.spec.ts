import { event } from '../decider';
import { given, happened } from '../scenario';
import { of, officer, OPENED } from './procurement-scenario';
import { submitTender, type SubmitTender } from './submit-tender';
import {
  AFTER,
  cancelled,
  CLOSED,
  comparing,
  digest,
  P1,
  REQUESTED,
  SHORTLISTED,
  shortlist,
  submitted,
  TENDERS_DUE,
  withdrawn,
} from './tender-scenario';

const command: SubmitTender = { ...P1, candidate: 'A', sha256: digest('A') };
const data = { ...command, keyPersons: [] };
/** The invitation asks for somebody who answers for the money too, whom no application names. */
const demanding = REQUESTED.map((entry) =>
  entry.type === 'InvitationPublished'
    ? happened('InvitationPublished', { ...comparing, duties: [...comparing.duties!, { duty: 'money', stages: ['DEVELOPMENT', 'IMPLEMENTATION'] }] })
    : entry,
);
const money = (...stages: readonly ('DEVELOPMENT' | 'IMPLEMENTATION')[]) => ({ duty: 'money', of: 's', ...(stages.length > 0 && { stages }) });

describe('submitting a tender', () => {
  it('P-24 records the digest of the content and nothing of the content', () => {
    expect(given(...REQUESTED).when(submitTender, command, of('A'))).toStrictEqual([event('TenderSubmitted', data)]);
  });

  it('takes the place of the one before, until the deadline has passed', () => {
    const last = of('A', { received: comparing.tendersUntil, today: TENDERS_DUE });
    expect(given(...REQUESTED, submitted('A')).when(submitTender, command, last)).toStrictEqual([event('TenderSubmitted', data)]);
  });

  it.each([
    ['nobody', []],
    ['somebody for one of its stages only', [money('DEVELOPMENT')]],
  ])('P-23 is refused where %s is named for a duty', (_, keyPersons) => {
    expect(given(...demanding).when(submitTender, { ...command, keyPersons }, of('A'))).toStrictEqual({ refused: 'DUTY_VACANT', duties: ['money'] });
  });

  it.each([
    ['one person for all stages', [money()]],
    ['somebody for each stage', [money('DEVELOPMENT'), money('IMPLEMENTATION')]],
  ])('P-23 is taken where %s is named beside those of the application', (_, keyPersons) => {
    expect(given(...demanding).when(submitTender, { ...command, keyPersons }, of('A'))).toStrictEqual([
      event('TenderSubmitted', { ...data, keyPersons }),
    ]);
  });

  it.each([
    ['by the officer', {}, officer, REQUESTED, { refused: 'NOT_PERMITTED', needs: 'CANDIDATE' }],
    ['by another candidate', {}, of('B'), REQUESTED, { refused: 'NOT_PERMITTED', needs: 'CANDIDATE' }],
    ['where nobody was invited yet', {}, of('A'), OPENED, { refused: 'INVITATION_NOT_FOUND', procurement: 'P1' }],
    ['after the procurement was cancelled', {}, of('A'), [...REQUESTED, cancelled], CLOSED],
    [
      'by a candidate that has withdrawn',
      {},
      of('A'),
      [...REQUESTED, withdrawn('A')],
      { refused: 'APPLICATION_CLOSED', candidate: 'A', stage: 'WITHDRAWN' },
    ],
    ['P-17 by a candidate outside the shortlist', { candidate: 'C' }, of('C'), REQUESTED, { refused: 'NOT_SHORTLISTED', candidate: 'C' }],
    ['before anybody is asked', {}, of('A'), SHORTLISTED, { refused: 'TENDERS_NOT_REQUESTED', procurement: 'P1' }],
    ['after the deadline', {}, of('A', AFTER), REQUESTED, { refused: 'DEADLINE_PASSED', deadline: TENDERS_DUE }],
    [
      'for a company outside the group',
      { keyPersons: [{ duty: 'money', of: 'b1' }] },
      of('A'),
      REQUESTED,
      { refused: 'MEMBER_NOT_FOUND', member: 'b1' },
    ],
  ])('%s is refused', (_, more, who, before, refusal) => {
    expect(given(...before).when(submitTender, { ...command, ...more }, who)).toStrictEqual(refusal);
  });

  it('P-17 a shortlist is needed first', () => {
    const before = REQUESTED.filter((entry) => entry !== shortlist);
    expect(given(...before).when(submitTender, command, of('A'))).toStrictEqual({ refused: 'NOT_SHORTLISTED', candidate: 'A' });
  });

  it('gives its command back', () => {
    const asked = { ...command, keyPersons: [{ ...money('DEVELOPMENT'), person: 's-money' }] };
    expect(submitTender.commandOf(given(...REQUESTED).when(submitTender, asked, of('A')) as never)).toStrictEqual(asked);
  });
});
