import { defineTexts } from '../i18n.ts';

export const formTexts = defineTexts(
  'form',
  {
    leave: '填写的内容还没有提交，确定离开吗？',
    draft: '已恢复上次没有提交的内容。',
    discardDraft: '放弃草稿',
    autosaved: '草稿已自动保存在本机',
    conflict: '别人刚刚改过这一条。请刷新后核对，再提交一次。',
    noActions: '目前没有可做的操作',
  },
  {
    leave: 'What you entered has not been sent. Leave anyway?',
    draft: 'What you had not sent last time is back.',
    discardDraft: 'Discard draft',
    autosaved: 'Draft kept in this browser',
    conflict: 'Somebody else has just changed this record. Reload, compare, and send again.',
    noActions: 'Nothing to do here at present',
  },
);
