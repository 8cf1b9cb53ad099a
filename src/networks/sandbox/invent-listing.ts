import { createDice, type Dice } from './dice.ts'
import type { SandboxListing } from './listings.ts'
import { TITLE_WORDS } from './titles.ts'

type InventedCategory = keyof typeof TITLE_WORDS

const CATEGORIES = Object.keys(TITLE_WORDS) as [InventedCategory, ...InventedCategory[]]
const ORDINARY_RATES_BPS = [300, 500, 700, 800, 900] as const
const HOT_EXTRA_BPS = [150, 300, 900, 2500] as const
/** One product in this many costs a hundred dollars and more, so that the cap is met. */
const DEAR_ONE_IN = 8

/**
 * Invents the listing of a product id that nobody put into the sandbox, so that any pasted link shows a card.
 *
 * Always the same for the same id. Of twelve ids one is not listed, one pays nothing and two are hot; the others are
 * ordinary, every fourth of those with a lower rate for Russia and the CIS.
 */
export function inventListing(productId: string): SandboxListing {
  const dice = createDice(productId)
  const category = dice.pick('category', CATEGORIES)
  const usdCents = inventPrice(dice)
  const fate = dice.roll('fate', 12)
  const rateBps = fate === 1 ? 0 : dice.pick('rate', ORDINARY_RATES_BPS)
  return {
    id: productId,
    category,
    title: inventTitle(dice, category),
    usdCents,
    wasUsdCents: Math.trunc((usdCents * (110 + dice.roll('discount', 90))) / 100),
    rateBps,
    ...(fate === 0 ? { listed: false } : {}),
    ...(fate === 2 || fate === 3 ? { hotRateBps: rateBps + dice.pick('hot', HOT_EXTRA_BPS) } : {}),
    ...(fate > 3 && dice.roll('market', 4) === 0 ? { marketRateBps: Math.max(72, rateBps - 200) } : {}),
  }
}

function inventTitle(dice: Dice, category: InventedCategory): string {
  const { qualities, things, extras } = TITLE_WORDS[category]
  const [quality, thing, extra] = [
    dice.pick('quality', qualities),
    dice.pick('thing', things),
    dice.pick('extra', extras),
  ]
  return `${quality} ${thing}, ${extra}`
}

/** Ends in 9, as prices in the shop do. */
function inventPrice(dice: Dice): number {
  const dear = dice.roll('dear', DEAR_ONE_IN) === 0
  const tens = dear ? 1000 + dice.roll('price', 8000) : 19 + (dice.roll('price', 70) ** 2 % 980)
  return tens * 10 + 9
}
