import { Client, GatewayIntentBits } from 'discord.js'

/** Is what everything is measured against: a discord.js client that replies, or one that does nothing. */
export async function runDiscordBare(): Promise<void> {
  const { TOKEN = '', API_URL = '', ECHOES } = process.env
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
    rest: { api: API_URL, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
  })
  client.on('messageCreate', (message) => {
    if (ECHOES && !message.author.bot) void message.reply(message.content)
  })
  const ready = new Promise((resolve) => client.once('clientReady', resolve))
  await client.login(TOKEN)
  await ready
  console.log('ready')
}
