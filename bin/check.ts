// `npm run check`: types, lint, format and the shape of the code. Runs all four, then says what failed.
import { spawnSync } from 'node:child_process';

const checks: Record<string, string[]> = {
  types: ['node_modules/typescript-7/bin/tsc', '--project', 'tsconfig.json'],
  lint: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  architecture: ['--test', 'test/architecture.test.ts'],
};

const wanted = process.argv.slice(2);
const failed: string[] = [];
for (const [name, args] of Object.entries(checks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  console.log(`${name}: ${status === 0 ? 'passed' : 'FAILED'}`);
  if (status !== 0) failed.push(name);
}
process.exitCode = failed.length === 0 ? 0 : 1;
