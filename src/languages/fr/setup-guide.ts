// The set-up guide: the road from nothing to a first mail.
import type { SETUP_GUIDE_WORDS as ENGLISH } from '../en/setup-guide.ts';

export const SETUP_GUIDE_WORDS = {
  'setup-guide.purpose':
    'De rien à un premier message. Partez quand vous voulez : à votre retour, le guide sait où vous en êtes.',
  'setup-guide.steps': 'Étapes',
  'setup-guide.progress': 'Étapes faites : {done, number} sur {all, number}',
  'setup-guide.next': 'Continuer',
  'setup-guide.refresh': 'Actualiser',
  'setup-guide.step-prepare': 'Ce qu’il vous faut',
  'setup-guide.step-values': 'Boîte aux lettres, locataire, application',
  'setup-guide.step-kit': 'Autorisations dans Exchange Online',
  'setup-guide.step-result': 'Résultat du script',
  'setup-guide.step-certificates': 'Certificats des serveurs',
  'setup-guide.step-smtp-server': 'Serveur SMTP',
  'setup-guide.step-first-mail': 'Un message dans votre boîte de réception',
  'setup-guide.state-open': 'À faire',
  'setup-guide.state-waiting': 'En attente',
  'setup-guide.state-attention': 'À vérifier',
  'setup-guide.state-done': 'Fait',
  'setup-guide.finished-title': 'Terminé : le courrier part',
  'setup-guide.finished':
    'Le serveur a accepté le premier message. Désormais, la vue d’ensemble indique comment va le courrier ; ce guide reste ici pour la prochaine boîte aux lettres.',
  'setup-guide.to-overview': 'Vers la vue d’ensemble',
  'setup-guide.help-title': 'Quand une étape est faite',
  'setup-guide.help':
    'Foyer regarde de lui-même : paramètres enregistrés, tests réussis, résultats collés, messages envoyés. Seul ce qu’il ne peut pas voir se coche à la main.',
  'setup-guide.help-order-title': 'Faut-il suivre l’ordre ?',
  'setup-guide.help-order':
    'Non. Ouvrez n’importe quelle étape. Des paramètres SMTP qui ont réussi le test prouvent les étapes précédentes ; si vous avez des valeurs qui fonctionnent, commencez là.',
  'setup-guide.prepare-lead':
    'Trois personnes peuvent intervenir. Souvent, vous êtes une ou deux d’entre elles.',
  'setup-guide.you': 'Vous, qui gérez Foyer',
  'setup-guide.you-do': 'Choisir la boîte aux lettres, saisir les valeurs ici, tester, envoyer.',
  'setup-guide.tenant-administrator': 'L’administrateur du locataire Microsoft 365',
  'setup-guide.tenant-administrator-does':
    'Inscrit une application dans Entra ID, puis exécute un script dans Exchange Online. Dix minutes pour les deux. Le guide crée le script et un lien pour le transmettre.',
  'setup-guide.network-team': 'L’équipe réseau',
  'setup-guide.network-team-does':
    'Laisse ce serveur atteindre {authority} sur le port 443 et {server} sur le port 587, ou indique le proxy à utiliser.',
  'setup-guide.any-server': 'le serveur SMTP de votre cloud',
  'setup-guide.need-title': 'À avoir sous la main',
  'setup-guide.need-mailbox':
    'Une boîte aux lettres Exchange Online d’où envoyer, comme no-reply@contoso.com.',
  'setup-guide.need-role':
    'Quelqu’un qui a les rôles Administrateur d’applications (Entra ID) et Administrateur Exchange.',
  'setup-guide.need-inbox': 'Une boîte de réception à vous pour le premier message.',
  'setup-guide.prepared': 'Je sais qui fait quoi',
  'setup-guide.entra-title': 'Dans Entra ID',
  'setup-guide.entra-register':
    'Inscriptions d’applications › Nouvelle inscription, locataire unique. Notez l’ID d’application (client) et l’ID de l’annuaire (locataire).',
  'setup-guide.entra-secret':
    'Certificats & secrets › Nouveau secret client. Copiez sa valeur, et non l’ID du secret, et notez sa date de fin. Transmettez-la par une voie sûre : elle se saisit dans Foyer et jamais dans le script.',
  'setup-guide.entra-role':
    'API autorisées › API utilisées par mon organisation › Office 365 Exchange Online › Autorisations d’application › SMTP.SendAsApp. Puis Accorder le consentement de l’administrateur.',
  'setup-guide.entra-object':
    'Applications d’entreprise › l’application : notez l’ID d’objet. Il diffère de celui d’Inscriptions d’applications.',
  'setup-guide.values-lead':
    'Conservées ici, inscrites dans le script et proposées sur la page Serveur SMTP. Aucun secret n’est demandé.',
  'setup-guide.mailbox': 'Nom d’utilisateur / adresse e-mail',
  'setup-guide.mailbox-hint': 'La boîte aux lettres Exchange Online avec laquelle le courrier est envoyé',
  'setup-guide.tenant-id': 'ID du locataire',
  'setup-guide.tenant-id-hint': 'ID de l’annuaire (locataire), ou un domaine du locataire',
  'setup-guide.cloud': 'Cloud',
  'setup-guide.client-id': 'ID client',
  'setup-guide.client-id-hint':
    'ID d’application (client). Laissez vide tant que l’application n’est pas inscrite ; le script en a besoin.',
  'setup-guide.object-id': 'ID d’objet',
  'setup-guide.object-id-hint':
    'De l’application d’entreprise, et non de l’inscription d’application. S’il est vide, le script le demande.',
  'setup-guide.model': 'Mode d’autorisation',
  'setup-guide.model-hint':
    'Le rôle d’application est la méthode que Microsoft décrit en premier. RBAC for Applications n’accorde rien dans Entra ID et limite l’application à une seule boîte aux lettres.',
  'setup-guide.model-role': 'Rôle d’application SMTP.SendAsApp',
  'setup-guide.model-rbac': 'RBAC for Applications',
  'setup-guide.keep-values': 'Conserver ces valeurs',
  'setup-guide.values-kept': 'Valeurs conservées.',
  'setup-guide.values-waiting':
    'L’ID client manque. Il est connu dès que l’application est inscrite dans Entra ID.',
  'setup-guide.problem-mailbox':
    'Saisissez l’adresse complète de la boîte aux lettres, comme no-reply@contoso.com.',
  'setup-guide.problem-tenant-id':
    'Saisissez l’ID de l’annuaire (locataire), un GUID, ou un domaine comme contoso.onmicrosoft.com.',
  'setup-guide.problem-cloud': 'Choisissez l’un des clouds.',
  'setup-guide.problem-client-id':
    'Saisissez l’ID d’application (client), un GUID comme 00000000-0000-0000-0000-000000000000, ou laissez vide.',
  'setup-guide.problem-object-id':
    'Saisissez l’ID d’objet d’Applications d’entreprise : un GUID autre que l’ID client. Ou laissez vide.',
  'setup-guide.problem-model': 'Choisissez l’un des deux modes.',
  'setup-guide.kit-lead':
    'Un script PowerShell enregistre l’application dans Exchange Online, l’autorise à utiliser cette seule boîte aux lettres et active SMTP authentifié pour elle. Il ne change rien d’autre, peut être relancé et peut être annulé.',
  'setup-guide.kit-values-missing-title': 'Le script n’est pas encore possible',
  'setup-guide.kit-values-missing': 'Il lui faut la boîte aux lettres, l’ID du locataire et l’ID client.',
  'setup-guide.to-values': 'Vers les valeurs',
  'setup-guide.kit-self-title': 'L’exécuter vous-même',
  'setup-guide.kit-self':
    'Téléchargez le script, ou copiez-le, et exécutez-le en tant qu’administrateur Exchange.',
  'setup-guide.download': 'Télécharger le script',
  'setup-guide.download-undo': 'Télécharger l’annulation',
  'setup-guide.show-script': 'Afficher le script',
  'setup-guide.handed-over': 'Je l’ai exécuté ou transmis',
  'setup-guide.kit-link-title': 'Ou le transmettre par un lien',
  'setup-guide.kit-link':
    'La personne qui ouvre le lien voit ce script et rien d’autre de Foyer, n’a pas besoin de compte et peut renvoyer le résultat. Le lien expire de lui-même.',
  'setup-guide.link-valid': 'Durée de validité du lien',
  'setup-guide.link-days': '{days, plural, one {# jour} other {# jours}}',
  'setup-guide.make-link': 'Créer un lien',
  'setup-guide.link-made-title': 'Le lien est prêt. Il n’est affiché que cette fois.',
  'setup-guide.link-made': 'Envoyez-le à l’administrateur du locataire. Il fonctionne jusqu’au {until}.',
  'setup-guide.link-problem': 'Choisissez 1, 7 ou 30 jours.',
  'setup-guide.link': 'Lien',
  'setup-guide.links': 'Liens valides actuellement',
  'setup-guide.link-row': 'Créé le {made}, fonctionne jusqu’au {until}',
  'setup-guide.withdraw': 'Retirer',
  'setup-guide.withdraw-named': 'Retirer le lien créé le {made}',
  'setup-guide.withdrawn': 'Le lien ne fonctionne plus.',
  'setup-guide.result-lead':
    'À la fin, le script affiche un résultat : ce qui est maintenant en place dans Exchange Online. Collez-le ici, ou laissez le détenteur du lien l’envoyer.',
  'setup-guide.result-text': 'Sortie du script',
  'setup-guide.result-hint':
    'Toute la sortie, ou ce qui va de la ligne BEGIN FOYER SETUP RESULT à la ligne END FOYER SETUP RESULT',
  'setup-guide.judge': 'Vérifier le résultat',
  'setup-guide.judged-good': 'Tout est comme il faut.',
  'setup-guide.judged-bad': 'Quelque chose n’est pas encore comme il faut.',
  'setup-guide.received-from': 'Reçu le {at} de {who}',
  'setup-guide.received-by-link': 'Reçu le {at} par le lien',
  'setup-guide.findings': 'Ce qui a été trouvé',
  'setup-guide.findings-wrong': 'À corriger',
  'setup-guide.spreads': 'Ce qui vient d’être accordé peut mettre jusqu’à une heure à prendre effet.',
  'setup-guide.taken-over':
    'Repris dans les valeurs : ID client {clientId}, ID du locataire {tenantId}, ID d’objet {objectId}.',
  'setup-guide.new-result': 'Coller un résultat plus récent',
  'setup-guide.result-proved':
    'Aucun résultat n’est nécessaire : les paramètres SMTP en service ont réussi le test.',
  'setup-guide.certificates-lead':
    'Foyer ne parle qu’aux serveurs dont la chaîne de certificats aboutit à une autorité de confiance. Regardez maintenant, avant le test : un proxy d’inspection se révèle ici.',
  'setup-guide.look': 'Examiner les chaînes',
  'setup-guide.look-again': 'Examiner à nouveau',
  'setup-guide.looking': 'Examen des serveurs…',
  'setup-guide.looked-at': 'Examiné le {at}',
  'setup-guide.chain-trusted': 'de confiance',
  'setup-guide.chain-untrusted': 'pas de confiance',
  'setup-guide.chain-root': 'Garanti par {root}',
  'setup-guide.chain-missing':
    'Personne ne s’en porte garant. Importez le certificat de {issuer} et donnez-lui le rôle Infrastructure.',
  'setup-guide.chain-import':
    'Importez le certificat qui manque et donnez-lui le rôle Infrastructure, ou faites corriger la connexion.',
  'setup-guide.certificates-none':
    'Conservez d’abord les valeurs : Foyer saura alors quels serveurs examiner.',
  'setup-guide.certificates-proved':
    'Les paramètres SMTP en service ont réussi le test, qui vérifie ces chaînes.',
  'setup-guide.to-certificates': 'Certificats de confiance',
  'setup-guide.smtp-lead':
    'Saisissez le secret client et choisissez Tester la connexion. Seul ce qui a réussi le test peut être enregistré.',
  'setup-guide.smtp-active': 'Des paramètres qui ont réussi le test sont en service.',
  'setup-guide.smtp-draft':
    'Un brouillon est conservé. Il n’entre en service qu’après avoir réussi le test et été enregistré.',
  'setup-guide.smtp-none': 'Aucun paramètre n’est encore enregistré.',
  'setup-guide.smtp-test-running': 'Un test est en cours.',
  'setup-guide.smtp-test-passed': 'Votre dernier test a réussi. Enregistrez maintenant les paramètres.',
  'setup-guide.smtp-test-failed':
    'Votre dernier test a échoué. La page Serveur SMTP montre l’étape, la cause et ce qu’il faut faire.',
  'setup-guide.smtp-test-stopped': 'Votre dernier test a été arrêté.',
  'setup-guide.smtp-to-enter': 'À y saisir',
  'setup-guide.token-endpoint': 'API du point de terminaison de jeton OAuth',
  'setup-guide.scope': 'Étendue',
  'setup-guide.to-smtp-server': 'Ouvrir Serveur SMTP',
  'setup-guide.mail-lead':
    'Un vrai message par le vrai chemin. Cherchez-le dans votre boîte de réception et dans le courrier indésirable.',
  'setup-guide.mail-to': 'Votre adresse électronique',
  'setup-guide.mail-to-problem': 'Saisissez une adresse électronique complète, comme you@contoso.com.',
  'setup-guide.mail-send': 'Envoyer le message',
  'setup-guide.mail-again': 'En envoyer un autre',
  'setup-guide.mail-waits-for-smtp': 'L’envoi est possible dès que des paramètres SMTP sont enregistrés.',
  'setup-guide.mail-accepted': 'Accepté. Il est en route.',
  'setup-guide.mail-subject': 'Foyer envoie du courrier',
  'setup-guide.mail-text':
    'Bonjour,\n\nce message a été envoyé par Foyer depuis {node}, par votre propre serveur de messagerie. La configuration est terminée.\n',
  'setup-guide.mail-state-queued': 'En route',
  'setup-guide.mail-state-sending': 'Envoi en cours',
  'setup-guide.mail-state-sent': 'Envoyé',
  'setup-guide.mail-state-deferred': 'Sera retenté',
  'setup-guide.mail-state-held': 'Retenu',
  'setup-guide.mail-state-unknown': 'Peut-être arrivé',
  'setup-guide.mail-state-failed': 'Échec',
  'setup-guide.mail-state-cancelled': 'Annulé',
  'setup-guide.mail-reply': 'Réponse du serveur',
  'setup-guide.mail-next-try': 'Prochaine tentative le {at}',
  'setup-guide.mail-address': 'À',
  'setup-guide.mail-journal': 'Afficher dans le journal',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
