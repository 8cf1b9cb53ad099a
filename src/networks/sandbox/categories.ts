import type { SimulatedCategory } from '../aliexpress/simulator/simulated-goods.ts'

/** Names a kind of goods in the sandbox; a picture and a family of titles belong to each. */
export type SandboxCategoryKey =
  | 'phone'
  | 'computer'
  | 'audio'
  | 'home'
  | 'sport'
  | 'beauty'
  | 'toy'
  | 'tool'
  | 'watch'
  | 'virtual'
  | 'special'

/** Describes a category with its one subcategory. */
export interface SandboxCategory {
  readonly id: string
  readonly name: string
  readonly subId: string
  readonly subName: string
  /** Hue of its pictures, in degrees. */
  readonly hue: number
}

/**
 * Lists the sandbox's categories under the shop's own top-level ids, because the program's exclusions (Computer &
 * Office in Brazil, virtual goods, special category) go by them. Subcategory ids are invented.
 */
export const SANDBOX_CATEGORIES: Readonly<Record<SandboxCategoryKey, SandboxCategory>> = {
  phone: { id: '509', name: 'Phones & Telecommunications', subId: '990000101', subName: 'Phone Accessories', hue: 212 },
  computer: { id: '7', name: 'Computer & Office', subId: '990000102', subName: 'Computer Peripherals', hue: 240 },
  audio: { id: '44', name: 'Consumer Electronics', subId: '990000103', subName: 'Audio & Video', hue: 268 },
  home: { id: '15', name: 'Home & Garden', subId: '990000104', subName: 'Household', hue: 150 },
  sport: { id: '18', name: 'Sports & Entertainment', subId: '990000105', subName: 'Outdoor', hue: 176 },
  beauty: { id: '66', name: 'Beauty & Health', subId: '990000106', subName: 'Personal Care', hue: 332 },
  toy: { id: '26', name: 'Toys & Hobbies', subId: '990000107', subName: 'Building & Learning', hue: 34 },
  tool: { id: '1420', name: 'Tools', subId: '990000108', subName: 'Hand & Power Tools', hue: 16 },
  watch: { id: '1509', name: 'Jewelry & Watches', subId: '990000109', subName: 'Watches', hue: 46 },
  virtual: { id: '201169612', name: 'Virtual Goods', subId: '990000110', subName: 'Vouchers & Codes', hue: 196 },
  special: { id: '200001075', name: 'Special Category', subId: '990000111', subName: 'Shop Services', hue: 0 },
}

/** Gives the categories the way the gateway lists them. */
export function sandboxCategories(): readonly SimulatedCategory[] {
  return Object.values(SANDBOX_CATEGORIES).flatMap(({ id, name, subId, subName }) => [
    { categoryId: id, name, parentId: null },
    { categoryId: subId, name: subName, parentId: id },
  ])
}
