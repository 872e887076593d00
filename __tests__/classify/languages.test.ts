import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES, type Category, type CategoryId } from "../../src/domain/category.ts";
import { parseReport } from "../../src/parse/parse-report.ts";

/** Invented reports in other languages, by words alone: no error text that any language shares. */

const options = { categories: new Set<Category>(CATEGORIES), floor: 0.5 };

const categoryOf = (title: string, body: string): CategoryId =>
  classify(parseReport({ title, body }), options).category;

type Row = readonly [Category, string, string];

describe("Chinese", () => {
  const rows: readonly Row[] = [
    ["crash", "打开大文件时程序崩溃", "每次打开超过 1GB 的文件，窗口就直接闪退。"],
    ["crash", "点击保存后卡死", "界面没有响应，只能强制结束进程。"],
    ["network", "连接超时", "公司网络下一直提示请求超时，换手机热点就好了。"],
    ["authentication", "无法登录", "输入正确的密码后仍然提示登录失败。"],
    ["install-update", "Windows 11 上安装失败", "安装程序走到一半就报错退出。"],
    ["install-update", "升级失败，一直是旧版本", "点击升级之后没有变化。"],
    ["permission", "没有权限访问共享项目", "管理员已经把我加进去了，还是提示权限不足。"],
    ["memory", "内存泄漏严重", "运行一晚上内存占用到 20GB。"],
    ["ui", "深色模式下文字看不清", "按钮文字和背景颜色一样，而且菜单不显示。"],
    ["ui", "中文输入法候选框位置错误", "使用输入法时候选框跑到屏幕左上角。"],
    ["feature-request", "希望能增加导出 PDF 的功能", "现在只能导出图片。"],
    ["usage-limit", "额度消耗异常", "只用了十分钟，本周的配额就没了。"],
    ["config", "配置不生效", "改了端口之后，程序还是用默认值。"],
    ["authentication", "登入失敗", "換了新手機之後無法登入。"],
  ];
  test.each(rows)("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });
});

describe("Japanese", () => {
  const rows: readonly Row[] = [
    ["crash", "大きい画像を開くとフリーズする", "何も操作できなくなり、強制終了するしかありません。"],
    ["crash", "起動してすぐ落ちる", "アイコンをクリックすると一瞬だけウィンドウが出て落ちます。"],
    ["network", "社内からサーバーに接続できません", "自宅では問題ないのですが、会社ではタイムアウトになります。"],
    ["authentication", "ログインできない", "正しいパスワードを入れても認証に失敗しましたと出ます。"],
    ["install-update", "インストールに失敗する", "途中でロールバックされてしまいます。"],
    ["install-update", "アップデートできません", "最新版にならず、古いままです。"],
    ["permission", "共有フォルダへのアクセスが拒否される", "権限がありませんと言われます。"],
    ["memory", "メモリリークしている", "一日動かすと 10GB 使います。"],
    ["ui", "日本語が文字化けする", "メニューの文字だけがおかしいです。"],
    ["ui", "変換中にエンターで送信される", "日本語入力の確定のつもりが、送信されてしまう。入力ができません。"],
    ["feature-request", "ダークテーマを追加してほしい", "夜に使うので、あると助かります。"],
    ["usage-limit", "まだ使っていないのに利用制限に達した", "今日は二回しか使っていません。"],
    ["config", "設定が保存されない", "再起動すると元に戻ります。"],
  ];
  test.each(rows)("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });
});

describe("Korean", () => {
  const rows: readonly Row[] = [
    ["crash", "파일을 열면 프로그램이 멈춥니다", "아무것도 눌리지 않고 응답 없음이 됩니다."],
    ["crash", "실행하자마자 강제 종료돼요", "로고가 나오고 바로 꺼집니다."],
    ["network", "회사에서 서버에 연결할 수 없습니다", "집에서는 되는데 회사에서는 시간 초과가 납니다."],
    ["authentication", "로그인이 안 됩니다", "비밀번호가 맞는데도 인증에 실패했다고 나옵니다."],
    ["install-update", "윈도우 11에서 설치 오류", "설치가 안 되고 중간에 끝납니다."],
    ["install-update", "업데이트에 실패합니다", "계속 예전 버전입니다."],
    ["permission", "권한이 없다고 나옵니다", "관리자인데 접근이 거부됩니다."],
    ["memory", "메모리 누수", "하루가 지나면 메모리가 15GB까지 늘어납니다."],
    ["ui", "한글이 깨져서 보입니다", "메뉴 글자가 네모로 나옵니다."],
    ["ui", "화면이 계속 깜빡입니다", "스크롤할 때 심합니다."],
    ["feature-request", "다크 테마를 추가해 주세요", "밤에 쓰기에 너무 밝아요. 있으면 좋겠습니다."],
    ["usage-limit", "사용량 한도가 이상합니다", "두 번 썼는데 한도 초과라고 합니다."],
    ["config", "설정이 저장되지 않습니다", "다시 켜면 초기값입니다."],
  ];
  test.each(rows)("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });
});

describe("Spanish", () => {
  const rows: readonly Row[] = [
    ["crash", "La aplicación se cierra sola al abrir un proyecto", "No sale ningún mensaje, simplemente desaparece."],
    ["crash", "Se queda colgado al guardar", "El programa no responde y hay que matarlo."],
    ["network", "Error de conexión detrás del proxy", "En casa funciona, en la oficina no se puede conectar."],
    ["authentication", "No puedo iniciar sesión", "Dice que la contraseña es incorrecta, pero es la buena."],
    ["install-update", "La instalación falla en Windows 11", "Al 80 % aparece un error al instalar y lo deshace todo."],
    ["permission", "Permiso denegado al compartir", "Soy administrador y aun así dice acceso denegado."],
    ["memory", "Consumo de memoria enorme", "Después de una hora usa toda la RAM del equipo."],
    ["ui", "El texto del menú aparece cortado", "En pantallas pequeñas no se ve la última opción."],
    ["feature-request", "Me gustaría poder exportar a PDF", "Sería muy útil para los informes."],
    ["usage-limit", "Límite de uso alcanzado sin haberlo usado", "Esta semana solo lo abrí dos veces."],
    ["config", "No guarda la configuración", "Al reiniciar, los ajustes se pierden."],
  ];
  test.each(rows)("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });
});

describe("Portuguese", () => {
  const rows: readonly Row[] = [
    ["crash", "O aplicativo fecha sozinho ao abrir a câmera", "Não aparece nenhuma mensagem."],
    ["crash", "Programa travando ao salvar", "Ele não responde e preciso encerrar pelo gerenciador."],
    ["network", "Erro de conexão na rede da empresa", "Em casa funciona, aqui não consegue conectar ao servidor."],
    ["authentication", "Não consigo fazer login", "A senha está certa, mas diz que é inválida."],
    ["install-update", "Falha na instalação no Windows 11", "O instalador para em 80% e volta atrás."],
    [
      "permission",
      "Permissão negada ao abrir a pasta compartilhada",
      "Sou administrador e mesmo assim dá acesso negado.",
    ],
    ["memory", "Vazamento de memória", "Depois de um dia o uso de memória chega a 12 GB."],
    ["ui", "Texto cortado no menu", "Em telas pequenas a última opção não aparece."],
    ["feature-request", "Gostaria de exportar para PDF", "Seria muito útil para os relatórios."],
    ["usage-limit", "Limite de uso atingido sem ter usado", "Esta semana só abri duas vezes."],
    ["config", "As configurações não são salvas", "Depois de reiniciar volta tudo ao padrão."],
  ];
  test.each(rows)("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });
});

describe("French", () => {
  const rows: readonly Row[] = [
    ["crash", "L'application plante à l'ouverture d'un gros fichier", "Elle se ferme sans aucun message."],
    ["crash", "Le logiciel se fige quand j'enregistre", "Il ne répond plus, je dois le tuer."],
    ["network", "Erreur réseau derrière le proxy", "À la maison ça marche, au bureau la connexion est refusée."],
    ["authentication", "Impossible de me connecter à mon compte", "Le mot de passe est refusé alors qu'il est bon."],
    ["install-update", "Échec de l'installation sous Windows 11", "À 80 % l'installation échoue et tout est annulé."],
    ["permission", "Accès refusé au dossier partagé", "Je suis administrateur mais je n'ai pas les droits."],
    ["memory", "Fuite de mémoire", "Au bout d'une journée il utilise 12 Go de mémoire."],
    ["ui", "Le texte du menu est tronqué", "Sur un petit écran la dernière entrée ne s'affiche pas."],
    ["feature-request", "Ce serait bien de pouvoir exporter en PDF", "J'aimerais l'utiliser pour mes rapports."],
    ["usage-limit", "Limite d'utilisation atteinte sans raison", "Je ne l'ai ouvert que deux fois cette semaine."],
    ["config", "La configuration est ignorée", "Après un redémarrage, mes réglages sont perdus."],
  ];
  test.each(rows)("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });
});

describe("German", () => {
  const rows: readonly Row[] = [
    ["crash", "Programm stürzt beim Öffnen großer Dateien ab", "Es verschwindet ohne jede Meldung."],
    ["crash", "Hängt sich beim Speichern auf", "Das Fenster reagiert nicht, ich muss es abschießen."],
    ["network", "Keine Verbindung hinter dem Proxy", "Zu Hause geht es, im Büro kann es den Server nicht erreichen."],
    ["authentication", "Anmeldung schlägt fehl", "Das Passwort stimmt, trotzdem kann ich mich nicht anmelden."],
    [
      "install-update",
      "Installation bricht unter Windows 11 ab",
      "Bei 80 % kommt ein Fehler, und alles wird zurückgenommen.",
    ],
    [
      "permission",
      "Zugriff verweigert auf dem Netzlaufwerk",
      "Ich bin Administrator und habe angeblich keine Berechtigung.",
    ],
    ["memory", "Arbeitsspeicher läuft voll", "Nach einem Tag liegt der Speicherverbrauch bei 12 GB."],
    ["ui", "Text im Menü ist abgeschnitten", "Auf kleinen Bildschirmen wird der letzte Eintrag nicht angezeigt."],
    ["feature-request", "Export als PDF wäre schön", "Ich würde mir wünschen, Berichte so zu verschicken."],
    ["usage-limit", "Kontingent schon aufgebraucht", "Ich habe es diese Woche erst zweimal benutzt."],
    ["config", "Einstellungen werden nicht gespeichert", "Nach einem Neustart ist alles wieder wie zuvor."],
  ];
  test.each(rows)("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });
});

describe("Turkish", () => {
  const rows: readonly Row[] = [
    ["crash", "Büyük dosya açınca program çöküyor", "Hiçbir mesaj göstermeden kapanıyor."],
    ["crash", "Kaydederken donuyor", "Pencere yanıt vermiyor, zorla kapatmam gerekiyor."],
    ["network", "Şirket ağında sunucuya bağlanamıyor", "Evde çalışıyor, ofiste zaman aşımı hatası veriyor."],
    ["authentication", "Giriş yapamıyorum", "Şifre doğru ama kabul etmiyor, oturum açılmıyor."],
    ["install-update", "Windows 11'de kurulum hatası", "Yüzde 80'de duruyor ve her şeyi geri alıyor."],
    ["permission", "Paylaşılan klasörde erişim reddedildi", "Yöneticiyim ama izin yok diyor."],
    ["memory", "Bellek sızıntısı var", "Bir gün sonra 12 GB bellek kullanıyor."],
    ["ui", "Menüdeki yazı kesiliyor", "Küçük ekranda son seçenek görünmüyor."],
    ["feature-request", "PDF olarak dışa aktarma eklense iyi olur", "Raporlar için lütfen ekleyin."],
    ["usage-limit", "Kullanım limiti boşuna doldu", "Bu hafta sadece iki kez açtım."],
    ["config", "Ayarlar kaydedilmiyor", "Yeniden başlatınca her şey eski haline dönüyor."],
  ];
  test.each(rows)("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });
});

describe("Russian", () => {
  const rows: readonly Row[] = [
    ["crash", "Программа вылетает при открытии большого файла", "Окно закрывается без сообщения."],
    ["crash", "Зависает при сохранении", "Приложение не отвечает, приходится завершать процесс."],
    ["network", "Нет соединения через прокси", "Дома работает, в офисе не может подключиться к серверу."],
    ["authentication", "Не могу войти в аккаунт", "Пароль верный, но пишет ошибку авторизации."],
    ["install-update", "Не устанавливается на Windows 11", "На 80% установка прерывается с ошибкой."],
    ["permission", "Отказано в доступе к общей папке", "Я администратор, но пишет, что недостаточно прав."],
    ["memory", "Утечка памяти", "Через сутки занимает 12 ГБ оперативной памяти."],
    ["ui", "Текст в меню обрезается", "На маленьком экране последний пункт не отображается."],
    ["feature-request", "Добавьте экспорт в PDF", "Было бы удобно для отчётов."],
    ["usage-limit", "Исчерпан лимит, хотя я не пользовался", "На этой неделе открывал два раза."],
    ["config", "Настройки не сохраняются", "После перезапуска всё как раньше."],
  ];
  test.each(rows)("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });
});

describe("too little to say, in any language", () => {
  test.each([
    ["三月份的数字不对", "报表第三列应该是 42，结果是 41。登录正常，网络正常。"],
    ["関数の結果がおかしい", "平均値が 41 と表示されるが、42 のはず。"],
    ["합계가 맞지 않습니다", "세 번째 열이 42가 아니라 41로 표시됩니다."],
    ["La suma está mal", "En la tercera columna pone 41 y debería ser 42."],
    ["A soma está errada", "Na terceira coluna aparece 41, mas devia ser 42."],
    ["La somme est fausse", "Dans la troisième colonne il y a 41 au lieu de 42."],
    ["Die Summe stimmt nicht", "In der dritten Spalte steht 41, es müssten 42 sein."],
    ["Toplam yanlış", "Üçüncü sütunda 41 yazıyor, 42 olmalıydı."],
    ["Сумма неверна", "В третьем столбце 41, а должно быть 42."],
  ])("%s: abstains", (title, body) => {
    expect(categoryOf(title, body)).toBe("unknown");
  });
});

describe("words of one language inside another", () => {
  test.each([
    // French "plante", Spanish "tela", Portuguese "trava", Turkish "kota", German "rechnung" as parts of English words.
    ["The transplanted stela of North Dakota", "A travail of the sculptor; the number in row 3 is 41, not 42."],
    ["Clavier and piano sample names are swapped", "Both presets sound like an organ."],
    // 更新 inside a sentence about something else, 表示 in "is displayed".
    ["更新日期的时区不对", "列表里的日期少了八个小时。"],
    ["日付の表示形式", "年月日の順番が違います。"],
  ])("%s: abstains", (title, body) => {
    expect(categoryOf(title, body)).toBe("unknown");
  });
});
