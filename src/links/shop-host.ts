/**
 * Says what a host of the shop is for.
 *
 * `main` the shop itself in any language · `short` keys of share links · `share` pages that carry a target ·
 * `click` the shop's own affiliate links · `campaign` sales and events · `service` accounts, help, sellers, APIs ·
 * `seller` one seller's front page · `unknown` anything with more labels than we can read.
 */
export type ShopHostRole = 'main' | 'short' | 'share' | 'click' | 'campaign' | 'service' | 'seller' | 'unknown'

const ROLES: readonly (readonly [ShopHostRole, string])[] = [
  ['short', 'a s sl'],
  ['share', 'star'],
  ['click', 's.click'],
  [
    'campaign',
    'campaign campaigns sale sales best bestselling activities activity flashdeals flashdeal superdeals deals group ' +
      'promotion promotions promo coupon coupons coins plaza brands event events newuser live festival choice',
  ],
  [
    'service',
    'trade my login message messages msg feedback report reports helpcenter help portals portal seller sellers so ' +
      'sellercenter gsp csp merchant api open openapi openservice developer developers dev oauth passport account ' +
      'accounts security auth sso register reg service services customerservice support contact home cart ' +
      'shoppingcart wishlist order orders checkout pay payment payments wallet alipay track tracking logistics ' +
      'freight shipping dispute disputes complaint post blog forum forums bbs university news corp rule rules rule2 ' +
      'sell business inbusiness ads ad adsense ds dsc dropshipper dropshipping connectkeyword acs mtop wapi msgacs ' +
      'gpsfront gateway gw click track log logs stat stats report2 img images image cdn static assets style ae01 ' +
      'ae02 ae03 ae04 video videos upload file files download app apps push im chat survey risk verify captcha ' +
      'thirdparty affiliate affiliates union common data mail email mx1 mx2 status test pre beta wsp tmp',
  ],
]

const ROLE_OF_LABEL: ReadonlyMap<string, ShopHostRole> = new Map(
  ROLES.flatMap(([role, labels]) => labels.split(' ').map((label): [string, ShopHostRole] => [label, role])),
)

/** Labels that change the language or the device and nothing else: `ru`, `pt-br`, `m`, `h5`, `www`. */
const VIEW_LABEL = /^(?:[a-z]{2}|[a-z]{2}-[a-z]{2}|m|h5|www|mobile|wap|glo|global)$/

/** Tells whether a label of a host only chooses a language or a device. */
export function isViewLabel(label: string): boolean {
  return VIEW_LABEL.test(label) && !ROLE_OF_LABEL.has(label)
}

/** Says what a host of the shop is for, given its labels before the root in lower case. */
export function shopHostRole(subdomain: string): ShopHostRole {
  if (subdomain === '' || subdomain === 'www' || subdomain === 'm') return 'main'
  const named = ROLE_OF_LABEL.get(subdomain)
  if (named !== undefined) return named
  const labels = subdomain.split('.').filter((label) => !isViewLabel(label))
  if (labels.length === 0) return 'main'
  if (labels.some(isServiceLabel)) return 'service'
  const [label] = labels
  if (label === undefined || labels.length > 1) return 'unknown'
  if (/^\d{3,4}$/.test(label) || ROLE_OF_LABEL.get(label) === 'campaign') return 'campaign'
  return ROLE_OF_LABEL.has(label) ? 'unknown' : 'seller'
}

/** `api-sg`, `us-click`, `pre-login`: a service by any of its words. */
function isServiceLabel(label: string): boolean {
  if (ROLE_OF_LABEL.get(label) === 'service') return true
  return label.includes('-') && label.split('-').some((word) => SERVICE_WORDS.has(word))
}

const SERVICE_WORDS = new Set([
  'api',
  'click',
  'login',
  'passport',
  'cdn',
  'img',
  'gateway',
  'mtop',
  'acs',
  'sg',
  'pre',
])
