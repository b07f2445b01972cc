/** Which keys a schema knows at a path: for 'did you mean'. */
import { z } from 'zod';
import type { Path } from './yaml.ts';

/** The part of JSON Schema that zod writes for our schemas. */
interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  const?: unknown;
}

const cache = new WeakMap<z.ZodType, JsonSchema>();

/** Keys of the map that stands at this path of the value, where the schema has any. */
export function knownKeys(schema: z.ZodType, path: Path, value: unknown): string[] {
  let parts = branches(jsonSchema(schema), value);
  let here = value;
  for (const step of path) {
    here = child(here, step);
    const below = parts.flatMap((part) => next(part, step) ?? []);
    parts = below.flatMap((part) => branches(part, here));
  }
  return [...new Set(parts.flatMap((part) => Object.keys(part.properties ?? {})))];
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  const known = cache.get(schema);
  if (known) return known;
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  cache.set(schema, made);
  return made;
}

/** The alternatives that the value's constants (such as `type`) leave open. */
function branches(schema: JsonSchema, value: unknown): JsonSchema[] {
  const options = schema.anyOf ?? schema.oneOf;
  if (!options) return [schema];
  const open = options.filter((option) =>
    Object.entries(option.properties ?? {}).every(
      ([key, { const: wanted }]) => wanted === undefined || child(value, key) === wanted,
    ),
  );
  return open.flatMap((option) => branches(option, value));
}

function next(schema: JsonSchema, step: string | number): JsonSchema | undefined {
  if (typeof step === 'string') return child(schema.properties, step) as JsonSchema | undefined;
  return schema.prefixItems?.[step] ?? schema.items;
}

/** The value under a key, of whatever it is. */
export function child(value: unknown, step: string | number): unknown {
  // Files may name a key as they like; what every object inherits is none of theirs.
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}

/** The value at a path of plain data. */
export const valueAt = (value: unknown, path: Path): unknown => path.reduce<unknown>(child, value);
