import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const own = (name: string): URL => new URL(`./assets/${name}`, import.meta.url)
/** In the order of the cascade. */
const STYLES = ['base', 'rail', 'chat', 'reply', 'composer', 'small-screen'] as const

/**
 * Files of the page: our own, and htmx from its package. There is no build step and nothing comes from elsewhere.
 *
 * @NOTE htmx starts in a timeout after its own script: an extension in a script of its own may come too late.
 */
const SOURCES = {
  'playground.css': {
    files: STYLES.map((name) => own(`styles/${name}.css`)),
    separator: '\n',
    type: 'text/css; charset=utf-8',
  },
  'playground.js': {
    files: [
      require.resolve('htmx.org/dist/htmx.min.js'),
      require.resolve('htmx.org/dist/ext/hx-sse.min.js'),
      own('playground.js'),
    ],
    separator: '\n;\n',
    type: 'text/javascript; charset=utf-8',
  },
  'icon.svg': { files: [own('icon.svg')], separator: '', type: 'image/svg+xml' },
} as const

export type AssetName = keyof typeof SOURCES

interface Asset {
  readonly body: Buffer
  readonly type: string
  readonly hash: string
}

const loaded = new Map<AssetName, Asset>()

/** Gives an asset's address. It changes with the content, so browsers may keep it for ever. */
export function assetPath(name: AssetName): string {
  return `/playground/assets/${loadAsset(name).hash}/${name}`
}

/** Serves an asset; 404 for a name that is none. */
export function serveAsset(name: string | undefined): Response {
  if (!name || !Object.hasOwn(SOURCES, name)) return new Response('not found', { status: 404 })
  const { body, type } = loadAsset(name as AssetName)
  const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }
  return new Response(new Uint8Array(body), { headers })
}

/** Read when first needed: a process without the playground never does. */
function loadAsset(name: AssetName): Asset {
  const known = loaded.get(name)
  if (known) return known
  const { files, separator, type } = SOURCES[name]
  const body = Buffer.from(files.map((file: string | URL) => readFileSync(file, 'utf8')).join(separator))
  const asset = { body, type, hash: createHash('sha256').update(body).digest('base64url').slice(0, 12) }
  loaded.set(name, asset)
  return asset
}
