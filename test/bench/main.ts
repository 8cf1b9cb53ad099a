/** Benches by name. Each prints figures with their limits; none fails, for a slow machine is no mistake. */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  links: async () => (await import('./links.ts')).benchLinks(),
  faq: async () => (await import('./faq.ts')).benchFaq(),
  start: async () => (await import('./start.ts')).benchStart(),
  telegram: async () => (await import('./telegram.ts')).benchTelegram(),
  discord: async () => (await import('./discord.ts')).benchDiscord(),
}

/** What benches run in processes of their own. */
const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'telegram-server': async () => (await import('./telegram-server.ts')).runTelegramServer(),
  'telegram-bare': async () => (await import('./telegram-bare.ts')).runTelegramBare(),
  'discord-server': async () => (await import('./discord-server.ts')).runDiscordServer(),
  'discord-bare': async () => (await import('./discord-bare.ts')).runDiscordBare(),
  'discord-ours': async () => (await import('./discord-ours.ts')).runDiscordOurs(),
}

const [first, ...rest] = process.argv.slice(2)
if (first === 'part') await PARTS[rest[0] ?? '']?.()
else await runBenches(first === undefined ? Object.keys(BENCHES) : [first, ...rest])

async function runBenches(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name))
  if (unknown.length > 0) {
    console.error(`no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`)
    process.exitCode = 1
    return
  }
  for (const name of names) await BENCHES[name]?.()
}
