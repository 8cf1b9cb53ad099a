#!/usr/bin/env node
// Plain JavaScript on purpose: it must parse on the Node that a machine happens to have, to say which one is needed.
const NODE_MAJOR_MIN = 24

if (Number(process.versions.node.split('.')[0]) < NODE_MAJOR_MIN) {
  console.error(
    `Magpie runs on Node.js ${NODE_MAJOR_MIN} or newer; this is ${process.version}. On Linux "npm ci" brings it along: start through "npm start" or "npm run -s magpie -- <command>". Elsewhere install it from https://nodejs.org.`,
  )
  process.exit(1)
}
const { enableCompileCache } = await import('node:module')
enableCompileCache()
await import('../src/main.ts')
