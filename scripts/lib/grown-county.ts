import type { CountyCorpus, TownshipCorpus } from '../../src/domain/corpus.ts';

/** Of what names of villages are made. */
const FIRST =
  '上下东西南北大小新老石王李张陈刘杨黄赵吴周徐孙马朱胡郭林何高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const SECOND = '家坪坝沟河溪湾岭坑塘桥庙店铺寨屯庄集坳冲洞井泉林山峰川洲埠畈圩';

/** A name for the village with this number; different for the first 4,000 or so. */
function villageName(number: number): string {
  const first = FIRST.charAt(number % FIRST.length);
  const second = SECOND.charAt(Math.floor(number / FIRST.length) % SECOND.length);
  return `${first}${second}村`;
}

/** A township like `model`, with an id, a name and villages of its own. */
function copyOf(model: TownshipCorpus, index: number): TownshipCorpus {
  const id = `${model.id}-${index}`;
  const villages = model.township.villages.map((village, each) => ({
    ...village,
    name: villageName(index * 17 + each),
    aliases: village.aliases?.map((alias, place) => villageName(index * 31 + each * 7 + place).replace('村', alias.slice(-1))),
  }));
  const folder = `${model.folder}-${index}`;
  return { ...model, id, folder, township: { ...model.township, name: `${villageName(index * 13).slice(0, 2)}镇`, villages } };
}

/** The same county with `count` townships: its own, and copies of them in turn. */
export function grownCounty(county: CountyCorpus, count: number): CountyCorpus {
  const models = county.townships;
  const copies = Array.from({ length: Math.max(0, count - models.length) }, (_, index) => models[index % models.length])
    .filter((model) => model !== undefined)
    .map((model, index) => copyOf(model, models.length + index));
  return { ...county, townships: [...models, ...copies] };
}
