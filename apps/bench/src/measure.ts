/** Figures that can be trusted on a machine whose speed changes: rounds in turn, and the median of each. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** What the same work costs without us, measured in turn with it, and how we compare. */
  readonly raw?: number;
  readonly ratio?: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
};
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
};

export const secondsOf = async (work: () => unknown): Promise<number> => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
};

/** Ours and the other, one after the other in each round, so that both meet the same machine. */
export async function inTurn(
  rounds: number,
  ours: () => Promise<number>,
  other: () => Promise<number>,
): Promise<{ ours: number; other: number; ratio: number }> {
  const [a, b, ratios]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    a.push(await ours());
    b.push(await other());
    ratios.push(a.at(-1)! / b.at(-1)!);
  }
  return { ours: median(a), other: median(b), ratio: median(ratios) };
}
