import { wordings } from "../../../wording/wordings.ts";
import type { LanguageWords } from "../language-words.ts";

/** Words of reports in German. */
export const GERMAN: LanguageWords = {
  language: "de",
  when: {
    words:
      "der|das|ein|eine|und|nicht|ist|mit|beim?|nach|wenn|kein|keine|keinen|sich|auf|wird|für|bitte|ich|unter|schlägt",
  },
  spaced: true,
  words: {
    crash: wordings`
      stürzt
      absturz
      abgestürzt
      abstürz
      hängt (sich )?(auf~|fest|beim|nach|bei|komplett|ewig)
      hängt~
      hängen~
      aufgehängt
      friert
      eingefroren
      einfrieren
      reagiert nicht
      keine reaktion
      keine rückmeldung
      schließt sich <1> (von selbst|sofort|einfach|unerwartet|beim)
      startet nicht
      lässt sich nicht (starten|öffnen)
      endlosschleife
      beendet sich
      speicherzugriffsfehler
      bleibt <1> hängen
    `,
    network: wordings`
      (netzwerk|verbindungs|zertifikats?|proxy)(fehler|problem|abbr|ausfall)
      (keine|kein|verliert die|verlorene) (internet|netzwerk)?(-)?verbindung
      verbindung <3> (abgelehnt|verloren|unterbrochen|fehlgeschlagen|abgebrochen|bricht|nicht|geschlossen)
      kann <3> nicht (verbinden|erreichen)
      nicht erreichbar
      zeitüberschreitung
      time-?out~
      zertifikat
      hinter (dem|einem|unserem) proxy
      offline
    `,
    authentication: wordings`
      /(?:anmeld|einlogg|login)\p{L}* (?:\p{L}+ ){0,3}(?:fehlgeschlagen|schlägt fehl|nicht|unmöglich|
        fehler|geht nicht)/
      (kann|konnte|lässt) <3> nicht <1> (anmelden|einloggen)
      anmeldefehler
      anmeldung
      authentifizierung
      (passwort|kennwort) <2> (falsch|ungültig|nicht akzeptiert)
      immer wieder (abgemeldet|anmelden|einloggen)
      abgemeldet
      sitzung abgelaufen
    `,
    "install-update": wordings`
      (installation|update|aktualisierung|upgrade|einrichtung) <3> (fehlgeschlagen|schlägt fehl|bricht|
        nicht|hängt|abgebrochen|fehler)
      (lässt|kann|konnte) <4> nicht <1> (installier|aktualisier|updaten|deinstallier|kompilier|bauen)
      installationsfehler
      updatefehler
      installationsprogramm
    `,
    permission: wordings`
      zugriff <1> (verweigert|abgelehnt)
      (keine|fehlende|unzureichende|nicht genügend) (+)?(berechtigung|rechte|zugriffsrechte)
      nicht (berechtigt|autorisiert)
      berechtigungsfehler
    `,
    memory: wordings`
      speicherleck
      arbeitsspeicher
      speicherverbrauch
      speicherbedarf
      (zu wenig|kein|nicht genügend|zu viel|gesamten) (+)?(arbeits)?speicher
      (cpu|prozessor)-?(last|auslastung)
      ram-?(verbrauch|nutzung)
      frisst <2> (ram|speicher)
    `,
    ui: wordings`
      (wird|werden|ist|sind) <3> (nicht|falsch|doppelt|unscharf|abgeschnitten) <1> (angezeigt|dargestellt|sichtbar)
      (falsch|nicht|doppelt) (angezeigt|dargestellt|lesbar|sichtbar)
      abgeschnitten
      überlapp
      verschwommen
      unscharf
      flacker
      flimmer
      darstellungsfehler
      anzeigefehler
      /(?:text|fenster|knopf|schaltfläche|symbol|menü)\p{L}* (?:\p{L}+ ){0,3}(?:verdeckt|verschwind|
        unleserlich|überdeckt|schwarz|leer)/
      (kann|lässt sich) <2> nicht (einfügen|kopieren|scrollen|markieren|anklicken|tippen)
      tastenkürzel
      tastatur
      dunkelmodus
      dunkler modus
      beim einfügen
      zwischenablage
    `,
    "feature-request": wordings`
      wäre <2> (schön|gut|toll|hilfreich|super|praktisch|klasse|nützlich)
      wünsche? mir
      wunsch:
      würde mir wünschen
      bitte <4> (hinzufügen|ergänzen|einbauen|unterstützen|ermöglichen)
      (könnte|kann) man <4> (hinzufügen|einbauen|ergänzen)
      (funktions|feature)-?wunsch
      verbesserungsvorschlag
      vorschlag:
      unterstützung für
    `,
    "usage-limit": wordings`
      (nutzungs|wochen|tages|sitzungs)-?limit
      (kontingent|guthaben|limit) <2> (aufgebraucht|erschöpft|erreicht|überschritten|leer)
      doppelt (abgebucht|berechnet)
      rechnung
      abonnement
    `,
    config: wordings`
      /(?:einstellung|konfiguration|option)\p{L}* (?:\p{L}+ ){0,3}(?:ignoriert|
        nicht (?:gespeichert|übernommen|beachtet|angewendet|gelesen|berücksichtigt)|zurückgesetzt|
        verloren|wirkungslos)/
      ignoriert <1> (einstellung|konfiguration|option)
    `,
    filesystem: wordings`
      /(?:datei|ordner|verzeichnis)\p{L}* (?:\p{L}+ ){0,3}(?:nicht (?:gefunden|vorhanden|gespeichert|
        geöffnet|gelesen)|beschädigt|gesperrt|überschrieben|gelöscht|verschwunden|verschwind)/
      /(?:kann|konnte) (?:die |den |das |keine )?(?:datei|ordner)\p{L}* (?:\p{L}+ ){0,2}(?:nicht|öffnen|speichern)/
      (festplatte|datenträger) <1> voll
      umlaut* im (pfad|dateinamen|benutzernamen)
    `,
    "model-behavior": wordings`
      ignoriert <1> anweisung
      halluzin
      antworten? <1> (falsch|schlechter|erfunden)
    `,
    "context-limit": wordings`
      kontext <1> (zu lang|voll|überschritten)
    `,
  },
};
