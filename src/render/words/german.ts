import type { Catalogue } from "./catalogue.ts";

/** German. */
export const GERMAN: Catalogue = {
  language: "de",
  sentences: {
    publicCredential: "Zugangsdaten scheinen öffentlich zu sein",
    knownAlready: "Das ist vielleicht schon bekannt",
    mayBeRelated: "Frühere Issues, die damit zu tun haben könnten",
    oneQuestion: "Eine Frage",
    severalReport: "Das melden gerade mehrere",
    leftAlone: "Wird in Ruhe gelassen",
    leftAloneNote: "Fingerpost hält sich hier heraus, wie {by} es wollte. Mit `/triage` holt ein Maintainer es zurück.",
    aMaintainer: "ein Maintainer",
    followed: "{count} ähnliche Meldungen seit {time}; weiter geht es in #{issue}. In deiner fehlt nichts.",
    shows: "Dieses Issue scheint {what} zu zeigen, für alle lesbar.",
    aCredential: "Zugangsdaten",
    revoke:
      "Bitte widerrufe sie zuerst und bearbeite dann das Issue. Bearbeiten allein reicht nicht, denn der Verlauf behält den alten Text.",
    version: "Version",
    platform: "Plattform",
    terminal: "Terminal",
    available: "{version} ist verfügbar",
    times: "{count}-mal",
    timesIn: "{count}-mal in {span}",
    day: "Tag",
    days: "Tagen",
    and: "und",
    whatNow: "Was du jetzt tun kannst",
    stillMissing: "Es fehlt noch:",
    pleaseAdd: "Wenn du kannst, ergänze es bitte im Issue.",
    missingDescription: "was du getan hast, was du erwartet hast und was stattdessen geschah",
    missingVersion: "die Version",
    missingPlatform: "das Betriebssystem",
    missingError: "der genaue Text des Fehlers",
    missingSteps: "die Schritte dorthin",
    readMore: "Mehr dazu:",
    noTitle: "(ohne Titel)",
    open: "offen",
    closed: "geschlossen",
    notPlanned: "geschlossen, nicht geplant",
    asDuplicate: "als Duplikat geschlossen",
    veryLikely: "sehr wahrscheinlich",
    likely: "wahrscheinlich",
    quitePossible: "gut möglich",
    possible: "möglich",
    sameReport: "Sieht nach derselben Meldung aus",
    sameReportNote: "Sie scheint zweimal gesendet worden zu sein.",
    knownIssue: "Bekanntes Problem",
    knownIssueNote: "Die Maintainer wissen davon.",
    incident: "Das melden gerade auch andere",
    incidentNote: "In kurzer Zeit kamen mehrere Meldungen; die Ursache liegt also vielleicht nicht bei dir.",
    fixedIn: "Scheint in einer neueren Version behoben",
    fixedInNote: "Eine Aktualisierung sollte helfen.",
    regression: "Schon einmal behoben und vielleicht zurück",
    regressionNote: "Deine Version sollte die Korrektur schon haben.",
    duplicate: "Wahrscheinlich dasselbe Problem",
    recurrence: "Schon einmal gesehen",
    recurrenceNote: "Dieselbe Art vorübergehender Störung, nicht unbedingt mit derselben Ursache.",
    related: "Vielleicht verwandt",
    replyCommand: "Nicht dasselbe? Antworte {command}: Hier entscheiden Menschen.",
    helpCommand: "Stimmt etwas nicht? Antworte einfach; `/triage help` zeigt, was sich einstellen lässt.",
    replySay: "Nicht dasselbe? Antworte hier: Menschen entscheiden.",
    saySo: "Stimmt etwas nicht? Antworte einfach hier.",
    votes: "Reaktionen hier zählen als Stimmen.",
    closedDuplicate:
      "Geschlossen als Duplikat von #{issue}; eine Antwort des Autors binnen {days} Tagen öffnet es wieder.",
    closedUnanswered:
      "Geschlossen, da die Frage unten unbeantwortet blieb; eine Antwort des Autors binnen {days} Tagen öffnet es wieder.",
    writtenBy: "Von Fingerpost aus dem Text dieses Issues geschrieben.",
  },
  categories: {
    "usage-limit": {
      title: "Nutzungsgrenze erreicht",
      meaning: "Ein Tarif, Kontingent oder Guthaben scheint als aufgebraucht zu gelten.",
      advice: [
        "Sieh nach, was gezählt wird und wann die Grenze zurückgesetzt wird.",
        "Passt das nicht zu deiner Nutzung, trag die Zahlen hier nach.",
      ],
      service: {
        meaning: "Der Dienst scheint abzulehnen, weil ein Tarif, Kontingent oder Guthaben als aufgebraucht gilt.",
        advice: [
          "Sieh auf der Nutzungsseite deines Kontos nach, was gezählt wird und wann die Grenze zurückgesetzt wird.",
          "Passt das nicht zu deiner Nutzung, trag die Zahlen hier nach. Dann lohnt sich ein genauerer Blick.",
        ],
      },
    },
    "rate-limit": {
      title: "Zu viele Anfragen",
      meaning: "Die Gegenseite scheint um weniger Anfragen auf einmal zu bitten. Das geht oft von selbst vorbei.",
      advice: [
        "Warte ein, zwei Minuten und sende weniger Anfragen gleichzeitig.",
        "Hält es über Stunden an, trag die Zeiten nach, zu denen es auftritt.",
      ],
    },
    overloaded: {
      title: "Überlastet",
      meaning: "Die Gegenseite scheint zu viel zu tun gehabt zu haben.",
      advice: ["Versuch es in einigen Minuten noch einmal.", "Hält es an, trag die Zeiten nach, zu denen es auftritt."],
      service: {
        meaning:
          "Der Dienst scheint zu viel zu tun gehabt zu haben. Das geht meist vorbei und liegt nicht an deiner Einrichtung.",
        advice: [
          "Versuch es in einigen Minuten noch einmal.",
          "Hält es an, sieh auf die Statusseite des Dienstes (sie kann hinterherhinken) und trag die Zeiten hier nach.",
        ],
      },
    },
    "server-error": {
      title: "Serverfehler",
      meaning: "Ein Server scheint beim Antworten gescheitert zu sein.",
      advice: ["Das Protokoll des Servers sagt mehr als der Status: Füg seine Zeilen hier ein."],
      service: {
        meaning:
          "Der Dienst scheint bei sich selbst gescheitert zu sein. Das geht oft vorbei und liegt selten an deiner Einrichtung.",
        advice: [
          "Versuch es in einigen Minuten noch einmal; die Statusseite des Dienstes weiß vielleicht mehr.",
          "Hält es an, trag die Zeit und die Kennung der Anfrage nach, falls eine angezeigt wird.",
        ],
      },
    },
    authentication: {
      title: "Anmeldung fehlgeschlagen",
      meaning: "Die Zugangsdaten scheinen nicht zu gelten: abgelaufen, fehlend oder die eines anderen Kontos.",
      advice: ["Prüf, welche Zugangsdaten benutzt werden und ob sie abgelaufen sind."],
      service: {
        meaning:
          "Der Dienst scheint die Zugangsdaten nicht anzunehmen: abgelaufen, fehlend oder die eines anderen Kontos.",
        advice: [
          "Melde dich ab und wieder an.",
          "Such in Umgebung und Einstellungen nach einem API-Schlüssel, der statt deiner Anmeldung benutzt wird.",
        ],
      },
    },
    permission: {
      title: "Zugriff verweigert",
      meaning: "Wer fragt, scheint bekannt zu sein, das Erfragte aber nicht zu dürfen.",
      advice: ["Prüf, als wer es läuft und was dieser Nutzer oder diese Rolle darf."],
      service: {
        meaning:
          "Der Dienst scheint zu wissen, wer fragt, und es nicht zu erlauben: Konto, Organisation, Token oder Region.",
        advice: [
          "Prüf, welches Konto, Token und welche Organisation benutzt werden.",
          "In einer Organisation muss es vielleicht ein Administrator erlauben.",
        ],
      },
    },
    "content-policy": {
      title: "Von einem Inhaltsfilter abgelehnt",
      meaning: "Anfrage oder Antwort scheint wegen ihres Inhalts abgelehnt worden zu sein.",
      advice: ["War die Anfrage harmlos, beschreib sie hier ohne Privates."],
      service: {
        meaning: "Anfrage oder Antwort scheint wegen ihres Inhalts abgelehnt worden zu sein.",
        advice: [
          "Beginn eine neue Sitzung, damit Früheres nicht mitgesendet wird, und formuliere die Anfrage anders.",
          "War die Anfrage harmlos, beschreib sie hier ohne Privates.",
        ],
      },
    },
    "invalid-request": {
      title: "Anfrage als ungültig abgelehnt",
      meaning: "Etwas an der Anfrage scheint fehlerhaft zu sein oder zu nennen, was es nicht gibt.",
      advice: [
        "Vergleich Namen und Werte mit der Dokumentation deiner Version: Was es nicht mehr gibt, wird so abgelehnt.",
      ],
      service: {
        meaning: "Der Dienst scheint etwas an der Anfrage fehlerhaft zu finden oder einen Namen darin nicht zu kennen.",
        advice: [
          "Prüf die Namen in deinen Einstellungen: Was es nicht mehr gibt, wird so abgelehnt.",
          "Begann es mitten in einer Sitzung, beginn eine neue: Beschädigtes wird jedes Mal mitgesendet.",
        ],
      },
    },
    "context-limit": {
      title: "Zu lang oder zu groß",
      meaning: "Was gesendet wird, scheint länger oder größer zu sein, als die Gegenseite annimmt.",
      advice: ["Sende weniger auf einmal: ein kürzeres Gespräch, eine kleinere Datei oder eine in Teilen."],
    },
    network: {
      title: "Verbindungsproblem",
      meaning: "Das Programm scheint die Gegenseite nicht zu erreichen oder unterwegs die Verbindung zu verlieren.",
      advice: [
        "Prüf, ob diese Adresse vom selben Rechner aus überhaupt antwortet.",
        "Proxy, VPN, Firewall und DNS können im Weg sein; prüft ein Proxy TLS, muss seinem Zertifikat vertraut werden.",
      ],
      service: {
        meaning: "Das Programm scheint den Dienst nicht zu erreichen oder unterwegs die Verbindung zu verlieren.",
        advice: [
          "Prüf Proxy, VPN, Firewall und DNS; versuch ein anderes Netz, wenn du kannst.",
          "Prüft ein Proxy TLS, muss seinem Zertifikat vertraut werden.",
        ],
      },
    },
    filesystem: {
      title: "Problem beim Dateizugriff",
      meaning: "Eine Datei, ein Ordner oder eine Sperre scheint nicht les- oder schreibbar zu sein.",
      advice: ["Prüf, ob es den Pfad gibt, ob du dort schreiben darfst und ob der Datenträger nicht voll ist."],
    },
    process: {
      title: "Befehl scheitert oder hängt",
      meaning: "Ein Befehl oder Kindprozess scheint zu scheitern, zu hängen oder nicht zu starten.",
      advice: [
        "Ist der Befehl gefahrlos zu wiederholen, führ ihn allein in derselben Shell aus und sag hier, ob er dort geht.",
      ],
    },
    crash: {
      title: "Absturz oder Hänger",
      meaning: "Das Programm scheint unerwartet geendet oder nicht mehr reagiert zu haben.",
      advice: [
        "Aktualisiere auf die neueste Version und versuch es noch einmal.",
        "Passiert es jedes Mal, sag, was der letzte Schritt davor war.",
      ],
    },
    memory: {
      title: "Hoher Speicher- oder CPU-Verbrauch",
      meaning: "Das Programm scheint mehr Speicher oder Rechenzeit zu brauchen, als es sollte.",
      advice: ["Sag, wie lange es lief, wie groß die Daten sind und ob es immer weiter wächst."],
    },
    config: {
      title: "Einstellung abgelehnt oder ignoriert",
      meaning: "Eine Einstellung, Zugriffsregel oder Sandbox-Option scheint nicht zu tun, was sie sagt.",
      advice: [
        "Prüf Schreibweise und Ort der Datei, und ob eine andere Einstellungsdatei sie überstimmt.",
        "Zeig die Einstellung hier, ohne Geheimes.",
      ],
    },
    integration: {
      title: "Integration geht nicht",
      meaning:
        "Ein Plugin, Hook, Werkzeugserver oder eine Editor-Erweiterung scheint nicht zu laden oder sich nicht zu verbinden.",
      advice: [
        "Starte es allein und sieh in sein eigenes Protokoll.",
        "Schalte die anderen aus, um zu sehen, ob sie einander stören.",
      ],
    },
    "install-update": {
      title: "Installation oder Update fehlgeschlagen",
      meaning: "Installation oder Aktualisierung scheint gescheitert oder unvollständig zu sein.",
      advice: [
        "Sieh in die Versionshinweise: Sie nennen vielleicht, was diese Version braucht.",
        "Füg die vollständige Ausgabe des Schritts ein, der scheitert.",
        "Sag, wie du es installierst und auf welchem System und welcher Architektur.",
      ],
    },
    ui: {
      title: "Problem bei Anzeige oder Eingabe",
      meaning: "Etwas scheint falsch angezeigt oder eingegeben zu werden.",
      advice: [
        "Ein Bildschirmfoto hilft.",
        "Sag, ob eine andere Fenstergröße, ein anderes Terminal, ein anderer Browser oder ein Farbschema etwas ändert.",
      ],
    },
    "model-behavior": {
      title: "Was das Modell antwortet oder tut",
      meaning: "Es scheint um Antworten oder Entscheidungen des Modells zu gehen, nicht um einen Fehler des Programms.",
      advice: ["Am meisten hilft ein kurzes Beispiel, was du gefragt hast und was zurückkam."],
    },
    "feature-request": { title: "Wunsch", meaning: "", advice: [] },
    "no-report": { title: "Noch kein Problem beschrieben", meaning: "", advice: [] },
    question: { title: "Frage", meaning: "", advice: [] },
    unknown: { title: "Notizen zur Einordnung", meaning: "", advice: [] },
  },
};
