import { useViewer } from '../../shared/session.tsx';

/** The unit one enters things for, when it is a school's: first of the grants. */
export const useOwnSchool = (): string | null => {
  const viewer = useViewer();
  const unit = viewer.grants.find((grant) => grant.orgUnit !== null && grant.orgUnit !== undefined)?.orgUnit;
  return unit?.kind === 'school' ? unit.id : null;
};
