// Show chain of a server.
import type { CHAIN_WORDS as ENGLISH } from '../en/chain.ts';

export const CHAIN_WORDS = {
  'chain.purpose':
    'Che cosa invia un server quando Foyer si connette, se è attendibile e, in caso contrario, perché.',
  'chain.server': 'Server',
  'chain.host': 'Host',
  'chain.encryption': 'Crittografia',
  'chain.tls': 'TLS immediato',
  'chain.starttls': 'STARTTLS (SMTP)',
  'chain.ask': 'Mostra la catena',
  'chain.asking': 'Richiesta a {host} in corso…',
  'chain.look-again': 'Mostra la risposta',
  'chain.nothing-sent': '{host} non ha inviato alcun certificato sulla porta {port}',
  'chain.nothing-sent-text':
    'Controllare host e porta, il proxy sul percorso e se il server richiede STARTTLS.',
  'chain.sends': '{host} invia {count, plural, one {# certificato} other {# certificati}}',
  'chain.choose': 'Scegliere quello da importare: di norma l’ultimo, quello dell’autorità.',
  'chain.choose-sent': 'Scegliere uno dei certificati inviati dal server.',
  'chain.valid': 'Validità',
  'chain.trusted': 'Attendibile',
  'chain.trusted-store': 'Attendibile, tramite il certificato attendibile {name}',
  'chain.trusted-bundled': 'Attendibile, tramite la radice fornita con Node.js: {name}',
  'chain.trusted-system': 'Attendibile, tramite la radice del sistema operativo: {name}',
  'chain.untrusted': 'Non attendibile',
  'chain.missing': 'Né inviato né attendibile: {issuer}',
  'chain.standing-absent':
    '{issuer} non è tra i certificati attendibili. Importarlo se lo si considera attendibile.',
  'chain.standing-disabled': '{name} è tra i certificati attendibili, ma è disabilitato. Abilitarlo lì.',
  'chain.standing-without-role':
    '{name} è tra i certificati attendibili, ma non è attendibile per Infrastruttura. Assegnargli lì questo ruolo.',
  'chain.standing-missing-intermediate':
    'Il server ha inviato solo il proprio certificato, e il suo emittente {issuer} non è tra i certificati attendibili. Far inviare al server i certificati intermedi, oppure importare l’emittente.',
  'chain.standing-self-signed':
    '{issuer} garantisce solo per sé stesso. Far usare al server un certificato di un’autorità; per considerare attendibile questo, consentire CA=false qui sotto.',
  'chain.import': 'Importa il certificato scelto',
  'chain.import-text': 'Da quel momento è attendibile, per ciò che è selezionato qui.',
  'chain.compared':
    'Ho confrontato l’impronta SHA-256 con quella comunicata dal proprietario di questa autorità',
  'chain.compared-hint':
    'Per una via diversa da questa connessione: chi si interpone può inviare qualsiasi certificato.',
  'chain.not-compared': 'Confrontare prima l’impronta, quindi selezionare questa casella.',
  'chain.help-compare': 'Perché confrontare?',
  'chain.help-compare-text':
    'Un dispositivo interposto mostra il proprio certificato con il nome che vuole. L’impronta, ottenuta dal proprietario per telefono o intranet, dice se è quello giusto.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
