/** The formats of base and overlay as one JSON Schema, for the editors and checks of authors. */
import { z } from '@/lib/zod';
import { overlaySchema } from './overlay-schema';
import { packSchema } from './schema';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** In an overlay Dutch alone will do: the English words are asked for, not demanded. */
function dutchWillDo(schema: JsonSchema): void {
  if (schema.properties?.['nl'] && schema.properties['en'])
    schema.required = schema.required?.filter((name) => name !== 'en') ?? [];
}

/** What `lib/protocol/packs/pack.schema.json` holds. */
export function packJsonSchema(): JsonSchema {
  const base = z.toJSONSchema(packSchema, { io: 'input' });
  const overlay = z.toJSONSchema(overlaySchema, {
    io: 'input',
    override: ({ jsonSchema }) => dutchWillDo(jsonSchema),
  });
  const inner = ({ type, properties, required }: JsonSchema): JsonSchema => ({
    ...(type && { type }),
    ...(properties && { properties }),
    ...(required && { required }),
    additionalProperties: false,
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Naast protocol pack',
    anyOf: [
      { title: 'Base pack', ...inner(base) },
      { title: 'Overlay', ...inner(overlay) },
    ],
    ...(base.$defs && { $defs: base.$defs }),
  };
}
