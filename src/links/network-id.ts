export type { NetworkId } from '#src/programs/network-id.ts'
