import { wordings } from "../../../wording/wordings.ts";
import type { LanguageWords } from "../language-words.ts";

/** Words of reports in Spanish. */
export const SPANISH: LanguageWords = {
  language: "es",
  when: {
    words:
      "de|el|los|las|una|del|que|para|pero|cuando|después|está|al|por|una|un|no funciona|no puedo|mi|añadir|sesión",
  },
  spaced: true,
  words: {
    crash: wordings`
      se (cuelga|congela|traba|queda colgad|queda congelad|
        cierra (sol|inesperad|de repente|de golpe|al)|bloquea|cae~|colgó|cerró)
      no responde
      deja de (responder|funcionar)
      dejó de (responder|funcionar)
      bucle infinito
      no (arranca|inicia~|abre~)
      cierre inesperado
      fallo de segmentación
      pantalla (en )?blanc
    `,
    network: wordings`
      error de (red~|conexión|conexion)
      sin conexión
      no (se )?(puede|puedo|logra|consigue) conectar
      fall(a|o|ó) (de |en )?(la )?conexión
      conexión (rechazada|perdida|interrumpida|cerrada)
      se pierde la conexión
      tiempo de espera
      certificado
      no se conecta
    `,
    authentication: wordings`
      (no (puedo|puede|me deja|deja|logro|se puede)|imposible|error al|fallo al|falla al|
        problema al) (iniciar (la )?sesión|iniciar sesion|autentic|entrar|acceder)
      inicio de sesión <2> (fall|no|error)
      autenticación (fall|no|error)
      /(?:fall|error)\p{L}* (?:de|en la|la) autenticación/
      contraseña (incorrecta|inválida|no)
      cierra (la )?sesión
      sesión (caduc|expir)
    `,
    "install-update": wordings`
      (no (puedo|puede|se puede|deja|logro)|error al|fall* al|imposible|problemas? al) (instalar|
        actualizar|desinstalar|compilar)
      (instalación|actualización) <2> (fall|no |error|se queda|incompleta)
      /(?:fall|error)\p{L}* (?:en la|de|de la|la) (?:instalación|actualización)/
      no se (instala|actualiza)
    `,
    permission: wordings`
      permiso denegado
      permisos? insuficient
      (sin|no tengo|no tiene|falta de) permisos?
      acceso denegado
      no (está |estoy )?autorizad
    `,
    memory: wordings`
      /(?:consum|uso|fuga|falta|exceso|fugas)\p{L}* (?:de |toda la |mucha |demasiada |
        excesivo de )?(?:memoria|ram~)/
      sin memoria
      memoria insuficiente
      memoria ram
      (usa|consume|uso de|al) (el )?(100 ?%|mucha|demasiada|toda la) (de )?(la )?(cpu|memoria|ram)
    `,
    ui: wordings`
      no (se )?(muestra|ve~|ven~|aparece(?! ning))
      se (muestra|ve~|ven~) (mal|borros|cortad)
      parpade
      (texto|botón|ventana|icono|menú|pantalla)s? <3> (cortad|tapad|superp|solap|borros|desaparec|
        parpade|ilegible|negr)
      no (puedo|se puede|deja|funciona) (pegar|copiar|desplaz|seleccionar|escribir|hacer clic)
      atajos? de teclado
      modo oscuro
      al pegar
      teclado
    `,
    "feature-request": wordings`
      me gustaría
      sería <1> (bueno|útil|genial|ideal|interesante|bonito)
      estaría (bien|bueno|genial)
      por favor,? (añad|agreg|permit)
      (añadir|agregar) (una? |la |el )?(opción|soporte|posibilidad|función|modo)
      solicitud de (función|funcionalidad|característica)
      sugerencia
      propongo
      podrían (añad|agreg)
    `,
    "usage-limit": wordings`
      límite de (uso|mensajes|tokens)
      límite <1> alcanzad
      alcanc+ (el|mi) límite
      cuota <1> (agotad|excedid|superad)
      créditos
      sin saldo
      cobr+ (dos veces|doble)
      suscripción
    `,
    config: wordings`
      /(?:ajuste|configuraci|opci|preferencia|parámetro)\p{L}* (?:\p{L}+ ){0,2}(?:no (?:se )?(?:guarda|
        aplica|respeta|funciona|lee)|ignor|se pierde|se restablece)/
      (ignora|no respeta|no guarda|no aplica|pierde) (la |el |los |las |mi |mis )?(configuraci|ajuste|
        opci|preferencia)
    `,
    filesystem: wordings`
      (archivo|fichero|carpeta|directorio)s? <2> (no (existe|encontrad|se encuentra|se guarda)|dañad|
        corrupt|bloquead|sobrescrit|borrad|desaparec)
      no (puede|puedo|se puede) (abrir|guardar|leer|escribir|borrar) (el |la |los |un )?(archivo|fichero|carpeta)
      no encuentra (el |la )?(archivo|fichero|carpeta|ruta)
      disco lleno
    `,
    "model-behavior": wordings`
      ignora (mis |las )?instrucciones
      alucina
      respuestas? <1> (incorrect|inventad|peor)
    `,
    "context-limit": wordings`
      contexto <1> (demasiado|lleno|excedid)
      compactar
    `,
  },
};
