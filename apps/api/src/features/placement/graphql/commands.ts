import * as input from '@fuzhi/domain/placement/input.ts';

import type { Builder } from '../../../graph/builder.ts';
import { command } from '../../../graph/command.ts';
import { acceptPlacements } from '../usecases/accept.ts';
import { editPlacement } from '../usecases/edit.ts';
import { addEvidence } from '../usecases/evidence-add.ts';
import { removeEvidence } from '../usecases/evidence-remove.ts';
import { revealIdentity } from '../usecases/identity-reveal.ts';
import { returnPlacements } from '../usecases/return.ts';
import { submitPlacements } from '../usecases/submit.ts';

/** What can be done with placements. */
export const placementCommands = (builder: Builder): void => {
  command(builder, {
    name: 'placementEdit',
    noun: 'placement',
    description:
      'Reports where one graduate went. Fields left out stay as they are, null clears. Must be consistent at once, complete only when submitted.',
    input: input.placementEditInput,
    result: { one: 'Placement' },
    run: editPlacement,
  });
  command(builder, {
    name: 'placementSubmit',
    noun: 'placement',
    description:
      "Submits a school's report of a round with all its rows. Nothing is submitted while a row is incomplete; the refusal counts what is missing.",
    input: input.placementSubmitInput,
    result: { one: 'RoundReport' },
    run: submitPlacements,
  });
  command(builder, {
    name: 'placementReturn',
    noun: 'placement',
    description: 'Sends rows back to their school, each with what is to be mended. All of them or none.',
    input: input.placementReturnInput,
    result: { many: 'Placement' },
    run: returnPlacements,
  });
  command(builder, {
    name: 'placementAccept',
    noun: 'placement',
    description: 'Accepts rows after review. All of them or none; with its last row the report is accepted too.',
    input: input.placementAcceptInput,
    result: { many: 'Placement' },
    run: acceptPlacements,
  });
  command(builder, {
    name: 'placementEvidenceAdd',
    noun: 'placement',
    description: 'Names evidence for a destination, with its uploaded file where there is one.',
    input: input.placementEvidenceAddInput,
    result: { one: 'Placement' },
    run: addEvidence,
  });
  command(builder, {
    name: 'placementEvidenceRemove',
    noun: 'placement',
    description: 'Takes one piece of evidence away.',
    input: input.placementEvidenceRemoveInput,
    result: { one: 'Placement' },
    run: removeEvidence,
  });
  command(builder, {
    name: 'identityReveal',
    noun: 'placement',
    description: 'Shows one hidden field of one graduate. Needs a reason, which is kept with who saw it; limited per person and day.',
    input: input.identityRevealInput,
    result: { value: revealedField(builder) },
    accountsOnly: true,
    run: revealIdentity,
  });
};

const revealedField = (builder: Builder) =>
  builder.objectRef<{ value: string }>('RevealedField').implement({
    description: 'A hidden field in plain, for this one answer.',
    fields: (t) => ({ value: t.exposeString('value', { nullable: false, description: 'The whole number. Not to be stored.' }) }),
  });
