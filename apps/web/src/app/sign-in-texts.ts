import { defineTexts } from '../shared/i18n.ts';

export const signInTexts = defineTexts(
  'signIn',
  {
    title: '登录', product: '扶智', long: '区县教育局工作平台', username: '用户名', password: '密码', submit: '登录', demoTitle: '演示账号', demoHint: '点一个角色直接登录。学校和人员都是虚构的。', needBoth: '请填写用户名和密码。', code: '动态验证码', codeHint: '该账号开启了两步验证，请输入验证器应用上的六位数字；手机不在身边时，输入一个备用码', offline: '连不上服务器，请稍后再试。',
    setUpTitle: '初始化', setUpHint: '这是一个空的系统。请创建第一个系统管理员；口令显示在启动它的终端上，只能用一次。', secret: '初始化口令', name: '姓名', create: '创建管理员', usernameHint: '小写字母、数字、点、横线，2–40 位', passwordHint: '至少 10 位，不要用姓名、生日或常见密码', toSetUp: '系统还没有账号，去初始化', district: '区县名称', districtHint: '例如：汉滨区。以后可以修改', districtCode: '行政区划代码', districtCodeHint: '六位数字，例如 610902', required: '此项必填。', notSix: '请填六位数字。',
  },
  {
    title: 'Sign in', product: 'Fuzhi', long: 'District education bureau platform', username: 'User name', password: 'Password', submit: 'Sign in', demoTitle: 'Demo accounts', demoHint: 'Choose a role to sign in. Schools and persons are invented.', needBoth: 'Enter both user name and password.', code: 'One-time code', codeHint: 'This account has a second step: enter the six digits of your authenticator app, or a backup code', offline: 'The server cannot be reached. Try again in a moment.',
    setUpTitle: 'Set up', setUpHint: 'This installation is empty. Create the first administrator; the secret is shown in the terminal that started it and works once.', secret: 'Set-up secret', name: 'Name', create: 'Create administrator', usernameHint: 'Small letters, digits, dots, hyphens; 2–40 characters', passwordHint: 'At least 10 characters; no name, birthday or common password', toSetUp: 'There are no accounts yet: set up', district: 'District', districtHint: 'Such as Hanbin District; it can be renamed later', districtCode: 'Division code', districtCodeHint: 'Six digits, such as 610902', required: 'This field is required.', notSix: 'Enter six digits.',
  },
);
