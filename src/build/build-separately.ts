import { build, type Rolldown, type UserConfig } from 'vite';

/**
 * Builds something apart from the common build, without writing files.
 * @param common what all builds of one browser share
 * @param rolldownOptions what to build, and into what
 * @returns the built files
 * @throws {Error} when Vite returns none
 */
export async function buildSeparately(
  common: UserConfig,
  rolldownOptions: Rolldown.RolldownOptions,
): Promise<Rolldown.RolldownOutput['output']> {
  const built = await build({
    ...common,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { ...common.build, write: false, rolldownOptions },
  });
  if (!('output' in built)) throw new Error(`Vite returned no output for ${String(rolldownOptions.input)}`);
  return built.output;
}
