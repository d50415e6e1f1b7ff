export { faultsOfParams, isViewName, see, VIEW_NAMES, VIEWS, type Asked, type ViewName } from './views';
export type { Param, ViewRefusal } from './view';
export type { Supposed } from './supposing';
export { suppose, type WhatIfRefusal } from './what-if';
export type {
  MinutesBallot,
  MinutesContent,
  MinutesItem,
  MinutesLegality,
  MinutesMatter,
  MinutesOrganisation,
  MinutesPresence,
  MinutesProposal,
  MinutesResult,
} from './minutes-content';
export { isNewer } from './irregular';
export { withoutSecrets } from './secrecy';
export { TELLING, isHidden } from './positions';
export { openTables, type TableSettings } from './tables/open';
export { rowsFrom, type Rows } from './tables/rows';
export type { TableRunner } from './tables/runner';
export type { Tables } from './tables/tables';
export type { Feed } from './tables/feed';
