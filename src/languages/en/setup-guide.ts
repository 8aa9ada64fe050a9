// The set-up guide: the road from nothing to a first mail.
export const SETUP_GUIDE_WORDS = {
  'setup-guide.purpose':
    'From nothing to a first mail. Leave whenever you like: the guide knows where you are when you come back.',
  'setup-guide.steps': 'Steps',
  'setup-guide.progress': '{done, number} of {all, number} steps are done',
  'setup-guide.next': 'Go on',
  'setup-guide.refresh': 'Refresh',
  'setup-guide.step-prepare': 'What you need',
  'setup-guide.step-values': 'Mailbox, tenant, application',
  'setup-guide.step-kit': 'Permissions in Exchange Online',
  'setup-guide.step-result': 'Result of the script',
  'setup-guide.step-certificates': 'Certificates of the servers',
  'setup-guide.step-smtp-server': 'SMTP Server',
  'setup-guide.step-first-mail': 'A mail in your own inbox',
  'setup-guide.state-open': 'To do',
  'setup-guide.state-waiting': 'Waiting',
  'setup-guide.state-attention': 'Needs attention',
  'setup-guide.state-done': 'Done',
  'setup-guide.finished-title': 'Done: mail is flowing',
  'setup-guide.finished':
    'The first mail was accepted by the server. From now on the overview tells how mail is doing; this guide stays here for the next mailbox.',
  'setup-guide.to-overview': 'To the overview',
  'setup-guide.help-title': 'How a step gets done',
  'setup-guide.help':
    'Foyer looks by itself: at stored settings, tests that passed, results that were pasted, mail that was sent. Only what it cannot see is ticked off by hand.',
  'setup-guide.help-order-title': 'Must I follow the order?',
  'setup-guide.help-order':
    'No. Open any step. SMTP settings that passed the test prove the steps before them, so whoever has working values can begin there.',

  'setup-guide.prepare-lead': 'Three people may be involved. Often one or two of them are you.',
  'setup-guide.you': 'You, who run Foyer',
  'setup-guide.you-do': 'Choose the mailbox, enter the values here, test, send.',
  'setup-guide.tenant-administrator': 'The administrator of the Microsoft 365 tenant',
  'setup-guide.tenant-administrator-does':
    'Registers an application in Entra ID, then runs one script in Exchange Online. Both take ten minutes. The guide makes the script and a link to hand it over.',
  'setup-guide.network-team': 'The network team',
  'setup-guide.network-team-does':
    'Lets this server reach {authority} on port 443 and {server} on port 587, or names the proxy to use.',
  'setup-guide.any-server': 'the SMTP server of your cloud',
  'setup-guide.need-title': 'Have these at hand',
  'setup-guide.need-mailbox': 'A mailbox of Exchange Online to send from, such as no-reply@contoso.com.',
  'setup-guide.need-role':
    'Somebody with the roles Application Administrator (Entra ID) and Exchange Administrator.',
  'setup-guide.need-inbox': 'An inbox of your own for the first mail.',
  'setup-guide.prepared': 'I know who does what',

  'setup-guide.entra-title': 'In Entra ID',
  'setup-guide.entra-register':
    'App registrations › New registration, single tenant. Note the Application (client) ID and the Directory (tenant) ID.',
  'setup-guide.entra-secret':
    'Certificates & secrets › New client secret. Copy its Value, not its Secret ID, and note when it ends. Hand it over by a safe way: it is entered in Foyer and never in the script.',
  'setup-guide.entra-role':
    'API permissions › APIs my organization uses › Office 365 Exchange Online › Application permissions › SMTP.SendAsApp. Then Grant admin consent.',
  'setup-guide.entra-object':
    'Enterprise applications › the application: note the Object ID. It differs from the one under App registrations.',

  'setup-guide.values-lead':
    'Kept here, put into the script, and offered on the SMTP Server page. No secret is asked for.',
  'setup-guide.mailbox': 'Username / Email Address',
  'setup-guide.mailbox-hint': 'The Exchange Online mailbox that mail is sent as',
  'setup-guide.tenant-id': 'Tenant ID',
  'setup-guide.tenant-id-hint': 'Directory (tenant) ID, or a domain of the tenant',
  'setup-guide.cloud': 'Cloud',
  'setup-guide.client-id': 'Client ID',
  'setup-guide.client-id-hint':
    'Application (client) ID. Leave it empty until the application is registered; the script needs it.',
  'setup-guide.object-id': 'Object ID',
  'setup-guide.object-id-hint':
    'Of the Enterprise application, not of the App registration. Left empty, the script asks for it.',
  'setup-guide.model': 'Way of permission',
  'setup-guide.model-hint':
    'The application role is the way that Microsoft describes first. RBAC for Applications grants nothing in Entra ID and narrows the application to one mailbox.',
  'setup-guide.model-role': 'Application role SMTP.SendAsApp',
  'setup-guide.model-rbac': 'RBAC for Applications',
  'setup-guide.keep-values': 'Keep these values',
  'setup-guide.values-kept': 'Kept.',
  'setup-guide.values-waiting':
    'The client ID is missing. It is known once the application is registered in Entra ID.',
  'setup-guide.problem-mailbox': 'Enter the full address of the mailbox, such as no-reply@contoso.com.',
  'setup-guide.problem-tenant-id':
    'Enter the Directory (tenant) ID, a GUID, or a domain such as contoso.onmicrosoft.com.',
  'setup-guide.problem-cloud': 'Choose one of the clouds.',
  'setup-guide.problem-client-id':
    'Enter the Application (client) ID, a GUID such as 00000000-0000-0000-0000-000000000000, or leave it empty.',
  'setup-guide.problem-object-id':
    'Enter the Object ID from Enterprise applications: a GUID other than the client ID. Or leave it empty.',
  'setup-guide.problem-model': 'Choose one of the two ways.',

  'setup-guide.kit-lead':
    'One PowerShell script registers the application in Exchange Online, lets it use this one mailbox, and turns on Authenticated SMTP for it. It changes nothing else, can be run again, and has an undo.',
  'setup-guide.kit-values-missing-title': 'The script cannot be made yet',
  'setup-guide.kit-values-missing': 'It needs the mailbox, the tenant ID and the client ID.',
  'setup-guide.to-values': 'To the values',
  'setup-guide.kit-self-title': 'Run it yourself',
  'setup-guide.kit-self': 'Download the script, or copy it, and run it as an Exchange Administrator.',
  'setup-guide.download': 'Download the script',
  'setup-guide.download-undo': 'Download its undo',
  'setup-guide.show-script': 'Show the script',
  'setup-guide.handed-over': 'I have run it or handed it over',
  'setup-guide.kit-link-title': 'Or hand it over by a link',
  'setup-guide.kit-link':
    'Whoever opens the link sees this script and nothing else of Foyer, needs no account, and can send back the result. It ends by itself.',
  'setup-guide.link-valid': 'The link works for',
  'setup-guide.link-days': '{days, plural, one {# day} other {# days}}',
  'setup-guide.make-link': 'Make a link',
  'setup-guide.link-made-title': 'The link is ready. It is shown this once.',
  'setup-guide.link-made': 'Send it to the administrator of the tenant. It works until {until}.',
  'setup-guide.link-problem': 'Choose 1, 7 or 30 days.',
  'setup-guide.link': 'Link',
  'setup-guide.links': 'Links that work now',
  'setup-guide.link-row': 'Made {made}, works until {until}',
  'setup-guide.withdraw': 'Withdraw',
  'setup-guide.withdraw-named': 'Withdraw the link made {made}',
  'setup-guide.withdrawn': 'The link works no longer.',

  'setup-guide.result-lead':
    'At its end the script prints a result: what is so in Exchange Online now. Paste it here, or let whoever holds the link send it.',
  'setup-guide.result-text': 'Output of the script',
  'setup-guide.result-hint':
    'All of it, or what stands from the line BEGIN FOYER SETUP RESULT to the line END FOYER SETUP RESULT',
  'setup-guide.judge': 'Check the result',
  'setup-guide.judged-good': 'Everything is as it must be.',
  'setup-guide.judged-bad': 'Something is not as it must be yet.',
  'setup-guide.received-from': 'Received {at} from {who}',
  'setup-guide.received-by-link': 'Received {at} by the link',
  'setup-guide.findings': 'What was found',
  'setup-guide.findings-wrong': 'To be put right',
  'setup-guide.spreads': 'What has just been granted can take up to an hour to count.',
  'setup-guide.taken-over':
    'Taken over into the values: client ID {clientId}, tenant ID {tenantId}, object ID {objectId}.',
  'setup-guide.new-result': 'Paste a newer result',
  'setup-guide.result-proved': 'No result is needed: the SMTP settings in use have passed the test.',

  'setup-guide.certificates-lead':
    'Foyer talks only to servers whose certificate chain ends at something it trusts. Look now, before the test: an inspecting proxy shows itself here.',
  'setup-guide.look': 'Look at the chains',
  'setup-guide.look-again': 'Look again',
  'setup-guide.looking': 'Looking at the servers…',
  'setup-guide.looked-at': 'Looked at {at}',
  'setup-guide.chain-trusted': 'trusted',
  'setup-guide.chain-untrusted': 'not trusted',
  'setup-guide.chain-root': 'Vouched for by {root}',
  'setup-guide.chain-missing':
    'Nobody vouches for it. Import the certificate of {issuer} and give it the role Infrastructure.',
  'setup-guide.chain-import':
    'Import the certificate that is missing and give it the role Infrastructure, or have the connection put right.',
  'setup-guide.certificates-none': 'Keep the values first: then Foyer knows which servers to look at.',
  'setup-guide.certificates-proved':
    'The SMTP settings in use have passed the test, which verifies these chains.',
  'setup-guide.to-certificates': 'Trusted Certificates',

  'setup-guide.smtp-lead':
    'Enter the client secret and press Test Connection. Only what has passed the test can be saved.',
  'setup-guide.smtp-active': 'There are settings in use that have passed the test.',
  'setup-guide.smtp-draft': 'A draft is kept. It is not in use until it has passed the test and is saved.',
  'setup-guide.smtp-none': 'No settings are stored yet.',
  'setup-guide.smtp-test-running': 'A test is running.',
  'setup-guide.smtp-test-passed': 'Your last test passed. Save the settings now.',
  'setup-guide.smtp-test-failed':
    'Your last test failed. The SMTP Server page shows the step, the cause and what to do.',
  'setup-guide.smtp-test-stopped': 'Your last test was stopped.',
  'setup-guide.smtp-to-enter': 'To be entered there',
  'setup-guide.token-endpoint': 'OAuth Token Endpoint API',
  'setup-guide.scope': 'Scope',
  'setup-guide.to-smtp-server': 'Open SMTP Server',

  'setup-guide.mail-lead': 'A real mail by the real road. Look for it in your inbox, and under junk.',
  'setup-guide.mail-to': 'Your email address',
  'setup-guide.mail-to-problem': 'Enter a full email address, such as you@contoso.com.',
  'setup-guide.mail-send': 'Send the mail',
  'setup-guide.mail-again': 'Send another',
  'setup-guide.mail-waits-for-smtp': 'Mail can be sent once SMTP settings are saved.',
  'setup-guide.mail-accepted': 'Accepted. It is on its way.',
  'setup-guide.mail-subject': 'Foyer sends mail',
  'setup-guide.mail-text':
    'Hello,\n\nthis mail was sent by Foyer on {node} through your own mail server. The set-up is complete.\n',
  'setup-guide.mail-state-queued': 'On its way',
  'setup-guide.mail-state-sending': 'Being sent now',
  'setup-guide.mail-state-sent': 'Sent',
  'setup-guide.mail-state-deferred': 'Will be tried again',
  'setup-guide.mail-state-held': 'Held',
  'setup-guide.mail-state-unknown': 'May have arrived',
  'setup-guide.mail-state-failed': 'Failed',
  'setup-guide.mail-state-cancelled': 'Cancelled',
  'setup-guide.mail-reply': 'The server’s reply',
  'setup-guide.mail-next-try': 'Next try {at}',
  'setup-guide.mail-address': 'To',
  'setup-guide.mail-journal': 'Show it in the journal',
} as const;
