import { Button } from '@fuzhi/ui/button.tsx';
import type { GridLayout } from '@fuzhi/ui/data-grid-model.ts';
import { DialogBox } from '@fuzhi/ui/dialog.tsx';
import { CheckInput, Field, TextInput } from '@fuzhi/ui/fields.tsx';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { Menu } from '@fuzhi/ui/menu.tsx';
import type { MenuItem } from '@fuzhi/ui/menu.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useState } from 'react';
import { SavedViewDeleteDocument, SavedViewListDocument, SavedViewSaveDocument } from '../../gql/graphql.ts';
import { commonTexts } from '../common-texts.ts';
import { useT } from '../i18n.ts';
import { useViewer } from '../session.tsx';
import { useCommand } from '../use-command.ts';
import { useGraph } from '../use-graph.ts';
import type { ListSearch } from './filter-model.ts';
import { listTexts } from './list-texts.ts';

type ViewState = { search: ListSearch; layout: GridLayout };

/** Named filters with order and columns: one's own, and those shared in the unit. */
export const SavedViews = ({
  list,
  search,
  onSearch,
  layout,
  onLayout,
}: {
  list: string;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  layout: GridLayout;
  onLayout: (layout: GridLayout) => void;
}) => {
  const t = useT(listTexts);
  const c = useT(commonTexts);
  const viewer = useViewer();
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const { data } = useGraph(SavedViewListDocument, { list });
  const save = useCommand(SavedViewSaveDocument);
  const drop = useCommand(SavedViewDeleteDocument);
  const views = data?.savedViews.nodes ?? [];
  const current = views.find((view) => view.id === search.view);
  const unit = viewer.grants[0]?.orgUnit?.id;
  const onSave = async () => {
    const { view: _view, ...kept } = search;
    const state: ViewState = { search: kept, layout };
    const outcome = await save.run({
      input: { list, name: name.trim(), state, ...(shared && unit !== undefined ? { sharedWith: unit } : {}) },
    });
    if (!outcome.ok) {
      toast(`${outcome.problem.message}${outcome.problem.howToFix}`, 'bad');
      return;
    }
    setNaming(false);
    setName('');
    toast(t('viewSaved'));
    onSearch({ ...kept, view: outcome.value.id });
  };
  const items: MenuItem[] = [
    { key: 'default', label: t('defaultView'), checked: current === undefined, onSelect: () => onSearch({}) },
    ...views.map((view): MenuItem => ({
      key: view.id,
      label: view.name,
      hint: view.mine ? undefined : t('shared'),
      checked: view.id === current?.id,
      onSelect: () => {
        const state = view.state as Partial<ViewState> | null;
        if (state?.layout !== undefined) onLayout(state.layout);
        onSearch({ ...state?.search, view: view.id });
      },
    })),
    { key: 'rule', rule: true },
    { key: 'save', icon: 'bookmark', label: t('saveView'), onSelect: () => setNaming(true) },
    ...(current?.mine === true
      ? [
          {
            key: 'delete',
            icon: 'trash' as const,
            danger: true,
            label: t('deleteView'),
            onSelect: () => {
              void drop.run({ input: { id: current.id } }).then((outcome) => {
                if (outcome.ok) {
                  const { view: _v, ...rest } = search;
                  onSearch(rest);
                } else toast(outcome.problem.message, 'bad');
              });
            },
          },
        ]
      : []),
  ];
  return (
    <>
      <Menu label={`${t('views')}: ${current?.name ?? t('defaultView')}`} align="start" items={items}>
        <Icon name="bookmark" />
        <span className="fz-ellipsis fz-viewname">{current?.name ?? t('defaultView')}</span>
        <Icon name="down" size={12} />
      </Menu>
      <DialogBox
        open={naming}
        title={t('saveView')}
        onClose={() => setNaming(false)}
        footer={
          <>
            <Button onClick={() => setNaming(false)}>{c('cancel')}</Button>{' '}
            <Button
              kind="primary"
              busy={save.busy}
              disabled={name.trim() === ''}
              onClick={() => {
                void onSave();
              }}
            >
              {c('save')}
            </Button>
          </>
        }
      >
        <div className="fz-stack">
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog puts the focus into itself */}
          <Field label={t('viewName')} required>
            {(control) => (
              <TextInput
                control={control}
                value={name}
                onChange={setName}
                maxLength={60}
                autoFocus
                onEnter={() => {
                  if (name.trim() !== '') void onSave();
                }}
              />
            )}
          </Field>
          <CheckInput checked={shared} onChange={setShared}>
            {t('sharedView')}
          </CheckInput>
        </div>
      </DialogBox>
    </>
  );
};
