/**
 * Says on standard error why a command could not be carried out, and ends the process with 1.
 *
 * Kind and place only: messages of libraries may hold addresses with a token or password in them.
 */
export function reportFailure(error: unknown): never {
  console.error(`Stopped by ${kindOf(error)}. "npm run -s magpie -- doctor" says what to do about it.`)
  if (error instanceof Error && !('code' in error)) console.error(framesOf(error).join('\n'))
  process.exit(1)
}

/** `ECONNREFUSED connect`, `TelegramAdapterError TOKEN_REFUSED`, `TypeError`. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'an error'
  const { code, syscall } = error as NodeJS.ErrnoException
  if (typeof code !== 'string') return error.name
  return typeof syscall === 'string' ? `${code} ${syscall}` : `${error.name} ${code}`
}

/** An error without a code is a mistake of ours: where it happened is what a report of it needs. */
function framesOf(error: Error): string[] {
  return (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
}
