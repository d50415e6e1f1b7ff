import { startDouble, type Double } from '../../../../test/kurrent-double/double';
import { LedgerClient, type Appended } from './client';
import { connectionOf } from './connection';

const event: Appended = { id: '00000000-0000-4000-8000-000000000001', type: 'entry', data: Buffer.from('a'), metadata: new Uint8Array() };

describe('the client', () => {
  let double: Double;
  let client: LedgerClient;
  beforeEach(async () => {
    double = await startDouble();
    client = new LedgerClient(connectionOf(double.url));
  });
  afterEach(async () => {
    await client.end();
    await double.stop();
  });

  it('a call on a connection that was just closed throws where nobody can catch it: it rejects, and the process goes on', async () => {
    expect(await client.append('s', -1, [event], 1_000)).toBe(0);
    const channel = await (client as unknown as { channelOf(): Promise<{ close(): void }> }).channelOf();
    channel.close();
    await expect(client.append('s', 0, [event], 1_000)).rejects.toThrow('Channel has been shut down');
    await expect(client.lastPlace('s')).rejects.toThrow('Channel has been shut down');
  });

  it('what goes wrong while a connection is given up ends no process', async () => {
    // Without a leader named, the client fails over its own error.
    double.faults.next('append', { does: 'FAIL', with: 'LEADERLESS' });
    await expect(client.append('s', -1, [event], 1_000)).rejects.toMatchObject({ details: 'Leader info available' });
  });

  it('an ended client takes nothing more, and opens no connection again', async () => {
    await client.end();
    await expect(client.append('s', -1, [event], 1_000)).rejects.toMatchObject({ type: 'cancelled' });
    expect(double.faults.calls.append).toBe(0);
  });

  it('an append on its way when the client ends is answered all the same', async () => {
    await client.append('s', -1, [event], 1_000);
    double.faults.next('append', { does: 'REPLY_LATE', ms: 100 });
    const appended = client.append('t', -1, [event], 1_000);
    await new Promise((resolve) => setTimeout(resolve, 40));
    await client.end();
    expect(await appended).toBe(0);
  });

  it('an append that is not answered ends after the time that it was given', async () => {
    double.faults.next('append', { does: 'IGNORE' });
    await expect(client.append('s', -1, [event], 100)).rejects.toMatchObject({ type: 'deadline-exceeded' });
  });
});
