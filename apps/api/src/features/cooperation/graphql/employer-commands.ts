import * as input from '@fuzhi/domain/cooperation/employer-input.ts';

import type { Builder } from '../../../graph/builder.ts';
import { command } from '../../../graph/command.ts';
import { blockEmployer, releaseEmployer, verifyEmployer, watchEmployer } from '../usecases/employer-decide.ts';
import { updateEmployer } from '../usecases/employer-update.ts';

/** What the bureau's vocational section does with the register of employers. */
export const employerCommands = (builder: Builder): void => {
  const common = { noun: 'cooperation', result: { one: 'Employer' } } as const;
  command(builder, {
    ...common,
    name: 'employerVerify',
    description: 'Records that an employer was found in the business register, with its day of founding where that is not known yet.',
    input: input.employerVerifyInput,
    run: verifyEmployer,
  });
  command(builder, {
    ...common,
    name: 'employerWatch',
    description: 'Puts an employer on watch: it may still be named, and what is reported of it is looked at first.',
    input: input.employerReasonInput,
    run: watchEmployer,
  });
  command(builder, {
    ...common,
    name: 'employerBlock',
    description: 'Blocks an employer: no new placement, agreement or internship may name it. What names it already stays and is marked.',
    input: input.employerReasonInput,
    run: blockEmployer,
  });
  command(builder, {
    ...common,
    name: 'employerRelease',
    description: 'Lets an employer off watch or block, back to new, verified or active, whichever it had come to by itself.',
    input: input.employerReasonInput,
    run: releaseEmployer,
  });
  command(builder, {
    ...common,
    name: 'employerUpdate',
    description:
      'Corrects names, nature, industry and the dates of the business register. A name that is given up becomes an earlier name.',
    input: input.employerUpdateInput,
    run: updateEmployer,
  });
};
