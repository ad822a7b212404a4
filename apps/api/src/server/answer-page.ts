import { createHash } from 'node:crypto';

import type { Text } from '@fuzhi/domain/kernel/rejection.ts';
import { ACTIVITIES, EMPLOYMENTS, type LinkAudience } from '@fuzhi/domain/placement/verification-model.ts';

import { ACTIVITY_NAMES, answerTexts as t, CONTRACTS, EMPLOYMENT_NAMES, WAGE_BANDS } from './answer-texts.ts';

const STYLE = `*{box-sizing:border-box}
body{margin:0;background:#f4f6f5;color:#1d2724;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;-webkit-text-size-adjust:100%}
main{max-width:34rem;margin:0 auto;padding:20px 16px 48px}
header{margin:0 0 16px}
header p{margin:0;color:#5a6964;font-size:14px}
h1{margin:2px 0 0;font-size:22px;line-height:1.35}
section,fieldset{margin:0 0 14px;padding:16px;border:1px solid #d9e0dd;border-radius:10px;background:#fff;min-width:0}
legend,.q{margin:0;padding:0;font-weight:600;font-size:16px}
legend{float:left;width:100%;margin:0 0 8px}
legend+*{clear:both}
small,[lang=en]{display:block;color:#5a6964;font-size:13px;font-weight:400;line-height:1.45}
label.f{display:block;margin:12px 0 0}
label.f:first-of-type{margin-top:0}
input[type=text],input[type=month],select{display:block;width:100%;min-height:46px;margin:6px 0 0;padding:8px 12px;border:1px solid #8fa099;border-radius:8px;background:#fff;color:inherit;font:inherit}
label.r{display:flex;gap:12px;align-items:flex-start;min-height:46px;padding:9px 0;border-top:1px solid #edf1ef}
label.r input{flex:none;width:20px;height:20px;margin:3px 0 0;accent-color:#14664f}
:focus-visible{outline:3px solid #2f8f74;outline-offset:1px}
button{display:block;width:100%;min-height:50px;border:0;border-radius:10px;background:#14664f;color:#fff;font-family:inherit;font-size:17px;font-weight:600;cursor:pointer}
button [lang=en]{display:inline;margin-left:8px;color:#d5ebe3}
.alert{border-color:#c9483b;background:#fdf1ef;color:#8d2a20}
.alert [lang=en]{color:#8d2a20}
.one{margin:10px 0 0;text-align:center}
dl{margin:0}dt{color:#5a6964;font-size:14px}dd{margin:0 0 8px;font-weight:600;overflow-wrap:anywhere}
`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing runs, nothing is loaded, and the form goes nowhere but back. */
export const ANSWER_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

const SIGNS: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => SIGNS[sign] ?? '');

const both = (text: Text): string => `${safe(text.zh)}<span lang="en">${safe(text.en)}</span>`;

const page = (issuer: string, heading: Text, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow,noarchive"><meta name="referrer" content="no-referrer"><title>${safe(heading.zh)}</title><style>${STYLE}</style></head><body><main><header><p>${safe(issuer)}</p><h1>${both(heading)}</h1></header>${body}</main></body></html>`;

/** A page that only says something. */
const notice = (heading: Text, more: Text, alert = false): string =>
  page(t.title.zh, heading, `<section${alert ? ' class="alert" role="alert"' : ' role="status"'}>${both(more)}</section>`);

/** One page for every link that cannot be answered: unknown, too old, answered, taken back. */
export const gonePage = (): string => notice(t.gone, t.goneMore);
export const donePage = (): string => notice(t.done, t.doneMore);
export const busyPage = (): string => notice(t.busy, t.busyMore, true);
export const badPage = (): string => notice(t.bad, t.badMore, true);
export const failedPage = (): string => notice(t.failed, t.failedMore, true);

export type Posted = Readonly<Record<string, unknown>>;
const valueOf = (posted: Posted, name: string): string => (typeof posted[name] === 'string' ? posted[name] : '');

const field = (name: string, label: Text, input: string, hint?: Text): string =>
  `<label class="f"><span class="q">${both(label)}</span>${hint === undefined ? '' : `<small>${safe(hint.zh)} · ${safe(hint.en)}</small>`}${input.replace('<input', `<input name="${name}"`).replace('<select', `<select name="${name}"`)}</label>`;
const text = (posted: Posted, name: string, attributes: string): string =>
  `<input type="text" ${attributes} value="${safe(valueOf(posted, name).slice(0, 100))}">`;
const monthInput = (posted: Posted): string =>
  `<input type="month" min="2000-01" max="2099-12" pattern="20[0-9]{2}-(0[1-9]|1[0-2])" placeholder="2026-07" value="${safe(valueOf(posted, 'since').slice(0, 7))}">`;
const select = (posted: Posted, name: string, options: readonly (readonly [string, Text])[]): string =>
  `<select><option value="">${safe(t.unsaid.zh)} ${safe(t.unsaid.en)}</option>${options
    .map(
      ([code, name_]) =>
        `<option value="${code}"${valueOf(posted, name) === code ? ' selected' : ''}>${safe(name_.zh)} ${safe(name_.en)}</option>`,
    )
    .join('')}</select>`;
const radios = (posted: Posted, name: string, legend: Text, options: readonly (readonly [string, Text])[]): string =>
  `<fieldset><legend>${both(legend)}</legend>${options
    .map(
      ([code, label]) =>
        `<label class="r"><input type="radio" name="${name}" value="${code}" required${valueOf(posted, name) === code ? ' checked' : ''}><span>${both(label)}</span></label>`,
    )
    .join('')}</fieldset>`;

const graduateForm = (posted: Posted): string =>
  `<section>${both(t.graduateIntro)}</section><fieldset><legend>${both(t.who)}</legend>${field('surname', t.surname, text(posted, 'surname', 'required maxlength="20" autocomplete="family-name"'))}${field('tail', t.tail, '<input type="text" required maxlength="4" minlength="4" pattern="[0-9]{3}[0-9Xx]" inputmode="text" autocomplete="off">')}</fieldset>${radios(
    posted,
    'activity',
    t.activity,
    ACTIVITIES.map((code) => [code, ACTIVITY_NAMES[code]] as const),
  )}<section>${field('place', t.place, text(posted, 'place', 'maxlength="100" autocomplete="organization"'), t.placeHint)}${field('since', t.since, monthInput(posted), t.sinceHint)}${field('wageBand', t.wageBand, select(posted, 'wageBand', WAGE_BANDS))}${field('contract', t.contract, select(posted, 'contract', CONTRACTS))}</section>`;

/** Whom an employer is asked about: as much of the name as tells its staff apart, and no more. */
export type AskedAbout = {
  readonly audience: LinkAudience;
  readonly maskedName: string;
  readonly school: string;
  readonly year: number;
  readonly issuer: string;
};

const employerForm = (posted: Posted, about: AskedAbout): string =>
  `<section>${both(t.employerIntro)}</section><section><p class="q">${both(t.person)}</p><dl><dd>${safe(about.maskedName)}</dd><dt>${safe(about.school)}</dt><dt>${String(about.year)} 届 · graduate of ${String(about.year)}</dt></dl></section><fieldset><legend>${both(t.whoEmployer)}</legend>${field('codeTail', t.codeTail, '<input type="text" required maxlength="4" minlength="4" pattern="[0-9A-Za-z]{4}" autocapitalize="characters" autocomplete="off">')}</fieldset>${radios(
    posted,
    'employment',
    t.employment,
    EMPLOYMENTS.map((code) => [code, EMPLOYMENT_NAMES[code]] as const),
  )}<section>${field('since', t.employedSince, monthInput(posted), t.sinceHint)}</section>`;

/** The questions. It asks and tells nothing that the school claims; what was posted before is put back, but for what confirms who answers. */
export const formPage = (about: AskedAbout, posted: Posted = {}, problem?: 'WRONG' | 'INCOMPLETE'): string => {
  const alert =
    problem === undefined ? '' : `<section class="alert" role="alert">${both(problem === 'WRONG' ? t.wrong : t.incomplete)}</section>`;
  const form = about.audience === 'GRADUATE' ? graduateForm(posted) : employerForm(posted, about);
  return page(
    about.issuer,
    t.title,
    `${alert}<form method="post" accept-charset="utf-8">${form}<button type="submit">${both(t.send)}</button><p class="one">${both(t.once)}</p></form>`,
  );
};
