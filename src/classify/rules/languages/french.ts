import { wordings } from "../../../wording/wordings.ts";
import type { LanguageWords } from "../language-words.ts";

/** Words of reports in French. */
export const FRENCH: LanguageWords = {
  language: "fr",
  when: { words: "de|le|les|un|une|des|du|ce|avec|mais|quand|après|est|aux|sans|ne|pas|erreur|je|dans|mon|ma" },
  spaced: true,
  words: {
    crash: wordings`
      plante~
      plantage
      plantée?~
      se fige
      figée?~
      se bloque
      reste bloqué
      gelée?~
      ne répond (pas|plus)
      se ferme (tout|toute|sans|brutalement|seul|au|dès)
      ne (démarre|se lance|s'ouvre) (pas|plus)
      boucle infinie
      écran (blanc|noir|bleu)
      erreur de segmentation
      cesse de (répondre|fonctionner)
      fermeture inattendue
    `,
    network: wordings`
      erreur (de )?(réseau|connexion)
      pas de connexion
      (impossible de|n'arrive pas à|ne peut pas|ne parvient pas à) (se )?(connecter|
        joindre) (au serveur|à internet|à l'api|le serveur|au réseau)
      connexion (refusée|perdue|interrompue|fermée|coupée)
      perte de connexion
      délai (d'attente )?(dépassé|expiré)
      certificat
      hors[- ]ligne
    `,
    authentication: wordings`
      (impossible de|n'arrive pas à|ne peut pas|ne peux pas|ne parviens pas à|erreur (lors|en)|
        échec) <1> (me |se |s'|m')?(connecter à (mon|son) compte|connecter (avec|via|depuis)|identifier|
        authentifier)
      me connecter à mon compte
      échec (de (l'|la )?)?(authentification|connexion au compte)
      authentification <1> (échou|impossible|refus)
      mot de passe <1> (incorrect|refusé|invalide)
      déconnect(e|é) (sans cesse|à chaque|automatiquement)
      session expirée
    `,
    "install-update": wordings`
      (impossible (de|d')|n'arrive pas à|erreur (lors de l'|à l')|
        échec (de (la |l')?|lors de l')) ?(installer|installation|mettre à jour|mise à jour|
        désinstaller|compiler|compilation)
      (installation|mise à jour) <2> (échou|impossible|bloqu|ne (se|s'))
      ne s'installe pas
      ne se met pas à jour
    `,
    permission: wordings`
      permission (refusée|non accordée)
      permissions insuffisantes
      accès (refusé|interdit)
      droits? insuffisant
      pas (les droits|la permission|l'autorisation)
      non autorisé
    `,
    memory: wordings`
      fuites? (de )?mémoire
      /(?:consomm|utilis|occup)\p{L}* (?:\p{L}+ ){0,3}(?:mémoire|ram~)/
      mémoire (insuffisante|vive|saturée|pleine)
      (manque|plus) de mémoire
      100 ?% (du |de )?(cpu|processeur)
    `,
    ui: wordings`
      ne s'affiche(nt)? (pas|plus)
      s'affiche(nt)? mal
      mal affich
      affichage <1> (incorrect|cassé|déform|corromp)
      clignot
      scintill
      (texte|bouton|fenêtre|icône|menu)s? <3> (coupé|tronqu|superpos|chevauch|cachée?~|flou|dispar|illisible)
      (impossible de|ne peux pas|ne peut pas) (coller|copier|faire défiler|sélectionner|taper|cliquer)
      raccourcis? clavier
      mode sombre
      coller~
      clavier
    `,
    "feature-request": wordings`
      ce serait <1> (bien|utile|génial|super|pratique|idéal|top)
      il serait <1> (bien|utile|intéressant|souhaitable|pratique)
      j'aimerais
      j'apprécierais
      (ajouter|ajout d[e']) ?(une? |la |l')?(option|prise en charge|possibilité|fonction|mode)
      demande de fonctionnalité
      suggestion
      pourriez-vous <1> ajouter
      serait-il possible
      merci d'ajouter
    `,
    "usage-limit": wordings`
      limite d'(utilisation|usage)
      limite <1> atteinte
      quota <1> (atteint|dépass|épuis)
      crédits? <1> (épuis|insuffisant)
      facturée? (deux fois|en double)
      abonnement
    `,
    config: wordings`
      (réglage|paramètre|configuration|option|préférence)s? <3> (ignorée?|
        pas (pris|prise|appliqu|enregistr|sauvegard|respect)|perdu|réinitialis)
      (ignore|ne respecte pas|n'applique pas|n'enregistre pas|perd) (la |le |les |mes |mon |
        ma )?(configuration|réglage|paramètre|option|préférence)
    `,
    filesystem: wordings`
      (fichier|dossier|répertoire)s? <3> (introuvable|corromp|verrouill|écras|supprim|dispar|inexistant|n'existe)
      (impossible d'|ne peut pas )(ouvrir|enregistrer|lire|écrire|supprimer) (le |la |un )?(fichier|dossier)
      disque plein
      espace disque
    `,
    "model-behavior": wordings`
      ignore (mes |les )?instructions
      hallucin
      réponses? <1> (fausse|inventée|pire)
    `,
    "context-limit": wordings`
      contexte <1> (trop|dépass|plein)
    `,
  },
};
