/**
 * npm keeps an option for itself unless `--` stands before it: `npm run training:generate --seed 7` reaches the script
 * as `7`, and `--seed=7` as nothing. This gives the script what was meant.
 * @param {readonly string[]} words that npm passed on
 * @param {NodeJS.ProcessEnv} env where npm puts what it kept
 * @returns {string[]}
 */
export function takeBackSeed(words, env) {
  const kept = env.npm_config_seed;
  if (kept === undefined) return [...words];
  return kept === 'true' ? ['--seed', ...words] : [`--seed=${kept}`, ...words];
}
