import { PassThrough } from 'node:stream';
import { Inflow } from './inflow';

/** A call as the client gives it, into which a test puts what the server says. */
function callOf(): { call: PassThrough; inflow: Inflow<string>; end: () => void } {
  const call = new PassThrough({ objectMode: true, autoDestroy: false });
  let end: () => void = () => undefined;
  const inflow = new Inflow<string>({ onEnd: (told) => ((end = told), () => undefined) }, call);
  return { call, inflow, end: () => end() };
}

describe('what a call gives', () => {
  it('a call that fails does so twice: the first failure is told, and the second ends no process', async () => {
    const { call, inflow } = callOf();
    call.emit('error', new Error('the server stops'));
    call.emit('error', new Error('AbortError'));
    await expect(inflow.next(1_000)).rejects.toThrow('the server stops');
  });

  it('gives all that came before it failed, and then the failure', async () => {
    const { call, inflow } = callOf();
    call.write({ event: 'a' });
    call.write({ event: 'b' });
    await new Promise((resolve) => setImmediate(resolve));
    call.emit('error', new Error('broken'));
    expect(await inflow.next(1_000)).toStrictEqual(['a', 'b']);
    await expect(inflow.next(1_000)).rejects.toThrow('broken');
  });

  it('ends with the client, though the client says nothing of it', async () => {
    const { inflow, end } = callOf();
    end();
    await expect(inflow.next(undefined)).rejects.toMatchObject({ type: 'cancelled' });
  });

  it('a sign of life begins the time anew, and is nothing that is given', async () => {
    const { call, inflow } = callOf();
    const next = inflow.next(200);
    for (let i = 0; i < 6; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      inflow.touched();
    }
    call.write({ event: 'a' });
    expect(await next).toStrictEqual(['a']);
    await expect(inflow.next(30)).rejects.toThrow('no answer within 30 ms');
  });

  it('is pressed no further than there is room for', async () => {
    const { call, inflow } = callOf();
    for (let i = 0; i < 2_000; i += 1) call.write({ event: String(i) });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const first = (await inflow.next(1_000))!;
    expect(first.length).toBeLessThanOrEqual(500);
    let count = first.length;
    while (count < 2_000) count += (await inflow.next(1_000))!.length;
    expect(count).toBe(2_000);
  });
});
