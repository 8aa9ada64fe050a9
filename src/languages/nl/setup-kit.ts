// The one page that a link to the set-up kit opens, for the administrator of the tenant.
import type { SETUP_KIT_WORDS as ENGLISH } from '../en/setup-kit.ts';

export const SETUP_KIT_WORDS = {
  'setup-kit.title': 'Microsoft 365 voorbereiden op e-mail',
  'setup-kit.lead':
    'Iemand die Foyer instelt, vraagt u om één toepassing e-mail te laten verzenden als één postvak. Deze pagina bevat alles wat u nodig hebt, en nergens wordt om een geheim gevraagd.',
  'setup-kit.works-until': 'Deze pagina werkt tot {until}.',
  'setup-kit.what-for': 'Waarvoor het is',
  'setup-kit.in-exchange': 'In Exchange Online',
  'setup-kit.run':
    'Sla het script op en voer het daarna in PowerShell uit als Exchange-beheerder. Met -WhatIf toont het wat het zou wijzigen en wijzigt het niets.',
  'setup-kit.run-commands': 'PowerShell',
  'setup-kit.send-result-title': 'Resultaat terugsturen',
  'setup-kit.send-result':
    'Plak wat het script heeft getoond, of de inhoud van result.txt. Die bevat geen geheim.',
  'setup-kit.submit': 'Resultaat verzenden',
  'setup-kit.thanks-good': 'Dank u. Alles is zoals het moet zijn; u bent klaar.',
  'setup-kit.thanks-bad':
    'Ontvangen. Er is nog iets niet zoals het moet zijn: zie hieronder en stuur daarna een nieuw resultaat.',
  'setup-kit.ended-title': 'Deze koppeling werkt niet meer',
  'setup-kit.ended': 'De koppeling is verlopen of ingetrokken. Vraag de afzender om een nieuwe.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
