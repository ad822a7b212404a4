import type { Viewer } from '../../shared/session.tsx';

/** The school for which somebody enters agreements and internships, where it is one. */
export const ownSchool = (viewer: Viewer): { id: string; name: string } | undefined => {
  const grant = viewer.grants.find(({ role, orgUnit }) => ['VOC_CLERK', 'PRINCIPAL'].includes(role.code) && orgUnit?.kind === 'school');
  return grant?.orgUnit ?? undefined;
};
