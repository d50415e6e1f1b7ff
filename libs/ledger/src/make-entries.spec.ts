import { canonicalText, entryHash } from '@app/proofs';
import canonicalize from 'canonicalize';
import type { Asked, Draft } from './entry';
import { recorder } from './record';
import { asked, NOW, openWorld, portsOf, textsOf } from './testing/world';

const voted: Draft = { type: 'Voted', data: { voter: 'ann' } };
const paid = (more: Partial<Draft> = {}): Draft => ({ type: 'Paid', data: { payment: 'p', receipt: 'r' }, ...more });
const played = (person: string, recordedAt: string): Asked => asked(person, { clock: 'SIMULATED', recordedAt });
const later = (now: string) => ({ now: () => now });

describe('an entry', () => {
  it('has the members of the format and no others, in canonical form', async () => {
    const { store, ledger, ports } = openWorld();
    const actor = { person: 'ann', role: 'MEMBER', capacity: 'OWNER', party: 'CITY', seat: 'C1' };
    const evidence = [{ document: 'd', version: 1, sha256: 'ab' }];
    await ledger.record(
      asked('ann', { circumstance: { actor, received: NOW, today: '2030-01-01' }, publicity: { class: 'SECRET', ground: 'law' } }),
      () => [paid({ effective: '2029-12-01', authority: { kind: 'RECORD', ref: 'minutes' }, evidence })],
    );
    const [text] = await textsOf(store, 'alliance-a');
    expect(text).toBe(canonicalize(JSON.parse(text!)));
    expect(JSON.parse(text!)).toStrictEqual({
      v: 1,
      ledger: ports.ledger,
      stream: 'alliance-a',
      rev: 0,
      prev: null,
      nonce: expect.stringMatching(/^[\w-]{22}$/),
      type: 'Paid',
      rules: 1,
      recorded: NOW,
      received: NOW,
      day: '2030-01-01',
      effective: '2029-12-01',
      actor,
      authority: { kind: 'RECORD', ref: 'minutes' },
      evidence,
      cause: { command: expect.stringMatching(/^[\w-]{43}$/), type: 'Vote', index: 0, of: 1 },
      publicity: { class: 'SECRET', ground: 'law' },
      data: { payment: 'p', receipt: 'r' },
    });
  });

  it('keeps what circumstance says beside actor and time out of the bytes', async () => {
    const { store, ledger } = openWorld();
    const circumstance = { ...asked('ann').circumstance, effectOf: { kind: 'LAW', ref: 'x' }, ends: {} };
    await ledger.record(asked('ann', { circumstance }), () => [voted]);
    expect(await textsOf(store, 'alliance-a')).toStrictEqual([expect.not.stringMatching(/effectOf|ends/)]);
  });

  it('is chained to the one before by the hash of its bytes', async () => {
    const { store, ledger } = openWorld();
    await ledger.record(asked('ann'), () => [voted, voted]);
    const [first, second] = await textsOf(store, 'alliance-a');
    expect((JSON.parse(second!) as { prev: string }).prev).toBe(entryHash(Buffer.from(first!)));
    expect((await ledger.history('alliance-a')).map(({ hash }) => hash)).toStrictEqual([first, second].map((text) => entryHash(Buffer.from(text!))));
    expect((await ledger.history('alliance-a')).map(({ cause: { index, of } }) => [index, of])).toStrictEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('is the same to those who saw it made and to those who read it', async () => {
    const { store, ledger, ports } = openWorld();
    await ledger.record(asked('ann'), () => [
      voted,
      paid({ effective: '2029-12-01' }),
      { type: 'Explained', data: { person: 'bob' }, sealed: { why: 'So.' } },
    ]);
    expect(await ledger.history('alliance-a')).toStrictEqual(await recorder(store, ports).history('alliance-a'));
  });

  it('is read by the rules without the digests of what is sealed', async () => {
    const { ledger } = openWorld();
    await ledger.record(asked('ann'), () => [{ type: 'Explained', data: { person: 'bob' }, sealed: { why: 'Because.' } }]);
    expect(await ledger.history('alliance-a')).toMatchObject([{ data: { person: 'bob' }, digests: [{}, {}, {}].map(() => expect.any(String)) }]);
    expect((await ledger.history('alliance-a'))[0]!.data).toStrictEqual({ person: 'bob' });
  });
});

describe('time', () => {
  it('B-02 never goes back: recorded is at least that of the entry before', async () => {
    let now = NOW;
    const { ledger } = openWorld({ now: () => now });
    await ledger.record(asked('ann'), () => [voted]);
    now = '2029-12-31T23:59:55.000Z';
    await ledger.record(asked('bob'), () => [voted]);
    expect((await ledger.history('alliance-a')).map(({ recorded }) => recorded)).toStrictEqual([NOW, NOW]);
  });

  it('CLOCK_BEHIND: a server whose clock is more than ten seconds behind a head does not write', async () => {
    let now = NOW;
    const { ledger } = openWorld({ now: () => now });
    await ledger.record(asked('ann'), () => [voted]);
    now = '2029-12-31T23:59:49.999Z';
    await expect(ledger.record(asked('bob'), () => [voted])).rejects.toMatchObject({ code: 'CLOCK_BEHIND' });
  });

  it("is the script's own in a played alliance, never earlier than its head, and later commands run on it", async () => {
    const { ledger } = openWorld();
    await ledger.record(played('ann', '2040-01-01T00:00:00.000Z'), () => [voted]);
    await ledger.record(played('bob', '2035-01-01T00:00:00.000Z'), () => [voted]);
    await ledger.record(asked('cem'), () => [voted]);
    expect((await ledger.history('alliance-a')).map(({ clock, recorded }) => [clock, recorded])).toStrictEqual(
      Array.from({ length: 3 }, () => ['SIMULATED', '2040-01-01T00:00:00.000Z']),
    );
  });

  it('of a played alliance says so in its refusal journal too', async () => {
    const { ledger } = openWorld();
    await ledger.record(asked('ann', { clock: 'SIMULATED', recordedAt: NOW }), () => [voted]);
    await ledger.record(asked('bob'), () => ({ refused: 'NOBODY_VOTED' }));
    expect(await ledger.history('refusals-a')).toMatchObject([{ clock: 'SIMULATED' }]);
  });

  it('is never simulated in an alliance that did not begin so', async () => {
    const { ledger } = openWorld();
    await ledger.record(asked('ann'), () => [voted]);
    await expect(ledger.record(asked('bob', { clock: 'SIMULATED' }), () => [voted])).rejects.toThrow('expected one whose clock is SIMULATED');
  });

  it('of the script counts in a played alliance alone', async () => {
    const { ledger } = openWorld();
    await ledger.record(asked('ann', { recordedAt: '2040-01-01T00:00:00.000Z' }), () => [voted]);
    expect(await ledger.history('alliance-a')).toMatchObject([{ recorded: NOW }]);
  });

  it('of an act is the day it was received, and cannot be set', async () => {
    const { ledger } = openWorld();
    await expect(ledger.record(asked('ann'), () => [{ ...voted, effective: '2029-01-01' }])).rejects.toThrow('Voted is an act');
    await ledger.record(asked('ann'), () => [voted, paid(), paid({ effective: '2029-01-01' })]);
    expect((await ledger.history('alliance-a')).map(({ effective }) => effective)).toStrictEqual(['2030-01-01', '2030-01-01', '2029-01-01']);
  });
});

describe('limits', () => {
  it.each([
    ['ENTRIES', Array.from({ length: 101 }, () => voted), 101, 100],
    ['COMMAND_BYTES', Array.from({ length: 16 }, () => ({ type: 'Voted', data: { voter: 'x'.repeat(59_000) } })), expect.any(Number), 900_000],
    [
      'COMMAND_BYTES',
      Array.from({ length: 10 }, () => ({ type: 'Explained', data: { person: 'p' }, sealed: { why: 'x'.repeat(80_000) } })),
      expect.any(Number),
      900_000,
    ],
  ] as const)('COMMAND_TOO_LARGE: %s, with all that travels beside', async (bound, drafts, found, atMost) => {
    const { ledger } = openWorld();
    expect(await ledger.record(asked('ann'), () => drafts)).toStrictEqual({ refused: 'COMMAND_TOO_LARGE', bound, found, atMost });
    expect(await ledger.history('alliance-a')).toHaveLength(0);
  });

  it('a command of a hundred entries is whole', async () => {
    const { ledger } = openWorld();
    expect(await ledger.record(asked('ann'), () => Array.from({ length: 100 }, () => voted))).toMatchObject({ revision: 99 });
  });

  it.each([
    [[], 'was answered by nothing'],
    [[{ type: 'Unknown', data: {} }], 'no declared event type'],
    [[{ type: 'Voted', data: { voter: 'ann', _sd: [] } }], "_sd is the ledger's own member"],
    [[{ type: 'Voted', data: { voter: 'ann' }, sealed: { why: 'x' } }], 'declares no sealed member why'],
    [[{ type: 'Explained', data: {}, sealed: { about: 'x' } }], 'person names nobody'],
    [[{ type: 'Voted', data: { voter: null } }], 'canonical JSON refuses null'],
  ] as const)('a rule that answers %j is at fault, and nothing is written', async (drafts, told) => {
    const { ledger } = openWorld();
    await expect(ledger.record(asked('ann'), () => drafts)).rejects.toThrow(told);
    expect(await ledger.history('alliance-a')).toHaveLength(0);
  });
});

it('a type called like a member of every object is as unknown as any other', async () => {
  const { ledger } = openWorld(later(NOW));
  await expect(ledger.record(asked('ann'), () => [{ type: 'toString', data: {} }])).rejects.toThrow('no declared event type');
  expect(canonicalText(portsOf().rules)).toBe('1');
});
