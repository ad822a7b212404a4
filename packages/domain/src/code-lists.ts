import { roleList } from './account/codes.ts';
import { cooperationTypeList, internshipRuleList } from './cooperation/codes.ts';
import { dropoutReasonList, preferenceList, vocationalClassTypeList } from './intake/codes.ts';
import type { CodeList } from './kernel/code-list.ts';
import { divisionList } from './kernel/division-codes.ts';
import { employerNatureList, industryList } from './kernel/employer-codes.ts';
import { majorList } from './kernel/major-codes.ts';
import { genderList, povertyCategoryList } from './kernel/person-codes.ts';
import { classTypeList, schoolFounderList, schoolNatureList, schoolTypeList, urbanRuralList } from './org/codes.ts';
import { townList } from './org/town-codes.ts';
import {
  channelList,
  checkList,
  contractList,
  destinationList,
  evidenceList,
  insuranceList,
  placeClassList,
  regionList,
  salaryBandList,
  violationList,
} from './placement/codes.ts';
import { majorCategory2010List, majorCategory2021List } from './placement/major-category-codes.ts';
import { questionKindList } from './placement/question-codes.ts';

/** Every code list there is: what the table code_item is filled from. */
export const allCodeLists: readonly CodeList[] = [
  roleList,
  genderList,
  povertyCategoryList,
  divisionList,
  schoolTypeList,
  schoolFounderList,
  schoolNatureList,
  urbanRuralList,
  classTypeList,
  townList,
  destinationList,
  evidenceList,
  checkList,
  regionList,
  placeClassList,
  channelList,
  contractList,
  insuranceList,
  salaryBandList,
  violationList,
  cooperationTypeList,
  internshipRuleList,
  vocationalClassTypeList,
  preferenceList,
  dropoutReasonList,
  questionKindList,
  employerNatureList,
  industryList,
  majorList,
  majorCategory2010List,
  majorCategory2021List,
];

export const codeListByName: ReadonlyMap<string, CodeList> = new Map(allCodeLists.map((list) => [list.name, list]));
