import { amountOf, LabelError, Labels } from './labels';
import { isAsExpected, valueAt } from './figures';
import { asOfIn, instantOf } from './clock-time';
import { parseScenario, ScenarioFileError } from './file';

describe('labels', () => {
  const labels = new Labels();
  labels.put('person', 'p-1');
  labels.put('revision', 7);

  it('stand for their value, whole or within a text', () => {
    expect(labels.resolve({ who: '${person}', at: ['${revision}'], says: 'seen by ${person}' })).toStrictEqual({
      who: 'p-1',
      at: [7],
      says: 'seen by p-1',
    });
  });

  it('stand for their value in the names of members too, such as the paths of figures', () => {
    expect(labels.resolve({ 'rows[person=${person}].seat': 'C1' })).toStrictEqual({ 'rows[person=p-1].seat': 'C1' });
  });

  it('stand for what was put under them last, and for nothing before', () => {
    const saved = new Labels();
    saved.put('ballot', 'ballot-1');
    saved.put('ballot', 'ballot-2');
    expect(saved.resolve('${ballot}')).toBe('ballot-2');
    expect(() => labels.resolve('${nobody}')).toThrow(new LabelError('nothing has been put under the label nobody'));
  });

  it.each([
    ['EUR 350000.00', { currency: 'EUR', minor: '35000000' }],
    ['EUR -0.05', { currency: 'EUR', minor: '-5' }],
    ['GBP 12', { currency: 'GBP', minor: '1200' }],
    ['EUR -0.00', { currency: 'EUR', minor: '0' }],
    ['EUR 1.5', undefined],
    ['350000.00', undefined],
  ])('%s is an amount as people write it, or none', (text, amount) => {
    expect(amountOf(text)).toStrictEqual(amount);
  });
});

describe('figures', () => {
  const answer = {
    rows: [
      { gate: 'G1', status: 'PASSED' },
      { gate: 'G2', total: { currency: 'EUR', minor: '100' } },
    ],
  };

  it.each([
    ['rows.length', 2],
    ['rows.0.status', 'PASSED'],
    ['rows[0].status', 'PASSED'],
    ['rows[gate=G1].status', 'PASSED'],
    ['rows[gate=G3].status', undefined],
    ['nothing.at.all', undefined],
  ])('are found at %s', (path, value) => {
    expect(valueAt(answer, path)).toStrictEqual(value);
  });

  it('may be expected not to be there', () => {
    expect([isAsExpected(null, valueAt(answer, 'rows[gate=G3].status')), isAsExpected(null, valueAt(answer, 'rows.length'))]).toStrictEqual([
      true,
      false,
    ]);
  });

  it('may be written as people write amounts', () => {
    expect([isAsExpected('EUR 1.00', answer.rows[1]!.total), isAsExpected('EUR 1.01', answer.rows[1]!.total)]).toStrictEqual([true, false]);
  });
});

describe('instants of a script', () => {
  it.each([
    ['2016-01-11', '2016-01-11T10:00:00.000Z'],
    ['2016-06-11 09:00', '2016-06-11T06:00:00.000Z'],
    ['2016-06-11T09:00:00.001', '2016-06-11T06:00:00.001Z'],
    ['2016-06-11T09:00Z', '2016-06-11T09:00:00.000Z'],
  ])('%s is local time unless it says otherwise', (text, instant) => {
    expect(instantOf(text, 'Europe/Helsinki')).toBe(instant);
  });

  it('may be asked for as of such an instant, a day or a revision', () => {
    const asked = ['2016-06-11 09:00', '2016-06-11T09:00Z', '2016-06-11', '41'].map((text) => asOfIn(text, 'Europe/Helsinki'));
    expect(asked).toStrictEqual(['2016-06-11T06:00:00.000Z', '2016-06-11T09:00:00.000Z', '2016-06-11', '41']);
  });

  it('refuses what is no day', () => {
    expect(() => instantOf('2016-02-31', 'UTC')).toThrow(RangeError);
  });
});

describe('a scenario file', () => {
  const scenario = (steps: string) => `scenario: 1\ntitle: A test\npersons: [a]\nsteps:\n${steps}`;

  it('is read as it is written', () => {
    expect(parseScenario(scenario('  - { wait: { until: 2020-01-01 } }'), 'x').steps).toStrictEqual([{ wait: { until: '2020-01-01' } }]);
  });

  it('may take over what was written before, and change a part of it', () => {
    const [, again] = parseScenario(
      scenario('  - &a { at: 2020-01-01, as: { role: REGISTRAR }, do: CastVote }\n  - { <<: *a, at: 2020-01-02 }'),
      'x',
    ).steps;
    expect(again).toStrictEqual({ at: '2020-01-02', as: { role: 'REGISTRAR' }, do: 'CastVote' });
  });

  it.each([
    ['a member that does not belong', '  - { at: 2020-01-01, as: { role: REGISTRAR }, do: CastVote, colour: red }', '/steps/0'],
    ['a command that there is none of', '  - { at: 2020-01-01, as: { role: REGISTRAR }, do: Rule }', '/steps/0/do'],
    ['a key written twice', '  - { at: 2020-01-01, at: 2020-01-02, as: { role: REGISTRAR }, do: CastVote }', 'unique'],
    ['an alias that stands for nothing', '  - { at: 2020-01-01, as: *nobody, do: CastVote }', 'nobody'],
    ['no steps', '  []', '/steps'],
    [
      'a label of a person given to something else',
      '  - { at: 2020-01-01, as: { role: REGISTRAR }, do: CastVote, save: { a: hash } }',
      '/steps/0/save',
    ],
  ])('is refused with %s, and says where', (_, steps, where) => {
    expect(() => parseScenario(scenario(steps), 'x.yaml')).toThrow(ScenarioFileError);
    expect(() => parseScenario(scenario(steps), 'x.yaml')).toThrow(where);
  });
});
