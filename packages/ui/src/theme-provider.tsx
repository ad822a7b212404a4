import ConfigProvider from 'antd/es/config-provider';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import darkAlgorithm from 'antd/es/theme/themes/dark/index';
import defaultAlgorithm from 'antd/es/theme/themes/default/index';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { UiTextsProvider } from './texts.tsx';
import './tokens.css';

export type ThemeMode = 'light' | 'dark' | 'system';
export type UiLocale = 'zh-CN' | 'en';

// read once: tokens.css stops all animation then, and a dialog that waits for the end of one would never go away
const STILL = matchMedia('(prefers-reduced-motion: reduce)').matches;
const DARK_QUERY = '(prefers-color-scheme: dark)';
const systemIsDark = () => matchMedia(DARK_QUERY).matches;

/** The theme that is shown: the choice, or what the system prefers. Follows the system while 'system' is chosen. */
export const useResolvedTheme = (mode: ThemeMode): 'light' | 'dark' => {
  const [system, setSystem] = useState(systemIsDark);
  useEffect(() => {
    const query = matchMedia(DARK_QUERY);
    const follow = () => setSystem(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  if (mode === 'system') return system ? 'dark' : 'light';
  return mode;
};

const light = {
  colorPrimary: '#1b5e9e',
  colorLink: '#1b5e9e',
  colorText: '#1c232b',
  colorTextSecondary: '#4d5864',
  colorTextPlaceholder: '#5c6670',
  colorBorder: '#cbd1d8',
  colorBgContainer: '#ffffff',
  colorError: '#b3261e',
  colorSuccess: '#1e7145',
  colorWarning: '#8a5a00',
  colorTextDescription: '#5c6670',
  colorTextDisabled: '#6b7681',
};
// antd's dark algorithm lightens the primary: this one still carries white text
const dark = {
  colorPrimary: '#3f87cc',
  colorLink: '#6cacea',
  colorText: '#e6eaee',
  colorTextSecondary: '#b3bdc7',
  colorTextPlaceholder: '#94a0ab',
  colorBorder: '#414c57',
  colorBgContainer: '#191e24',
  colorBgElevated: '#20262d',
  colorError: '#f08b83',
  colorSuccess: '#6cc495',
  colorWarning: '#e3b45a',
  colorTextDescription: '#94a0ab',
  colorTextDisabled: '#7d8893',
};

/** Theme, words and antd's own locale for everything below. Sets `data-theme` and `lang` on the document. */
export const ThemeProvider = ({ mode, locale, children }: { mode: ThemeMode; locale: UiLocale; children: ReactNode }) => {
  const resolved = useResolvedTheme(mode);
  useEffect(() => {
    document.documentElement.dataset['theme'] = resolved;
    document.documentElement.lang = locale;
  }, [resolved, locale]);
  const theme = useMemo(
    () => ({
      algorithm: resolved === 'dark' ? darkAlgorithm : defaultAlgorithm,
      token: {
        ...(resolved === 'dark' ? dark : light),
        fontFamily: 'var(--fz-font)',
        fontSize: 14,
        borderRadius: 6,
        controlHeight: 32,
        wireframe: false,
        motion: !STILL,
        motionDurationMid: '0.12s',
        motionDurationSlow: '0.16s',
      },
      components: {
        Button: {
          ...(resolved === 'dark' ? { colorPrimary: '#2f6fb0', colorPrimaryHover: '#3a7cc0', colorPrimaryActive: '#285f98' } : {}),
          primaryShadow: 'none',
          defaultShadow: 'none',
          dangerShadow: 'none',
          fontWeight: 500,
        },
      },
    }),
    [resolved],
  );
  return (
    <ConfigProvider theme={theme} locale={locale === 'en' ? enUS : zhCN} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <UiTextsProvider locale={locale}>{children}</UiTextsProvider>
    </ConfigProvider>
  );
};
