// Show chain of a server.
import type { CHAIN_WORDS as ENGLISH } from '../en/chain.ts';

export const CHAIN_WORDS = {
  'chain.purpose':
    'Wat een server stuurt wanneer Foyer verbinding maakt, of die wordt vertrouwd, en zo niet, waarom niet.',
  'chain.server': 'Server',
  'chain.host': 'Host',
  'chain.encryption': 'Versleuteling',
  'chain.tls': 'Meteen TLS',
  'chain.starttls': 'STARTTLS (SMTP)',
  'chain.ask': 'Keten tonen',
  'chain.asking': '{host} wordt gevraagd…',
  'chain.look-again': 'Antwoord tonen',
  'chain.nothing-sent': '{host} stuurde geen certificaat op poort {port}',
  'chain.nothing-sent-text':
    'Controleer host en poort, de proxy onderweg, en of de server STARTTLS verwacht.',
  'chain.sends': '{host} stuurt {count, plural, one {# certificaat} other {# certificaten}}',
  'chain.choose': 'Kies welk certificaat u importeert: in de regel het laatste, dat van de instantie.',
  'chain.choose-sent': 'Kies een van de certificaten die de server heeft gestuurd.',
  'chain.valid': 'Geldig',
  'chain.trusted': 'Vertrouwd',
  'chain.trusted-store': 'Vertrouwd, door het vertrouwde certificaat {name}',
  'chain.trusted-bundled': 'Vertrouwd, door het basiscertificaat van Node.js: {name}',
  'chain.trusted-system': 'Vertrouwd, door het basiscertificaat van het besturingssysteem: {name}',
  'chain.untrusted': 'Niet vertrouwd',
  'chain.missing': 'Niet gestuurd en niet vertrouwd: {issuer}',
  'chain.standing-absent':
    '{issuer} staat niet bij de vertrouwde certificaten. Importeer het als u het vertrouwt.',
  'chain.standing-disabled':
    '{name} staat bij de vertrouwde certificaten, maar is uitgeschakeld. Schakel het daar in.',
  'chain.standing-without-role':
    '{name} staat bij de vertrouwde certificaten, maar wordt niet vertrouwd voor Infrastructuur. Geef het daar die rol.',
  'chain.standing-missing-intermediate':
    'De server stuurde alleen zijn eigen certificaat, en de verlener {issuer} staat niet bij de vertrouwde certificaten. Laat de server de tussencertificaten sturen, of importeer de verlener.',
  'chain.standing-self-signed':
    '{issuer} staat alleen voor zichzelf in. Laat de server een certificaat van een instantie gebruiken; sta hieronder CA=false toe om dit certificaat te vertrouwen.',
  'chain.import': 'Gekozen certificaat importeren',
  'chain.import-text': 'Het wordt vanaf dan vertrouwd, voor wat hier is aangevinkt.',
  'chain.compared': 'Ik heb de SHA-256-vingerafdruk vergeleken met die van de eigenaar van deze instantie',
  'chain.compared-hint':
    'Langs een andere weg dan deze verbinding: iemand ertussen kan elk certificaat sturen.',
  'chain.not-compared': 'Vergelijk eerst de vingerafdruk en vink dit daarna aan.',
  'chain.help-compare': 'Waarom vergelijken?',
  'chain.help-compare-text':
    'Een apparaat ertussen toont zijn eigen certificaat met elke naam die het wil. De vingerafdruk, van de eigenaar verkregen via telefoon of intranet, zegt of het het juiste is.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
