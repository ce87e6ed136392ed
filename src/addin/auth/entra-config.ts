import type { PublicConfig } from '../../contract/session';

export type EntraConfig = Extract<PublicConfig['identity'], { kind: 'entra' }>;
