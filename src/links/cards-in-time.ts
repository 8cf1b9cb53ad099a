import type { Clock } from '#src/chat/clock.ts'
import type { LinkCard } from './link-card.ts'

/** A person waits: what is known by then is shown, the rest follows by an edit. */
const FIRST_ANSWER_MS = 2_500
/** Longest wait for a throttled or slow network before the card says that it does not answer. */
const LAST_ANSWER_MS = 60_000

/** Is a card in the making, and the page to show meanwhile. */
export interface CardInTheMaking {
  readonly card: Promise<LinkCard>
  readonly plainUrl: string | null
}

/** Holds the cards at the first answer and, when some were not ready, the promise of all. It never rejects. */
export interface CardsInTime {
  readonly cards: readonly LinkCard[]
  readonly completion: Promise<readonly LinkCard[]> | null
}

/**
 * Waits for cards as long as a person does; what is not ready then is pending, and `unavailable` after a minute.
 * @throws what making a card throws, unless the first answer is out by then: that card is `unavailable`
 */
export async function cardsInTime(clock: Clock, making: readonly CardInTheMaking[]): Promise<CardsInTime> {
  const ready: (LinkCard | null)[] = making.map(() => null)
  const all = Promise.all(
    making.map(async ({ card }, index) => {
      ready[index] = await card
    }),
  )
  const show = (missing: 'pending' | 'unavailable') =>
    ready.map((card, index): LinkCard => card ?? { kind: missing, plainUrl: making[index]?.plainUrl ?? null })
  if (await isDoneWithin(clock, all, FIRST_ANSWER_MS)) return { cards: show('pending'), completion: null }
  const settled = Promise.allSettled(making.map(({ card }) => card))
  const cards = show('pending')
  return { cards, completion: isDoneWithin(clock, settled, LAST_ANSWER_MS).then(() => show('unavailable')) }
}

/** Tells whether a promise resolves in time. Starts a timer only for one that is not ready in this turn. */
async function isDoneWithin(clock: Clock, promise: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = new LazyTimer(clock, ms)
  try {
    return await Promise.race([promise.then(() => true), timer.over])
  } finally {
    timer.stop()
  }
}

/** Starts in the next turn of the event loop, unless it has been stopped by then: most never do. */
class LazyTimer {
  readonly over: Promise<false>
  #isStopped = false
  #sleeping: AbortController | null = null

  constructor(clock: Clock, ms: number) {
    this.over = new Promise((resolve) => {
      setImmediate(() => {
        if (this.#isStopped) return
        this.#sleeping = new AbortController()
        clock.sleep(ms, this.#sleeping.signal).then(
          () => resolve(false),
          () => undefined,
        )
      })
    })
  }

  stop(): void {
    this.#isStopped = true
    this.#sleeping?.abort()
  }
}
