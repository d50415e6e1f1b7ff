import { document, happened } from '../../alliance/src/scenario';
import { DRAFTED, timed } from './testing/minutes-history';
import { withoutSecrets } from './secrecy';
import { see } from './views';

const paper = document('paper');
const history = timed(
  ...DRAFTED,
  { ...happened('DocumentRegistered', { ...paper, kind: 'REPORT', dated: '2020-01-01' } as never), sealed: { title: 'A report' } } as never,
  { ...happened('ItemOpenedToObserver', { person: 'obs', item: 'item-1' }), actor: { person: 'c1', role: 'AJR_CHAIR' } },
  { ...happened('ItemOpenedToObserver', { person: 'obs', document: 'paper' }), actor: { person: 'c1', role: 'AJR_CHAIR' } },
);
const opened = (person: string) => see('opened', history, { revision: history.length - 1, effectiveOn: '2020-04-20', params: { person } });

describe('what is open to an observer', () => {
  it('S-18 shows the items and documents that were opened to that person', () => {
    expect(opened('obs')).toMatchObject({
      count: 2,
      name: { en: 'An alliance' },
      rows: [
        {
          openedOn: '2020-01-01',
          by: 'c1',
          item: {
            item: 'item-1',
            meeting: 'meeting-1',
            body: 'AJR',
            paragraph: '§ 4',
            title: 'The risk reserve',
            decision: 'decision-1',
            label: 'DEC-11',
            outcome: 'CONSENSUS_WITH_STAND_ASIDE',
            proposal: { text: 'Draw it.' },
          },
        },
        { document: { document: 'paper', kind: 'REPORT', versions: [{ version: 1, sha256: paper.sha256 }], withdrawn: false } },
      ],
    });
  });

  it('S-18 shows nothing of votes, interests and what members said', () => {
    expect(JSON.stringify(opened('obs'))).not.toMatch(/votes|interest|dissent|Half would have done/);
  });

  it('E-05 shows no title of a document that is secret to whoever asks', () => {
    const shown = withoutSecrets(history, ['paper']);
    const { rows } = see('opened', shown, { revision: history.length - 1, effectiveOn: '2020-04-20', params: { person: 'obs' } }) as {
      readonly rows: readonly { readonly document?: object }[];
    };
    expect(rows[1]!.document).toStrictEqual({
      document: 'paper',
      kind: 'REPORT',
      versions: [expect.objectContaining({ version: 1, sha256: paper.sha256 })],
      withdrawn: false,
    });
  });

  it('S-18 shows somebody else nothing', () => {
    expect(opened('other')).toMatchObject({ count: 0, rows: [] });
  });
});
