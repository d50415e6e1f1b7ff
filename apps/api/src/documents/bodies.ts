import type { Command } from '@app/alliance';
import { ActBody, Day, FactBody, Hash, Id, Text, Whole } from '../members';

export class RegisterDocumentBody extends FactBody implements Command<'RegisterDocument'> {
  @Id() document: string;
  @Text(64) kind: string;
  @Text(300) title: string;
  @Hash() sha256: string;
  @Day() dated: string;
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

export const documentBodies = {
  RegisterDocument: RegisterDocumentBody,
  AddDocumentVersion: AddDocumentVersionBody,
  WithdrawDocument: WithdrawDocumentBody,
};
