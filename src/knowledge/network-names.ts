import type { NetworkId } from '#src/programs/network-id.ts'

/** Names the networks as they name themselves; names are not translated. */
export const NETWORK_NAMES: Readonly<Record<Exclude<NetworkId, 'sandbox'>, string>> = {
  aliexpress: 'AliExpress Portals',
  epn: 'ePN',
  admitad: 'Admitad',
  cj: 'CJ Affiliate',
  flexoffers: 'FlexOffers',
}
