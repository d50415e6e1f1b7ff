/** Who may read an alliance: whoever holds a role in it today. Everybody else is told that, and nothing of the alliance. */
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { isInsider, registered, standingOf, type Standing } from '@app/alliance';
import type { Entry, Ledger } from '@app/ledger';
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

@Injectable()
export class Reading {
  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  /** For those who belong to the alliance. */
  async historyFor(alliance: string, person: string): Promise<Readable> {
    const readable = await this.ownFor(alliance, person);
    if (!isInsider(readable.standing)) throw new RefusedException({ refused: 'NOT_FOR_CANDIDATES' });
    return readable;
  }

  /** For whoever holds a role, candidates too: the caller shows them what is their own, and nothing else. */
  async ownFor(alliance: string, person: string): Promise<Readable> {
    const stream = `alliance-${alliance}`;
    const history = await this.ledger.recorder.history(stream);
    const known = registered(history);
    if (!known) throw new RefusedException({ refused: 'ALLIANCE_NOT_FOUND' });
    const now = await this.ledger.recorder.now(stream);
    const today = localDay(now, known.timezone);
    const standing = standingOf(history, person, today);
    if (standing.length === 0) return turnAway(person, alliance);
    return { history, standing, timezone: known.timezone, now, today };
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
