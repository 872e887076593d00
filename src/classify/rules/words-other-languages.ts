import type { TextRule } from "../rule.ts";

const USAGE =
  "common words of Chinese, Japanese, Korean, Spanish, Portuguese, French, German, Russian and Turkish reports";

/** The plainest words for a failure in other languages. Patterns without `\b`: it knows ASCII words only. */
export const OTHER_LANGUAGE_RULES: readonly TextRule[] = [
  {
    name: "hang-other",
    category: "crash",
    reason: "says that it hangs or crashes",
    source: USAGE,
    weight: 2.8,
    pattern:
      /卡住|卡死|死机|崩溃|闪退|无响应|沒有回應|没有响应|没反应|フリーズ|固ま|クラッシュ|応答しな|落ちる|멈추|멈춤|먹통|응답이 없|진행이 안|튕김|se (?:cuelga|congela|bloquea|traba)|no responde|trava(?:ndo|do)?(?![a-z])|não responde|plante|se fige|ne répond (?:pas|plus)|se bloque|stürzt|hängt|eingefroren|reagiert nicht|зависа|завис|вылета|не отвечает|takıl|donuyor|çök|yanıt vermiyor/,
  },
  {
    name: "limit-other",
    category: "usage-limit",
    reason: "speaks of a usage limit",
    source: USAGE,
    weight: 3,
    pattern:
      /额度|配额|用量|使用限制|上限|余额|限额|使用量|利用制限|크레딧|한도|사용량|límite de uso|créditos|limite d'utilisation|quota|nutzungslimit|guthaben|лимит|квот|kullanım limiti|kota/,
  },
  {
    name: "network-other",
    category: "network",
    reason: "speaks of the connection",
    source: USAGE,
    weight: 2.6,
    pattern:
      /网络|網路|连接(?:失败|错误|超时)|超时|代理|ネットワーク|接続|タイムアウト|네트워크|연결|conexión|conexão|connexion|verbindung|сет(?:ь|и)|соединени|подключ|bağlantı/,
  },
  {
    name: "auth-other",
    category: "authentication",
    reason: "speaks of signing in",
    source: USAGE,
    weight: 2.8,
    pattern:
      /登录|登錄|登入|认证|授权|ログイン|認証|로그인|인증|iniciar sesión|fazer login|se connecter|connexion impossible|anmeld|einlogg|войти|авториз|вход в|giriş yap|oturum aç/,
  },
  {
    name: "memory-other",
    category: "memory",
    reason: "speaks of memory",
    source: USAGE,
    weight: 2.8,
    pattern:
      /内存|記憶體|メモリ|메모리|memoria ram|memória ram|mémoire vive|arbeitsspeicher|оперативн|памят[ьи]|bellek/,
  },
  {
    name: "context-other",
    category: "context-limit",
    reason: "speaks of shortening the conversation or of its length",
    source: USAGE,
    weight: 2.8,
    pattern: /上下文|压缩|コンテキスト|圧縮|컨텍스트|압축|compactar|contexte|kontext|контекст|сжати|bağlam/,
  },
  {
    name: "display-other",
    category: "ui",
    reason: "speaks of what is shown or typed",
    source: USAGE,
    weight: 2.6,
    pattern:
      /显示|顯示|闪烁|乱码|输入法|粘贴|滚动|界面|表示|ちらつき|文字化け|入力|貼り付け|スクロール|画面|깜빡|화면|입력|붙여넣|스크롤|표시|parpade|pantalla|pegar|tela|colar|écran|clignot|coller|bildschirm|flacker|einfüg|anzeige|экран|мерца|вставк|отобража|ekran|titre|yapıştır/,
  },
  {
    name: "install-other",
    category: "install-update",
    reason: "speaks of installing or updating",
    source: USAGE,
    weight: 2.4,
    pattern:
      /安装|安裝|更新(?:失败|后)|インストール|アップデート|アップグレード|설치|업데이트|instalar|instala(?:ção|ción)|actualiz|atualiz|installer|mise à jour|installier|aktualisier|установ|обновл|yükle|güncelle/,
  },
  {
    name: "config-other",
    category: "config",
    reason: "speaks of settings",
    source: USAGE,
    weight: 2.2,
    pattern: /配置|设置|設定|설정|configuraci|configuraç|réglage|paramètre|einstellung|настро|ayar/,
  },
  {
    name: "wish-other",
    category: "feature-request",
    reason: "asks for something new",
    source: USAGE,
    weight: 2.8,
    pattern:
      /希望(?:能|可以|增加|添加|支持)|建议(?:增加|添加|支持)|请(?:增加|添加|支持)|能否(?:增加|支持)|してほしい|追加して|機能(?:追加|要望)|추가해|기능 ?(?:추가|요청)|me gustaría|sería (?:bueno|útil)|gostaria|seria (?:bom|útil)|ce serait bien|j'aimerais|ajouter|wäre (?:schön|gut|toll)|wünsch|хотелось бы|добав(?:ьте|ить)|было бы|eklen(?:se|ebilir)|olsa iyi/,
  },
  {
    name: "model-other",
    category: "model-behavior",
    reason: "complains of the model's answers",
    source: USAGE,
    weight: 2.4,
    pattern:
      /变笨|降智|胡说|不听|幻觉|不按|指示に従わ|馬鹿|嘘|지시를|멍청|거짓|ignora (?:mis|las) instrucciones|ignore (?:mes|les) instructions|ignoriert (?:meine )?anweisung|игнорирует|talimat/,
  },
];
