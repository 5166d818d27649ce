import { LANGUAGES, type Language } from '../../core/shared/language.ts';

type ByLanguage<T> = Readonly<Record<Language, T>>;

/**
 * Collects one surface's texts by language.
 * @param modules by path, as `import.meta.glob` finds them: `./en/popup.ts`
 * @throws {Error} when an interface language has no such file
 */
export function byLanguage<T>(modules: Readonly<Record<string, T>>): ByLanguage<T> {
  const texts: Partial<ByLanguage<T>> = Object.fromEntries(
    Object.entries(modules).map(([path, strings]) => [path.split('/')[1], strings]),
  );
  if (isComplete(texts)) return texts;
  throw new Error(`A language has no file among ${Object.keys(modules).join(', ')}`);
}

const isComplete = <T>(texts: Partial<ByLanguage<T>>): texts is ByLanguage<T> =>
  LANGUAGES.every((language) => Object.hasOwn(texts, language));
