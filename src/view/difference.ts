/** 两边有什么不同: one thing with both townships' values, and in words what differs. */
export interface Difference {
  what: string;
  says?: string | undefined;
  sides: Side[];
}
export interface Side {
  /** The township. */
  name: string;
  value: string;
  href?: string | undefined;
}

export type Both<Value> = readonly [first: Value, second: Value];

export const each = <Value, Result>([a, b]: Both<Value>, of: (value: Value) => Result): Both<Result> => [of(a), of(b)];

export const difference = (what: string, names: Both<string>, values: Both<string>, says?: string): Difference => ({
  what,
  says,
  sides: names.map((name, index) => ({ name, value: values[index] ?? '' })),
});

/** `雾岭镇多 3 个`: who has more, and how much. */
export function whoHasMore(names: Both<string>, [first, second]: Both<number>, unit: string, more = '多'): string {
  if (first === second) return '一样';
  const far = Math.abs(first - second);
  return `${names[first > second ? 0 : 1]}${more} ${Number(far.toFixed(1))} ${unit}`;
}
