import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { useUiTexts } from './texts.tsx';
import './app-shell.css';

export type NavItem = { key: string; label: string; icon: IconName; href: string; badge?: number | undefined };
export type NavGroup = { key: string; label?: string | undefined; items: readonly NavItem[] };
/** Renders an anchor of the router. */
export type RenderLink = (props: {
  href: string;
  className: string;
  current: boolean;
  children: ReactNode;
  onClick?: () => void;
}) => ReactNode;

const covers = (href: string, path: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`));
/** The entry that names the path most closely: /placements/reports/1 belongs to 填报, not to /placements. */
const currentHref = (groups: readonly NavGroup[], path: string) =>
  groups
    .flatMap((group) => group.items)
    .filter((item) => covers(item.href, path))
    .sort((a, b) => b.href.length - a.href.length)[0]?.href;

/**
 * Side navigation, header and page. On phones the navigation is a drawer behind the last of the four places at the bottom.
 * `banner` stands above everything (demo notice); `watermark` is written faintly over pages with personal data.
 */
export const AppShell = ({
  brand,
  groups,
  path,
  renderLink,
  header,
  banner,
  watermark,
  children,
}: {
  brand: ReactNode;
  groups: readonly NavGroup[];
  path: string;
  renderLink: RenderLink;
  header: ReactNode;
  banner?: ReactNode;
  watermark?: string | undefined;
  children: ReactNode;
}) => {
  const texts = useUiTexts();
  const [open, setOpen] = useState(false);
  // another page closes the drawer
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the path is not read: its change is what matters
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!open) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [open]);
  const current = currentHref(groups, path);
  const link = (item: NavItem, className: string) =>
    renderLink({
      href: item.href,
      className,
      current: item.href === current,
      onClick: () => setOpen(false),
      children: (
        <>
          <Icon name={item.icon} />
          <span className="fz-ellipsis">{item.label}</span>
          {item.badge !== undefined && item.badge > 0 && (
            <span className="fz-badge fz-tabular">{item.badge > 99 ? '99+' : item.badge}</span>
          )}
        </>
      ),
    });
  return (
    <div className={open ? 'fz-shell fz-shell-open' : 'fz-shell'}>
      <a className="fz-skip" href="#fz-main">
        {texts.skipToContent}
      </a>
      {banner !== undefined && <div className="fz-banner">{banner}</div>}
      <nav className="fz-nav" aria-label={texts.mainNavigation} id="fz-nav">
        <div className="fz-brand">{brand}</div>
        {groups.map((group) => (
          <div key={group.key} className="fz-nav-group">
            {group.label !== undefined && <div className="fz-nav-label">{group.label}</div>}
            <ul>
              {group.items.map((item) => (
                <li key={item.key}>{link(item, 'fz-nav-link')}</li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="fz-scrim" onClick={() => setOpen(false)} aria-hidden="true" />
      <header className="fz-header">{header}</header>
      <main className="fz-main" id="fz-main" tabIndex={-1}>
        {children}
      </main>
      {watermark !== undefined && <Watermark text={watermark} />}
      <nav className="fz-tabbar" aria-label={texts.menu}>
        {groups
          .flatMap((group) => group.items)
          .slice(0, 3)
          .map((item) => (
            <span key={item.key} className="fz-tabbar-cell">
              {link(item, 'fz-tabbar-link')}
            </span>
          ))}
        <button type="button" className="fz-tabbar-link" aria-expanded={open} aria-controls="fz-nav" onClick={() => setOpen(!open)}>
          <Icon name="menu" />
          <span>{texts.menu}</span>
        </button>
      </nav>
    </div>
  );
};

/** The viewer's name over pages with personal data, so that a photographed screen tells whose it was. */
export const Watermark = ({ text }: { text: string }) => {
  const safe = text.replaceAll(/[<>&'"#%]/gu, ' ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="260" height="160"><text x="20" y="110" font-size="13" fill="rgb(128,136,144)" fill-opacity="0.12" transform="rotate(-20 130 80)">${safe}</text></svg>`;
  return (
    <div className="fz-watermark" aria-hidden="true" style={{ backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(svg)}")` }} />
  );
};

/** Title row of a page: where one is, the page's actions at the right. */
export const PageHead = ({ title, sub, back, actions }: { title: ReactNode; sub?: ReactNode; back?: ReactNode; actions?: ReactNode }) => (
  <div className="fz-pagehead">
    <div className="fz-grow">
      {back !== undefined && <div className="fz-crumb">{back}</div>}
      <h1>{title}</h1>
      {sub !== undefined && <div className="fz-muted">{sub}</div>}
    </div>
    {actions !== undefined && <div className="fz-row fz-wrap fz-noprint">{actions}</div>}
  </div>
);

/** A white sheet on the page. */
export const Panel = ({
  title,
  extra,
  children,
  flush = false,
}: {
  title?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
  flush?: boolean;
}) => (
  <section className={flush ? 'fz-panel fz-panel-flush' : 'fz-panel'}>
    {(title !== undefined || extra !== undefined) && (
      <div className="fz-panel-head">
        {title !== undefined && <h2>{title}</h2>}
        <div className="fz-grow" />
        {extra}
      </div>
    )}
    <div className="fz-panel-body">{children}</div>
  </section>
);
