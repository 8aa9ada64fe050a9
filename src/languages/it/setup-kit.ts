// The one page that a link to the set-up kit opens, for the administrator of the tenant.
import type { SETUP_KIT_WORDS as ENGLISH } from '../en/setup-kit.ts';

export const SETUP_KIT_WORDS = {
  'setup-kit.title': 'Preparare Microsoft 365 per la posta',
  'setup-kit.lead':
    'Chi sta configurando Foyer chiede di consentire a un’applicazione di inviare posta come una cassetta postale. Questa pagina contiene tutto il necessario e non chiede alcun segreto.',
  'setup-kit.works-until': 'Questa pagina funziona fino al {until}.',
  'setup-kit.what-for': 'A che cosa serve',
  'setup-kit.in-exchange': 'In Exchange Online',
  'setup-kit.run':
    'Salvare lo script, quindi eseguirlo in PowerShell come amministratore di Exchange. Con -WhatIf mostra che cosa modificherebbe e non modifica nulla.',
  'setup-kit.run-commands': 'PowerShell',
  'setup-kit.send-result-title': 'Rinviare il risultato',
  'setup-kit.send-result':
    'Incollare ciò che lo script ha visualizzato, oppure il contenuto di result.txt. Non contiene alcun segreto.',
  'setup-kit.submit': 'Invia il risultato',
  'setup-kit.thanks-good': 'Grazie. È tutto come deve essere; non resta altro da fare.',
  'setup-kit.thanks-bad':
    'Ricevuto. Qualcosa non è ancora come deve essere: vedere sotto, quindi inviare un nuovo risultato.',
  'setup-kit.ended-title': 'Questo collegamento non funziona più',
  'setup-kit.ended': 'È scaduto o è stato revocato. Chiederne uno nuovo a chi l’ha inviato.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
