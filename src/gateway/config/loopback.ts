/** True for an address that only programs on the same machine can reach. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  return (
    name === 'localhost' || name === '::1' || name === '[::1]' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(name)
  );
}

/** Host names under which a browser may open the trial, as they stand in a Host header. */
const TRIAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * True when a Host header names this machine. Any other name means that a foreign site has pointed its own name at the
 * loopback address (DNS rebinding) and is reading along in the user's browser.
 */
export function isTrialHost(header: string | undefined): boolean {
  return header !== undefined && TRIAL_HOSTS.has(header.toLowerCase().replace(/:\d{1,5}$/, ''));
}
