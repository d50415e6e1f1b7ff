import { event, stateOf } from '../decider';
import { as, eur, given, happened } from '../scenario';
import { amendInvitation, type AmendInvitation } from './amend-invitation';
import { procurements } from './facts';
import { APPLIED, DUE, ends, INVITED, invitation, NOT_OPEN, of, officer, OPENED, QUALIFIED } from './procurement-scenario';

const later = { '2020-05-15': '2020-05-15T20:59:59.999Z', '2020-07-15': '2020-07-15T20:59:59.999Z' };
const at = { ...officer, ends: { ...ends, ...later } };
const command = { procurement: 'P1', applicationsBy: '2020-05-15' };
const data = { ...command, applicationsUntil: later['2020-05-15'] };
const wider = { refsMax: 6, emphases: [{ emphasis: 'impact', weight: 100 }], tieBreak: ['impact'] };

describe('amending the invitation', () => {
  it('P-01 gives everybody more time, and changes nothing else by itself', () => {
    expect(given(...APPLIED).when(amendInvitation, command, at)).toStrictEqual([event('InvitationAmended', data)]);
  });

  it('P-01, B-07 says by value what holds from now on, with the instants at which its deadlines end', () => {
    const asked = { ...command, ...wider, tendersBy: '2020-07-15', reason: 'The market asked.' };
    const { reason, ...said } = asked;
    const made = { ...said, applicationsUntil: later['2020-05-15'], tendersUntil: later['2020-07-15'] };
    expect(given(...INVITED).when(amendInvitation, asked, at)).toStrictEqual([event('InvitationAmended', made, { sealed: { reason } })]);
    const known = stateOf(procurements, [...INVITED, happened('InvitationAmended', made)]).get('P1')!.invitation;
    const { procurement: _, ...published } = invitation;
    const { procurement: __, ...amended } = made;
    expect(known).toStrictEqual({ ...published, ...amended });
  });

  it('P-01 is in time until the end of the day on which the applications are due, and locked from then on', () => {
    const on = (received: string) => given(...INVITED).when(amendInvitation, command, { ...at, today: '2020-04-30', received });
    expect(on('2020-04-30T20:59:59.999Z')).toStrictEqual([event('InvitationAmended', data)]);
    expect(on('2020-04-30T21:00:00.000Z')).toStrictEqual({ refused: 'INVITATION_LOCKED', since: '2020-04-30' });
  });

  it('P-01 is locked again with the deadline that an amendment has set', () => {
    const before = [...INVITED, happened('InvitationAmended', data)];
    const asked = { procurement: 'P1', applicationsBy: '2020-07-15', tendersBy: '2020-07-15' };
    expect(given(...before).when(amendInvitation, asked, { ...at, ...DUE })).toStrictEqual([
      event('InvitationAmended', { ...asked, applicationsUntil: later['2020-07-15'], tendersUntil: later['2020-07-15'] }),
    ]);
    expect(given(...before).when(amendInvitation, asked, { ...at, received: '2020-05-16T00:00:00.000Z' })).toStrictEqual({
      refused: 'INVITATION_LOCKED',
      since: '2020-05-15',
    });
  });

  it.each([
    ['qualified', QUALIFIED],
    ['rejected', [...APPLIED, happened('CandidateRejected', { procurement: 'P1', candidate: 'A', failed: ['insured'] })]],
  ])('P-01 changes nothing under which a candidate was %s', (_, before) => {
    expect(given(...before).when(amendInvitation, command, at)).toStrictEqual({ refused: 'CANDIDATES_DECIDED', candidates: ['A'] });
  });

  it.each<[string, Partial<AmendInvitation>, object]>([
    ['without more time', { applicationsBy: '2020-04-30' }, { refused: 'DEADLINES_OUT_OF_ORDER', earliest: '2020-05-01' }],
    ['with applications due after the tenders', { applicationsBy: '2020-07-15' }, { refused: 'DEADLINES_OUT_OF_ORDER', earliest: '2020-07-15' }],
    ['with weights that make 90', { emphases: [{ emphasis: 'x', weight: 90 }] }, { refused: 'WEIGHTS_NOT_WHOLE', sum: 90 }],
    ['with more references than the policy', { refsMax: 11 }, { refused: 'LIMIT_ABOVE_POLICY', limit: 'refsMax', most: 10 }],
    ['with a shortlist of six', { shortlistSize: 6 }, { refused: 'SHORTLIST_OUT_OF_BOUNDS', min: 3, max: 5 }],
    ['with a threshold of nothing', { turnoverThreshold: eur(0) }, { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['with a tie-break that nobody knows', { tieBreak: ['beauty'] }, { refused: 'EMPHASIS_NOT_FOUND', emphasis: 'beauty' }],
  ])('P-01 is not amended %s', (_, said, refusal) => {
    expect(given(...INVITED).when(amendInvitation, { ...command, ...said }, at)).toStrictEqual(refusal);
  });

  it('is for the procurement officer', () => {
    expect(given(...INVITED).when(amendInvitation, command, of('A'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' });
    expect(given(...INVITED).when(amendInvitation, command, as('reg', 'REGISTRAR'))).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'PROCUREMENT_OFFICER',
    });
  });

  it.each([
    [NOT_OPEN[0]![0], OPENED.slice(0, -1), NOT_OPEN[0]![2]],
    [NOT_OPEN[1]![0], OPENED, NOT_OPEN[1]![2]],
  ])('is refused where %s', (_, before, refusal) => {
    expect(given(...before).when(amendInvitation, command, at)).toStrictEqual(refusal);
  });

  it.each([{}, { ...wider, reason: 'The market asked.', tendersBy: '2020-07-15' }])('gives its command back', (more) => {
    const asked = { ...command, ...more };
    expect(amendInvitation.commandOf(given(...INVITED).when(amendInvitation, asked, at) as never)).toStrictEqual(asked);
  });
});
