import type { LevelWithSilent } from 'pino';
import type { ConfigProblemCode } from './gateway-config';
import { isLoopback } from './loopback';
import type { Reading } from './settings';

const LEVELS: readonly LevelWithSilent[] = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const matching =
  (pattern: RegExp, problem: ConfigProblemCode): Reading<string> =>
  (text) =>
    pattern.test(text) ? { value: text.toLowerCase() } : { problem };

export const port: Reading<number> = (text) => {
  const value = Number(text);
  return /^\d{1,5}$/.test(text) && value <= 65_535 ? { value } : { problem: 'not-a-port' };
};

export const host = matching(/^([a-z0-9.-]+|[0-9a-f:.]+)$/i, 'not-a-host');

export const guid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'not-a-guid');

export const domain = matching(/^([a-z0-9æøå]([a-z0-9æøå-]*[a-z0-9æøå])?\.)+[a-z]{2,}$/i, 'not-a-domain');

/** Tokens and signing keys travel on it: https, or http on this machine alone. */
export const identityUrl: Reading<string> = (text) => {
  if (!URL.canParse(text)) return { problem: 'not-a-url' };
  const url = new URL(text);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) {
    return { value: text };
  }
  return { problem: 'not-https' };
};

/** `https://name` or `https://*.name`, with or without a port: a host-source of CSP. */
export const origin: Reading<string> = (text) =>
  /^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?$/i.test(text) ? { value: text } : { problem: 'not-an-origin' };

export const postgresUrl: Reading<string> = (text) =>
  /^postgres(ql)?:\/\//.test(text) && URL.canParse(text)
    ? { value: text }
    : { problem: 'not-a-database-url' };

export const yesOrNo: Reading<boolean> = (text) => {
  if (/^(1|true|yes|on|ja)$/i.test(text)) return { value: true };
  if (/^(0|false|no|off|nej)$/i.test(text)) return { value: false };
  return { problem: 'not-yes-or-no' };
};

export const logLevel: Reading<LevelWithSilent> = (text) => {
  const value = LEVELS.find((level) => level === text.toLowerCase());
  return value === undefined ? { problem: 'not-a-log-level' } : { value };
};
