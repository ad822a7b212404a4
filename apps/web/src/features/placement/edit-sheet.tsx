import { placementEditInput } from '@fuzhi/domain/placement/input.ts';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo } from 'react';
import { PlacementEditDocument } from '../../gql/graphql.ts';
import type { PlacementEditInput } from '../../gql/graphql.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { Schema } from '../../shared/command-form/form-model.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { editFields, editValues, tidyInput } from './edit-fields.tsx';
import type { Placement } from './edit-fields.tsx';
import { placementTexts } from './placement-texts.ts';

/** The form of one placement beside its record. */
export const EditSheet = ({ row, onClose }: { row: Placement; onClose: () => void }) => {
  const t = useT(placementTexts);
  const locale = useLocale();
  const fields = useMemo(() => editFields(t, locale, row.place?.code), [t, locale, row.place?.code]);
  const initial = useMemo(() => editValues(row), [row]);
  // the form says "emptied" with null; this command takes an empty list
  const schema = useMemo<Schema>(
    () => ({
      safeParse: (value, options) =>
        placementEditInput.safeParse({ ...(value as object), evidence: (value as { evidence?: unknown }).evidence ?? [] }, options),
    }),
    [],
  );
  return (
    <SideSheet open title={`${t('edit')} · ${row.graduate?.name ?? ''}`} onClose={onClose} width={720}>
      <div className="fz-stack">
        {row.state === 'RETURNED' && typeof row.returnReason === 'string' && (
          <Notice tone="bad">{t('sentBack', { reason: row.returnReason })}</Notice>
        )}
        <CommandForm
          fields={fields}
          initial={initial}
          fixed={{ id: row.id, version: row.version }}
          schema={schema}
          draftKey={`placement-${row.id}-${row.version}`}
          onCancel={onClose}
          submit={(input: PlacementEditInput, key) =>
            sendCommand(PlacementEditDocument, { input: tidyInput(input as never, initial, fields) as PlacementEditInput }, key)
          }
          onDone={() => {
            toast(t('editDone'));
            onClose();
          }}
        />
      </div>
    </SideSheet>
  );
};
