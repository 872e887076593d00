import type { Catalogue } from "./catalogue.ts";

/** Portuguese. */
export const PORTUGUESE: Catalogue = {
  language: "pt",
  sentences: {
    publicCredential: "Uma credencial parece estar pública",
    knownAlready: "Isto talvez já seja conhecido",
    mayBeRelated: "Issues anteriores que podem ter relação",
    oneQuestion: "Uma pergunta",
    severalReport: "Várias pessoas relatam isto agora",
    leftAlone: "Deixado em paz",
    leftAloneNote: "O Fingerpost fica fora desta issue, como {by} pediu. O `/triage` de um mantenedor o traz de volta.",
    aMaintainer: "um mantenedor",
    followed: "{count} relatos parecidos desde {time}; seguidos em #{issue}. Não falta nada no seu.",
    shows: "Esta issue parece mostrar {what}, para todos lerem.",
    aCredential: "uma credencial",
    revoke: "Revogue-a primeiro e depois edite a issue. Só editar não basta, porque o histórico guarda o texto antigo.",
    version: "Versão",
    platform: "Plataforma",
    terminal: "Terminal",
    available: "{version} está disponível",
    times: "{count} vezes",
    timesIn: "{count} vezes em {span}",
    day: "dia",
    days: "dias",
    and: "e",
    whatNow: "O que você pode fazer agora",
    stillMissing: "Ainda falta:",
    pleaseAdd: "Se puder, edite a issue e adicione.",
    missingDescription: "o que você fez, o que esperava e o que aconteceu",
    missingVersion: "a versão",
    missingPlatform: "o sistema operacional",
    missingError: "o texto exato do erro",
    missingSteps: "os passos que levam até lá",
    readMore: "Leia mais:",
    noTitle: "(sem título)",
    open: "aberta",
    closed: "fechada",
    notPlanned: "fechada como não planejada",
    asDuplicate: "fechada como duplicada",
    veryLikely: "muito provável",
    likely: "provável",
    quitePossible: "bem possível",
    possible: "possível",
    sameReport: "Parece o mesmo relato",
    sameReportNote: "Parece ter sido enviado duas vezes.",
    knownIssue: "Problema conhecido",
    knownIssueNote: "Os mantenedores sabem dele.",
    incident: "Outros relatam isto agora",
    incidentNote: "Vários relatos chegaram em pouco tempo; a causa talvez não esteja do seu lado.",
    fixedIn: "Parece corrigido em uma versão mais nova",
    fixedInNote: "Uma atualização deve ajudar.",
    regression: "Corrigido antes, e talvez de volta",
    regressionNote: "Sua versão já deveria ter a correção.",
    duplicate: "Provavelmente o mesmo problema",
    recurrence: "Já visto antes",
    recurrenceNote: "O mesmo tipo de falha passageira, não necessariamente com a mesma causa.",
    related: "Talvez relacionado",
    replyCommand: "Não é o mesmo? Responda {command}: aqui pessoas decidem.",
    helpCommand: "Algo errado? Diga em uma resposta; `/triage help` lista o que pode ser ajustado.",
    replySay: "Não é o mesmo? Diga em uma resposta: aqui pessoas decidem.",
    saySo: "Algo errado? Diga em uma resposta.",
    votes: "As reações aqui contam como votos.",
    closedDuplicate: "Fechada como duplicata de #{issue}; uma resposta do autor em até {days} dias a reabre.",
    closedUnanswered:
      "Fechada porque a pergunta abaixo ficou sem resposta; uma resposta do autor em até {days} dias a reabre.",
    writtenBy: "Escrito pelo Fingerpost a partir do texto desta issue.",
  },
  categories: {
    "usage-limit": {
      title: "Limite de uso atingido",
      meaning: "Um plano, uma cota ou um crédito parece contar como esgotado.",
      advice: [
        "Veja o que é contado e quando o limite é renovado.",
        "Se isso não bate com o que você usou, adicione os números aqui.",
      ],
      service: {
        meaning: "O serviço parece recusar porque um plano, uma cota ou um crédito conta como esgotado.",
        advice: [
          "Veja na página de uso da sua conta o que é contado e quando o limite é renovado.",
          "Se isso não bate com o que você usou, adicione os números aqui. Aí vale olhar mais de perto.",
        ],
      },
    },
    "rate-limit": {
      title: "Requisições demais",
      meaning: "O outro lado parece pedir menos requisições por vez. Isso costuma passar sozinho.",
      advice: [
        "Espere um ou dois minutos e envie menos requisições ao mesmo tempo.",
        "Se durar horas, adicione os momentos em que acontece.",
      ],
    },
    overloaded: {
      title: "Sobrecarregado",
      meaning: "O outro lado parece ter tido trabalho demais.",
      advice: ["Tente de novo em alguns minutos.", "Se continuar, adicione os momentos em que acontece."],
      service: {
        meaning: "O serviço parece ter tido trabalho demais. Isso costuma passar e não vem da sua configuração.",
        advice: [
          "Tente de novo em alguns minutos.",
          "Se continuar, veja a página de status do serviço (pode estar atrasada) e adicione os momentos aqui.",
        ],
      },
    },
    "server-error": {
      title: "Erro do servidor",
      meaning: "Um servidor parece ter falhado ao responder.",
      advice: ["O log do servidor diz mais que o status: adicione aqui as linhas dele."],
      service: {
        meaning: "O serviço parece ter falhado do lado dele. Isso costuma passar e raramente vem da sua configuração.",
        advice: [
          "Tente de novo em alguns minutos; a página de status do serviço pode saber mais.",
          "Se continuar, adicione a hora e o id da requisição, se aparecer.",
        ],
      },
    },
    authentication: {
      title: "Falha ao entrar na conta",
      meaning: "As credenciais parecem não ser aceitas: vencidas, ausentes ou de outra conta.",
      advice: ["Confira quais credenciais são usadas e se venceram."],
      service: {
        meaning: "O serviço parece não aceitar as credenciais: vencidas, ausentes ou de outra conta.",
        advice: [
          "Saia da conta e entre de novo.",
          "Procure no ambiente ou nos ajustes uma chave de API usada no lugar do seu login.",
        ],
      },
    },
    permission: {
      title: "Acesso negado",
      meaning: "Quem pede parece conhecido, mas sem permissão para o que pediu.",
      advice: ["Confira com que usuário roda e o que esse usuário ou papel pode fazer."],
      service: {
        meaning: "O serviço parece saber quem pede e não permitir: conta, organização, token ou região.",
        advice: [
          "Confira qual conta, token e organização são usados.",
          "Em uma organização, talvez um administrador precise permitir.",
        ],
      },
    },
    "content-policy": {
      title: "Recusado por um filtro de conteúdo",
      meaning: "A requisição ou a resposta parece recusada pelo que diz.",
      advice: ["Se o pedido era inofensivo, descreva-o aqui sem texto privado."],
      service: {
        meaning: "A requisição ou a resposta parece recusada pelo que diz.",
        advice: [
          "Abra uma nova sessão, para não reenviar o texto anterior, e escreva o pedido de outro modo.",
          "Se o pedido era inofensivo, descreva-o aqui sem texto privado.",
        ],
      },
    },
    "invalid-request": {
      title: "Requisição rejeitada como inválida",
      meaning: "Algo na requisição parece malformado ou nomeia o que não existe.",
      advice: ["Compare nomes e valores com a documentação da sua versão: o que não existe mais é recusado assim."],
      service: {
        meaning: "O serviço parece achar algo malformado na requisição ou não conhece um nome nela.",
        advice: [
          "Confira os nomes nos seus ajustes: o que não existe mais é recusado assim.",
          "Se começou no meio de uma sessão, abra outra: o que foi danificado é reenviado sempre.",
        ],
      },
    },
    "context-limit": {
      title: "Longo ou grande demais",
      meaning: "O que é enviado parece mais longo ou maior do que o outro lado aceita.",
      advice: ["Envie menos por vez: uma conversa mais curta, um arquivo menor ou em partes."],
    },
    network: {
      title: "Problema de conexão",
      meaning: "O programa parece não alcançar o outro lado, ou perder a conexão no caminho.",
      advice: [
        "Confira se esse endereço responde a partir da mesma máquina.",
        "Proxy, VPN, firewall e DNS podem atrapalhar; se um proxy inspeciona TLS, o certificado dele precisa ser aceito.",
      ],
      service: {
        meaning: "O programa parece não alcançar o serviço, ou perder a conexão no caminho.",
        advice: [
          "Confira proxy, VPN, firewall e DNS; tente outra rede, se puder.",
          "Se um proxy inspeciona TLS, o certificado dele precisa ser aceito.",
        ],
      },
    },
    filesystem: {
      title: "Problema de acesso a arquivos",
      meaning: "Um arquivo, pasta ou trava parece não poder ser lido ou escrito.",
      advice: ["Confira se o caminho existe, se você pode escrever nele e se o disco não está cheio."],
    },
    process: {
      title: "Comando falha ou trava",
      meaning: "Um comando ou processo filho parece falhar, travar ou não iniciar.",
      advice: ["Se for seguro repetir, rode-o sozinho no mesmo shell e diga aqui se funciona lá."],
    },
    crash: {
      title: "Falha ou travamento",
      meaning: "O programa parece ter terminado de repente ou parado de responder.",
      advice: [
        "Atualize para a última versão e tente de novo.",
        "Se acontece sempre, diga qual foi o último passo antes.",
      ],
    },
    memory: {
      title: "Uso alto de memória ou CPU",
      meaning: "O programa parece usar mais memória ou processador do que deveria.",
      advice: ["Diga por quanto tempo rodou, o tamanho dos dados e se cresce o tempo todo."],
    },
    config: {
      title: "Ajuste rejeitado ou ignorado",
      meaning: "Um ajuste, regra de permissão ou opção de isolamento parece não fazer o que diz.",
      advice: [
        "Confira a grafia e o lugar do arquivo, e se outro arquivo de ajustes o substitui.",
        "Mostre o ajuste aqui, sem nada secreto.",
      ],
    },
    integration: {
      title: "Integração não funciona",
      meaning: "Um plugin, hook, servidor de ferramentas ou extensão do editor parece não carregar ou conectar.",
      advice: ["Inicie-o sozinho e veja o log dele.", "Desligue os outros, para ver se um atrapalha o outro."],
    },
    "install-update": {
      title: "Falha na instalação ou atualização",
      meaning: "Instalar ou atualizar o programa parece ter falhado ou ficado incompleto.",
      advice: [
        "Veja as notas da versão: podem dizer do que ela precisa.",
        "Adicione a saída completa da etapa que falha.",
        "Diga como você instala, e em que sistema e arquitetura.",
      ],
    },
    ui: {
      title: "Problema de exibição ou entrada",
      meaning: "Algo parece ser mostrado ou digitado errado.",
      advice: [
        "Uma captura de tela ajuda.",
        "Diga se outro tamanho de janela, terminal, navegador ou tema muda alguma coisa.",
      ],
    },
    "model-behavior": {
      title: "O que o modelo responde ou faz",
      meaning: "Parece tratar das respostas ou escolhas do modelo, não de um erro do programa.",
      advice: ["Ajuda mais um exemplo curto do que você pediu e do que voltou."],
    },
    "feature-request": { title: "Pedido de função", meaning: "", advice: [] },
    "no-report": { title: "Nenhum problema descrito ainda", meaning: "", advice: [] },
    question: { title: "Pergunta", meaning: "", advice: [] },
    unknown: { title: "Notas de triagem", meaning: "", advice: [] },
  },
};
