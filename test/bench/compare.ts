const ROUNDS = 9
const WARM_UPS = 3

/** What one round of one side cost. */
export interface Cost {
  readonly cpuUs: number
  readonly wallMs: number
}

/** Holds the costs of all rounds, pairwise. */
export interface Comparison {
  readonly ours: readonly Cost[]
  readonly reference: readonly Cost[]
}

/** Runs both sides in turn, so that what slows the machine down slows both. */
export async function alternate(ours: () => Promise<Cost>, reference: () => Promise<Cost>): Promise<Comparison> {
  for (let round = 0; round < WARM_UPS; round++) {
    await reference()
    await ours()
  }
  const costs = { ours: [] as Cost[], reference: [] as Cost[] }
  for (let round = 0; round < ROUNDS; round++) {
    costs.reference.push(await reference())
    costs.ours.push(await ours())
  }
  return costs
}

/** Prints the median ratio of CPU time, and with `throughputMin` of throughput. */
export function printComparison(
  name: string,
  { ours, reference }: Comparison,
  count: number,
  limits: { readonly cpuMax: number; readonly throughputMin?: number },
): void {
  const per = (costs: readonly Cost[]) => `${(medianOf(costs.map(({ cpuUs }) => cpuUs)) / count).toFixed(0)} µs`
  const ratios = ours.map((cost, round) => cost.cpuUs / (reference[round] as Cost).cpuUs)
  printRow(`${name}, CPU`, ratios, { max: limits.cpuMax }, `${per(ours)} against ${per(reference)}`)
  if (limits.throughputMin === undefined) return
  const speeds = ours.map((cost, round) => (reference[round] as Cost).wallMs / cost.wallMs)
  const rate = (costs: readonly Cost[]) =>
    `${((count * 1_000) / medianOf(costs.map(({ wallMs }) => wallMs))).toFixed(0)}/s`
  printRow(`${name}, throughput`, speeds, { min: limits.throughputMin }, `${rate(ours)} against ${rate(reference)}`)
}

/** Prints one figure: median, spread, limit and whether it is met; nearer to the limit than the spread is undecided. */
export function printRow(
  name: string,
  values: readonly number[],
  limit: { readonly max?: number; readonly min?: number },
  detail = '',
): void {
  const median = medianOf(values)
  const spread = spreadOf(values)
  const bound = limit.max ?? limit.min ?? 0
  const isMet = limit.max === undefined ? median >= bound : median <= bound
  const verdict = Math.abs(median - bound) < spread ? 'undecided' : isMet ? 'met' : 'missed'
  const cells = [
    name.padEnd(40),
    median.toFixed(2).padStart(7),
    `± ${spread.toFixed(2)}`.padStart(8),
    `${limit.max === undefined ? '≥' : '≤'} ${bound}`.padStart(7),
    verdict.padEnd(9),
    detail,
  ]
  console.log(cells.join('  ').trimEnd())
}

function medianOf(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Half the distance of the quartiles. */
function spreadOf(values: readonly number[]): number {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / 2
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN
}
