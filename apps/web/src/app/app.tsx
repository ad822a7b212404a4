import { ThemeProvider } from '@fuzhi/ui/theme-provider.tsx';
import { RouterProvider } from '@tanstack/react-router';
import { useLocale } from '../shared/i18n.ts';
import { useTheme } from '../shared/theme.ts';
import { router } from './router.tsx';

export const App = () => (
  <ThemeProvider mode={useTheme()} locale={useLocale()}>
    <RouterProvider router={router} />
  </ThemeProvider>
);
