import { BadRequestException, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@app/alliance';

/** What a request says beside its body: who asks, where, as what, and under which key. */
export interface Asking {
  /** Named by the token and by nothing else. */
  readonly person: string;
  /** Absent when an alliance is to be registered: it has no name yet. */
  readonly alliance?: string;
  readonly key: string;
  /** What the sender claims to act as; deciders check it against the alliance's own history. */
  readonly as: Omit<Actor, 'person'>;
  readonly ifMatch?: number;
  /** The instant at which the server had read the request. */
  readonly received: string;
  /** Set by the scenario player alone: the alliance is played, on the script's own clock. */
  readonly played?: true;
}

export interface Identified {
  /** Put there by the guard. */
  readonly person: string;
  readonly params: { readonly alliance?: string };
  readonly headers: { readonly [name: string]: string | undefined };
}

const CLAIM = /^(role|capacity|party|seat)=([A-Za-z0-9][\w-]{0,63})$/;
const CLAIM_SAYS = 'Acting-As: role=…, and where it goes with the role ; party=… ; capacity=… ; seat=…';

/** `Acting-As: role=AJR_MEMBER; party=CITY; capacity=CLIENT; seat=C1`: one capacity for each command. */
export function claimOf(header: string | undefined): Asking['as'] {
  const parts = (header ?? '').split(';').map((part) => CLAIM.exec(part.trim()));
  const said: Record<string, string> = {};
  for (const part of parts) {
    const [, name = '', value = ''] = part ?? [];
    if (!name || said[name] !== undefined) throw new BadRequestException(CLAIM_SAYS);
    said[name] = value;
  }
  const { role, capacity, party, seat } = said;
  if (role === undefined) throw new BadRequestException(CLAIM_SAYS);
  return { role, ...(capacity && { capacity }), ...(party && { party }), ...(seat && { seat }) };
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The one place where a request meets the clock. */
export const Asks = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const { person, params, headers } = context.switchToHttp().getRequest<Identified>();
  const { 'idempotency-key': key, 'acting-as': claim, 'if-match': ifMatch } = headers;
  if (!key || !KEY.test(key)) throw new BadRequestException('Idempotency-Key: 1 to 200 visible ASCII characters');
  if (ifMatch !== undefined && !/^"\d{1,9}"$/.test(ifMatch)) throw new BadRequestException('If-Match: a revision, in quotes');
  return {
    person,
    ...(params.alliance !== undefined && { alliance: params.alliance }),
    key,
    as: claimOf(claim),
    received: new Date().toISOString(),
    ...(ifMatch !== undefined && { ifMatch: Number(ifMatch.slice(1, -1)) }),
  };
});
