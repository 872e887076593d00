import { wordings } from "../../../wording/wordings.ts";
import type { LanguageWords } from "../language-words.ts";

/** Words of reports in Portuguese. */
export const PORTUGUESE: LanguageWords = {
  language: "pt",
  when: { words: "de|uma|um|não|que|com|para|ao|da|dos|das|quando|depois|está|em|sem|você|erro|meu|minha" },
  spaced: true,
  words: {
    crash: wordings`
      trav(a~|ando|ou~|ado)
      congel(a~|ando|ou~|ado)
      não responde
      parou? de (responder|funcionar)
      para de (responder|funcionar)
      fecha (sozinh|do nada|inesperad|ao)
      fechou sozinh
      loop infinito
      não (abre~|inicia~)
      tela (branca|preta|azul)
      falha de segmentação
      quebra (ao|quando)
    `,
    network: wordings`
      erro de (rede|conexão)
      sem (conexão|internet)
      não (consegue|consigo|é possível) (se )?conectar
      conexão (recusada|perdida|interrompida|fechada|cai)
      falha (na|de) conexão
      tempo (de espera|limite) (esgotad|excedid)
      certificado
      não conecta
    `,
    authentication: wordings`
      (não (consigo|consegue|dá para|é possível)|erro ao|falha ao|impossível) (fazer (o )?login|entrar|
        logar|autenticar|acessar a conta|iniciar sessão)
      login <2> (falh|não|erro|inválid)
      autenticação (falh|não|erro)
      falha (de|na) autenticação
      senha (incorreta|inválida|não)
      sessão (expir|encerrad)
      desloga
    `,
    "install-update": wordings`
      (não (consigo|consegue|é possível|dá para)|erro ao|falha ao|impossível) (instalar|atualizar|
        desinstalar|compilar)
      (instalação|atualização) <2> (falh|não |erro|trav)
      (falha|erro) (na|de|da) (instalação|atualização)
      não (instala|atualiza)
    `,
    permission: wordings`
      permissão negada
      sem permissão
      permiss(ão|ões) insuficiente
      acesso negado
      não (tenho|tem) permissão
      não autorizad
    `,
    memory: wordings`
      vazamento de memória
      /(?:consum|uso)\p{L}* (?:\p{L}+ ){0,2}(?:de )?memória/
      (muita|toda a|falta de|sem) memória
      memória (insuficiente|ram~)
      memória <1> (aument|cresc|estour)
      (100 ?%|muita|toda a) (da |de )?(cpu|ram~)
    `,
    ui: wordings`
      não (aparece(?! nenhum)|é exibid|mostra|exibe)
      piscando
      pisca~
      cintil
      (texto|botão|janela|ícone|menu|tela)s? <3> (cortad|sobrepost|cobert|borrad|some~|sumi|desaparec|ilegív|preta)
      não (consigo|consegue|dá para|é possível) (colar|copiar|rolar|selecionar|digitar|clicar)
      atalhos? (de|do) teclado
      modo escuro
      ao colar
      teclado
    `,
    "feature-request": wordings`
      gostaria (de|que)
      seria <1> (bom|útil|ótimo|legal|interessante|ideal)
      por favor,? (adicion|permit|inclu)
      adicionar (uma? |a |o )?(opção|suporte|possibilidade|função|modo)
      solicitação de (recurso|funcionalidade)
      sugestão
      poderiam (adicion|inclu)
    `,
    "usage-limit": wordings`
      limite de (uso|mensagens|tokens)
      limite <1> (atingid|excedid)
      cota <1> (esgotad|excedid)
      créditos
      cobrad\p{L} (duas vezes|em dobro)
      assinatura
    `,
    config: wordings`
      /(?:configuraç|opç|preferência|parâmetro)\p{L}* (?:\p{L}+ ){0,2}(?:não (?:é |são |está )?(?:salv|
        aplic|respeit|funcion|lid)|ignorad|se perde|redefinid)/
      (ignora|não respeita|não salva|não aplica|perde) (a |o |as |os |minha |minhas )?(configuraç|opç|preferência)
    `,
    filesystem: wordings`
      (arquivo|pasta|diretório|ficheiro)s? <2> (não (existe|encontrad|é salvo)|corrompid|bloquead|
        sobrescrit|apagad|sumi|desaparec)
      não (consegue|consigo|é possível) (abrir|salvar|ler|gravar|apagar) (o |a |os |um )?(arquivo|pasta|ficheiro)
      disco cheio
    `,
    "model-behavior": wordings`
      ignora (minhas |as )?instruções
      alucina
      respostas? <1> (errad|inventad|pior)
    `,
    "context-limit": wordings`
      contexto <1> (muito|cheio|excedid)
    `,
  },
};
