import { eventTypes, RULES } from '@app/alliance';
import { memoryPlace, openMemory, openMemoryLedger, PLATFORM_STREAM, type Ledger, type MemoryPlace } from '@app/ledger';
import { checkChain } from './ledger-check';

const settings = { origin: 'test.example/ledger', rules: RULES, types: eventTypes };

describe('a record that is looked at where it lies', () => {
  let place: MemoryPlace;
  let ledger: Ledger;

  beforeEach(async () => {
    place = memoryPlace();
    ledger = await openMemoryLedger(settings, openMemory(place));
    const { admin } = ledger.opened!;
    const circumstance = { actor: { person: admin, role: 'LEDGER_ADMIN' }, received: ledger.ports.now(), today: '2020-01-01' };
    for (const person of ['a', 'b'])
      await ledger.platform({ type: 'GrantPlatformRole', body: { person, role: 'LEDGER_ADMIN' }, key: person, circumstance });
  });
  afterEach(() => ledger.close());

  const kept = () => place.streams.get(PLATFORM_STREAM)! as { bytes: Uint8Array; beside: Uint8Array }[];

  it('L-03 is whole from the first entry to the head', async () => {
    const history = await ledger.recorder.history(PLATFORM_STREAM);
    expect(await checkChain(ledger, PLATFORM_STREAM, history)).toStrictEqual({
      head: { revision: 2, hash: history[2]!.hash },
      entries: 3,
      gaps: [],
      mismatches: [],
      isWhole: true,
    });
  });

  it('L-03 is found out when a byte of it was changed since it was read', async () => {
    const history = [...(await ledger.recorder.history(PLATFORM_STREAM))];
    const [, { bytes, beside }] = kept() as [unknown, { bytes: Uint8Array; beside: Uint8Array }];
    const text = Buffer.from(bytes).toString('utf8');
    kept()[1] = { bytes: Buffer.from(text.replace('"person":"a"', '"person":"x"')), beside };
    expect(await checkChain(ledger, PLATFORM_STREAM, history)).toMatchObject({
      mismatches: [
        { rev: 1, what: 'HASH' },
        { rev: 2, what: 'PREVIOUS' },
      ],
      isWhole: false,
    });
  });

  it('L-03 tells what is missing at the end', async () => {
    const history = [...(await ledger.recorder.history(PLATFORM_STREAM))];
    kept().pop();
    expect(await checkChain(ledger, PLATFORM_STREAM, history)).toMatchObject({ gaps: [2], isWhole: false });
  });
});
