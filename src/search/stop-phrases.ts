/** 问句里的套话: what people say around what they mean. Longest first; taken away only while something is left. */

const GREETINGS =
  '请问一下 请问 您好 你好 谢谢 麻烦问下 麻烦问一下 问一下 问下 想问一下 想问下 想问 咨询一下 咨询 求助 急急急 急 领导 老师 同志 帮我查一下 帮我查 帮我';
const QUESTIONS =
  '怎么办理 如何办理 怎样办理 在哪里办理 在哪办理 去哪里办理 去哪办理 到哪里办理 到哪办理 哪里可以办 哪里能办 哪里办理 哪里办 在哪里办 在哪办 去哪里办 去哪儿办 去哪办 到哪里办 到哪办 怎么办 怎么弄 怎么搞 怎么处理 怎么回事 怎么申请 如何申请 怎样申请 去哪申请 在哪申请 怎么领 怎么领取 怎么交 怎么报 怎么查 ' +
  '需要什么材料 需要哪些材料 要什么材料 要哪些材料 需要带什么 需要什么手续 要什么手续 要带什么 带什么材料 带什么 要准备什么 准备什么材料 需要什么条件 要什么条件 什么条件 需要什么 要哪些 需要哪些 ' +
  '归谁管 归哪管 谁来管 谁管 该找谁 要找谁 找谁 找哪个部门 找哪个单位 找什么部门 找哪里 找哪个 打什么电话 打哪个电话 电话多少 电话是多少 电话 ' +
  '可以吗 可不可以 能不能 能办吗 能办不 行不行 行吗 有没有 有吗 吗 呢 吧 啊 呀 嘛 了 多少钱 要多久 多长时间 多久 几天 几个工作日 什么时候 是什么 是不是 有什么 有哪些 什么流程 办理流程 流程 怎么走 ' +
  '我想要 我想 我要 想要 想 我们 我 要 需要 可以 能 怎么 怎样 如何 哪里 哪儿 在哪 去哪 到哪 哪个 什么 谁 请 给 把 的 是 有 个 在 去 到 得 又 都 还 就 很 也 和 跟';
const PHRASES = `${GREETINGS} ${QUESTIONS}`.split(' ').sort((a, b) => b.length - a.length);
/** Characters of these phrases, for the table of traditional forms. */
export const STOP_CHARACTERS = PHRASES.join('');
const FORM = new RegExp(PHRASES.join('|'), 'g');

/** What is left of a folded query, in pieces; the whole where nothing would be left. */
export function withoutStopPhrases(folded: string): string[] {
  const pieces = folded
    .replace(FORM, ' ')
    .split(' ')
    .filter((piece) => piece !== '');
  return pieces.length === 0 ? [folded] : pieces;
}
