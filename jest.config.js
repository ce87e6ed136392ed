/**
 * Jest runs TypeScript as ES modules (NODE_OPTIONS=--experimental-vm-modules), because several libraries of the
 * gateway exist as ES modules only. End-to-end tests have their own configuration: jest.e2e.config.js.
 */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/{unit,contract,integration}/**/*.test.{ts,tsx}'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  testTimeout: 30_000,
};
