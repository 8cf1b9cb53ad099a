/** Names an affiliate network. `sandbox` answers when none is configured, and says so in every reply. */
export const NETWORK_IDS = ['aliexpress', 'epn', 'admitad', 'cj', 'flexoffers', 'sandbox'] as const
export type NetworkId = (typeof NETWORK_IDS)[number]
