/**
 * A list of typed effects. What an effect *does* is a command, checked by the very body of that command; what it *allows*
 * is an amount with a direction and a place.
 */
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateBy, ValidateIf, validateSync, type ValidationError, type ValidatorOptions } from 'class-validator';
import { doers, type Does } from '@app/alliance';
import { ALLOWANCES } from './commercial/allowances.body';
import type { BODIES } from './bodies';

export const STRICT: ValidatorOptions = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };
const EFFECTS_MAX = 50;

/** The bodies are handed over when they are all loaded: an effect may be any command that decisions can carry out. */
let bodies: typeof BODIES | undefined;
export const useBodies = (all: typeof BODIES): void => {
  bodies = all;
};

/** The body of a command, once all of them are loaded. */
export const bodyOf = (type: keyof typeof BODIES): (typeof BODIES)[keyof typeof BODIES] => bodies![type];

export const faultsOf = (errors: readonly ValidationError[], path = ''): string[] =>
  errors.flatMap(({ property, constraints, children }) => [
    ...Object.values(constraints ?? {}).map((says) => (path ? `${path}: ${says}` : says)),
    ...faultsOf(children ?? [], path ? `${path}.${property}` : property),
  ]);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const ID = /^[A-Za-z0-9][\w-]{0,63}$/;

function faultsOfEffect(effect: unknown): string[] {
  if (!isRecord(effect)) return ['an effect is an object'];
  const { id, does, command, allows } = effect;
  if (typeof id !== 'string' || !ID.test(id)) return ['id: names the effect within its decision'];
  if (typeof does === 'string' && Object.hasOwn(doers, does)) {
    const surplus = Object.keys(effect).filter((key) => !['id', 'does', 'command'].includes(key));
    if (surplus.length > 0) return surplus.map((key) => `${id}: property ${key} should not exist`);
    if (!isRecord(command)) return [`${id}: command: what ${does} says`];
    return faultsOf(validateSync(plainToInstance(bodies![does as Does] as new () => object, command), STRICT)).map((says) => `${id}: ${says}`);
  }
  if (typeof allows === 'string' && Object.hasOwn(ALLOWANCES, allows)) {
    return faultsOf(validateSync(plainToInstance(ALLOWANCES[allows as keyof typeof ALLOWANCES] as new () => object, effect), STRICT)).map(
      (says) => `${id}: ${says}`,
    );
  }
  return [`${id}: does one of ${Object.keys(doers).join(', ')}, or allows one of ${Object.keys(ALLOWANCES).join(', ')}`];
}

/** Texts inside a command are made well-formed as they would be in a request of their own. */
const wellFormed = (effect: unknown): unknown => {
  if (!isRecord(effect) || typeof effect['does'] !== 'string' || !isRecord(effect['command']) || !bodies || !Object.hasOwn(bodies, effect['does']))
    return effect;
  return { ...effect, command: { ...plainToInstance(bodies[effect['does'] as Does] as new () => object, effect['command']) } };
};

export const Effects = (options: { readonly optional?: true } = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, maxItems: EFFECTS_MAX, required: !options.optional }),
    ValidateIf((_, value) => !options.optional || value !== undefined),
    IsArray(),
    ArrayMaxSize(EFFECTS_MAX),
    ValidateBy({
      name: 'areEffects',
      validator: {
        // What is no list, or too long a one, is told by the checks above.
        validate: (value) => !Array.isArray(value) || value.length > EFFECTS_MAX || value.every((effect) => faultsOfEffect(effect).length === 0),
        defaultMessage: (args) => `effects: ${((args?.value ?? []) as readonly unknown[]).flatMap(faultsOfEffect).join('; ')}`,
      },
    }),
    Transform(({ value }) => (Array.isArray(value) ? value.map(wellFormed) : value)),
  );
