/** End-to-end tests: the built pane and gateway in real Chromium. One worker: the tests share two cores with the browser. */
import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  maxWorkers: 1,
  testTimeout: 90_000,
};
