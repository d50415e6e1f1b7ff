/** The commands of this subject, by name. */
import { addDocumentVersion } from './add-document-version';
import { registerDocument } from './register-document';
import { withdrawDocument } from './withdraw-document';

export const documentDeciders = { RegisterDocument: registerDocument, AddDocumentVersion: addDocumentVersion, WithdrawDocument: withdrawDocument };
