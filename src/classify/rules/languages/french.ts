import type { LanguageWords } from "../language-words.ts";

export const FRENCH: LanguageWords = {
  language: "fr",
  when: { words: "de|le|les|un|une|des|du|ce|avec|mais|quand|après|est|aux|sans|ne|pas|erreur|je|dans|mon|ma" },
  spaced: true,
  words: {
    crash:
      "plante~|plantage|plantée?~|se fige|figée?~|se bloque|reste bloqué|gelée?~|ne répond (?:pas|plus)|se ferme (?:tout|toute|sans|brutalement|seul|au|dès)|ne (?:démarre|se lance|s'ouvre) (?:pas|plus)|boucle infinie|écran (?:blanc|noir|bleu)|erreur de segmentation|cesse de (?:répondre|fonctionner)|fermeture inattendue",
    network:
      "erreur (?:de )?(?:réseau|connexion)|pas de connexion|(?:impossible de|n'arrive pas à|ne peut pas|ne parvient pas à) (?:se )?(?:connecter|joindre) (?:au serveur|à internet|à l'api|le serveur|au réseau)|connexion (?:refusée|perdue|interrompue|fermée|coupée)|perte de connexion|délai (?:d'attente )?(?:dépassé|expiré)|certificat|hors[- ]ligne",
    authentication:
      "(?:impossible de|n'arrive pas à|ne peut pas|ne peux pas|ne parviens pas à|erreur (?:lors|en)|échec) (?:\\p{L}+ )?(?:me |se |s'|m')?(?:connecter à (?:mon|son) compte|connecter (?:avec|via|depuis)|identifier|authentifier)|me connecter à mon compte|échec (?:de (?:l'|la )?)?(?:authentification|connexion au compte)|authentification (?:\\p{L}+ )?(?:échou|impossible|refus)|mot de passe (?:\\p{L}+ )?(?:incorrect|refusé|invalide)|déconnect(?:e|é) (?:sans cesse|à chaque|automatiquement)|session expirée",
    "install-update":
      "(?:impossible (?:de|d')|n'arrive pas à|erreur (?:lors de l'|à l')|échec (?:de (?:la |l')?|lors de l')) ?(?:installer|installation|mettre à jour|mise à jour|désinstaller|compiler|compilation)|(?:installation|mise à jour) (?:\\p{L}+ ){0,2}(?:échou|impossible|bloqu|ne (?:se|s'))|ne s'installe pas|ne se met pas à jour",
    permission:
      "permission (?:refusée|non accordée)|permissions insuffisantes|accès (?:refusé|interdit)|droits? insuffisant|pas (?:les droits|la permission|l'autorisation)|non autorisé",
    memory:
      "fuites? (?:de )?mémoire|(?:consomm|utilis|occup)\\p{L}* (?:\\p{L}+ ){0,3}(?:mémoire|ram~)|mémoire (?:insuffisante|vive|saturée|pleine)|(?:manque|plus) de mémoire|100 ?% (?:du |de )?(?:cpu|processeur)",
    ui: "ne s'affiche(?:nt)? (?:pas|plus)|s'affiche(?:nt)? mal|mal affich|affichage (?:\\p{L}+ )?(?:incorrect|cassé|déform|corromp)|clignot|scintill|(?:texte|bouton|fenêtre|icône|menu)s? (?:\\p{L}+ ){0,3}(?:coupé|tronqu|superpos|chevauch|cachée?~|flou|dispar|illisible)|(?:impossible de|ne peux pas|ne peut pas) (?:coller|copier|faire défiler|sélectionner|taper|cliquer)|raccourcis? clavier|mode sombre|coller~|clavier",
    "feature-request":
      "ce serait (?:\\p{L}+ )?(?:bien|utile|génial|super|pratique|idéal|top)|il serait (?:\\p{L}+ )?(?:bien|utile|intéressant|souhaitable|pratique)|j'aimerais|j'apprécierais|(?:ajouter|ajout d[e']) ?(?:une? |la |l')?(?:option|prise en charge|possibilité|fonction|mode)|demande de fonctionnalité|suggestion|pourriez-vous (?:\\p{L}+ )?ajouter|serait-il possible|merci d'ajouter",
    "usage-limit":
      "limite d'(?:utilisation|usage)|limite (?:\\p{L}+ )?atteinte|quota (?:\\p{L}+ )?(?:atteint|dépass|épuis)|crédits? (?:\\p{L}+ )?(?:épuis|insuffisant)|facturée? (?:deux fois|en double)|abonnement",
    config:
      "(?:réglage|paramètre|configuration|option|préférence)s? (?:\\p{L}+ ){0,3}(?:ignorée?|pas (?:pris|prise|appliqu|enregistr|sauvegard|respect)|perdu|réinitialis)|(?:ignore|ne respecte pas|n'applique pas|n'enregistre pas|perd) (?:la |le |les |mes |mon |ma )?(?:configuration|réglage|paramètre|option|préférence)",
    filesystem:
      "(?:fichier|dossier|répertoire)s? (?:\\p{L}+ ){0,3}(?:introuvable|corromp|verrouill|écras|supprim|dispar|inexistant|n'existe)|(?:impossible d'|ne peut pas )(?:ouvrir|enregistrer|lire|écrire|supprimer) (?:le |la |un )?(?:fichier|dossier)|disque plein|espace disque",
    "model-behavior": "ignore (?:mes |les )?instructions|hallucin|réponses? (?:\\p{L}+ )?(?:fausse|inventée|pire)",
    "context-limit": "contexte (?:\\p{L}+ )?(?:trop|dépass|plein)",
  },
};
