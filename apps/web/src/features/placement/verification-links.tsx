import { Button } from '@fuzhi/ui/button.tsx';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { QrCode } from '@fuzhi/ui/qr-code.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useEffect } from 'react';
import type { PlacementLinkCreateMutation } from '../../gql/graphql.ts';
import { formatTime } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { verificationTexts } from './verification-texts.ts';
import './verification.css';

export type MadeLink = Extract<PlacementLinkCreateMutation['placementLinkCreate'], { __typename: 'MadeLinks' }>['links'][number];

const urlOf = (link: MadeLink) => `${location.origin}${link.path}`;

/** A cell of a table that a spreadsheet takes for a text: quoted, and never a formula. */
export const csvCell = (text: string): string => `"${(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const download = (links: readonly MadeLink[], head: readonly string[]) => {
  const rows = links.map((link) => [link.name, link.employer ?? '', urlOf(link), formatTime(link.expiresAt)]);
  // with a byte order mark, or Excel reads Chinese as something else
  const text = `\uFEFF${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  anchor.download = 'links.csv';
  anchor.click();
  URL.revokeObjectURL(anchor.href);
};

/** The links of one command, while they can be seen: to print with QR codes, to download, to copy. */
export const LinkSheet = ({ links, onClose }: { links: readonly MadeLink[]; onClose: () => void }) => {
  const t = useT(verificationTexts);
  // what is printed while the sheet is open is the sheet
  useEffect(() => {
    document.body.classList.add('fz-print-links');
    return () => document.body.classList.remove('fz-print-links');
  }, []);
  const copy = async (link: MadeLink) => {
    await navigator.clipboard.writeText(urlOf(link));
    toast(t('copied'));
  };
  return (
    <SideSheet open title={t('linksTitle')} onClose={onClose} width={720}>
      <div className="fz-stack">
        <Notice tone="warn">{t('linksOnce')}</Notice>
        <div className="fz-row fz-wrap fz-noprint">
          <Button kind="primary" icon="file" onClick={() => print()}>
            {t('print')}
          </Button>
          <Button icon="download" onClick={() => download(links, [t('name'), t('where'), t('link'), t('until')])}>
            {t('csv')}
          </Button>
        </div>
        <ul className="fz-links">
          {links.map((link) => (
            <li key={link.id}>
              <QrCode text={urlOf(link)} label={t('qrOf', { name: link.name })} />
              <div>
                <strong>{link.name}</strong>
                {typeof link.employer === 'string' && <div className="fz-muted">{link.employer}</div>}
                <a className="fz-mono" href={link.path} target="_blank" rel="noreferrer">
                  {urlOf(link)}
                </a>
                <div className="fz-muted fz-tabular">
                  {t('until')} {formatTime(link.expiresAt)}
                </div>
                <div className="fz-noprint">
                  <Button
                    size="small"
                    onClick={() => {
                      void copy(link);
                    }}
                  >
                    {t('copy')}
                  </Button>
                </div>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </SideSheet>
  );
};
