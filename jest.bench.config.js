/** Measurements (`npm run bench`): Jest only runs them, one after another; what they find is printed. */
import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['<rootDir>/test/bench/**/*.bench.ts'],
  maxWorkers: 1,
  testTimeout: 900_000,
};
