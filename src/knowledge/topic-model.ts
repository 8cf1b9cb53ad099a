import { extractFeatures, type Feature, stemsOf } from './features.ts'
import { createTopicWeights } from './topic-weights.ts'
import { LABELS, type Label, OFF_TOPIC } from './variants.ts'

export interface TrainingExample {
  readonly tokens: readonly string[]
  readonly label: Label
}

export interface LabelProbability {
  readonly label: Label
  /** 0–1; the probabilities of all labels sum to 1. */
  readonly probability: number
}

export interface TopicModel {
  /** Ranks every label, most probable first. */
  rank(tokens: readonly string[]): readonly LabelProbability[]
}

/** How often each question is looked at; more costs time at the start and brings no better answers. */
const EPOCHS = 5
/** Chatter counts three times: a chat has far more of it than the index, and answering it annoys everybody. */
const OFF_TOPIC_IMPORTANCE = 3
/** A stem seen once says more about its sentence than about its topic. */
const STEM_COUNT_MIN = 2
/** Seed of the shuffle, so that every start learns the same. */
const SHUFFLE_SEED = 1

function countStems(examples: readonly TrainingExample[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const { tokens } of examples) for (const token of tokens) words.set(token, (words.get(token) ?? 0) + 1)
  const counts = new Map<string, number>()
  for (const [word, count] of words) {
    for (const stem of stemsOf(word)) counts.set(stem, (counts.get(stem) ?? 0) + count)
  }
  return counts
}

function createShuffle(length: number): () => readonly number[] {
  const order = Array.from({ length }, (_, index) => index)
  let state: number = SHUFFLE_SEED
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
  return () => {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(next() * (index + 1))
      const held = order[index] as number
      order[index] = order[other] as number
      order[other] = held
    }
    return order
  }
}

/** One question in the list of all features. Its words come first, what stands in for them last, the rest between. */
interface Sample {
  readonly wordsStart: number
  readonly sharedStart: number
  readonly sharedEnd: number
  readonly strangersEnd: number
  readonly target: number
  readonly importance: number
}

/** Numbers the features of all questions and lays them out in one list, as many small lists would lengthen the start. */
function collectSamples(examples: readonly TrainingExample[], isKnownStem: (stem: string) => boolean) {
  const ids = new Map<Feature, number>()
  const features: number[] = []
  const add = (own: readonly Feature[]): number => {
    for (const feature of own) {
      let id = ids.get(feature)
      if (id === undefined) {
        id = ids.size
        ids.set(feature, id)
      }
      features.push(id)
    }
    return features.length
  }
  const samples = examples.map(({ tokens, label }): Sample => {
    const { words, shared, strangers } = extractFeatures(tokens, isKnownStem)
    return {
      wordsStart: features.length,
      sharedStart: add(words),
      sharedEnd: add(shared),
      strangersEnd: add(strangers),
      target: LABELS.indexOf(label),
      importance: label === OFF_TOPIC ? OFF_TOPIC_IMPORTANCE : 1,
    }
  })
  return { ids, features, samples }
}

/**
 * Learns topics from the indexed questions: multinomial logistic regression over words and shared concepts, trained
 * when the index is built (about 0.2 s), so that adding a question to a text file is all it takes.
 *
 * A full-text score ranks by shared words and cannot tell "any coupon for this one?" from "does a coupon cost me my
 * commission?"; a trained model weighs what is missing too, and its probability is the confidence.
 */
export function trainTopicModel(examples: readonly TrainingExample[]): TopicModel {
  const stems = countStems(examples)
  const isKnownStem = (stem: string): boolean => (stems.get(stem) ?? 0) >= STEM_COUNT_MIN
  const { ids, features, samples } = collectSamples(examples, isKnownStem)
  // The last row is never learned: it stands for features that only a new question has, which count for nothing.
  const unseen = ids.size
  const weights = createTopicWeights(unseen + 1, LABELS.length)
  const shuffle = createShuffle(samples.length)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const index of shuffle()) {
      const sample = samples[index] as Sample
      // Every other time by its concepts alone: then words that nobody has used here yet do less harm.
      const hasWords = (index + epoch) % 2 === 0
      const start = hasWords ? sample.wordsStart : sample.sharedStart
      const end = hasWords ? sample.sharedEnd : sample.strangersEnd
      weights.learn(features, start, end, sample.target, sample.importance)
    }
  }

  return {
    rank(tokens) {
      const { shared, words } = extractFeatures(tokens, isKnownStem)
      const known = [...shared, ...words].map((feature) => ids.get(feature) ?? unseen)
      const probabilities = weights.predict(known, 0, known.length)
      return LABELS.map((label, index) => ({ label, probability: probabilities[index] as number })).sort(
        (a, b) => b.probability - a.probability,
      )
    },
  }
}
