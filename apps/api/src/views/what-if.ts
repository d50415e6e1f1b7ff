/**
 * What would be, had something not happened? A view of a history without it, for those who answer for the record. It is
 * computed when asked for, bit by bit between other requests, and never stored; one at a time for each alliance.
 */
import { setImmediate } from 'node:timers/promises';
import { BadRequestException } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Standing } from '@app/alliance';
import type { Entry } from '@app/ledger';
import { faultsOfParams, isViewName, see, suppose, type ViewRefusal, type WhatIfRefusal } from '@app/views';
import { RefusedException } from '../problem';
import { Reading } from '../reading';
import { timesOf } from './as-of';
import type { AskedView, Seen } from './see-at';
import { readFrom, type ViewQuery } from './view';

/** Whoever keeps the record, looks after it, or decides on it. */
const MAY_SUPPOSE = ['AUDITOR', 'REGISTRAR', 'AJR_MEMBER', 'AJR_CHAIR'];
/** So long others wait at most, before it is their turn. */
const TURN_MS_MAX = 20;
const WITHOUT = /^[A-Za-z0-9][\w-]{0,63}$/;

export interface AskedWhatIf extends AskedView {
  readonly without: string;
}
export interface SeenWhatIf extends Seen {
  readonly hypothetical: true;
  readonly whatIf: object;
}

const isRefused = (answer: object): answer is ViewRefusal | WhatIfRefusal => 'refused' in answer;

/** Lets others have their turn between two steps. */
async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  let until = Date.now() + TURN_MS_MAX;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (Date.now() < until) continue;
    await setImmediate();
    until = Date.now() + TURN_MS_MAX;
  }
}

export async function supposeAt(
  reading: { readonly history: readonly Entry[]; readonly now: string },
  { view, without, asOf, effectiveOn, params = {} }: AskedWhatIf,
): Promise<SeenWhatIf> {
  if (!isViewName(view)) throw new BadRequestException(`view: there is no view ${view}`);
  const faults = [...faultsOfParams(view, params), ...(WITHOUT.test(without) ? [] : ['without: a number, a label, or a revision'])];
  if (faults.length > 0) throw new BadRequestException(faults);
  const times = timesOf(reading, { asOf, effectiveOn });
  const { stream } = reading.history[0]!;

  const supposed = await inTurns(suppose(reading.history.slice(0, times.revision + 1), without));
  if (isRefused(supposed)) throw new RefusedException(supposed);
  const { history, names, whatIf } = supposed;
  const asked = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, names.supposed(value)]));
  const seen = see(view, history, { revision: history.length - 1, effectiveOn: times.effectiveOn, params: asked });
  const answer = names.toRecorded(seen) as object;
  if (isRefused(answer)) throw new RefusedException(answer);
  return {
    alliance: stream.slice('alliance-'.length),
    ...times,
    position: `${stream}@${times.revision}`,
    hypothetical: true,
    whatIf,
    ...answer,
    revision: times.revision,
  };
}

export function assertMaySuppose(standing: readonly Standing[]): void {
  if (!standing.some(({ role }) => MAY_SUPPOSE.includes(role))) throw new RefusedException({ refused: 'NOT_PERMITTED', needs: 'AUDITOR' });
}

export class WhatIf extends Query<SeenWhatIf> {
  constructor(
    readonly alliance: string,
    readonly person: string,
    readonly query: ViewQuery,
  ) {
    super();
  }
}

@QueryHandler(WhatIf)
export class WhatIfHandler implements IQueryHandler<WhatIf> {
  private readonly running = new Set<string>();

  constructor(private readonly reading: Reading) {}

  async execute({ alliance, person, query }: WhatIf): Promise<SeenWhatIf> {
    const readable = await this.reading.historyFor(alliance, person);
    assertMaySuppose(readable.standing);
    const { params, ...times } = readFrom(query);
    const { view = '', without = '', ...rest } = params;

    if (this.running.has(alliance)) throw new RefusedException({ refused: 'WHAT_IF_RUNNING' });
    this.running.add(alliance);
    try {
      return await supposeAt(readable, { ...times, view, without, params: rest });
    } finally {
      this.running.delete(alliance);
    }
  }
}
