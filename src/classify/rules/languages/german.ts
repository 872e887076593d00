import type { LanguageWords } from "../language-words.ts";

export const GERMAN: LanguageWords = {
  language: "de",
  when: {
    words:
      "der|das|ein|eine|und|nicht|ist|mit|beim?|nach|wenn|kein|keine|keinen|sich|auf|wird|für|bitte|ich|unter|schlägt",
  },
  spaced: true,
  words: {
    crash:
      "stürzt|absturz|abgestürzt|abstürz|hängt (?:sich )?(?:auf~|fest|beim|nach|bei|komplett|ewig)|hängt~|hängen~|aufgehängt|friert|eingefroren|einfrieren|reagiert nicht|keine reaktion|keine rückmeldung|schließt sich (?:\\p{L}+ )?(?:von selbst|sofort|einfach|unerwartet|beim)|startet nicht|lässt sich nicht (?:starten|öffnen)|endlosschleife|beendet sich|speicherzugriffsfehler|bleibt (?:\\p{L}+ )?hängen",
    network:
      "(?:netzwerk|verbindungs|zertifikats?|proxy)(?:fehler|problem|abbr|ausfall)|(?:keine|kein|verliert die|verlorene) (?:internet|netzwerk)?(?:-)?verbindung|verbindung (?:\\p{L}+ ){0,3}(?:abgelehnt|verloren|unterbrochen|fehlgeschlagen|abgebrochen|bricht|nicht|geschlossen)|kann (?:\\p{L}+ ){0,3}nicht (?:verbinden|erreichen)|nicht erreichbar|zeitüberschreitung|time-?out~|zertifikat|hinter (?:dem|einem|unserem) proxy|offline",
    authentication:
      "(?:anmeld|einlogg|login)\\p{L}* (?:\\p{L}+ ){0,3}(?:fehlgeschlagen|schlägt fehl|nicht|unmöglich|fehler|geht nicht)|(?:kann|konnte|lässt) (?:\\p{L}+ ){0,3}nicht (?:\\p{L}+ )?(?:anmelden|einloggen)|anmeldefehler|anmeldung|authentifizierung|(?:passwort|kennwort) (?:\\p{L}+ ){0,2}(?:falsch|ungültig|nicht akzeptiert)|immer wieder (?:abgemeldet|anmelden|einloggen)|abgemeldet|sitzung abgelaufen",
    "install-update":
      "(?:installation|update|aktualisierung|upgrade|einrichtung) (?:\\p{L}+ ){0,3}(?:fehlgeschlagen|schlägt fehl|bricht|nicht|hängt|abgebrochen|fehler)|(?:lässt|kann|konnte) (?:\\p{L}+ ){0,4}nicht (?:\\p{L}+ )?(?:installier|aktualisier|updaten|deinstallier|kompilier|bauen)|installationsfehler|updatefehler|installationsprogramm",
    permission:
      "zugriff (?:\\p{L}+ )?(?:verweigert|abgelehnt)|(?:keine|fehlende|unzureichende|nicht genügend) (?:\\p{L}+)?(?:berechtigung|rechte|zugriffsrechte)|nicht (?:berechtigt|autorisiert)|berechtigungsfehler",
    memory:
      "speicherleck|arbeitsspeicher|speicherverbrauch|speicherbedarf|(?:zu wenig|kein|nicht genügend|zu viel|gesamten) (?:\\p{L}+)?(?:arbeits)?speicher|(?:cpu|prozessor)-?(?:last|auslastung)|ram-?(?:verbrauch|nutzung)|frisst (?:\\p{L}+ ){0,2}(?:ram|speicher)",
    ui: "(?:wird|werden|ist|sind) (?:\\p{L}+ ){0,3}(?:nicht|falsch|doppelt|unscharf|abgeschnitten) (?:\\p{L}+ )?(?:angezeigt|dargestellt|sichtbar)|(?:falsch|nicht|doppelt) (?:angezeigt|dargestellt|lesbar|sichtbar)|abgeschnitten|überlapp|verschwommen|unscharf|flacker|flimmer|darstellungsfehler|anzeigefehler|(?:text|fenster|knopf|schaltfläche|symbol|menü)\\p{L}* (?:\\p{L}+ ){0,3}(?:verdeckt|verschwind|unleserlich|überdeckt|schwarz|leer)|(?:kann|lässt sich) (?:\\p{L}+ ){0,2}nicht (?:einfügen|kopieren|scrollen|markieren|anklicken|tippen)|tastenkürzel|tastatur|dunkelmodus|dunkler modus|beim einfügen|zwischenablage",
    "feature-request":
      "wäre (?:\\p{L}+ ){0,2}(?:schön|gut|toll|hilfreich|super|praktisch|klasse|nützlich)|wünsche? mir|wunsch:|würde mir wünschen|bitte (?:\\p{L}+ ){0,4}(?:hinzufügen|ergänzen|einbauen|unterstützen|ermöglichen)|(?:könnte|kann) man (?:\\p{L}+ ){0,4}(?:hinzufügen|einbauen|ergänzen)|(?:funktions|feature)-?wunsch|verbesserungsvorschlag|vorschlag:|unterstützung für",
    "usage-limit":
      "(?:nutzungs|wochen|tages|sitzungs)-?limit|(?:kontingent|guthaben|limit) (?:\\p{L}+ ){0,2}(?:aufgebraucht|erschöpft|erreicht|überschritten|leer)|doppelt (?:abgebucht|berechnet)|rechnung|abonnement",
    config:
      "(?:einstellung|konfiguration|option)\\p{L}* (?:\\p{L}+ ){0,3}(?:ignoriert|nicht (?:gespeichert|übernommen|beachtet|angewendet|gelesen|berücksichtigt)|zurückgesetzt|verloren|wirkungslos)|ignoriert (?:\\p{L}+ )?(?:einstellung|konfiguration|option)",
    filesystem:
      "(?:datei|ordner|verzeichnis)\\p{L}* (?:\\p{L}+ ){0,3}(?:nicht (?:gefunden|vorhanden|gespeichert|geöffnet|gelesen)|beschädigt|gesperrt|überschrieben|gelöscht|verschwunden|verschwind)|(?:kann|konnte) (?:die |den |das |keine )?(?:datei|ordner)\\p{L}* (?:\\p{L}+ ){0,2}(?:nicht|öffnen|speichern)|(?:festplatte|datenträger) (?:\\p{L}+ )?voll|umlaut\\p{L}* im (?:pfad|dateinamen|benutzernamen)",
    "model-behavior":
      "ignoriert (?:\\p{L}+ )?anweisung|halluzin|antworten? (?:\\p{L}+ )?(?:falsch|schlechter|erfunden)",
    "context-limit": "kontext (?:\\p{L}+ )?(?:zu lang|voll|überschritten)",
  },
};
