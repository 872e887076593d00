import type { Catalogue } from "./catalogue.ts";

/** Spanish. */
export const SPANISH: Catalogue = {
  language: "es",
  sentences: {
    publicCredential: "Una credencial parece ser pública",
    knownAlready: "Puede que esto ya se conozca",
    mayBeRelated: "Issues anteriores que pueden estar relacionados",
    oneQuestion: "Una pregunta",
    severalReport: "Varias personas informan de esto ahora",
    leftAlone: "Se deja en paz",
    leftAloneNote: "Fingerpost no interviene aquí, como pidió {by}. El `/triage` de un mantenedor lo trae de vuelta.",
    aMaintainer: "un mantenedor",
    followed: "{count} informes parecidos desde {time}; se siguen en #{issue}. Al tuyo no le falta nada.",
    shows: "Este issue parece mostrar {what}, a la vista de todos.",
    aCredential: "una credencial",
    revoke: "Revócala primero y luego edita el issue. Editar no basta, porque el historial guarda el texto anterior.",
    version: "Versión",
    platform: "Plataforma",
    terminal: "Terminal",
    available: "{version} está disponible",
    times: "{count} veces",
    timesIn: "{count} veces en {span}",
    day: "día",
    days: "días",
    and: "y",
    whatNow: "Qué puedes hacer ahora",
    stillMissing: "Aún falta:",
    pleaseAdd: "Si puedes, edita el issue y añádelo.",
    missingDescription: "qué hiciste, qué esperabas y qué pasó en su lugar",
    missingVersion: "la versión",
    missingPlatform: "el sistema operativo",
    missingError: "el texto exacto del error",
    missingSteps: "los pasos para llegar ahí",
    readMore: "Leer más:",
    noTitle: "(sin título)",
    open: "abierto",
    closed: "cerrado",
    notPlanned: "cerrado como no planeado",
    asDuplicate: "cerrado como duplicado",
    veryLikely: "muy probable",
    likely: "probable",
    quitePossible: "bastante posible",
    possible: "posible",
    sameReport: "Parece el mismo informe",
    sameReportNote: "Parece que se envió dos veces.",
    knownIssue: "Problema conocido",
    knownIssueNote: "Los mantenedores lo conocen.",
    incident: "Otros informan de esto ahora mismo",
    incidentNote: "Llegaron varios informes en poco tiempo; quizá la causa no esté de tu lado.",
    fixedIn: "Parece corregido en una versión más nueva",
    fixedInNote: "Actualizar debería ayudar.",
    regression: "Corregido antes y quizá de vuelta",
    regressionNote: "Tu versión ya debería tener la corrección.",
    duplicate: "Probablemente el mismo problema",
    recurrence: "Visto antes",
    recurrenceNote: "El mismo tipo de fallo pasajero, no necesariamente con la misma causa.",
    related: "Quizá relacionado",
    replyCommand: "¿No es lo mismo? Responde {command}: aquí deciden personas.",
    helpCommand: "¿Algo está mal? Dilo en una respuesta; `/triage help` enumera lo que se puede fijar.",
    replySay: "¿No es lo mismo? Dilo en una respuesta: aquí deciden personas.",
    saySo: "¿Algo está mal? Dilo en una respuesta.",
    votes: "Las reacciones aquí cuentan como votos.",
    closedDuplicate: "Cerrado como duplicado de #{issue}; una respuesta de su autor en {days} días lo reabre.",
    closedUnanswered:
      "Cerrado porque la pregunta de abajo quedó sin respuesta; una respuesta de su autor en {days} días lo reabre.",
    writtenBy: "Escrito por Fingerpost a partir del texto de este issue.",
  },
  categories: {
    "usage-limit": {
      title: "Límite de uso alcanzado",
      meaning: "Parece que un plan, una cuota o un crédito cuenta como agotado.",
      advice: [
        "Mira qué se cuenta y cuándo se restablece el límite.",
        "Si no coincide con lo que usaste, añade aquí los números.",
      ],
      service: {
        meaning: "El servicio parece rechazar porque un plan, una cuota o un crédito cuenta como agotado.",
        advice: [
          "Mira en la página de uso de tu cuenta qué se cuenta y cuándo se restablece el límite.",
          "Si no coincide con lo que usaste, añade aquí los números. Entonces merece una mirada más atenta.",
        ],
      },
    },
    "rate-limit": {
      title: "Demasiadas solicitudes",
      meaning: "El otro lado parece pedir menos solicitudes a la vez. Suele pasar por sí solo.",
      advice: [
        "Espera uno o dos minutos y envía menos solicitudes al mismo tiempo.",
        "Si dura horas, añade los momentos en que ocurre.",
      ],
    },
    overloaded: {
      title: "Sobrecargado",
      meaning: "El otro lado parece haber tenido demasiado que hacer.",
      advice: ["Inténtalo de nuevo en unos minutos.", "Si continúa, añade los momentos en que ocurre."],
      service: {
        meaning: "El servicio parece haber tenido demasiado que hacer. Suele pasar y no se debe a tu configuración.",
        advice: [
          "Inténtalo de nuevo en unos minutos.",
          "Si continúa, mira la página de estado del servicio (puede ir con retraso) y añade aquí los momentos.",
        ],
      },
    },
    "server-error": {
      title: "Error del servidor",
      meaning: "Un servidor parece haber fallado al responder.",
      advice: ["El registro del servidor dice más que el estado: añade aquí sus líneas."],
      service: {
        meaning: "El servicio parece haber fallado por su lado. Suele pasar y rara vez se debe a tu configuración.",
        advice: [
          "Inténtalo de nuevo en unos minutos; la página de estado del servicio puede saber más.",
          "Si continúa, añade la hora y el id de la solicitud, si se muestra.",
        ],
      },
    },
    authentication: {
      title: "Falló el inicio de sesión",
      meaning: "Las credenciales no parecen aceptarse: caducadas, ausentes o de otra cuenta.",
      advice: ["Comprueba qué credenciales se usan y si han caducado."],
      service: {
        meaning: "El servicio no parece aceptar las credenciales: caducadas, ausentes o de otra cuenta.",
        advice: [
          "Cierra la sesión y vuelve a iniciarla.",
          "Busca en tu entorno o ajustes una clave de API que se use en lugar de tu sesión.",
        ],
      },
    },
    permission: {
      title: "Acceso denegado",
      meaning: "Quien pregunta parece conocido, pero sin permiso para lo que pidió.",
      advice: ["Comprueba con qué usuario se ejecuta y qué puede hacer ese usuario o rol."],
      service: {
        meaning: "El servicio parece saber quién pregunta y no permitirlo: cuenta, organización, token o región.",
        advice: [
          "Comprueba qué cuenta, token y organización se usan.",
          "En una organización, quizá deba permitirlo un administrador.",
        ],
      },
    },
    "content-policy": {
      title: "Rechazado por un filtro de contenido",
      meaning: "La solicitud o la respuesta parece rechazada por lo que dice.",
      advice: ["Si la solicitud era inofensiva, descríbela aquí sin texto privado."],
      service: {
        meaning: "La solicitud o la respuesta parece rechazada por lo que dice.",
        advice: [
          "Inicia otra sesión, para que no se reenvíe el texto anterior, y formula la solicitud de otro modo.",
          "Si la solicitud era inofensiva, descríbela aquí sin texto privado.",
        ],
      },
    },
    "invalid-request": {
      title: "Solicitud rechazada por inválida",
      meaning: "Algo en la solicitud parece mal formado o nombra lo que no existe.",
      advice: ["Compara nombres y valores con la documentación de tu versión: lo que ya no existe se rechaza así."],
      service: {
        meaning: "El servicio parece encontrar algo mal formado en la solicitud o no conoce un nombre en ella.",
        advice: [
          "Comprueba los nombres en tus ajustes: lo que ya no existe se rechaza así.",
          "Si empezó en mitad de una sesión, inicia otra: lo dañado se reenvía cada vez.",
        ],
      },
    },
    "context-limit": {
      title: "Demasiado largo o grande",
      meaning: "Lo que se envía parece más largo o grande de lo que acepta el otro lado.",
      advice: ["Envía menos de una vez: una conversación más corta, un archivo menor o por partes."],
    },
    network: {
      title: "Problema de conexión",
      meaning: "El programa no parece alcanzar el otro lado, o pierde la conexión en el camino.",
      advice: [
        "Comprueba si esa dirección responde desde la misma máquina.",
        "Proxy, VPN, cortafuegos y DNS pueden estorbar; si un proxy inspecciona TLS, hay que confiar en su certificado.",
      ],
      service: {
        meaning: "El programa no parece alcanzar el servicio, o pierde la conexión en el camino.",
        advice: [
          "Comprueba proxy, VPN, cortafuegos y DNS; prueba otra red si puedes.",
          "Si un proxy inspecciona TLS, hay que confiar en su certificado.",
        ],
      },
    },
    filesystem: {
      title: "Problema de acceso a archivos",
      meaning: "Un archivo, carpeta o bloqueo no parece legible o escribible.",
      advice: ["Comprueba que la ruta existe, que puedes escribir en ella y que el disco no está lleno."],
    },
    process: {
      title: "El comando falla o se cuelga",
      meaning: "Un comando o proceso hijo parece fallar, colgarse o no arrancar.",
      advice: ["Si se puede repetir sin riesgo, ejecútalo solo en el mismo shell y di aquí si funciona."],
    },
    crash: {
      title: "Cierre inesperado o bloqueo",
      meaning: "El programa parece haber terminado de forma inesperada o dejado de responder.",
      advice: [
        "Actualiza a la última versión e inténtalo de nuevo.",
        "Si ocurre siempre, di cuál fue el último paso antes.",
      ],
    },
    memory: {
      title: "Uso alto de memoria o CPU",
      meaning: "El programa parece usar más memoria o procesador de lo debido.",
      advice: ["Di cuánto tiempo se ejecutó, qué tamaño tienen los datos y si crece todo el tiempo."],
    },
    config: {
      title: "Ajuste rechazado o ignorado",
      meaning: "Un ajuste, regla de permisos u opción de aislamiento no parece hacer lo que dice.",
      advice: [
        "Comprueba cómo se escribe y dónde está el archivo, y si otro archivo de ajustes lo anula.",
        "Muestra aquí el ajuste, sin nada secreto.",
      ],
    },
    integration: {
      title: "La integración no funciona",
      meaning: "Un plugin, hook, servidor de herramientas o extensión del editor no parece cargar o conectar.",
      advice: ["Inícialo por separado y mira su propio registro.", "Desactiva los demás, para ver si se estorban."],
    },
    "install-update": {
      title: "Falló la instalación o actualización",
      meaning: "La instalación o actualización del programa parece fallida o incompleta.",
      advice: [
        "Mira las notas de la versión: quizá digan qué necesita.",
        "Añade la salida completa del paso que falla.",
        "Di cómo lo instalas y en qué sistema y arquitectura.",
      ],
    },
    ui: {
      title: "Problema de pantalla o entrada",
      meaning: "Algo parece mostrarse o escribirse mal.",
      advice: [
        "Una captura de pantalla ayuda.",
        "Di si cambia algo con otro tamaño de ventana, terminal, navegador o tema.",
      ],
    },
    "model-behavior": {
      title: "Lo que responde o hace el modelo",
      meaning: "Parece tratarse de las respuestas o decisiones del modelo, no de un error del programa.",
      advice: ["Lo que más ayuda es un ejemplo corto de lo que pediste y lo que volvió."],
    },
    "feature-request": { title: "Petición de función", meaning: "", advice: [] },
    "no-report": { title: "Aún no se describe ningún problema", meaning: "", advice: [] },
    question: { title: "Pregunta", meaning: "", advice: [] },
    unknown: { title: "Notas de clasificación", meaning: "", advice: [] },
  },
};
