/** 今天, in China, where every township is: `YYYY-MM-DD`. The only place that reads the clock. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
