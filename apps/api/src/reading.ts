/** Who may read an alliance: whoever holds a role in it today. Everybody else is told that, and nothing of the alliance. */
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { isInsider, isObserver, publicities, registered, secretOn, seesSecrets, standingOf, stateOf, type Standing } from '@app/alliance';
import type { Entry, Ledger } from '@app/ledger';
import { withoutSecrets } from '@app/views';
import type { Identified } from './asking';
import { localDay } from './calendar';
import { LEDGER } from './decide';
import { RefusedException } from './problem';
import { turnAway } from './strangers';

export interface Readable {
  readonly history: readonly Entry[];
  readonly standing: readonly Standing[];
  readonly timezone: string;
  /** Now, on the alliance's own clock, and its local day. */
  readonly now: string;
  readonly today: string;
}

/** Candidates and observers are told why they are not shown what belongs to the alliance. */
export const notForOutsiders = (standing: readonly Standing[]): RefusedException =>
  new RefusedException({ refused: isObserver(standing) ? 'NOT_FOR_OBSERVERS' : 'NOT_FOR_CANDIDATES' });

/** What somebody is shown of a history at a moment; nothing of it where he or she holds no role then. */
export function readableTo(history: readonly Entry[], person: string, now: string): Readable | undefined {
  const known = registered(history);
  if (!known) return undefined;
  const today = localDay(now, known.timezone);
  const standing = standingOf(history, person, today);
  if (standing.length === 0) return undefined;
  // What is secret is kept from everybody else here, so that no view and no route need think of it (E-05).
  const shown = seesSecrets(standing, history)
    ? history
    : (withoutSecrets(history, secretOn(stateOf(publicities, history), today)) as readonly Entry[]);
  return { history: shown, standing, timezone: known.timezone, now, today };
}

@Injectable()
export class Reading {
  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  /** For those who belong to the alliance. */
  async historyFor(alliance: string, person: string): Promise<Readable> {
    const readable = await this.ownFor(alliance, person);
    if (!isInsider(readable.standing)) throw notForOutsiders(readable.standing);
    return readable;
  }

  /** For whoever holds a role, candidates and observers too: the caller shows them what is their own, and nothing else. */
  async ownFor(alliance: string, person: string): Promise<Readable> {
    const stream = `alliance-${alliance}`;
    const history = await this.ledger.recorder.history(stream);
    if (!registered(history)) throw new RefusedException({ refused: 'ALLIANCE_NOT_FOUND' });
    return readableTo(history, person, await this.ledger.recorder.now(stream)) ?? turnAway(person, alliance);
  }
}

/** For answers that begin before they are known: whether somebody may read is settled first, however long the store takes. */
@Injectable()
export class MayReadGuard implements CanActivate {
  constructor(private readonly reading: Reading) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { person, params } = context.switchToHttp().getRequest<Identified>();
    await this.reading.historyFor(params.alliance!, person);
    return true;
  }
}
