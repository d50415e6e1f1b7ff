import { event } from '../decider';
import { given, SEATED, SINCE } from '../scenario';
import { createLine } from './create-line';
import { clerk, fin, FRAMED, HEALTH, lineOf } from './money-scenario';

describe('opening a line of the budget', () => {
  it('opens it empty, for one component, year, service and party', () => {
    const line = lineOf('HEALTH', 2021);
    expect(given(...FRAMED).when(createLine, { line }, fin)).toStrictEqual([event('BudgetLineCreated', { line })]);
    expect(given(...FRAMED).when(createLine, { line: { ...HEALTH, component: 'OWNER_COSTS' } }, fin)).toStrictEqual([
      event('BudgetLineCreated', { line: { ...HEALTH, component: 'OWNER_COSTS' } }),
    ]);
  });

  it('refuses a line that is there, an unknown party, and anybody but a finance officer', () => {
    expect(given(...FRAMED).when(createLine, { line: HEALTH }, fin)).toStrictEqual({ refused: 'LINE_EXISTS', line: HEALTH });
    expect(given(...SEATED).when(createLine, { line: { ...HEALTH, party: 'NOBODY' } }, fin)).toStrictEqual({
      refused: 'PARTY_NOT_FOUND',
      party: 'NOBODY',
    });
    expect(given(...SEATED).when(createLine, { line: HEALTH }, clerk)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' });
  });

  it('gives its command back', () => {
    const command = { line: HEALTH, effective: SINCE };
    expect(createLine.commandOf(given(...SEATED).when(createLine, command, fin) as never)).toStrictEqual(command);
  });
});
