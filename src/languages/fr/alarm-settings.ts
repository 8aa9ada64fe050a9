// Settings › Alarm Settings: the rules, by whom alarms are mailed, and the channels that need no mail.
import type { ALARM_SETTING_WORDS as ENGLISH } from '../en/alarm-settings.ts';

export const ALARM_SETTING_WORDS = {
  'alarm-settings.rules': 'Règles',
  'alarm-settings.notification': 'Notification d’alarme',
  'alarm-settings.channels': 'Canaux',
  'alarm-settings.rules-purpose':
    'Quand une alarme se déclenche, quelle est sa gravité, et qui est prévenu par quelle voie.',
  'alarm-settings.rule': 'Règle',
  'alarm-settings.category': 'Catégorie',
  'alarm-settings.category-credentials': 'Identifiants',
  'alarm-settings.category-mail': 'Courrier',
  'alarm-settings.category-system': 'Système',
  'alarm-settings.category-security': 'Sécurité',
  'alarm-settings.severity': 'Gravité',
  'alarm-settings.as-stage': 'Selon le stade',
  'alarm-settings.status': 'État',
  'alarm-settings.status-enabled': 'Activée',
  'alarm-settings.status-muted': 'En sourdine',
  'alarm-settings.status-disabled': 'Désactivée',
  'alarm-settings.status-enabled-hint':
    'Les alarmes se déclenchent et sont signalées par les voies ci-dessous.',
  'alarm-settings.status-muted-hint':
    'Les alarmes se déclenchent dans la console et ne sont signalées nulle part ailleurs.',
  'alarm-settings.status-disabled-hint':
    'Aucune alarme ne se déclenche. Celles en cours de cette règle sont levées.',
  'alarm-settings.raised': 'Déclenchement',
  'alarm-settings.told-by': 'Signalée par',
  'alarm-settings.told-by-nothing': 'Console seulement',
  'alarm-settings.open': 'En cours',
  'alarm-settings.do-enabled': 'Activer',
  'alarm-settings.do-muted': 'Mettre en sourdine',
  'alarm-settings.do-disabled': 'Désactiver',
  'alarm-settings.none-chosen': 'Aucune règle n’était sélectionnée.',
  'alarm-settings.changed-many': '{count, plural, one {# règle modifiée.} other {# règles modifiées.}}',
  'alarm-settings.raised-expiring':
    '{firstDays} et {secondDays} jours avant, chaque jour à partir de {dailyDays}, critique à partir de {criticalDays}',
  'alarm-settings.raised-expired': 'Chaque jour, à partir de celui de l’expiration',
  'alarm-settings.raised-refused': 'Quand Microsoft l’indique',
  'alarm-settings.raised-failures':
    '{failures, plural, one {Au premier échec} other {Après # échecs d’affilée}}',
  'alarm-settings.raised-minutes': '{minutes, plural, one {Après # minute} other {Après # minutes}}',
  'alarm-settings.raised-overdue':
    '{minutes, plural, one {# minute de retard} other {# minutes de retard}}, puis chaque fois que le retard a doublé',
  'alarm-settings.raised-late': '{minutes, plural, one {# minute de retard} other {# minutes de retard}}',
  'alarm-settings.raised-limit':
    'À partir de {percent} % de la limite journalière, critique à partir de {criticalPercent} %',
  'alarm-settings.raised-messages':
    '{count, plural, one {# message en une heure} other {# messages en une heure}}',
  'alarm-settings.raised-mail-refused': 'Quand un e-mail d’alarme est refusé',
  'alarm-settings.raised-not-configured': 'Quand des messages attendent',
  'alarm-settings.raised-silent':
    '{times, plural, =1 {Plus que la durée habituelle} other {# fois la durée habituelle}}, au moins {hours, plural, one {# heure} other {# heures}}',
  'alarm-settings.raised-disk': 'Sous {percent} % d’espace libre, critique sous {criticalMegabytes} Mo',
  'alarm-settings.raised-database': 'Après une minute sans réponse',
  'alarm-settings.raised-clock': 'À partir de {seconds} s, critique à partir de {criticalSeconds} s',
  'alarm-settings.raised-lockouts':
    '{count, plural, one {# verrouillage à la fois} other {# verrouillages en même temps}}',
  'alarm-settings.add': 'Ajouter une règle',
  'alarm-settings.add-of-kind': 'Ajouter une règle de ce type',
  'alarm-settings.add-purpose':
    'Elle s’ajoute à la règle fournie avec Foyer, avec ses propres valeurs et pour d’autres personnes.',
  'alarm-settings.choose-kind': 'Type d’alarme',
  'alarm-settings.choose-kind-hint':
    'Ce que la règle surveille. La page suivante contient les valeurs de ce type.',
  'alarm-settings.next': 'Suivant',
  'alarm-settings.edit-purpose':
    'Une règle du type « {kind} ». Une modification prend effet dans les 30 secondes.',
  'alarm-settings.edit-purpose-system':
    'Cette règle est fournie avec Foyer. Une modification prend effet dans les 30 secondes.',
  'alarm-settings.name': 'Nom',
  'alarm-settings.name-hint': 'Tel qu’il figure dans les listes, les courriels et les canaux.',
  'alarm-settings.when': 'Déclenchement',
  'alarm-settings.severity-hint':
    'Selon le stade : plus la fin est proche, ou plus cela dure, plus c’est grave.',
  'alarm-settings.figure-hint':
    'De {least, number} à {most, number} ; valeur habituelle : {standard, number}.',
  'alarm-settings.figure-firstDays': 'Premier avertissement',
  'alarm-settings.figure-secondDays': 'Second avertissement',
  'alarm-settings.figure-dailyDays': 'Chaque jour à partir de',
  'alarm-settings.figure-criticalDays': 'Critique à partir de',
  'alarm-settings.figure-failures': 'Échecs d’affilée',
  'alarm-settings.figure-lasting': 'Durée',
  'alarm-settings.figure-overdue': 'Retard',
  'alarm-settings.figure-share-used': 'Part de la limite journalière',
  'alarm-settings.figure-share-free': 'Espace libre inférieur à',
  'alarm-settings.figure-criticalPercent': 'Critique à partir de',
  'alarm-settings.figure-messages': 'Messages en une heure',
  'alarm-settings.figure-locked': 'Verrouillages en même temps',
  'alarm-settings.figure-times': 'Multiple de la durée habituelle',
  'alarm-settings.figure-hours': 'Au moins',
  'alarm-settings.figure-seconds': 'Décalage de l’horloge',
  'alarm-settings.figure-criticalSeconds': 'Critique à partir de',
  'alarm-settings.figure-criticalMegabytes': 'Critique sous',
  'alarm-settings.unit-days-before': 'jours avant la fin',
  'alarm-settings.unit-failures': 'échecs',
  'alarm-settings.unit-minutes': 'minutes',
  'alarm-settings.unit-percent': '%',
  'alarm-settings.unit-messages': 'messages',
  'alarm-settings.unit-names': 'noms et facteurs',
  'alarm-settings.unit-times': 'fois',
  'alarm-settings.unit-hours': 'heures',
  'alarm-settings.unit-seconds': 'secondes',
  'alarm-settings.unit-megabytes': 'Mo',
  'alarm-settings.who': 'Qui est prévenu',
  'alarm-settings.by-mail': 'Courriel',
  'alarm-settings.by-mail-hint':
    'Aux administrateurs pour qui « Inclure les alarmes système dans les e-mails » est activé, et aux destinataires ci-dessous.',
  'alarm-settings.by-syslog': 'Syslog',
  'alarm-settings.by-webhook': 'Webhook',
  'alarm-settings.by-channels-hint':
    '{count, plural, =0 {Il n’y a pas encore de canal de ce type.} one {# canal est activé.} other {# canaux sont activés.}}',
  'alarm-settings.receivers': 'Autres destinataires',
  'alarm-settings.receivers-hint': 'Adresses séparées par des virgules ; 20 au plus.',
  'alarm-settings.sender': 'Expéditeur',
  'alarm-settings.sender-hint': 'Vide : celui de l’onglet Notification d’alarme.',
  'alarm-settings.note': 'Note',
  'alarm-settings.note-hint':
    'Accompagne l’alarme partout où elle est signalée : qui appeler, où se trouve la procédure.',
  'alarm-settings.how-often': 'Fréquence des signalements',
  'alarm-settings.repeat': 'Répéter toutes les',
  'alarm-settings.repeat-hint':
    'Vide : signalée une fois, puis quand il y a du nouveau. De 5 à 10 080 minutes. L’acquittement met fin aux répétitions.',
  'alarm-settings.suppress': 'Ne pas signaler de nouveau pendant',
  'alarm-settings.suppress-hint':
    'La même alarme n’est pas signalée deux fois dans ce délai, même si elle avait pris fin entre-temps. Vide : {minutes, plural, =0 {aucun délai} one {# minute} other {# minutes}}.',
  'alarm-settings.rule-added': 'La règle « {name} » a été ajoutée.',
  'alarm-settings.rule-changed': 'La règle « {name} » a été enregistrée.',
  'alarm-settings.rule-delete': 'Supprimer la règle',
  'alarm-settings.rule-delete-title': 'Supprimer la règle « {name} » ?',
  'alarm-settings.rule-delete-text': 'Ses alarmes en cours sont levées. La règle fournie avec Foyer reste.',
  'alarm-settings.rule-deleted': 'La règle « {name} » a été supprimée.',
  'alarm-settings.help-own': 'Vos propres règles',
  'alarm-settings.help-own-text':
    'Une règle fournie avec Foyer peut être mise en sourdine ou désactivée, mais pas supprimée. D’autres règles du même type peuvent s’y ajouter, par exemple pour le centre de services, avec d’autres valeurs.',
  'alarm-settings.help-muted': 'En sourdine ou désactivée',
  'alarm-settings.help-muted-text':
    'Ce qui est en sourdine s’affiche encore dans la console. Ce qui est désactivé n’est plus surveillé.',
  'alarm-settings.notification-purpose':
    'De quelle adresse viennent les courriels d’alarme, qui les reçoit, et à quelle fréquence l’authentification est vérifiée.',
  'alarm-settings.mailing': 'Courriels d’alarme',
  'alarm-settings.notification-sender': 'Expéditeur des alarmes',
  'alarm-settings.notification-sender-hint':
    'La boîte aux lettres Microsoft 365, ou une adresse en tant que laquelle elle peut envoyer. Vide : la boîte aux lettres.',
  'alarm-settings.notification-saved': 'La notification d’alarme a été enregistrée.',
  'alarm-settings.sender-differs':
    'Les alarmes sont envoyées en tant que {sender}, et Foyer se connecte avec {mailbox}. Exchange Online refuse ces courriels (5.7.60) tant que le droit « Envoyer en tant que » n’est pas accordé.',
  'alarm-settings.canary': 'Vérifier régulièrement l’authentification',
  'alarm-settings.canary-hint':
    'Un test de connexion avec son propre jeton, depuis chaque serveur. Si Microsoft refuse un secret, cela se sait avant que le prochain courriel en ait besoin.',
  'alarm-settings.canary-minutes': 'Vérifier toutes les',
  'alarm-settings.canary-minutes-hint': 'De 5 à 1 440 minutes.',
  'alarm-settings.who-gets': 'Qui reçoit les alarmes par courriel',
  'alarm-settings.who-gets-text':
    'Les administrateurs qui ont une adresse électronique et pour qui « Inclure les alarmes système dans les e-mails » est activé. Les règles peuvent indiquer d’autres destinataires.',
  'alarm-settings.nobody-gets': 'Personne ne reçoit les alarmes par courriel',
  'alarm-settings.nobody-gets-text':
    'Activez « Inclure les alarmes système dans les e-mails » pour au moins un administrateur qui a une adresse électronique. D’ici là, les alarmes s’affichent dans la console et sont envoyées aux canaux.',
  'alarm-settings.count-gets':
    '{count, plural, one {# administrateur les reçoit.} other {# administrateurs les reçoivent.}}',
  'alarm-settings.administrator': 'Administrateur',
  'alarm-settings.address': 'Adresse électronique',
  'alarm-settings.language': 'Langue du courriel',
  'alarm-settings.test-mail': 'Test par courriel',
  'alarm-settings.test-mail-text':
    'Le courriel d’une alarme que rien n’a déclenchée, depuis l’expéditeur enregistré. Le journal montre ce qu’il devient.',
  'alarm-settings.test-to': 'À',
  'alarm-settings.test-send': 'Envoyer un test',
  'alarm-settings.test-sent': 'Le test est en route vers {address}.',
  'alarm-settings.test-not-sent': 'Non envoyé : l’adresse est à corriger',
  'alarm-settings.help-canary': 'La vérification régulière',
  'alarm-settings.help-canary-text':
    'Elle se connecte comme pour envoyer un courriel, mais n’en envoie aucun. Ce qu’elle constate est aussitôt signalé par une alarme, la nuit aussi.',
  'alarm-settings.help-owed': 'Tant que le courrier ne circule pas',
  'alarm-settings.help-owed-text':
    'Les alarmes sont envoyées aussitôt aux canaux. Leurs courriels attendent : ils partent dès que le courrier circule de nouveau, et disent de quand à quand cela a duré.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
