import { type Client, sameSite } from './client.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

/** The uuid inside a global id, for REST addresses. */
export const uuidOf = (globalId: string): string => Buffer.from(globalId, 'base64url').toString().split(':')[1] ?? '';

export type Report = {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly graduates: number;
  readonly reported: number;
  readonly employed: number;
  readonly returned: number;
  readonly wrong: number;
  readonly orgUnit: { readonly id: string; readonly nameZh: string };
  readonly round: { readonly id: string; readonly period: string; readonly title: string };
};

const REPORT = 'id version state graduates reported employed returned wrong orgUnit { id nameZh } round { id period title }';

/** The newest report that is in one of the states. */
export const reportIn = async (client: Client, states: readonly string[]): Promise<Report> => {
  const data = await client.query<{ roundReports: { nodes: Report[] } }>(
    `query ($states: [ReportState!]!) { roundReports(first: 1, where: { state: { in: $states } }, orderBy: [{ field: UPDATED_AT, direction: DESC }]) { nodes { ${REPORT} } } }`,
    { states },
  );
  const [report] = data.roundReports.nodes;
  if (report === undefined) throw new Error(`no report in ${states.join(', ')}`);
  return report;
};

export const reportOf = async (client: Client, id: string): Promise<Report> =>
  (await client.query<{ roundReport: Report }>(`query ($id: ID!) { roundReport(id: $id) { ${REPORT} } }`, { id })).roundReport;

/** The pre-filled template of a school and round. */
export const templateOf = async (client: Client, report: Report): Promise<Workbook> => {
  const answer = await client.raw(`/templates/placement.xlsx?round=${uuidOf(report.round.id)}&school=${uuidOf(report.orgUnit.id)}`);
  if (answer.status !== 200) throw new Error(`template: ${answer.status} ${await answer.text()}`);
  return openWorkbook(new Uint8Array(await answer.arrayBuffer()));
};

/** Reports every graduate who has no destination yet as gone on to a college: complete and right. */
export const fillGaps = (book: Workbook): number => {
  let filled = 0;
  for (let row = 0; row < book.count(); row += 1) {
    if (book.get(row, '去向类别') !== '') continue;
    book.set(row, '去向类别', 'D22 升入高职(专科)');
    book.set(row, '升学院校', '示范职业技术学院');
    book.set(row, '佐证材料', 'E07 录取通知书');
    filled += 1;
  }
  return filled;
};

export type Batch = {
  readonly id: string;
  readonly state: string;
  readonly rowsTotal: number;
  readonly rowsNew: number;
  readonly rowsChanged: number;
  readonly rowsSame: number;
  readonly rowsWrong: number;
  readonly version: number;
  readonly failure: { readonly code: string; readonly zh: string } | null;
};

export const batchOf = async (client: Client, id: string): Promise<Batch> =>
  (
    await client.query<{ importBatch: Batch }>(
      'query ($id: ID!) { importBatch(id: $id) { id state rowsTotal rowsNew rowsChanged rowsSame rowsWrong version failure } }',
      { id },
    )
  ).importBatch;

/** Waits until a batch is in one of the states; what takes longer than 30 s ends the test. */
export const batchIn = async (client: Client, id: string, states: readonly string[]): Promise<Batch> => {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const batch = await batchOf(client, id);
    if (states.includes(batch.state)) return batch;
    if (Date.now() > deadline) throw new Error(`batch stays in ${batch.state}: ${JSON.stringify(batch.failure)}`);
    await new Promise((tick) => {
      setTimeout(tick, 100);
    });
  }
};

/** Uploads a file for a report; the answer as it comes. */
export const upload = (client: Client, report: Report, name: string, bytes: Uint8Array): Promise<Response> =>
  client.raw(`/imports?noun=placement&round=${uuidOf(report.round.id)}&school=${uuidOf(report.orgUnit.id)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...sameSite(client.origin) },
    body: Buffer.from(bytes),
  });

/** Uploads and waits for the dry run. */
export const dryRun = async (client: Client, report: Report, book: Workbook, name = '毕业去向.xlsx'): Promise<Batch> => {
  const answer = await upload(client, report, name, await book.save());
  if (answer.status !== 202) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
  const { batchId } = (await answer.json()) as { batchId: string };
  return batchIn(client, batchId, ['READY', 'FAILED']);
};

/** The workbook with red cells and an explanation in each refused row. */
export const markedWorkbook = async (client: Client, batchId: string): Promise<Workbook> => {
  const answer = await client.raw(`/imports/${uuidOf(batchId)}/workbook.xlsx`);
  if (answer.status !== 200) throw new Error(`marked workbook: ${answer.status} ${await answer.text()}`);
  return openWorkbook(new Uint8Array(await answer.arrayBuffer()));
};
