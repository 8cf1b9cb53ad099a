import type { SandboxCategoryKey } from './categories.ts'

/** Words from which the title of an invented product is put together: a quality, a thing and an extra. */
export interface TitleWords {
  readonly qualities: readonly [string, ...string[]]
  readonly things: readonly [string, ...string[]]
  readonly extras: readonly [string, ...string[]]
}

/** Lists the words of each category that a pasted link may fall into. No brands: the goods are nobody's. */
export const TITLE_WORDS: Readonly<Record<Exclude<SandboxCategoryKey, 'virtual' | 'special'>, TitleWords>> = {
  phone: {
    qualities: ['Slim', 'Magnetic', 'Shockproof', 'Fast-Charging', 'Foldable'],
    things: ['Phone Case', 'Power Bank', 'Charging Cable', 'Phone Stand', 'Wall Charger'],
    extras: ['for Travel', 'with LED Display', 'Pack of 2', 'with Strap', 'in Matte Black'],
  },
  computer: {
    qualities: ['Wireless', 'Compact', 'Quiet', 'Backlit', 'Aluminium'],
    things: ['Keyboard', 'Mouse', 'USB Hub', 'Laptop Stand', 'Webcam'],
    extras: ['with USB-C', 'for Home Office', 'with Palm Rest', '2026 Edition', 'with Carry Bag'],
  },
  audio: {
    qualities: ['Noise-Cancelling', 'Waterproof', 'Open-Ear', 'Low-Latency', 'Hi-Res'],
    things: ['Headphones', 'Earphones', 'Bluetooth Speaker', 'Sound Bar', 'Microphone'],
    extras: ['with 40 h Battery', 'with Charging Case', 'for Sports', 'with Two Drivers', 'for Streaming'],
  },
  home: {
    qualities: ['Rechargeable', 'Stackable', 'Adjustable', 'Stainless Steel', 'Bamboo'],
    things: ['Table Lamp', 'Storage Box', 'Kitchen Scale', 'Air Humidifier', 'Spice Rack'],
    extras: ['Set of 4', 'with Remote', 'for Small Flats', 'with Timer', 'Easy to Clean'],
  },
  sport: {
    qualities: ['Ultralight', 'Foldable', 'Breathable', 'Non-Slip', 'Waterproof'],
    things: ['Camping Chair', 'Bike Light', 'Running Belt', 'Yoga Mat', 'Hiking Backpack'],
    extras: ['for All Seasons', '35 l', 'with Bag', 'with Reflectors', 'Pair'],
  },
  beauty: {
    qualities: ['Gentle', 'Cordless', 'Vegan', 'Professional', 'Portable'],
    things: ['Hair Straightener', 'Face Brush', 'Makeup Mirror', 'Nail Set', 'Massage Roller'],
    extras: ['with Travel Bag', '12 Pieces', 'with LED Ring', 'for Sensitive Skin', 'USB-Charged'],
  },
  toy: {
    qualities: ['Wooden', 'Magnetic', 'Remote-Controlled', 'Glow-in-the-Dark', 'Educational'],
    things: ['Building Set', 'Puzzle', 'Race Car', 'Night Light', 'Marble Run'],
    extras: ['100 Pieces', 'for Ages 6 and Up', 'Gift Box', 'with Two Batteries', 'for the Whole Family'],
  },
  tool: {
    qualities: ['Cordless', 'Precision', 'Heavy-Duty', 'Digital', 'Magnetic'],
    things: ['Screwdriver Set', 'Drill', 'Tape Measure', 'Work Light', 'Multimeter'],
    extras: ['with Case', '48 in 1', 'with Auto Stop', 'for Workshop and Car', 'Rechargeable'],
  },
  watch: {
    qualities: ['Minimalist', 'Classic', 'Ultra-Thin', 'Water-Resistant', 'Hand-Finished'],
    things: ['Watch', 'Bracelet', 'Watch Strap', 'Necklace', 'Fitness Watch'],
    extras: ['with Gift Box', 'Unisex', 'in Steel', 'in Leather', 'Two-Tone'],
  },
}
