import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

const zh = {
  loading: '正在加载…', retry: '重试', requestId: '请求编号', copy: '复制', copied: '已复制', close: '关闭', cancel: '取消', confirm: '确定', menu: '菜单', more: '更多',
  selectAll: '全选本页', selectRow: '选择此行', columns: '列设置', resetColumns: '恢复默认', pinLeft: '固定在左侧', unpin: '取消固定', moveUp: '左移', moveDown: '右移', showColumn: '显示',
  sortAscending: '升序', sortDescending: '降序', resize: '调整列宽', totals: '合计', chart: '图', table: '表', target: '目标', openCalendar: '打开日历', previousMonth: '上个月', nextMonth: '下个月',
  clear: '清除', dropFile: '把文件拖到这里，或点击选择', noResults: '没有找到', notifications: '提示', mainNavigation: '主导航', skipToContent: '跳到正文', category: '类别',
};
const en: typeof zh = {
  loading: 'Loading…', retry: 'Try again', requestId: 'Request id', copy: 'Copy', copied: 'Copied', close: 'Close', cancel: 'Cancel', confirm: 'OK', menu: 'Menu', more: 'More',
  selectAll: 'Select this page', selectRow: 'Select this row', columns: 'Columns', resetColumns: 'Reset', pinLeft: 'Pin to the left', unpin: 'Unpin', moveUp: 'Move left', moveDown: 'Move right', showColumn: 'Show',
  sortAscending: 'Ascending', sortDescending: 'Descending', resize: 'Resize column', totals: 'Total', chart: 'Chart', table: 'Table', target: 'Target', openCalendar: 'Open calendar', previousMonth: 'Previous month', nextMonth: 'Next month',
  clear: 'Clear', dropFile: 'Drop a file here, or click to choose', noResults: 'Nothing found', notifications: 'Notifications', mainNavigation: 'Main navigation', skipToContent: 'Skip to content', category: 'Category',
};

export type UiTexts = typeof zh;
const Texts = createContext<UiTexts>(zh);

/** The few words that the components themselves say. */
export const useUiTexts = (): UiTexts => useContext(Texts);
export const UiTextsProvider = ({ locale, children }: { locale: string; children: ReactNode }) => <Texts value={locale === 'en' ? en : zh}>{children}</Texts>;
