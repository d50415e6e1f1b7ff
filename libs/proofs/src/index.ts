export { canonical, canonicalText } from './canonical';
export { decoy, disclose, readDisclosure, type Disclosure } from './disclosure';
export { EXPORT_FORMAT, verifyExport, type ExportHeader, type Fault, type ShownLine, type Verified, type WithheldLine } from './export';
export { base32, digest, entryHash, eventId } from './hash';
export { parseStrict } from './parse';
