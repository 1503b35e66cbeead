import { RESERVED_IDS } from './layout.ts';
import { group, list, pattern, shown, z } from './zod.ts';

/**
 * One side that may change content. Its folder is the key that it stands under; e-mail addresses and keys are of posts,
 * because the file is public.
 */
const owner = group('一方的归属', {
  /** Account or team on the code host; goes to CODEOWNERS. */
  team: pattern('代码平台上的帐号或小组，以 @ 开头', '"@hexi-wuling"', /^@[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9][\w.-]*)?$/),
  /** Addresses that its commits bear, exactly as git has them. */
  authors: list(
    '提交时用的邮箱，写岗位邮箱，不写个人邮箱',
    pattern('邮箱，用小写字母', 'wuling@hexi.example', /^[a-z0-9][a-z0-9._+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/),
  ),
  /** 256 bits in base 64: the last of the 43 characters holds only four of them. */
  signers: list(
    '签名钥匙的指纹',
    pattern(
      'SSH 钥匙的指纹，用 ssh-keygen -lf 钥匙.pub 查看',
      'SHA256:demonstrationOnlyWulingKey11111111111111110',
      /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/,
    ),
  ).optional(),
});
export type Owner = z.infer<typeof owner>;

const isFree = (folder: string): boolean => folder.split('/').every((id) => !RESERVED_IDS.includes(id));

/** Owners by the folder that is theirs. */
function byFolder(about: string, example: string, form: RegExp) {
  const right = `${about}，一行一个文件夹，用小写英文字母、数字和短横线。例如 ${example}:`;
  const key = z.string().refine((folder) => form.test(folder) && isFree(folder));
  return z
    .record(key, owner, {
      error: ({ code, input }) => {
        if (input === undefined) return `缺少这一组：${right}`;
        return code === 'invalid_key' ? `“${shown(input)}”不能做文件夹的名称：${right}` : `应当写成几行“文件夹: 内容”：${right}`;
      },
    })
    .describe(about);
}

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** `content/owners.yaml`: 谁能改什么. One file above all townships, and not a field of each: nobody may grant himself rights. */
export const owners = group('归属名单（owners.yaml）', {
  /** May change everything. */
  maintainers: owner,
  /** May change everything of their county. */
  counties: byFolder('各县的归属', 'hexi', new RegExp(`^${ID}$`)),
  /** May change their own folder only. */
  townships: byFolder('各乡镇（街道）的归属', 'hexi/wuling', new RegExp(`^${ID}/${ID}$`)),
}).superRefine((given, context) => {
  const seen = new Set<string>();
  for (const { path, mark } of marksOf(given)) {
    if (seen.has(mark))
      context.addIssue({
        code: 'custom',
        path,
        message: `“${mark}”已经写在别处了：一个邮箱、一把钥匙只能属于一方，请换成这一方自己的`,
      });
    seen.add(mark);
  }
});

/** What must be true of each side; the whole is inferred below. */
interface Sides {
  maintainers: Owner;
  counties: Record<string, Owner>;
  townships: Record<string, Owner>;
}

/** E-mail addresses and keys with their places in the file. A mark that two sides bear would make each the other. */
function marksOf({ maintainers, counties, townships }: Sides): { path: (string | number)[]; mark: string }[] {
  const marks = (path: string[], { authors, signers = [] }: Owner) => [
    ...authors.map((mark, index) => ({ path: [...path, 'authors', index], mark })),
    ...signers.map((mark, index) => ({ path: [...path, 'signers', index], mark })),
  ];
  return [
    ...marks(['maintainers'], maintainers),
    ...Object.entries(counties).flatMap(([folder, each]) => marks(['counties', folder], each)),
    ...Object.entries(townships).flatMap(([folder, each]) => marks(['townships', folder], each)),
  ];
}

export type Owners = z.infer<typeof owners>;
