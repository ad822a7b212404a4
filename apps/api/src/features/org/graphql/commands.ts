import { orgUnitCreateInput, orgUnitEndInput, orgUnitRenameInput } from '@fuzhi/domain/org/input.ts';
import type { Builder } from '../../../graph/builder.ts';
import { command } from '../../../graph/command.ts';
import { closeUnit } from '../usecases/close.ts';
import { createUnit } from '../usecases/create.ts';
import { changeName } from '../usecases/rename.ts';

/** What can be done with units. Only administrators, and no token. */
export const orgCommands = (builder: Builder): void => {
  const common = { noun: 'org', accountsOnly: true, result: { one: 'OrgUnit' } } as const;
  command(builder, {
    ...common,
    name: 'orgUnitCreate',
    description: 'Enters a unit below another: a new school, a section of the bureau.',
    input: orgUnitCreateInput,
    run: createUnit,
  });
  command(builder, {
    ...common,
    name: 'orgUnitRename',
    description: 'Gives a unit another name. Its records and rights stay as they are.',
    input: orgUnitRenameInput,
    run: changeName,
  });
  command(builder, {
    ...common,
    name: 'orgUnitClose',
    description: 'Ends a unit with a day, naming the one that takes over. Nothing is deleted.',
    input: orgUnitEndInput,
    run: closeUnit,
  });
};
