import * as input from '@fuzhi/domain/intake/input.ts';

import type { Builder } from '../../../graph/builder.ts';
import { command } from '../../../graph/command.ts';
import { createClass, editClass } from '../usecases/class-save.ts';
import { approveOffer, resumeOffer, suspendOffer, withdrawOffer } from '../usecases/offer-decide.ts';
import { createOffer, editOffer } from '../usecases/offer-save.ts';
import { approvePlan, reopenPlan } from '../usecases/plan-decide.ts';
import { createPlan, editPlan } from '../usecases/plan-save.ts';

/** Majors that schools offer. */
const offers = (builder: Builder): void => {
  const common = { noun: 'intake', result: { one: 'MajorOffer' } } as const;
  command(builder, {
    ...common,
    name: 'majorOfferCreate',
    description: 'Enters a major that a vocational school offers from a year on.',
    input: input.majorOfferCreateInput,
    run: createOffer,
  });
  command(builder, {
    ...common,
    name: 'majorOfferEdit',
    description: 'Corrects a major offered that is not approved yet.',
    input: input.majorOfferEditInput,
    run: editOffer,
  });
  command(builder, {
    ...common,
    name: 'majorOfferApprove',
    description: 'The bureau approves a major.',
    input: input.majorOfferApproveInput,
    run: approveOffer,
  });
  command(builder, {
    ...common,
    name: 'majorOfferSuspend',
    description: 'No intake into an approved major for the time being.',
    input: input.majorOfferReasonInput,
    run: suspendOffer,
  });
  command(builder, {
    ...common,
    name: 'majorOfferResume',
    description: 'Intake into a suspended major again.',
    input: input.majorOfferReasonInput,
    run: resumeOffer,
  });
  command(builder, {
    ...common,
    name: 'majorOfferWithdraw',
    description: 'Gives a major up: a school its own draft, the bureau also what it has approved.',
    input: input.majorOfferReasonInput,
    run: withdrawOffer,
  });
};

/** What the school and the bureau do with majors offered, classes and plans. */
export const offerCommands = (builder: Builder): void => {
  offers(builder);
  const ofClass = { noun: 'intake', result: { one: 'SchoolClass' } } as const;
  command(builder, {
    ...ofClass,
    name: 'schoolClassCreate',
    description: 'Enters a class of a vocational school.',
    input: input.schoolClassCreateInput,
    run: createClass,
  });
  command(builder, {
    ...ofClass,
    name: 'schoolClassEdit',
    description: 'Says a class anew; what is left out of the optional fields is cleared.',
    input: input.schoolClassEditInput,
    run: editClass,
  });
  const ofPlan = { noun: 'intake', result: { one: 'IntakePlan' } } as const;
  command(builder, {
    ...ofPlan,
    name: 'intakePlanCreate',
    description: 'Enters how many a school plans to take into a major in a year.',
    input: input.intakePlanCreateInput,
    run: createPlan,
  });
  command(builder, {
    ...ofPlan,
    name: 'intakePlanEdit',
    description: 'Changes the places of a plan that is not approved.',
    input: input.intakePlanEditInput,
    run: editPlan,
  });
  command(builder, {
    ...ofPlan,
    name: 'intakePlanApprove',
    description: 'The bureau approves a plan, whose major must be offered in that year.',
    input: input.intakePlanApproveInput,
    run: approvePlan,
  });
  command(builder, {
    ...ofPlan,
    name: 'intakePlanReopen',
    description: 'Takes an approved plan back for a change.',
    input: input.intakePlanReopenInput,
    run: reopenPlan,
  });
};
