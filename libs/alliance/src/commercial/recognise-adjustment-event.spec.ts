import { event } from '../decider';
import { as, document, given, happened, SEATED, TODAY } from '../scenario';
import { approved, by, decided, decidedOutside } from './money-scenario';
import { recogniseAdjustmentEvent, type RecogniseAdjustmentEvent } from './recognise-adjustment-event';

const report = document('report');
const registered = happened('DocumentRegistered', { ...report, kind: 'REPORT', dated: '2020-01-01' });
const history = [...SEATED, registered, ...decided('decision-5', [])];
const effecting = as('c1', 'AJR_CHAIR', { effectOf: { authority: by('decision-5'), from: TODAY } });
const recognise = (recognised = true): RecogniseAdjustmentEvent => ({ kind: 'LAW', report, recognised });
const more = { authority: by('decision-5'), effective: TODAY };

describe('recognising an adjustment event', () => {
  it('M-06 is what a decision of the steering group does, with the approval of the client', () => {
    const data = { adjustmentEvent: 'adjustment-1', kind: 'LAW', report } as const;
    expect(given(...history, approved('decision-5')).when(recogniseAdjustmentEvent, recognise(), effecting)).toStrictEqual([
      event('AdjustmentEventRecognised', data, more),
    ]);
    expect(given(...history, approved('decision-5')).when(recogniseAdjustmentEvent, recognise(false), effecting)).toStrictEqual([
      event('AdjustmentEventRejected', data, more),
    ]);
  });

  it('M-06 refuses without the approval of the client, or of the steering group', () => {
    expect(given(...history).when(recogniseAdjustmentEvent, recognise(), effecting)).toStrictEqual({ refused: 'APPROVAL_MISSING', body: 'BOARD' });
    const refused = happened('ApprovalRefused', { decision: 'decision-5', body: 'BOARD', proposal: 'proposal-of-decision-5', by: 'decision-9' });
    expect(given(...history, approved('decision-5'), refused).when(recogniseAdjustmentEvent, recognise(), effecting)).toStrictEqual({
      refused: 'APPROVAL_MISSING',
      body: 'BOARD',
    });
    expect(given(...SEATED, registered, decidedOutside('decision-5', 'BOARD')).when(recogniseAdjustmentEvent, recognise(), effecting)).toStrictEqual({
      refused: 'APPROVAL_MISSING',
      body: 'AJR',
    });
  });

  it('is refused as a command of its own', () => {
    expect(given(...history, approved('decision-5')).when(recogniseAdjustmentEvent, recognise(), as('fin', 'FINANCE_OFFICER'))).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'SYSTEM',
    });
  });

  it('refuses a report that is not registered', () => {
    const unknown = document('elsewhere');
    expect(given(...history, approved('decision-5')).when(recogniseAdjustmentEvent, { ...recognise(), report: unknown }, effecting)).toStrictEqual({
      refused: 'DOCUMENT_NOT_FOUND',
      document: 'elsewhere',
      version: 1,
    });
  });

  it('names the client where the policy asks for one and names none', () => {
    const nobody = history.map((entry) => (entry.type === 'PolicySetAdopted' ? happened('PolicySetAdopted', { policies: {} }) : entry));
    expect(given(...nobody).when(recogniseAdjustmentEvent, recognise(), effecting)).toStrictEqual({ refused: 'APPROVAL_MISSING', body: 'CLIENT' });
  });

  it('gives its command back', () => {
    for (const recognised of [true, false]) {
      const command = { ...recognise(recognised), effective: TODAY };
      const answer = given(...history, approved('decision-5')).when(recogniseAdjustmentEvent, command, effecting);
      expect(recogniseAdjustmentEvent.commandOf(answer as never)).toStrictEqual(command);
    }
  });
});
