import { Icon } from '@fuzhi/ui/icon.tsx';
import { useState } from 'react';
import { UnitChildrenDocument, UnitRootsDocument } from '../../gql/graphql.ts';
import { useT } from '../../shared/i18n.ts';
import { Loaded } from '../../shared/problem.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { orgTexts } from './org-texts.ts';
import './unit-tree.css';

type Unit = { id: string; name: string; kind: string };
type Choose = { chosen: string | undefined; onChoose: (id: string | undefined) => void };

/** The units as they hang together; choosing one narrows the list to it and all below. */
export const UnitTree = ({ chosen, onChoose }: Choose) => {
  const t = useT(orgTexts);
  const state = useGraph(UnitRootsDocument, {});
  return (
    <nav className="fz-tree" aria-label={t('tree')}>
      <button
        type="button"
        className="fz-tree-name"
        aria-current={chosen === undefined ? 'true' : undefined}
        onClick={() => onChoose(undefined)}
      >
        {t('all')}
      </button>
      <Loaded state={state}>
        {(data) => {
          const units = data.orgUnits.nodes;
          // the lowest of the line of one's own: what lies above it says nothing to choose from
          const tops = units.filter((unit) => unit.kind === 'district' || !units.some((other) => other.parent?.id === unit.id));
          return (
            <ul>
              {tops.map((unit) => (
                <Branch key={unit.id} unit={unit} chosen={chosen} onChoose={onChoose} open />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </nav>
  );
};

const Branch = ({ unit, chosen, onChoose, open: initially = false }: Choose & { unit: Unit; open?: boolean }) => {
  const t = useT(orgTexts);
  const [open, setOpen] = useState(initially);
  const leaf = unit.kind === 'school' || unit.kind === 'department';
  const state = useGraph(UnitChildrenDocument, { parent: unit.id }, !open || leaf);
  return (
    <li>
      <div className="fz-tree-line">
        {leaf ? (
          <span className="fz-tree-gap" />
        ) : (
          <button
            type="button"
            className="fz-tree-toggle"
            aria-expanded={open}
            aria-label={t('expand', { name: unit.name })}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'right'} size={12} />
          </button>
        )}
        <button
          type="button"
          className="fz-tree-name fz-ellipsis"
          aria-current={chosen === unit.id ? 'true' : undefined}
          title={unit.name}
          onClick={() => onChoose(unit.id)}
        >
          {unit.name}
        </button>
      </div>
      {open && !leaf && state.data !== undefined && state.data.orgUnits.nodes.length > 0 && (
        <ul>
          {state.data.orgUnits.nodes.map((child) => (
            <Branch key={child.id} unit={child} chosen={chosen} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </li>
  );
};
