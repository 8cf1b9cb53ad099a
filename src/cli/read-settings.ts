import { type Config, ConfigError, loadConfig } from '../config.ts'

/** Exit code for settings that cannot be used. sysexits.h EX_CONFIG. */
const EXIT_CONFIG = 78

/** Reads the settings; wrong ones are listed, all of them, and end the process. */
export function readSettings(): Config {
  try {
    return loadConfig()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    for (const { key, problem } of error.problems) console.error(`${key} ${problem}`)
    process.exit(EXIT_CONFIG)
  }
}
