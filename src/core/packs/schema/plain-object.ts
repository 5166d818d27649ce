import * as v from 'valibot';

/** Rejects everything. Used for lists only. */
const LIST_REJECTED = v.custom<never>(() => false);
const NO_FIELDS = v.strictObject({});

/**
 * The schema of an object without other fields than these. Unlike Valibot's `strictObject`, it rejects lists and reports all unknown
 * fields, not only the first.
 */
export function plainObject<const E extends v.ObjectEntries>(entries: E): v.StrictObjectSchema<E, undefined> {
  const known = v.strictObject(entries);
  return rejectLists({
    ...known,
    '~run'(dataset, config) {
      const { value } = dataset;
      const result = known['~run'](dataset, config);
      if (!result.issues || typeof value !== 'object' || value === null) return result;
      const unknown = Object.entries(value).filter(([name]) => !Object.hasOwn(entries, name));
      for (const [name, field] of unknown.slice(1)) {
        if (config.abortEarly) break;
        result.issues.push(...(NO_FIELDS['~run']({ value: { [name]: field } }, config).issues ?? []));
      }
      return result;
    },
  });
}

/** Makes the schema of an object reject lists. To Valibot, they are objects. */
export function rejectLists<S extends v.GenericSchema>(schema: S): S {
  return {
    ...schema,
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
      (Array.isArray(dataset.value) ? LIST_REJECTED : schema)['~run'](dataset, config),
  };
}
