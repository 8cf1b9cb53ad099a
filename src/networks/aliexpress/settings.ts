/** Lists the settings of this network; `config.ts` reads, checks, masks and documents them from here. */
export const ALIEXPRESS_SETTINGS = [
  {
    key: 'ALIEXPRESS_APP_KEY',
    kind: 'string',
    secret: true,
    default: null,
    doc: 'App key of an AliExpress Open Platform app with affiliate access.',
  },
  {
    key: 'ALIEXPRESS_APP_SECRET',
    kind: 'string',
    secret: true,
    default: null,
    doc: 'Secret of that app; signs every call and is never sent.',
  },
  {
    key: 'ALIEXPRESS_TRACKING_ID',
    kind: 'string',
    secret: false,
    default: null,
    doc: 'Tracking ID from AliExpress Portals that is credited with every sale.',
  },
  {
    key: 'ALIEXPRESS_API_URL',
    kind: 'url',
    secret: false,
    default: 'https://api-sg.aliexpress.com/sync',
    doc: 'Gateway of the affiliate API.',
  },
] as const
