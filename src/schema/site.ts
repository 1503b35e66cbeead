import { day, phone } from './scalars.ts';
import { fixed, group, pattern, text, yes, z } from './zod.ts';

/** `content/site.yaml`: what is true of the whole site. Empty footer numbers are hidden, never invented. */
export const site = group('网站说明（site.yaml）', {
  /** Shown in every page title. */
  name: text('网站名称', '禾溪县乡镇服务单', 40),
  /** 网址: where the site is published. Pages then name their canonical address, and prints bear it as a QR code. */
  webAddress: pattern(
    '网站的完整网址，用小写字母，最后是一个斜线',
    'https://fuwudan.example/',
    /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/(?:[a-z0-9._-]+\/)*$/,
    {
      mend: (address) =>
        `https://${address
          .normalize('NFKC')
          .toLowerCase()
          .replace(/^https?:\/+/, '')
          .replace(/\/*(?:index\.html)?\/*$/, '')}/`,
    },
  ).optional(),
  /** True while the site shows invented data: every page then says so. */
  demonstration: yes('是否演示网站').optional(),
  /** 12345 or the local hotline, offered wherever nothing else helps. */
  hotline: phone('热线电话'),
  /** 主办单位. */
  organiser: text('主办单位', '禾溪县人民政府办公室', 60).optional(),
  /** 承办单位. */
  operator: text('承办单位', '禾溪县政务服务和数据局', 60).optional(),
  /** ICP备案号, only when a real one was given. */
  icpNumber: text('ICP备案号', '（备案号）', 60).optional(),
  /** 公安备案号. */
  policeNumber: text('公安备案号', '（备案号）', 60).optional(),
  /** 网站标识码. */
  siteCode: text('网站标识码', '（标识码）', 60).optional(),
  /** 没网也能看 switched off: the next visit with a network deletes what phones have saved of this site. */
  offline: fixed('存到手机的功能，不用就写停用', '停用').optional(),
  /** Day to which the whole content is true; shown in the footer. */
  dataDate: day('数据日期'),
});

export type Site = z.infer<typeof site>;
