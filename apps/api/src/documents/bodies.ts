import { Matches } from 'class-validator';
import { PUBLICITY_CLASSES, type Command, type Publicity } from '@app/alliance';
import { ActBody, Day, FactBody, Hash, Id, member, Nested, OneOf, Text, Whole } from '../members';

const YEARS = /^(PERMANENT|[1-9]\d{0,2})$/;
/** For how long a document is kept. */
const Retention = () =>
  member({ type: String, pattern: YEARS.source }, { optional: true, description: 'A number of years, or PERMANENT.' }, (each) =>
    Matches(YEARS, each),
  );

class PublicityBody implements Publicity {
  @OneOf(PUBLICITY_CLASSES) class: Publicity['class'];
  @Text(200, { optional: true, description: 'The provision of law; what is secret has one.' }) ground?: string;
  @Day({ optional: true, description: 'When it is looked at again; without it, after a year or when the secrecy ends.' }) reviewOn?: string;
  @Day({ optional: true, description: 'The last day of secrecy.' }) until?: string;
}

export class RegisterDocumentBody extends FactBody implements Command<'RegisterDocument'> {
  @Id() document: string;
  @Text(64) kind: string;
  @Text(300) title: string;
  @Hash() sha256: string;
  @Day() dated: string;
  @Nested(() => PublicityBody, { optional: true }) publicity?: Publicity;
  @Retention() retention?: string;
}

export class AddDocumentVersionBody extends FactBody implements Command<'AddDocumentVersion'> {
  @Id() document: string;
  @Whole(2, 9999, { optional: true }) version?: number;
  @Hash() sha256: string;
  @Day() dated: string;
  @Id({ optional: true }) decision?: string;
  @Text(2000, { optional: true }) changeNote?: string;
}

export class WithdrawDocumentBody extends ActBody implements Command<'WithdrawDocument'> {
  @Id() document: string;
  @Text(2000) reason: string;
}

export class VerifyDocumentBody extends ActBody implements Command<'VerifyDocument'> {
  @Id() document: string;
  @Whole(1, 9999) version: number;
  @Hash({ description: 'Of the bytes that you have in hand.' }) sha256: string;
}

export class ClassifyDocumentBody extends FactBody implements Command<'ClassifyDocument'> {
  @Id() document: string;
  @OneOf(PUBLICITY_CLASSES) class: Publicity['class'];
  @Text(200, { optional: true, description: 'The provision of law; what is secret has one.' }) ground?: string;
  @Day({ optional: true, description: 'When it is looked at again; without it, after a year or when the secrecy ends.' }) reviewOn?: string;
  @Day({ optional: true, description: 'The last day of secrecy.' }) until?: string;
  @Retention() retention?: string;
  @Text(2000, { optional: true }) reason?: string;
}

export const documentBodies = {
  RegisterDocument: RegisterDocumentBody,
  AddDocumentVersion: AddDocumentVersionBody,
  WithdrawDocument: WithdrawDocumentBody,
  VerifyDocument: VerifyDocumentBody,
  ClassifyDocument: ClassifyDocumentBody,
};
