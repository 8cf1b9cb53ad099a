import { extractFeatures } from './features.ts'
import { stemToken } from './stem.ts'
import { LABELS, type Label } from './variants.ts'

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
  isKnownStem(stem: string): boolean
}

/** Chosen by cross-validation over the indexed questions (four folds) and by the time training takes. */
const TRAINING = { epochs: 6, rate: 1.2, rateDecay: 0.2, shrinkage: 0.001, gradientMin: 0.01, biasRate: 0.1 } as const
/** A stem seen once says more about its sentence than about its topic. */
const STEM_COUNT_MIN = 2
/** Each question is learned twice, once by its concepts alone: then words that nobody has used here yet do less harm. */
const knowsNothing = (): boolean => false
/** Seed of the shuffle, so that every start learns the same. */
const SHUFFLE_SEED = 1

function countStems(examples: readonly TrainingExample[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { tokens } of examples) {
    for (const stem of new Set(tokens.map(stemToken))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
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

/** Turns scores into probabilities in place. */
function softmax(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > top) top = score
  let sum = 0
  for (let k = 0; k < scores.length; k += 1) {
    const power = Math.exp((scores[k] as number) - top)
    scores[k] = power
    sum += power
  }
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] as number) / sum
}

interface Weights {
  predict(features: readonly number[], scale: number): Float64Array
  learn(features: readonly number[], scale: number, target: number, rate: number): void
}

/** Keeps one row of weights per feature; one buffer is reused, as training makes some 60,000 predictions. */
function createWeights(featureCount: number): Weights {
  const size = LABELS.length
  const weights = new Float64Array(featureCount * size)
  const bias = new Float64Array(size)
  const scores = new Float64Array(size)

  function predict(features: readonly number[], scale: number): Float64Array {
    scores.fill(0)
    for (const feature of features) {
      const base = feature * size
      for (let k = 0; k < size; k += 1) scores[k] = (scores[k] as number) + (weights[base + k] as number)
    }
    for (let k = 0; k < size; k += 1) scores[k] = (scores[k] as number) * scale + (bias[k] as number)
    softmax(scores)
    return scores
  }

  function learn(features: readonly number[], scale: number, target: number, rate: number): void {
    const errors = predict(features, scale)
    errors[target] = (errors[target] as number) - 1
    const kept = 1 - rate * TRAINING.shrinkage
    for (let k = 0; k < size; k += 1) {
      const error = errors[k] as number
      if (error < TRAINING.gradientMin && error > -TRAINING.gradientMin) continue
      bias[k] = (bias[k] as number) - rate * TRAINING.biasRate * error
      const step = rate * error * scale
      for (const feature of features) {
        const at = feature * size + k
        weights[at] = (weights[at] as number) * kept - step
      }
    }
  }

  return { predict, learn }
}

/**
 * Learns topics from the indexed questions: multinomial logistic regression over words and shared concepts, trained
 * when the index is built (about 0.1 s), so that adding a question to a text file is all it takes.
 *
 * A full-text score ranks by shared words and cannot tell "any coupon for this one?" from "does a coupon cost me my
 * commission?"; a trained model weighs what is missing too, and its probability is the confidence.
 */
export function trainTopicModel(examples: readonly TrainingExample[]): TopicModel {
  const stems = countStems(examples)
  const isKnownStem = (stem: string): boolean => (stems.get(stem) ?? 0) >= STEM_COUNT_MIN
  const ids = new Map<string, number>()
  const idOf = (feature: string): number => {
    const known = ids.get(feature)
    if (known !== undefined) return known
    ids.set(feature, ids.size)
    return ids.size - 1
  }
  const samples = examples.flatMap(({ tokens, label }) =>
    [isKnownStem, knowsNothing].map((isKnown) => ({
      features: extractFeatures(tokens, isKnown).map(idOf),
      target: LABELS.indexOf(label),
    })),
  )
  const scaleOf = (count: number): number => 1 / Math.sqrt(count + 1)
  const weights = createWeights(ids.size)
  const shuffle = createShuffle(samples.length)
  for (let epoch = 0; epoch < TRAINING.epochs; epoch += 1) {
    const rate = TRAINING.rate / (1 + epoch * TRAINING.rateDecay)
    for (const index of shuffle()) {
      const sample = samples[index] as (typeof samples)[number]
      weights.learn(sample.features, scaleOf(sample.features.length), sample.target, rate)
    }
  }

  return {
    isKnownStem,
    rank(tokens) {
      const features = extractFeatures(tokens, isKnownStem)
      const known = features.map((feature) => ids.get(feature)).filter((id) => id !== undefined)
      const probabilities = weights.predict(known, scaleOf(features.length))
      return LABELS.map((label, index) => ({ label, probability: probabilities[index] as number })).sort(
        (a, b) => b.probability - a.probability,
      )
    },
  }
}
