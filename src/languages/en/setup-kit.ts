// The one page that a link to the set-up kit opens, for the administrator of the tenant.
export const SETUP_KIT_WORDS = {
  'setup-kit.title': 'Prepare Microsoft 365 for mail',
  'setup-kit.lead':
    'Somebody who sets up Foyer asks you to let one application send mail as one mailbox. This page has all you need, and nothing here asks for a secret.',
  'setup-kit.works-until': 'This page works until {until}.',
  'setup-kit.what-for': 'What it is for',
  'setup-kit.in-exchange': 'In Exchange Online',
  'setup-kit.run':
    'Save the script, then run it in PowerShell as an Exchange Administrator. With -WhatIf it shows what it would change and changes nothing.',
  'setup-kit.run-commands': 'PowerShell',
  'setup-kit.send-result-title': 'Send the result back',
  'setup-kit.send-result': 'Paste what the script printed, or the content of result.txt. It holds no secret.',
  'setup-kit.submit': 'Send the result',
  'setup-kit.thanks-good': 'Thank you. Everything is as it must be; you are done.',
  'setup-kit.thanks-bad': 'Received. Something is not as it must be yet: see below, then send a new result.',
  'setup-kit.ended-title': 'This link works no longer',
  'setup-kit.ended': 'It has ended or was withdrawn. Ask whoever sent it to you for a new one.',
} as const;
