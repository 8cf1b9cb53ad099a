import type { APIUser } from 'discord.js'
import type { FakeButton, FakeChannel, FakeInteraction, FakeMessage, World } from './world.ts'

const ADMIN = 1n << 5n
const OWNER_RIGHTS = String((1n << 53n) - 1n)

export interface PersonDeps {
  readonly world: World
  readonly dispatchMessage: (t: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE', message: FakeMessage) => void
  readonly dispatchInteraction: (interaction: object, guildId: string | null) => void
}

/** Is an option as people fill it in: text, number, or the words typed so far. */
type CommandOptions = Readonly<Record<string, string | number>>

/** Is somebody who uses Discord. */
export interface FakePerson {
  readonly id: string
  readonly name: string
  /** Writes into a channel. `extra` adds what clients add: embeds of previews, forwarded messages, attachments. */
  post(channelId: string, content: string, extra?: Partial<FakeMessage> & { replyTo?: FakeMessage }): FakeMessage
  /** Writes to the bot in private. */
  dm(content: string): FakeMessage
  readonly dmChannelId: string
  edit(message: FakeMessage, content: string): void
  /** The platform adds a preview to a message: an update that nobody has made. */
  unfurl(message: FakeMessage, url: string): void
  delete(message: FakeMessage): void
  /** Presses the button with this label, or with a custom id that contains it. */
  press(message: FakeMessage, button: string): FakeInteraction
  command(
    channelId: string,
    name: string,
    options?: CommandOptions,
    extra?: { subcommand?: string; isUserInstall?: boolean; ageMs?: number },
  ): FakeInteraction
  /** Uses a message context-menu command. */
  contextMenu(
    channelId: string,
    name: string,
    message: FakeMessage,
    extra?: { isUserInstall?: boolean },
  ): FakeInteraction
  /** Types into an option with suggestions. */
  autocomplete(channelId: string, command: string, option: string, text: string, subcommand?: string): FakeInteraction
  submitForm(message: FakeMessage, customId: string, fields: Readonly<Record<string, string>>): FakeInteraction
  /** Whether a message, private or not, is shown to this person. */
  hasSeen(message: FakeMessage): boolean
}

/** Makes a person of a user. */
export function createPerson(
  { world, dispatchMessage, dispatchInteraction }: PersonDeps,
  user: APIUser,
  locale: string,
): FakePerson {
  let dm: FakeChannel | undefined
  let tokens = 0

  function dmChannel(): FakeChannel {
    dm ??= [...world.channels.values()].find((channel) => channel.type === 1 && channel.name === user.id)
    if (!dm) {
      const id = world.nextId()
      dm = { id, type: 1, guildId: null, name: user.id, parentId: null, messages: [], denied: new Set(), exists: true }
      world.channels.set(id, dm)
    }
    return dm
  }

  function post(
    channelId: string,
    content: string,
    { replyTo, ...extra }: Parameters<FakePerson['post']>[2] = {},
  ): FakeMessage {
    const channel = world.channel(channelId)
    if (!channel) throw new Error(`no channel ${channelId}`)
    const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId)
    const ids = [...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => (id ? [id] : []))
    const mentioned = new Set([...ids, ...(replyTo ? [replyTo.author.id] : [])])
    const message: FakeMessage = {
      id: world.nextId(),
      channel_id: channelId,
      ...(guild ? { guild_id: guild.id, member: guild.members.get(user.id) ?? { nick: null, roles: [] } } : {}),
      author: user,
      type: replyTo ? 19 : 0,
      content,
      timestamp: new Date(world.now()).toISOString(),
      edited_timestamp: null,
      embeds: [],
      components: [],
      attachments: [],
      mentions: [...mentioned].flatMap((id) => world.users.get(id) ?? []),
      flags: 0,
      ...(replyTo
        ? { referenced_message: replyTo, message_reference: { message_id: replyTo.id, channel_id: channelId } }
        : {}),
      ...extra,
    }
    channel.messages.push(message)
    dispatchMessage('MESSAGE_CREATE', message)
    return message
  }

  function interact(
    channelId: string,
    type: number,
    data: object,
    extra: { message?: FakeMessage; isUserInstall?: boolean; ageMs?: number } = {},
  ): FakeInteraction {
    const channel = world.channel(channelId)
    if (!channel) throw new Error(`no channel ${channelId}`)
    const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId)
    tokens += 1
    const interaction: FakeInteraction = {
      id: world.nextId(),
      token: `token-${user.id}-${tokens}`,
      at: world.now() - (extra.ageMs ?? 0),
      channelId,
      personId: user.id,
      callbackType: null,
      callbackData: null,
      original: null,
      isOriginalDeferred: false,
      sourceMessage: extra.message ?? null,
      followUps: [],
      isUserInstalled: extra.isUserInstall ?? false,
    }
    world.interactions.set(interaction.id, interaction)
    const member = guild?.members.get(user.id) ?? { nick: null, roles: [] }
    const roles = guild?.roles.filter((role) => member.roles.includes(role.id)) ?? []
    const bits = roles.reduce((sum, role) => sum | BigInt(role.permissions), 0n)
    const permissions = guild?.ownerId === user.id ? OWNER_RIGHTS : String(bits & ADMIN)
    const installed = extra.isUserInstall ? { 1: user.id } : guild ? { 0: guild.id } : { 0: '0' }
    const payload = {
      id: interaction.id,
      application_id: world.applicationId,
      type,
      token: interaction.token,
      version: 1,
      data,
      channel_id: channelId,
      channel: { id: channelId, type: channel.type },
      locale,
      context: guild ? 0 : 1,
      authorizing_integration_owners: installed,
      entitlements: [],
      app_permissions: '0',
      attachment_size_limit: 10_485_760,
      ...(guild
        ? {
            guild_id: guild.id,
            guild_locale: guild.locale,
            guild: { id: guild.id, locale: guild.locale, features: guild.features },
            member: { ...member, user, permissions, joined_at: guild.joinedAt, deaf: false, mute: false, flags: 0 },
          }
        : { user }),
      ...(extra.message ? { message: extra.message } : {}),
    }
    dispatchInteraction(payload, guild?.id ?? null)
    return interaction
  }

  const leaf = (name: string, value: string | number, extra: object = {}) => ({
    name,
    type: typeof value === 'number' ? 4 : 3,
    value,
    ...extra,
  })
  const under = (subcommand: string | undefined, options: object[]) =>
    subcommand ? [{ name: subcommand, type: 1, options }] : options

  return {
    id: user.id,
    name: user.global_name ?? user.username,
    post,
    dm: (content) => post(dmChannel().id, content),
    get dmChannelId() {
      return dmChannel().id
    },
    edit(message, content) {
      message.content = content
      message.edited_timestamp = new Date(world.now()).toISOString()
      dispatchMessage('MESSAGE_UPDATE', message)
    },
    unfurl(message, url) {
      message.embeds = [{ url, title: 'Preview' }]
      dispatchMessage('MESSAGE_UPDATE', message)
    },
    delete(message) {
      const channel = world.channels.get(message.channel_id)
      if (channel) channel.messages = channel.messages.filter((candidate) => candidate !== message)
      dispatchMessage('MESSAGE_DELETE', message)
    },
    press(message, button) {
      const found = findButton(message, button)
      if (!found?.custom_id) throw new Error(`no button ${button}`)
      return interact(message.channel_id, 3, { custom_id: found.custom_id, component_type: 2 }, { message })
    },
    command(channelId, name, options = {}, { subcommand, ...extra } = {}) {
      const given = Object.entries(options).map(([option, value]) => leaf(option, value))
      return interact(channelId, 2, { id: '1', type: 1, name, options: under(subcommand, given) }, extra)
    },
    contextMenu(channelId, name, message, extra) {
      const { guild_id: _guild, member: _member, ...resolved } = message
      const data = { id: '1', type: 3, name, target_id: message.id, resolved: { messages: { [message.id]: resolved } } }
      return interact(channelId, 2, data, extra)
    },
    autocomplete(channelId, command, option, text, subcommand) {
      const options = under(subcommand, [leaf(option, text, { focused: true })])
      return interact(channelId, 4, { id: '1', type: 1, name: command, options })
    },
    submitForm(message, customId, fields) {
      const components = Object.entries(fields).map(([custom_id, value]) => ({
        type: 1,
        components: [{ type: 4, custom_id, value }],
      }))
      return interact(message.channel_id, 5, { custom_id: customId, components }, { message })
    },
    hasSeen(message) {
      const own = [...world.interactions.values()].filter((interaction) => interaction.personId === user.id)
      const isOwn = own.some(({ original, followUps }) => original === message || followUps.includes(message))
      return isOwn || (message.flags & 64) === 0
    },
  }

  function findButton(message: FakeMessage, wanted: string): FakeButton | undefined {
    const buttons = message.components.flatMap((row) => row.components)
    return (
      buttons.find((button) => button.label === wanted) ?? buttons.find((button) => button.custom_id?.includes(wanted))
    )
  }
}
