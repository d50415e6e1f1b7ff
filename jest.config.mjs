/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  maxWorkers: 2,
  // Real files, real servers and real processes take their time on a busy machine.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/summary-reporter.mjs'],
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  // Nest 12 and many others are ESM-only: compile everything to CommonJS, so no --experimental-vm-modules is needed. Leave out (CommonJS) packages that send function source to a browser.
  transformIgnorePatterns: ['/node_modules/(playwright-core|axe-core|@axe-core)/'],
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
