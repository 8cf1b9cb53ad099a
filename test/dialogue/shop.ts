/** Gives the page of a listing of the sandbox. */
export const page = (id: string): string => `https://www.aliexpress.com/item/${id}.html`

/** Listings of the sandbox by what is special about them. */
export const SHOP = {
  /** $289.99, hot at 25 %: $72.49 before the cap. */
  monitor: page('1005099026125075'),
  /** $2.19, 7 %. */
  phoneCase: page('1005099011277931'),
  /** $15.99, not listed. */
  unlistedSpeaker: page('1005099037923711'),
  /** $2.89, zero rate. */
  zeroRate: page('1005099010595922'),
  /** $45.99, sold in the US only. */
  soldInUs: page('1005099083323073'),
  /** $14.99, 8 %. */
  screwdrivers: page('1005099089852780'),
  store: 'https://www.aliexpress.com/store/1102003457',
} as const
