/**
 * Valid records for tests, which refer to one another: `corpus()` passes every check. Each takes what the test is
 * about and fills in the rest.
 */
import type { Corpus, CountyCorpus, DutyLists, GuideMatter, PendingMatter, TownshipCorpus } from '../domain/corpus.ts';
import { digestCounty, type CountyDigest } from '../domain/county-digest.ts';
import type { Adjustment, RowChange } from '../schema/adjustment.ts';
import type { County } from '../schema/county.ts';
import type { BasicDuty, CooperativeDuty, WithdrawnDuty } from '../schema/duty.ts';
import { nextReleased } from '../domain/released-lists.ts';
import { rowsOf } from '../domain/written-duties.ts';
import type { EventStep, LifeEvent } from '../schema/life-event.ts';
import type { Released } from '../schema/released.ts';
import type { Problem } from '../schema/problem.ts';
import type { HereEntry, NotHereEntry, SheetEntry } from '../schema/sheet.ts';
import type { Site } from '../schema/site.ts';
import type { Place, Township } from '../schema/township.ts';
import type { UnlistedTask } from '../schema/unlisted-task.ts';

export const site = (given: Partial<Site> = {}): Site => ({
  name: '禾溪县乡镇服务单',
  demonstration: true,
  hotline: '12345',
  dataDate: '2026-11-20',
  ...given,
});

export const guide = (given: Partial<GuideMatter> = {}): GuideMatter => ({
  state: 'complete',
  id: 'minimum-living-allowance',
  file: `hexi/matters/${given.id ?? 'minimum-living-allowance'}.md`,
  html: '',
  plain: '',
  name: '最低生活保障',
  aliases: ['低保'],
  type: '行政给付',
  department: 'civil-affairs',
  group: 'relief',
  kind: '承诺件',
  post: '社会救助岗',
  summary: '家庭困难的可以每月领低保金。',
  audience: '本县户籍的困难家庭',
  conditions: ['家庭人均收入低于低保标准'],
  documents: [{ paper: 'household-booklet', original: '核验' }],
  channels: ['窗口'],
  steps: ['申请：到窗口提交材料'],
  place: '户籍地便民服务中心',
  statutoryLimit: '30个工作日',
  promisedLimit: '20个工作日',
  fee: '不收费',
  result: '最低生活保障金',
  visits: 1,
  visitsReason: '需要当面签字',
  legalBasis: ['《社会救助暂行办法》第九条'],
  confirmed: { on: '2026-09-02', by: '县民政局社会救助股' },
  ...given,
});

/** 一件事 of the given steps; a matter alone is a step that everybody has done. */
export const lifeEvent = (...steps: (EventStep | string)[]): LifeEvent => ({
  id: 'birth',
  name: '生孩子',
  summary: '从怀孕到上户口',
  steps: steps.map((step) => (typeof step === 'string' ? { matter: step } : step)),
});

/** 谁来管. */
export const problem = (given: Partial<Problem> = {}): Problem => ({
  id: 'street-light-out',
  name: '路灯不亮',
  group: 'road',
  duty: 'street-light-maintenance',
  ...given,
});

export const pendingMatter = (given: Partial<PendingMatter> = {}): PendingMatter => ({
  state: 'name-only',
  id: 'place-name-approval',
  file: `hexi/matters/${given.id ?? 'place-name-approval'}.md`,
  name: '地名命名审批',
  type: '行政许可',
  department: 'civil-affairs',
  ...given,
});

export const place = (given: Partial<Place> = {}): Place => ({
  id: 'service-centre',
  name: '雾岭镇便民服务中心',
  address: '雾岭镇茶市街8号',
  phone: '0000-8812345',
  openingHours: ['周一至周五 08:30-12:00 14:00-17:30'],
  counters: [{ id: 'social-affairs', name: '2号社会事务窗口' }],
  ...given,
});

export const township = (given: Partial<Township> = {}): Township => ({
  name: '雾岭镇',
  kind: 'town',
  divisionCode: '990122101',
  summary: '海拔最高的产茶大镇。',
  complaintPhone: '0000-8812300',
  places: [place()],
  villages: [{ id: 'shangping', name: '上坪村', kind: 'village' }],
  character: [{ title: '高山云雾茶', why: '海拔八百米以上茶园占全镇耕地四成' }],
  sources: [{ id: 'lists-2025', title: '雾岭镇履职事项清单', issuer: '雾岭镇人民政府', publishedOn: '2025-06-30' }],
  ...given,
});

/** A matter handled here. */
export const entry = (given: Partial<HereEntry> = {}): HereEntry => ({
  matter: 'minimum-living-allowance',
  action: '受理',
  place: 'service-centre',
  ...given,
});

/** A matter not handled here. */
export const entryElsewhere = (given: Partial<NotHereEntry> = {}): NotHereEntry => ({
  matter: 'minimum-living-allowance',
  action: '不在本地办理',
  instead: { department: 'civil-affairs' },
  ...given,
});

export const sheet = (...entries: SheetEntry[]): TownshipCorpus['sheet'] => ({
  confirmed: { on: '2026-10-22', by: '雾岭镇便民服务中心' },
  entries,
});

/** What rows of a township's own have in common. */
const ownRow = { category: '民生服务', serial: 1, shared: false, at: ['own', 0] } as const;

export const basicDuty = (given: Partial<BasicDuty> = {}): BasicDuty => ({
  ...ownRow,
  id: 'allowance-review',
  name: '受理审核最低生活保障申请',
  sheets: ['minimum-living-allowance'],
  ...given,
});

export const cooperativeDuty = (given: Partial<CooperativeDuty> = {}): CooperativeDuty => ({
  ...ownRow,
  id: 'street-light-maintenance',
  name: '路灯维护',
  parties: [{ department: 'urban-management', role: '牵头', duties: ['接到报修后24小时内到场处理'] }],
  township: ['每周巡查路灯，登记不亮的灯杆编号'],
  handover: { what: '灯杆编号和照片', when: '发现故障当日', form: '通过基层治理平台转县城市管理局' },
  ...given,
});

export const withdrawnDuty = (given: Partial<WithdrawnDuty> = {}): WithdrawnDuty => ({
  ...ownRow,
  id: 'funeral-inspection',
  name: '经营性公墓检查',
  takenOverBy: 'civil-affairs',
  takenOverHow: '由县民政局每年检查一次',
  since: '2025-07-01',
  ...given,
});

export const duties = (given: Partial<DutyLists> = {}): DutyLists => ({
  basic: [basicDuty()],
  cooperative: [cooperativeDuty()],
  withdrawn: [withdrawnDuty()],
  ...given,
});

export const townshipCorpus = (given: Partial<TownshipCorpus> = {}): TownshipCorpus => ({
  id: 'wuling',
  folder: `hexi/${given.id ?? 'wuling'}`,
  township: township(),
  sheet: sheet(entry()),
  duties: duties(),
  dutySources: { basic: 'lists-2025', cooperative: 'lists-2025', withdrawn: 'lists-2025' },
  matters: [],
  images: [],
  feedback: [],
  ratings: [],
  changes: [],
  adjustments: [],
  unlistedTasks: [],
  retired: [],
  waivers: [],
  ...given,
});

/** 动态调整 of the given rows. */
export const adjustment = (changes: RowChange[], given: Partial<Adjustment> = {}): Adjustment => ({
  id: '2026-lamps',
  cause: '乡镇申请',
  why: '镇里没有登高车，修不了路灯',
  applicant: '雾岭镇人民政府',
  appliedOn: '2026-03-02',
  opinion: '同意。镇里只保留报修',
  consulted: [{ department: 'urban-management', says: '同意收回' }],
  approvedBy: '县委机构编制委员会',
  document: '演示，无文号',
  approvedOn: '2026-04-10',
  effectiveFrom: '2026-05-01',
  changes,
  ...given,
});

/** 表外事项. */
export const unlistedTask = (given: Partial<UnlistedTask> = {}): UnlistedTask => ({
  id: '2026-09-08-1',
  asked: '抽六名干部到县城路口劝导交通一个月',
  department: 'urban-management',
  on: '2026-09-08',
  basis: '没有依据',
  decision: '退回',
  why: '清单里没有，也没有人手',
  decidedOn: '2026-09-10',
  ...given,
});

/** `before` as it was released, with nothing to explain. */
export const releasedOf = (before: CountyCorpus): Released =>
  nextReleased(
    undefined,
    before.townships.flatMap((each) => rowsOf(each, before)),
    {
      adjustments: before.townships.flatMap(({ adjustments }) => adjustments),
      tasks: before.townships.flatMap(({ unlistedTasks }) => unlistedTasks),
      countyAdjustments: before.adjustments,
    },
    '2026-01-01',
  );

export const county = (given: Partial<County> = {}): County => ({
  name: '禾溪县',
  divisionCode: '990122',
  hotline: '12345',
  disputes: { department: 'civil-affairs', says: '收到后5个工作日内认定归谁办，当天告诉两边和您' },
  ...given,
});

export const countyCorpus = (given: Partial<CountyCorpus> = {}): CountyCorpus => ({
  id: 'hexi',
  folder: given.id ?? 'hexi',
  county: county(),
  departments: [
    { id: 'civil-affairs', name: '县民政局', address: '禾溪县城民安路22号', phone: '0000-8810001' },
    { id: 'urban-management', name: '县城市管理局' },
  ],
  papers: [{ id: 'household-booklet', name: '居民户口簿', issuer: '公安机关', obtain: '遗失的到户籍地派出所补领' }],
  lifeEvents: [],
  problems: [],
  matters: [guide()],
  sharedDuties: { basic: [], cooperative: [], withdrawn: [] },
  acknowledged: [
    { township: 'wuling', department: 'urban-management', duties: ['street-light-maintenance'] },
    { township: 'wuling', department: 'civil-affairs', duties: ['funeral-inspection'] },
  ],
  changes: [],
  adjustments: [],
  retired: [],
  publishedAddresses: [],
  townships: [townshipCorpus()],
  partial: [],
  waivers: [],
  unread: [],
  ...given,
});

/** The day on which tests happen. */
export const TODAY = '2026-11-20';

export const corpus = (...counties: CountyCorpus[]): Corpus => ({
  asOf: TODAY,
  site: site(),
  counties: counties.length === 0 ? [countyCorpus()] : counties,
});

/** What a page of one township is drawn from. */
export function scope(
  ofTownship: Partial<TownshipCorpus> = {},
  ofCounty: Partial<CountyCorpus> = {},
): { site: Site; county: CountyDigest; corpus: TownshipCorpus; asOf: string } {
  const own = townshipCorpus(ofTownship);
  return { site: site(), county: digestCounty(countyCorpus({ townships: [own], ...ofCounty })), corpus: own, asOf: TODAY };
}
