// The way to the mailbox, out of one connection test: each of its steps is a check, the one that failed with the
// likeliest cause. Pure.
import type { StepName } from '../diagnosis/diagnosis.ts';
import { toldOf, type TestResult, type TestStep } from '../mail/mail.ts';
import { Refusal } from '../refusal.ts';
import { oneLine, refused, skipped, type Check, type CheckName } from './check.ts';
import type { InsideFacts, Way } from './facts.ts';

const CHECK_OF_STEP: Readonly<Partial<Record<StepName, CheckName>>> = {
  resolve: 'dns',
  connect: 'route',
  greeting: 'greeting',
  encrypt: 'tls',
  'token-connect': 'token-endpoint',
  token: 'token',
  claims: 'claims',
  authenticate: 'auth',
  sender: 'sender',
};
const ROAD_CHECKS = Object.values(CHECK_OF_STEP);

const LONGEST_FOUND = 300;

export function settingsCheck({ settings }: Pick<InsideFacts, 'settings'>): Check {
  if (settings instanceof Refusal) return refused('settings', 'failed', settings);
  if (!settings)
    return {
      name: 'settings',
      status: 'warning',
      found: 'There are no active SMTP settings, so no mail leaves',
      remedy: 'Describe the server in a file (docs/smtp-settings.md) and save it.',
      commands: ['foyer smtp save --file smtp.json'],
    };
  const { server, port, authentication } = settings;
  const as = 'mailbox' in authentication ? ` as ${authentication.mailbox}` : '';
  return { name: 'settings', status: 'ok', found: `${server}:${port}${as}` };
}

export function roadChecks({ settings, test }: Pick<InsideFacts, 'settings' | 'test'>): Check[] {
  if (!test)
    return ROAD_CHECKS.map((name) =>
      settings instanceof Refusal
        ? skipped(name, 'The SMTP settings cannot be read')
        : skipped(name, 'There are no active SMTP settings', 'Save some with "foyer smtp save".'),
    );
  if (test instanceof Refusal)
    // A busy mailbox is one that sends: no reason to wake somebody.
    return ROAD_CHECKS.map((name) =>
      name === 'auth'
        ? refused(name, test.code === 'mailbox_busy' ? 'warning' : 'failed', test)
        : skipped(name, 'There was no connection test'),
    );
  const failed = test.steps.find(({ status }) => status === 'failed');
  return test.steps.flatMap((step) => {
    const name = CHECK_OF_STEP[step.name];
    return name === undefined ? [] : [stepCheck(name, step, test, failed)];
  });
}

function stepCheck(name: CheckName, step: TestStep, test: TestResult, failed: TestStep | undefined): Check {
  const told = oneLine(toldOf(step)).slice(0, LONGEST_FOUND);
  if (step.status === 'skipped') return skipped(name, failed ? 'Not reached' : 'Not part of these settings');
  if (step.status === 'passed')
    return { name, status: 'ok', found: [told, `${step.durationMs} ms`].filter(Boolean).join(', ') };
  const [finding] = test.diagnosis;
  if (!finding)
    return { name, status: 'failed', found: told, remedy: 'Run "foyer smtp test" and look at its steps.' };
  const { title, remedy, cause, commands, link } = finding;
  return {
    name,
    status: 'failed',
    found: told === '' ? title : `${title.replace(/\.$/, '')} (${told})`,
    remedy,
    cause,
    ...(commands.length > 0 ? { commands } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

export function proxyCheck(ways: readonly Way[]): Check {
  const broken = ways.flatMap((way) => ('problem' in way ? [`${way.leg}: ${way.problem}`] : []));
  if (broken.length > 0)
    return {
      name: 'proxy',
      status: 'failed',
      found: oneLine(broken.join('; ')),
      remedy: 'Correct the variable, or name the proxy in the settings (docs/proxies.md).',
    };
  return {
    name: 'proxy',
    status: 'ok',
    found: ways.map((way) => ('through' in way ? `${way.leg} ${way.through}` : '')).join(', '),
  };
}
