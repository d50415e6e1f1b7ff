/**
 * What a played alliance answers when it is asked: to an auditor, who is shown everything, or to a person of the file, who is
 * shown what the routes of the API would show that person at that moment.
 */
import { BadRequestException } from '@nestjs/common';
import { isInsider, registered, type Standing } from '@app/alliance';
import type { Ledger } from '@app/ledger';
import { auditFor } from '../auditing/audit-view';
import { localDay } from '../calendar';
import { RefusedException } from '../problem';
import { notForOutsiders, readableTo, type Readable } from '../reading';
import { seeAt, type AskedView } from '../views/see-at';
import { refusalsFor, whoFor } from '../views/refusals';
import { seeFor } from '../views/view';
import { assertMaySuppose, supposeAt } from '../views/what-if';

export interface Asked extends AskedView {
  readonly without?: string;
  /** Who asks; without it, an auditor. */
  readonly person?: string;
}

/** What stands beside the history, and is asked for as of now alone. */
const BESIDE = ['audit', 'me', 'refusals'];
const AUDITING: readonly Standing[] = [{ role: 'AUDITOR' }];

async function readingOf(ledger: Ledger, alliance: string, now: string, person: string | undefined): Promise<Readable> {
  const history = await ledger.recorder.history(`alliance-${alliance}`);
  const known = registered(history);
  if (!known) throw new RefusedException({ refused: 'ALLIANCE_NOT_FOUND' });
  if (person === undefined) return { history, standing: AUDITING, timezone: known.timezone, now, today: localDay(now, known.timezone) };
  const readable = readableTo(history, person, now);
  if (!readable) throw new RefusedException({ refused: 'NO_ROLE_IN_ALLIANCE' });
  return readable;
}

function assertInsider({ standing }: Readable): void {
  if (!isInsider(standing)) throw notForOutsiders(standing);
}

export async function lookAt(ledger: Ledger, alliance: string, now: string, { without, person, ...asked }: Asked): Promise<object> {
  const readable = await readingOf(ledger, alliance, now, person);
  if (without !== undefined) {
    assertInsider(readable);
    assertMaySuppose(readable.standing);
    return supposeAt(readable, { ...asked, without });
  }
  const { view, params = {}, ...times } = asked;
  if (!BESIDE.includes(view)) return person === undefined ? seeAt(readable, asked) : seeFor(readable, person, asked);

  const unknown = Object.keys({ ...params, ...times });
  if (unknown.length > 0) throw new BadRequestException(unknown.map((name) => `${name}: ${view} is asked for without it`));
  const beside = (stream: string) => ledger.recorder.history(`${stream}-${alliance}`);
  switch (view) {
    case 'refusals':
      return refusalsFor(await beside('refusals'), alliance, readable, person);
    case 'audit':
      assertInsider(readable);
      return auditFor(await beside('audit'), { ...readable, alliance, revision: readable.history.length - 1 });
    default:
      if (person === undefined) throw new BadRequestException(`${view}: say who asks`);
      return whoFor(alliance, readable, person);
  }
}
