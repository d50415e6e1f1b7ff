/** The whole answer of a view: as known at a moment, as valid on a day. The routes and the scenario player give the same one. */
import { BadRequestException } from '@nestjs/common';
import { faultsOfParams, isViewName, see, type ViewRefusal } from '@app/views';
import type { Entry } from '@app/ledger';
import { RefusedException } from '../problem';
import { timesOf } from './as-of';

export interface AskedView {
  readonly view: string;
  readonly asOf?: string | undefined;
  readonly effectiveOn?: string | undefined;
  readonly params?: Readonly<Record<string, string>>;
}

export interface Seen {
  readonly alliance: string;
  readonly revision: number;
  readonly asOf: string;
  readonly effectiveOn: string;
  /** `<stream>@<revision>`: whoever asks a table for it waits until it is there. */
  readonly position: string;
}

const isRefused = (answer: object): answer is ViewRefusal => 'refused' in answer;

export function seeAt(reading: { history: readonly Entry[]; now: string }, { view, asOf, effectiveOn, params = {} }: AskedView): Seen & object {
  if (!isViewName(view)) throw new BadRequestException(`there is no view ${view}`);
  const faults = faultsOfParams(view, params);
  if (faults.length > 0) throw new BadRequestException(faults);
  const times = timesOf(reading, { asOf, effectiveOn });
  const answer = see(view, reading.history, { ...times, params });
  if (isRefused(answer)) throw new RefusedException(answer);
  const { stream } = reading.history[0]!;
  // The revision of the history that was looked at stands for the whole; each row has its own.
  return { alliance: stream.slice('alliance-'.length), ...times, position: `${stream}@${times.revision}`, ...answer, revision: times.revision };
}
