/** What members of a body look like: one decorator each, which checks the member and describes it in the OpenAPI document. */
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AUTHORITIES, CURRENCIES, type Authority, type Evidence, type Money } from '@app/alliance';

/** An entry's lists hold at most this many items. */
export const LIST_MAX = 200;

export interface Options {
  /** May be absent. It may never be null. */
  readonly optional?: true;
  /** A list of such values, of at most `LIST_MAX`, and at least `min`. */
  readonly list?: true;
  readonly min?: number;
  readonly description?: string;
}

type Check = (options?: { each?: boolean }) => PropertyDecorator;

export function member(schema: object, { optional, list, min = 0, description }: Options, ...checks: readonly Check[]): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      ...schema,
      required: !optional,
      ...(description && { description }),
      ...(list && { isArray: true, maxItems: LIST_MAX, minItems: min }),
    } as object),
    ValidateIf((_, value) => !optional || value !== undefined),
    ...(list ? [IsArray(), ArrayMaxSize(LIST_MAX), ArrayMinSize(min)] : []),
    ...checks.map((check) => check(list && { each: true })),
  );
}

const matching = (pattern: RegExp, options: Options, schema: object = {}) =>
  member({ type: String, pattern: pattern.source, ...schema }, options, IsString, (each) => Matches(pattern, each));

/** A label or a number by which the alliance knows a thing. */
export const Id = (options: Options = {}) => matching(/^[A-Za-z0-9][\w-]{0,63}$/, options);
/** The hash of an entry, or the digest of a document, base64url. */
export const Hash = (options: Options = {}) => matching(/^[\w-]{43}$/, options);
export const OneOf = (values: readonly string[], options: Options = {}) =>
  member({ type: String, enum: values }, options, (each) => IsIn([...values], each));
export const True = (options: Options = {}) => member({ type: Boolean, enum: [true] }, options, (each) => Equals(true, each));
export const Flag = (options: Options = {}) => member({ type: Boolean }, options, IsBoolean);
export const Whole = (least: number, most: number, options: Options = {}) =>
  member(
    { type: 'integer', minimum: least, maximum: most },
    options,
    IsInt,
    (each) => Min(least, each),
    (each) => Max(most, each),
  );
/** A decimal number as a string, without exponent. */
export const Decimal = (options: Options = {}) => matching(/^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/, options);
/** A reduced fraction, `1/3`. */
export const Fraction = (options: Options = {}) => matching(/^(0|[1-9]\d{0,8})\/[1-9]\d{0,8}$/, options);

const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
/** A day of the calendar; the 31st of February is none. */
export const Day = (options: Options = {}) =>
  member({ type: String, format: 'date' }, options, (each) =>
    ValidateBy({ name: 'isDay', validator: { validate: isDate, defaultMessage: (args) => `${args?.property} must be a day, YYYY-MM-DD` } }, each),
  );

/** Text is made well-formed here (NFC, LF, no other control characters), and then kept as it is. */
export const Text = (max: number, options: Options = {}) =>
  applyDecorators(
    member(
      { type: String, maxLength: max, minLength: 1 },
      options,
      IsString,
      (each) => MaxLength(max, each),
      (each) => Matches(/^(\n|[^\p{Cc}\p{Cs}])+$/u, each),
    ),
    Transform(({ value }) => (Array.isArray(value) ? value.map(wellFormed) : wellFormed(value))),
  );
const wellFormed = (value: unknown): unknown => (typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n') : value);

/** A member that is a body of its own, checked as one. */
export const Nested = (body: () => new () => object, options: Options = {}) =>
  // What is absent, or null, has no members that could be wrong: that it is there is a check of its own.
  // The document asks for the class only through a function that is written here: it knows one by its name, `type`.
  applyDecorators(member({ type: () => body() }, options, IsObject, ValidateNested), Type(body));

class MoneyBody implements Money {
  @OneOf(CURRENCIES) currency: Money['currency'];
  @member({ type: String, pattern: '^(0|-?[1-9][0-9]{0,14})$', description: 'Minor units: cents.' }, {}, (each) =>
    Matches(/^(0|-?[1-9][0-9]{0,14})$/, each),
  )
  minor: string;
}
export const Amount = (options: Options = {}) => Nested(() => MoneyBody, options);

export class EvidenceBody implements Evidence {
  @Id() document: string;
  @Whole(1, 9999) version: number;
  @Hash() sha256: string;
}
/** A version of a document, by its digest. */
export const DocumentVersion = (options: Options = {}) => Nested(() => EvidenceBody, options);

export class AuthorityBody implements Authority {
  @OneOf(AUTHORITIES) kind: Authority['kind'];
  @Text(200) ref: string;
}

/** What every command may carry. */
export class ActBody {
  @DocumentVersion({ optional: true, list: true }) evidence?: readonly Evidence[];
}
/**
 * What a command may say that records a fact: from which day it holds; where that day is past, why it comes late, and where
 * it is long past, the decision that it rests on (B-03).
 */
export class FactBody extends ActBody {
  @Day({ optional: true }) effective?: string;
  @Text(2000, { optional: true }) lateBecause?: string;
  @Nested(() => AuthorityBody, { optional: true }) authority?: Authority;
}
/** A command that always says what it rests on: a decision, or the agreement where that is enough. */
export class AuthorisedBody extends FactBody {}
