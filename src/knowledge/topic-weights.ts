/** Chosen by cross-validation over the indexed questions (four folds). */
const LEARNING = { rate: 0.6, shrinkage: 0.003, biasRate: 0.08, damping: 0.05 } as const
/** Errors below this are not worth the time of a correction. */
const ERROR_MIN = 0.02

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

/** Holds the weights of a multinomial logistic regression over sparse features. */
export interface TopicWeights {
  /** Gives a probability per label from the features between two places of a list; the buffer is reused by the next call. */
  predict(features: readonly number[], start: number, end: number): Float64Array
  /** @param importance - how many times the example counts */
  learn(features: readonly number[], start: number, end: number, target: number, importance: number): void
}

/** A long question must not be surer of itself than a short one. */
function scaleOf(featureCount: number): number {
  return 1 / Math.sqrt(featureCount + 1)
}

/**
 * Makes weights, one row per feature, that learn by AdaGrad: each weight has its own pace, slower the more it has
 * learned. Most words occur a few times only and would stay undecided at a common pace that suits the frequent ones.
 */
export function createTopicWeights(featureCount: number, labelCount: number): TopicWeights {
  const weights = new Float32Array(featureCount * labelCount)
  const learned = new Float32Array(featureCount * labelCount)
  const bias = new Float64Array(labelCount)
  const scores = new Float64Array(labelCount)

  function predict(features: readonly number[], start: number, end: number): Float64Array {
    const scale = scaleOf(end - start)
    scores.fill(0)
    for (let index = start; index < end; index += 1) {
      const base = (features[index] as number) * labelCount
      for (let k = 0; k < labelCount; k += 1) scores[k] = (scores[k] as number) + (weights[base + k] as number)
    }
    for (let k = 0; k < labelCount; k += 1) scores[k] = (scores[k] as number) * scale + (bias[k] as number)
    softmax(scores)
    return scores
  }

  function correct(features: readonly number[], start: number, end: number, label: number, error: number): void {
    const scale = scaleOf(end - start)
    bias[label] = (bias[label] as number) - LEARNING.biasRate * error
    for (let index = start; index < end; index += 1) {
      const at = (features[index] as number) * labelCount + label
      const gradient = error * scale + LEARNING.shrinkage * (weights[at] as number)
      const sum = (learned[at] as number) + gradient * gradient
      learned[at] = sum
      weights[at] = (weights[at] as number) - (LEARNING.rate * gradient) / (Math.sqrt(sum) + LEARNING.damping)
    }
  }

  function learn(features: readonly number[], start: number, end: number, target: number, importance: number): void {
    const errors = predict(features, start, end)
    errors[target] = (errors[target] as number) - 1
    for (let k = 0; k < labelCount; k += 1) {
      const error = (errors[k] as number) * importance
      if (error > ERROR_MIN || error < -ERROR_MIN) correct(features, start, end, k, error)
    }
  }

  return { predict, learn }
}
