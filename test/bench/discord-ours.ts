import { createDiscordAdapter } from '#src/adapters/discord/discord-adapter.ts'
import { createApp } from '#src/app.ts'
import { loadConfig } from '#src/config.ts'

/** Is the real program, only with Discord's global limit out of the way, as for the reference. */
export async function runDiscordOurs(): Promise<void> {
  const app = await createApp(loadConfig(), {
    discord: (options) =>
      createDiscordAdapter({ ...options, rest: { globalRequestsPerSecond: Number.POSITIVE_INFINITY } }),
  })
  await app.start()
  process.on('SIGTERM', () => void app.stop().then(() => process.exit(0)))
  console.log('ready')
}
