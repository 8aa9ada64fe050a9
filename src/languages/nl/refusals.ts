// Refusals as the pages tell them, by code.
import type { REFUSAL_WORDS as ENGLISH } from '../en/refusals.ts';

export const REFUSAL_WORDS = {
  permission_missing:
    'Hiervoor is de machtiging {permission} nodig. Vraag een superbeheerder om een rol die deze heeft.',
  request_foreign:
    'De aanvraag komt van een pagina van een andere site. Open Foyer via zijn eigen adres en probeer het opnieuw.',
  form_token_wrong:
    'Dit formulier is niet voor uw sessie gemaakt. Ga terug, laad de pagina opnieuw en verzend het nog eens.',
  form_not_readable: 'Het formulier is beschadigd aangekomen. Ga terug en verzend het opnieuw.',
  form_too_large: 'Het formulier heeft te veel velden. Verzend minder tegelijk.',
  request_too_large: 'Wat is verzonden, is groter dan Foyer in één keer leest. Verzend minder.',
  sealing_key_wrong:
    'De opgeslagen geheimen zijn met een andere sleutel verzegeld. Zet de sleutel terug waarmee deze database werd gebruikt, of voer de geheimen opnieuw in.',
  certificate_passphrase_wrong:
    'Het PFX-bestand gaat niet open met deze wachtwoordzin. Typ de juiste, of exporteer alleen de certificaten als PEM.',
  certificate_unreadable:
    'Dit bevat geen leesbaar certificaat. Exporteer het als PEM, DER, PKCS#7 of PFX en voeg het opnieuw toe.',
  certificate_not_found: 'Dit certificaat staat niet meer bij de vertrouwde certificaten. Bekijk de lijst.',
  setup_values_unusable:
    'Er kan nog geen script zijn: sommige waarden ontbreken of zijn niet bruikbaar. Corrigeer ze.',
  setup_result_unreadable:
    'Dit is geen resultaat van het configuratiescript. Voer het script opnieuw uit en plak alles wat het aan het einde heeft getoond.',
  mailbox_busy:
    'Alle drie de verbindingen van het postvak, of de berichten van deze minuut, zijn in gebruik. Probeer het over een minuut opnieuw.',
  sender_missing: 'Er is nog geen afzender. Stel eerst de SMTP-server in.',
  selection_too_large: 'Er zijn te veel berichten geselecteerd. Selecteer er minder.',
  message_being_sent: 'Het bericht wordt op dit moment verzonden. Wacht tot deze poging voorbij is.',
  message_not_found: 'Dit bericht bestaat niet. Zoek het in het logboek.',
  message_not_movable: 'In de huidige status kan dit met het bericht niet. Bekijk wat ervan is geworden.',
  message_too_large: 'Het bericht is te groot. Verzend het zonder de grootste bijlagen.',
  message_invalid: 'Het bericht kan niet in de wachtrij worden gezet. Corrigeer wat is aangegeven.',
  settings_not_tested:
    'Alleen wat de test heeft doorstaan, wordt opgeslagen. Test deze instellingen en sla ze op als de test is geslaagd.',
  connection_test_not_found:
    'Deze verbindingstest bestaat niet meer; tests worden een week bewaard. Start een nieuwe.',
  credential_not_rotatable:
    'De actieve instellingen hebben geen OAuth-referentie om te vervangen. Sla eerst instellingen met een OAuth-referentie op.',
  credential_unchanged:
    'Deze referentie is al actief. Maak een nieuwe in Entra › App-registraties › Certificaten en geheimen, en geef die op.',
  standby_credential_missing:
    'Naast de actieve referentie wordt er geen bewaard. Dat gebeurt zodra een nieuwe het overneemt.',
  standby_credential_unusable:
    'De bewaarde referentie hoort bij een andere toepassing of een ander tokeneindpunt dan de actieve instellingen. Verwijder deze.',
  smtp_settings_invalid: 'De SMTP-instellingen zijn nog niet bruikbaar. Corrigeer de aangegeven velden.',
  network_settings_invalid: 'De proxy-instellingen zijn nog niet bruikbaar. Corrigeer de aangegeven velden.',
  trust_settings_invalid: 'Deze instellingen zijn nog niet bruikbaar. Corrigeer de aangegeven velden.',
  guest_email_settings_invalid:
    'De instellingen voor gastmail zijn nog niet bruikbaar. Corrigeer de aangegeven velden.',
  notification_address_invalid:
    'Er is geen ontvanger: het adres is geen e-mailadres. Corrigeer het en probeer het opnieuw.',
  account_input_invalid: 'Een deel van de invoer is niet bruikbaar. Corrigeer de aangegeven velden.',
  administrator_self:
    'Dit kan hier niet voor uw eigen account. Wijzig het onder uw account, of vraag een andere superbeheerder.',
  administrator_last: 'Dit is de laatste superbeheerder die zich kan aanmelden. Maak eerst een andere aan.',
  administrator_not_found: 'Deze beheerder bestaat niet meer. Bekijk de lijst.',
  administrator_name_taken: 'Er is al een beheerder met deze naam. Kies een andere.',
  api_key_not_found: 'Deze sleutel bestaat niet meer. Bekijk de lijst.',
  first_start_done: 'Er is al een beheerder. Meld u aan.',
  link_ended:
    'Deze koppeling werkt niet: hij is gebruikt, verlopen of vervangen door een nieuwere. Vraag om een nieuwe.',
  second_factor_code_wrong:
    'Dit is niet de code die de verificatie-app nu toont. Controleer de klok van de telefoon en typ de volgende code.',
  second_factor_absent: 'Er is geen tweede factor. Stel er eerst een in.',
  second_factor_present: 'Er is al een tweede factor. Verwijder deze voordat u een andere instelt.',
  session_ended: 'Deze sessie is beëindigd. Meld u opnieuw aan.',
  session_not_found: 'Deze sessie is al beëindigd. U hoeft niets te doen.',
  password_wrong: 'Dit is niet uw wachtwoord. Typ het opnieuw.',
  password_tries_exceeded: 'Het wachtwoord was te vaak onjuist. Wacht enkele minuten en probeer het opnieuw.',
  guest_file_too_large: 'Het bestand is groter dan 5 MB. Splits het en importeer de delen na elkaar.',
  guest_file_too_long:
    'Het bestand bevat meer dan 10.000 gasten. Splits het en importeer de delen na elkaar.',
  guest_act_unknown: 'Deze handeling bestaat niet. Kies een van de knoppen.',
  guest_batch_not_found: 'Deze melding bestaat niet meer. Bekijk de lijst met meldingen.',
  guest_mail_off:
    'E-mail aan gasten is uitgeschakeld. Vraag een beheerder dit in te schakelen bij de instellingen voor gastmail of de SMTP-server in te stellen, en informeer daarna de gasten.',
  guest_changed_meanwhile:
    'Iemand anders heeft het account zojuist gewijzigd. Laad de lijst opnieuw en probeer het nog eens.',
  extension_request_not_found:
    'Er wacht geen verzoek van dit soort: misschien is erover beslist of is het account verlengd. Laad de meldingen opnieuw.',
  guest_not_found:
    'Dit gastaccount bestaat niet, of hoort niet bij uw accounts. Bekijk de lijst met accounts.',
  guest_password_unknown:
    'De gast heeft zelf een wachtwoord gekozen, dat verder niemand kent. Stel het wachtwoord opnieuw in om een nieuw te verzenden.',
  guest_password_untold:
    'Niemand zou het nieuwe wachtwoord kennen: geen van uw sponsorgroepen laat het u zien en het wordt niet naar de gast gemaild. Kies e-mail voor een gast met een adres. Is e-mail aan gasten uitgeschakeld, vraag dan een beheerder dit in te schakelen.',
  guest_purge_running:
    'Verlopen accounts worden op dit moment opgeschoond. Kijk over een minuut of er nog zijn.',
  guest_selection_too_large:
    'Er zijn meer dan {most} accounts geselecteerd, en dat is meer dan tegelijk wordt verwerkt. Selecteer er minder, of verfijn de lijst.',
  guest_state_wrong: 'In de huidige status van het account kan dit niet. Laad de lijst opnieuw.',
  guest_type_in_use:
    'Er zijn gastaccounts van dit type. Verwijder ze eerst of schoon ze op, of wijzig het type in plaats daarvan.',
  guest_type_only_one:
    'Dit is het enige gasttype van deze sponsorgroepen: {groups}. Geef elk van die groepen eerst een ander.',
  guest_type_not_found: 'Dit gasttype bestaat niet meer. Bekijk de lijst met gasttypen.',
  location_in_use:
    'Er zijn gastaccounts in deze locatie. Verwijder ze eerst of schoon ze op, of wijzig de locatie in plaats daarvan.',
  location_last:
    'Dit is de laatste locatie, en accounts hebben er een nodig. Voeg eerst een andere toe, of wijzig deze.',
  location_only_one:
    'Dit is de enige locatie van deze sponsorgroepen: {groups}. Geef elk van die groepen eerst een andere.',
  location_not_found: 'Deze locatie bestaat niet meer. Bekijk de lijst met locaties.',
  network_user_not_found: 'Deze netwerkgebruiker bestaat niet meer. Bekijk de lijst met netwerkgebruikers.',
  network_user_name_taken: 'Er is al een netwerkgebruiker met deze naam. Kies een andere.',
  network_user_password_elsewhere:
    'Het wachtwoord van deze gebruiker wordt bewaard in {store}. Wijzig het daar, of wijzig eerst waar het wordt bewaard.',
  network_users_too_many: 'Er zijn te veel netwerkgebruikers geselecteerd. Selecteer er minder tegelijk.',
  network_user_act_unknown: 'Deze handeling bestaat niet. Kies een van de knoppen.',
  network_user_file_too_large: 'Het bestand is groter dan 8 MB. Splits het en importeer de delen na elkaar.',
  network_user_file_too_long:
    'Het bestand bevat meer dan 20.000 gebruikers. Splits het en importeer de delen na elkaar.',
  network_users_changed:
    'Iemand heeft intussen een gebruiker met dezelfde naam toegevoegd; daarom is er niets toegevoegd. Importeer het bestand opnieuw.',
  sponsor_group_not_found: 'Deze sponsorgroep bestaat niet meer. Bekijk de lijst met sponsorgroepen.',
  sponsor_not_found: 'Deze sponsor bestaat niet meer. Bekijk de lijst met sponsors.',
  sponsor_permission_missing: 'Geen van uw sponsorgroepen staat dit toe. Vraag het een gastenbeheerder.',
  ssid_not_found: 'Dit netwerk bestaat niet meer. Bekijk de lijst met netwerken.',
  alarm_not_found: 'Dit alarm bestaat niet of is opgeheven. Bekijk de lijst met alarmen.',
  alarm_address_invalid:
    'Er is geen ontvanger voor de test: het adres is geen e-mailadres. Corrigeer het en probeer het opnieuw.',
  alarm_channel_exists: 'Er is al een kanaal met deze naam. Kies een andere.',
  alarm_channel_invalid: 'Het kanaal is nog niet bruikbaar. Corrigeer de aangegeven velden.',
  alarm_channel_not_found: 'Dit kanaal bestaat niet meer. Bekijk de lijst met kanalen.',
  alarm_channel_other_type:
    'Het type van een kanaal blijft zoals het is. Voeg een ander kanaal toe en verwijder dit.',
  alarm_rule_exists: 'Er is al een regel met deze naam. Kies een andere.',
  alarm_rule_is_system:
    'Deze regel hoort bij Foyer: hij kan niet worden verwijderd en krijgt geen andere naam. Schakel hem uit, of voeg een eigen regel toe.',
  alarm_rule_not_found: 'Deze regel bestaat niet meer. Bekijk de lijst met regels.',
  alarm_thresholds_invalid:
    'Sommige waarden van de regel zijn niet bruikbaar. Corrigeer de aangegeven velden.',
} as const satisfies Readonly<Record<keyof typeof ENGLISH, string>>;
