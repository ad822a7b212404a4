export { placementRows } from './report-rows.ts';
export { employersByCode, type KnownEmployer, upsertEmployers } from './repository-employer.ts';
export { freezeMissing } from './fm21-freeze.ts';
export { type Fm21Form, readFm21 } from './fm21-form.ts';
export { readWith } from './repository-fm21.ts';
export { answerLink } from './answer-link.ts';
export { findLive as readLink } from './repository-link.ts';
