import base from './test/wordpress/playwright.config.js';
export default { ...base, testDir: './test/wordpress', globalSetup: undefined, timeout: 170000, expect: { timeout: 8000 }, reporter: [["list"]], outputDir: '/tmp/blk/out2', workers: 1 };
