import { id } from './scalars.ts';
import { group, list, text, z } from './zod.ts';

const step = group('一步', {
  matter: id('事项编号', 'birth-household-registration'),
  /** Matters that do as well: one of them all is enough. */
  or: list('也可以改办哪几样，办其中一样就行', id('事项编号', 'low-income-family-recognition')).optional(),
  /** 情形 that this event is about; absent where it is about all of them. */
  cases: list('只和哪些情形有关', id('情形编号', 'first-time')).optional(),
  /** Absent where everybody has it done. */
  when: text('什么情况才要办；人人都要办的不写', '家里困难的', 40).optional(),
  /** Named by their matters. */
  after: list('要先办完前面哪几步，写那一步的事项编号', id('事项编号', 'birth-medical-certificate')).optional(),
  /** 办完拿到的材料: later steps need not ask people to bring it. */
  gives: id('办完拿到哪种材料（见 papers.yaml）', 'birth-certificate').optional(),
  note: text('说明', '房子建好、验收合格以后再办', 80).optional(),
});
export type EventStep = z.infer<typeof step>;

type Order = { matter: string; after?: string[] | undefined }[];

/** What is wrong with the order: a step that stands twice, or waits for one that is not before it. */
function* disorder(steps: Order): Generator<{ path: (string | number)[]; message: string }> {
  const all = steps.map(({ matter }) => matter);
  for (const [index, { matter, after = [] }] of steps.entries()) {
    if (all.indexOf(matter) < index)
      yield { path: ['steps', index, 'matter'], message: `“${matter}”在这件事里写了两次，请留一步` };
    for (const [at, each] of after.entries()) {
      const before = all.indexOf(each);
      const path = ['steps', index, 'after', at];
      if (before === -1)
        yield { path, message: `这件事里没有“${each}”这一步；after 写前面某一步的 matter。例如 [${all[0] ?? ''}]` };
      else if (before >= index)
        yield {
          path,
          message: `“${each}”${before === index ? '就是这一步' : '排在这一步后面'}，不能要求先办完它：请调整先后，或者改 after`,
        };
    }
  }
}

/** `<county>/life-events.yaml`: 一件事, several matters that come at once. */
export const lifeEvent = group('一件人生大事', {
  id: id('编号', 'birth'),
  name: text('名称', '生孩子', 20),
  aliases: list('居民的说法', text('说法', '孩子出生', 20)).optional(),
  summary: text('一句话说明', '从怀孕到孩子上户口、参保、打疫苗', 80),
  steps: list('要办的几步，按先后排', step),
}).superRefine(({ steps }, context) => {
  for (const wrong of disorder(steps)) context.addIssue({ code: 'custom', ...wrong });
});
export type LifeEvent = z.infer<typeof lifeEvent>;
export const lifeEvents = list('一件事', lifeEvent);
