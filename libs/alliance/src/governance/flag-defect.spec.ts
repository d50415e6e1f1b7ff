import { event, fold } from '../decider';
import { as, given, happened, SEATED, seated } from '../scenario';
import { decidedOutside, inForce } from './decision-scenario';
import { defects, openDefects } from './defect-facts';
import { cureDefect, flagDefect } from './flag-defect';

const chair = as('c1', 'AJR_CHAIR');
const auditor = as('aud', 'AUDITOR');
const history = [...SEATED, ...inForce('decision-1')];
const flag = { decision: 'decision-1', ground: 'NOTICE' } as const;
const flagged = happened('ProceduralDefectFlagged', flag);
const cure = { ...flag, how: 'The item was notified and taken again.' };

describe('flagging a defect', () => {
  it.each([
    ['a member', seated('M1')],
    ['the chair', chair],
    ['an auditor', auditor],
  ])('S-15 is for %s', (_, circumstance) => {
    expect(given(...history).when(flagDefect, flag, circumstance)).toStrictEqual([event('ProceduralDefectFlagged', flag)]);
  });

  it('S-13 names the person and the seat, and seals the words', () => {
    const full = { decision: 'decision-1', ground: 'PRESENT_WHILE_DISQUALIFIED', person: 'm1', seat: 'M1' } as const;
    expect(given(...history).when(flagDefect, { ...full, detail: 'Stayed in the room.' }, auditor)).toStrictEqual([
      event('ProceduralDefectFlagged', full, { sealed: { detail: 'Stayed in the room.' } }),
    ]);
  });

  it.each([
    ['whoever has no part in it', history, as('fin', 'FINANCE_OFFICER'), 'decision-1'],
    ['members, where a body outside decided', [...history, decidedOutside('decision-2')], seated('M1'), 'decision-2'],
  ])('is not for %s', (_, before, circumstance, decision) => {
    expect(given(...before).when(flagDefect, { ...flag, decision }, circumstance)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_MEMBER' });
  });

  it('flags the same defect once, beside others, and again after it was cured', () => {
    expect(given(...history, flagged).when(flagDefect, flag, auditor)).toStrictEqual({
      refused: 'DEFECT_EXISTS',
      decision: 'decision-1',
      ground: 'NOTICE',
    });

    const another = { ...flag, person: 'm1' };
    expect(given(...history, flagged).when(flagDefect, another, auditor)).toStrictEqual([event('ProceduralDefectFlagged', another)]);
    const cured = happened('DefectCured', flag);
    expect(given(...history, flagged, cured).when(flagDefect, flag, auditor)).toStrictEqual([event('ProceduralDefectFlagged', flag)]);
  });

  it('refuses a decision that does not exist', () => {
    expect(given(...SEATED).when(flagDefect, flag, auditor)).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision: 'decision-1' });
  });

  it('refuses a seat that does not exist', () => {
    expect(given(...history).when(flagDefect, { ...flag, seat: 'X9' }, auditor)).toStrictEqual({ refused: 'SEAT_NOT_FOUND', seat: 'X9' });
  });

  it('gives its command back', () => {
    const full = { ...flag, person: 'm1', seat: 'M1', detail: 'Two days short.' };
    const made = given(...history).when(flagDefect, full, auditor);
    expect(flagDefect.commandOf(made as never)).toStrictEqual(full);
  });
});

describe('curing a defect', () => {
  it('S-15 says how, and by which decision', () => {
    const before = [...history, ...inForce('decision-2'), flagged];
    expect(given(...before).when(cureDefect, { ...cure, by: 'decision-2' }, chair)).toStrictEqual([
      event('DefectCured', { ...flag, by: 'decision-2' }, { sealed: { how: cure.how } }),
    ]);
  });

  it('S-15 leaves the other defects of the decision open', () => {
    const other = happened('ProceduralDefectFlagged', { decision: 'decision-1', ground: 'IDENTITY', person: 'm1', seat: 'M1' });
    const known = fold(defects, [flagged, other, happened('DefectCured', flag)]);
    expect(openDefects(known, 'decision-1')).toStrictEqual([{ ground: 'IDENTITY', person: 'm1', seat: 'M1', cured: false }]);
  });

  it.each([
    ['was never flagged', history],
    ['was cured before', [...history, flagged, happened('DefectCured', flag)]],
  ])('refuses a defect that %s', (_, before) => {
    expect(given(...before).when(cureDefect, cure, chair)).toStrictEqual({ refused: 'DEFECT_NOT_FOUND', decision: 'decision-1', ground: 'NOTICE' });
  });

  it.each([
    ['flagged', { ...cure, decision: 'decision-9' }],
    ['curing', { ...cure, by: 'decision-9' }],
  ])('refuses a %s decision that does not exist', (_, asked) => {
    expect(given(...history, flagged).when(cureDefect, asked, chair)).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision: 'decision-9' });
  });

  it('is for the chair', () => {
    expect(given(...history, flagged).when(cureDefect, cure, auditor)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' });
  });

  it('gives its command back', () => {
    const made = given(...history, flagged).when(cureDefect, cure, chair);
    expect(cureDefect.commandOf(made as never)).toStrictEqual(cure);
  });
});
