/** Stroke icons on a 16 px grid, drawn for this product: one weight, currentColor, no font and no request. */
const PATHS = {
  home: 'M2.5 7.5 8 3l5.5 4.5V13a.5.5 0 0 1-.5.5H9.75V10h-3.5v3.5H3a.5.5 0 0 1-.5-.5z',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  chart: 'M2.5 13.5h11M4.5 11V8M8 11V4M11.5 11V6',
  upload: 'M8 10.5v-8M4.75 5.5 8 2.5l3.25 3M2.5 10.5v3h11v-3',
  download: 'M8 2.5v8M4.75 7.5 8 10.5l3.25-3M2.5 10.5v3h11v-3',
  users:
    'M6 7.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5zM2 13c.2-2.3 1.8-3.5 4-3.5s3.8 1.2 4 3.5M10.5 7.3a2 2 0 1 0 0-4M11.5 9.6c1.5.3 2.4 1.5 2.5 3.4',
  user: 'M8 7.5A2.5 2.5 0 1 0 8 2.5a2.5 2.5 0 0 0 0 5zM3 13.5c.3-2.7 2.1-4 5-4s4.7 1.3 5 4',
  tree: 'M3 2.5v9.5a1 1 0 0 0 1 1h3M3 6.5h4M9 4.5h4.5v4H9zM9 11h4.5v3H9z',
  audit: 'M3.5 2.5h6l3 3v8h-9zM9.5 2.5v3h3M5.5 8h5M5.5 10.5h5',
  key: 'M6 10.5a3 3 0 1 1 2.6-4.5H14v2.5h-1.5V10H10V8.5H8.6A3 3 0 0 1 6 10.5zM5.5 7.5h.01',
  shield: 'M8 2 3 4v3.5c0 3 2 5.3 5 6.5 3-1.2 5-3.5 5-6.5V4z',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3l3.2 3.2',
  sun: 'M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M3.6 12.4l1-1M11.4 4.6l1-1',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z',
  globe:
    'M8 13.8A5.8 5.8 0 1 0 8 2.2a5.8 5.8 0 0 0 0 11.6zM2.4 8h11.2M8 2.2c1.7 1.7 2.4 3.6 2.4 5.8S9.700 12.100 8 13.800C6.300 12.100 5.600 10.200 5.600 8S6.300 3.900 8 2.200z',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4 6 8l4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.500l3.200 3L13 4.500',
  plus: 'M8 3v10M3 8h10',
  more: 'M3.500 8h.010M8 8h.010M12.500 8h.010',
  columns: 'M2.500 3h11v10h-11zM6.200 3v10M9.800 3v10',
  filter: 'M2.500 3.500h11L9.500 8.500v4l-3 1.500V8.500z',
  pin: 'M6 2.500h4l-.500 4 2 2.500h-7l2-2.500zM8 9v4.500',
  copy: 'M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3',
  edit: 'M3 13l.600-2.800L10.800 3 13 5.200l-7.200 7.200z',
  trash: 'M3 4.500h10M6.500 4.500V3h3v1.500M4.200 4.500l.600 9h6.400l.600-9',
  clock: 'M8 13.800A5.800 5.800 0 1 0 8 2.200a5.800 5.800 0 0 0 0 11.600zM8 4.800V8l2.200 1.500',
  file: 'M3.500 2.500h6l3 3v8h-9zM9.500 2.500v3h3',
  link: 'M6.500 9.500l3-3M7 4.800l1.300-1.300a2.600 2.600 0 0 1 3.700 3.700L10.700 8.500M9 11.200l-1.300 1.300A2.600 2.600 0 0 1 4 8.800l1.300-1.300',
  alert: 'M8 2.500 14 13H2zM8 6.500V9M8 11h.010',
  info: 'M8 13.800A5.800 5.800 0 1 0 8 2.200a5.800 5.800 0 0 0 0 11.600zM8 7.500V11M8 5.200h.010',
  undo: 'M3 6.500h6.500a3.500 3.500 0 0 1 0 7H6M3 6.500l3-3M3 6.500l3 3',
  refresh: 'M13 8a5 5 0 1 1-1.500-3.600M13 2.500v3h-3',
  lock: 'M4 7.500h8v6H4zM5.500 7.500v-2a2.500 2.500 0 0 1 5 0v2',
  bookmark: 'M4.500 2.500h7v11L8 10.800l-3.500 2.700z',
  exit: 'M9.500 3h-6v10h6M6.500 8h7M11 5.500 13.500 8 11 10.500',
  code: 'M5.500 4.500 2 8l3.500 3.500M10.500 4.500 14 8l-3.500 3.500',
  briefcase: 'M2.500 5h11v8.500h-11zM5.500 5V3h5v2M2.500 8.500h11',
  calendar: 'M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3',
  school: 'M1.500 6.500 8 3.500l6.500 3L8 9.500zM4 8v3.500c1 1 2.300 1.500 4 1.500s3-.500 4-1.500V8',
  menu: 'M2.500 4h11M2.500 8h11M2.500 12h11',
  inbox: 'M2.500 9 4.500 3h7l2 6v4h-11zM2.500 9H6c.200 1.200.900 1.800 2 1.800S9.800 10.200 10 9h3.500',
  eye: 'M1.500 8C3 5.200 5.200 3.800 8 3.800S13 5.200 14.500 8C13 10.800 10.800 12.200 8 12.200S3 10.800 1.500 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative unless `label` is given. */
export const Icon = ({ name, size = 16, label }: { name: IconName; size?: number; label?: string }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinecap="round"
    strokeLinejoin="round"
    style={{ flex: 'none' }}
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    <path d={PATHS[name]} />
  </svg>
);
