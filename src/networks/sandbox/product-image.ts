import { SANDBOX_CATEGORIES, type SandboxCategoryKey } from './categories.ts'
import { createDice } from './dice.ts'
import { findSandboxListing } from './products.ts'

const SIZE = 480

/** Outlines of one thing per category on a 480 × 480 field; `light`, `tint` and `dark` are filled in. */
const MOTIFS: Readonly<Record<SandboxCategoryKey, string>> = {
  phone: `<rect x="165" y="90" width="150" height="300" rx="28" fill="dark"/><rect x="177" y="104" width="126" height="272" rx="18" fill="light"/><rect x="215" y="114" width="50" height="12" rx="6" fill="dark"/><rect x="193" y="150" width="94" height="60" rx="10" fill="tint"/><rect x="193" y="224" width="94" height="14" rx="7" fill="tint"/><rect x="193" y="250" width="64" height="14" rx="7" fill="tint"/>`,
  computer: `<rect x="120" y="130" width="240" height="164" rx="16" fill="dark"/><rect x="134" y="144" width="212" height="136" rx="8" fill="light"/><path d="M92 312h296l18 30a12 12 0 0 1-10 18H84a12 12 0 0 1-10-18z" fill="dark"/><rect x="205" y="318" width="70" height="12" rx="6" fill="tint"/><circle cx="240" cy="212" r="34" fill="tint"/>`,
  audio: `<path d="M120 270v-24a120 120 0 0 1 240 0v24" fill="none" stroke="dark" stroke-width="26" stroke-linecap="round"/><rect x="96" y="250" width="62" height="116" rx="28" fill="light"/><rect x="322" y="250" width="62" height="116" rx="28" fill="light"/><rect x="138" y="262" width="20" height="92" rx="10" fill="tint"/><rect x="322" y="262" width="20" height="92" rx="10" fill="tint"/>`,
  home: `<path d="M176 96h128l52 130H124z" fill="light"/><rect x="229" y="226" width="22" height="122" fill="dark"/><rect x="160" y="344" width="160" height="26" rx="13" fill="dark"/><path d="M124 226h232l-14 22H138z" fill="tint"/><circle cx="304" cy="270" r="9" fill="light"/><path d="M304 226v36" stroke="light" stroke-width="4"/>`,
  sport: `<rect x="150" y="226" width="180" height="28" rx="8" fill="dark"/><rect x="96" y="160" width="42" height="160" rx="18" fill="light"/><rect x="342" y="160" width="42" height="160" rx="18" fill="light"/><rect x="144" y="184" width="30" height="112" rx="13" fill="tint"/><rect x="306" y="184" width="30" height="112" rx="13" fill="tint"/>`,
  beauty: `<rect x="206" y="84" width="68" height="74" rx="12" fill="dark"/><rect x="222" y="150" width="36" height="30" fill="tint"/><path d="M172 210a34 34 0 0 1 34-34h68a34 34 0 0 1 34 34v154a28 28 0 0 1-28 28h-80a28 28 0 0 1-28-28z" fill="light"/><circle cx="240" cy="284" r="42" fill="tint"/><path d="M222 284a18 18 0 0 1 36 0" fill="none" stroke="light" stroke-width="8" stroke-linecap="round"/>`,
  toy: `<rect x="108" y="256" width="124" height="124" rx="16" fill="light"/><rect x="248" y="256" width="124" height="124" rx="16" fill="dark"/><rect x="178" y="118" width="124" height="124" rx="16" fill="tint"/><circle cx="170" cy="318" r="30" fill="tint"/><path d="M310 286l32 60h-64z" fill="light"/><rect x="216" y="156" width="48" height="48" rx="8" fill="light"/>`,
  tool: `<path d="M150 130a62 62 0 0 0 78 78l112 128a30 30 0 0 0 44-42L258 180a62 62 0 0 0-78-78l36 38-8 34-34 8z" fill="light"/><circle cx="354" cy="314" r="12" fill="tint"/><rect x="108" y="316" width="128" height="44" rx="20" fill="dark" transform="rotate(-45 172 338)"/><rect x="206" y="246" width="82" height="14" rx="7" fill="tint" transform="rotate(-45 247 253)"/>`,
  watch: `<rect x="196" y="66" width="88" height="348" rx="30" fill="dark"/><circle cx="240" cy="240" r="104" fill="light"/><circle cx="240" cy="240" r="84" fill="tint"/><path d="M240 184v56l40 26" fill="none" stroke="light" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"/><rect x="342" y="228" width="18" height="24" rx="7" fill="dark"/>`,
  virtual: `<rect x="94" y="150" width="292" height="184" rx="24" fill="light"/><rect x="94" y="186" width="292" height="38" fill="dark"/><rect x="122" y="262" width="120" height="16" rx="8" fill="tint"/><rect x="122" y="290" width="76" height="16" rx="8" fill="tint"/><circle cx="336" cy="286" r="26" fill="tint"/>`,
  special: `<rect x="116" y="196" width="248" height="184" rx="16" fill="light"/><rect x="100" y="158" width="280" height="58" rx="14" fill="dark"/><rect x="222" y="158" width="36" height="222" fill="tint"/><path d="M240 158c-60 0-88-30-70-54s58 0 70 54c12-54 52-78 70-54s-10 54-70 54z" fill="tint"/>`,
}

/**
 * Draws an invented product as an SVG document: its category's outline in the category's colour, a little different
 * for each id. No text and nothing from outside, so it is safe to serve under any id.
 */
export function sandboxProductImage(productId: string): string {
  const category = findSandboxListing(productId)?.category ?? 'special'
  const dice = createDice(productId)
  const hue = (SANDBOX_CATEGORIES[category].hue + dice.roll('hue', 25) - 12 + 360) % 360
  const tilt = dice.roll('tilt', 17) - 8
  const [bubbleX, bubbleY, bubbleR] = [dice.roll('x', SIZE), dice.roll('y', SIZE), 70 + dice.roll('r', 90)]
  const colors = {
    light: `hsl(${hue} 90% 97%)`,
    tint: `hsl(${(hue + 336) % 360} 85% 66%)`,
    dark: `hsl(${hue} 48% 24%)`,
  }
  const motif = MOTIFS[category].replace(/"(light|tint|dark)"/g, (_, name: keyof typeof colors) => `"${colors[name]}"`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">
<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 78% 78%)"/><stop offset="1" stop-color="hsl(${(hue + 334) % 360} 66% 54%)"/></linearGradient></defs>
<rect width="${SIZE}" height="${SIZE}" fill="url(#g)"/>
<circle cx="${bubbleX}" cy="${bubbleY}" r="${bubbleR}" fill="#fff" fill-opacity="0.16"/><circle cx="${SIZE - bubbleX}" cy="${SIZE - bubbleY}" r="${Math.trunc(bubbleR / 2)}" fill="#fff" fill-opacity="0.12"/>
<ellipse cx="240" cy="404" rx="140" ry="18" fill="${colors.dark}" fill-opacity="0.18"/>
<g transform="rotate(${tilt} 240 240)">${motif}</g>
</svg>
`
}
