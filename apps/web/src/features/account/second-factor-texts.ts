import { defineTexts } from '../../shared/i18n.ts';

export const secondFactorTexts = defineTexts(
  'secondFactor',
  {
    title: '两步验证', why: '开启后，登录时除了密码，还要输入手机上的六位动态验证码。密码被人知道了，也登不进来。', password: '现在的密码', start: '开始绑定', scan: '用手机上的验证器应用扫描二维码，再输入它显示的六位数字。', qr: '绑定验证器的二维码', byHand: '不能扫描时，手工输入密钥：', code: '动态验证码', confirm: '确认开启',
    codesTitle: '备用码', codesHint: '请抄写或打印下来，放在安全的地方。手机不在身边时，每个备用码可以登录一次。关闭后不能再看到。', copy: '复制', copied: '已复制', close: '我已保存', isOn: '两步验证已开启。', offHint: '换手机时，先在这里关闭，再重新绑定。手机和备用码都丢了，请联系管理员。', codeOrBackup: '动态验证码或备用码', disable: '关闭两步验证', disabled: '两步验证已关闭',
  },
  {
    title: 'Two-step sign-in', why: 'When it is on, signing in asks for six digits from your telephone after the password: whoever learns the password still cannot get in.', password: 'Present password', start: 'Set up', scan: 'Scan this with an authenticator app on your telephone, then enter the six digits that it shows.', qr: 'QR code for the authenticator app', byHand: 'If scanning does not work, type in this key:', code: 'One-time code', confirm: 'Switch on',
    codesTitle: 'Backup codes', codesHint: 'Write them down or print them, and keep them safe. Each signs you in once when the telephone is not at hand. They are not shown again.', copy: 'Copy', copied: 'Copied', close: 'I have saved them', isOn: 'Two-step sign-in is on.', offHint: 'For another telephone switch it off here, then set it up again. If both telephone and backup codes are lost, ask your administrator.', codeOrBackup: 'One-time code or backup code', disable: 'Switch off', disabled: 'Two-step sign-in is off',
  },
);
