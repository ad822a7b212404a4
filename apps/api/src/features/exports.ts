import type { ExportDefinition } from '../export/definition.ts';
import { accountExport } from './account/export-columns.ts';
import { auditExport } from './audit/export-columns.ts';
import { cooperationExport, employerExport, internshipExport } from './cooperation/export-columns.ts';
import { applicantExport, intakePlanExport, majorOfferExport, schoolClassExport } from './intake/export-columns.ts';
import { orgExport } from './org/export-columns.ts';
import { graduateExport, placementExport } from './placement/export-columns.ts';
import { rollChangeExport, sampleExport } from './placement/verification-export-columns.ts';
import { reportExport } from './round/export-columns.ts';

/** Every list that can be exported. */
export const exportDefinitions: readonly ExportDefinition[] = [
  placementExport,
  graduateExport,
  sampleExport,
  rollChangeExport,
  reportExport,
  cooperationExport,
  internshipExport,
  employerExport,
  majorOfferExport,
  schoolClassExport,
  intakePlanExport,
  applicantExport,
  orgExport,
  accountExport,
  auditExport,
];
