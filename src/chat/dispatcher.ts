import { parsePayload } from './action-payload.ts'
import { type Answer, answerNote, answerWith } from './answer.ts'
import type { Clock } from './clock.ts'
import type {
  ActionHandler,
  Command,
  HandlerContext,
  InlineAnswer,
  InlineHandler,
  MessageHandler,
  PlaceHandler,
  Scene,
  Suggestion,
} from './command.ts'
import { findRefusal } from './guards.ts'
import { DEFAULT_LOCALE, matchLocale } from './locale.ts'
import {
  type ActionEvent,
  type ChatEvent,
  type CommandEvent,
  type InlineEvent,
  isOnMessage,
  type MessageEvent,
  type SuggestEvent,
} from './message.ts'
import { type CommandProblem, checkStructuredOptions, parseCommandText } from './parse-command.ts'
import { plainReply, textBlock } from './reply.ts'
import type { Translator } from './translator.ts'

/** Most suggestions a platform shows. Discord `application command option choice`, read 2026-11-20. */
const SUGGESTIONS_MAX = 25

/** Lists everything that can answer. Explicit, so that the compiler and a test see all of it. */
export interface DispatcherParts<S extends Scene> {
  readonly translator: Translator
  readonly clock: Clock
  /** Finds out who speaks and where. */
  readonly resolveScene: (event: ChatEvent) => Promise<S>
  readonly commands: readonly Command<S>[]
  readonly messageHandlers: readonly MessageHandler<S>[]
  readonly actions: Readonly<Record<string, ActionHandler<S>>>
  readonly inline: InlineHandler<S>
  readonly place: PlaceHandler<S>
}

/** Leads an event to whoever answers it. Holds no state and writes nothing. */
export interface Dispatcher {
  /** Null when there is nothing to say. */
  handle(event: ChatEvent, signal: AbortSignal): Promise<Answer | null>
  /** Says that a command came too late: the bot was away. */
  apologize(event: CommandEvent, signal: AbortSignal): Promise<Answer>
  /** Says that a command or press has failed for good. Needs nothing that may itself have failed. */
  excuse(event: CommandEvent | ActionEvent): Answer
  suggest(event: SuggestEvent, signal: AbortSignal): Promise<readonly Suggestion[]>
  inline(event: InlineEvent, signal: AbortSignal): Promise<InlineAnswer>
  /** Whether an answer to this event will be private: needed before it is known, when an interaction is deferred. */
  isPrivate(event: ChatEvent): boolean
}

/** Makes the dispatcher of one bot. */
export function createDispatcher<S extends Scene>(parts: DispatcherParts<S>): Dispatcher {
  const commands = new Map(parts.commands.map((command) => [command.name, command]))

  async function contextOf<E extends ChatEvent>(event: E, signal: AbortSignal): Promise<HandlerContext<E, S>> {
    const scene = await parts.resolveScene(event)
    return { event, scene, say: parts.translator.in(scene.locale), now: parts.clock.now(), signal }
  }

  async function handleMessage(event: MessageEvent, signal: AbortSignal): Promise<Answer | null> {
    const ctx = await contextOf(event, signal)
    if (!ctx.scene.isAccepted) return null
    for (const handler of parts.messageHandlers) {
      const answer = await handler(ctx)
      if (answer) return answer
    }
    return null
  }

  async function handleCommand(event: CommandEvent, signal: AbortSignal): Promise<Answer | null> {
    const command = commands.get(event.name)
    const ctx = await contextOf(event, signal)
    // A form that we published once: somebody waits for its answer in a group, too.
    if (!command) return event.conversation.kind === 'private' || event.isStructured ? unknownCommand(ctx) : null
    const refusal = await findRefusal(command, ctx)
    if (refusal) return hint(ctx, ctx.say(refusal, { command: command.name }))
    const parsed = event.isStructured
      ? checkStructuredOptions(command, event.options)
      : parseCommandText(command, event.options.text ?? '')
    if ('problem' in parsed) return hint(ctx, explainProblem(command, parsed, ctx))
    return command.run({ ...ctx, ...parsed })
  }

  async function handleAction(event: ActionEvent, signal: AbortSignal): Promise<Answer | null> {
    const ctx = await contextOf(event, signal)
    if (!ctx.scene.isAccepted && !ctx.scene.isOwner) return answerNote(ctx.say('guard-waiting'))
    const payload = parsePayload(event.payload)
    // Own properties only: a forged `constructor` must not find Object's.
    const handler = payload && Object.hasOwn(parts.actions, payload.action) ? parts.actions[payload.action] : undefined
    if (!payload || !handler) return answerNote(ctx.say('action-stale'))
    return handler({ ...ctx, args: payload.args })
  }

  return {
    async handle(event, signal) {
      switch (event.type) {
        case 'message':
          return handleMessage(event, signal)
        case 'command':
          return handleCommand(event, signal)
        case 'action':
          return handleAction(event, signal)
        case 'place':
          return parts.place(await contextOf(event, signal))
        default:
          return null
      }
    },
    async apologize(event, signal) {
      const ctx = await contextOf(event, signal)
      return answerWith(plainReply(ctx.scene.locale, [textBlock(ctx.say('late-apology'))]))
    },
    excuse(event) {
      const locale =
        matchLocale(event.person?.languageTag) ?? matchLocale(event.conversation.languageTag) ?? DEFAULT_LOCALE
      const text = parts.translator.say(locale, 'error-unexpected')
      return event.type === 'action'
        ? answerNote(text)
        : answerWith(plainReply(locale, [textBlock(text)], { visibility: 'private' }))
    },
    async suggest(event, signal) {
      const suggest = commands.get(event.command)?.suggest
      if (!suggest) return []
      const ctx = await contextOf(event, signal)
      return ctx.scene.isAccepted ? (await suggest(ctx)).slice(0, SUGGESTIONS_MAX) : []
    },
    inline: async (event, signal) => parts.inline(await contextOf(event, signal)),
    isPrivate(event) {
      if (event.type === 'command') return isOnMessage(event) || (commands.get(event.name)?.isPrivate ?? true)
      return event.type === 'action'
    },
  }
}

function hint<S extends Scene>(ctx: HandlerContext<CommandEvent, S>, text: string): Answer {
  return answerWith(plainReply(ctx.scene.locale, [textBlock(text)], { visibility: 'private' }))
}

function unknownCommand<S extends Scene>(ctx: HandlerContext<CommandEvent, S>): Answer {
  return hint(ctx, ctx.say('command-unknown'))
}

function explainProblem<S extends Scene>(
  command: Command<S>,
  parsed: CommandProblem,
  ctx: HandlerContext<CommandEvent, S>,
): string {
  const usage = `/${command.name}`
  if (parsed.problem === 'subcommand-unknown') {
    const known = (command.subcommands ?? [])
      .map((sub) => `${usage} ${sub.name} – ${ctx.say(`command-${command.name}-${sub.name}`)}`)
      .join('\n')
    return `${ctx.say('usage-subcommand-unknown')}\n${known}`
  }
  if (parsed.problem === 'choice-unknown') {
    return ctx.say('usage-choice-unknown', {
      option: parsed.option.name,
      choices: parsed.option.choices?.join(', ') ?? '',
    })
  }
  return ctx.say(`usage-${parsed.problem}`, { option: parsed.option.name, command: usage })
}
