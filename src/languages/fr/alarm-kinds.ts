// What each kind of alarm is called, what happened, and the one thing to do next.
import type { ALARM_KIND_WORDS as ENGLISH } from '../en/alarm-kinds.ts';

export const ALARM_KIND_WORDS = {
  'alarm-kind.name-client-secret-expiring': 'Secret client bientôt expiré',
  'alarm-kind.text-client-secret-expiring':
    'Le secret client de l’application {application} expire le {date}, dans {days, plural, =0 {moins d’un jour} one {# jour} other {# jours}}.',
  'alarm-kind.remedy-client-secret-expiring':
    'Créez un nouveau secret client dans Entra › Inscriptions d’applications › Certificats & secrets, et faites-lui prendre le relais dans Administration › Système › Serveur SMTP (ou avec « foyer smtp rotate »). Le courrier s’arrête dès que l’ancien a expiré.',
  'alarm-kind.name-client-secret-expired': 'Secret client expiré',
  'alarm-kind.text-client-secret-expired':
    'Le secret client de l’application {application} a expiré le {date}. Il ne permet plus d’envoyer de courrier.',
  'alarm-kind.remedy-client-secret-expired':
    '{hasStandby, select, yes {Le plus rapide : revenez aux identifiants précédents, conservés et valables jusqu’au {standbyUntil}, dans Administration › Système › Serveur SMTP (ou avec « foyer smtp standby switch-back »). Ensuite, sans hâte : } other {}}Créez un nouveau secret client dans Entra › Inscriptions d’applications › Certificats & secrets, et saisissez-le dans Administration › Système › Serveur SMTP (ou avec « foyer smtp save »). Les messages en attente partent alors.',
  'alarm-kind.name-client-secret-refused': 'Secret client refusé car expiré',
  'alarm-kind.text-client-secret-refused':
    'Selon Microsoft, le secret client de l’application {application} a expiré, {hasDate, select, yes {alors que la date de fin saisie est le {date}} other {et personne n’a saisi sa date de fin}}. Le courrier attend.',
  'alarm-kind.remedy-client-secret-refused':
    '{hasStandby, select, yes {Le plus rapide : revenez aux identifiants précédents, conservés et valables jusqu’au {standbyUntil}, dans Administration › Système › Serveur SMTP (ou avec « foyer smtp standby switch-back »). Ensuite, sans hâte : } other {}}Créez un nouveau secret client dans Entra › Inscriptions d’applications › Certificats & secrets, et saisissez-le avec sa date de fin dans Administration › Système › Serveur SMTP (ou avec « foyer smtp save »). Les messages en attente partent alors.',
  'alarm-kind.name-client-certificate-expiring': 'Certificat client bientôt expiré',
  'alarm-kind.text-client-certificate-expiring':
    'Le certificat avec lequel l’application {application} se connecte expire le {date}, dans {days, plural, =0 {moins d’un jour} one {# jour} other {# jours}}.',
  'alarm-kind.remedy-client-certificate-expiring':
    'Chargez un nouveau certificat dans Entra › Inscriptions d’applications › Certificats & secrets, et faites-lui prendre le relais dans Administration › Système › Serveur SMTP (ou avec « foyer smtp rotate »). Le courrier s’arrête dès que l’ancien a expiré.',
  'alarm-kind.name-client-certificate-expired': 'Certificat client expiré',
  'alarm-kind.text-client-certificate-expired':
    'Le certificat avec lequel l’application {application} se connecte a expiré le {date}. Il ne permet plus d’envoyer de courrier.',
  'alarm-kind.remedy-client-certificate-expired':
    'Chargez un nouveau certificat dans Entra › Inscriptions d’applications › Certificats & secrets, et indiquez-le dans Administration › Système › Serveur SMTP (ou avec « foyer smtp save »). Les messages en attente partent alors.',
  'alarm-kind.name-trusted-certificate-expiring': 'Certificat de confiance bientôt expiré',
  'alarm-kind.text-trusted-certificate-expiring':
    'Le certificat de confiance « {certificate} » expire le {date}, dans {days, plural, =0 {moins d’un jour} one {# jour} other {# jours}}.',
  'alarm-kind.remedy-trusted-certificate-expiring':
    'Ajoutez son successeur dans Administration › Certificats (ou avec « foyer trust add »), et supprimez l’ancien quand plus rien n’en a besoin.',
  'alarm-kind.name-trusted-certificate-expired': 'Certificat de confiance expiré',
  'alarm-kind.text-trusted-certificate-expired':
    'Le certificat de confiance « {certificate} » a expiré le {date}. Les serveurs dont la chaîne en a besoin ne sont plus de confiance.',
  'alarm-kind.remedy-trusted-certificate-expired':
    'Ajoutez son successeur dans Administration › Certificats (ou avec « foyer trust add »), et supprimez l’ancien.',
  'alarm-kind.name-token-request-failing': 'Échec de la demande de jeton',
  'alarm-kind.text-token-request-failing':
    'Aucun jeton pour la boîte aux lettres depuis le {since}, constaté par {node}. Le courrier attend. Cause : {title}',
  'alarm-kind.name-smtp-authentication-failing': 'Échec de l’authentification SMTP',
  'alarm-kind.text-smtp-authentication-failing':
    'Le serveur refuse l’authentification de la boîte aux lettres depuis le {since}, constaté par {node}. Le courrier attend. Cause : {title}',
  'alarm-kind.name-mail-failing': 'Échec de l’envoi du courrier',
  'alarm-kind.text-mail-failing':
    'Aucun message n’a atteint le serveur depuis le {since}, constaté par {node}. Le courrier attend. Cause : {title}',
  'alarm-kind.name-mail-throttled': 'Courrier ralenti',
  'alarm-kind.text-mail-throttled':
    'Le serveur ralentit le courrier depuis le {since}, constaté par {node}. Le courrier attend et partira plus tard. Cause : {title}',
  'alarm-kind.name-mail-backlog': 'Courrier en retard',
  'alarm-kind.text-mail-backlog':
    'Le plus ancien message est dû depuis le {since}, soit {minutes, plural, one {# minute} other {# minutes}} ; {count, plural, one {# message attend} other {# messages attendent}}.',
  'alarm-kind.remedy-mail-backlog':
    'Consultez la vue d’ensemble : elle dit pourquoi le courrier attend et quand la file d’attente sera vide (ou exécutez « foyer doctor »).',
  'alarm-kind.name-mailbox-limit-near': 'Limite de la boîte aux lettres presque atteinte',
  'alarm-kind.text-mailbox-limit-near':
    'La boîte aux lettres {mailbox} a envoyé à {used} des {limit} destinataires qu’Exchange Online lui permet par jour ({percent} %). Au-delà, le courrier attend.',
  'alarm-kind.remedy-mailbox-limit-near':
    'Cherchez dans le journal ce qui envoie autant, et retenez ou annulez ce dont personne n’a besoin. Ce qui dépasse la limite part de lui-même demain.',
  'alarm-kind.name-messages-failing': 'Messages en échec',
  'alarm-kind.text-messages-failing':
    '{count, plural, one {# message a été refusé définitivement} other {# messages ont été refusés définitivement}} en l’espace d’une heure.',
  'alarm-kind.remedy-messages-failing':
    'Ouvrez le journal avec le filtre « Échec » : chaque message dit pourquoi, et quoi faire.',
  'alarm-kind.name-mail-not-configured': 'Messagerie non configurée',
  'alarm-kind.text-mail-not-configured':
    '{isUnreadable, select, yes {Les paramètres SMTP sont illisibles ({reason}).} other {Il n’y a pas de paramètres SMTP.}} {count, plural, =0 {Aucun message n’attend.} one {# message attend.} other {# messages attendent.}}',
  'alarm-kind.remedy-mail-not-configured':
    'Saisissez les paramètres dans Administration › Système › Serveur SMTP (ou avec « foyer smtp save »). Après une restauration, remettez aussi en place la clé de scellement de cette base de données. Les messages en attente partent alors.',
  'alarm-kind.name-nothing-sent': 'Aucun envoi depuis longtemps',
  'alarm-kind.text-nothing-sent':
    'Le dernier message est parti il y a {hours, plural, one {# heure} other {# heures}}. Ces quatre dernières semaines, il n’y a jamais eu plus de {usual, plural, one {# heure} other {# heures}} entre deux envois.',
  'alarm-kind.remedy-nothing-sent':
    'Vérifiez que ce qui remet le courrier à Foyer fonctionne encore. Si la période est calme, acquittez cette alarme.',
  'alarm-kind.name-disk-space-low': 'Espace disque faible',
  'alarm-kind.text-disk-space-low':
    'Sur {node}, il reste {megabytes} Mo ({percent} %) dans {place}. Sans espace, aucun courrier ne peut être accepté.',
  'alarm-kind.remedy-disk-space-low': 'Libérez de l’espace sur ce disque, ou agrandissez-le.',
  'alarm-kind.name-database-unreachable': 'Base de données injoignable',
  'alarm-kind.text-database-unreachable':
    '{node} n’atteint plus sa base de données depuis le {since} : {reason} Aucun courrier n’y est accepté ni envoyé.',
  'alarm-kind.remedy-database-unreachable':
    'Exécutez « foyer doctor » sur cette machine : la commande indique ce qui empêche la base de données de répondre.',
  'alarm-kind.name-clock-skew': 'Horloge décalée',
  'alarm-kind.text-clock-skew':
    'L’horloge de {node} {way, select, ahead {avance} other {retarde}} de {seconds, plural, one {# seconde} other {# secondes}} sur celle {other, select, database {de la base de données} other {du point de terminaison de jeton}}.',
  'alarm-kind.remedy-clock-skew': 'Synchronisez les horloges des deux machines par NTP.',
  'alarm-kind.name-guest-purge-overdue': 'Purge des invités en retard',
  'alarm-kind.text-guest-purge-overdue':
    'La purge des comptes d’invités expirés était prévue le {since} et n’a pas eu lieu.',
  'alarm-kind.remedy-guest-purge-overdue':
    'Lancez-la dans Accès invité › Paramètres › Stratégie de purge des comptes d’invités (ou avec « foyer guests purge ») : si elle échoue, elle dit pourquoi.',
  'alarm-kind.name-alarm-channel-failing': 'Les alarmes n’arrivent pas',
  'alarm-kind.text-alarm-channel-failing':
    '{count, plural, one {La dernière remise au canal « {channel} » a échoué} other {Les # dernières remises au canal « {channel} » ont échoué}} : {reason}',
  'alarm-kind.remedy-alarm-channel-failing':
    'Ouvrez Paramètres d’alarme, consultez les dernières remises de ce canal et utilisez « Envoyer un test ».',
  'alarm-kind.name-alarm-mail-refused': 'E-mails d’alarme refusés',
  'alarm-kind.text-alarm-mail-refused':
    '{count, plural, one {Le dernier e-mail d’alarme de {sender} n’a pas pu être remis} other {Les # derniers e-mails d’alarme de {sender} n’ont pas pu être remis}}, le plus récent à {address} : {reason}',
  'alarm-kind.remedy-alarm-mail-refused':
    'Si l’expéditeur a été refusé, accordez à la boîte aux lettres le droit Send As pour cette adresse, ou choisissez-en une autre sous Paramètres d’alarme › Notification d’alarme ; d’ici là, les alarmes partent de la boîte aux lettres. Si c’est le destinataire, corrigez son adresse.',
  'alarm-kind.name-sign-in-lockouts': 'Verrouillages à la connexion',
  'alarm-kind.text-sign-in-lockouts':
    '{count, plural, one {# nom d’utilisateur ou second facteur est verrouillé} other {# noms d’utilisateur ou seconds facteurs sont verrouillés}} après trop d’échecs de connexion.',
  'alarm-kind.remedy-sign-in-lockouts':
    'Cherchez dans l’audit d’où viennent ces tentatives. « foyer admins unlock » déverrouille un compte verrouillé par erreur.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
