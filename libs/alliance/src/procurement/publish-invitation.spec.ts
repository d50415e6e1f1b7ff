import { event } from '../decider';
import { as, eur, given, happened, TODAY } from '../scenario';
import { ends, INVITED, invitation, officer, OPENED } from './procurement-scenario';
import { publishInvitation, type PublishInvitation } from './publish-invitation';

const { applicationsUntil: _, tendersUntil: __, ...command } = invitation;
const at = { ...officer, ends };
const [insured] = command.requirements;

describe('publishing an invitation', () => {
  it('P-01, B-07 locks its parameters, with the instants at which its deadlines end', () => {
    expect(given(...OPENED).when(publishInvitation, command, at)).toStrictEqual([event('InvitationPublished', invitation)]);
  });

  it('P-18 takes from the policies what it does not state', () => {
    const { refsMax: _, refsPerCategoryMax: __, shortlistMin: ___, shortlistMax: ____, ...bare } = command;
    expect(given(...OPENED).when(publishInvitation, bare, at)).toStrictEqual([
      event('InvitationPublished', { ...invitation, refsMax: 10, refsPerCategoryMax: 2, shortlistMin: 3, shortlistMax: 5 }),
    ]);
  });

  it('P-18 takes no more references of one entity than there may be in all', () => {
    const { refsPerCategoryMax: _, ...bare } = command;
    const answer = given(...OPENED).when(publishInvitation, { ...bare, refsMax: 1 }, at);
    expect(answer).toStrictEqual([event('InvitationPublished', { ...invitation, refsMax: 1, refsPerCategoryMax: 1 })]);
  });

  it('may ask for everything by today', () => {
    const today = { applicationsBy: TODAY, tendersBy: TODAY };
    const end = '2020-04-20T20:59:59.999Z';
    const answer = given(...OPENED).when(publishInvitation, { ...command, ...today }, { ...officer, ends: { [TODAY]: end } });
    expect(answer).toStrictEqual([event('InvitationPublished', { ...invitation, ...today, applicationsUntil: end, tendersUntil: end })]);
  });

  it('needs no threshold where no turnover is asked for', () => {
    const free = { requirements: [insured!], turnoverThreshold: eur(0) };
    expect(given(...OPENED).when(publishInvitation, { ...command, ...free }, at)).toStrictEqual([
      event('InvitationPublished', { ...invitation, ...free }),
    ]);
  });

  it('P-01, P-16, P-23 may say what decides a tie, what tenderers are compared by, and which duties are to be filled', () => {
    const more = {
      tieBreak: ['digital', 'impact'],
      tieExtends: true,
      criteria: [
        { criterion: 'lead', weight: 60, of: 'WORKSHOP' },
        { criterion: 'plan', weight: 40, of: 'TENDER' },
      ],
      duties: [{ duty: 'services', stages: ['NEGOTIATION', 'DEVELOPMENT'] }],
    } as const;
    const answer = given(...OPENED).when(publishInvitation, { ...command, ...more }, at);
    expect(answer).toStrictEqual([event('InvitationPublished', { ...invitation, ...more })]);
    expect(publishInvitation.commandOf(answer as never)).toStrictEqual({ ...command, ...more });
  });

  it('P-01 is published once', () => {
    expect(given(...INVITED).when(publishInvitation, command, at)).toStrictEqual({ refused: 'INVITATION_EXISTS', procurement: 'P1' });
  });

  it('is for the procurement officer', () => {
    const answer = given(...OPENED).when(publishInvitation, command, as('mgr', 'MANAGER', { ends }));
    expect(answer).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' });
  });

  it.each<[string, Partial<PublishInvitation>, object]>([
    ['to an unknown procurement', { procurement: 'P9' }, { refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P9' }],
    ['with a requirement twice', { requirements: [insured!, insured!] }, { refused: 'REQUIREMENT_EXISTS', requirement: 'insured' }],
    ['with a category twice', { categories: ['CAFE', 'CAFE'] }, { refused: 'CATEGORY_EXISTS', category: 'CAFE' }],
    [
      'with an emphasis twice',
      {
        emphases: [
          { emphasis: 'x', weight: 50 },
          { emphasis: 'x', weight: 50 },
        ],
      },
      { refused: 'EMPHASIS_EXISTS', emphasis: 'x' },
    ],
    [
      'with a threshold in another currency',
      { turnoverThreshold: { currency: 'SEK', minor: '900' } },
      { refused: 'CURRENCY_MISMATCH', currency: 'EUR' },
    ],
    ['with a threshold of nothing', { turnoverThreshold: eur(0) }, { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['with a threshold below nothing', { requirements: [insured!], turnoverThreshold: eur(-1) }, { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['with a tie-break twice', { tieBreak: ['impact', 'impact'] }, { refused: 'EMPHASIS_EXISTS', emphasis: 'impact' }],
    ['with a tie-break that is no emphasis', { tieBreak: ['beauty'] }, { refused: 'EMPHASIS_NOT_FOUND', emphasis: 'beauty' }],
    [
      'with a criterion twice',
      { criteria: [50, 50].map((weight) => ({ criterion: 'lead', weight, of: 'WORKSHOP' as const })) },
      { refused: 'CRITERION_EXISTS', criterion: 'lead' },
    ],
    ['with criteria that make 99', { criteria: [{ criterion: 'lead', weight: 99, of: 'WORKSHOP' }] }, { refused: 'WEIGHTS_NOT_WHOLE', sum: 99 }],
    [
      'with a duty twice',
      {
        duties: [
          { duty: 'services', stages: ['NEGOTIATION'] as const },
          { duty: 'services', stages: ['DEVELOPMENT'] as const },
        ],
      },
      { refused: 'DUTY_EXISTS', duty: 'services' },
    ],
    ['with weights that make 90', { emphases: [{ emphasis: 'x', weight: 90 }] }, { refused: 'WEIGHTS_NOT_WHOLE', sum: 90 }],
    [
      'with weights that make 110',
      {
        emphases: [
          { emphasis: 'x', weight: 50 },
          { emphasis: 'y', weight: 60 },
        ],
      },
      { refused: 'WEIGHTS_NOT_WHOLE', sum: 110 },
    ],
    ['with more references than the policy', { refsMax: 11 }, { refused: 'LIMIT_ABOVE_POLICY', limit: 'refsMax', most: 10 }],
    ['with more references of an entity', { refsPerCategoryMax: 3 }, { refused: 'LIMIT_ABOVE_POLICY', limit: 'refsPerCategoryMax', most: 2 }],
    ['with a shortlist of two', { shortlistMin: 2, shortlistSize: 2 }, { refused: 'SHORTLIST_OUT_OF_BOUNDS', min: 3, max: 5 }],
    ['with a shortlist of six', { shortlistMax: 6, shortlistSize: 6 }, { refused: 'SHORTLIST_OUT_OF_BOUNDS', min: 3, max: 5 }],
    ['with a shortlist beyond its own limit', { shortlistMax: 4, shortlistSize: 5 }, { refused: 'SHORTLIST_OUT_OF_BOUNDS', min: 3, max: 5 }],
    ['with a deadline already past', { applicationsBy: '2020-04-19' }, { refused: 'DEADLINES_OUT_OF_ORDER', earliest: TODAY }],
    ['with tenders due before applications', { tendersBy: '2020-04-29' }, { refused: 'DEADLINES_OUT_OF_ORDER', earliest: '2020-04-30' }],
  ])('P-01 is not published %s', (_, data, refusal) => {
    expect(given(...OPENED).when(publishInvitation, { ...command, ...data }, at)).toStrictEqual(refusal);
  });

  it('P-18 keeps to the policies of the alliance, whatever they are', () => {
    const wider = happened('PolicySetAdopted', { policies: { refsMax: 12, shortlistMin: 2 } });
    const answer = given(...OPENED, wider).when(publishInvitation, { ...command, refsMax: 12, shortlistMin: 2, shortlistSize: 2 }, at);
    expect(answer).toStrictEqual([event('InvitationPublished', { ...invitation, refsMax: 12, shortlistMin: 2, shortlistSize: 2 })]);
  });

  it('cannot be decided without knowing when its deadlines end', () => {
    expect(() => given(...OPENED).when(publishInvitation, command, officer)).toThrow('does not say when 2020-04-30 ends');
  });

  it('gives its command back', () => {
    const answer = given(...OPENED).when(publishInvitation, command, at);
    expect(publishInvitation.commandOf(answer as never)).toStrictEqual(command);
  });
});
