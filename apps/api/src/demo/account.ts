import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { searchForms } from '../platform/pinyin.ts';
import { personName } from './names.ts';
import type { DemoOrg, DemoUnit } from './org.ts';
import type { Chance } from './random.ts';

export type DemoAccount = {
  id: string;
  username: string;
  display_username: string;
  name: string;
  name_pinyin: string;
  name_initials: string;
  email: string;
  email_verified: boolean;
  role: Role;
  unit: DemoUnit;
};

const BUREAU: readonly (readonly [string, Role])[] = [
  ['bureau-voc', 'BUREAU_VOC'],
  ['bureau-dir', 'BUREAU_DIR'],
  ['dist-head', 'DIST_HEAD'],
  ['bureau-aid', 'BUREAU_AID'],
  ['bureau-basic', 'BUREAU_BASIC'],
  ['bureau-hr', 'BUREAU_HR'],
  ['bureau-proj', 'BUREAU_PROJ'],
  ['bureau-ict', 'BUREAU_ICT'],
  ['bureau-sup', 'BUREAU_SUP'],
  ['bureau-res', 'BUREAU_RES'],
  ['auditor', 'AUDITOR'],
  ['finance', 'FINANCE'],
];

/** One account for each role that has work to do, and a placement clerk and a principal for each vocational school of the first district. */
export const demoAccounts = (chance: Chance, org: DemoOrg): DemoAccount[] => {
  const accounts: DemoAccount[] = [];
  const add = (username: string, role: Role, unit: DemoUnit): void => {
    const name = personName(chance, chance.pick(['1', '2'] as const));
    const forms = searchForms(name, 'PERSON');
    accounts.push({
      id: chance.id(),
      username,
      display_username: username,
      name,
      name_pinyin: forms.pinyin,
      name_initials: forms.initials,
      email: `${username}@accounts.invalid`,
      email_verified: false,
      role,
      unit,
    });
  };
  const root = org.units[0];
  const district = org.districts[0];
  if (!root || !district) throw new Error('the demo tree is empty');
  add('admin', 'ADMIN', root);
  for (const [username, role] of BUREAU) add(username, role, district.unit);
  const town = org.units.find((unit) => unit.kind === 'town' && unit.valid_to === null) ?? district.unit;
  add('central', 'CENTRAL', town);
  add('town-gov', 'TOWN_GOV', town);
  district.vocationalSchools.forEach((school, index) => {
    const suffix = index === 0 ? '' : String(index + 1);
    add(`voc-clerk${suffix}`, 'VOC_CLERK', school);
    add(`principal${suffix}`, 'PRINCIPAL', school);
  });
  return accounts;
};
