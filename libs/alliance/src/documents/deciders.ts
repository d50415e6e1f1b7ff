/** The commands of this subject, by name. */
import { addDocumentVersion } from './add-document-version';
import { classifyDocument } from './classify-document';
import { registerDocument } from './register-document';
import { verifyDocument } from './verify-document';
import { withdrawDocument } from './withdraw-document';

export const documentDeciders = {
  RegisterDocument: registerDocument,
  AddDocumentVersion: addDocumentVersion,
  WithdrawDocument: withdrawDocument,
  VerifyDocument: verifyDocument,
  ClassifyDocument: classifyDocument,
};
