import type { LanguageWords } from "../language-words.ts";

export const SPANISH: LanguageWords = {
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
