/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  maxWorkers: 2,
  // Real files, real servers and real processes take their time on a busy machine.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/summary-reporter.mjs'],
  // A real server is tried where there is one; the last lines of the output say when none was.
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.KURRENTDB_URL ? [] : ['/test/store-real\\.spec\\.ts$'])],
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  // Nest 12 and many others are ESM-only: everything is compiled to CommonJS, so no flag is needed.
  transformIgnorePatterns: [],
  transform: {
    '^.+\\.[cm]?[tj]s$': [
      '@swc/jest',
      {
        isModule: 'unknown',
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: {
    '^@app/ledger/sqlite$': '<rootDir>/libs/ledger/src/sqlite.ts',
    '^@app/ledger/kurrent$': '<rootDir>/libs/ledger/src/kurrent/kurrent.ts',
    // Loaded on demand, and so named as the compiled file is.
    '^\\./kurrent/kurrent\\.js$': '<rootDir>/libs/ledger/src/kurrent/kurrent.ts',
    '^@app/(\\w+)$': '<rootDir>/libs/$1/src/index.ts',
  },
};
