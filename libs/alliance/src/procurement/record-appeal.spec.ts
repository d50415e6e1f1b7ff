import { event } from '../decider';
import { given, happened, SINCE } from '../scenario';
import { of, officer, OPENED } from './procurement-scenario';
import { recordAppeal, type RecordAppeal } from './record-appeal';
import { AWARDED, cancelled, P1 } from './tender-scenario';

const command: RecordAppeal = { ...P1, court: 'The market court', blocks: true, candidate: 'B' };
const sealed = { court: command.court };
const filed = (appeal: string) => [event('AppealFiled', { appeal, ...P1, candidate: 'B', blocks: true }, { sealed })];

describe('recording an appeal', () => {
  it('P-26 says whether it blocks', () => {
    expect(given(...AWARDED).when(recordAppeal, command, officer)).toStrictEqual(filed('appeal-1'));
  });

  it('numbers them, whatever became of the procurement', () => {
    const before = [...AWARDED, happened('AppealFiled', { appeal: 'appeal-1', ...P1, blocks: false }), cancelled];
    expect(given(...before).when(recordAppeal, command, officer)).toStrictEqual(filed('appeal-2'));
  });

  it.each([
    ['by a candidate', command, of('B'), AWARDED, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['in a procurement that nobody knows', command, officer, OPENED.slice(0, -1), { refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P1' }],
    ['of a candidate that never applied', { ...command, candidate: 'Z' }, officer, AWARDED, { refused: 'APPLICATION_NOT_FOUND', candidate: 'Z' }],
  ])('%s is refused', (_, asked, who, before, refusal) => {
    expect(given(...before).when(recordAppeal, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const { candidate: _, ...anybody } = command;
    for (const asked of [command, { ...anybody, effective: SINCE }])
      expect(recordAppeal.commandOf(given(...AWARDED).when(recordAppeal, asked, officer) as never)).toStrictEqual(asked);
  });
});
