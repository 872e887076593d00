/** Errors of systems that speak another language than English: what each says, and what only looks like one. */
import { describe, expect, test } from "@jest/globals";
import { findErrors } from "../../../../src/parse/errors/find/find-errors.ts";
import type { Surroundings } from "../../../../src/parse/errors/openers/error-opener.ts";
import { parseReport } from "../../../../src/parse/parse-report.ts";

const found = (text: string, around: Surroundings = "log"): string[] =>
  findErrors(text, around).map(({ parts }) => parts.message);

describe("in output", () => {
  test.each<[line: string, message: string]>([
    ["lampe.c:12:5: erreur: « huile » non déclaré", "« huile » non déclaré"],
    [
      "lampe.c:12: erreur fatale: docht.h : Aucun fichier ou dossier de ce type",
      "docht.h : Aucun fichier ou dossier de ce type",
    ],
    ["lampe.c:12:5: Fehler: »oel« nicht deklariert", "»oel« nicht deklariert"],
    ["lamp.c:12:5: ошибка: «масло» не описано", "«масло» не описано"],
    ["Lamp.java:3: エラー: シンボルを見つけられません", "シンボルを見つけられません"],
    ["lamp.c:12:5: 错误：‘oil’未声明", "‘oil’未声明"],
    ["psql:/srv/lampe.sql:20: ERREUR:  la table « huile » existe déjà", "la table « huile » existe déjà"],
    ["FEHLER:  Relation »oel« existiert nicht", "Relation »oel« existiert nicht"],
    ["ОШИБКА:  отношение «масло» не существует", "отношение «масло» не существует"],
    ["erreur : le dépôt est vide", "le dépôt est vide"],
    ["E: Не удалось найти пакет lamp", "Не удалось найти пакет lamp"],
    ["bash: lampe : commande introuvable", "bash: lampe : commande introuvable"],
    [
      "/srv/lampe.sh: Zeile 14: /srv/docht: Keine Berechtigung",
      "/srv/lampe.sh: Zeile 14: /srv/docht: Keine Berechtigung",
    ],
    [
      "lamp: /srv/wick: そのようなファイルやディレクトリはありません",
      "lamp: /srv/wick: そのようなファイルやディレクトリはありません",
    ],
    ["lampe: /srv/docht: Zugriff verweigert (os error 5)", "lampe: /srv/docht: Zugriff verweigert (os error 5)"],
    ["Erreur de segmentation (core dumped)", "Erreur de segmentation (core dumped)"],
    ["wick.o: nicht definierter Verweis auf »oil«", "nicht definierter Verweis auf »oil«"],
    [
      ".\\lampe.ps1 : Le chargement du fichier est interdit.\nAu caractère Ligne:1 : 1\n+ .\\lampe.ps1\n+ ~~~~\n    + CategoryInfo          : Erreur de sécurité : (:) [], PSSecurityException",
      "Le chargement du fichier est interdit.",
    ],
    [
      "Get-Docht : Die Lampe ist\nleer.\nIn Zeile:1 Zeichen:1\n+ Get-Docht\n    + CategoryInfo          : NotSpecified: (:) [Get-Docht], Exception",
      "Die Lampe ist leer.",
    ],
  ])("%s", (line, message) => {
    expect(found(line)).toEqual([message]);
  });

  test.each([
    "Les erreurs: aucune",
    "make: *** [Makefile:21 : lampe.o] Erreur 1",
    "lampe: Warnung: der Docht ist kurz",
    "erreurs: 0",
    "Keine Berechtigung",
  ])("none: %s", (line) => {
    expect(found(line)).toEqual([]);
  });
});

test("among words only behind a place", () => {
  expect(found("lampe.c:12:5: erreur: « huile » non déclaré", "prose")).toEqual(["« huile » non déclaré"]);
  expect(found("Mon erreur: la lampe était vide", "prose")).toEqual([]);
});

test.each([
  [
    "« lampe » n'est pas reconnu en tant que commande interne ou externe",
    "n'est pas reconnu en tant que commande interne",
  ],
  ["系统找不到指定的文件。", "系统找不到指定的文件"],
])("known word for word: %s", (text, message) => {
  const { errors, primaryError } = parseReport({ title: "It fails", body: `It says:\n\n${text}` });
  expect(errors[primaryError ?? -1]?.message).toContain(message);
});

test("a linker's last line, and a service manager's, stand for what was said before", () => {
  const said = (output: string): string | undefined => {
    const { errors, primaryError } = parseReport({ title: "It fails", body: `\`\`\`\n${output}\n\`\`\`` });
    return errors[primaryError ?? -1]?.message;
  };
  expect(said("wick.o: nicht definierter Verweis auf »oil«\ncollect2: Fehler: ld gab 1 als Ende-Status zurück")).toBe(
    "nicht definierter Verweis auf »oil«",
  );
  expect(
    said("lampd: /srv/wick: Permission denied\nlampd.service: Main process exited, code=exited, status=126/n/a"),
  ).toBe("lampd: /srv/wick: Permission denied");
});
