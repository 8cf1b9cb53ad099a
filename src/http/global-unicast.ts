import { BlockList, isIPv4, isIPv6 } from 'node:net'

/**
 * Lists IPv4 blocks that are no ordinary host on the internet.
 *
 * Stricter than "not globally reachable": anycast services that answer from the nearest machine (AS112, AMT, 6to4
 * relays) are in the registry as reachable and are left out all the same, since no shop is served from them.
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry (read 2026-11-20)
 */
const SPECIAL_IPV4 = [
  ['0.0.0.0', 8], // this network; Linux connects 0.0.0.0 to itself
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT; also the metadata service of one cloud
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // Azure's host agent: a public number, reachable from inside only
  ['169.254.0.0', 16], // link-local, cloud metadata
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // IETF protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.31.196.0', 24], // AS112
  ['192.52.193.0', 24], // AMT
  ['192.88.99.0', 24], // 6to4 relay anycast, deprecated
  ['192.168.0.0', 16], // private
  ['192.175.48.0', 24], // AS112 direct delegation
  ['198.18.0.0', 15], // benchmarking
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved and broadcast
] as const

/**
 * Lists blocks inside 2000::/3 that are no ordinary host; everything outside 2000::/3 is refused without a list:
 * loopback, IPv4-mapped and -compatible, NAT64, unique local, link-local, site-local, multicast.
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry (read 2026-11-20)
 */
const SPECIAL_IPV6 = [
  ['2001::', 23], // IETF protocol assignments: Teredo, benchmarking, ORCHID, AMT, DRIP
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: an IPv4 address in disguise
  ['2620:4f:8000::', 48], // AS112 direct delegation
  ['3ffe::', 16], // 6bone, returned 2006
  ['3fff::', 20], // documentation
] as const

/** The only block IANA gives out for global unicast. RFC 4291 2.4, read 2026-11-20. */
const GLOBAL_IPV6 = ['2000::', 3] as const

/** Marks of an interface id that holds an IPv4 address (ISATAP, RFC 5214 6.1), local or universal bit. */
const ISATAP_MARKS: readonly number[] = [0x00005efe, 0x02005efe]

const specialIpv4 = new BlockList()
for (const [network, prefixBits] of SPECIAL_IPV4) specialIpv4.addSubnet(network, prefixBits, 'ipv4')

const specialIpv6 = new BlockList()
for (const [network, prefixBits] of SPECIAL_IPV6) specialIpv6.addSubnet(network, prefixBits, 'ipv6')

const globalIpv6 = new BlockList()
globalIpv6.addSubnet(...GLOBAL_IPV6, 'ipv6')

/**
 * Says whether an address belongs to an ordinary host on the internet.
 *
 * An allow list first, then the special blocks subtracted: a deny list alone misses the IPv6 forms that carry an
 * IPv4 address. Anything that is not a plain address (a name, a zone id, `127.1`) is not one.
 */
export function isGlobalUnicast(address: string): boolean {
  if (isIPv4(address)) return !specialIpv4.check(address, 'ipv4')
  // A zone id (`fe80::1%eth0`) only makes sense on a link of ours.
  if (!isIPv6(address) || address.includes('%')) return false
  return globalIpv6.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6') && !isIsatap(address)
}

function isIsatap(address: string): boolean {
  const groups = toGroups(address)
  return ISATAP_MARKS.includes((groups[4] ?? 0) * 0x10000 + (groups[5] ?? 0))
}

/** Gives the eight 16-bit groups of a valid IPv6 address; a trailing dotted quad counts as two. */
function toGroups(address: string): readonly number[] {
  const [head = '', tail] = address.split('::')
  const before = readGroups(head)
  if (tail === undefined) return before
  const after = readGroups(tail)
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}

function readGroups(part: string): readonly number[] {
  if (part === '') return []
  return part.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)]
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number)
    return [a * 256 + b, c * 256 + d]
  })
}
