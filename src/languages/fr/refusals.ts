// Refusals as the pages tell them, by code.
import type { REFUSAL_WORDS as ENGLISH } from '../en/refusals.ts';

export const REFUSAL_WORDS = {
  permission_missing:
    'Il faut pour cela l’autorisation {permission}. Demandez à un super administrateur un rôle qui l’a.',
  request_foreign:
    'La demande vient d’une page d’un autre site. Ouvrez Foyer par sa propre adresse et réessayez.',
  form_token_wrong:
    'Ce formulaire n’a pas été créé pour votre session. Revenez en arrière, rechargez la page et renvoyez-le.',
  form_not_readable: 'Le formulaire est arrivé endommagé. Revenez en arrière et renvoyez-le.',
  form_too_large: 'Le formulaire a trop de champs. Envoyez-en moins à la fois.',
  request_too_large: 'L’envoi est plus volumineux que ce que Foyer lit en une fois. Envoyez moins.',
  sealing_key_wrong:
    'Les secrets enregistrés ont été scellés avec une autre clé. Restaurez la clé utilisée avec cette base de données, ou saisissez à nouveau les secrets.',
  certificate_passphrase_wrong:
    'Le fichier PFX ne s’ouvre pas avec cette phrase secrète. Saisissez la bonne, ou exportez les seuls certificats au format PEM.',
  certificate_unreadable:
    'Ceci ne contient aucun certificat lisible. Exportez-le au format PEM, DER, PKCS#7 ou PFX et ajoutez-le à nouveau.',
  certificate_not_found: 'Ce certificat n’est plus parmi les certificats de confiance. Consultez la liste.',
  setup_values_unusable:
    'Le script n’est pas encore possible : des valeurs manquent ou ne conviennent pas. Corrigez-les.',
  setup_result_unreadable:
    'Ce n’est pas un résultat du script de configuration. Relancez le script et collez tout ce qu’il a affiché à la fin.',
  mailbox_busy:
    'Les trois connexions de la boîte aux lettres, ou ses messages de cette minute, sont utilisés. Réessayez dans une minute.',
  sender_missing: 'Il n’y a pas encore d’expéditeur. Configurez d’abord le serveur SMTP.',
  selection_too_large: 'Trop de messages sont sélectionnés. Sélectionnez-en moins.',
  message_being_sent: 'Le message est en cours d’envoi. Attendez la fin de cette tentative.',
  message_not_found: 'Ce message n’existe pas. Cherchez-le dans le journal.',
  message_not_movable:
    'Dans son état actuel, le message ne permet pas cette action. Regardez ce qu’il est devenu.',
  message_too_large: 'Le message est trop volumineux. Envoyez-le sans ses plus grosses pièces jointes.',
  message_invalid: 'Le message ne peut pas être mis en file d’attente. Corrigez ce qui est indiqué.',
  settings_not_tested:
    'Seul ce qui a réussi le test est enregistré. Testez ces paramètres, puis enregistrez-les une fois le test réussi.',
  connection_test_not_found:
    'Ce test de connexion n’existe plus ; les tests sont conservés une semaine. Lancez-en un nouveau.',
  credential_not_rotatable:
    'Les paramètres en service n’ont pas d’identifiants OAuth à remplacer. Enregistrez d’abord des paramètres qui en ont.',
  credential_unchanged:
    'Ces identifiants sont déjà en service. Créez-en de nouveaux dans Entra › Inscriptions d’applications › Certificats & secrets, et indiquez-les.',
  standby_credential_missing:
    'Aucun identifiant n’est conservé à côté de ceux en service. Les anciens le sont quand de nouveaux prennent le relais.',
  standby_credential_unusable:
    'Les identifiants conservés relèvent d’une autre application ou d’un autre point de terminaison de jeton que les paramètres en service. Supprimez-les.',
  smtp_settings_invalid: 'Les paramètres SMTP ne sont pas encore utilisables. Corrigez les champs indiqués.',
  network_settings_invalid:
    'Les paramètres de proxy ne sont pas encore utilisables. Corrigez les champs indiqués.',
  trust_settings_invalid: 'Ces paramètres ne sont pas encore utilisables. Corrigez les champs indiqués.',
  guest_email_settings_invalid:
    'Les paramètres des courriels aux invités ne sont pas encore utilisables. Corrigez les champs indiqués.',
  notification_address_invalid:
    'Le message n’a pas de destinataire : l’adresse n’est pas une adresse électronique. Corrigez-la et réessayez.',
  account_input_invalid: 'Une partie de la saisie ne convient pas. Corrigez les champs indiqués.',
  administrator_self:
    'Cela n’est pas possible ici pour votre propre compte. Modifiez-le dans votre compte, ou demandez à un autre super administrateur.',
  administrator_last:
    'C’est le dernier super administrateur qui peut se connecter. Créez-en d’abord un autre.',
  administrator_not_found: 'Cet administrateur n’existe plus. Consultez la liste.',
  administrator_name_taken: 'Un administrateur porte déjà ce nom. Choisissez-en un autre.',
  api_key_not_found: 'Cette clé n’existe plus. Consultez la liste.',
  first_start_done: 'Il y a déjà un administrateur. Connectez-vous.',
  link_ended:
    'Ce lien ne fonctionne pas : il a servi, a expiré ou a été remplacé par un plus récent. Demandez-en un nouveau.',
  second_factor_code_wrong:
    'Ce n’est pas le code que l’application d’authentification affiche maintenant. Vérifiez l’heure du téléphone et saisissez le code suivant.',
  second_factor_absent: 'Il n’y a pas de second facteur. Configurez-en d’abord un.',
  second_factor_present: 'Il y a déjà un second facteur. Supprimez-le avant d’en configurer un autre.',
  session_ended: 'Cette session est terminée. Reconnectez-vous.',
  session_not_found: 'Cette session est déjà terminée. Il n’y a rien à faire.',
  password_wrong: 'Ce n’est pas votre mot de passe. Saisissez-le à nouveau.',
  password_tries_exceeded: 'Le mot de passe a été faux trop souvent. Attendez quelques minutes et réessayez.',
  guest_file_too_large: 'Le fichier dépasse 5 Mo. Divisez-le et importez les parties l’une après l’autre.',
  guest_file_too_long:
    'Le fichier contient plus de 10 000 invités. Divisez-le et importez les parties l’une après l’autre.',
  guest_act_unknown: 'Cette action n’existe pas. Utilisez l’un des boutons.',
  guest_batch_not_found: 'Cette notification n’existe plus. Consultez la liste des notifications.',
  guest_mail_off:
    'Les courriels aux invités sont désactivés. Demandez à un administrateur de les activer dans les paramètres des courriels aux invités ou de configurer le serveur SMTP, puis prévenez les invités.',
  guest_changed_meanwhile:
    'Quelqu’un d’autre vient de modifier le compte. Rechargez la liste et recommencez.',
  extension_request_not_found:
    'Aucune demande de ce type n’est en attente : elle a peut-être été traitée, ou le compte a été prolongé. Rechargez les notifications.',
  guest_not_found:
    'Ce compte d’invité n’existe pas, ou n’est pas l’un des vôtres. Consultez la liste des comptes.',
  guest_password_unknown:
    'L’invité a choisi son propre mot de passe, que personne d’autre ne connaît. Réinitialisez le mot de passe pour en envoyer un nouveau.',
  guest_password_untold:
    'Personne ne connaîtrait le nouveau mot de passe : aucun de vos groupes de sponsors ne vous permet de le voir, et il n’est pas envoyé à l’invité. Choisissez l’envoi par courriel à un invité qui a une adresse. Si les courriels aux invités sont désactivés, demandez à un administrateur de les activer.',
  guest_purge_running: 'Les comptes expirés sont en cours de purge. Vérifiez dans une minute s’il en reste.',
  guest_selection_too_large:
    'Plus de {most} comptes sont sélectionnés, soit plus que ce qui est traité à la fois. Sélectionnez-en moins, ou affinez la liste.',
  guest_state_wrong: 'L’état du compte ne permet pas cette action. Rechargez la liste.',
  guest_type_in_use:
    'Il y a des comptes d’invités de ce type. Supprimez-les ou purgez-les d’abord, ou modifiez plutôt le type.',
  guest_type_only_one:
    'C’est le seul type d’invités de ces groupes de sponsors : {groups}. Donnez d’abord un autre type à chacun d’eux.',
  guest_type_not_found: 'Ce type d’invités n’existe plus. Consultez la liste des types d’invités.',
  location_in_use:
    'Il y a des comptes d’invités à cet emplacement. Supprimez-les ou purgez-les d’abord, ou modifiez plutôt l’emplacement.',
  location_last:
    'C’est le dernier emplacement, et les comptes en exigent un. Ajoutez-en d’abord un autre, ou modifiez celui-ci.',
  location_only_one:
    'C’est le seul emplacement de ces groupes de sponsors : {groups}. Donnez d’abord un autre emplacement à chacun d’eux.',
  location_not_found: 'Cet emplacement n’existe plus. Consultez la liste des emplacements.',
  network_user_not_found: 'Cet utilisateur réseau n’existe plus. Consultez la liste des utilisateurs réseau.',
  network_user_name_taken: 'Un utilisateur réseau porte déjà ce nom. Choisissez-en un autre.',
  network_user_password_elsewhere:
    'Le mot de passe de cet utilisateur est conservé dans {store}. Changez-le là-bas, ou changez d’abord l’endroit où il est conservé.',
  network_users_too_many: 'Trop d’utilisateurs réseau sont sélectionnés. Sélectionnez-en moins à la fois.',
  network_user_act_unknown: 'Cette action n’existe pas. Utilisez l’un des boutons.',
  network_user_file_too_large:
    'Le fichier dépasse 8 Mo. Divisez-le et importez les parties l’une après l’autre.',
  network_user_file_too_long:
    'Le fichier contient plus de 20 000 utilisateurs. Divisez-le et importez les parties l’une après l’autre.',
  network_users_changed:
    'Quelqu’un a ajouté entre-temps un utilisateur du même nom ; rien n’a donc été ajouté. Importez à nouveau le fichier.',
  sponsor_group_not_found: 'Ce groupe de sponsors n’existe plus. Consultez la liste des groupes de sponsors.',
  sponsor_not_found: 'Ce sponsor n’existe plus. Consultez la liste des sponsors.',
  sponsor_permission_missing:
    'Aucun de vos groupes de sponsors ne le permet. Adressez-vous à un administrateur invités.',
  ssid_not_found: 'Ce réseau n’existe plus. Consultez la liste des réseaux.',
  alarm_not_found: 'Cette alarme n’existe pas ou a été levée. Consultez la liste des alarmes.',
  alarm_address_invalid:
    'Le test n’a pas de destinataire : l’adresse n’est pas une adresse électronique. Corrigez-la et réessayez.',
  alarm_channel_exists: 'Un canal porte déjà ce nom. Choisissez-en un autre.',
  alarm_channel_invalid: 'Le canal n’est pas encore utilisable. Corrigez les champs indiqués.',
  alarm_channel_not_found: 'Ce canal n’existe plus. Consultez la liste des canaux.',
  alarm_channel_other_type: 'Un canal ne change pas de type. Ajoutez-en un autre et supprimez celui-ci.',
  alarm_rule_exists: 'Une règle porte déjà ce nom. Choisissez-en un autre.',
  alarm_rule_is_system:
    'Cette règle est fournie avec Foyer : elle ne peut être ni supprimée ni renommée. Désactivez-la, ou ajoutez la vôtre à côté.',
  alarm_rule_not_found: 'Cette règle n’existe plus. Consultez la liste des règles.',
  alarm_thresholds_invalid: 'Certaines valeurs de la règle sont inutilisables. Corrigez les champs indiqués.',
} as const satisfies Readonly<Record<keyof typeof ENGLISH, string>>;
