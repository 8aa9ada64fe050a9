// Words for what can be wrong with a mail once the mailbox is signed in: sender, recipients, content, limits.
import type { CauseWords } from '../cause-words.ts';
import type { SENDING_CAUSE_WORDS as ENGLISH } from '../en/sending-causes.ts';

export const SENDING_CAUSE_WORDS = {
  'send-as-denied': {
    title: 'La cassetta postale non può inviare con questo indirizzo',
    meaning:
      'L’indirizzo del mittente non è quello della cassetta postale autenticata e non è stato concesso il diritto di inviare come tale indirizzo. Per gli alias serve un’opzione del tenant.',
    remedy:
      'Inviare come la cassetta postale {mailbox} stessa, oppure concedere il diritto di inviare come l’altro indirizzo.',
  },
  'sender-invalid': {
    title: 'L’indirizzo del mittente non è un indirizzo',
    meaning: 'Il server non ha potuto leggere l’indirizzo in MAIL FROM.',
    remedy: 'Correggere l’indirizzo del mittente nelle impostazioni di posta del programma.',
  },
  'sender-domain-unregistered': {
    title: 'Il dominio del mittente non appartiene al tenant',
    meaning: 'Exchange Online invia solo da domini di cui il tenant ha dimostrato la proprietà.',
    remedy: 'Inviare da un dominio verificato, oppure far aggiungere questo dall’amministratore del tenant.',
  },
  'sender-restricted': {
    title: 'Microsoft ha limitato questo mittente',
    meaning:
      'La cassetta postale ha inviato ciò che sembrava posta indesiderata e si trova nell’elenco delle entità limitate.',
    remedy: 'Scoprirne il motivo, quindi rimuoverla in Microsoft Defender, Entità limitate.',
  },
  'sender-mailbox-full': {
    title: 'La cassetta postale {mailbox} è piena',
    meaning:
      'Una copia di ogni messaggio resta in Posta inviata; quando questa la riempie, la cassetta postale non può più inviare.',
    remedy: 'Svuotare Posta inviata, oppure impostarvi un criterio di conservazione.',
  },
  'mailbox-logon-failure': {
    title: 'L’applicazione non può aprire la cassetta postale {mailbox}',
    meaning:
      'L’autenticazione è riuscita, ma l’archivio della cassetta postale ha rifiutato. La risposta sembra temporanea e non lo è.',
    remedy:
      'Concedere all’applicazione il diritto sulla cassetta postale; può essere necessaria un’ora perché abbia effetto.',
  },
  'recipient-invalid': {
    title: 'L’indirizzo di un destinatario non è un indirizzo',
    meaning: 'Il server non ha potuto leggere l’indirizzo.',
    remedy: 'Correggere l’indirizzo del destinatario.',
  },
  'recipient-not-found': {
    title: 'Il destinatario non esiste',
    meaning:
      'Il server del destinatario non conosce questa cassetta postale, oppure il dominio non accetta posta.',
    remedy: 'Controllare l’indirizzo del destinatario.',
  },
  'recipient-restricted': {
    title: 'Il destinatario non accetta posta da questo mittente',
    meaning: 'Un gruppo o una cassetta postale accetta solo determinati mittenti, oppure blocca questo.',
    remedy: 'Chiedere all’amministratore del destinatario di consentire il mittente.',
  },
  'recipient-mailbox-full': {
    title: 'La cassetta postale del destinatario è piena',
    meaning: 'Non accetta posta finché qualcuno non libera spazio.',
    remedy: 'Contattare il destinatario in altro modo; Foyer riprova per un certo tempo.',
  },
  'too-many-recipients': {
    title: 'Il messaggio ha più destinatari di quanti il server ne accetti',
    meaning: 'Exchange Online ne accetta 500 per impostazione predefinita, e un tenant può fissarne meno.',
    remedy: 'Inviarlo in più parti.',
  },
  'message-too-large': {
    title: 'Il messaggio è più grande di quanto il server accetti',
    meaning:
      'Lungo il percorso gli allegati crescono di un terzo; il limite predefinito di una cassetta postale è 35 MB.',
    remedy: 'Inviarlo senza gli allegati più grandi.',
  },
  'message-malformed': {
    title: 'Il server non ha compreso il messaggio',
    meaning:
      'Le intestazioni o la forma violano le regole della posta, per esempio due indirizzi del mittente o avanzamenti riga isolati.',
    remedy: 'Correggere il programma che ha scritto il messaggio.',
  },
  'message-rejected': {
    title: 'Il lato del destinatario rifiuta il contenuto o il dominio del mittente',
    meaning:
      'Il messaggio sembrava posta indesiderata, oppure il dominio del mittente non supera SPF, DKIM o DMARC.',
    remedy: 'Far controllare i record SPF, DKIM e DMARC del dominio del mittente.',
  },
  'transport-rule-rejected': {
    title: 'Una regola del flusso di posta rifiuta il messaggio',
    meaning:
      'Un amministratore, dal lato del mittente o del destinatario, ha scritto una regola che si applica a questo messaggio.',
    remedy:
      'Chiedere all’amministratore del lato che ha rifiutato di controllare le regole del flusso di posta di Exchange.',
  },
  'outbound-spam-blocked': {
    title: 'Microsoft ha bloccato il mittente per posta indesiderata',
    meaning:
      'Ciò che l’account ha inviato è stato giudicato indesiderato, oppure l’account è nuovo e non verificato.',
    remedy:
      'Scoprire che cosa è stato inviato, quindi rimuovere il blocco in Microsoft Defender, Entità limitate.',
  },
  'concurrency-limit': {
    title: 'Troppe connessioni usano contemporaneamente la cassetta postale',
    meaning: 'Exchange Online ne consente tre alla volta per cassetta postale, chiunque le apra.',
    remedy:
      'Trovare che cos’altro invia tramite la cassetta postale {mailbox}; Foyer rispetta la propria quota e riprova.',
  },
  'message-rate-limit': {
    title: 'La cassetta postale invia più velocemente del consentito',
    meaning: 'Exchange Online consente 30 messaggi al minuto per cassetta postale.',
    remedy:
      'Attendere; inviare non più di 30 messaggi al minuto, oppure usare un’altra cassetta postale per gli invii in blocco.',
  },
  'recipient-rate-limit': {
    title: 'La cassetta postale ha raggiunto il numero di destinatari giornaliero',
    meaning:
      'Exchange Online consente 10.000 destinatari in 24 ore per cassetta postale; un tenant può fissarne meno.',
    remedy:
      'Attendere che il conteggio scenda; se tanta posta non era voluta, cercare un uso improprio della cassetta postale.',
  },
  'recipient-receive-limit': {
    title: 'Il destinatario riceve più posta di quanta sia consentita in un’ora',
    meaning:
      'Una cassetta postale riceve al massimo 3.600 messaggi all’ora, un terzo dei quali da uno stesso mittente.',
    remedy: 'Attendere un’ora; Foyer riprova da solo.',
  },
  'tenant-external-rate-limit': {
    title: 'Il tenant ha raggiunto il numero giornaliero di destinatari esterni',
    meaning: 'Il numero cresce con le licenze; i tenant di valutazione ne hanno 5.000.',
    remedy:
      'Attendere che il conteggio scenda, oppure far verificare all’amministratore del tenant che cosa invia così tanto.',
  },
  'tenant-sending-blocked': {
    title: 'Microsoft ha bloccato gli invii del tenant',
    meaning: 'Troppa della sua posta era sospetta, oppure il tenant è nuovo e invia troppo.',
    remedy:
      'Far trovare gli account compromessi all’amministratore del tenant, quindi chiedere al supporto tecnico Microsoft di rimuovere il blocco.',
  },
  'ip-throttled': {
    title: 'Microsoft rallenta questo indirizzo di rete',
    meaning: 'È arrivato troppo da questo indirizzo in poco tempo, oppure la sua reputazione è scarsa.',
    remedy: 'Attendere; se continua, cercare che cos’altro invia da questo indirizzo.',
  },
  'ip-blocked': {
    title: 'L’indirizzo di rete del mittente è in un elenco di blocco',
    meaning: 'Il server rifiuta tutto ciò che arriva da questo indirizzo.',
    remedy: 'Far rimuovere l’indirizzo dall’elenco indicato nella risposta.',
  },
  'session-timeout': {
    title: 'Il server {host} ha chiuso una sessione troppo lunga o inattiva da troppo tempo',
    meaning: 'Exchange chiude una sessione dopo alcuni minuti senza comandi, e dopo una decina in tutto.',
    remedy:
      'Connettersi di nuovo; un programma che mantiene le sessioni dovrebbe chiuderle dopo quattro minuti di inattività.',
  },
  'server-transient': {
    title: 'Il server {host} non ha potuto farlo in questo momento',
    meaning: 'Un errore dal lato del server, che di solito passa.',
    remedy: 'Attendere; Foyer riprova da solo.',
  },
  unknown: {
    title: 'Non è un errore che Foyer conosce',
    meaning: 'Nulla di quanto osservato indica una delle cause note.',
    remedy: 'Cercare in Microsoft Learn le parole esatte del server.',
  },
} as const satisfies Readonly<Record<keyof typeof ENGLISH, CauseWords>>;
