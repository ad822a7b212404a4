import * as input from '@fuzhi/domain/intake/input.ts';

import type { Builder } from '../../../graph/builder.ts';
import { command } from '../../../graph/command.ts';
import {
  admitApplicants,
  declineApplicants,
  enrolApplicants,
  keepApplicants,
  leaveApplicants,
  resumeApplicants,
} from '../usecases/applicant-move.ts';
import { revealApplicant } from '../usecases/applicant-reveal.ts';
import { createApplicant, editApplicant } from '../usecases/applicant-save.ts';

/** What a school does with its applicants. */
export const applicantCommands = (builder: Builder): void => {
  const one = { noun: 'intake', result: { one: 'Applicant' } } as const;
  const many = { noun: 'intake', result: { many: 'Applicant' } } as const;
  command(builder, {
    ...one,
    name: 'applicantCreate',
    description: 'Enters somebody who is interested in a vocational school.',
    input: input.applicantCreateInput,
    run: createApplicant,
  });
  command(builder, {
    ...one,
    name: 'applicantEdit',
    description: 'Says everything anew; what is left out of the optional fields is cleared, but for the identity number.',
    input: input.applicantEditInput,
    run: editApplicant,
  });
  command(builder, {
    ...many,
    name: 'applicantAdmit',
    description: 'Admits applicants of one school and year; their majors need an approved plan.',
    input: input.applicantAdmitInput,
    run: admitApplicants,
  });
  command(builder, {
    ...many,
    name: 'applicantEnrol',
    description: 'Records that the admitted have come, and which class they enter.',
    input: input.applicantEnrolInput,
    run: enrolApplicants,
  });
  command(builder, {
    ...many,
    name: 'applicantKeep',
    description: 'Records who is still there one or two years after entry, from the first of September of that year on.',
    input: input.applicantKeepInput,
    run: keepApplicants,
  });
  command(builder, {
    ...many,
    name: 'applicantLeave',
    description: 'Records that pupils have left, and why.',
    input: input.applicantLeaveInput,
    run: leaveApplicants,
  });
  command(builder, {
    ...many,
    name: 'applicantResume',
    description: 'Records that somebody who had left is back.',
    input: input.applicantReasonInput,
    run: resumeApplicants,
  });
  command(builder, {
    ...many,
    name: 'applicantDecline',
    description: "Records that somebody won't come.",
    input: input.applicantReasonInput,
    run: declineApplicants,
  });
  command(builder, {
    name: 'applicantReveal',
    noun: 'intake',
    description: 'Shows the identity number of one applicant. Needs a reason, which is kept with who saw it; limited per person and day.',
    input: input.applicantRevealInput,
    result: { value: revealedNumber(builder) },
    accountsOnly: true,
    run: revealApplicant,
  });
};

const revealedNumber = (builder: Builder) =>
  builder.objectRef<{ value: string }>('RevealedNumber').implement({
    description: 'A hidden number in plain, for this one answer.',
    fields: (t) => ({ value: t.exposeString('value', { nullable: false, description: 'The whole number. Not to be stored.' }) }),
  });
