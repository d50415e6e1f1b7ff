import type { Entry } from '@app/alliance';
import { happened } from '../../alliance/src/scenario';
import { DRAFTED, timed } from './testing/minutes-history';
import { see } from './views';

const ask = (params: object = {}, ...more: readonly Entry[]) => {
  const history = timed(...DRAFTED, ...more);
  return see('conflicts', history, { revision: history.length - 1, effectiveOn: '2020-04-20', params: { ...params } });
};

describe('conflicts of interest', () => {
  it('S-14 tells who declared what, how the others ruled, and that the person left', () => {
    expect(ask()).toMatchObject({
      count: 1,
      counts: { all: 1, flagged: 0 },
      rows: [
        {
          decision: 'decision-1',
          label: 'DEC-11',
          person: 'c2',
          declared: [{ interest: 'interest-1', kind: 'TIED_COMPANY', item: 'item-1', by: 'c2', ruling: { outcome: 'RecusalRequired' } }],
          recusals: [{ by: 'RULING', kind: 'TIED_COMPANY' }],
          presentMeanwhile: [],
          votesVoided: [],
          discoveredLater: false,
          defects: [],
          flag: false,
        },
      ],
    });
    expect(ask({ flag: 'true' })).toStrictEqual({ count: 0, rows: [], counts: { all: 1, flagged: 0 } });
  });

  it('S-13 flags whoever was in the room while recused', () => {
    const stayed = timed(...DRAFTED.filter(({ type }) => type !== 'MemberLeftRoomForItem'));
    expect(see('conflicts', stayed, { revision: stayed.length - 1, effectiveOn: '2020-04-20', params: { flag: 'true' } })).toMatchObject({
      count: 1,
      rows: [{ person: 'c2', presentMeanwhile: ['item-1'], flag: true }],
    });
  });

  it('S-15 flags what was found out only after the decision', () => {
    const answer = ask(
      { flag: 'true', person: 'm1', decision: 'decision-1' },
      happened('MemberRecused', { decision: 'decision-1', person: 'm1', kind: 'SPECIAL_BENEFIT' }),
      happened('VoteVoided', { ballot: 'ballot-1', seat: 'M1', person: 'm1', ground: 'RECUSAL' }),
      happened('ProceduralDefectFlagged', { decision: 'decision-1', ground: 'RECUSAL_DISCOVERED', person: 'm1', seat: 'M1' }),
    );
    expect(answer).toMatchObject({
      count: 1,
      rows: [
        {
          person: 'm1',
          declared: [],
          recusals: [{ by: 'SELF', kind: 'SPECIAL_BENEFIT' }],
          votesVoided: [{ ballot: 'ballot-1', seat: 'M1' }],
          discoveredLater: true,
          defects: [{ ground: 'RECUSAL_DISCOVERED' }],
          flag: true,
        },
      ],
    });
  });

  it('flags what somebody else had to tell', () => {
    const told = {
      ...happened('InterestDeclared', { decision: 'decision-1', interest: 'interest-2', person: 'm1', kind: 'OTHER' }),
      actor: { person: 'c1', role: 'AJR_MEMBER' },
    };
    expect(ask({ flag: 'true' }, told)).toMatchObject({ count: 1, rows: [{ person: 'm1', declared: [{ by: 'c1' }], flag: true }] });
  });
});
