import { Button } from '@fuzhi/ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '@fuzhi/ui/states.tsx';
import { commonTexts } from '../shared/common-texts.ts';
import { useT } from '../shared/i18n.ts';
import { useGo } from '../shared/link.tsx';

export const Starting = () => (
  <div className="fz-pad">
    <Skeleton lines={8} />
  </div>
);

export const NotFoundPage = () => {
  const t = useT(commonTexts);
  const go = useGo();
  return (
    <EmptyState
      icon="search"
      title={t('pageNotFound')}
      action={
        <Button kind="primary" onClick={() => go('/')}>
          {t('toHome')}
        </Button>
      }
    />
  );
};

/** A page that broke, or whose file could not be fetched because a newer version was put up meanwhile. */
export const RouteProblem = ({ error }: { error: unknown }) => {
  const t = useT(commonTexts);
  const chunk = error instanceof Error && /dynamically imported|module script|Loading chunk/iu.test(error.message);
  return (
    <ErrorState
      title={chunk ? t('offline') : t('failed')}
      hint={chunk ? t('offlineHint') : t('failedHint')}
      onRetry={() => location.reload()}
    />
  );
};
