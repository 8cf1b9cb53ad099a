import { SANDBOX_LISTINGS, type SandboxListing } from '#src/networks/sandbox/listings.ts'

const isOpen = (one: SandboxListing) => one.listed !== false && one.soldIn === undefined

function idOf(test: (one: SandboxListing) => boolean): string {
  const id = SANDBOX_LISTINGS.find(test)?.id
  if (id === undefined) throw new Error('the sandbox lacks such a listing')
  return id
}

/** Names one sandbox listing of each kind. */
export const KNOWN_PRODUCTS = {
  ordinary: idOf((one) => isOpen(one) && one.rateBps > 0 && one.hotRateBps === undefined),
  hot: idOf((one) => isOpen(one) && one.hotRateBps !== undefined),
  zeroRate: idOf((one) => isOpen(one) && one.rateBps === 0),
  unlisted: idOf((one) => one.listed === false),
  regional: { productId: idOf((one) => one.soldIn?.length === 1), country: 'BR' },
} as const
