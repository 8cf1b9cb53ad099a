import { type APIMessage, InteractionResponseType, MessageFlags, Routes } from 'discord.js'
import { BoundedMap } from '#src/chat/bounded-map.ts'
import type { Acknowledgement, MessageRef, SendOptions, SendOutcome } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { ReplyTarget } from '#src/chat/message.ts'
import type { Reply } from '#src/chat/reply.ts'
import type { CallResult, Calls, MessageBody } from './calls.ts'
import { CONTENT_LENGTH_MAX } from './discord-limits.ts'
import { cleanText, escapeMarkdown, fitText } from './escape-text.ts'
import { snowflakeTime } from './ids.ts'
import { renderReply } from './render-reply.ts'
import { DISCORD_CODES } from './send-outcome.ts'

/** Time for the first answer. `interactions/receiving-and-responding.mdx`, read 2026-11-20. */
const FIRST_ANSWER_MS = 3_000
/** Interactions remembered; each lives 15 minutes at most. */
const REMEMBERED_MAX = 10_000

/**
 * Says what an interaction came from, as `ReplyTarget.interaction.kind`. `component` has a source message; the
 * `-private` ones happen in the private chat with the bot, where nothing needs to be hidden.
 */
export type InteractionKind = 'command' | 'command-private' | 'component' | 'component-private'

/**
 * `new` unanswered · `deferred` "is thinking" stands in the chat, openly or not · `deferred-update` a press was
 * acknowledged and its message may be changed · `answered` · `unknown` handled by a process that is gone.
 */
type Stage = 'new' | 'deferred-public' | 'deferred-private' | 'deferred-update' | 'answered' | 'unknown'

interface Session {
  stage: Stage
  /** Steps of one interaction run one after the other: a deferral by timer may meet the answer. */
  tail: Promise<unknown>
}

/** Answers interactions through their tokens, also those a restarted process knows only from the inbox. */
export interface InteractionAnswers {
  /** Remembers that an interaction has just come in. */
  note(token: string): void
  acknowledge(target: ReplyTarget, acknowledgement: Acknowledgement): Promise<SendOutcome>
  send(target: ReplyTarget, reply: Reply, options: SendOptions): Promise<SendOutcome>
  /** `EXPIRED` when the token cannot tell any more which message was meant: then it is edited by its id. */
  updateSource(target: ReplyTarget, reply: Reply): Promise<SendOutcome>
  edit(ref: MessageRef, reply: Reply): Promise<SendOutcome>
  remove(ref: MessageRef): Promise<SendOutcome>
}

/** Makes the answerer of one application. */
export function createInteractionAnswers(calls: Calls, applicationId: () => string, clock: Clock): InteractionAnswers {
  const sessions = new BoundedMap<string, Session>(REMEMBERED_MAX)

  function sessionOf(target: Target): Session {
    const { id, token } = target.interaction
    let session = sessions.get(token)
    if (!session) {
      const isYoung = clock.now() - snowflakeTime(id) < FIRST_ANSWER_MS
      session = { stage: isYoung ? 'new' : 'unknown', tail: Promise.resolve() }
      sessions.set(token, session)
    }
    return session
  }

  function inTurn(target: ReplyTarget, step: (session: Session, target: Target) => Promise<SendOutcome>) {
    if (!isInteraction(target)) return Promise.resolve<SendOutcome>(EXPIRED)
    const session = sessionOf(target)
    const turn = session.tail.then(() => step(session, target))
    session.tail = turn.catch(() => undefined)
    return turn
  }

  const original = (target: Target) => Routes.webhookMessage(applicationId(), target.interaction.token)
  const messageOf = (ref: MessageRef) =>
    Routes.webhookMessage(applicationId(), ref.interactionToken ?? '', ref.messageId)

  /** Gives the first answer; `null` when somebody has given one already. */
  async function respond(
    session: Session,
    target: Target,
    type: InteractionResponseType,
    data: MessageBody | null,
    next: Stage,
  ): Promise<SendOutcome | null> {
    const { id, token } = target.interaction
    const result = await calls.respond<CallbackResponse>(Routes.interactionCallback(id, token), type, data)
    if (result.ok) {
      session.stage = next
      const messageId = result.value?.resource?.message?.id
      return { outcome: 'sent', ref: messageId ? refOf(target, messageId) : null }
    }
    if (result.discordCode === DISCORD_CODES.alreadyAcknowledged) {
      session.stage = 'unknown'
      return null
    }
    return result.outcome
  }

  async function followUp(session: Session, target: Target, body: MessageBody): Promise<SendOutcome> {
    const route = Routes.webhook(applicationId(), target.interaction.token)
    const result = await calls.writeMessage<APIMessage>('POST', route, body, { auth: false, query: { wait: 'true' } })
    if (result.ok) session.stage = 'answered'
    return toOutcome(result, target)
  }

  async function editOriginal(session: Session, target: Target, body: MessageBody): Promise<SendOutcome> {
    const result = await calls.writeMessage<APIMessage>('PATCH', original(target), body, { auth: false })
    if (result.ok) session.stage = 'answered'
    return toOutcome(result, target)
  }

  async function defer(session: Session, target: Target, isPrivate: boolean): Promise<SendOutcome> {
    if (session.stage !== 'new') return SENT
    if (hasSource(target)) {
      const type = InteractionResponseType.DeferredMessageUpdate
      return (await respond(session, target, type, null, 'deferred-update')) ?? SENT
    }
    const flags = isPrivate ? { flags: MessageFlags.Ephemeral } : {}
    const next = isPrivate ? 'deferred-private' : 'deferred-public'
    const type = InteractionResponseType.DeferredChannelMessageWithSource
    return (await respond(session, target, type, flags, next)) ?? SENT
  }

  /** Answers with a message, whatever has been answered before. */
  async function answer(session: Session, target: Target, body: MessageBody, isPrivate: boolean): Promise<SendOutcome> {
    const flagged = isPrivate ? { ...body, flags: MessageFlags.Ephemeral } : body
    if (session.stage === 'new') {
      const type = InteractionResponseType.ChannelMessageWithSource
      const first = await respond(session, target, type, flagged, 'answered')
      if (first) return first
    }
    if (session.stage === 'deferred-public' && isPrivate) {
      // The open "is thinking" would show a private answer to everybody.
      await calls.remove(original(target), { auth: false })
      return followUp(session, target, flagged)
    }
    const isPending = session.stage.startsWith('deferred-p') || (session.stage === 'unknown' && !hasSource(target))
    return isPending ? editOriginal(session, target, body) : followUp(session, target, flagged)
  }

  return {
    note(token) {
      sessions.set(token, { stage: 'new', tail: Promise.resolve() })
    },
    acknowledge: (target, { note, visibility }) =>
      inTurn(target, async (session, open) => {
        if (note === null) return defer(session, open, visibility === 'private' && !isPrivateChat(open))
        const content = fitText(cleanText(note), CONTENT_LENGTH_MAX, escapeMarkdown)
        const outcome = await answer(session, open, { content }, true)
        return outcome.outcome === 'sent' ? SENT : outcome
      }),
    send: (target, reply, { deliveryId }) =>
      inTurn(target, (session, open) =>
        answer(
          session,
          open,
          { ...renderReply(reply, deliveryId) },
          reply.visibility === 'private' && !isPrivateChat(open),
        ),
      ),
    updateSource: (target, reply) =>
      inTurn(target, async (session, open) => {
        const body = { ...renderReply(reply, '') }
        const source = open.messageId === null ? null : refOf(open, open.messageId)
        if (session.stage === 'new' && hasSource(open)) {
          const outcome = await respond(session, open, InteractionResponseType.UpdateMessage, body, 'answered')
          if (outcome) return outcome.outcome === 'sent' ? { outcome: 'sent', ref: source } : outcome
        }
        return session.stage === 'deferred-update' ? editOriginal(session, open, body) : EXPIRED
      }),
    async edit(ref, reply) {
      const body = { ...renderReply(reply, '') }
      const result = await calls.writeMessage<APIMessage>('PATCH', messageOf(ref), body, { auth: false })
      return result.ok ? { outcome: 'sent', ref } : result.outcome
    },
    async remove(ref) {
      const result = await calls.remove(messageOf(ref), { auth: false })
      return result.ok ? SENT : result.outcome
    },
  }
}

const SENT: SendOutcome = { outcome: 'sent', ref: null }
const EXPIRED: SendOutcome = { outcome: 'refused', code: 'EXPIRED', retryAfterMs: null }

type Target = ReplyTarget & { readonly interaction: NonNullable<ReplyTarget['interaction']> }

interface CallbackResponse {
  readonly resource?: { readonly message?: APIMessage }
}

function isInteraction(target: ReplyTarget): target is Target {
  return target.interaction !== null
}

function hasSource(target: Target): boolean {
  return target.interaction.kind.startsWith('component')
}

function isPrivateChat(target: Target): boolean {
  return target.interaction.kind.endsWith('-private')
}

function refOf(target: Target, messageId: string): MessageRef {
  return { conversationId: target.conversationId, messageId, interactionToken: target.interaction.token }
}

function toOutcome(result: CallResult<APIMessage>, target: Target): SendOutcome {
  if (!result.ok) return result.outcome
  return { outcome: 'sent', ref: refOf(target, result.value.id) }
}
