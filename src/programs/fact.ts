import { z } from 'zod'
import { NETWORK_IDS } from './network-id.ts'
import { TOPIC_IDS } from './topic-id.ts'

const day = z.number().int().min(1).max(31)
const bps = z.number().int().min(0).max(10_000)
const amountMinor = z.number().int().nonnegative()
const currency = z.string().regex(/^[A-Z]{3}$/)
const country = z.string().regex(/^[A-Z]{2}$/)
const calendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const calendarMonthOrDay = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/)

/** A missing bound means that the source names none: "up to 90 %", "from 0 %". */
const rateRange = z
  .strictObject({
    kind: z.literal('rate-range'),
    participation: z.enum(['hot', 'affiliate', 'non-affiliate', 'any']),
    lowBps: bps.nullable(),
    highBps: bps.nullable(),
  })
  .refine((range) => (range.lowBps ?? 0) <= (range.highBps ?? 10_000))

const factValue = z.discriminatedUnion('kind', [
  rateRange,
  z.strictObject({
    kind: z.literal('cap'),
    amountMinor,
    currency: z.literal('USD'),
    per: z.enum(['order', 'item']),
    only: z.literal('hot').nullable(),
  }),
  z.strictObject({
    kind: z.literal('zero-category'),
    categoryIds: z.array(z.string().regex(/^\d+$/)),
    categoryNames: z.array(z.string().regex(/^[^A-Z]+$/)),
    participation: z.literal('non-affiliate').optional(),
  }),
  z.strictObject({ kind: z.literal('days'), low: z.number().int().nullable(), high: z.number().int() }),
  z.strictObject({ kind: z.literal('minutes'), minutes: z.number().int() }),
  z.strictObject({ kind: z.literal('months'), months: z.number().int() }),
  z.strictObject({ kind: z.literal('cents'), low: z.number().int(), high: z.number().int() }),
  z.strictObject({ kind: z.literal('money'), amountMinor, currency }),
  z.strictObject({ kind: z.literal('money-pair'), firstMinor: amountMinor, secondMinor: amountMinor, currency }),
  z.strictObject({ kind: z.literal('average'), rateBps: bps, amountMinor, currency }),
  z.strictObject({ kind: z.literal('day-of-month'), day }),
  z.strictObject({ kind: z.literal('day-range'), low: day, high: day }),
  z.strictObject({ kind: z.literal('day-windows'), windows: z.array(z.tuple([day, day])) }),
  z.strictObject({ kind: z.literal('net-days'), days: z.number().int(), low: day, high: day }),
  z.strictObject({ kind: z.literal('weekday'), isoWeekday: z.number().int().min(1).max(7) }),
  z.strictObject({
    kind: z.literal('delivery'),
    expressLow: z.number().int(),
    expressHigh: z.number().int(),
    postLow: z.number().int(),
    postHigh: z.number().int(),
  }),
  z.strictObject({ kind: z.literal('countries'), countries: z.array(country) }),
  z.strictObject({ kind: z.literal('names'), names: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('not-stated') }),
])

/** Checks one fact as written in `facts/*.json`. */
export const factSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Main topic first. */
  topics: z.array(z.enum(TOPIC_IDS)).min(1),
  /** Empty: tied to no network. `sandbox` has no facts of its own, see `programOf`. */
  networks: z.array(z.enum(NETWORK_IDS).exclude(['sandbox'])),
  /** Which buyers it is about. */
  region: z.enum(['cis', 'other', 'any']).default('any'),
  /** Only these delivery countries; empty: every country of the region. */
  countries: z.array(country).default([]),
  value: factValue,
  /** Best source first; empty only where the fact is that no source says anything. */
  sources: z.array(z.string()),
  /** `ours` marks a decision of this project, never shown as the network's word. */
  status: z.enum(['applies', 'contradicts', 'unverifiable', 'ours']),
  /** Day from which the source says the rule holds. */
  since: calendarDay.nullable().default(null),
  /** Fluent id without the prefix `fact-`. */
  message: z.string().regex(/^[a-z0-9-]+$/),
  /** True for what a long answer folds away. */
  detail: z.boolean().default(false),
})

/** Checks one source; none of them dates itself, so only bounds are known. */
export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['reviewer', 'blog', 'comment', 'network', 'agency', 'copy', 'ours']),
  notBefore: calendarMonthOrDay.nullable(),
  notAfter: calendarMonthOrDay.nullable(),
})

/** States one thing a source says about the program, for whom, and whether it may be relied on. */
export type Fact = z.infer<typeof factSchema>
export type FactValue = Fact['value']
/** Names a text that facts cite, with the bounds of its date. */
export type Source = z.infer<typeof sourceSchema>
