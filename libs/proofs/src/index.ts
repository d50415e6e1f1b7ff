export { canonical, canonicalText } from './canonical';
export { decoy, disclose, readDisclosure, type Disclosure } from './disclosure';
export { base32, digest, entryHash, eventId } from './hash';
export { parseStrict } from './parse';
