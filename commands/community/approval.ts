import { encodePayload } from '#src/chat/action-payload.ts'
import { answerNote, answerWith } from '#src/chat/answer.ts'
import type { ActionHandler } from '#src/chat/command.ts'
import type { Effect } from '#src/chat/effect.ts'
import { DEFAULT_LOCALE } from '#src/chat/locale.ts'
import type { ConversationId, PersonId, PlaceId, PlatformId } from '#src/chat/message.ts'
import { plainReply, type Reply, span, textBlock } from '#src/chat/reply.ts'
import { createToken } from '#src/chat/token.ts'
import type { Translator } from '#src/chat/translator.ts'
import type { Place } from '#src/members/community.ts'
import type { Scene } from '#src/members/scene.ts'
import type { CommandDeps } from '../command-deps.ts'

/** Makes the effect that asks every owner on the place's platform, through the outbox. */
export function createAskOwners(deps: CommandDeps): (place: Place) => Effect {
  return (place) => async (transaction) => {
    const platform = deps.platformOf(place.platform)
    const owners = deps.owners.filter((owner) => owner.startsWith(`${place.platform}:`)) as PersonId[]
    if (!platform) return
    const messages = owners.map((owner) => ({
      deliveryId: createToken(deps.randomBytes),
      target: {
        platform: place.platform,
        conversationId: platform.privateConversationOf(owner),
        messageId: null,
        personId: owner,
        interaction: null,
      },
      reply: askReply(deps.translator, place),
      priority: 'people' as const,
      notBefore: 0,
    }))
    await deps.outbox.add(transaction, messages)
  }
}

function askReply(translator: Translator, place: Place): Reply {
  const say = translator.in(DEFAULT_LOCALE)
  const id = place.placeId.replace(':', '.')
  return plainReply(DEFAULT_LOCALE, [textBlock(say('approval-ask')), textBlock(span(place.title, { bold: true }))], {
    visibility: 'private',
    buttons: [
      [
        { type: 'action', label: say('approval-accept'), payload: encodePayload('place', 'yes', id), tone: 'primary' },
        { type: 'action', label: say('approval-refuse'), payload: encodePayload('place', 'no', id) },
      ],
    ],
  })
}

/** Lists the buttons with which an owner accepts or refuses a place; the place is told. */
export function createApprovalActions(deps: CommandDeps): Readonly<Record<string, ActionHandler<Scene>>> {
  return {
    place: async (ctx) => {
      const { scene, say, args } = ctx
      if (!scene.isOwner) return answerNote(say('guard-owner-only', { command: 'community' }))
      const place = await deps.members.findPlace((args[1] ?? '').replace('.', ':') as PlaceId)
      if (!place) return answerNote(say('action-stale'))
      const status = args[0] === 'yes' ? 'accepted' : 'refused'
      deps.forgetScenes()
      const reply = plainReply(scene.locale, [
        textBlock(say(`approval-${status}`)),
        textBlock(span(place.title, { bold: true })),
      ])
      return {
        ...answerWith(reply),
        mode: 'editSource',
        effects: [
          (transaction) => deps.members.savePlace(transaction, { ...place, status }),
          ...(status === 'accepted' && place.status !== 'accepted' ? [tellPlace(deps, place)] : []),
        ],
      }
    },
  }
}

function tellPlace(deps: CommandDeps, place: Place): Effect {
  return async (transaction) => {
    const conversationId = deps.platformOf(place.platform)?.mainConversationOf(place.placeId)
    if (!conversationId) return
    await deps.outbox.add(transaction, [
      {
        ...welcomeTo(deps, place, conversationId),
        deliveryId: createToken(deps.randomBytes),
        priority: 'people',
        notBefore: 0,
      },
    ])
  }
}

function welcomeTo(deps: CommandDeps, place: Place, conversationId: ConversationId) {
  const locale = place.language ?? DEFAULT_LOCALE
  const say = deps.translator.in(locale)
  const platform: PlatformId = place.platform
  return {
    target: { platform, conversationId, messageId: null, personId: null, interaction: null },
    reply: plainReply(locale, [textBlock(say('greeting'))], {
      buttons: [[{ type: 'action', label: say('button-setup'), payload: encodePayload('setup'), tone: 'primary' }]],
    }),
  }
}
