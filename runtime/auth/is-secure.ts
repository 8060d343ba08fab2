/** Tells whether what is sent to an address stays between the two ends: over https, or within this machine. */
export function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname))
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
