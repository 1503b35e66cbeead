/** 形近字: characters that are taken for one another, by hand or by a machine that reads. Groups of one shape each. */
const GROUPS =
  '口囗 未末 己已巳 人入 土士 日曰 大太犬 天夭 干千于 王玉 贝见 今令 午牛 折拆析 治冶 仓仑 券卷 徒徙 贷货 侯候 辨辩辫瓣 幕墓暮慕 免兔 籍藉 簿薄 苗笛 处外 拨拔 没设 戌戍戊 赢羸 侍待 买卖 刺剌 晴睛 栽裁载 燥躁澡 梁粱 ' +
  '狭侠峡 竞竟 杨扬 住往佳 低抵底 疾疚 残浅 陪赔培倍 师帅 休体 防妨 坊访 证征 孤弧 瓜爪 塞赛寨 埋理 推椎 村材 林材 田由甲申 老考 爷爸 亲新 活话 困因 园圆 困囚 宅宇 户尸 育盲 孕孝 缴激 保堡 险检捡 医匠 补扑 助劝 贫贪 救球 粮根 药约 残栈 婚惜 墓募';
const SHAPES = new Map<string, string>();
for (const group of GROUPS.split(' ')) {
  for (const character of Array.from(group)) SHAPES.set(character, (SHAPES.get(character) || '') + group);
}

/** Characters that `character` may be meant to be. */
export const nearShapes = (character: string): string[] =>
  Array.from(SHAPES.get(character) || '').filter((each) => each !== character);
