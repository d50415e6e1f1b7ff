import { applyDecorators } from '@nestjs/common';
import { ValidateBy } from 'class-validator';
import { DIRECTIONS, FREQUENCIES, type Command, type Evidence } from '@app/alliance';
import { AuthorisedBody, Day, Decimal, DocumentVersion, FactBody, Id, LIST_MAX, member, Nested, OneOf, Text } from '../members';

const optional = { optional: true } as const;

/** Wide enough for any figure here; what makes sense is for the rule to say. */
const WEIGHT_MAX = 1000;
const WEIGHT = /^-?(0|[1-9]\d{0,3})(\.\d{1,6})?$/;
const isWeight = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isInteger(value) && Math.abs(value) <= WEIGHT_MAX : typeof value === 'string' && WEIGHT.test(value);
/** In percent: a whole number, or a decimal written as a string. */
const Percent = () =>
  applyDecorators(
    member(
      {
        oneOf: [
          { type: 'integer', minimum: -WEIGHT_MAX, maximum: WEIGHT_MAX },
          { type: 'string', pattern: WEIGHT.source },
        ],
      },
      { description: 'In percent; all together make 100.' },
      (each) =>
        ValidateBy(
          { name: 'isWeight', validator: { validate: isWeight, defaultMessage: (args) => `${args?.property} must be a percentage: 20, or "12.5"` } },
          each,
        ),
    ),
  );

class KraNameBody {
  @Text(200, optional) fi?: string;
  @Text(200, optional) sv?: string;
  @Text(200, optional) en?: string;
}
class KraBody {
  @Id() kra: string;
  @Nested(() => KraNameBody) name: KraNameBody;
}
class WeightBody {
  @Id() indicator: string;
  @Percent() weight: number | string;
}

export class AdoptKraSetBody extends AuthorisedBody implements Command<'AdoptKraSet'> {
  @Id() kraSet: string;
  @Nested(() => KraBody, { list: true, min: 1 }) kras: KraBody[];
  @Day({ ...optional, description: 'Its last day; without it, until another set begins.' }) to?: string;
}

export class DefineIndicatorBody extends FactBody implements Command<'DefineIndicator'> {
  @Id() kraSet: string;
  @Id() kra: string;
  @Id() indicator: string;
  @Text(40) unit: string;
  @OneOf(DIRECTIONS, { description: 'Which values are the better ones.' }) direction: Command<'DefineIndicator'>['direction'];
  @Decimal({ description: 'Scores −100.' }) worst: string;
  @Decimal({ description: 'Scores 0.' }) base: string;
  @Decimal({ description: 'Scores 100.' }) best: string;
  @OneOf(FREQUENCIES) frequency: Command<'DefineIndicator'>['frequency'];
  @Id({ ...optional, description: 'Where its values come from.' }) source?: string;
  @Text(4000, { description: 'How it is measured.' }) method: string;
}

export class SetWeightsBody extends AuthorisedBody implements Command<'SetWeights'> {
  @Id() kraSet: string;
  @Nested(() => WeightBody, { list: true, min: 1, description: `Up to ${LIST_MAX}; indicators left out count nothing.` }) weights: WeightBody[];
}

export class SetBaselineBody extends FactBody implements Command<'SetBaseline'> {
  @Id() indicator: string;
  @Decimal() base: string;
  @Decimal({ ...optional, description: 'Where it changes too.' }) worst?: string;
  @Decimal({ ...optional, description: 'Where it changes too.' }) best?: string;
  @DocumentVersion({ description: 'What it rests on.' }) document: Evidence;
}

export class RebaseBody extends AuthorisedBody implements Command<'Rebase'> {
  @Id() indicator: string;
  @Decimal() base: string;
  @Decimal({ ...optional, description: 'Where it changes too.' }) worst?: string;
  @Decimal({ ...optional, description: 'Where it changes too.' }) best?: string;
  @DocumentVersion(optional) document?: Evidence;
}
