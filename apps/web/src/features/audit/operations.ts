/** What people call the commands and nouns that the trail names. A command that is not listed is shown by its own name. */
export const OPERATIONS: { readonly [operation: string]: readonly [zh: string, en: string] } = {
  signIn: ['登录', 'Signed in'], signOut: ['退出登录', 'Signed out'], signInFailed: ['登录失败', 'Sign-in failed'], setUp: ['初始化', 'Set up'], accountCreate: ['创建账号', 'Account created'], accountUpdate: ['修改账号', 'Account changed'], accountDisable: ['停用账号', 'Account disabled'], accountEnable: ['启用账号', 'Account enabled'],
  passwordReset: ['重置密码', 'Password reset'], passwordChange: ['修改密码', 'Password changed'], grantAdd: ['增加角色', 'Role added'], grantEnd: ['结束角色', 'Role ended'], sessionRevoke: ['退出设备', 'Device signed out'], signOutEverywhere: ['退出所有设备', 'Signed out everywhere'], tokenCreate: ['新增令牌', 'Token made'], tokenRevoke: ['作废令牌', 'Token revoked'],
  placementEdit: ['修改去向', 'Placement edited'], placementSubmit: ['提交填报', 'Report submitted'], placementReturn: ['退回', 'Returned'], placementAccept: ['通过', 'Accepted'], reportAccept: ['通过填报', 'Report accepted'], reportLock: ['锁定填报', 'Report locked'], reportReopen: ['重新打开', 'Report reopened'], placementEvidenceAdd: ['添加证明', 'Evidence added'], placementEvidenceRemove: ['移除证明', 'Evidence removed'],
  roundOpen: ['开始填报轮次', 'Round opened'], roundClose: ['结束填报轮次', 'Round closed'], roundExtend: ['延长填报轮次', 'Round extended'], importCommit: ['导入', 'Imported'], importUndo: ['撤销导入', 'Import undone'], importDiscard: ['放弃导入', 'Upload discarded'], importUpload: ['上传文件', 'File uploaded'], identityReveal: ['查看身份证号', 'Identity number shown'], export: ['导出', 'Exported'], savedViewSave: ['保存视图', 'View saved'], savedViewDelete: ['删除视图', 'View deleted'], localeSet: ['切换语言', 'Language changed'],
};

export const NOUNS: { readonly [noun: string]: readonly [zh: string, en: string] } = {
  account: ['账号', 'Account'], grant: ['角色', 'Role'], session: ['登录设备', 'Session'], token: ['接口令牌', 'Token'], apiToken: ['接口令牌', 'Token'], placement: ['毕业去向', 'Placement'], graduate: ['毕业生', 'Graduate'], round: ['填报轮次', 'Round'], report: ['填报', 'Report'], roundReport: ['填报', 'Report'], import: ['导入', 'Import'], importBatch: ['导入', 'Import'], export: ['导出', 'Export'], employer: ['用人单位', 'Employer'], attachment: ['附件', 'Attachment'], org: ['单位', 'Unit'], orgUnit: ['单位', 'Unit'], view: ['视图', 'View'], savedView: ['视图', 'View'],
};

export const wordFor = (words: { readonly [key: string]: readonly [string, string] }, key: string, locale: string): string => words[key]?.[locale === 'en' ? 1 : 0] ?? key;
