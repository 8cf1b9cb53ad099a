import type { Logger } from '#src/chat/logger.ts'
import type { App } from '../app.ts'
import type { Config } from '../config.ts'
import { createLog } from './log.ts'
import { startSmall } from './new-space.ts'
import { readSettings } from './read-settings.ts'

/** Work in hand has this long; then the process ends whatever happens. */
const STOP_MS_MAX = 10_000

/** Runs until SIGTERM or SIGINT. */
export async function runStart(): Promise<void> {
  const config = readSettings()
  const logger = createLog(config)
  const port = await startSmall(async () => {
    // Loaded here, because loading it is most of a start.
    const { createApp } = await import('../app.ts')
    const app = await createApp(config, { logger })
    stopOnSignals(app, logger)
    return app.start()
  })
  announce(config, port)
}

function stopOnSignals(app: App, logger: Logger): void {
  let isStopping = false
  const stop = (signal: string) => {
    if (isStopping) return
    isStopping = true
    logger.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), STOP_MS_MAX).unref()
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ error: String(error) }, 'did not stop cleanly')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function announce(config: Config, port: number): void {
  const lines = [
    `Listening on http://${config.host}:${port}`,
    ...(config.telegram ? [`Telegram is on (${config.telegram.transport.mode}).`] : []),
    ...(config.discord ? ['Discord is on.'] : []),
    ...(config.playground ? [`Playground: http://localhost:${port}/playground`] : []),
    ...(config.aliexpress ? [] : ['No network is configured: the sandbox answers with invented products.']),
  ]
  console.log(lines.join('\n'))
}
