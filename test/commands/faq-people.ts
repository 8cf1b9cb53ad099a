import { LOCALES, type Locale } from '#src/chat/locale.ts'
import { createTranslator, readLocaleSources, type Say } from '#src/chat/translator.ts'
import type { CommunityId } from '#src/members/community.ts'
import type { Group } from '#test/dialogue/group.ts'
import type { Person, Posted } from '#test/dialogue/person.ts'
import { openWorld, type World, type WorldOptions } from '#test/dialogue/world.ts'

const translator = createTranslator(readLocaleSources(new URL('../../locales/', import.meta.url)))

/** Says what the bot says, per language. */
export const says = Object.fromEntries(LOCALES.map((locale) => [locale, translator.in(locale)])) as Record<Locale, Say>

/** Time after which a group may be written to again, whatever was written before. */
const CALM_MS = 3_500

/** Is a group with a bot, a member and an admin. */
export interface Community {
  readonly world: World
  readonly group: Group
  readonly ann: Person
  readonly admin: Person
  readonly communityId: CommunityId
}

/** Opens a community whose bot has been greeted. */
export async function openCommunity(options: WorldOptions = {}): Promise<Community & AsyncDisposable> {
  const world = await openWorld(options)
  const group = world.group()
  const admin = group.person('Mia', { isAdmin: true })
  const ann = group.person('Ann')
  await group.addBot(admin)
  await world.pass(CALM_MS)
  const place = await world.process.store.members.findPlace(group.placeId)
  if (!place) throw new Error('the group is not known')
  const { communityId } = place
  return { world, group, ann, admin, communityId, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() }
}

/** Writes a message and waits for what comes of it. @returns the newest thing the person sees, empty when nothing new */
export async function ask(world: World, person: Person, text: string): Promise<string> {
  return newSight(world, person, () => person.pastes(text))
}

/** Types a command. */
export async function command(world: World, person: Person, text: string): Promise<string> {
  return newSight(world, person, () => person.says(text))
}

/** Writes a message that names the bot, or one below a message of the bot. */
export async function address(
  world: World,
  person: Person,
  text: string,
  replyToMessageId: string | null = null,
): Promise<string> {
  return newSight(world, person, async () => {
    const { event } = person.posts('-') as Posted & { event: { type: 'message' } }
    await world.process.adapter.intake()?.accept({ ...event, text, isForBot: true, replyToMessageId })
  })
}

async function newSight(world: World, person: Person, act: () => Promise<unknown>): Promise<string> {
  const before = person.messages.length
  await act()
  await world.pass(CALM_MS)
  return person.messages.length > before ? person.sees : ''
}
