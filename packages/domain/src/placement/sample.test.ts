import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample, FRAME_GROUPS, type FrameRow, frameGroup, shareOf } from './sample.ts';

/** A stand-in for SHA-256, which the domain knows only as something handed in. */
const rankBy =
  (seed: string) =>
  (id: string): string => {
    let hash = 0x811c9dc5;
    for (const sign of `${seed}|${id}|${seed}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
const row = (nth: number, more: Partial<FrameRow> = {}): FrameRow => ({
  placement: `p${String(nth).padStart(4, '0')}`,
  school: 's1',
  className: '一班',
  group: 'BODY',
  employer: `e${String(nth)}`,
  late: false,
  ...more,
});
const rows = (count: number, more: (nth: number) => Partial<FrameRow> = () => ({})) =>
  Array.from({ length: count }, (_, nth) => row(nth, more(nth)));

const frames = fc.uniqueArray(
  fc.record({
    placement: fc.uuid(),
    school: fc.constantFrom('s1', 's2', 's3'),
    className: fc.constantFrom('', '一班', '二班'),
    group: fc.constantFrom(...FRAME_GROUPS),
    employer: fc.option(fc.constantFrom('e1', 'e2', 'e3', 'e4', 'e5', 'e6'), { nil: null }),
    late: fc.boolean(),
  }),
  { selector: (each) => each.placement, maxLength: 80 },
);

describe('strata', () => {
  it('all of 其他方式 is drawn', () => {
    const drawn = drawSample(
      rows(30, (nth) => (nth < 7 ? { group: 'OTHER', employer: null } : {})),
      rankBy('a'),
    );
    expect([...drawn.values()].filter((reason) => reason === 'OTHER_WAY')).toHaveLength(7);
  });

  it('exactly a fifth of a class at one employer is not too many, one more is', () => {
    const at = (count: number) =>
      drawSample(
        rows(10, (nth) => (nth < count ? { employer: 'big' } : {})),
        rankBy('a'),
      );
    expect([...at(2).values()]).toEqual(['TENTH']);
    expect([...at(3).values()].filter((reason) => reason === 'CONCENTRATION')).toHaveLength(3);
  });

  it('the same employer in another class, or a class of the same name elsewhere, is counted for itself', () => {
    const classes = rows(40, (nth) => ({
      school: nth < 20 ? 's1' : 's2',
      className: nth % 20 < 10 ? '一班' : '二班',
      ...(nth < 3 || nth === 25 ? { employer: 'big' } : {}),
    }));
    const drawn = drawSample(classes, rankBy('a'));
    expect(['p0000', 'p0001', 'p0002'].map((id) => drawn.get(id))).toEqual(Array(3).fill('CONCENTRATION'));
    expect(drawn.get('p0025')).not.toBe('CONCENTRATION');
  });

  it('a tenth of the rest of each school, rounded up', () => {
    const drawn = drawSample(
      rows(22, (nth) => ({ school: nth < 21 ? 's1' : 's2', className: String(nth % 3), group: 'STUDY', employer: null })),
      rankBy('a'),
    );
    expect(drawn.size).toBe(3 + 1);
  });

  it('groups of the form', () => {
    expect(['D11', 'D12', 'D13', 'D14', 'D15', 'D16', 'D22', 'D31', 'D39', null].map(frameGroup)).toEqual([
      'BODY',
      'BODY',
      'OWN',
      'OTHER',
      'OTHER',
      'OTHER',
      'STUDY',
      'NONE',
      'NONE',
      'NONE',
    ]);
  });
});

describe('for every frame', () => {
  it('the order of the rows changes nothing, and neither does a second draw', () => {
    fc.assert(
      fc.property(frames, fc.string(), (frame, seed) => {
        const sorted = (drawn: ReadonlyMap<string, string>) => [...drawn].toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(drawSample(frame.toReversed(), rankBy(seed)))).toEqual(sorted(drawSample(frame, rankBy(seed))));
      }),
    );
  });

  it('each school draws its own part again', () => {
    fc.assert(
      fc.property(frames, fc.string(), (frame, seed) => {
        const whole = drawSample(frame, rankBy(seed));
        for (const school of ['s1', 's2', 's3']) {
          const own = frame.filter((each) => each.school === school);
          const part = drawSample(own, rankBy(seed));
          for (const each of own) expect(part.get(each.placement)).toBe(whole.get(each.placement));
        }
      }),
    );
  });

  it('certain strata do not depend on the seed, the rest has its share, nothing strange is drawn', () => {
    fc.assert(
      fc.property(frames, fc.string(), fc.string(), (frame, seed, other) => {
        const certain = (drawn: ReadonlyMap<string, string>) =>
          [...drawn].filter(([, reason]) => reason !== 'TENTH').toSorted(([a], [b]) => (a < b ? -1 : 1));
        const drawn = drawSample(frame, rankBy(seed));
        expect(certain(drawn)).toEqual(certain(drawSample(frame, rankBy(other))));
        const sure = new Set(certain(drawn).map(([id]) => id));
        for (const school of ['s1', 's2', 's3']) {
          const rest = frame.filter((each) => each.school === school && !sure.has(each.placement));
          expect(rest.filter((each) => drawn.has(each.placement))).toHaveLength(shareOf(rest.length, 10));
        }
        expect([...drawn.keys()].every((id) => frame.some((each) => each.placement === id))).toBe(true);
        for (const each of frame) {
          if (each.late) expect(drawn.get(each.placement)).toBe('LATE');
          else if (each.group === 'OTHER') expect(drawn.get(each.placement)).toBe('OTHER_WAY');
        }
      }),
    );
  });

  it('who comes among the tenth hangs on the seed', () => {
    const frame = rows(100, (nth) => ({ group: 'STUDY', employer: null, className: String(nth % 4) }));
    const draws = new Set(['a', 'b', 'c', 'd'].map((seed) => [...drawSample(frame, rankBy(seed)).keys()].toSorted().join()));
    expect(draws.size).toBe(4);
  });
});
