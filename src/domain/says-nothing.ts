/** 空话: sentences that name no object, no action of their own and nothing that is delivered. */

const HELPING = '协助 配合 参与 支持 协同 会同 做好 抓好 落实 开展 完成 负责 承担 履行 牵头 指导 统筹 协调 督促 推进 组织 实施';
const OF_ANY_DUTY =
  '积极 认真 主动 全力 切实 依法 依规 依职权 按照 按 根据 职责 分工 要求 规定 需要 进行 提供 相关 有关 各项 日常 具体 必要 上级 主管 职能 部门 单位 人员 ' +
  '乡镇 街道 镇里 辖区 范围 区域 本级 工作 事项 任务 活动 行动 事宜 服务 保障 执法 检查 巡查 排查 整治 调查 处置 查处 处理 监管 监督 管理 宣传 业务 审批 技术 政策 支撑 力量 行为 属地 责任 ' +
  '以及 及 等 和 与 的 地 内 好 本 该 此 项 其 由 对 在 县';
const OPENING = new RegExp(
  `^(?:积极|认真|主动|全力|切实|依法|按照?要求|根据需要|按需|负责|由.{2,14}?)*(?:${HELPING.replaceAll(' ', '|')})`,
);
const EMPTY = new RegExp([...HELPING.split(' '), ...OF_ANY_DUTY.split(' ')].join('|'), 'g');

/** What is left is said in one word at least. */
const LEAST = 2;

/** Blanks out what `known` says too: runs of two characters and more that stand there. */
function withoutEcho(text: string, known: string): string {
  const characters = Array.from(text);
  const echoed = characters.map((character, index) => {
    const [before = '', after = ''] = [characters[index - 1], characters[index + 1]];
    return (before !== '' && known.includes(before + character)) || (after !== '' && known.includes(character + after));
  });
  return characters.map((character, index) => (echoed[index] === true ? ' ' : character)).join('');
}

/**
 * True of a sentence that only says that somebody helps or is responsible: 协助做好相关工作, and 配合县公安局开展禁毒工作 in a
 * row that is called 禁毒宣传. `names` are the departments' names.
 */
export function saysNothing(sentence: string, topic: string, names: readonly string[]): boolean {
  if (!OPENING.test(sentence)) return false;
  const bare = names.reduce((text, name) => text.replaceAll(name, ' '), sentence);
  const left = withoutEcho(bare, topic)
    .replace(EMPTY, ' ')
    .replace(/[\s\p{P}]+/gu, '');
  return left.length < LEAST;
}
