// Words for what can be wrong on the way to a server: names, connections, the proxy, TLS.
import type { CauseWords } from '../cause-words.ts';
import type { NETWORK_CAUSE_WORDS as ENGLISH } from '../en/network-causes.ts';

export const NETWORK_CAUSE_WORDS = {
  'host-not-configured': {
    title: 'Er is geen server ingesteld',
    meaning:
      'Het programma maakte verbinding met zijn eigen machine of met niets, omdat er geen mailserver is geconfigureerd.',
    remedy: 'Voer de server in: voor Exchange Online is dat smtp.office365.com, poort 587.',
  },
  'dns-not-found': {
    title: '{host} heeft geen adres',
    meaning: 'De DNS-server meldt dat deze naam niet bestaat, of kon de naam niet vinden.',
    remedy:
      'Controleer de spelling van {host}; klopt die, controleer dan de DNS-server die deze machine gebruikt.',
  },
  'dns-temporary-failure': {
    title: 'De DNS-server gaf geen antwoord voor {host}',
    meaning:
      'De naam kon niet worden opgezocht: de DNS-server is onbereikbaar of overbelast. Containers hebben er vaak geen.',
    remedy: 'Controleer of deze machine de DNS-server bereikt en test daarna opnieuw.',
  },
  'tcp-refused': {
    title: '{host} weigerde de verbinding op poort {port}',
    meaning:
      'Er kwam meteen antwoord dat daar niets luistert: een verkeerde poort, of een firewall die weigert.',
    remedy:
      'Controleer de poort: Exchange Online neemt e-mail aan op poort 587. Klopt die, vraag het netwerkteam dan wat de verbinding weigert.',
  },
  'tcp-connect-timeout': {
    title: 'Geen verbinding met {host} op poort {port}',
    meaning:
      'Er kwam geen antwoord. Zo ziet een firewall eruit die pakketten weggooit; een ontbrekende route ook.',
    remedy:
      'Vraag het netwerkteam om TCP {port} van deze machine naar {host} toe te staan, of om de proxy te noemen die moet worden gebruikt.',
  },
  'ipv6-unavailable': {
    title: '{host} werd benaderd via IPv6, dat deze machine niet heeft',
    meaning: 'De naam heeft een IPv6-adres en de machine heeft geen werkende IPv6-route.',
    remedy: 'Laat het programma IPv4 gebruiken, of geef deze machine een werkende IPv6-route.',
  },
  'wrong-port': {
    title: '{host} neemt op poort {port} geen e-mail aan',
    meaning:
      'Exchange Online neemt e-mail van programma’s aan op poort 587 met STARTTLS; op poort 465 luistert het niet.',
    remedy: 'Stel de poort in op 587 en de versleuteling op STARTTLS.',
  },
  'socket-reset': {
    title: 'De verbinding met {host} werd verbroken',
    meaning:
      'De verbinding was open en eindigde zonder bericht: een firewall, een virusscanner of de server zelf.',
    remedy:
      'Probeer het opnieuw; gebeurt het weer, vraag het netwerkteam dan wat verbindingen met {host} verbreekt.',
  },
  'socket-timeout': {
    title: '{host} antwoordt niet meer',
    meaning: 'De verbinding was open en het antwoord kwam niet op tijd.',
    remedy:
      'Probeer het opnieuw; gebeurt het weer, vraag het netwerkteam dan of iets deze verbinding inspecteert.',
  },
  'proxy-auth-required': {
    title: 'De proxy {proxy} vraagt om een gebruikersnaam en wachtwoord',
    meaning: 'De proxy antwoordde 407: er zijn geen of onjuiste referenties meegestuurd.',
    remedy:
      'Voer de gebruikersnaam en het wachtwoord van de proxy in, of laat deze machine vrijstellen van aanmelding bij de proxy.',
  },
  'proxy-forbidden': {
    title: 'De proxy {proxy} staat deze verbinding niet toe',
    meaning:
      'De regels van de proxy weigeren dit. Veel proxy’s staan CONNECT alleen naar poort 443 toe, zodat e-mail op poort 587 wordt geweigerd.',
    remedy: 'Vraag het netwerkteam om CONNECT naar {host}, poort {port}, toe te staan.',
  },
  'proxy-unreachable': {
    title: 'De proxy {proxy} is onbereikbaar',
    meaning: 'De fout ligt op de weg naar de proxy, nog voordat om de server is gevraagd.',
    remedy: 'Controleer de naam en poort van de proxy en vraag daarna het netwerkteam of de proxy actief is.',
  },
  'proxy-bad-gateway': {
    title: 'De proxy antwoordt, maar wat erachter ligt niet',
    meaning: 'Een gateway onderweg gaf een eigen fout in plaats van het antwoord van de server.',
    remedy: 'Vraag het netwerkteam waarom de proxy {host} niet bereikt.',
  },
  'proxy-unreachable-authority': {
    title: 'Het tokeneindpunt is via de proxy niet bereikbaar',
    meaning: 'De proxy is bereikt, maar kon de aanmeldingsserver van Microsoft niet bereiken.',
    remedy: 'Vraag het netwerkteam om de proxy toegang te geven tot {host}, poort 443.',
  },
  'tls-untrusted-ca': {
    title:
      'Het certificaat van {host} komt van een certificeringsinstantie die niet wordt vertrouwd: {issuer}',
    meaning:
      'De instantie ontbreekt bij de vertrouwde certificaten, de server heeft een tussencertificaat weggelaten, of een apparaat ertussen toont zijn eigen certificaat.{leftOut}{intercepted}',
    remedy:
      'Bekijk de keten. Is de instantie uw eigen proxy of firewall, vertrouw dan dat basiscertificaat; kent niemand de instantie, dan zit er iemand tussen.',
  },
  'tls-cert-expired': {
    title: 'Het certificaat van {host} is verlopen op {validTo}',
    meaning: 'Het is niet vernieuwd, of de klok van deze machine staat verkeerd.',
    remedy:
      'Controleer de klok van deze machine; klopt die, dan moet de beheerder van {host} het certificaat vernieuwen.',
  },
  'tls-cert-not-yet-valid': {
    title: 'Het certificaat van {host} is pas geldig vanaf {validFrom}',
    meaning: 'De klok van deze machine loopt waarschijnlijk achter.',
    remedy: 'Zet de klok van deze machine gelijk met NTP.',
  },
  'tls-host-mismatch': {
    title: 'Het getoonde certificaat is niet voor {host}',
    meaning:
      'De server heeft een andere naam, of iets ertussen antwoordt in plaats van de server, zoals een captive portal.',
    remedy:
      'Voer de naam in waarvoor het certificaat is; is {host} juist, vraag het netwerkteam dan wat ervoor antwoordt.',
  },
  'tls-ca-lacks-role': {
    title:
      'De instantie is opgeslagen maar wordt niet gebruikt: de rol Infrastructuur ontbreekt, of het certificaat is uitgeschakeld',
    meaning:
      'Een certificaat telt voor uitgaande verbindingen alleen mee als het is ingeschakeld en voor Infrastructuur wordt vertrouwd.{authority}',
    remedy: 'Geef het opgeslagen certificaat de rol Infrastructuur en schakel het in.',
  },
  'tls-cert-revoked': {
    title: 'Het certificaat van {host} is ingetrokken',
    meaning: 'De instantie meldt via OCSP of in de intrekkingslijst dat het niet meer mag worden vertrouwd.',
    remedy: 'Ga niet verder: de beheerder van {host} moet een nieuw certificaat installeren.',
  },
  'tls-cert-status-unavailable': {
    title: 'Er kon niet worden vastgesteld of het certificaat van {host} is ingetrokken',
    meaning:
      'De responder of de intrekkingslijst van de instantie is onbereikbaar of verouderd, en de instellingen eisen zekerheid.',
    remedy:
      'Laat deze machine de OCSP-responder en de intrekkingslijst van de instantie bereiken, of stel de statuscontrole in op soepel (“soft”).',
  },
  'tls-version-too-old': {
    title: 'TLS 1.2 of nieuwer is nodig, en één kant heeft alleen een oudere versie',
    meaning: 'Exchange Online weigert TLS 1.0 en 1.1; Foyer ook.',
    remedy:
      'Werk het programma, de Java- of .NET-versie ervan of het besturingssysteem bij, zodat TLS 1.2 of nieuwer wordt gebruikt.',
  },
  'tls-handshake-aborted': {
    title: '{host} brak de TLS-handshake af',
    meaning:
      'De verbinding eindigde voordat die versleuteld was. Apparaten die TLS inspecteren doen dit; een overbelaste server ook.',
    remedy:
      'Probeer het opnieuw; gebeurt het weer, vraag het netwerkteam dan of een apparaat TLS naar {host} inspecteert, en om een uitzondering.',
  },
  'tls-implicit-on-starttls-port': {
    title: '{host} begint op poort {port} met platte tekst',
    meaning:
      'Het programma begon meteen met TLS, op een poort waar de server als eerste spreekt en TLS na STARTTLS komt.',
    remedy:
      'Stel de versleuteling voor poort {port} in op STARTTLS (in veel programma’s: “secure” of “SSL” uit).',
  },
  'starttls-not-offered': {
    title: '{host} biedt geen versleuteling aan',
    meaning:
      'Exchange Online biedt altijd STARTTLS aan: een apparaat ertussen heeft het verwijderd, of een andere server antwoordt.',
    remedy:
      'Vraag het netwerkteam of een firewall SMTP naar {host} inspecteert (Cisco: “fixup”, “ESMTP inspection”), en om een uitzondering.',
  },
  'starttls-required': {
    title: '{host} wil eerst versleuteling',
    meaning: 'Het programma probeerde zich zonder TLS aan te melden of te verzenden.',
    remedy: 'Stel de versleuteling in op STARTTLS.',
  },
} as const satisfies Readonly<Record<keyof typeof ENGLISH, CauseWords>>;
