import * as v from 'valibot';
import type { CardAnswer, CardTree } from '../../../src/core/card/card-tree.ts';

const isTag = (name: unknown) =>
  /^(?:section|header|nav|footer|div|p|h1|ul|li|span|b|bdi|blockquote|strong|button|svg|path)$/.test(
    String(name),
  );
const isAttribute = (name: unknown) =>
  /^(?:(?:aria|data|stroke)-[a-z]+|class|role|dir|lang|title|type|tabindex|viewBox|width|height|focusable|fill(-rule)?|d)$/.test(
    String(name),
  );

const ButtonCommandSchema = v.variant('type', [
  v.object({ type: v.literal('hover-event'), event: v.picklist(['pinned', 'released', 'dismissed']) }),
  v.object({ type: v.literal('copy'), id: v.string(), text: v.string() }),
  v.object({ type: v.literal('action'), action: v.unknown() }),
]);

const ConditionSchema = v.object({ what: v.string(), holds: v.boolean() });

const ElementSchema = v.object({
  tag: v.custom<string>(isTag),
  key: v.string(),
  attributes: v.record(v.custom<string>(isAttribute), v.string()),
  children: v.array(v.custom<CardTree>(isTree)),
  command: v.optional(ButtonCommandSchema),
  when: v.optional(ConditionSchema),
});

function isTree(tree: unknown): tree is CardTree {
  return typeof tree === 'string' || v.is(ElementSchema, tree);
}

/** What the background may send to pages: no element or attribute that could run script, load or navigate. */
export const CardAnswerSchema: v.GenericSchema<CardAnswer> = v.object({
  card: ElementSchema,
  announce: v.string(),
  state: v.unknown(),
});
