import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Identified } from './asking';

/** The person whom the token names. */
export const Person = createParamDecorator((_: unknown, context: ExecutionContext): string => context.switchToHttp().getRequest<Identified>().person);
