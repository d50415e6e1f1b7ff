import { event } from '../decider';
import { given } from '../scenario';
import { of, officer, OPENED } from './procurement-scenario';
import { scheduleWorkshop, type ScheduleWorkshop } from './schedule-workshop';
import { AWARDED, BEFORE_SHORTLIST, cancelled, CLOSED, P1, SCHEDULED, SHORTLISTED, withdrawn } from './tender-scenario';

const data = { ...P1, workshop: 'w1', day: '2020-05-04', keyPersons: true } as const;
const command: ScheduleWorkshop = { ...data, theme: 'Simulating the steering group.', preTask: 'A plan of the premises.' };
const sealed = { theme: command.theme, preTask: command.preTask };

describe('scheduling a workshop', () => {
  it('P-17 is for everybody on the shortlist, and for nobody else', () => {
    expect(given(...SHORTLISTED).when(scheduleWorkshop, command, officer)).toStrictEqual([
      event('WorkshopScheduled', { ...data, candidates: ['A', 'B'] }, { sealed }),
    ]);
  });

  it('can be for some of them', () => {
    const { preTask: _, ...short } = command;
    expect(given(...SHORTLISTED).when(scheduleWorkshop, { ...short, candidates: ['B', 'B'] }, officer)).toStrictEqual([
      event('WorkshopScheduled', { ...data, candidates: ['B'] }, { sealed: { theme: command.theme } }),
    ]);
  });

  it('leaves out a candidate that has withdrawn', () => {
    expect(given(...SHORTLISTED, withdrawn('A')).when(scheduleWorkshop, command, officer)).toStrictEqual([
      event('WorkshopScheduled', { ...data, candidates: ['B'] }, { sealed }),
    ]);
  });

  it.each([
    ['by a candidate', command, of('A'), SHORTLISTED, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['where there is no procurement', command, officer, OPENED.slice(0, -1), { refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P1' }],
    ['where nobody was invited yet', command, officer, OPENED, { refused: 'INVITATION_NOT_FOUND', procurement: 'P1' }],
    ['after the procurement was cancelled', command, officer, [...SHORTLISTED, cancelled], CLOSED],
    ['before the shortlist', command, officer, BEFORE_SHORTLIST, { refused: 'SHORTLIST_NOT_FOUND', procurement: 'P1' }],
    ['under a name that is taken', command, officer, SCHEDULED, { refused: 'WORKSHOP_EXISTS', workshop: 'w1' }],
    ['after the award', { ...command, workshop: 'w2' }, officer, AWARDED, { refused: 'AWARD_EXISTS', procurement: 'P1', winner: 'A' }],
    [
      'P-17 for a candidate outside the shortlist',
      { ...command, candidates: ['A', 'C'] },
      officer,
      SHORTLISTED,
      { refused: 'NOT_SHORTLISTED', candidate: 'C' },
    ],
    [
      'for a candidate that has withdrawn',
      { ...command, candidates: ['A'] },
      officer,
      [...SHORTLISTED, withdrawn('A')],
      { refused: 'APPLICATION_CLOSED', candidate: 'A', stage: 'WITHDRAWN' },
    ],
    [
      'for a candidate that never applied',
      { ...command, candidates: ['Z'] },
      officer,
      SHORTLISTED,
      { refused: 'APPLICATION_NOT_FOUND', candidate: 'Z' },
    ],
  ])('%s is refused', (_, asked, who, before, refusal) => {
    expect(given(...before).when(scheduleWorkshop, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, candidates: ['A'] };
    expect(scheduleWorkshop.commandOf(given(...SHORTLISTED).when(scheduleWorkshop, asked, officer) as never)).toStrictEqual(asked);
  });
});
