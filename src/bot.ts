import { createCommands } from '#commands/index.ts'
import type { ChatAdapter } from '#src/chat/chat-adapter.ts'
import type { Clock } from '#src/chat/clock.ts'
import { listCommands } from '#src/chat/command-listing.ts'
import { createDispatcher } from '#src/chat/dispatcher.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { PlaceId, PlatformId } from '#src/chat/message.ts'
import { createToken, type RandomBytes } from '#src/chat/token.ts'
import type { Translator } from '#src/chat/translator.ts'
import { createLimits } from '#src/delivery/limits.ts'
import type { OutboxRepository } from '#src/delivery/outbox-repository.ts'
import { createPruner } from '#src/delivery/prune.ts'
import { createQuestionAnswerer } from '#src/knowledge/answer-question.ts'
import { createQuestionHandler } from '#src/knowledge/handle-question.ts'
import { createKnowledge } from '#src/knowledge/knowledge.ts'
import { createQuestionActions } from '#src/knowledge/question-actions.ts'
import { createSelfAnswering } from '#src/knowledge/self-answering.ts'
import type { StringCache } from '#src/links/batch-loader.ts'
import type { LinkExpander } from '#src/links/expand-link.ts'
import { mayContainLink } from '#src/links/find-urls.ts'
import { createLinkHandler } from '#src/links/handle-message.ts'
import { createInlineLinks } from '#src/links/inline-links.ts'
import { createLinkActions } from '#src/links/link-actions.ts'
import { createLinkService } from '#src/links/link-service.ts'
import type { Network } from '#src/links/network.ts'
import { createPlaceHandler } from '#src/members/place-handler.ts'
import { createSceneResolver, type PlacePolicy } from '#src/members/resolve-scene.ts'
import type { RateBps } from '#src/money/rate.ts'
import type { Store } from '#src/store/open-store.ts'
import { type BotConnection, createBotConnection } from './bot-connection.ts'

export interface BotParts {
  readonly adapters: readonly ChatAdapter[]
  readonly store: Store
  readonly cache: StringCache
  readonly networks: readonly Network[]
  readonly expander: LinkExpander
  readonly translator: Translator
  readonly owners: readonly string[]
  readonly placePolicy: PlacePolicy
  readonly defaultShareBps: RateBps | null
  /** Names what only one process of a database may do on a platform, such as `polling`; null when any number may. */
  readonly dutyOf: (platform: PlatformId) => string | null
  readonly clock: Clock
  readonly randomBytes: RandomBytes
  readonly logger: Logger
}

/** Is one bot on one or more platforms: a kernel, its store, its adapters. */
export interface Bot {
  /** Answers what a stopped process left open, then receives. */
  start(): Promise<void>
  /** Takes nothing new at once, finishes what is in hand within 7 s. */
  stop(): Promise<void>
  /** Tells a place's admins, once and in words, which right the bot lacks there. */
  noticePermission(placeId: PlaceId, permission: string): void
}

/** A SQLite file has one process, which forgets what it changes. */
const ALONE_FRESH_MS = 600_000
/** Other processes of a PostgreSQL database may change settings: seen after this time. */
const SHARED_FRESH_MS = 5_000
/** Longer than the commit a message is added in; one that takes longer is found by the next poll. */
const COMMIT_MS = 50

/** Wakes the workers when something is added, so that nobody waits for the next poll. */
function waking(outbox: OutboxRepository, connections: () => readonly BotConnection[]): OutboxRepository {
  return {
    ...outbox,
    async add(transaction, messages) {
      await outbox.add(transaction, messages)
      setTimeout(() => {
        for (const connection of connections()) connection.wake()
      }, COMMIT_MS)
    },
  }
}

/** Puts one bot together; features meet here and nowhere else. */
export function createBot(parts: BotParts): Bot {
  const { adapters, store, translator, clock, randomBytes, logger } = parts
  const limits = createLimits(clock)
  const platformOf = (placeId: string) => adapters.find(({ platform }) => placeId.startsWith(`${platform.platform}:`))
  const scenes = createSceneResolver({
    repository: store.members,
    clock,
    randomBytes,
    owners: parts.owners,
    policy: parts.placePolicy,
    defaultShareBps: parts.defaultShareBps,
    freshMs: store.engine === 'sqlite' ? ALONE_FRESH_MS : SHARED_FRESH_MS,
    isAdmin: async (placeId, personId) => (await platformOf(placeId)?.platform.isAdmin(placeId, personId)) ?? false,
  })
  const links = createLinkService({ ...parts })
  const knowledge = createKnowledge({ repository: store.knowledge, clock })
  const selfAnswering = createSelfAnswering({ repository: store.members, clock })
  const questions = createQuestionAnswerer({
    knowledge,
    repository: store.knowledge,
    translator,
    clock,
    networkOf: (fixed) => links.networkOf(fixed).networkId,
  })
  const registry = createCommands({
    ...parts,
    links,
    linkRepository: store.links,
    knowledge,
    knowledgeRepository: store.knowledge,
    questions,
    selfAnswering,
    members: store.members,
    inbox: store.inbox,
    outbox: waking(store.outbox, () => connections),
    followLink: async (url, signal) => {
      const followed = await parts.expander.followOnce(url, signal)
      return { hops: followed.hops, isComplete: followed.outcome === 'page' }
    },
    forgetScenes: scenes.forget,
    platformOf: (platform) => adapters.find((adapter) => adapter.platform.platform === platform)?.platform,
  })
  const dispatcher = createDispatcher({
    translator,
    clock,
    resolveScene: scenes.resolve,
    commands: registry.commands,
    messageHandlers: [
      createLinkHandler({ links, repository: store.links, randomBytes, clock }),
      createQuestionHandler(questions),
    ],
    actions: {
      ...createLinkActions({
        links,
        repository: store.links,
        findPoster: async (deliveryId) => (await store.inbox.findByDelivery(deliveryId))?.personId,
      }),
      ...createQuestionActions({ questions, repository: store.knowledge }),
      ...registry.actions,
    },
    inline: createInlineLinks({
      links,
      storeLinks: (records, scene) =>
        store.write([...scene.register, (transaction) => store.links.addLinks(transaction, records)]),
    }),
    place: createPlaceHandler({
      repository: store.members,
      askOwners: registry.askOwners,
      forgetScenes: scenes.forget,
    }),
  })
  const connections = adapters.map((adapter) =>
    createBotConnection({
      ...parts,
      adapter,
      limits,
      dispatcher,
      wants: (text) => mayContainLink(text) || selfAnswering.wants(text),
      duty: parts.dutyOf(adapter.platform.platform),
      onRefused: ({ conversation }, code) => {
        if (code === 'FORBIDDEN' && conversation.placeId) noticePermission(conversation.placeId, 'SendMessages')
      },
    }),
  )
  function noticePermission(placeId: PlaceId, permission: string): void {
    store.write([registry.noticePermission(placeId, permission)]).catch((error: unknown) => {
      logger.warn({ placeId, permission, error: String(error) }, 'missing permission could not be reported')
    })
  }

  const stopping = new AbortController()
  const pruner = createPruner({ ...store, owner: createToken(randomBytes), clock, logger })

  return {
    noticePermission,
    async start() {
      const listing = listCommands(registry.commands, translator)
      await selfAnswering.refresh()
      void selfAnswering.keepFresh(stopping.signal)
      await Promise.all(connections.map((connection) => connection.start(listing)))
      pruner.start()
    },
    async stop() {
      stopping.abort()
      await Promise.all([pruner.stop(), ...connections.map((connection) => connection.stop())])
    },
  }
}
