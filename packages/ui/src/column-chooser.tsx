import { Button } from './button.tsx';
import { initialLayout, moveColumn, orderedIds } from './data-grid-model.ts';
import type { GridColumn, GridLayout } from './data-grid-model.ts';
import { CheckInput } from './fields.tsx';
import { Icon } from './icon.tsx';
import { Popover } from './menu.tsx';
import { useUiTexts } from './texts.tsx';
import './column-chooser.css';

/** Which columns, in which order, which of them pinned. */
export const ColumnChooser = ({
  columns,
  layout,
  onLayout,
}: {
  columns: readonly GridColumn<never>[];
  layout: GridLayout;
  onLayout: (layout: GridLayout) => void;
}) => {
  const texts = useUiTexts();
  const ids = columns.map((column) => column.id);
  const toggle = (list: string[], id: string) => (list.includes(id) ? list.filter((each) => each !== id) : [...list, id]);
  return (
    <Popover
      label={texts.columns}
      trigger={
        <>
          <Icon name="columns" />
          <span className="fz-desktop-only">{texts.columns}</span>
        </>
      }
    >
      {() => (
        <div className="fz-chooser">
          <ul>
            {orderedIds(ids, layout).map((id, index, order) => {
              const column = columns.find((each) => each.id === id);
              if (column === undefined) return null;
              const pinned = layout.pinned.includes(id);
              return (
                <li key={id}>
                  <CheckInput
                    checked={!layout.hidden.includes(id)}
                    onChange={() => onLayout({ ...layout, hidden: toggle(layout.hidden, id) })}
                  >
                    {column.title}
                  </CheckInput>
                  <span className="fz-grow" />
                  <button
                    type="button"
                    className="fz-iconbutton"
                    aria-label={`${texts.moveUp}: ${column.title}`}
                    disabled={index === 0}
                    onClick={() => onLayout(moveColumn(ids, layout, id, -1))}
                  >
                    <Icon name="up" size={14} />
                  </button>
                  <button
                    type="button"
                    className="fz-iconbutton"
                    aria-label={`${texts.moveDown}: ${column.title}`}
                    disabled={index === order.length - 1}
                    onClick={() => onLayout(moveColumn(ids, layout, id, 1))}
                  >
                    <Icon name="down" size={14} />
                  </button>
                  <button
                    type="button"
                    className="fz-iconbutton"
                    aria-pressed={pinned}
                    aria-label={`${pinned ? texts.unpin : texts.pinLeft}: ${column.title}`}
                    onClick={() => onLayout({ ...layout, pinned: toggle(layout.pinned, id) })}
                  >
                    <Icon name="pin" size={14} />
                  </button>
                </li>
              );
            })}
          </ul>
          <div className="fz-chooser-foot">
            <Button kind="text" size="small" onClick={() => onLayout(initialLayout(columns))}>
              {texts.resetColumns}
            </Button>
          </div>
        </div>
      )}
    </Popover>
  );
};
