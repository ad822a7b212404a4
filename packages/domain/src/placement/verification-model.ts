import type { Text } from '../kernel/rejection.ts';

/** Who a one-time link is for: somebody whom the school does not control. */
export const LINK_AUDIENCES = ['GRADUATE', 'EMPLOYER'] as const;
export type LinkAudience = (typeof LINK_AUDIENCES)[number];

/** Days a link can be answered, rows one command makes links for, and wrong confirmations after which a link is dead. */
export const LINK_DAYS = 14;
export const MAX_LINKS = 200;
export const MAX_LINK_TRIES = 5;

/** How a check was made. OFFICE: from registers and papers. The links are answered by the graduate and the employer themselves. */
export const CHECK_CHANNELS = ['OFFICE', 'PHONE_GRADUATE', 'PHONE_EMPLOYER', 'SITE_VISIT', 'GRADUATE_LINK', 'EMPLOYER_LINK'] as const;
export type CheckChannel = (typeof CHECK_CHANNELS)[number];
/** Channels of checks that an officer records. */
export const RECORDED_CHANNELS = ['OFFICE', 'PHONE_GRADUATE', 'PHONE_EMPLOYER', 'SITE_VISIT'] as const;

export const CHECK_CHANNEL_NAMES: { readonly [C in CheckChannel]: Text } = {
  OFFICE: { zh: '资料核对', en: 'papers and registers' },
  PHONE_GRADUATE: { zh: '电话(毕业生)', en: 'call to the graduate' },
  PHONE_EMPLOYER: { zh: '电话(单位)', en: 'call to the employer' },
  SITE_VISIT: { zh: '实地走访', en: 'visit' },
  GRADUATE_LINK: { zh: '毕业生本人答复', en: "graduate's own answer" },
  EMPLOYER_LINK: { zh: '用人单位答复', en: "employer's answer" },
};

/** Who was spoken to. */
export const CHECK_CONTACTS = ['SELF', 'FAMILY', 'EMPLOYER', 'OTHER'] as const;
export type CheckContact = (typeof CHECK_CONTACTS)[number];

/** What is known of a claimed employment: said, with proof that can stand, found true; or refused by the bureau, and finally so. */
export const VERIFICATION_STATES = ['CLAIMED', 'EVIDENCED', 'VERIFIED', 'REFUSED', 'REJECTED'] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];

export const VERIFICATION_NAMES: { readonly [S in VerificationState]: Text } = {
  CLAIMED: { zh: '仅填报', en: 'claimed' },
  EVIDENCED: { zh: '有佐证', en: 'evidenced' },
  VERIFIED: { zh: '已核实', en: 'verified' },
  REFUSED: { zh: '核查不认可', en: 'refused' },
  REJECTED: { zh: '最终不予认定', en: 'finally rejected' },
};

/** The life of a refusal: the school answers once, somebody else decides. */
export const DECISION_STATES = ['REFUSED', 'APPEALED', 'CONFIRMED', 'REJECTED'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export const DECISION_STATE_NAMES: { readonly [S in DecisionState]: Text } = {
  REFUSED: { zh: '不认可，待学校答复', en: 'refused, the school may answer' },
  APPEALED: { zh: '学校已答复，待终审', en: 'answered, to be decided' },
  CONFIRMED: { zh: '终审：予以认定', en: 'final: confirmed' },
  REJECTED: { zh: '终审：不予认定', en: 'final: rejected' },
};

/** Days a school has to answer a refusal. */
export const APPEAL_DAYS = 10;

/** What a graduate says of the present. LEFT: worked there, not any more. */
export const ACTIVITIES = ['WORKING', 'STUDYING', 'LEFT', 'NEITHER'] as const;
export type Activity = (typeof ACTIVITIES)[number];
/** What an employer says of a person. */
export const EMPLOYMENTS = ['YES', 'LEFT', 'NO'] as const;
export type Employment = (typeof EMPLOYMENTS)[number];
