import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ReactNode } from 'react';

/** A link to any address of this site; goes without loading the page anew, opens a tab when asked to as every link does. */
export const PathLink = ({
  href,
  className,
  current,
  children,
  onClick,
  title,
}: {
  href: string;
  className?: string | undefined;
  current?: boolean;
  children: ReactNode;
  onClick?: (() => void) | undefined;
  title?: string;
}) => {
  const router = useRouter();
  return (
    <a
      href={href}
      className={className}
      aria-current={current === true ? 'page' : undefined}
      title={title}
      onPointerEnter={() => {
        void router.preloadRoute({ to: href.split('?')[0] ?? href } as never).catch(() => {});
      }}
      onClick={(event) => {
        if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onClick?.();
        router.history.push(href);
      }}
    >
      {children}
    </a>
  );
};

/** Goes to an address of this site. */
export const useGo = () => {
  const router = useRouter();
  return useCallback((href: string) => router.history.push(href), [router]);
};
