/** Walks YAML and its schema together, so that a mend knows which field it stands in. */
import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { z } from '../../src/schema/zod.ts';

export type Field = z.core.$ZodType;

/** A value of the file, with the field that it fills in where the schema has one. */
export interface Place {
  node: Node;
  field: Field | undefined;
  /** Groups and lists around it. */
  depth: number;
}

/** What a field may hold: an optional field and a choice of shapes stand for others. */
export function shapesOf(field: Field | undefined): Field[] {
  if (field instanceof z.ZodOptional) return shapesOf(field.unwrap());
  if (field instanceof z.ZodUnion) return field.options.flatMap((option) => shapesOf(option));
  return field === undefined ? [] : [field];
}

/** Names in a group as they stand in the file; empty for what is no name. */
export const namesIn = (map: YAMLMap): string[] => map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));

/** Of the groups that a field may hold, the one that knows most of `names`. */
function groupOf(field: Field | undefined, names: readonly string[]): z.ZodObject | undefined {
  const known = ({ shape }: z.ZodObject): number => names.filter((name) => Object.hasOwn(shape, name)).length;
  const groups = shapesOf(field).filter((shape) => shape instanceof z.ZodObject);
  return groups.toSorted((a, b) => known(b) - known(a))[0];
}

/** The names of a group's fields as the schema has them: the order in which they are written. None of a record. */
export const orderOf = (field: Field | undefined, names: readonly string[]): string[] =>
  Object.keys(groupOf(field, names)?.shape ?? {});

/** The field `name` of the group that `names` stand in. */
export function fieldOf(field: Field | undefined, names: readonly string[], name: string): Field | undefined {
  const shape = groupOf(field, names)?.shape;
  const known: unknown = shape !== undefined && Object.hasOwn(shape, name) ? shape[name] : undefined;
  if (shape !== undefined) return known instanceof z.ZodType ? known : undefined;
  return shapesOf(field).find((each) => each instanceof z.ZodRecord)?.valueType;
}

/** Every value in `node`, from the outside inwards. */
export function* placesIn(node: unknown, field: Field | undefined, depth = 0): Generator<Place> {
  if (!isNode(node)) return;
  yield { node, field, depth };
  if (isMap(node)) {
    const names = namesIn(node);
    for (const [index, { value }] of node.items.entries())
      yield* placesIn(value, fieldOf(field, names, names[index] ?? ''), depth + 1);
  }
  if (isSeq(node)) {
    const item = shapesOf(field).find((shape) => shape instanceof z.ZodArray)?.element;
    for (const each of node.items) yield* placesIn(each, item, depth + 1);
  }
}
