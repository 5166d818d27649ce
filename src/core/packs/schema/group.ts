import * as v from 'valibot';

/** Reached only with a list, of which it makes a problem. */
const NO_LIST = v.custom<never>(() => false);
const NO_FIELDS = v.strictObject({});

/** Fields with names of their own. A schema of valibot's takes a list for an object, and tells the first unknown field only. */
export function group<const E extends v.ObjectEntries>(entries: E): v.StrictObjectSchema<E, undefined> {
  const known = v.strictObject(entries);
  return noList({
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

/** The schema of an object, which takes no list for one. */
export function noList<S extends v.GenericSchema>(schema: S): S {
  return {
    ...schema,
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
      (Array.isArray(dataset.value) ? NO_LIST : schema)['~run'](dataset, config),
  };
}
