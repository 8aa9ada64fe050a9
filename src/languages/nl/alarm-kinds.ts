// What each kind of alarm is called, what happened, and the one thing to do next.
import type { ALARM_KIND_WORDS as ENGLISH } from '../en/alarm-kinds.ts';

export const ALARM_KIND_WORDS = {
  'alarm-kind.name-client-secret-expiring': 'Clientgeheim verloopt binnenkort',
  'alarm-kind.text-client-secret-expiring':
    'Het clientgeheim van de toepassing {application} verloopt op {date}, {days, plural, =0 {binnen een dag} one {over # dag} other {over # dagen}}.',
  'alarm-kind.remedy-client-secret-expiring':
    'Maak in Entra › App-registraties › Certificaten en geheimen een nieuw clientgeheim en vervang het oude ermee onder Beheer › Systeem › SMTP-server (of met “foyer smtp rotate”). Anders wordt er geen e-mail meer verzonden zodra het oude is verlopen.',
  'alarm-kind.name-client-secret-expired': 'Clientgeheim is verlopen',
  'alarm-kind.text-client-secret-expired':
    'Het clientgeheim van de toepassing {application} is verlopen op {date}. Er kan geen e-mail meer mee worden verzonden.',
  'alarm-kind.remedy-client-secret-expired':
    '{hasStandby, select, yes {Het snelst: schakel terug naar de vorige referentie, die bewaard is en geldig tot {standbyUntil}, onder Beheer › Systeem › SMTP-server (of met “foyer smtp standby switch-back”). Daarna, op uw gemak: } other {}}Maak in Entra › App-registraties › Certificaten en geheimen een nieuw clientgeheim en voer het in onder Beheer › Systeem › SMTP-server (of met “foyer smtp save”). Wachtende e-mail wordt dan verzonden.',
  'alarm-kind.name-client-secret-refused': 'Clientgeheim als verlopen geweigerd',
  'alarm-kind.text-client-secret-refused':
    'Volgens Microsoft is het clientgeheim van de toepassing {application} verlopen, {hasDate, select, yes {hoewel {date} als vervaldatum is ingevoerd} other {en er is geen vervaldatum ingevoerd}}. E-mail wacht.',
  'alarm-kind.remedy-client-secret-refused':
    '{hasStandby, select, yes {Het snelst: schakel terug naar de vorige referentie, die bewaard is en geldig tot {standbyUntil}, onder Beheer › Systeem › SMTP-server (of met “foyer smtp standby switch-back”). Daarna, op uw gemak: } other {}}Maak in Entra › App-registraties › Certificaten en geheimen een nieuw clientgeheim en voer het met de vervaldatum in onder Beheer › Systeem › SMTP-server (of met “foyer smtp save”). Wachtende e-mail wordt dan verzonden.',
  'alarm-kind.name-client-certificate-expiring': 'Clientcertificaat verloopt binnenkort',
  'alarm-kind.text-client-certificate-expiring':
    'Het certificaat waarmee de toepassing {application} zich aanmeldt, verloopt op {date}, {days, plural, =0 {binnen een dag} one {over # dag} other {over # dagen}}.',
  'alarm-kind.remedy-client-certificate-expiring':
    'Upload in Entra › App-registraties › Certificaten en geheimen een nieuw certificaat en vervang het oude ermee onder Beheer › Systeem › SMTP-server (of met “foyer smtp rotate”). Anders wordt er geen e-mail meer verzonden zodra het oude is verlopen.',
  'alarm-kind.name-client-certificate-expired': 'Clientcertificaat is verlopen',
  'alarm-kind.text-client-certificate-expired':
    'Het certificaat waarmee de toepassing {application} zich aanmeldt, is verlopen op {date}. Er kan geen e-mail meer mee worden verzonden.',
  'alarm-kind.remedy-client-certificate-expired':
    'Upload in Entra › App-registraties › Certificaten en geheimen een nieuw certificaat en voer het in onder Beheer › Systeem › SMTP-server (of met “foyer smtp save”). Wachtende e-mail wordt dan verzonden.',
  'alarm-kind.name-trusted-certificate-expiring': 'Vertrouwd certificaat verloopt binnenkort',
  'alarm-kind.text-trusted-certificate-expiring':
    'Het vertrouwde certificaat “{certificate}” verloopt op {date}, {days, plural, =0 {binnen een dag} one {over # dag} other {over # dagen}}.',
  'alarm-kind.remedy-trusted-certificate-expiring':
    'Voeg de opvolger ervan toe onder Beheer › Certificaten (of met “foyer trust add”) en verwijder dit certificaat zodra niets het meer nodig heeft.',
  'alarm-kind.name-trusted-certificate-expired': 'Vertrouwd certificaat is verlopen',
  'alarm-kind.text-trusted-certificate-expired':
    'Het vertrouwde certificaat “{certificate}” is verlopen op {date}. Servers waarvan de keten het nodig heeft, worden niet meer vertrouwd.',
  'alarm-kind.remedy-trusted-certificate-expired':
    'Voeg de opvolger ervan toe onder Beheer › Certificaten (of met “foyer trust add”) en verwijder dit certificaat.',
  'alarm-kind.name-token-request-failing': 'Tokenaanvraag mislukt',
  'alarm-kind.text-token-request-failing':
    'Sinds {since} geen token voor het postvak, vastgesteld door {node}. E-mail wacht. Oorzaak: {title}',
  'alarm-kind.name-smtp-authentication-failing': 'SMTP-authenticatie mislukt',
  'alarm-kind.text-smtp-authentication-failing':
    'De server weigert sinds {since} de aanmelding van het postvak, vastgesteld door {node}. E-mail wacht. Oorzaak: {title}',
  'alarm-kind.name-mail-failing': 'Verzenden mislukt',
  'alarm-kind.text-mail-failing':
    'Sinds {since} heeft geen e-mail de server bereikt, vastgesteld door {node}. E-mail wacht. Oorzaak: {title}',
  'alarm-kind.name-mail-throttled': 'E-mail wordt vertraagd',
  'alarm-kind.text-mail-throttled':
    'De server vertraagt e-mail sinds {since}, vastgesteld door {node}. E-mail wacht en wordt later verzonden. Oorzaak: {title}',
  'alarm-kind.name-mail-backlog': 'Achterstand in e-mail',
  'alarm-kind.text-mail-backlog':
    'Het oudste bericht is sinds {since} aan de beurt, al {minutes, plural, one {# minuut} other {# minuten}}; {count, plural, one {# bericht wacht} other {# berichten wachten}}.',
  'alarm-kind.remedy-mail-backlog':
    'Bekijk het overzicht: daar staat waarom e-mail wacht en wanneer de wachtrij leeg is (of voer “foyer doctor” uit).',
  'alarm-kind.name-mailbox-limit-near': 'Postvaklimiet bijna bereikt',
  'alarm-kind.text-mailbox-limit-near':
    '{mailbox} heeft verzonden aan {used} van de {limit} ontvangers die Exchange Online per dag toestaat ({percent}%). Wat daarboven komt, wacht.',
  'alarm-kind.remedy-mailbox-limit-near':
    'Zoek in het logboek wat zoveel verzendt, en annuleer wat niemand nodig heeft of houd het vast. Wat boven de limiet komt, wordt morgen vanzelf verzonden.',
  'alarm-kind.name-messages-failing': 'Berichten mislukken',
  'alarm-kind.text-messages-failing':
    'Binnen een uur {count, plural, one {is # bericht} other {zijn # berichten}} definitief geweigerd.',
  'alarm-kind.remedy-messages-failing':
    'Open het logboek met het filter “Mislukt”: elk bericht zegt waarom, en wat te doen.',
  'alarm-kind.name-mail-not-configured': 'E-mail is niet ingesteld',
  'alarm-kind.text-mail-not-configured':
    '{isUnreadable, select, yes {De SMTP-instellingen kunnen niet worden gelezen. {reason}} other {Er zijn geen SMTP-instellingen.}} {count, plural, =0 {Er wacht geen bericht.} one {Er wacht # bericht.} other {Er wachten # berichten.}}',
  'alarm-kind.remedy-mail-not-configured':
    'Voer de instellingen in onder Beheer › Systeem › SMTP-server (of met “foyer smtp save”). Komt de database uit een back-up, zet dan ook de verzegelingssleutel ervan terug. Wachtende e-mail wordt dan verzonden.',
  'alarm-kind.name-nothing-sent': 'Al lang niets verzonden',
  'alarm-kind.text-nothing-sent':
    'De laatste e-mail is {hours, plural, one {# uur} other {# uur}} geleden verzonden. In de afgelopen vier weken zat er nooit meer dan {usual, plural, one {# uur} other {# uur}} tussen twee e-mails.',
  'alarm-kind.remedy-nothing-sent':
    'Ga na of de programma’s die e-mail bij Foyer aanleveren, nog werken. Is het een rustige tijd, bevestig dan dit alarm.',
  'alarm-kind.name-disk-space-low': 'Weinig schijfruimte',
  'alarm-kind.text-disk-space-low':
    'Op {node} is in {place} nog {megabytes} MB ({percent}%) vrij. Zonder ruimte kan geen e-mail worden aangenomen.',
  'alarm-kind.remedy-disk-space-low': 'Maak ruimte vrij op deze schijf, of vergroot de schijf.',
  'alarm-kind.name-database-unreachable': 'Database onbereikbaar',
  'alarm-kind.text-database-unreachable':
    '{node} kan de database sinds {since} niet bereiken: {reason} E-mail wordt daar niet aangenomen en niet verzonden.',
  'alarm-kind.remedy-database-unreachable':
    'Voer op die machine “foyer doctor” uit: dat zegt waarom de database niet antwoordt.',
  'alarm-kind.name-clock-skew': 'Klok loopt niet gelijk',
  'alarm-kind.text-clock-skew':
    'De klok van {node} loopt {seconds, plural, one {# seconde} other {# seconden}} {way, select, ahead {voor} other {achter}} op die van {other, select, database {de database} other {het tokeneindpunt}}.',
  'alarm-kind.remedy-clock-skew': 'Zet de klokken van beide machines gelijk met NTP.',
  'alarm-kind.name-guest-purge-overdue': 'Gastaccounts niet opgeschoond',
  'alarm-kind.text-guest-purge-overdue':
    'De opschoning van verlopen gastaccounts had op {since} moeten beginnen en is niet uitgevoerd.',
  'alarm-kind.remedy-guest-purge-overdue':
    'Start de opschoning onder Gasttoegang › Opschoonbeleid voor gastaccounts (of met “foyer guests purge”): mislukt dat, dan staat erbij waarom.',
  'alarm-kind.name-alarm-channel-failing': 'Alarmen komen niet aan',
  'alarm-kind.text-alarm-channel-failing':
    'De laatste {count, plural, one {bezorging via “{channel}” is} other {# bezorgingen via “{channel}” zijn}} mislukt: {reason}',
  'alarm-kind.remedy-alarm-channel-failing':
    'Open Alarminstellingen, bekijk de laatste bezorgingen van dit kanaal en kies “Test verzenden”.',
  'alarm-kind.name-alarm-mail-refused': 'E-mail met alarmen geweigerd',
  'alarm-kind.text-alarm-mail-refused':
    '{count, plural, one {De laatste e-mail met alarmen van {sender} kon niet worden bezorgd} other {De laatste # e-mails met alarmen van {sender} konden niet worden bezorgd}}, de meest recente aan {address}: {reason}',
  'alarm-kind.remedy-alarm-mail-refused':
    'Als de afzender is geweigerd, geef de mailbox dan het recht Send As voor dat adres, of kies een ander onder Alarminstellingen › Alarmmelding; tot dan gaan alarmen uit vanaf de mailbox. Is het adres geweigerd, corrigeer het dan.',
  'alarm-kind.name-sign-in-lockouts': 'Vergrendelde aanmeldingen',
  'alarm-kind.text-sign-in-lockouts':
    '{count, plural, one {# gebruikersnaam of tweede factor is} other {# gebruikersnamen of tweede factoren zijn}} vergrendeld na te veel mislukte aanmeldingen.',
  'alarm-kind.remedy-sign-in-lockouts':
    'Zoek in de audit waar ze vandaan komen. “foyer admins unlock” ontgrendelt een account dat per ongeluk is vergrendeld.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
