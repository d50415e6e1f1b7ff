import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import type { Command, Evidence } from '@app/alliance';
import { ActBody, EvidenceBody, Hash, Id, Text } from '../members';

const TEXT_MAX = 20_000;
const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= TEXT_MAX && /^(\n|[^\p{Cc}\p{Cs}])+$/u.test(value);
const EVIDENCE: readonly string[] = ['document', 'sha256', 'version'];
function isVersion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { document, version, sha256 } = value as Readonly<Record<string, unknown>>;
  return (
    Object.keys(value).toSorted().join() === EVIDENCE.join() &&
    typeof document === 'string' &&
    /^[A-Za-z0-9][\w-]{0,63}$/.test(document) &&
    Number.isInteger(version) &&
    Number(version) >= 1 &&
    Number(version) <= 9999 &&
    typeof sha256 === 'string' &&
    /^[\w-]{43}$/.test(sha256)
  );
}

/** What stands in a field of an entry: a text, or a version of a document. */
const Written = (description: string) =>
  applyDecorators(
    ApiProperty({ description, oneOf: [{ type: 'string', minLength: 1, maxLength: TEXT_MAX }, { $ref: getSchemaPath(EvidenceBody) }] }),
    ValidateBy({
      name: 'isWritten',
      validator: {
        validate: (value: unknown) => isText(value) || isVersion(value),
        defaultMessage: (args) => `${args?.property} must be a text, or a version of a document`,
      },
    }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n') : value)),
  );

@ApiExtraModels(EvidenceBody)
export class CorrectClericalErrorBody extends ActBody implements Command<'CorrectClericalError'> {
  @Hash({ description: 'The entry in which the error stands.' }) entry: string;
  @Id({ description: 'The member of the entry: reference, title, decidedOn.' }) field: string;
  @Written('What stands there now; of what is sealed it is kept, and not compared.') was: string | Evidence;
  @Written('What should stand there.') is: string | Evidence;
  @Text(2000) reason: string;
  @Id({ optional: true, description: 'The correction that is itself corrected.' }) corrects?: string;
}

export class CountersignCorrectionBody extends ActBody implements Command<'CountersignCorrection'> {
  @Id() correction: string;
}

export class DeclineCorrectionBody extends ActBody implements Command<'DeclineCorrection'> {
  @Id() correction: string;
  @Text(2000) reason: string;
}

export const correctionBodies = {
  CorrectClericalError: CorrectClericalErrorBody,
  CountersignCorrection: CountersignCorrectionBody,
  DeclineCorrection: DeclineCorrectionBody,
};
