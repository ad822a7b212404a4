import { accountCommands } from '../features/account/graphql/commands.ts';
import { viewerField } from '../features/account/graphql/viewer.ts';
import { changeCursorField } from '../features/change/graphql/cursor.ts';
import { cooperationCommands } from '../features/cooperation/graphql/commands.ts';
import { employerCommands } from '../features/cooperation/graphql/employer-commands.ts';
import { indicatorFields } from '../features/indicator/graphql/indicator.ts';
import { applicantCommands } from '../features/intake/graphql/applicant-commands.ts';
import { offerCommands } from '../features/intake/graphql/offer-commands.ts';
import { orgCommands } from '../features/org/graphql/commands.ts';
import { placementCommands } from '../features/placement/graphql/commands.ts';
import { fm21Field } from '../features/placement/graphql/fm21.ts';
import { questionCommands } from '../features/placement/graphql/question-commands.ts';
import { liveQuestionField } from '../features/placement/graphql/question-live.ts';
import { verificationCommands } from '../features/placement/graphql/verification-commands.ts';
import { roundCommands } from '../features/round/graphql/commands.ts';
import { sheetHandlers } from '../features/sheets.ts';
import { importCommands } from '../import/graphql/commands.ts';
import type { Builder } from './builder.ts';

/** Commands of the nouns and the few fields that are not read from a table: one line each. */
export type SchemaPart = (builder: Builder) => void;
export const parts: readonly SchemaPart[] = [
  viewerField,
  changeCursorField,
  indicatorFields,
  fm21Field,
  accountCommands,
  cooperationCommands,
  employerCommands,
  offerCommands,
  applicantCommands,
  orgCommands,
  placementCommands,
  verificationCommands,
  questionCommands,
  liveQuestionField,
  roundCommands,
  importCommands(sheetHandlers),
];
