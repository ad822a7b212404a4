import { expect, it } from 'vitest';
import { repairText, toHalfWidth } from './text-repair.ts';

it.each([
  ['张三', '张三', []],
  ['  张三 ', '张三', ['SPACES']],
  ['张\u00A0三', '张 三', ['SPACES']],
  ['\uFF24\uFF11\uFF12', 'D12', ['FULL_WIDTH']],
  ['\uFEFF张\u200B三', '张三', ['INVISIBLE']],
  ['a  b\nc', 'a b c', ['SPACES']],
  ['\uFF08公司\uFF09', '(公司)', ['FULL_WIDTH']],
])('%j becomes %j', (raw, text, repairs) => {
  expect(repairText(raw)).toEqual({ text, repairs });
});

it('leaves Chinese punctuation alone', () => {
  expect(toHalfWidth('农、林、牧。“四不准”')).toBe('农、林、牧。“四不准”');
});
