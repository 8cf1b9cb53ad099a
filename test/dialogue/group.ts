import type { Conversation, ConversationId, PersonId, PlaceId } from '#src/chat/message.ts'
import { adminKey } from './chat-room.ts'
import { createPerson, type Person, type PersonTraits } from './person.ts'
import type { World } from './world.ts'

/** Is a group of the chat platform that the bot is in. */
export interface Group {
  readonly conversation: Conversation
  readonly placeId: PlaceId
  /** Lets somebody join. */
  person(name: string, traits?: PersonTraits & { readonly isAdmin?: boolean }): Person
  /** Adds the bot, as an admin would. */
  addBot(by: Person): Promise<void>
}

let groups = 0
let people = 0

/** Makes a group. */
export function createGroup(world: World, title: string): Group {
  const { platform } = world.room
  const placeId = `${platform}:-100${++groups}` as PlaceId
  const conversation: Conversation = {
    conversationId: placeId as string as ConversationId,
    kind: 'group',
    placeId,
    title,
    languageTag: null,
  }
  return {
    conversation,
    placeId,
    person(name, traits = {}) {
      const personId = `${platform}:${++people}` as PersonId
      if (traits.isAdmin) world.room.admins.add(adminKey(placeId, personId))
      return createPerson(world, conversation, { personId, displayName: name, isBot: false }, traits)
    },
    addBot: (by) => by.adds(),
  }
}
