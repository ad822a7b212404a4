import { defineTexts } from '../../shared/i18n.ts';

export const homeTexts = defineTexts(
  'home',
  {
    title: '待办',
    tasks: '现在要做的',
    nothing: '没有待办事项',
    nothingHint: '有新的任务或退回时，会出现在这里。',
    figures: '我的数字',
    of: '{{numerator}} / {{denominator}}',
    source: '目标出处：{{source}}',
    period: '{{period}} 届',
    noFigures: '还没有可以计算的数字',
    noFiguresHint: '开始第一轮填报以后，这里会显示就业率等指标。',
  },
  {
    title: 'My tasks',
    tasks: 'To do now',
    nothing: 'Nothing to do',
    nothingHint: 'New tasks and returned records appear here.',
    figures: 'My figures',
    of: '{{numerator}} / {{denominator}}',
    source: 'Source of the target: {{source}}',
    period: 'Class of {{period}}',
    noFigures: 'No figures yet',
    noFiguresHint: 'Once the first round has begun, employment rates appear here.',
  },
);
