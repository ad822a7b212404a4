export type Banner = {
  readonly address: string;
  readonly seconds: number;
  readonly database: 'embedded' | 'outside';
  readonly dataFolder: string;
  readonly demo?: {
    readonly users: readonly {
      readonly username: string;
      readonly password: string;
      readonly name: string;
      readonly role: string;
      readonly unitZh: string;
      readonly unitEn: string;
    }[];
    readonly token: string;
  };
  /** one-time secret of an install without accounts */
  readonly setUpSecret?: string;
};

/** Columns line up in a terminal: Chinese letters are two wide. */
const width = (text: string): number => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 2 : 1), 0);
const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(1, columns - width(text)));

const demoLines = ({ users, token }: NonNullable<Banner['demo']>, address: string): string[] => {
  const password = users[0]?.password ?? '';
  return [
    '',
    `  演示用户 demo users — 密码都是 every password: ${password}`,
    ...users.map(
      ({ username, role, name, unitZh, unitEn }) => `    ${pad(username, 16)}${pad(role, 13)}${pad(name, 10)}${unitZh} ${unitEn}`,
    ),
    '',
    `  只读接口令牌 read-only API token: ${token}`,
    `    curl ${address}/graphql -H 'Authorization: Bearer ${token}' -H 'Content-Type: application/json' -d '{"query":"{ placements(first: 1) { totalCount } }"}'`,
  ];
};

const setUpLines = (secret: string, address: string): string[] => [
  '',
  `  还没有账号。请打开 ${address}/set-up 创建第一个管理员,一次性初始化口令:`,
  `  No accounts yet. Open ${address}/set-up to make the first administrator with this one-time secret:`,
  `    ${secret}`,
];

/** What is printed when the platform is up. */
export const bannerText = (banner: Banner): string =>
  [
    '',
    `  扶智 Fuzhi  ${banner.address}`,
    `  接口 API    ${banner.address}/graphql   ${banner.address}/graphiql`,
    `  启动用时 started in ${banner.seconds.toFixed(1)} s · ${banner.database === 'embedded' ? '内置数据库 embedded database' : '外部数据库 outside database'} · 数据目录 data folder ${banner.dataFolder}`,
    ...(banner.demo ? demoLines(banner.demo, banner.address) : []),
    ...(banner.setUpSecret === undefined ? [] : setUpLines(banner.setUpSecret, banner.address)),
    '',
    '  按 Ctrl-C 停止 press Ctrl-C to stop',
    '',
  ].join('\n');
