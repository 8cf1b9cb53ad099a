import { encodePayload } from '#src/chat/action-payload.ts'
import { type Answer, answerSilently, answerWith } from '#src/chat/answer.ts'
import type { HandlerContext, PlaceHandler } from '#src/chat/command.ts'
import type { Effect } from '#src/chat/effect.ts'
import type { PlaceEvent } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import type { MemberRepository } from './member-repository.ts'
import type { Scene } from './scene.ts'

export interface PlaceHandlerDeps {
  readonly repository: MemberRepository
  /** Tells the owners that a place waits for them. */
  readonly askOwners: (place: NonNullable<Scene['place']>) => Effect
  readonly forgetScenes: () => void
}

/** Makes the handler of the bot's coming and going: greets once, asks the owners, follows a place's new id. */
export function createPlaceHandler(deps: PlaceHandlerDeps): PlaceHandler<Scene> {
  return async (ctx) => {
    const { change } = ctx.event
    if (change.kind === 'joined') return greet(deps, ctx)
    const { place } = ctx.scene
    if (!place || ctx.scene.register.length > 0) return null
    deps.forgetScenes()
    return answerSilently([
      change.kind === 'migrated'
        ? (transaction) => deps.repository.movePlace(transaction, place.placeId, change.toPlaceId)
        : (transaction) => deps.repository.savePlace(transaction, { ...place, status: 'left' }),
    ])
  }
}

function greet(deps: PlaceHandlerDeps, ctx: HandlerContext<PlaceEvent, Scene>): Answer | null {
  const { place } = ctx.scene
  if (!place) return null
  const { status } = place
  // Platforms tell of a joining again after every restart: the owners are asked once, as people are greeted once.
  const isFirst = place.greetedAt === null
  const effects: Effect[] = [
    ...ctx.scene.register,
    (transaction) => deps.repository.savePlace(transaction, { ...place, greetedAt: place.greetedAt ?? ctx.now }),
    ...(isFirst && status === 'waiting' ? [deps.askOwners(place)] : []),
  ]
  deps.forgetScenes()
  if (!isFirst) return answerSilently(effects)
  const isAccepted = status === 'accepted'
  const text = ctx.say(isAccepted ? 'greeting' : 'greeting-waiting')
  const reply = plainReply(ctx.scene.locale, [textBlock(text)], {
    buttons: isAccepted
      ? [[{ type: 'action', label: ctx.say('button-setup'), payload: encodePayload('setup'), tone: 'primary' }]]
      : [],
  })
  return answerWith(reply, { effects })
}
