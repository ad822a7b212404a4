export { upsertEmployers } from './repository-employer.ts';
export { identityIndex, phoneIndex, sealIdentity } from './repository-identity.ts';
export { fillRound } from './repository.ts';
export { placementRows } from './report-rows.ts';
