import type { EmployerStatus } from '@fuzhi/domain/cooperation/employer-lifecycle.ts';
import { PathLink } from '../../shared/link.tsx';
import { EmployerStatusTag } from './states.tsx';

type Named = { id: string; name: string; status: EmployerStatus } | null | undefined;

/** An employer's name; one that is watched or blocked is marked. */
export const EmployerCell = ({ employer, link = false }: { employer: Named; link?: boolean }) => {
  if (employer === null || employer === undefined) return <>—</>;
  const isMarked = employer.status === 'WATCH' || employer.status === 'BLOCKED';
  return (
    <span className={link ? 'fz-row fz-wrap' : 'fz-row'}>
      {link ? (
        <PathLink href={`/employers/${employer.id}`}>{employer.name}</PathLink>
      ) : (
        <span className="fz-ellipsis">{employer.name}</span>
      )}
      {isMarked && <EmployerStatusTag status={employer.status} />}
    </span>
  );
};
