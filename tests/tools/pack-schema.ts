import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PackSchema } from '../../src/core/packs/schema/pack-schema.ts';

/** The checked-in JSON Schema, for editors that help to write a pack. Run this file to renew it, then `npm run format`. */
export const PACK_SCHEMA_FILE = fileURLToPath(new URL('../../data/pack.schema.json', import.meta.url));

/** `PackSchema` as JSON Schema text. The rules that span fields (`parsePack`) have no JSON Schema form. */
export function packSchemaText(): string {
  const { $schema, ...rest } = toJsonSchema(PackSchema, {
    overrideAction({ valibotAction, jsonSchema }) {
      switch (valibotAction.type) {
        // JSON Schema cannot trim; what it can say is that something must be left after trimming.
        case 'trim':
          return { ...jsonSchema, pattern: '\\S' };
        // Days of the calendar, harmful and invisible characters have no form in it.
        case 'check':
        case 'transform':
          return jsonSchema;
        default:
          return null;
      }
    },
  });
  return `${JSON.stringify({ $schema, title: 'Context Notes pack', ...rest }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PACK_SCHEMA_FILE, packSchemaText());
