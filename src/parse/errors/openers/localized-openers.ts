/**
 * How errors begin where the system speaks another language than English: the catalogues of GNU's compilers, shells and
 * libraries, of Git, PostgreSQL, the JDK and PowerShell. Only words that stand in the place of the English ones; linear like the others.
 */
import { overLines } from "../../../wording/over-lines.ts";
import { LOG_ONLY, PROSE_AND_LOG, PROSE_LOG_TITLE, type ErrorOpener } from "./error-opener.ts";

/** "error" and "fatal error" as compilers and databases print them. Sources: gcc.pot, git.pot, postgres.pot, the JDK's javac.properties. */
const ERROR_WORDS = [
  ...["erreur", "Erreur", "ERREUR", "erreur fatale", "Erreur fatale"],
  ...["Fehler", "FEHLER", "schwerwiegender Fehler", "Schwerwiegender Fehler", "Schwerer Fehler", "fataler Fehler"],
  ...["error fatal", "Error fatal", "errore", "Errore", "ERRORE", "errore irreversibile", "erro", "Erro", "ERRO"],
  ...["erro fatal", "Erro fatal", "fout", "FOUT", "fatale fout", "hata", "Hata", "HATA", "chyba", "CHYBA"],
  ...["błąd", "Błąd", "BŁĄD", "błąd krytyczny", "virhe", "fejl", "feil", "hiba", "HIBA", "eroare"],
  ...["ошибка", "Ошибка", "ОШИБКА", "фатальная ошибка", "критическая ошибка", "ВАЖНО", "помилка", "Помилка", "ПОМИЛКА"],
  ...["エラー", "致命的エラー", "错误", "致命错误", "錯誤", "嚴重錯誤", "오류", "치명적 오류", "치명적오류"],
];

/** Before the colon French puts a blank, Chinese and Japanese have a wide one, and PostgreSQL two blanks behind it. */
const ERROR_MARKS = ERROR_WORDS.flatMap((word) => [
  ...[`${word}: `, `${word}:  `, `${word} : `, `${word}\u00a0: `, `${word}：`],
]);

/** What strerror(3), shells and their lookup of commands say, at the end of a line behind a colon. Sources: glibc's and bash's catalogues. */
const SYSTEM_WORDS = [
  ...["Aucun fichier ou dossier de ce type", "Aucun fichier ou dossier de ce nom", "Permission non accordée"],
  ...["Permission refusée", "Opération non permise", "Connexion refusée", "Le fichier existe", "N'est pas un dossier"],
  ...["est un dossier", "Est un dossier", "Argument invalide", "Aucun espace disponible sur le périphérique"],
  ...["Périphérique ou ressource occupé", "Adresse déjà utilisée", "commande introuvable", "Relais brisé (pipe)"],
  ...[
    "Datei oder Verzeichnis nicht gefunden",
    "Keine Berechtigung",
    "Vorgang nicht zulässig",
    "Die Datei existiert bereits",
  ],
  ...["Die Operation ist nicht erlaubt", "Verbindungsaufbau abgelehnt", "Ist ein Verzeichnis", "Ist kein Verzeichnis"],
  ...["Das Argument ist ungültig", "Auf dem Gerät ist kein Speicherplatz mehr verfügbar", "Befehl nicht gefunden"],
  ...["Das Gerät oder die Ressource ist belegt", "Die Adresse wird bereits verwendet", "Kommando nicht gefunden"],
  ...[
    "Fehler beim Formatieren der Programmdatei",
    "No existe el archivo o el directorio",
    "No existe el fichero o el directorio",
  ],
  ...["Permiso denegado", "Operación no permitida", "Conexión rehusada", "El fichero ya existe", "Es un directorio"],
  ...["No es un directorio", "Argumento inválido", "No queda espacio en el dispositivo", "orden no encontrada"],
  ...["no se encontró la orden", "Dispositivo o recurso ocupado", "La dirección ya se está usando"],
  ...["File o directory non esistente", "Permesso negato", "Operazione non permessa", "Connessione rifiutata"],
  ...["Spazio esaurito sul device", "comando non trovato", "Argomento non valido", "Indirizzo già in uso"],
  ...[
    "Arquivo ou diretório inexistente",
    "Ficheiro ou directoria inexistente",
    "Permissão negada",
    "Operação não permitida",
  ],
  ...["Conexão recusada", "Não há espaço disponível no dispositivo", "comando não encontrado", "Argumento inválido"],
  ...["Нет такого файла или каталога", "Отказано в доступе", "Операция не позволена", "В соединении отказано"],
  ...[
    "Файл существует",
    "Это каталог",
    "Не каталог",
    "Недопустимый аргумент",
    "На устройстве не осталось свободного места",
  ],
  ...["Устройство или ресурс занято", "Адрес уже используется", "команда не найдена", "Обрыв канала"],
  ...["Nie ma takiego pliku ani katalogu", "Brak dostępu", "Operacja niedozwolona", "Połączenie odrzucone"],
  ...["nie znaleziono polecenia", "Brak miejsca na urządzeniu", "Bestand of map bestaat niet", "Toegang geweigerd"],
  ...["Böyle bir dosya ya da dizin yok", "Erişim engellendi", "komut bulunamadı", "Немає такого файла або каталогу"],
  ...["Adresář nebo soubor neexistuje", "Operace zamítnuta", "příkaz nenalezen", "Filen eller katalogen finns inte"],
  ...[
    "そのようなファイルやディレクトリはありません",
    "許可がありません",
    "接続を拒否されました",
    "コマンドが見つかりません",
  ],
  ...[
    "デバイスに空き領域がありません",
    "没有那个文件或目录",
    "权限不够",
    "不允许的操作",
    "拒绝连接",
    "连接被拒绝",
    "未找到命令",
  ],
  ...[
    "设备上没有空间",
    "没有那个檔案或目錄",
    "沒有此一檔案或目錄",
    "拒絕不符權限的操作",
    "그런 파일이나 디렉터리가 없습니다",
  ],
  ...["Zugriff verweigert", "Accès refusé", "Acceso denegado", "Accesso negato", "Acesso negado", "Odmowa dostępu"],
  ...["拒绝访问", "アクセスが拒否されました"],
  ...["허가 거부", "명령어를 찾을 수 없음", "연결이 거부됨"],
];

/** What a shell says of a segmentation fault. Source: glibc's catalogues of strsignal(3). */
const FAULTS = [
  ...["Erreur de segmentation", "Speicherzugriffsfehler", "Violación de segmento", "Fallo de segmentación"],
  ...["Errore di segmentazione", "Falha de segmentação", "Ошибка сегментирования", "Ошибка сегментации"],
  ...["Naruszenie ochrony pamięci", "セグメンテーション違反です", "段错误", "記憶體區段錯誤", "세그멘테이션 오류"],
];

/** What a linker misses. Source: GNU ld's catalogues. */
const UNDEFINED = [
  ...["référence indéfinie vers ", "nicht definierter Verweis auf ", "undefinierter Verweis auf "],
  ...[
    "riferimento non definito a ",
    "referência não definida para ",
    "неопределённая ссылка на ",
    "niezdefiniowane odwołanie do ",
  ],
  ...["未定义的引用", "に対する定義されていない参照です", "sin definir"],
];

const oneOf = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.*+?^$()[\]{}|\\/]/g, "\\$&")).join("|");

export const LOCALIZED_OPENERS: readonly ErrorOpener[] = [
  {
    name: "error-in-other-languages",
    reason: "the word at the start of a line of output, or behind a place or a tool's name there",
    source: "GNU coding standards, Formatting Error Messages, in the catalogues of GCC, Git and PostgreSQL",
    words: ERROR_MARKS,
    behind: ERROR_MARKS,
    pattern: new RegExp(
      String.raw`(?<=^(?:[ \t]{0,8}|[^\n]{0,300}[\w»)"+]: {1,2})(?:${oneOf(ERROR_WORDS)})(?:[ \u00a0]?: {1,2}|：))(?=\S)`,
      "gm",
    ),
    where: LOG_ONLY,
    certain: true,
  },
  {
    name: "place-in-other-languages",
    reason: "the same behind a file and a line is a compiler's in any text",
    source: "GNU coding standards, Formatting Error Messages, in the catalogues of GCC and PostgreSQL",
    words: ERROR_MARKS,
    behind: ERROR_MARKS,
    pattern: new RegExp(
      String.raw`(?<=\.\w{1,5}:\d{1,7}(?::\d{1,7})?: {1,2}(?:${oneOf(ERROR_WORDS)})(?:[ \u00a0]?: {1,2}|：))(?=\S)`,
      "gm",
    ),
    where: new Set(["prose"]),
    certain: true,
  },
  {
    name: "system-words-in-other-languages",
    reason: "a line that ends with what the system says of an errno",
    source: "strerror(3), bash(1)",
    words: SYSTEM_WORDS.map((word) => `: ${word}`),
    pattern: new RegExp(
      String.raw`^[ \t]{0,8}(?=\S[^\n]{2,300}: (?:${oneOf(SYSTEM_WORDS)})(?: \(os error \d{1,6}\))?[.…]?[ \t]{0,4}$)`,
      "gm",
    ),
    where: PROSE_AND_LOG,
    certain: true,
    weak: true,
  },
  {
    name: "fault-in-other-languages",
    reason: "a shell says how a process ended",
    source: "strsignal(3)",
    words: FAULTS,
    pattern: new RegExp(String.raw`(?:${oneOf(FAULTS)})(?: \([^()\n]{3,60}\))?`, "gm"),
    where: PROSE_LOG_TITLE,
    certain: true,
    extent: "match",
  },
  {
    name: "undefined-symbol-in-other-languages",
    reason: "what a linker misses",
    source: "GNU ld",
    words: UNDEFINED,
    pattern: overLines("gm")`
        (?=(?:${oneOf(UNDEFINED.slice(0, 7))})[«‘'\x60»„"])|(?<=: )(?=对[‘“\x60'][^\n’”']{1,200}[’”']未定义的引用|
          [\x60'‘][^\n'’]{1,200}['’] に対する定義されていない参照です|referencia a [\x60'‘«][^\n'’»]{1,200}['’»] sin definir)
      `,
    where: PROSE_AND_LOG,
    inline: true,
    certain: true,
  },
  {
    name: "cmdlet-in-other-languages",
    reason: "PowerShell names the command and what is wrong, below the place, and the category in English",
    source:
      "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_preference_variables#errorview",
    words: ["+ CategoryInfo"],
    pattern: overLines("gm")`
        (?<=^(?:[A-Za-z]:)?[^\s:][^\n:]{0,120} : )(?=\S[^\n]{5,600}\n(?:[^\n]{0,400}\n){1,6}[ \t]{0,8}\+ CategoryInfo {1,12}: )
      `,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "above-place",
  },
];
