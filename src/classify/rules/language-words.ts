import type { Category } from "../../domain/category.ts";

/** The commonest complaints in one language. */
export interface LanguageWords {
  /** BCP 47. */
  readonly language: string;
  /** What shows that a text is in this language, as bodies of regular expressions: its letters, or its small words. */
  readonly when: { readonly letters?: string; readonly words?: string };
  /**
   * Words by category, as bodies of regular expressions in lower case. In alphabetic languages a word is a beginning
   * (`congel` finds `congelado`), and `~` marks an end (`tela~` does not find `telas`). Chinese, Japanese and Korean
   * have no such borders, so there a phrase says what fails, not only what it is about: 表示 alone is in every report.
   */
  readonly words: Partial<Readonly<Record<Category, string>>>;
  /** False for scripts without borders between words. */
  readonly spaced: boolean;
}

const CHINESE: LanguageWords = {
  language: "zh",
  when: { letters: String.raw`\p{Script=Han}` },
  spaced: false,
  words: {
    crash:
      "卡住|卡死|死机|當機|崩溃|崩潰|闪退|閃退|无响应|無回應|没有响应|沒有回應|没反应|沒反應|假死|挂起|死循环|自动退出|意外退出|打不开|无法启动|無法啟動|启动失败|段错误",
    network:
      "网络(?:错误|异常|连接|超时|不通|断)|網路(?:錯誤|異常|連線|逾時)|连接(?:失败|错误|超时|不上|被拒|断开|中断)|连不上|連不上|無法連線|无法连接|请求超时|連線逾時|断线|掉线|证书(?:错误|验证)|代理(?:无效|失败|错误|不)|设置代理",
    authentication:
      "(?:无法|不能|没法|無法)(?:正常)?(?:登录|登錄|登入|登陆)|(?:登录|登錄|登入|登陆)(?:失败|失敗|不了|不上|过期|报错|异常|循环)|认证(?:失败|错误|过期)|認證失敗|授权(?:失败|过期|错误)|(?:密码|密碼|令牌|密钥)(?:错误|無效|无效|过期)|反复(?:要求)?登录|验证码",
    "install-update":
      "(?:安装|安裝|升级|升級)(?:失败|失敗|不了|报错|错误|出错|不上)|(?:无法|不能|無法)(?:安装|安裝|更新|升级|升級)|更新(?:失败|失敗|不了|报错)|卸载(?:失败|不)|依赖(?:冲突|错误)|编译失败",
    permission: "权限(?:不足|错误|被拒)|權限不足|没有权限|沒有權限|无权(?:限|访问)|無權|拒绝访问|拒絕存取|访问被拒",
    memory:
      "内存(?:泄漏|泄露|溢出|不足|占用|爆|暴涨|过高)|記憶體(?:洩漏|不足|溢位|用量)|(?:cpu|处理器) ?(?:占用|使用率|飙)|占用(?:大量|过多|过高|太多)",
    ui: "不显示|显示(?:不|异常|错误|错乱|乱码|问题)|顯示(?:不|異常|錯誤)|不顯示|闪烁|閃爍|乱码|亂碼|输入法|輸入法|(?:无法|不能)(?:粘贴|复制|滚动|点击|输入)|粘贴|貼上|(?:文字|按钮|界面|窗口|菜单|图标).{0,6}(?:重叠|错位|遮挡|模糊|消失|看不|太小|空白)|重叠|错位|快捷键|光标|字体|深色模式",
    "feature-request":
      "希望(?:能|可以|增加|添加|支持|加)|建议(?:增加|添加|支持|加)|建議(?:增加|新增|支援)|请(?:求)?(?:增加|添加|支持)|請(?:新增|支援)|能否(?:增加|支持|添加)|可以(?:增加|添加|支持).{0,20}吗|功能(?:请求|建议|需求|請求)|想要.{0,12}功能",
    "usage-limit":
      "额度|額度|配额|配額|余额不足|限额|用量(?:限制|超|消耗|异常)|使用(?:限制|上限|次数)|(?:达到|超出|超过)(?:了)?(?:使用)?(?:上限|限制|限额)|扣费|重复扣|充值",
    config:
      "(?:配置|设置|設定|选项|参数)(?:不生效|无效|失效|没有生效|被忽略|丢失|不起作用|無效)|(?:不生效|忽略).{0,4}(?:配置|设置)",
    filesystem:
      "文件(?:不存在|找不到|被覆盖|丢失|损坏|损毁|锁定|路径)|找不到文件|檔案(?:不存在|遺失|損毀)|(?:无法|不能)(?:读取|写入|保存|打开|删除)(?:文件|目录)|磁盘(?:已满|空间)|中文路径|路径(?:错误|不存在)",
    "model-behavior": "变笨|降智|胡说|幻觉|不听(?:指令|话)|不按(?:指令|要求|照)|答非所问",
    "context-limit": "上下文(?:过长|太长|超|长度|窗口|压缩)|压缩(?:对话|上下文|失败)",
  },
};

const JAPANESE: LanguageWords = {
  language: "ja",
  when: { letters: String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]` },
  spaced: false,
  words: {
    crash:
      "フリーズ|固ま(?:る|り|っ)|クラッシュ|応答し(?:な|ま)|応答なし|反応し(?:な|ま)|落ち(?:る|ます|て|た)|強制終了|異常終了|突然終了|起動(?:し(?:な|ま)|でき|に失敗)|無限ループ|ハング|止ま(?:って|った|る)",
    network:
      "ネットワーク(?:エラー|に接続|接続|が)|接続(?:エラー|でき|に失敗|が切|が拒否|が失|タイムアウト)|つながら|繋がら|タイムアウト|通信エラー|証明書|プロキシ|オフライン",
    authentication:
      "ログイン(?:でき|に失敗|エラー|が|し直|を求|ループ)|サインイン(?:でき|に失敗|エラー)|認証(?:エラー|に失敗|でき|が|コード)|ログアウトされ|パスワードが",
    "install-update":
      "インストール(?:でき|に失敗|エラー|が(?:失|でき|終))|アップデート(?:でき|に失敗|エラー|が)|アップグレード(?:でき|に失敗)|更新(?:でき|に失敗|エラー|が(?:失敗|適用))|ビルドに失敗|依存関係",
    permission: "権限(?:が(?:な|あり)|エラー|不足)|アクセス(?:が)?(?:拒否|でき(?:な|ま))|許可され(?:て|ま)|アクセス権",
    memory: "メモリ(?:リーク|不足|使用|を|が)|メモリー(?:リーク|不足)|cpu(?:使用率|が|を)|重く?な(?:る|り)",
    ui: "表示(?:され(?:な|ま)せ?|が(?:崩|おか|ずれ|乱|消)|崩れ|ずれ|が正し)|ちらつ|文字化け|(?:入力|変換|選択|コピー|貼り付け|ペースト|スクロール)(?:でき|が(?:でき|おか|効)|する(?:と|たび))|画面(?:が|の)(?:真|ちら|崩|乱|点|消|白)|レイアウト|日本語入力|変換(?:中|候補|確定)|ショートカット|ダークモード|重な(?:る|り|って)",
    "feature-request":
      "(?:し|追加し|対応し|でき(?:る|て)?(?:ように)?し)て(?:ほしい|欲しい|いただ)|(?:できるように)なると(?:嬉|うれ)|追加して(?:ほし|くだ)|機能(?:追加|要望|リクエスト)|要望|(?:あると|だと)(?:嬉|うれ|便利|助か)|対応(?:希望|予定は)",
    "usage-limit":
      "利用制限|使用制限|使用量(?:が|の)|上限に(?:達|到)|クォータ|クレジット(?:が|不足|消費)|二重(?:請求|課金)|請求",
    config: "設定が(?:反映|効|無視|保存|消|読|適用)|設定ファイルが|(?:反映|適用)され(?:な|ま)",
    filesystem:
      "ファイルが(?:見つ|存在|開|消え|壊|保存|上書|ロック|削除)|保存でき|書き込め|読み込め|ディスク(?:が|の空|容量)|パスに(?:日本語|空白|スペース)",
    "model-behavior": "指示に従わ|指示を無視|馬鹿に|嘘をつ|幻覚|ハルシネーション",
    "context-limit": "コンテキスト(?:が|長|上限|ウィンドウ|圧縮)|圧縮に失敗",
  },
};

const KOREAN: LanguageWords = {
  language: "ko",
  when: { letters: String.raw`\p{Script=Hangul}` },
  spaced: false,
  words: {
    crash:
      "멈추|멈춤|멈춥|멈췄|먹통|응답이 없|응답 없음|반응이 없|진행이 안|튕깁|튕김|튕겨|충돌(?:합|이|로|하)|크래시|강제 ?종료|비정상 ?종료|갑자기 (?:종료|꺼)|실행(?:되지|이 안|할 수)|무한 ?루프|프리징",
    network:
      "네트워크 ?(?:오류|에러|연결|문제|끊)|연결(?:할 수|이 (?:안|끊|실패|되지)|에 실패|되지| ?오류| ?실패| ?끊)|타임 ?아웃|시간 ?초과|접속(?:이 안|할 수|되지| ?오류)|프록시|인증서",
    authentication:
      "로그인(?:이 안|할 수|에 실패|되지| ?실패| ?오류| ?불가|을 (?:계속|다시))|인증(?:에 실패|이 안| ?오류| ?실패|되지| ?번호)|로그아웃(?:됩|되)|비밀번호(?:가|를)",
    "install-update":
      "설치(?:가 안|할 수|에 실패|되지| ?실패| ?오류|하는 ?중)|업데이트(?:가 안|할 수|에 실패|되지| ?실패| ?오류)|업그레이드(?:에 실패| ?실패| ?오류)|빌드(?:에 실패| ?실패)|의존성",
    permission:
      "권한(?:이 없| ?없| ?오류| ?부족|이 부족|이 거부)|접근(?:이 거부| ?거부|할 수)|액세스(?:가 거부| ?거부)",
    memory: "메모리(?:가| ?누수| ?부족| ?사용| ?를)|cpu ?(?:사용|가|를|점유)",
    ui: "(?:표시|보이|나타나|출력)(?:되지|지 않|지 않습|가 안)|안 ?보(?:입|임|여)|깜빡|글자(?:가|이)? ?(?:깨|겹)|깨(?:져|짐|집)|화면(?:이|에) ?(?:깜|깨|멈|안|하얗|검)|(?:입력|붙여넣기|복사|스크롤|선택|클릭)(?:이 안|가 안|할 수|되지|이 되지)|한글 ?입력|단축키|겹(?:쳐|침|칩)|다크 ?모드|글꼴",
    "feature-request":
      "추가해 ?주|추가(?:되|하)면 (?:좋|감사)|기능 ?(?:추가|요청|제안)|지원해 ?주|지원(?:되|하)면|있으면 좋겠|했으면 좋겠|건의|제안합니다",
    "usage-limit": "사용량(?:이| ?제한| ?한도| ?초과)|한도(?:가|를|에)|한도 ?초과|크레딧|이중 ?(?:결제|청구)|결제가",
    config: "설정(?:이 (?:적용|저장|무시|사라|안|초기)|을 무시|값이)|적용되지",
    filesystem:
      "파일(?:이 (?:없|삭제|손상|사라|잠|덮)|을 (?:찾을|열|저장|읽)(?: 수|지))|경로(?:를 찾|에 한글)|디스크(?:가| ?공간| ?용량)",
    "model-behavior": "지시를 (?:무시|따르)|멍청|거짓말|환각",
    "context-limit": "컨텍스트(?:가| ?길이| ?초과| ?압축)|압축에 실패",
  },
};

const RUSSIAN: LanguageWords = {
  language: "ru",
  when: { letters: String.raw`\p{Script=Cyrillic}` },
  spaced: true,
  words: {
    crash:
      "зависа|завис|висит~|вылета|вылетел|падает~|крэш|краш|не отвечает|не запуска|не открыва|аварийно|закрывается сам|бесконечн\\p{L}+ цикл|перестает работать|перестаёт работать",
    network:
      "ошибк\\p{L} (?:сети|соединени|подключени)|нет (?:соединени|подключени|сети|связи)|не (?:может|удается|удаётся|удалось) (?:подключ|соедин|установить соединени)|не подключа|соединени\\p{L} (?:разр|прер|сброш)|тайм-?аут|время ожидания|прокси|сертификат|обрыва",
    authentication:
      "не (?:могу|может|удается|удаётся|удалось) (?:войти|авториз|залогин)|ошибк\\p{L} (?:авториз|входа|аутентиф)|авторизаци|аутентификаци|разлогин|неверн\\p{L}+ (?:пароль|логин|токен)|выкидывает из аккаунта",
    "install-update":
      "не (?:устанавлива|обновля|ставится|собирается)|не (?:могу|удается|удаётся|удалось) (?:установить|обновить|собрать)|ошибк\\p{L} (?:установки|обновления|сборки)|(?:установка|обновление) (?:\\p{L}+ )?(?:не|завис|прер|падает)",
    permission:
      "нет (?:прав|доступа|разрешени)|отказано в доступе|доступ (?:запрещ|закрыт|отказан)|недостаточно прав|запрещен",
    memory:
      "утечк\\p{L} памяти|(?:не хватает|нехватка|недостаточно|кончается|съедает|жр[её]т|потребля\\p{L}+|вся|много) (?:\\p{L}+ )?(?:оперативн|памят)|оперативн\\p{L}+ памят|(?:грузит|нагружа\\p{L}+|загру\\p{L}+) (?:\\p{L}+ )?(?:процессор|цп|cpu)",
    ui: "не (?:отображ|показыва|видн|прокруч|вставля|копиру|печата)|неправильно (?:отображ|показыва)|мерца|мига(?:ет|ни)|кракозябр|(?:текст|кнопк|окно|иконк|шрифт)\\p{L}* (?:\\p{L}+ ){0,2}(?:обреза|наклад|перекры|налеза|пропада|исчеза|съезжа|размыт)|ч[её]рный экран|темн\\p{L}+ тем|горячи\\p{L} клавиш|буфер\\p{L}* обмена",
    "feature-request":
      "хотелось бы|было бы (?:\\p{L}+ )?(?:здорово|хорошо|удобно|неплохо|полезно|классно)|добавьте|добавить (?:поддержк|возможност|функц|опци)|прошу добав|предлагаю|запрос (?:на )?функ|сделайте",
    "usage-limit": "лимит|квот|исчерпан|(?:списал|снял)\\p{L}* (?:\\p{L}+ )?(?:дважды|два раза|деньги)|подписк",
    config:
      "(?:настройк|параметр|конфиг|опци)\\p{L}* (?:\\p{L}+ ){0,2}(?:не (?:примен|сохран|работа|учитыва|действ)|игнориру|сбрасыва|слета)|игнорирует (?:настройк|конфиг|параметр)",
    filesystem:
      "файл\\p{L}* (?:\\p{L}+ ){0,2}(?:не найден|не сохраня|поврежд|удаля|пропал|исчез|перезапис|занят)|не (?:могу|удается|удаётся|удалось) (?:открыть|сохранить|прочитать|удалить|записать) (?:\\p{L}+ )?(?:файл|папк)|путь не найден|диск (?:заполнен|переполнен)",
    "model-behavior":
      "игнорирует (?:инструкц|указан)|галлюцин|(?:модель|нейросеть) (?:\\p{L}+ )?(?:тупит|врёт|врет|поглупел)",
    "context-limit": "контекст\\p{L}* (?:\\p{L}+ )?(?:превыш|переполн|слишком)",
  },
};

const SPANISH: LanguageWords = {
  language: "es",
  when: {
    words:
      "de|el|los|las|una|del|que|para|pero|cuando|después|está|al|por|una|un|no funciona|no puedo|mi|añadir|sesión",
  },
  spaced: true,
  words: {
    crash:
      "se (?:cuelga|congela|traba|queda colgad|queda congelad|cierra (?:sol|inesperad|de repente|de golpe|al)|bloquea|cae~|colgó|cerró)|no responde|deja de (?:responder|funcionar)|dejó de (?:responder|funcionar)|bucle infinito|no (?:arranca|inicia~|abre~)|cierre inesperado|fallo de segmentación|pantalla (?:en )?blanc",
    network:
      "error de (?:red~|conexión|conexion)|sin conexión|no (?:se )?(?:puede|puedo|logra|consigue) conectar|fall(?:a|o|ó) (?:de |en )?(?:la )?conexión|conexión (?:rechazada|perdida|interrumpida|cerrada)|se pierde la conexión|tiempo de espera|certificado|no se conecta",
    authentication:
      "(?:no (?:puedo|puede|me deja|deja|logro|se puede)|imposible|error al|fallo al|falla al|problema al) (?:iniciar (?:la )?sesión|iniciar sesion|autentic|entrar|acceder)|inicio de sesión (?:\\p{L}+ ){0,2}(?:fall|no|error)|autenticación (?:fall|no|error)|(?:fall|error)\\p{L}* (?:de|en la|la) autenticación|contraseña (?:incorrecta|inválida|no)|cierra (?:la )?sesión|sesión (?:caduc|expir)",
    "install-update":
      "(?:no (?:puedo|puede|se puede|deja|logro)|error al|fall\\p{L}* al|imposible|problemas? al) (?:instalar|actualizar|desinstalar|compilar)|(?:instalación|actualización) (?:\\p{L}+ ){0,2}(?:fall|no |error|se queda|incompleta)|(?:fall|error)\\p{L}* (?:en la|de|de la|la) (?:instalación|actualización)|no se (?:instala|actualiza)",
    permission:
      "permiso denegado|permisos? insuficient|(?:sin|no tengo|no tiene|falta de) permisos?|acceso denegado|no (?:está |estoy )?autorizad",
    memory:
      "(?:consum|uso|fuga|falta|exceso|fugas)\\p{L}* (?:de |toda la |mucha |demasiada |excesivo de )?(?:memoria|ram~)|sin memoria|memoria insuficiente|memoria ram|(?:usa|consume|uso de|al) (?:el )?(?:100 ?%|mucha|demasiada|toda la) (?:de )?(?:la )?(?:cpu|memoria|ram)",
    ui: "no (?:se )?(?:muestra|ve~|ven~|aparece(?! ning))|se (?:muestra|ve~|ven~) (?:mal|borros|cortad)|parpade|(?:texto|botón|ventana|icono|menú|pantalla)s? (?:\\p{L}+ ){0,3}(?:cortad|tapad|superp|solap|borros|desaparec|parpade|ilegible|negr)|no (?:puedo|se puede|deja|funciona) (?:pegar|copiar|desplaz|seleccionar|escribir|hacer clic)|atajos? de teclado|modo oscuro|al pegar|teclado",
    "feature-request":
      "me gustaría|sería (?:\\p{L}+ )?(?:bueno|útil|genial|ideal|interesante|bonito)|estaría (?:bien|bueno|genial)|por favor,? (?:añad|agreg|permit)|(?:añadir|agregar) (?:una? |la |el )?(?:opción|soporte|posibilidad|función|modo)|solicitud de (?:función|funcionalidad|característica)|sugerencia|propongo|podrían (?:añad|agreg)",
    "usage-limit":
      "límite de (?:uso|mensajes|tokens)|límite (?:\\p{L}+ )?alcanzad|alcanc\\p{L}+ (?:el|mi) límite|cuota (?:\\p{L}+ )?(?:agotad|excedid|superad)|créditos|sin saldo|cobr\\p{L}+ (?:dos veces|doble)|suscripción",
    config:
      "(?:ajuste|configuraci|opci|preferencia|parámetro)\\p{L}* (?:\\p{L}+ ){0,2}(?:no (?:se )?(?:guarda|aplica|respeta|funciona|lee)|ignor|se pierde|se restablece)|(?:ignora|no respeta|no guarda|no aplica|pierde) (?:la |el |los |las |mi |mis )?(?:configuraci|ajuste|opci|preferencia)",
    filesystem:
      "(?:archivo|fichero|carpeta|directorio)s? (?:\\p{L}+ ){0,2}(?:no (?:existe|encontrad|se encuentra|se guarda)|dañad|corrupt|bloquead|sobrescrit|borrad|desaparec)|no (?:puede|puedo|se puede) (?:abrir|guardar|leer|escribir|borrar) (?:el |la |los |un )?(?:archivo|fichero|carpeta)|no encuentra (?:el |la )?(?:archivo|fichero|carpeta|ruta)|disco lleno",
    "model-behavior": "ignora (?:mis |las )?instrucciones|alucina|respuestas? (?:\\p{L}+ )?(?:incorrect|inventad|peor)",
    "context-limit": "contexto (?:\\p{L}+ )?(?:demasiado|lleno|excedid)|compactar",
  },
};

const PORTUGUESE: LanguageWords = {
  language: "pt",
  when: { words: "de|uma|um|não|que|com|para|ao|da|dos|das|quando|depois|está|em|sem|você|erro|meu|minha" },
  spaced: true,
  words: {
    crash:
      "trav(?:a~|ando|ou~|ado)|congel(?:a~|ando|ou~|ado)|não responde|parou? de (?:responder|funcionar)|para de (?:responder|funcionar)|fecha (?:sozinh|do nada|inesperad|ao)|fechou sozinh|loop infinito|não (?:abre~|inicia~)|tela (?:branca|preta|azul)|falha de segmentação|quebra (?:ao|quando)",
    network:
      "erro de (?:rede|conexão)|sem (?:conexão|internet)|não (?:consegue|consigo|é possível) (?:se )?conectar|conexão (?:recusada|perdida|interrompida|fechada|cai)|falha (?:na|de) conexão|tempo (?:de espera|limite) (?:esgotad|excedid)|certificado|não conecta",
    authentication:
      "(?:não (?:consigo|consegue|dá para|é possível)|erro ao|falha ao|impossível) (?:fazer (?:o )?login|entrar|logar|autenticar|acessar a conta|iniciar sessão)|login (?:\\p{L}+ ){0,2}(?:falh|não|erro|inválid)|autenticação (?:falh|não|erro)|falha (?:de|na) autenticação|senha (?:incorreta|inválida|não)|sessão (?:expir|encerrad)|desloga",
    "install-update":
      "(?:não (?:consigo|consegue|é possível|dá para)|erro ao|falha ao|impossível) (?:instalar|atualizar|desinstalar|compilar)|(?:instalação|atualização) (?:\\p{L}+ ){0,2}(?:falh|não |erro|trav)|(?:falha|erro) (?:na|de|da) (?:instalação|atualização)|não (?:instala|atualiza)",
    permission:
      "permissão negada|sem permissão|permiss(?:ão|ões) insuficiente|acesso negado|não (?:tenho|tem) permissão|não autorizad",
    memory:
      "vazamento de memória|(?:consum|uso)\\p{L}* (?:\\p{L}+ ){0,2}(?:de )?memória|(?:muita|toda a|falta de|sem) memória|memória (?:insuficiente|ram~)|memória (?:\\p{L}+ )?(?:aument|cresc|estour)|(?:100 ?%|muita|toda a) (?:da |de )?(?:cpu|ram~)",
    ui: "não (?:aparece(?! nenhum)|é exibid|mostra|exibe)|piscando|pisca~|cintil|(?:texto|botão|janela|ícone|menu|tela)s? (?:\\p{L}+ ){0,3}(?:cortad|sobrepost|cobert|borrad|some~|sumi|desaparec|ilegív|preta)|não (?:consigo|consegue|dá para|é possível) (?:colar|copiar|rolar|selecionar|digitar|clicar)|atalhos? (?:de|do) teclado|modo escuro|ao colar|teclado",
    "feature-request":
      "gostaria (?:de|que)|seria (?:\\p{L}+ )?(?:bom|útil|ótimo|legal|interessante|ideal)|por favor,? (?:adicion|permit|inclu)|adicionar (?:uma? |a |o )?(?:opção|suporte|possibilidade|função|modo)|solicitação de (?:recurso|funcionalidade)|sugestão|poderiam (?:adicion|inclu)",
    "usage-limit":
      "limite de (?:uso|mensagens|tokens)|limite (?:\\p{L}+ )?(?:atingid|excedid)|cota (?:\\p{L}+ )?(?:esgotad|excedid)|créditos|cobrad\\p{L} (?:duas vezes|em dobro)|assinatura",
    config:
      "(?:configuraç|opç|preferência|parâmetro)\\p{L}* (?:\\p{L}+ ){0,2}(?:não (?:é |são |está )?(?:salv|aplic|respeit|funcion|lid)|ignorad|se perde|redefinid)|(?:ignora|não respeita|não salva|não aplica|perde) (?:a |o |as |os |minha |minhas )?(?:configuraç|opç|preferência)",
    filesystem:
      "(?:arquivo|pasta|diretório|ficheiro)s? (?:\\p{L}+ ){0,2}(?:não (?:existe|encontrad|é salvo)|corrompid|bloquead|sobrescrit|apagad|sumi|desaparec)|não (?:consegue|consigo|é possível) (?:abrir|salvar|ler|gravar|apagar) (?:o |a |os |um )?(?:arquivo|pasta|ficheiro)|disco cheio",
    "model-behavior": "ignora (?:minhas |as )?instruções|alucina|respostas? (?:\\p{L}+ )?(?:errad|inventad|pior)",
    "context-limit": "contexto (?:\\p{L}+ )?(?:muito|cheio|excedid)",
  },
};

const FRENCH: LanguageWords = {
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

const GERMAN: LanguageWords = {
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

const TURKISH: LanguageWords = {
  language: "tr",
  when: {
    words: "bir|için|ile|çok|değil|sonra|olarak|yok|zaman|hata|hatası|gibi|lütfen|daha|ediyor|olmuyor|çalışmıyor",
    letters: "[ğşı]",
  },
  spaced: true,
  words: {
    crash:
      "çök(?:üyor|tü|me|erek|ü)|don(?:uyor|du~|ma~|up~)|takıl(?:ıyor|dı|ıp)|kilitlen|yanıt vermiyor|cevap vermiyor|(?:kendi kendine|aniden|birden) kapan|kapanıyor|açılmıyor|başlamıyor|sonsuz döngü|beyaz ekran",
    network:
      "(?:ağ|bağlantı|internet) (?:hatası|sorunu|kesil|kopu|yok)|bağlan(?:amıyor|ılamıyor|ılamadı|mıyor|amadı)|bağlantı (?:\\p{L}+ )?(?:kuramıyor|kurulamadı|reddedil|kesil|kopuyor|zaman aşımı)|zaman aşımı|sertifika|vekil sunucu|çevrimdışı",
    authentication:
      "giriş (?:yapamıyor|yapılamıyor|yapamadım|hatası|başarısız|olmuyor|ekran)|oturum (?:açamıyor|açılamıyor|açılmıyor|süresi|kapan|hatası)|kimlik doğrulama|(?:şifre|parola)\\p{L}* (?:\\p{L}+ )?(?:yanlış|geçersiz|kabul)|yetkilendirme hatası|doğrulama kodu",
    "install-update":
      "(?:kurulum|güncelleme|yükleme)\\p{L}* (?:\\p{L}+ ){0,2}(?:hatası|başarısız|olmuyor|tamamlanm|takıl|yapılam)|(?:kur|güncelle|yükle)(?:yemiyor|nemiyor|nmiyor|yemedim|amıyor|ulamıyor|ulmuyor)|derleme hatası|bağımlılık",
    permission:
      "izin (?:reddedildi|hatası|yok|verilmedi)|erişim (?:engellendi|reddedildi|izni|yok)|yetki(?:m|niz|si)? (?:yok|yetersiz)|yetkisiz",
    memory:
      "bellek (?:\\p{L}+ )?(?:sızıntı|yetersiz|kullanım|tüket|dol)|(?:çok|fazla|aşırı) (?:\\p{L}+ )?(?:bellek|ram~|cpu~|işlemci)|hafıza|işlemci kullanımı|yetersiz bellek",
    ui: "görünmüyor|gözükmüyor|görüntülenmiyor|titr(?:iyor|eme)|yanıp sönüyor|(?:yazı|metin|buton|düğme|pencere|simge|menü)\\p{L}* (?:\\p{L}+ ){0,3}(?:kesil|üst üste|kayb|bulanık|okunmuyor|kapat)|yapıştır|kopyalanmıyor|kaydırılmıyor|tıklanmıyor|klavye|karanlık (?:mod|tema)|türkçe karakter|kısayol",
    "feature-request":
      "ekle(?:nse|nebilir|yin|r misiniz|nmesini|seniz|yebilir)|olsa (?:\\p{L}+ )?(?:iyi|güzel|harika)|olursa (?:\\p{L}+ )?(?:iyi|güzel|sevin)|özellik (?:isteği|talebi|önerisi)|öneri~|önerim|istiyorum ki|destek (?:eklen|gelsin)|rica ediyorum",
    "usage-limit":
      "kullanım (?:limiti|kotası|sınırı|hakkı)|kota(?:m|sı|yı)? (?:\\p{L}+ )?(?:dol|aş|bit)|limit(?:e|im|i)? (?:\\p{L}+ )?(?:dol|ulaş|aş)|kredi(?:m|ler)|iki kez (?:ücret|çekil)|abonelik",
    config:
      "ayar\\p{L}* (?:\\p{L}+ ){0,2}(?:kaydedilmiyor|uygulanmıyor|yok say|sıfırlan|çalışmıyor|dikkate)|yapılandırma\\p{L}* (?:\\p{L}+ ){0,2}(?:okunmuyor|yok say|uygulanmıyor)",
    filesystem:
      "(?:dosya|klasör|dizin)\\p{L}* (?:\\p{L}+ ){0,2}(?:bulunamadı|bulunamıyor|kaydedilmiyor|silin|bozul|kilitli|kaybol|açılamıyor|yok~)|disk (?:\\p{L}+ )?dol|dosya yolu",
    "model-behavior": "talimat\\p{L}* (?:\\p{L}+ )?(?:uymuyor|yok say|görmezden)|halüsinasyon",
    "context-limit": "bağlam (?:\\p{L}+ )?(?:çok|dol|aş)",
  },
};

/** Languages other than English in which reports come. Chinese stands last: kanji are Han, too. */
export const LANGUAGES: readonly LanguageWords[] = [
  JAPANESE,
  KOREAN,
  RUSSIAN,
  SPANISH,
  PORTUGUESE,
  FRENCH,
  GERMAN,
  TURKISH,
  CHINESE,
];
