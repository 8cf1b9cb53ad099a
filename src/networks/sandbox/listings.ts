import type { RateBps } from '#src/money/rate.ts'
import type { SimulatedCoupon } from '../aliexpress/simulator/simulated-goods.ts'
import type { SandboxCategoryKey } from './categories.ts'

/** What makes an invented listing what it is; everything else follows from its id. */
export interface SandboxListing {
  readonly id: string
  readonly category: SandboxCategoryKey
  readonly title: string
  readonly usdCents: number
  readonly wasUsdCents: number
  readonly rateBps: RateBps
  readonly hotRateBps?: RateBps
  readonly marketRateBps?: RateBps
  readonly affiliate?: false
  readonly listed?: false
  readonly soldIn?: readonly string[]
  readonly coupon?: SimulatedCoupon
}

/** Prices in US cents, the rate in basis points: the five columns that every listing has. */
function listing(
  category: SandboxCategoryKey,
  id: string,
  title: string,
  usdCents: number,
  wasUsdCents: number,
  rateBps: RateBps,
  rest: Partial<SandboxListing> = {},
): SandboxListing {
  return { category, id, title, usdCents, wasUsdCents, rateBps, ...rest }
}

function coupon(code: string, value: string, minimumSpend: string, startsInDays: number, endsInDays: number) {
  return { code, value, minimumSpend, startsInDays, endsInDays }
}

/**
 * Lists the invented products that searches in the sandbox find.
 *
 * Among them: dear hot products whose commission meets every cap, zero rates, some outside the program (Computer &
 * Office too), some sold in a few countries only, some unlisted, coupons that run, have ended or have not begun,
 * lower rates for Russia and the CIS, virtual goods and the special category.
 */
export const SANDBOX_LISTINGS: readonly SandboxListing[] = [
  listing('phone', '1005099012534649', 'Magnetic Wireless Power Bank 10000 mAh with Folding Stand', 1899, 3299, 700, {
    hotRateBps: 900,
    coupon: coupon('MAGP3OFF', 'USD 3 off orders over USD 15', '15', -2, 9),
  }),
  listing('phone', '1005099018807303', 'Braided USB-C Charging Cable 100 W, 2 m, Right-Angle Plug', 349, 699, 500),
  listing('phone', '1005099011277931', 'Clear Shockproof Phone Case with Camera Guard', 219, 499, 700),
  listing('phone', '1005099018280094', 'Foldable Aluminium Phone Stand for Desk', 599, 1099, 600, {
    marketRateBps: 400,
  }),
  listing(
    'phone',
    '1005099010889465',
    'Unlocked 5G Smartphone, 12 GB RAM, 512 GB, 6.7 Inch Display',
    45999,
    59999,
    300,
    { hotRateBps: 5000 },
  ),
  listing('phone', '1005099013419816', 'Car Phone Holder with One-Hand Lock', 799, 1599, 700, { hotRateBps: 850 }),
  listing('phone', '1005099010595922', 'Privacy Screen Protector, Pack of 3', 289, 590, 0),
  listing(
    'computer',
    '1005099023508628',
    'Hot-Swap Mechanical Keyboard, 75 % Layout, Quiet Switches',
    4299,
    6999,
    600,
    { hotRateBps: 800 },
  ),
  listing('computer', '1005099020071912', 'USB-C Docking Hub with 4K Output and Card Reader', 2199, 3899, 500),
  listing('computer', '1005099026125075', 'Ultrawide Curved Monitor 34 Inch, 144 Hz', 28999, 38999, 250, {
    hotRateBps: 2500,
  }),
  listing('computer', '1005099021114308', 'Ergonomic Vertical Mouse, Rechargeable', 1299, 2199, 700, {
    affiliate: false,
  }),
  listing('computer', '1005099023726182', 'Laptop Sleeve with Felt Lining, 14 Inch', 999, 1999, 700, {
    affiliate: false,
  }),
  listing('computer', '1005099022497748', 'Portable Solid State Drive, 2 TB, 1000 MB/s', 8999, 12999, 200, {
    marketRateBps: 72,
    affiliate: false,
  }),
  listing('computer', '1005099023831762', 'Dimmable Monitor Light Bar', 1899, 2999, 500, { hotRateBps: 700 }),
  listing('audio', '1005099033347458', 'Noise-Cancelling Over-Ear Headphones with 60 h Battery', 3999, 7999, 700, {
    hotRateBps: 1200,
    coupon: coupon('SOUND10', 'USD 10 off orders over USD 50', '50', -1, 3),
  }),
  listing('audio', '1005099039034583', 'Open-Ear Sport Earphones with Ear Hooks', 2499, 4999, 800, {
    marketRateBps: 600,
  }),
  listing('audio', '1005099037923711', 'Pocket Bluetooth Speaker, Waterproof', 1599, 2599, 700, { listed: false }),
  listing('audio', '1005099031914649', 'Clip-On Wireless Microphone Set for Video', 1999, 3599, 500, {
    hotRateBps: 650,
  }),
  listing('audio', '1005099036810822', '4K Home Projector with Auto Focus', 32999, 49999, 500, { hotRateBps: 6000 }),
  listing('audio', '1005099035677941', 'Mini Camera Tripod with Remote Shutter', 899, 1499, 700),
  listing('audio', '1005099038954732', 'Digital Photo Frame, 10 Inch, Wi-Fi', 4599, 6599, 0, { soldIn: ['BR'] }),
  listing('audio', '1005099030827678', 'Action Camera, 4K at 60 Frames, with Waterproof Case', 7999, 11999, 400, {
    hotRateBps: 900,
  }),
  listing('home', '1005099043414217', 'Rechargeable Table Lamp with Touch Dimmer', 1499, 2999, 800, {
    hotRateBps: 1000,
  }),
  listing('home', '1005099045530341', 'Silicone Food Storage Lids, Set of 12', 699, 1299, 900, {
    coupon: coupon('HOME2', 'USD 2 off orders over USD 10', '10', -30, -2),
  }),
  listing('home', '1005099043519324', 'Collapsible Laundry Basket with Handles', 1099, 1799, 900),
  listing('home', '1005099048944280', 'Electric Milk Frother, Stainless Steel', 899, 1599, 800, { marketRateBps: 600 }),
  listing('home', '1005099046192036', 'Robot Vacuum Cleaner with Self-Emptying Dock', 21999, 39999, 600, {
    hotRateBps: 4500,
  }),
  listing('home', '1005099047066619', 'Linen-Look Blackout Curtain, 2 Panels', 2299, 3999, 900),
  listing('home', '1005099041567747', 'Bamboo Drawer Organizer, Adjustable', 1299, 2199, 900, { hotRateBps: 1100 }),
  listing('home', '1005099045343982', 'Ceramic Pour-Over Coffee Set', 1799, 2799, 0, { soldIn: ['RU', 'KZ', 'BY'] }),
  listing('home', '1005099049182124', 'Portable Espresso Maker for Travel', 4999, 8999, 700, { hotRateBps: 2000 }),
  listing('sport', '1005099059303885', 'Resistance Bands Set with Door Anchor', 1199, 1999, 800, {
    marketRateBps: 600,
  }),
  listing('sport', '1005099055143928', 'Ultralight Two-Person Camping Tent', 6999, 10999, 700, { hotRateBps: 1500 }),
  listing('sport', '1005099051777138', 'Insulated Steel Water Bottle, 1 l', 1099, 1899, 800),
  listing('sport', '1005099055339932', 'Bicycle Rear Light with Brake Sensor', 1399, 2399, 700, { hotRateBps: 900 }),
  listing('sport', '1005099051328667', 'Non-Slip Yoga Mat, 8 mm', 1799, 2899, 800),
  listing('sport', '1005099055347863', 'Electric Balance Board for Adults', 17999, 24999, 400, { hotRateBps: 3000 }),
  listing('sport', '1005099058597541', 'Folding Trekking Poles, Carbon, Pair', 3299, 5499, 700),
  listing('sport', '1005099059687889', 'Quick-Dry Sports Towel, 2 Sizes', 599, 1099, 900, { listed: false }),
  listing('beauty', '1005099061140987', 'Ionic Hair Dryer, Foldable', 2599, 4599, 800, { hotRateBps: 1000 }),
  listing('beauty', '1005099060082789', 'Jade Face Roller with Gift Box', 499, 999, 900),
  listing('beauty', '1005099067262180', 'Makeup Brush Set, 14 Pieces, Vegan', 1299, 2499, 900),
  listing('beauty', '1005099066708168', 'Sonic Toothbrush with Travel Case', 1999, 3999, 800, { hotRateBps: 1500 }),
  listing('beauty', '1005099063216214', 'Nail Lamp with Timer, 48 W', 1099, 1999, 700),
  listing('beauty', '1005099068882228', 'Hair Clipper with 8 Guards, Cordless', 1899, 3499, 800, {
    soldIn: ['DE', 'FR', 'ES', 'IT', 'PL'],
  }),
  listing('toy', '1005099078310998', 'Wooden Marble Run, 120 Pieces', 2999, 4499, 700),
  listing('toy', '1005099072871562', 'Magnetic Building Tiles, 60 Pieces', 2499, 3999, 800, {
    hotRateBps: 1200,
    marketRateBps: 600,
  }),
  listing('toy', '1005099075475358', 'Remote-Controlled Stunt Car, Two Batteries', 1899, 3299, 700, {
    coupon: coupon('PLAY4', 'USD 4 off orders over USD 20', '20', -5, 20),
  }),
  listing('toy', '1005099073761128', 'Star Projector Night Light for Kids', 1599, 2999, 800, { hotRateBps: 1000 }),
  listing('toy', '1005099076927437', '3D Wooden Clock Puzzle for Grown-Ups', 2799, 4199, 0),
  listing('toy', '1005099073849765', 'Folding Camera Drone with Two Batteries', 11999, 19999, 600, {
    hotRateBps: 7000,
  }),
  listing('tool', '1005099089852780', 'Precision Screwdriver Set, 64 in 1', 1499, 2599, 800),
  listing('tool', '1005099087588551', 'Laser Distance Meter, 60 m', 2199, 3699, 700, {
    hotRateBps: 900,
    marketRateBps: 500,
  }),
  listing('tool', '1005099083323073', 'Cordless Drill with Two Batteries and Case', 4599, 7999, 600, {
    soldIn: ['US'],
  }),
  listing('tool', '1005099080902485', 'Pocket Multimeter with Auto Range', 1299, 2199, 700),
  listing('tool', '1005099083661014', 'Digital Calliper, Stainless Steel, 150 mm', 1199, 1999, 700),
  listing('tool', '1005099088007914', 'Cordless Pressure Washer with Long Hose', 8999, 14999, 500, {
    hotRateBps: 1800,
  }),
  listing('watch', '1005099099514832', 'Minimalist Automatic Watch, Sapphire Glass', 12999, 19999, 900, {
    hotRateBps: 3500,
    listed: false,
  }),
  listing('watch', '1005099097848239', 'Fitness Watch with Two-Week Battery', 2999, 5999, 700, {
    hotRateBps: 1000,
    coupon: coupon('WATCH5', 'USD 5 off orders over USD 30', '30', 2, 12),
  }),
  listing('watch', '1005099093148247', 'Leather Watch Strap with Quick Release', 899, 1699, 900),
  listing('watch', '1005099095161601', 'Stainless Layered Necklace Set', 699, 1299, 900),
  listing('watch', '1005099091172546', 'Moissanite Ring in a Gift Box', 3999, 7999, 800),
  listing('virtual', '1005099104851534', 'Online Language Course Voucher, 12 Months', 2999, 5999, 0),
  listing('virtual', '1005099102183748', 'Mobile Top-Up Code, International', 1000, 1000, 0),
  listing('special', '1005099113742957', 'Shipping Cost Difference, Contact the Shop First', 100, 100, 0),
  listing('special', '1005099110508698', 'Surprise Box for Regular Customers', 999, 1999, 500),
]
