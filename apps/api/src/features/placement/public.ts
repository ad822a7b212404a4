export { placementRows } from './report-rows.ts';
