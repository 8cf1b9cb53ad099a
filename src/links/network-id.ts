export { NETWORK_IDS, type NetworkId } from '#src/programs/network-id.ts'
