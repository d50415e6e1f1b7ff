import { event } from '../decider';
import { given, SINCE, TODAY } from '../scenario';
import { holdWorkshop, type HoldWorkshop } from './hold-workshop';
import { of, officer, OPENED } from './procurement-scenario';
import { cancelled, CLOSED, HELD, P1, SCHEDULED, scheduled, SHORTLISTED } from './tender-scenario';

const lead = (candidate: string) => ({ duty: 'services', of: `${candidate}1`, person: `${candidate}-lead` });
const technology = { duty: 'technology', of: 's' };
const command: HoldWorkshop = {
  ...P1,
  workshop: 'w1',
  attendance: [
    { candidate: 'A', present: [lead('a'), technology] },
    { candidate: 'B', present: [lead('b')] },
  ],
  client: ['off', 'ev1'],
};
const absent = { ...technology, ground: 'SUBCONTRACTOR_ABSENT' } as const;
const record = (a: object, b: object) => [
  { candidate: 'A', ...a },
  { candidate: 'B', ...b },
];
const attendanceOf = (answer: object) => (answer as readonly { readonly data: { readonly attendance: object } }[])[0]!.data.attendance;

describe('recording that a workshop was held', () => {
  it("P-22 a subcontractor's key person who was not there is a deficiency of the candidate", () => {
    expect(given(...SCHEDULED).when(holdWorkshop, command, officer)).toStrictEqual([
      event('WorkshopHeld', {
        ...P1,
        workshop: 'w1',
        attendance: [
          { candidate: 'A', present: [lead('a'), technology], deficiencies: [] },
          { candidate: 'B', present: [lead('b')], deficiencies: [absent] },
        ],
        client: ['off', 'ev1'],
      }),
    ]);
  });

  it("P-22 so is the candidate's own key person, and whoever stands in is not the one who was named", () => {
    const { client: _, ...quiet } = command;
    const asked = { ...quiet, attendance: [{ candidate: 'A', present: [{ ...lead('a'), person: 'a-other' }, technology] }] };
    const missing = (candidate: string) => ({ ...lead(candidate), ground: 'KEY_PERSON_ABSENT' });
    expect(attendanceOf(given(...SCHEDULED).when(holdWorkshop, asked, officer))).toStrictEqual(
      record({ present: asked.attendance[0]!.present, deficiencies: [missing('a')] }, { present: [], deficiencies: [missing('b'), absent] }),
    );
  });

  it('P-22 a key person counts as present where it is not said who filled the duty', () => {
    const asked = {
      ...command,
      attendance: [
        {
          candidate: 'A',
          present: [
            { duty: 'services', of: 'a1' },
            { ...technology, person: 's-lead' },
          ],
        },
      ],
    };
    const [first] = attendanceOf(given(...SCHEDULED).when(holdWorkshop, asked, officer)) as readonly { readonly deficiencies: object }[];
    expect(first!.deficiencies).toStrictEqual([]);
  });

  it('P-22 nobody is missed in a workshop that does not concern the key persons', () => {
    const before = [...SHORTLISTED, scheduled({ keyPersons: false })];
    const none = { present: [], deficiencies: [] };
    expect(attendanceOf(given(...before).when(holdWorkshop, { ...command, attendance: [] }, officer))).toStrictEqual(record(none, none));
  });

  it.each([
    ['by a candidate', {}, of('A'), SCHEDULED, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['where there is no procurement', {}, officer, OPENED.slice(0, -1), { refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P1' }],
    ['where nobody was invited yet', {}, officer, OPENED, { refused: 'INVITATION_NOT_FOUND', procurement: 'P1' }],
    ['after the procurement was cancelled', {}, officer, [...SCHEDULED, cancelled], CLOSED],
    ['that was never scheduled', {}, officer, SHORTLISTED, { refused: 'WORKSHOP_NOT_FOUND', workshop: 'w1' }],
    ['a second time', {}, officer, HELD, { refused: 'WORKSHOP_HELD', workshop: 'w1' }],
    ['before its day', { effective: '2020-04-21' }, officer, SCHEDULED, { refused: 'DAY_NOT_COME', on: '2020-04-21' }],
    [
      'P-17 with a candidate outside the shortlist',
      { attendance: [{ candidate: 'C', present: [] }] },
      officer,
      SCHEDULED,
      { refused: 'NOT_SHORTLISTED', candidate: 'C' },
    ],
    [
      'with a candidate that was not to be there',
      {},
      officer,
      [...SHORTLISTED, scheduled({ candidates: ['A'] })],
      { refused: 'NOT_IN_WORKSHOP', candidate: 'B' },
    ],
    [
      'with a candidate named twice',
      { attendance: [...command.attendance, { candidate: 'A', present: [] }] },
      officer,
      SCHEDULED,
      { refused: 'ATTENDANCE_GIVEN_TWICE', candidate: 'A' },
    ],
    [
      'with a duty that the application does not know',
      { attendance: [{ candidate: 'A', present: [{ duty: 'services', of: 's' }] }] },
      officer,
      SCHEDULED,
      { refused: 'DUTY_NOT_FOUND', candidate: 'A', duty: 'services' },
    ],
  ])('%s is refused', (_, more, who, before, refusal) => {
    expect(given(...before).when(holdWorkshop, { ...command, ...more }, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: SINCE };
    expect(holdWorkshop.commandOf(given(...SCHEDULED).when(holdWorkshop, asked, officer) as never)).toStrictEqual(asked);
    const today = { ...command, effective: TODAY };
    expect(holdWorkshop.commandOf(given(...SCHEDULED).when(holdWorkshop, today, officer) as never)).toStrictEqual(today);
  });
});
