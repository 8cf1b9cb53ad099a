import { pino } from 'pino'
import type { Logger } from '#src/chat/logger.ts'
import { type Config, secretsOf } from '../config.ts'

const MASK = '…'

/** Makes the host's log: JSON lines on standard error, without secrets whoever wrote them into an error. */
export function createLog(config: Config): Logger {
  const secrets = secretsOf(config)
  const mask = (line: string): string => secrets.reduce((text, secret) => text.replaceAll(secret, MASK), line)
  return pino(
    { level: config.logLevel, base: null },
    { write: (line: string) => void process.stderr.write(mask(line)) },
  )
}
