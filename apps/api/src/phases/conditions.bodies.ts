import { applyDecorators } from '@nestjs/common';
import { ValidateBy } from 'class-validator';
import type { Command, Evidence } from '@app/alliance';
import { ActBody, AuthorisedBody, Day, DocumentVersion, Id, Nested, OneOf, Text } from '../members';
import { BoundaryBody, FigureBody } from './figure.body';

const KINDS = ['PRECEDENT', 'SUBSEQUENT', 'BOUNDARY'] as const;

class SetterBody {
  @Id({ optional: true }) body?: string;
  @Id({ optional: true }) party?: string;
}
type SetBy = NonNullable<Command<'SetCondition'>['setBy']>;
const isOneOfTwo = (value: unknown): boolean => {
  const { body, party } = (value ?? {}) as SetterBody;
  return (body === undefined) !== (party === undefined);
};
/** Whoever set a condition: a body or a party, never both. */
const SetByOne = () =>
  applyDecorators(
    Nested(() => SetterBody, { optional: true, description: 'A body or a party; understood from who acts, unless given.' }),
    ValidateBy({ name: 'isOneOfTwo', validator: { validate: isOneOfTwo, defaultMessage: () => 'setBy names a body or a party, and not both' } }),
  );

export class SetConditionBody extends ActBody implements Command<'SetCondition'> {
  @Id() gate: string;
  @Id() condition: string;
  @OneOf(KINDS) kind: (typeof KINDS)[number];
  @Text(2000) text: string;
  @SetByOne() setBy?: SetBy;
  @Id({ optional: true, description: 'Who sees to it; needed for a subsequent condition.' }) owner?: string;
  @Day({ optional: true, description: 'Its last day; needed for a subsequent condition.' }) due?: string;
  @Nested(() => BoundaryBody, { optional: true, description: 'The limits of a boundary that is a number.' }) boundary?: BoundaryBody;
}

export class FulfilConditionBody extends ActBody implements Command<'FulfilCondition'> {
  @Id() gate: string;
  @Id() condition: string;
  @DocumentVersion() document: Evidence;
  @Nested(() => FigureBody, { optional: true, description: 'The value found; needed for a boundary that is a number.' }) figure?: FigureBody;
}

export class WaiveConditionBody extends AuthorisedBody implements Command<'WaiveCondition'> {
  @Id() gate: string;
  @Id() condition: string;
  @Text(2000) reasons: string;
}

export class ReopenConditionBody extends ActBody implements Command<'ReopenCondition'> {
  @Id() gate: string;
  @Id() condition: string;
  @Text(2000) reason: string;
}

export const conditionBodies = {
  SetCondition: SetConditionBody,
  FulfilCondition: FulfilConditionBody,
  WaiveCondition: WaiveConditionBody,
  ReopenCondition: ReopenConditionBody,
};
