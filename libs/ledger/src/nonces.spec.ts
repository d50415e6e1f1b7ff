import { nonces } from './nonces';

it('nonces are 128 bits each, and never the same', () => {
  const nonce = nonces();
  const drawn = Array.from({ length: 1_000 }, nonce);
  expect(new Set(drawn).size).toBe(1_000);
  expect(drawn.every((one) => /^[\w-]{22}$/.test(one))).toBe(true);
});
