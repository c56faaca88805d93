const swc = (jsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: jsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        ...(jsx ? { react: { runtime: 'automatic', importSource: 'preact' } } : {}),
      },
      target: 'es2023',
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

/** Two projects: `fast` needs no server (part of `npm run check`), `real` runs on real PostgreSQL, Temporal, SMTP. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tiendo/'],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'fast',
      testMatch: [
        '<rootDir>/src/domain/**/*.spec.ts',
        '<rootDir>/src/documents/**/*.spec.ts',
        '<rootDir>/src/web/**/*.spec.{ts,tsx}',
        '<rootDir>/test/fast/**/*.spec.{ts,tsx}',
      ],
    },
    {
      ...shared,
      displayName: 'real',
      testMatch: ['<rootDir>/{src,activities,workflows,local,test}/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: [
        '<rootDir>/src/domain/',
        '<rootDir>/src/documents/',
        '<rootDir>/src/web/',
        '<rootDir>/test/fast/',
      ],
      globalSetup: '<rootDir>/test/support/start-servers.mjs',
      globalTeardown: '<rootDir>/test/support/stop-servers.mjs',
    },
  ],
};
