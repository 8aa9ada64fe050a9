// Where links lead, beside a server that was told another address than the shell of a command.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createCommandLine, runHere } from '../stand-ins/command-line.ts';

test('a command that is given no address uses that of the server which was started last', async (t) => {
  const line = await createCommandLine(t);
  const serve = async (more: NodeJS.ProcessEnv): Promise<void> => {
    const quiet = { FOYER_LISTEN: '127.0.0.1:0', FOYER_LOG_LEVEL: 'silent', ...more };
    // It is asked to stop before it begins: it starts, and stops.
    const { code, err } = await runHere(
      ['serve'],
      { ...line.environment, ...quiet },
      '',
      AbortSignal.abort(),
    );
    assert.equal(code, 0, err);
  };
  const link = async (more: NodeJS.ProcessEnv = {}): Promise<string> =>
    new URL((await line.foyer(['admins', 'first-start-link'], '', more)).out.split('\n')[0] ?? '').origin;
  assert.equal(await link(), 'http://localhost:8080');
  await serve({ FOYER_BASE_URL: 'https://foyer.contoso.example' });
  assert.equal(await link(), 'https://foyer.contoso.example');
  assert.equal(await link({ FOYER_BASE_URL: 'https://other.example' }), 'https://other.example');
  const added = await line.foyer(['users', 'add', 'mika', '--password-stdin'], 'quiet-lake-41-otters\n');
  assert.match(added.out, /changes it at https:\/\/foyer\.contoso\.example\/password/);
  // A server that is told nothing means itself, whatever another was told.
  await serve({});
  assert.match(await link(), /^http:\/\/localhost:\d{4,}$/);
});
