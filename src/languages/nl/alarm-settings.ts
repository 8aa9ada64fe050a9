// Settings › Alarm Settings: the rules, by whom alarms are mailed, and the channels that need no mail.
import type { ALARM_SETTING_WORDS as ENGLISH } from '../en/alarm-settings.ts';

export const ALARM_SETTING_WORDS = {
  'alarm-settings.rules': 'Regels',
  'alarm-settings.notification': 'Alarmmelding',
  'alarm-settings.channels': 'Kanalen',
  'alarm-settings.rules-purpose':
    'Wanneer een alarm afgaat, hoe ernstig het is, en aan wie en via welke weg het wordt gemeld.',
  'alarm-settings.rule': 'Regel',
  'alarm-settings.category': 'Categorie',
  'alarm-settings.category-credentials': 'Referenties',
  'alarm-settings.category-mail': 'E-mail',
  'alarm-settings.category-system': 'Systeem',
  'alarm-settings.category-security': 'Beveiliging',
  'alarm-settings.severity': 'Ernst',
  'alarm-settings.as-stage': 'Naar stadium',
  'alarm-settings.status': 'Status',
  'alarm-settings.status-enabled': 'Ingeschakeld',
  'alarm-settings.status-muted': 'Gedempt',
  'alarm-settings.status-disabled': 'Uitgeschakeld',
  'alarm-settings.status-enabled-hint': 'Het alarm gaat af en wordt gemeld via de wegen hieronder.',
  'alarm-settings.status-muted-hint': 'Het alarm gaat af in de console en wordt verder nergens gemeld.',
  'alarm-settings.status-disabled-hint':
    'Het alarm gaat niet af. Openstaande alarmen van deze regel worden opgeheven.',
  'alarm-settings.raised': 'Gaat af',
  'alarm-settings.told-by': 'Gemeld via',
  'alarm-settings.told-by-nothing': 'Alleen console',
  'alarm-settings.open': 'Open',
  'alarm-settings.do-enabled': 'Inschakelen',
  'alarm-settings.do-muted': 'Dempen',
  'alarm-settings.do-disabled': 'Uitschakelen',
  'alarm-settings.none-chosen': 'Er was geen regel geselecteerd.',
  'alarm-settings.changed-many':
    '{count, plural, one {# regel is gewijzigd.} other {# regels zijn gewijzigd.}}',
  'alarm-settings.raised-expiring':
    '{firstDays} en {secondDays} dagen ervoor, dagelijks vanaf {dailyDays}, kritiek vanaf {criticalDays}',
  'alarm-settings.raised-expired': 'Dagelijks vanaf de vervaldatum',
  'alarm-settings.raised-refused': 'Als Microsoft het zegt',
  'alarm-settings.raised-failures':
    '{failures, plural, one {Bij de eerste mislukking} other {Na # mislukkingen op rij}}',
  'alarm-settings.raised-minutes': '{minutes, plural, one {Na # minuut} other {Na # minuten}}',
  'alarm-settings.raised-overdue':
    '{minutes, plural, one {# minuut te laat} other {# minuten te laat}}, en telkens als dat is verdubbeld',
  'alarm-settings.raised-late': '{minutes, plural, one {# minuut te laat} other {# minuten te laat}}',
  'alarm-settings.raised-limit': 'Vanaf {percent}% van de daglimiet, kritiek vanaf {criticalPercent}%',
  'alarm-settings.raised-messages':
    '{count, plural, one {# bericht binnen een uur} other {# berichten binnen een uur}}',
  'alarm-settings.raised-mail-refused': 'Als een e-mail met alarmen wordt geweigerd',
  'alarm-settings.raised-not-configured': 'Als er berichten wachten',
  'alarm-settings.raised-silent':
    '{times, plural, =1 {Langer dan gebruikelijk} other {# keer zo lang als gebruikelijk}}, ten minste {hours, plural, one {# uur} other {# uur}}',
  'alarm-settings.raised-disk': 'Minder dan {percent}% vrij, kritiek onder {criticalMegabytes} MB',
  'alarm-settings.raised-database': 'Na een minuut zonder antwoord',
  'alarm-settings.raised-clock': 'Vanaf {seconds} s, kritiek vanaf {criticalSeconds} s',
  'alarm-settings.raised-lockouts': '{count, plural, one {# vergrendeld} other {# tegelijk vergrendeld}}',
  'alarm-settings.add': 'Regel toevoegen',
  'alarm-settings.add-of-kind': 'Regel van dit type toevoegen',
  'alarm-settings.add-purpose':
    'Deze staat naast de regel die bij Foyer hoort: met eigen waarden, voor andere personen.',
  'alarm-settings.choose-kind': 'Type alarm',
  'alarm-settings.choose-kind-hint':
    'Wat de regel bewaakt. De volgende pagina toont de waarden van dit type.',
  'alarm-settings.next': 'Volgende',
  'alarm-settings.edit-purpose': 'Een regel van het type “{kind}”. Een wijziging geldt binnen 30 seconden.',
  'alarm-settings.edit-purpose-system': 'Deze regel hoort bij Foyer. Een wijziging geldt binnen 30 seconden.',
  'alarm-settings.name': 'Naam',
  'alarm-settings.name-hint': 'Zo heet de regel in lijsten, e-mails en kanalen.',
  'alarm-settings.when': 'Wanneer het alarm afgaat',
  'alarm-settings.severity-hint':
    'Naar stadium: hoe dichter bij het einde, of hoe langer het duurt, hoe ernstiger.',
  'alarm-settings.figure-hint':
    'Van {least, number} tot en met {most, number}; gebruikelijk is {standard, number}.',
  'alarm-settings.figure-firstDays': 'Eerste waarschuwing',
  'alarm-settings.figure-secondDays': 'Tweede waarschuwing',
  'alarm-settings.figure-dailyDays': 'Dagelijks vanaf',
  'alarm-settings.figure-criticalDays': 'Kritiek vanaf',
  'alarm-settings.figure-failures': 'Mislukkingen op rij',
  'alarm-settings.figure-lasting': 'Duurt al',
  'alarm-settings.figure-overdue': 'Te laat',
  'alarm-settings.figure-share-used': 'Deel van de ontvangers per dag',
  'alarm-settings.figure-share-free': 'Vrije ruimte onder',
  'alarm-settings.figure-criticalPercent': 'Kritiek vanaf',
  'alarm-settings.figure-messages': 'Berichten binnen een uur',
  'alarm-settings.figure-locked': 'Tegelijk vergrendeld',
  'alarm-settings.figure-times': 'Vergeleken met gebruikelijk',
  'alarm-settings.figure-hours': 'Ten minste',
  'alarm-settings.figure-seconds': 'Afwijking van de klok',
  'alarm-settings.figure-criticalSeconds': 'Kritiek vanaf',
  'alarm-settings.figure-criticalMegabytes': 'Kritiek onder',
  'alarm-settings.unit-days-before': 'dagen vóór het einde',
  'alarm-settings.unit-failures': 'mislukkingen',
  'alarm-settings.unit-minutes': 'minuten',
  'alarm-settings.unit-percent': '%',
  'alarm-settings.unit-messages': 'berichten',
  'alarm-settings.unit-names': 'namen en factoren',
  'alarm-settings.unit-times': 'keer zo lang',
  'alarm-settings.unit-hours': 'uur',
  'alarm-settings.unit-seconds': 'seconden',
  'alarm-settings.unit-megabytes': 'MB',
  'alarm-settings.who': 'Aan wie het wordt gemeld',
  'alarm-settings.by-mail': 'E-mail',
  'alarm-settings.by-mail-hint':
    'Aan beheerders met “Systeemalarmen opnemen in e-mails”, en aan de ontvangers hieronder.',
  'alarm-settings.by-syslog': 'Syslog',
  'alarm-settings.by-webhook': 'Webhook',
  'alarm-settings.by-channels-hint':
    '{count, plural, =0 {Er is nog geen kanaal van dit type.} one {# kanaal is ingeschakeld.} other {# kanalen zijn ingeschakeld.}}',
  'alarm-settings.receivers': 'Extra ontvangers',
  'alarm-settings.receivers-hint': 'Adressen, gescheiden door komma’s; ten hoogste 20.',
  'alarm-settings.sender': 'Afzender',
  'alarm-settings.sender-hint': 'Leeg: zoals ingesteld bij Alarmmelding.',
  'alarm-settings.note': 'Notitie',
  'alarm-settings.note-hint':
    'Staat bij het alarm, overal waar het wordt gemeld: wie moet worden gebeld, waar het draaiboek is.',
  'alarm-settings.how-often': 'Hoe vaak het wordt gemeld',
  'alarm-settings.repeat': 'Herhalen elke',
  'alarm-settings.repeat-hint':
    'Leeg: één keer gemeld, en opnieuw als er meer te melden is. Van 5 tot en met 10.080 minuten. Na bevestiging wordt het niet meer herhaald.',
  'alarm-settings.suppress': 'Onderdrukken gedurende',
  'alarm-settings.suppress-hint':
    'Binnen deze tijd wordt hetzelfde niet twee keer gemeld, ook als het tussendoor voorbij was. Leeg: {minutes, plural, =0 {helemaal niet} one {# minuut} other {# minuten}}.',
  'alarm-settings.rule-added': 'De regel “{name}” is toegevoegd.',
  'alarm-settings.rule-changed': 'De regel “{name}” is opgeslagen.',
  'alarm-settings.rule-delete': 'Regel verwijderen',
  'alarm-settings.rule-delete-title': 'De regel “{name}” verwijderen?',
  'alarm-settings.rule-delete-text':
    'Openstaande alarmen van deze regel worden opgeheven. De regel die bij Foyer hoort, blijft.',
  'alarm-settings.rule-deleted': 'De regel “{name}” is verwijderd.',
  'alarm-settings.help-own': 'Eigen regels',
  'alarm-settings.help-own-text':
    'Een regel die bij Foyer hoort, kan worden gedempt of uitgeschakeld, maar niet verwijderd. Daarnaast kunnen er andere van hetzelfde type zijn, zoals een met andere waarden voor de servicedesk.',
  'alarm-settings.help-muted': 'Gedempt of uitgeschakeld',
  'alarm-settings.help-muted-text':
    'Wat is gedempt, staat nog wel in de console. Wat is uitgeschakeld, wordt niet gecontroleerd.',
  'alarm-settings.notification-purpose':
    'Wie de afzender van alarmen is, wie ze per e-mail krijgt, en hoe vaak de aanmelding wordt gecontroleerd.',
  'alarm-settings.mailing': 'E-mail over alarmen',
  'alarm-settings.notification-sender': 'Afzender van alarmen',
  'alarm-settings.notification-sender-hint':
    'Moet het Microsoft 365-postvak zijn, of een adres waaronder het mag verzenden. Leeg: het postvak.',
  'alarm-settings.notification-saved': 'De instellingen van de alarmmelding zijn opgeslagen.',
  'alarm-settings.sender-differs':
    'Alarmen worden verzonden als {sender}, en Foyer meldt zich aan als {mailbox}. Exchange Online weigert zulke e-mail (5.7.60) totdat “Verzenden als” is verleend.',
  'alarm-settings.canary': 'Aanmelding regelmatig controleren',
  'alarm-settings.canary-hint':
    'Een verbindingstest met een eigen token, vanaf elke server. Een geheim dat Microsoft weigert, valt dan op voordat de volgende e-mail het nodig heeft.',
  'alarm-settings.canary-minutes': 'Controleren elke',
  'alarm-settings.canary-minutes-hint': 'Van 5 tot en met 1.440 minuten.',
  'alarm-settings.who-gets': 'Wie alarmen per e-mail krijgt',
  'alarm-settings.who-gets-text':
    'Beheerders met een e-mailadres voor wie “Systeemalarmen opnemen in e-mails” is ingeschakeld. Regels kunnen extra ontvangers noemen.',
  'alarm-settings.nobody-gets': 'Niemand krijgt alarmen per e-mail',
  'alarm-settings.nobody-gets-text':
    'Schakel “Systeemalarmen opnemen in e-mails” in voor ten minste één beheerder met een e-mailadres. Tot dan staan alarmen in de console en gaan ze naar de kanalen.',
  'alarm-settings.count-gets':
    '{count, plural, one {# beheerder krijgt ze.} other {# beheerders krijgen ze.}}',
  'alarm-settings.administrator': 'Beheerder',
  'alarm-settings.address': 'E-mailadres',
  'alarm-settings.language': 'Taal van de e-mail',
  'alarm-settings.test-mail': 'Een test verzenden',
  'alarm-settings.test-mail-text':
    'De e-mail van een alarm dat niet echt is afgegaan, vanaf de opgeslagen afzender. Het logboek toont wat ervan is geworden.',
  'alarm-settings.test-to': 'Aan',
  'alarm-settings.test-send': 'Test verzenden',
  'alarm-settings.test-sent': 'De test voor {address} is onderweg.',
  'alarm-settings.test-not-sent': 'Niet verzonden: het adres moet worden gewijzigd',
  'alarm-settings.help-canary': 'De regelmatige controle',
  'alarm-settings.help-canary-text':
    'Foyer meldt zich dan aan zoals voor een e-mail, maar verzendt er geen. Wat daarbij misgaat, wordt meteen als alarm gemeld, ook ’s nachts.',
  'alarm-settings.help-owed': 'Zolang e-mail niet werkt',
  'alarm-settings.help-owed-text':
    'Alarmen gaan meteen naar de kanalen. De e-mail erover volgt nog: die wordt verzonden zodra e-mail weer werkt, en zegt van wanneer tot wanneer het duurde.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
