/**
 * Who sends a request: a bearer token names a person and nothing else. What the person may do comes from the alliance's
 * own events, and deciders check it.
 */
import { Inject, Injectable, SetMetadata, UnauthorizedException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Ledger } from '@app/ledger';
import { LEDGER } from './decide';

const OPEN = 'open';
/** For what anybody may read without a token. */
export const Open = () => SetMetadata(OPEN, true);

const BEARER = /^Bearer ([\w-]{43})$/i;

@Injectable()
export class IdentityGuard implements CanActivate {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.getAllAndOverride<boolean | undefined>(OPEN, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<{ headers: { authorization?: string }; person?: string }>();
    const [, secret] = BEARER.exec(request.headers.authorization ?? '') ?? [];
    const person = secret === undefined ? undefined : this.ledger.vault.personOf(secret);
    if (person === undefined) throw new UnauthorizedException('Authorization: Bearer, with a token of this ledger');
    request.person = person;
    return true;
  }
}
