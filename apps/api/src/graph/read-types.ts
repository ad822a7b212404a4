/** Every noun's read types. Importing one registers it; a type that is not named here does not exist. */
import '../features/account/graphql/types.ts';
import '../features/attachment/graphql/types.ts';
import '../features/audit/graphql/types.ts';
import '../features/change/graphql/types.ts';
import '../features/cooperation/graphql/employer-types.ts';
import '../features/cooperation/graphql/internship-types.ts';
import '../features/cooperation/graphql/types.ts';
import '../features/import/graphql/types.ts';
import '../features/inbox/graphql/types.ts';
import '../features/intake/graphql/applicant-types.ts';
import '../features/intake/graphql/offer-types.ts';
import '../features/org/graphql/types.ts';
import '../features/placement/graphql/reference-types.ts';
import '../features/placement/graphql/types.ts';
import '../features/placement/graphql/verification-types.ts';
import '../features/round/graphql/types.ts';
import '../features/view/graphql/types.ts';
