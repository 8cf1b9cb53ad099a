/** Says what a link leads to. `affiliate` is somebody's tracking link, `other` a page that nothing can be made of. */
export type LinkKind =
  | 'product'
  | 'short'
  | 'share'
  | 'affiliate'
  | 'store'
  | 'category'
  | 'search'
  | 'campaign'
  | 'home'
  | 'other'
