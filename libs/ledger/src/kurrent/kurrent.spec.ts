import { startDouble, type Double } from '../../../../test/kurrent-double/double';
import { eventStoreContract } from '../contract';
import { openKurrent } from './kurrent';

describe('the KurrentDB store, on a protocol double', () => {
  let double: Double;
  let checks = 0;
  beforeAll(async () => (double = await startDouble()));
  afterAll(() => double.stop());

  it.each(eventStoreContract)('%s', async (_, check) => {
    const url = double.urlOf(`contract-${(checks += 1)}`);
    await expect(check({ open: () => openKurrent({ url }) })).resolves.toBeUndefined();
  });
});
