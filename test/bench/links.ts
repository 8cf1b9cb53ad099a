import { isDeepStrictEqual } from 'node:util'
import { LinkifyIt } from 'linkify-it'
import { mayContainLink } from '#src/links/find-urls.ts'
import { recognizeLinks } from '#src/links/recognize-links.ts'

/** Rounds per figure; the median of their ratios counts. Odd, so that there is one. */
const ROUNDS = 9

/** How long one side of a round should run at least, in milliseconds. */
const SIDE_MS = 40

const ITEM = 'https://www.aliexpress.com/item/1005006123456789.html'

const WITH_LINKS = [
  ITEM,
  `Look what I found, half price until Sunday: ${ITEM}?spm=a2g0o.productlist.main.1.4f6e3c5eAbCdEf&algo_pvid=1f2e3d4c-5b6a-7988-a9b0-c1d2e3f40516&algo_exp_id=1f2e3d4c-0&pdp_npi=4%40dis%21USD%2112.34%215.67 worth it?`,
  'A good charger (https://a.aliexpress.com/_mKey12A) and the cable: https://s.click.aliexpress.com/e/_DkXyZ9B.',
  '[Клавиатура](https://aliexpress.ru/item/1005004561237890.html?sku_id=12000029876543210) пришла за неделю, рекомендую',
  `我在速卖通找到了这个：https://m.aliexpress.com/item/1005003123456780.html，很便宜`,
  'https://star.aliexpress.com/share/share.htm?platform=AE&businessType=ProductDetail&redirectUrl=https%3A%2F%2Fwww.aliexpress.com%2Fitem%2F1005006123456789.html%3FsrcSns%3Dsns_Copy',
  'same seller as in https://www.aliexpress.com/store/1102345678 and the sale https://sale.aliexpress.com/11_11.htm',
  'aliexpress.com/item/32814692543.html no scheme, and https://example.com/not/ours?x=1 beside it',
]

const WITHOUT_LINKS = [
  'ok thanks!',
  'lol',
  'Has anybody tried the new firmware? Mine reboots every hour or so. I went back to 1.4.2 and it is fine now.',
  'Привет всем! Кто-нибудь уже получил посылку из Китая? Третью неделю жду, трек не обновляется.',
  'それはいいですね。明日また話しましょう！ありがとうございます。',
  'مرحبا، هل وصل الطلب؟ أنا أنتظر منذ أسبوعين ولا توجد أخبار.',
  'Ships in about 10 days. Comes with the cable, the stand and a spare filter. The manual is bad, e.g. page 4. Ask me if you need help.',
  'It costs 12.99 with the coupon, 15.49 without. i.e. not much of a difference... but still.',
  'a much longer message of somebody who tells the whole story of an order. '.repeat(8),
  'gg wp everyone, same time tomorrow? 😀😀',
]

const HOSTILE: Readonly<Record<string, string>> = {
  parentheses: '(',
  schemes: 'http://',
  hosts: 'aliexpress.com',
  'slashed hosts': 'aliexpress.com/',
  'dotted hosts': 'aliexpress.com.',
  escapes: '%25252525',
  'at signs': '@@@@',
  brackets: '[({',
  'open links': `${ITEM}?q=(`,
  wraps: 'https://star.aliexpress.com/share/share.htm?redirectUrl=',
  commas: `${ITEM},`,
  'foreign prefix': 'evil.example/?u=aliexpress.com/',
  dots: '.',
  invisible: '\u200b\u2060',
}

function timeOf(run: () => unknown, times: number): number {
  const startedAt = process.hrtime.bigint()
  for (let i = 0; i < times; i++) run()
  return Number(process.hrtime.bigint() - startedAt) / times
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}

/** Runs both sides in turn, so that what slows the machine down slows both, and gives the median of the ratios. */
function compare(reference: () => unknown, ours: () => unknown): number {
  const times = (run: () => unknown) => Math.ceil((SIDE_MS * 1e6) / timeOf(run, 200))
  const referenceTimes = times(reference)
  const ourTimes = times(ours)
  const ratios = Array.from({ length: ROUNDS }, () => {
    const first = timeOf(reference, referenceTimes)
    return first / timeOf(ours, ourTimes)
  })
  return medianOf(ratios)
}

/** Time for 64 KB over time for 16 KB of one repeated pattern; 4 is linear. */
function growthOf(pattern: string): number {
  const small = pattern.repeat(Math.ceil(16_384 / pattern.length)).slice(0, 16_384)
  const large = pattern.repeat(Math.ceil(65_536 / pattern.length)).slice(0, 65_536)
  const run = (text: string) => () => mayContainLink(text) && recognizeLinks(text)
  for (let i = 0; i < 20; i++) run(large)()
  const times = Math.max(4, Math.ceil(5e6 / timeOf(run(small), 4)))
  return medianOf(Array.from({ length: ROUNDS }, () => timeOf(run(large), times) / timeOf(run(small), times)))
}

/** Prints how recognition compares with linkify-it (fuzzy links on) and how it grows on hostile text. */
export async function benchLinks(): Promise<void> {
  const linkify = new LinkifyIt()
  linkify.set({ fuzzyLink: true })
  const found = WITH_LINKS.map((text) => recognizeLinks(text).length)
  if (!isDeepStrictEqual(found, [1, 1, 2, 1, 1, 1, 2, 1])) throw new Error(`links found: ${found.join(' ')}`)
  const print = (name: string, value: number, goal: string) =>
    console.log(`${name.padEnd(42)} ${value.toFixed(2).padStart(8)}   ${goal}`)
  const read = (texts: readonly string[]) => () => {
    for (const text of texts) if (mayContainLink(text)) recognizeLinks(text)
  }
  const match = (texts: readonly string[]) => () => {
    for (const text of texts) linkify.match(text)
  }
  print('links: messages with links, × linkify-it', compare(match(WITH_LINKS), read(WITH_LINKS)), '≥ 3')
  print('links: messages without, × linkify-it', compare(match(WITHOUT_LINKS), read(WITHOUT_LINKS)), '≥ 8')
  for (const [name, pattern] of Object.entries(HOSTILE)) {
    print(`links: hostile 64 KB / 16 KB, ${name}`, growthOf(pattern), '≤ 5')
  }
}

if (import.meta.main) await benchLinks()
