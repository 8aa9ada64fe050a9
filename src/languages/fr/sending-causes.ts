// Words for what can be wrong with a mail once the mailbox is signed in: sender, recipients, content, limits.
import type { CauseWords } from '../cause-words.ts';
import type { SENDING_CAUSE_WORDS as ENGLISH } from '../en/sending-causes.ts';

export const SENDING_CAUSE_WORDS = {
  'send-as-denied': {
    title: 'La boîte aux lettres ne peut pas envoyer avec cette adresse',
    meaning:
      'L’adresse d’expéditeur n’est pas celle de la boîte aux lettres connectée, et aucun droit d’envoyer en tant que cette adresse n’a été accordé. Les alias exigent un réglage du locataire.',
    remedy:
      'Envoyez avec l’adresse de la boîte aux lettres {mailbox} elle-même, ou accordez le droit d’envoyer en tant que l’autre adresse.',
  },
  'sender-invalid': {
    title: 'L’adresse de l’expéditeur n’en est pas une',
    meaning: 'Le serveur n’a pas pu lire l’adresse dans MAIL FROM.',
    remedy: 'Corrigez l’adresse d’expéditeur dans les paramètres de messagerie du programme.',
  },
  'sender-domain-unregistered': {
    title: 'Le domaine de l’expéditeur n’appartient pas au locataire',
    meaning: 'Exchange Online n’envoie que depuis les domaines dont le locataire a prouvé la propriété.',
    remedy:
      'Envoyez depuis un domaine vérifié, ou faites ajouter celui-ci par l’administrateur du locataire.',
  },
  'sender-restricted': {
    title: 'Microsoft a restreint cet expéditeur',
    meaning:
      'La boîte aux lettres a envoyé ce qui ressemblait à du courrier indésirable et figure sur la liste des entités restreintes.',
    remedy: 'Trouvez pourquoi, puis retirez-la dans Microsoft Defender, Entités restreintes.',
  },
  'sender-mailbox-full': {
    title: 'La boîte aux lettres {mailbox} est pleine',
    meaning:
      'Une copie de chaque message est conservée dans ses Éléments envoyés ; quand ils la remplissent, elle ne peut plus envoyer.',
    remedy: 'Videz ses Éléments envoyés, ou définissez pour eux une stratégie de rétention.',
  },
  'mailbox-logon-failure': {
    title: 'L’application ne peut pas ouvrir la boîte aux lettres {mailbox}',
    meaning:
      'L’authentification a réussi, mais la banque de la boîte aux lettres a refusé. La réponse semble temporaire et ne l’est pas.',
    remedy:
      'Accordez à l’application le droit sur la boîte aux lettres ; il peut mettre une heure à prendre effet.',
  },
  'recipient-invalid': {
    title: 'L’adresse d’un destinataire n’en est pas une',
    meaning: 'Le serveur n’a pas pu lire l’adresse.',
    remedy: 'Corrigez l’adresse du destinataire.',
  },
  'recipient-not-found': {
    title: 'Le destinataire n’existe pas',
    meaning:
      'Le serveur du destinataire ne connaît pas cette boîte aux lettres, ou le domaine n’accepte pas de courrier.',
    remedy: 'Vérifiez l’adresse du destinataire.',
  },
  'recipient-restricted': {
    title: 'Le destinataire n’accepte pas le courrier de cet expéditeur',
    meaning: 'Un groupe ou une boîte aux lettres n’accepte que certains expéditeurs, ou bloque celui-ci.',
    remedy: 'Demandez à l’administrateur du destinataire d’autoriser l’expéditeur.',
  },
  'recipient-mailbox-full': {
    title: 'La boîte aux lettres du destinataire est pleine',
    meaning: 'Elle n’accepte plus de courrier jusqu’à ce que quelqu’un y fasse de la place.',
    remedy: 'Contactez le destinataire autrement ; Foyer réessaie pendant un certain temps.',
  },
  'too-many-recipients': {
    title: 'Le message a plus de destinataires que le serveur n’en accepte',
    meaning: 'Exchange Online en accepte 500 par défaut, et un locataire peut en fixer moins.',
    remedy: 'Envoyez-le en plusieurs parties.',
  },
  'message-too-large': {
    title: 'Le message est plus volumineux que le serveur ne l’accepte',
    meaning:
      'Les pièces jointes grossissent d’un tiers en chemin ; la limite par défaut d’une boîte aux lettres est de 35 Mo.',
    remedy: 'Envoyez-le sans ses plus grosses pièces jointes.',
  },
  'message-malformed': {
    title: 'Le serveur n’a pas compris le message',
    meaning:
      'Ses en-têtes ou sa forme enfreignent les règles du courrier : deux adresses d’expéditeur, par exemple, ou des sauts de ligne isolés.',
    remedy: 'Corrigez le programme qui a écrit le message.',
  },
  'message-rejected': {
    title: 'Le côté du destinataire refuse le contenu ou le domaine de l’expéditeur',
    meaning:
      'Le message ressemblait à du courrier indésirable, ou le domaine de l’expéditeur échoue à SPF, DKIM ou DMARC.',
    remedy: 'Faites vérifier les enregistrements SPF, DKIM et DMARC du domaine de l’expéditeur.',
  },
  'transport-rule-rejected': {
    title: 'Une règle de flux de messagerie refuse le message',
    meaning:
      'Un administrateur a écrit une règle à laquelle ce message répond, du côté de l’expéditeur ou du destinataire.',
    remedy:
      'Demandez à l’administrateur du côté qui a refusé d’examiner les règles de flux de messagerie d’Exchange.',
  },
  'outbound-spam-blocked': {
    title: 'Microsoft a bloqué l’expéditeur pour courrier indésirable',
    meaning:
      'Ce que le compte a envoyé a été jugé indésirable, ou le compte est nouveau et n’est pas vérifié.',
    remedy:
      'Trouvez ce qui a été envoyé, puis levez le blocage dans Microsoft Defender, Entités restreintes.',
  },
  'concurrency-limit': {
    title: 'La boîte aux lettres est utilisée par trop de connexions à la fois',
    meaning:
      'Exchange Online en autorise trois à la fois par boîte aux lettres, quel que soit celui qui les ouvre.',
    remedy:
      'Trouvez ce qui envoie aussi par la boîte aux lettres {mailbox} ; Foyer s’en tient à sa part et réessaie.',
  },
  'message-rate-limit': {
    title: 'La boîte aux lettres envoie plus vite que permis',
    meaning: 'Exchange Online autorise 30 messages par minute et par boîte aux lettres.',
    remedy:
      'Attendez ; n’envoyez pas plus de 30 messages par minute, ou utilisez une autre boîte aux lettres pour les envois en nombre.',
  },
  'recipient-rate-limit': {
    title: 'La boîte aux lettres a atteint son nombre de destinataires du jour',
    meaning:
      'Exchange Online autorise 10 000 destinataires en 24 heures par boîte aux lettres ; un locataire peut en fixer moins.',
    remedy:
      'Attendez que le compte baisse ; si tant de courrier n’était pas voulu, recherchez un usage abusif de la boîte aux lettres.',
  },
  'recipient-receive-limit': {
    title: 'Le destinataire reçoit plus de courrier que permis en une heure',
    meaning:
      'Une boîte aux lettres reçoit au plus 3 600 messages par heure, dont un tiers d’un même expéditeur.',
    remedy: 'Attendez une heure ; Foyer réessaie de lui-même.',
  },
  'tenant-external-rate-limit': {
    title: 'Le locataire a atteint son nombre de destinataires externes du jour',
    meaning: 'Ce nombre croît avec les licences ; les locataires d’évaluation en ont 5 000.',
    remedy:
      'Attendez que le compte baisse, ou demandez à l’administrateur du locataire ce qui envoie autant.',
  },
  'tenant-sending-blocked': {
    title: 'Microsoft a bloqué les envois du locataire',
    meaning: 'Une trop grande part de son courrier était suspecte, ou il est nouveau et envoie trop.',
    remedy:
      'Demandez à l’administrateur du locataire de trouver les comptes compromis, puis au support Microsoft de lever le blocage.',
  },
  'ip-throttled': {
    title: 'Microsoft ralentit cette adresse réseau',
    meaning: 'Trop de courrier est venu de cette adresse en peu de temps, ou sa réputation est mauvaise.',
    remedy: 'Attendez ; si cela persiste, cherchez ce qui envoie aussi depuis cette adresse.',
  },
  'ip-blocked': {
    title: 'L’adresse réseau de l’expéditeur est sur une liste de blocage',
    meaning: 'Le serveur refuse tout ce qui vient de cette adresse.',
    remedy: 'Faites retirer l’adresse de la liste que la réponse indique.',
  },
  'session-timeout': {
    title: 'Le serveur {host} a mis fin à une session trop longue ou trop longtemps inactive',
    meaning:
      'Exchange met fin à une session après quelques minutes sans commande, et après une dizaine en tout.',
    remedy:
      'Reconnectez-vous ; un programme qui garde des sessions devrait les fermer après quatre minutes d’inactivité.',
  },
  'server-transient': {
    title: 'Le serveur {host} n’a pas pu le faire pour l’instant',
    meaning: 'Une panne du côté du serveur, qui passe en général.',
    remedy: 'Attendez ; Foyer réessaie de lui-même.',
  },
  unknown: {
    title: 'Ce n’est pas une panne que Foyer connaît',
    meaning: 'Rien de ce qui a été observé n’indique l’une des causes connues.',
    remedy: 'Cherchez sur Microsoft Learn les mots mêmes du serveur.',
  },
} as const satisfies Readonly<Record<keyof typeof ENGLISH, CauseWords>>;
