// Refusals as the pages tell them, by code: for somebody in the console, where the command line's own words would send them
// to commands. A code that is not here is told in the refusal's own words.
export const REFUSAL_WORDS = {
  permission_missing: 'This needs the permission {permission}. Ask a super admin for a role that has it.',
  request_foreign:
    'The request was made by a page of another site. Open Foyer by its own address and try again.',
  form_token_wrong: 'This form was not made for your session. Go back, reload the page and send it again.',
  form_not_readable: 'The form arrived damaged. Go back and send it again.',
  form_too_large: 'The form has too many fields. Send less at once.',
  request_too_large: 'What was sent is larger than Foyer reads at once. Send less.',
  sealing_key_wrong:
    'The stored secrets were sealed with another key. Restore the key that this database was used with, or enter the secrets again.',
  certificate_passphrase_wrong:
    'The PFX file does not open with this passphrase. Type the right one, or export the certificates alone as PEM.',
  certificate_unreadable:
    'This holds no certificate that can be read. Export it as PEM, DER, PKCS#7 or PFX and add it again.',
  certificate_not_found: 'This certificate is not among the trusted ones any more. Look at the list.',
  setup_values_unusable:
    'There can be no script yet: some values are missing or cannot be used. Correct them.',
  setup_result_unreadable:
    'This is no result of the set-up script. Run the script again and paste everything that it printed at its end.',
  mailbox_busy:
    'All three connections of the mailbox, or its messages of this minute, are in use. Try again in a minute.',
  sender_missing: 'There is no sender yet. Set up the SMTP server first.',
  selection_too_large: 'Too many messages are selected. Select fewer.',
  message_being_sent: 'The message is being sent just now. Wait until this attempt has ended.',
  message_not_found: 'There is no such message. Look for it in the journal.',
  message_not_movable: 'In its present state the message cannot be moved so. Look at what became of it.',
  message_too_large: 'The message is too large. Send it without its largest attachments.',
  message_invalid: 'The message cannot be queued. Correct what is named.',
  settings_not_tested:
    'Only what has passed the test is saved. Test these settings, and save when the test has passed.',
  connection_test_not_found: 'This connection test is gone; tests are kept for a week. Start a new one.',
  credential_not_rotatable:
    'The settings in use have no OAuth credential to rotate. Save settings with one first.',
  credential_unchanged:
    'This credential is in use already. Make a new one in Entra › App registrations › Certificates & secrets, and give that.',
  standby_credential_missing:
    'No credential is kept beside the one in use. One is kept when a new one takes over.',
  standby_credential_unusable:
    'The kept credential is of another application or token endpoint than the settings in use. Forget it.',
  smtp_settings_invalid: 'The SMTP settings cannot be used yet. Correct the fields named.',
  network_settings_invalid: 'The proxy settings cannot be used yet. Correct the fields named.',
  trust_settings_invalid: 'These settings cannot be used yet. Correct the fields named.',
  guest_email_settings_invalid: 'The guest email settings cannot be used yet. Correct the fields named.',
  notification_address_invalid:
    'There is nobody to send this to: the address is not a mail address. Correct it and try again.',
  account_input_invalid: 'Some of what was entered cannot be used. Correct the fields named.',
  administrator_self:
    'This cannot be done to your own account here. Change it under your account, or ask another super admin.',
  administrator_last: 'This is the last super admin who can sign in. Make another one first.',
  administrator_not_found: 'There is no such administrator any more. Look at the list.',
  administrator_name_taken: 'There is an administrator with this name. Choose another one.',
  api_key_not_found: 'There is no such key any more. Look at the list.',
  first_start_done: 'There is an administrator already. Sign in.',
  link_ended:
    'This link does not work: it was used, has ended or was replaced by a newer one. Ask for a new one.',
  second_factor_code_wrong:
    'This is not the code that the authenticator shows now. Check the clock of the phone, and type the next code.',
  second_factor_absent: 'There is no second factor. Set one up first.',
  second_factor_present: 'There is a second factor already. Remove it before you set up another one.',
  session_ended: 'This session has ended. Sign in again.',
  session_not_found: 'This session has ended already. Nothing needs to be done.',
  password_wrong: 'This is not your password. Type it again.',
  password_tries_exceeded: 'The password was wrong too often. Wait some minutes and try again.',
  guest_file_too_large: 'The file has more than 5 MB. Split it, and import the parts one after the other.',
  guest_file_too_long:
    'The file has more than 10,000 guests. Split it, and import the parts one after the other.',
  guest_act_unknown: 'There is no such act. Choose one of the buttons.',
  guest_batch_not_found: 'There is no such notice any more. Look at the list of notices.',
  guest_mail_off:
    'Email to guests is off. Ask an administrator to turn it on in the Guest Email Settings or to set up the SMTP server, then notify the guests.',
  guest_changed_meanwhile:
    'Somebody else has changed the account just now. Load the list again and repeat it.',
  extension_request_not_found:
    'There is no such request that waits: it may have been decided, or the account was extended. Load the notices again.',
  guest_not_found: 'There is no such guest account, or it is not one of yours. Look at the list of accounts.',
  guest_password_unknown:
    'The guest has chosen a password of their own, which nobody else knows. Reset the password to send a new one.',
  guest_password_untold:
    'Nobody would learn the new password: no sponsor group of yours lets you see it, and it is not mailed to the guest. Choose email for a guest with an address. If email to guests is off, ask an administrator to turn it on.',
  guest_purge_running: 'Expired accounts are being purged just now. Look in a minute whether any are left.',
  guest_selection_too_large:
    'More than {most} accounts are selected, which is more than is done at once. Select fewer, or narrow the list.',
  guest_state_wrong: 'This is not possible in the state that the account is in. Load the list again.',
  guest_type_in_use:
    'There are guest accounts of this type. Delete or purge them first, or change the type instead.',
  guest_type_only_one:
    'This is the only guest type of these sponsor groups: {groups}. Give each of them another one first.',
  guest_type_not_found: 'There is no such guest type any more. Look at the list of guest types.',
  location_in_use:
    'There are guest accounts in this location. Delete or purge them first, or change the location instead.',
  location_last: 'This is the last location, and accounts need one. Add another first, or change this one.',
  location_only_one:
    'This is the only location of these sponsor groups: {groups}. Give each of them another one first.',
  location_not_found: 'There is no such location any more. Look at the list of locations.',
  network_user_not_found: 'There is no such network user any more. Look at the list of network users.',
  network_user_name_taken: 'There is a network user with this name. Choose another one.',
  network_user_password_elsewhere:
    'The password of this user is kept in {store}. Change it there, or change where it is kept first.',
  network_users_too_many: 'Too many network users are selected. Select fewer at once.',
  network_user_act_unknown: 'There is no such act. Choose one of the buttons.',
  network_user_file_too_large:
    'The file has more than 8 MB. Split it, and import the parts one after the other.',
  network_user_file_too_long:
    'The file has more than 20,000 users. Split it, and import the parts one after the other.',
  network_users_changed:
    'Somebody added a user of the same name meanwhile, so nothing was added. Import the file again.',
  sponsor_group_not_found: 'There is no such sponsor group any more. Look at the list of sponsor groups.',
  sponsor_not_found: 'There is no such sponsor any more. Look at the list of sponsors.',
  sponsor_permission_missing: 'No sponsor group of yours permits this. Ask an administrator of guest access.',
  ssid_not_found: 'There is no such network any more. Look at the list of networks.',
  alarm_not_found: 'There is no such alarm, or it has been cleared. Look at the list of alarms.',
  alarm_address_invalid:
    'There is nobody to send the test to: the address is not a mail address. Correct it and try again.',
  alarm_channel_exists: 'There is a channel with this name. Choose another one.',
  alarm_channel_invalid: 'The channel cannot be used yet. Correct the fields named.',
  alarm_channel_not_found: 'There is no such channel any more. Look at the list of channels.',
  alarm_channel_other_type: 'A channel stays of its type. Add another one, and delete this.',
  alarm_rule_exists: 'There is a rule with this name. Choose another one.',
  alarm_rule_is_system:
    'This rule comes with Foyer: it can be neither deleted nor renamed. Disable it, or add one of your own beside it.',
  alarm_rule_not_found: 'There is no such rule any more. Look at the list of rules.',
  alarm_thresholds_invalid: 'Some figures of the rule cannot be used. Correct the fields named.',
} as const;
