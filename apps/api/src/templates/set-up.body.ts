/** What an alliance is set up with as it is registered: commands, each checked by the very body of that command. */
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateBy, ValidateIf, validateSync } from 'class-validator';
import { settingUp, type SetsUp } from '@app/alliance';
import { bodyOf, faultsOf, STRICT } from '../effects.body';

const STEPS_MAX = 98;
const DATED = ['effective', 'lateBecause', 'evidence'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isStep = (step: unknown): step is { do: SetsUp; with: Record<string, unknown> } =>
  isRecord(step) && typeof step['do'] === 'string' && Object.hasOwn(settingUp, step['do']) && isRecord(step['with']);

function faultsOfStep(step: unknown): readonly string[] {
  if (!isStep(step)) return [`do: one of ${Object.keys(settingUp).join(', ')}, with: what it says`];
  const surplus = [...Object.keys(step).filter((key) => key !== 'do' && key !== 'with'), ...DATED.filter((key) => Object.hasOwn(step.with, key))];
  if (surplus.length > 0) return surplus.map((key) => `${step.do}: property ${key} should not exist`);
  return faultsOf(validateSync(plainToInstance(bodyOf(step.do) as new () => object, step.with), STRICT)).map((says) => `${step.do}: ${says}`);
}
const wellFormed = (step: unknown): unknown =>
  isStep(step) ? { ...step, with: { ...plainToInstance(bodyOf(step.do) as new () => object, step.with) } } : step;

export const SetUp = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: 'array',
      items: { type: 'object', additionalProperties: true },
      maxItems: STEPS_MAX,
      required: false,
      description: `Commands of the first registrar that happen with it, \`{do, with}\`: ${Object.keys(settingUp).join(', ')}.`,
    }),
    ValidateIf((_, value) => value !== undefined),
    IsArray(),
    ArrayMaxSize(STEPS_MAX),
    ValidateBy({
      name: 'setsUp',
      validator: {
        validate: (value) => !Array.isArray(value) || value.length > STEPS_MAX || value.every((step) => faultsOfStep(step).length === 0),
        defaultMessage: (args) => `setUp: ${((args?.value ?? []) as readonly unknown[]).flatMap(faultsOfStep).join('; ')}`,
      },
    }),
    Transform(({ value }) => (Array.isArray(value) ? value.map(wellFormed) : value)),
  );
