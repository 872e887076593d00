import type { Catalogue } from "./catalogue.ts";

/** French. */
export const FRENCH: Catalogue = {
  language: "fr",
  sentences: {
    publicCredential: "Un identifiant secret semble public",
    knownAlready: "C'est peut-être déjà connu",
    mayBeRelated: "Issues antérieures peut-être liées",
    oneQuestion: "Une question",
    severalReport: "Plusieurs personnes le signalent en ce moment",
    leftAlone: "Laissé tranquille",
    leftAloneNote:
      "Fingerpost reste en dehors de cette issue, comme {by} l'a demandé. Le `/triage` d'un mainteneur le ramène.",
    aMaintainer: "un mainteneur",
    followed: "{count} signalements semblables depuis {time} ; suivi dans #{issue}. Il ne manque rien au vôtre.",
    shows: "Cette issue semble montrer {what}, lisible par tous.",
    aCredential: "un identifiant secret",
    revoke:
      "Révoquez-le d'abord, puis modifiez l'issue. Modifier ne suffit pas, car l'historique garde l'ancien texte.",
    version: "Version",
    platform: "Plateforme",
    terminal: "Terminal",
    available: "{version} est disponible",
    times: "{count} fois",
    timesIn: "{count} fois en {span}",
    day: "jour",
    days: "jours",
    and: "et",
    whatNow: "Ce que vous pouvez faire maintenant",
    stillMissing: "Il manque encore :",
    pleaseAdd: "Si possible, modifiez l'issue pour l'ajouter.",
    missingDescription: "ce que vous avez fait, ce que vous attendiez et ce qui s'est passé",
    missingVersion: "la version",
    missingPlatform: "le système d'exploitation",
    missingError: "le texte exact de l'erreur",
    missingSteps: "les étapes qui y mènent",
    readMore: "En savoir plus :",
    noTitle: "(sans titre)",
    open: "ouverte",
    closed: "fermée",
    notPlanned: "fermée, non prévue",
    asDuplicate: "fermée comme doublon",
    veryLikely: "très probable",
    likely: "probable",
    quitePossible: "assez possible",
    possible: "possible",
    sameReport: "Semble être le même signalement",
    sameReportNote: "Il semble avoir été envoyé deux fois.",
    knownIssue: "Problème connu",
    knownIssueNote: "Les mainteneurs le connaissent.",
    incident: "D'autres le signalent en ce moment",
    incidentNote: "Plusieurs signalements sont arrivés en peu de temps ; la cause n'est peut-être pas chez vous.",
    fixedIn: "Semble corrigé dans une version plus récente",
    fixedInNote: "Une mise à jour devrait aider.",
    regression: "Corrigé avant, et peut-être de retour",
    regressionNote: "Votre version devrait déjà avoir la correction.",
    duplicate: "Probablement le même problème",
    recurrence: "Déjà vu",
    recurrenceNote: "Le même genre de panne passagère, pas forcément avec la même cause.",
    related: "Peut-être lié",
    replyCommand: "Pas la même chose ? Répondez {command} : ici des personnes décident.",
    helpCommand: "Quelque chose ne va pas ? Dites-le en réponse ; `/triage help` liste ce qui peut être réglé.",
    replySay: "Pas la même chose ? Dites-le en réponse : ici des personnes décident.",
    saySo: "Quelque chose ne va pas ? Dites-le en réponse.",
    votes: "Les réactions ici comptent comme votes.",
    closedDuplicate: "Fermée comme doublon de #{issue} ; une réponse de son auteur sous {days} jours la rouvre.",
    closedUnanswered:
      "Fermée car la question ci-dessous est restée sans réponse ; une réponse de son auteur sous {days} jours la rouvre.",
    writtenBy: "Écrit par Fingerpost à partir du texte de cette issue.",
  },
  categories: {
    "usage-limit": {
      title: "Limite d'utilisation atteinte",
      meaning: "Un forfait, quota ou crédit semble compter comme épuisé.",
      advice: [
        "Regardez ce qui est compté et quand la limite est remise à zéro.",
        "Si cela ne correspond pas à votre usage, ajoutez ici les chiffres.",
      ],
      service: {
        meaning: "Le service semble refuser parce qu'un forfait, quota ou crédit compte comme épuisé.",
        advice: [
          "Regardez sur la page d'utilisation de votre compte ce qui est compté et quand la limite est remise à zéro.",
          "Si cela ne correspond pas à votre usage, ajoutez ici les chiffres. Cela mérite alors d'être examiné.",
        ],
      },
    },
    "rate-limit": {
      title: "Trop de requêtes",
      meaning: "L'autre côté semble demander moins de requêtes à la fois. Cela passe souvent tout seul.",
      advice: [
        "Attendez une minute ou deux et envoyez moins de requêtes en même temps.",
        "Si cela dure des heures, ajoutez les moments où cela arrive.",
      ],
    },
    overloaded: {
      title: "Surchargé",
      meaning: "L'autre côté semble avoir eu trop à faire.",
      advice: ["Réessayez dans quelques minutes.", "Si cela continue, ajoutez les moments où cela arrive."],
      service: {
        meaning:
          "Le service semble avoir eu trop à faire. Cela passe d'habitude et ne vient pas de votre installation.",
        advice: [
          "Réessayez dans quelques minutes.",
          "Si cela continue, consultez la page d'état du service (elle peut être en retard) et ajoutez les moments ici.",
        ],
      },
    },
    "server-error": {
      title: "Erreur du serveur",
      meaning: "Un serveur semble avoir échoué en répondant.",
      advice: ["Le journal du serveur en dit plus que le statut : ajoutez ici ses lignes."],
      service: {
        meaning:
          "Le service semble avoir échoué de son côté. Cela passe souvent et vient rarement de votre installation.",
        advice: [
          "Réessayez dans quelques minutes ; la page d'état du service en sait peut-être plus.",
          "Si cela continue, ajoutez l'heure et l'identifiant de la requête, s'il est affiché.",
        ],
      },
    },
    authentication: {
      title: "Échec de la connexion au compte",
      meaning: "Les identifiants ne semblent pas acceptés : expirés, absents ou ceux d'un autre compte.",
      advice: ["Vérifiez quels identifiants sont utilisés et s'ils ont expiré."],
      service: {
        meaning: "Le service ne semble pas accepter les identifiants : expirés, absents ou ceux d'un autre compte.",
        advice: [
          "Déconnectez-vous puis reconnectez-vous.",
          "Cherchez dans l'environnement ou les réglages une clé d'API utilisée à la place de votre compte.",
        ],
      },
    },
    permission: {
      title: "Accès refusé",
      meaning: "Celui qui demande semble connu, mais sans droit à ce qu'il demande.",
      advice: ["Vérifiez sous quel utilisateur cela tourne et ce qu'il a le droit de faire."],
      service: {
        meaning: "Le service semble savoir qui demande, sans l'autoriser : compte, organisation, jeton ou région.",
        advice: [
          "Vérifiez quel compte, jeton et organisation sont utilisés.",
          "Dans une organisation, un administrateur doit peut-être l'autoriser.",
        ],
      },
    },
    "content-policy": {
      title: "Refusé par un filtre de contenu",
      meaning: "La requête ou la réponse semble refusée pour ce qu'elle dit.",
      advice: ["Si la requête était anodine, décrivez-la ici sans texte privé."],
      service: {
        meaning: "La requête ou la réponse semble refusée pour ce qu'elle dit.",
        advice: [
          "Ouvrez une nouvelle session, pour ne pas renvoyer l'ancien texte, et formulez la requête autrement.",
          "Si la requête était anodine, décrivez-la ici sans texte privé.",
        ],
      },
    },
    "invalid-request": {
      title: "Requête rejetée comme invalide",
      meaning: "Quelque chose dans la requête semble mal formé, ou nomme ce qui n'existe pas.",
      advice: ["Comparez noms et valeurs à la documentation de votre version : ce qui n'existe plus est refusé ainsi."],
      service: {
        meaning: "Le service semble trouver la requête mal formée, ou ne connaît pas un nom qu'elle contient.",
        advice: [
          "Vérifiez les noms dans vos réglages : ce qui n'existe plus est refusé ainsi.",
          "Si cela a commencé en cours de session, ouvrez-en une autre : ce qui est abîmé est renvoyé chaque fois.",
        ],
      },
    },
    "context-limit": {
      title: "Trop long ou trop grand",
      meaning: "Ce qui est envoyé semble plus long ou plus grand que ce que l'autre côté accepte.",
      advice: ["Envoyez moins à la fois : une conversation plus courte, un fichier plus petit ou en parties."],
    },
    network: {
      title: "Problème de connexion",
      meaning: "Le programme semble ne pas joindre l'autre côté, ou perdre la connexion en route.",
      advice: [
        "Vérifiez si cette adresse répond depuis la même machine.",
        "Proxy, VPN, pare-feu et DNS peuvent gêner ; si un proxy inspecte TLS, il faut accepter son certificat.",
      ],
      service: {
        meaning: "Le programme semble ne pas joindre le service, ou perdre la connexion en route.",
        advice: [
          "Vérifiez proxy, VPN, pare-feu et DNS ; essayez un autre réseau si possible.",
          "Si un proxy inspecte TLS, il faut accepter son certificat.",
        ],
      },
    },
    filesystem: {
      title: "Problème d'accès aux fichiers",
      meaning: "Un fichier, dossier ou verrou semble impossible à lire ou à écrire.",
      advice: ["Vérifiez que le chemin existe, que vous pouvez y écrire et que le disque n'est pas plein."],
    },
    process: {
      title: "La commande échoue ou se bloque",
      meaning: "Une commande ou un processus fils semble échouer, se bloquer ou ne pas démarrer.",
      advice: ["Si elle peut être répétée sans risque, lancez-la seule dans le même shell et dites si elle marche."],
    },
    crash: {
      title: "Plantage ou blocage",
      meaning: "Le programme semble s'être terminé de façon inattendue, ou ne plus répondre.",
      advice: [
        "Passez à la dernière version et réessayez.",
        "Si cela arrive chaque fois, dites quelle était la dernière étape avant.",
      ],
    },
    memory: {
      title: "Mémoire ou processeur très utilisés",
      meaning: "Le programme semble utiliser plus de mémoire ou de processeur qu'il ne devrait.",
      advice: ["Dites combien de temps il a tourné, la taille des données et si cela croît sans cesse."],
    },
    config: {
      title: "Réglage rejeté ou ignoré",
      meaning: "Un réglage, une règle d'accès ou une option d'isolation ne semble pas faire ce qu'il dit.",
      advice: [
        "Vérifiez l'orthographe et la place du fichier, et si un autre fichier de réglages l'emporte.",
        "Montrez le réglage ici, sans rien de secret.",
      ],
    },
    integration: {
      title: "L'intégration ne marche pas",
      meaning: "Un plugin, hook, serveur d'outils ou une extension d'éditeur semble ne pas se charger ou se connecter.",
      advice: ["Démarrez-le seul et regardez son propre journal.", "Désactivez les autres, pour voir s'ils se gênent."],
    },
    "install-update": {
      title: "Installation ou mise à jour échouée",
      meaning: "L'installation ou la mise à jour du programme semble avoir échoué ou être incomplète.",
      advice: [
        "Regardez les notes de version : elles disent peut-être ce qu'il faut.",
        "Ajoutez la sortie complète de l'étape qui échoue.",
        "Dites comment vous l'installez, et sur quel système et quelle architecture.",
      ],
    },
    ui: {
      title: "Problème d'affichage ou de saisie",
      meaning: "Quelque chose semble mal affiché ou mal saisi.",
      advice: [
        "Une capture d'écran aide.",
        "Dites si une autre taille de fenêtre, un autre terminal, navigateur ou thème change quelque chose.",
      ],
    },
    "model-behavior": {
      title: "Ce que le modèle répond ou fait",
      meaning: "Il semble s'agir des réponses ou des choix du modèle, non d'une erreur du programme.",
      advice: ["Un court exemple de votre demande et de la réponse aide le plus."],
    },
    "feature-request": { title: "Demande de fonctionnalité", meaning: "", advice: [] },
    "no-report": { title: "Aucun problème décrit pour l'instant", meaning: "", advice: [] },
    question: { title: "Question", meaning: "", advice: [] },
    unknown: { title: "Notes de tri", meaning: "", advice: [] },
  },
};
