/**
 * What an alliance that ran before the ledger did brought with it: every decision taken from its minutes and every fact that
 * rests on its records, whoever entered it and when, and whether its steering group has accepted it. None of it was voted on
 * here.
 */
import { takingOver, type Recorded } from '@app/alliance';
import { why } from './trail';
import { listed, present, tally, viewOf } from './view';

const isImported = ({ authority, data }: Recorded): boolean => authority?.kind === 'RECORD' || 'takenOver' in data;

const rowOf = (entry: Recorded): object => {
  const { type, data, day, effective, recorded, actor, authority, sealed } = entry;
  return present({ event: type, effective, day, recorded, by: actor, authority, reason: sealed['lateBecause'], data, ...why([entry]) });
};

export const importedView = viewOf({
  fold: takingOver,
  answer({ takenOver, decisions, accepted }, trail) {
    const found = trail.all.filter(isImported);
    return present({
      takenOver,
      accepted,
      decisions,
      sittings: new Set(found.map(({ day }) => day)).size,
      ...listed(found.map(rowOf)),
      counts: tally(found.map(({ type }) => type)),
    });
  },
});
