import * as input from '@fuzhi/domain/cooperation/input.ts';
import * as internship from '@fuzhi/domain/cooperation/internship-input.ts';

import type { Builder } from '../../../graph/builder.ts';
import { command } from '../../../graph/command.ts';
import { cancelAgreement, confirmAgreement, endAgreement } from '../usecases/agreement-decide.ts';
import { createAgreement, editAgreement } from '../usecases/agreement-save.ts';
import { cancelInternship, confirmInternship, endInternship } from '../usecases/internship-decide.ts';
import { createInternship, editInternship } from '../usecases/internship-save.ts';
import { createOrderClass, editOrderClass } from '../usecases/order-class-save.ts';

/** What can be done with agreements, order classes and internships. */
export const cooperationCommands = (builder: Builder): void => {
  const agreement = { noun: 'cooperation', result: { one: 'Cooperation' } } as const;
  command(builder, {
    ...agreement,
    name: 'cooperationCreate',
    description: 'Enters an agreement between a vocational school and an enterprise, as form FM23 registers it.',
    input: input.cooperationCreateInput,
    run: createAgreement,
  });
  command(builder, {
    ...agreement,
    name: 'cooperationEdit',
    description: 'Corrects an agreement that is not confirmed yet. Fields left out stay as they are, null clears.',
    input: input.cooperationEditInput,
    run: editAgreement,
  });
  command(builder, {
    ...agreement,
    name: 'cooperationConfirm',
    description: 'The bureau confirms an agreement; its employer must be verified, and becomes active.',
    input: input.cooperationConfirmInput,
    run: confirmAgreement,
  });
  command(builder, {
    ...agreement,
    name: 'cooperationEnd',
    description: 'Records that a confirmed agreement ended before its last day.',
    input: input.cooperationEndInput,
    run: endAgreement,
  });
  command(builder, {
    ...agreement,
    name: 'cooperationCancel',
    description: 'Voids an agreement: the school its draft, the bureau also what it has confirmed.',
    input: input.cooperationCancelInput,
    run: cancelAgreement,
  });
  const orderClass = { noun: 'cooperation', result: { one: 'OrderClass' } } as const;
  command(builder, {
    ...orderClass,
    name: 'orderClassCreate',
    description: 'Adds an order class to an agreement of order training.',
    input: input.orderClassCreateInput,
    run: createOrderClass,
  });
  command(builder, {
    ...orderClass,
    name: 'orderClassEdit',
    description: 'Corrects an order class; optional fields that are left out are cleared.',
    input: input.orderClassEditInput,
    run: editOrderClass,
  });
  const post = { noun: 'cooperation', result: { one: 'Internship' } } as const;
  command(builder, {
    ...post,
    name: 'internshipCreate',
    description: 'Enters a post internship. What breaks the rules is kept with it and shown; it hinders confirmation, not entering.',
    input: internship.internshipCreateInput,
    run: createInternship,
  });
  command(builder, {
    ...post,
    name: 'internshipEdit',
    description: 'Corrects an internship that is not confirmed yet. Fields left out stay as they are, null clears.',
    input: internship.internshipEditInput,
    run: editInternship,
  });
  command(builder, {
    ...post,
    name: 'internshipConfirm',
    description: 'The bureau confirms an internship; refused while a clause that binds stands against it.',
    input: internship.internshipConfirmInput,
    run: confirmInternship,
  });
  command(builder, {
    ...post,
    name: 'internshipEnd',
    description: 'Records the last day of work.',
    input: internship.internshipEndInput,
    run: endInternship,
  });
  command(builder, {
    ...post,
    name: 'internshipCancel',
    description: 'Voids an internship: the school its draft, the bureau also what it has confirmed.',
    input: internship.internshipCancelInput,
    run: cancelInternship,
  });
};
