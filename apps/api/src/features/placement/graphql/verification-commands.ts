import * as link from '@fuzhi/domain/placement/link.ts';
import * as input from '@fuzhi/domain/placement/verification-input.ts';

import type { Builder } from '../../../graph/builder.ts';
import { command } from '../../../graph/command.ts';
import { encodeGlobalId } from '../../../graph/global-id.ts';
import { appealPlacement } from '../usecases/appeal.ts';
import { recordCheck } from '../usecases/check-record.ts';
import { decidePlacementFinally } from '../usecases/decide.ts';
import { reopenDecision } from '../usecases/decision-reopen.ts';
import { addGraduate } from '../usecases/graduate-add.ts';
import { removeGraduate } from '../usecases/graduate-remove.ts';
import { createLinks, type MadeLink } from '../usecases/link-create.ts';
import { revokePlacementLinks } from '../usecases/link-revoke.ts';
import { refusePlacement } from '../usecases/refuse.ts';
import { commitRoundSample } from '../usecases/sample-commit.ts';

/** What can be done to find out whether a claim is true, and to keep the roll honest. */
export const verificationCommands = (builder: Builder): void => {
  command(builder, {
    name: 'placementSampleCommit',
    noun: 'placement',
    description: 'Seals a random seed for a round that has none and publishes its SHA-256. The seed is public when the round is closed.',
    input: input.placementSampleCommitInput,
    result: { one: 'Round' },
    run: commitRoundSample,
  });
  command(builder, {
    name: 'placementLinkCreate',
    noun: 'placement',
    description: 'Makes one-time links to graduates or employers, shown this once. Earlier unanswered links of the same rows are revoked.',
    input: link.placementLinkCreateInput,
    result: { value: madeLinks(builder) },
    accountsOnly: true,
    run: createLinks,
  });
  command(builder, {
    name: 'placementLinkRevoke',
    noun: 'placement',
    description: 'Takes links back: they cannot be answered any more.',
    input: link.placementLinkRevokeInput,
    result: { many: 'PlacementLink' },
    run: revokePlacementLinks,
  });
  command(builder, {
    name: 'placementCheckRecord',
    noun: 'placement',
    description:
      'Records what came of a check: a call, a visit, a look into a register. The same check by the same channel again replaces it.',
    input: input.placementCheckRecordInput,
    result: { one: 'Placement' },
    run: recordCheck,
  });
  command(builder, {
    name: 'placementRefuse',
    noun: 'placement',
    description: 'Refuses a row of the sample one of whose checks failed. The school answers on this row alone; somebody else decides.',
    input: input.placementRefuseInput,
    result: { one: 'Placement' },
    run: refusePlacement,
  });
  command(builder, {
    name: 'placementAppeal',
    noun: 'placement',
    description: "The school's answer to a refusal, with further evidence.",
    input: input.placementAppealInput,
    result: { one: 'Placement' },
    run: appealPlacement,
  });
  command(builder, {
    name: 'placementDecide',
    noun: 'placement',
    description: 'Decides a refused row finally; by somebody other than who refused it.',
    input: input.placementDecideInput,
    result: { one: 'Placement' },
    run: decidePlacementFinally,
  });
  command(builder, {
    name: 'placementDecisionReopen',
    noun: 'placement',
    description: 'Reopens a final decision, as a recorded exception: it is to be decided again.',
    input: input.placementDecisionReopenInput,
    result: { one: 'Placement' },
    run: reopenDecision,
  });
  command(builder, {
    name: 'graduateAdd',
    noun: 'placement',
    description: 'Puts a missing graduate on the roll of a school, with a row in every round of the year that still runs.',
    input: input.graduateAddInput,
    result: { one: 'Graduate' },
    run: addGraduate,
  });
  command(builder, {
    name: 'graduateRemove',
    noun: 'placement',
    description: 'Takes a graduate off the roll. A line with the masked name and the reason stays and is counted on the report.',
    input: input.graduateRemoveInput,
    result: { one: 'GraduateRollChange' },
    run: removeGraduate,
  });
};

const madeLinks = (builder: Builder) => {
  const one = builder.objectRef<MadeLink>('MadeLink').implement({
    description: 'A one-time link, shown this once.',
    fields: (t) => ({
      id: t.id({ nullable: false, description: 'The link.', resolve: (made) => encodeGlobalId('PlacementLink', made.id) }),
      placement: t.id({ nullable: false, description: 'The row.', resolve: (made) => encodeGlobalId('Placement', made.placement) }),
      name: t.exposeString('name', { nullable: false, description: 'Name of the graduate.' }),
      employer: t.exposeString('employer', { nullable: true, description: 'Name of the employer.' }),
      path: t.exposeString('path', { nullable: false, description: 'Path on this server: /answer/… Kept nowhere.' }),
      expiresAt: t.field({
        type: 'DateTime' as never,
        nullable: false,
        description: 'Until when it can be answered.',
        resolve: (made: MadeLink) => made.expiresAt as never,
      }),
    }),
  });
  return builder.objectRef<{ links: MadeLink[] }>('MadeLinks').implement({
    description: 'The links a command made.',
    fields: (t) => ({
      links: t.field({ type: [one], nullable: false, description: 'In the order of the input.', resolve: ({ links }) => links }),
    }),
  });
};
