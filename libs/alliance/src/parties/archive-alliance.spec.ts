import { event } from '../decider';
import { as, given, happened, SEATED } from '../scenario';
import { archiveAlliance } from './archive-alliance';
import { agreed, CLAUSE, DECISION, registrar } from './scenario';

const history = [...SEATED, ...agreed()];
const command = { authority: DECISION };

describe('archiving an alliance', () => {
  it('B-08 ends its life with a day', () => {
    const dated = { ...command, effective: '2020-12-31' };
    const answer = given(...history).when(archiveAlliance, dated, registrar);
    expect(answer).toStrictEqual([event('AllianceArchived', {}, { effective: '2020-12-31', authority: DECISION })]);
    expect(archiveAlliance.commandOf(answer as never)).toStrictEqual(dated);
  });

  it.each([
    ['anybody else', history, command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['the agreement as its authority', history, { authority: CLAUSE }, registrar, { refused: 'AUTHORITY_MISSING' }],
    [
      'an archived one',
      [...history, happened('AllianceArchived', {}, { effective: '2020-05-01' })],
      command,
      registrar,
      { refused: 'ALREADY_ARCHIVED', on: '2020-05-01' },
    ],
    ['a day already past', history, { ...command, effective: '2020-04-19' }, registrar, { refused: 'ARCHIVAL_BACKDATED', on: '2020-04-19' }],
  ])('B-08 refuses %s', (_, known, asked, circumstance, refusal) => {
    expect(given(...known).when(archiveAlliance, asked, circumstance)).toStrictEqual(refusal);
  });
});
