import { eventStoreContract } from './contract';
import { memoryPlace, openMemory } from './memory';

describe('the memory store', () => {
  it.each(eventStoreContract)('%s', async (_, check) => {
    const place = memoryPlace();
    await expect(check({ open: async () => openMemory(place) })).resolves.toBeUndefined();
  });
});
