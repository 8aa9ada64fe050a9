// What passwords must be, and how long sessions last.
import { passwordPolicyInput } from '../../accounts/accounts.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';

const passwordPolicy = passwordPolicyInput.meta({ id: 'PasswordPolicy' });

export const PASSWORD_POLICY_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    method: 'GET',
    path: '/password-policy',
    name: 'showPasswordPolicy',
    needs: 'settings.read',
    tag: 'security',
    summary: 'Show the password policy and the ends of sessions',
    status: 200,
    answer: passwordPolicy,
    run: (_, { app }) => app.accounts.passwordPolicy.shown(),
  }),
  apiRoute({
    method: 'PUT',
    path: '/password-policy',
    name: 'savePasswordPolicy',
    needs: 'settings.security',
    tag: 'security',
    summary: 'Save the password policy and the ends of sessions',
    description: 'What is left out gets its default. It counts at once, for open sessions too.',
    status: 200,
    doorBody: passwordPolicyInput,
    answer: passwordPolicy,
    run: ({ body, by }, { app }) => app.accounts.passwordPolicy.save(body, by),
  }),
];
