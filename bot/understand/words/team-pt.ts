import type { TeamWords } from './team-words.ts';

/** "dia 15", which is a day of a month without its name; and "1o". */
const ordinals: Record<string, number> = { primeiro: 1, '1o': 1 };
for (let day = 1; day <= 31; day += 1) ordinals[`(o/no/ao/) dia ${day}`] = day;

const counts = ['um', 'dois', 'tres', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'];

/** "mais duas semanas", "uma semana a mais" */
const spans: Record<string, number> = {
  '(uma/1) (semana/semaninha)': 7,
  '(mais/outra/so mais) (uma/1) (semana/semaninha)': 7,
  '(uma/1) (semana/semaninha) (a mais/extra)': 7,
  '(um/1) (dia/diazinho)': 1,
  '(mais/outro/so mais) (um/1) (dia/diazinho)': 1,
  '(um/1) dia (a mais/extra)': 1,
  '(duas/2) semanas': 14,
  '(mais/so mais) (duas/2) semanas': 14,
  '(duas/2) semanas (a mais/extra)': 14,
  '(mais/so mais) (tres/3) semanas': 21,
  'quinze dias': 15,
  '(mais/so mais) (quinze/15) dias': 15,
  '(uma/mais uma) quinzena': 15,
  '(um/1) mes': 30,
  '(mais/outro/so mais) (um/1) mes': 30,
  '(um/1) mes (a mais/extra)': 30,
  '(mais/so mais) (uns/alguns) dias': 3,
};
for (const [at, word] of counts.entries())
  if (at > 0) {
    spans[`(mais/so mais) (${word}/${at + 1}) dias`] = at + 1;
    spans[`(${word}/${at + 1}) dias (a mais/extra)`] = at + 1;
  }

const teamNoun = 'equipe/equipa/time';
const giveVerbs = `atribuir/atribui/atribua/designar/designa/designe/inscrever/inscreve/inscreva/matricular/matricula/matricule/
    cadastrar/cadastra/cadastre/recomendar/recomenda/recomende/sugerir/sugere/sugira`;
const remindVerbs = `lembrar/lembra/lembre/lembrem/relembrar/relembra/relembre/avisar/avisa/avise/cobrar/cobra/cobre/cutucar/cutuca/
    cutuque/recordar/recorda/recorde/alertar/alerta/alerte/notificar/notifica/notifique`;
const takeVerbs = `retirar/retira/retire/tirar/tira/tire/remover/remove/remova/cancelar/cancela/cancele/eliminar/elimina/elimine/
    excluir/exclui/exclua/apagar/apaga/apague/desatribuir/desatribui/desatribua/desinscrever/desinscreve/
    desinscreva/desmatricular/desmatricula/desmatricule/dispensar/dispensa/dispense`;
const moveVerbs = `adiar/adia/adie/prorrogar/prorroga/prorrogue/estender/estende/estenda/prolongar/prolonga/prolongue/postergar/
    posterga/postergue/empurrar/empurra/empurre/alargar/alarga/alargue/antecipar/antecipa/antecipe/mover/move/mova/
    remarcar/remarca/remarque/reagendar/reagenda/reagende`;

/** Portuguese of Brazil and of Portugal. */
export const team: TeamWords = {
  cues: `
    equipe | equipa | time | pessoal | gente | funcionarios | colaboradores | subordinados | liderados | colegas
    (${giveVerbs}) | atribuicao | atribuicoes | atribualhe | dalhe | deem
    (${remindVerbs}) | lembrete | lembretes | lembrea | lembreo | lembreos | lembreas | lembrelhe | aviseo | avisea
    (${takeVerbs})
    (${moveVerbs}) | prorrogacao | prorrogacoes | extensao | adiamento
    todos | todas | todo mundo | toda a gente | quem | ela | ele | elas | eles | dela | dele | deles | delas | lhe | lhes | alguem | ninguem
    atrasado | atrasada | atrasados | atrasadas | atraso | vencido | vencidos | pendente | pendentes
    pedido | pedidos | solicitacao | solicitacoes | aprova | aprovar | aprovo | aprovado | recusa | recusar | recuso
    relatorio | relatorios | organizacao | empresa | companhia | departamento | departamentos | area | setor | exportar | exporta
    status | situacao | progresso de | progresso da | progresso do | como esta | como vai | como vao | como estao
      quantos | quantas | taxa | conclusao | porcentagem | percentagem | numeros | indicadores
    precisa | precisam | devem | nos | desfaz | anula | membros | grupo
  `,
  assign: `
    (${giveVerbs}) | atribuo | atribuido | atribuida | atribuicao | atribualhe | atribuilhe | atribuirlhe | atribuam
    dar | (dar/dou) (ao/a/para o/para a/pro/pra) | (da/de) (ao/a/para o/para a/pro) | dalhe | da lhe | dalhes
      darlhe | deem | da (o/um) curso | de (o/um) curso | da (para/pra) | de (para/pra)
    (mandar/manda/mande) (o/um) curso | (passar/passa/passe) (o/um/esse/este) curso
      (passar/passa/passe) (para/pra) | (mandar/manda/mande) (para/pra) | (envia/envie/enviar) (o/um) curso
    (coloca/coloque/colocar/poe/ponha/bota/bote/inclui/inclua/incluir/adiciona/adicione/adicionar/mete/acrescenta)
       coloquea | coloqueo | inscrevaa | inscrevao | inscrevelhe | matriculea | matriculeo
    precisa | precisam | necessita | necessitam | precisa de | precisam de | precisa fazer | precisam fazer
    (deve/devem/deveria/deveriam/devia/deviam/vai/vao/pode/podem/tem que/tem de/terao que/tera que/tera de/ha de) (fazer/cursar/concluir/completar/ter/receber/tirar)
    (para/pra) (fazer/cursar/fazerem)
    recebe | recebem | receba | recebam | ganha | ganham | faca | facam | fique com | fica com | ficam com
    recomendado (para/pra/a) | recomendada (para/pra/a) | obrigatorio (para/pra/a) | opcional (para/pra) | recomendalhe | recomendelhe | sugirolhe | sugerelhe
    (escala/escale/escalar/convoca/convoque/convocar) | nova atribuicao
  `,
  assignWord: `
    atribuir | atribui | atribua | atribuo | atribuam | atribuido | atribuida | atribuicao | atribualhe | atribuilhe | designar | designa | designe
  `,
  imperatives: `
    (${giveVerbs}) | atribualhe | dalhe | da lhe | mostra | mostre | mostrar | me mostra | me mostre | mostrame
      mostreme | coloca | coloque | poe | ponha | adiciona | adicione | inclui | inclua | manda | mande | passa
      passe | lista | liste | diz | diga | dime
  `,
  remind: `
    (${remindVerbs}) | lembrete | lembretes | um lembrete | lembrea | lembreo | lembreas | lembreos | lembraa
      lembrao | lembrelhe | lembralhe | lembrarlhe | lembralos | lembralas | lembralo | aviseo | avisea | aviseos
      avisalhe | aviselhe | recordelhe | recordalhe | recordarlhe
    (manda/mande/mandar/envia/envie/enviar/dispara/dispare/solta) (um/uns/o/outro/) (lembrete/lembretes/aviso/
      avisos/toque/alerta) | (da/de/dar) um (toque/aviso/puxao de orelha/alo/cutucao)
    puxa a orelha | puxar a orelha
  `,
  withdraw: `
    (${takeVerbs}) | retiralhe | retirelhe | tiralhe | tirelhe | cancelalhe | removao | removea | tirao | retirao | retiralo | remove lo
    (pode/podem) (sair/largar/parar) (de/do/da) | nao precisa mais | nao precisam mais | ja nao precisa | ja nao precisam
    (toma/tome/pega/pegue) de volta
  `,
  unneeded: `
    (nao/ja nao) (precisa/precisam/necessita/necessitam) (mais/) (de fazer/fazer/de/do/da/)
      (esta/estao/fica/ficam/foi) (dispensado/dispensada/dispensados/dispensadas/isento/isenta/isentos/isentas) (de/
      do/da/) | nao tem (mais/) (de/que) fazer | nao se aplica (a/ao)
  `,
  away: `
    fora (de/do/da/) | sai (de/do/da) | saem (de/do/da) | sem o | sem a
  `,
  move: `
    (${moveVerbs})
    (mudar/muda/mude/alterar/altera/altere/trocar/troca/troque/passar/passa/passe/atualizar/atualiza/atualize/
      corrigir/corrige/corrija/ajustar/ajusta/ajuste/dilatar/dilata/aumentar/aumenta/aumente) (o/a/os/as/esse/este/
      seu/) (prazo/prazos/data/datas/vencimento/data limite/prazo final)
    (novo prazo/nova data/prazo novo/prazo maior/mais prazo/mais tempo/mais tempo para/mais tempo pra/prorrogacao/extensao/adiamento/prazo passa/prazo fica/prazo muda)
    (tem/tera/fica com/ganha/recebe/da/dar/dalhe/de) (mais tempo/ate/tempo ate/prazo ate)
    vence agora | agora vence | passa a vencer | fica para | ficou para | passa para | passa pra | pode esperar ate | deixa para | deixa pra | deixa ate
  `,
  puts: `
    poe | ponha | coloca | coloque | colocar | bota | bote | passa | passe | passar | muda | mude | mudar | deixa | deixe | mete
  `,
  putsTo: `
    para | pra | para o dia | para dia | pro dia | em | no dia | ate | ate o dia | a | para o
  `,
  later: `
    mais | a mais | mais tarde | adicional | adicionais | extra | extras | depois | mais longo
  `,
  earlier: `
    antes | mais cedo | antecipar | antecipa | antecipe | adiantar | adianta | adiante
  `,
  view: `
    (como/e como) (esta/estao/vai/vao/anda/andam/ta/tao/foi/ficou/vem) (indo/) | a quantas | em que (pe/ponto)
    quanto | quantos | quantas | quanta | status | estado | progresso | andamento | avanco | situacao | posicao | ponto de situacao | evolucao
    mostra | mostre | mostrar | me mostra | me mostre | mostrame | mostreme | lista | listar | liste | ver | exibir
      | exibe | ve | veja | abre | abrir | abra | quero ver | quero saber | gostaria de saber | queria saber
      gostava de saber
    resumo | visao geral | painel | pagina (de/do/da) | onde (esta/estao/anda)
      o que (tem/falta/fez/esta fazendo/esta a fazer/faltou/ja fez/recebeu/ainda tem/ainda falta) | o que e que
      que cursos | quais cursos | quais sao | quais | qual | quem | quando | desde quando
    tem | tinha | fez | fizeram | terminou | terminaram | concluiu | concluiram | completou | acabou | acabaram
      comecou | comecaram | iniciou | iniciaram | falta | faltam | ja | ainda | nao iniciado | nao comecou
      nao iniciou
    pendente | pendentes | aberto | em aberto | feito | feitos | concluido | concluidos | terminado | terminados
      cursos | numeros | numero | total | porcentagem | percentagem | por cento | comparar | compara | compare
      relatorio | prazo de | prazos | datas | novidades | atualizacao | detalhes | informacoes | info | alguem
      algum
    conta (como/sobre) | me fala (de/do/da/sobre) | me conta (de/do/da/sobre/como)
  `,
  teamView: `
    ${teamNoun.replaceAll('/', ' | ')} | (a/minha/a minha/nossa/a nossa/o/meu/o meu/nosso/o nosso) (${teamNoun})
    como (estamos/vamos/andamos/a gente esta/a gente ta/esta todo mundo/estao todos/estao todas/vao todos/
      esta toda a gente/vai todo mundo) | meu pessoal | minha gente | o meu pessoal | a minha gente | meus liderados
       meus colaboradores | os meus colaboradores | meus subordinados
    (status/situacao/resumo/visao geral/painel/progresso/andamento/estado/ponto de situacao) (da/do/de) (minha/meu/
      nossa/nosso/) (${teamNoun}/pessoal) | visao geral | painel | resumo geral
  `,
  teamAlone: `
    status | situacao | resumo | painel | visao geral | progresso | andamento | ponto de situacao | como estamos | como vamos | dashboard
  `,
  overdueView: `
    atrasado | atrasada | atrasados | atrasadas | atraso | atrasos | em atraso | com atraso | esta atrasado
      estao atrasados | vencido | vencidos | vencida | vencidas | fora do prazo | perdeu o prazo | perderam o prazo
      passou do prazo | passaram do prazo | estourou o prazo | prazo vencido | prazos vencidos
    (precisa/precisam) de (mais/) ajuda | ficou para tras | ficaram para tras | ficando para tras | mais atrasado
      mais atrasados | pior | piores | mais devagar | em divida | devendo | deve cursos | em risco
  `,
  troubled: `
    ajuda | apoio | atraso | atrasado | atrasada | atrasados | atrasadas | problema | problemas | dificuldade
      dificuldades | preocupa | preocupar | atencao | suporte | risco | para tras | cobrar | cobrado | cobranca
      empurrao
  `,
  finishedView: `
    (terminou/terminaram/concluiu/concluiram/completou/completaram/acabou/acabaram/fez/fizeram) (ja/) (tudo/
      todos os cursos/todos/tudo ja) | (ja/) (terminou/terminaram/concluiu/concluiram/acabou/acabaram)
    tudo (feito/concluido/terminado/pronto/completo) | (esta/estao) em dia | em dia
      (nada/sem nada) (pendente/em aberto) | sem pendencias | 100 por cento | concluido | concluidos | zerado | zerou
  `,
  throughView: `
    tudo (feito/concluido/terminado/pronto/completo)
      (terminou/terminaram/concluiu/concluiram/completou/completaram/acabou/acabaram/fez/fizeram) (ja/) (tudo/
      todos os cursos/todos/todos os seus cursos/os cursos todos) | (esta/estao) em dia | sem pendencias
      nada (pendente/em aberto/atrasado) | zerou tudo
  `,
  requests: `
    pedido | pedidos | solicitacao | solicitacoes | requisicao | requisicoes
    (pede/pedem/pediu/pediram/pedindo/pedir/quer/querem/queria/solicita/solicitou/solicitaram/esta pedindo/
      estao pedindo/esta a pedir/estao a pedir/precisa de/precisam de) (mais/um pouco mais de/) (mais tempo/
      mais prazo/prazo/extensao/prorrogacao/adiamento)
    mais tempo | mais prazo | prorrogacao | prorrogacoes
      pedidos de (prazo/tempo/prorrogacao/mais tempo/mais prazo)
      (esperando/aguardando/a espera de/a aguardar) (minha/a minha/por mim/por minha) (resposta/aprovacao/decisao/)
      aprovacoes pendentes | para eu aprovar | pra eu aprovar | para aprovar | pra aprovar | algo para aprovar
  `,
  wantsTime: `
    pede | pedem | pediu | pediram | pedindo | quer | querem | queria | quis | solicita | solicitou | solicitaram
  `,
  requestView: `
    o que (quer/pede/pediu/querem/pediram/diz/disse/e que quer) | ate quando | por que | porque e que
      qual (e/foi/) (o/a/) (motivo/razao/justificativa/pedido/data) | motivo | razao | justificativa | quanto tempo
      quantos dias | que data | qual data | mostra | mostre | me mostra | ver | detalhes | de novo | outra vez
  `,
  everyone: `
    todos | todas | a todos | a todas | todos eles | todas elas | todo mundo | a todo mundo | toda a gente | a toda a gente | cada um | cada uma | cada pessoa
    (toda/toda a/a toda a/a/para a/minha/a minha/nossa/a nossa/toda minha/toda a minha/toda a nossa) (equipe/
      equipa) (toda/inteira/)
      (todo o/todo/o/ao/pro/meu/o meu/ao meu/nosso/o nosso/todo o meu/todo meu) time (todo/inteiro/)
    equipe | equipa | (todo o/todo/o/meu/todo o meu/todo meu) pessoal (todo/) | minha gente | toda a minha gente
      meus liderados | meus colaboradores | os meus colaboradores
      todos os (colaboradores/funcionarios/membros/meus/meus colaboradores/da equipe/da equipa/do time/colegas/
      participantes) | todos da equipe | todos da equipa | todos do time | todas as pessoas | todos os 14 | galera
      a galera | a malta
  `,
  theRest: `
    (os/as/todos os/todas as/aos/dos) (demais/outros/outras/restantes) | o resto (da equipe/da equipa/do time/do pessoal/)
  `,
  except: `
    exceto | excepto | menos | salvo | tirando | fora | a excecao de | a excepcao de | com excecao de
      com a excecao de | a nao ser | mas nao | e nao | que nao seja | excluindo | sem contar
  `,
  exceptAfter: `
    excluido | excluida | isento | isenta | dispensado | dispensada | de fora | fica de fora | fora
  `,
  already: `
    ja
  `,
  hasDone: `
    fez | fizeram | tem | terminou | terminaram | concluiu | concluiram | completou | acabou | feito | concluido
  `,
  joining: `
    e | ou | para | pra | a | o | as | os | ao | da | do | de | tambem | com
  `,
  overdue: `
    (os/as/aos/todos os/todas as/a todos os/) (atrasados/atrasadas)
      (todos/todos os/quem/a quem/aos que/os que/quem e que/todo mundo/toda a gente/todo mundo que/todos os que/
      todos que) (esta/estao/ta/tao/tiver/estiver/estiverem) (em atraso/atrasado/atrasada/atrasados/atrasadas/
      com atraso/devendo)
    (todos/todo mundo/toda a gente) (em atraso/com atraso)
      quem tem (cursos/algo/coisa/curso/prazo) (em atraso/atrasados/atrasado/atrasada/vencido/vencidos)
      os que tem (cursos/algo) (em atraso/atrasados/atrasado) | quem perdeu o prazo | os em atraso | os vencidos
  `,
  unfinished: `
    (ainda/) nao (terminou/terminaram/concluiu/concluiram/completou/completaram/fez/fizeram/acabou/acabaram/finalizou/finalizaram) (ainda/o/a/)
    (falta/faltam/ainda falta/ainda faltam) (fazer/concluir/terminar/o/a/) | (sem terminar/sem concluir/sem fazer/sem completar) (o/a/) | tem pendente (o/a/) | esta devendo (o/a/)
  `,
  unfinishedAfter: `
    nao (concluido/terminado/feito/iniciado/finalizado) | por (concluir/terminar/fazer) | pendente | em aberto | incompleto | sem terminar | sem concluir
  `,
  both: `
    (os/as/aos/as duas/os dois/todos os) (dois/duas) | ambos | ambas | a ambos | a ambas | para os dois | para as duas | pra ambos
  `,
  her: `
    ela | ele | a ela | a ele | para ela | para ele | pra ela | pra ele | dela | dele | lhe | com ela | com ele
      essa pessoa | esta pessoa | nela | nele | lembrea | lembreo | lembrelhe | lembralhe | atribualhe | atribuilhe
      dalhe | da lhe | darlhe | retiralhe | tiralhe
  `,
  this: `
    este | esse | isso | isto | aquilo
      (este/esse/o/aquele/o mesmo/desse/deste/do/nesse/neste) (curso/treinamento)
      (esta/essa/a mesma) (formacao/atribuicao) | o mesmo | aqui | disso | nisso
  `,
  required: `
    obrigatorio | obrigatoria | obrigatorios | obrigatorias | obrigatoriamente | como obrigatorio
      como obrigatoria | mandatorio | requerido | exigido | imprescindivel | e obrigatorio | sendo obrigatorio
      de carater obrigatorio | compulsorio | nao opcional | nao e opcional | nao e facultativo
  `,
  hasTo: '',
  hasToBe: '',
  recommended: `
    recomendado | recomendada | recomendados | como recomendado | como recomendada | opcional | opcionais
      facultativo | facultativa | voluntario | voluntaria | sugerido | sugestao | como sugestao | recomendacao
      recomenda | recomende | recomendar | recomendalhe | sugere | sugira | sugerir
    nao (e/seja/sendo/) obrigatorio | nao (e/seja/) obrigatoria | sem obrigacao | sem compromisso | se (quiser/quiserem/ela quiser/ele quiser/puder/tiver interesse)
  `,
  note: `
    nota | (com a/com/com uma/a/acrescenta a/coloca a/adiciona a) nota | observacao | obs | com a observacao
      comentario | com o comentario | (com a/com/com uma) mensagem | recado | com o recado
      (diz/diga/dizer/fala/fale/avisa/explica/explique) (lhe/lhes/para ela/para ele/pra ela/pra ele/a ela/a ele/) que
      | dizlhe que | digalhe que | digalhes que | dizendo que | dizendo
  `,
  says: 'diz que | diga que | dizer que | fala que | fale que | avisa que | dizendo | explica que | explique que',
  denial: `
    nao
  `,
  grant: `
    sim | s | ss | claro | pode | podem | pode sim | pode ser | podes | ok | okay | beleza | blz | ta | ta bom
      ta bem | tudo bem | esta bem | certo | por mim | por mim tudo bem | por mim sim | sem problema | sem problemas
       de acordo | concordo | combinado | fechado | com certeza | certeza | claro que sim | isso | positivo
    aprovado | aprovada | aprovados | aprovadas | aprovo | aprova | aprove | aprovar | concedido | concedida
      concedo | concede | conceda | conceder | autorizado | autorizada | autorizo | autoriza | autorize | autorizar
      aceito | aceita | aceitar | aceite | deferido | liberado | liberada | libera | libere | liberar | permitido
      permito
    pode (aprovar/conceder/autorizar/aceitar/liberar/dar) | (ela/ele) (pode/pode sim/tem/ganha)
      (aprovao/aprovea/aproveo/concedao/concedaa/aceiteo) | eu (aprovo/concedo/autorizo/aceito/concordo)
      (esta/fica/ta/foi) (aprovado/aprovada/concedido/concedida/autorizado/autorizada) | que (tenha/fique com)
      sim pode | sim claro
    (da/dar/dalhe/da lhe/dou/dou lhe/doulhe) (o/mais/esse/este/) (tempo/prazo)
  `,
  decline: `
    nao | n | nn | naum | nao da | nao dá | nao pode | nao podem | nao posso | nao podemos | nao vai dar
      nao e possivel | nao sera possivel | impossivel | infelizmente nao | lamento nao | lamento mas nao
      sinto muito nao | de jeito nenhum | de forma alguma | nem pensar | sem chance | fora de questao | negativo
    recusado | recusada | recuso | recusa | recuse | recusar | negado | negada | nego | nega | negue | negar
      rejeitado | rejeitada | rejeito | rejeita | rejeite | rejeitar | indeferido | indefiro | indeferir
    nao (aprovo/aprova/aprove/aprovar/aprovado/concedo/conceda/conceder/autorizo/autorize/autorizado/aceito/aceite/
      concordo/concedido) | (recuseo/recusea/recusao/rejeitao) | acho que nao | melhor nao | claro que nao
      desta vez nao | dessa vez nao | sem (prorrogacao/extensao/mais prazo) | nada feito
  `,
  unable: `
    nao posso | nao podemos | nao consigo | nao conseguimos | nao vou | nao vamos | nao da para | nao da pra | impossivel
  `,
  denies: 'nao | nunca | ninguem | nem | jamais | nenhum | nenhuma',
  thanked: `
    (ok/okay/certo/beleza/blz/ta/ta bom/ta bem/otimo/perfeito/bom) (obrigado/obrigada/valeu/vlw/obg/muito obrigado/muito obrigada)
  `,
  gives: `
    (da/dar/de/dou/dalhe/dalhes/darlhe/doulhe/da lhe/deixa/deixe/concedo/conceda/concede/prorroga/prorrogue/estende/
      estenda/aprovado/aprovo) | (ela/ele) (tem/pode ter/fica com/ganha/recebe) | tem (tempo/prazo) (ate/) | pode ter
      | fica com prazo
  `,
  greets: `
    (ok/okay/oi/ola/bom dia/boa tarde/boa noite/obrigado/obrigada/valeu/bem/bom/certo/beleza/blz/prezados/prezadas/caros/caras/queridos/atencao)
  `,
  hardlyYes: `
    (esta/ta/isso esta/isso ta/assim esta) (bem/bom/certo/otimo) (obrigado/obrigada/) | (oi/ola) (sim/isso/claro)
      (sim/isso) (oi/ola) | ta bom vai | sei | aham | pode ser
      (a/o/ela/ele/eles/elas/todos/todas/todo mundo/) (esta/estao/ta/tao/) (bem/ok/otimo/otima/bom/boa) (obrigado/
      obrigada/) | ok (desculpa/desculpe) | ok (diz/diga/avisa/avise/fala/fale) (a/para/pra/com) (ela/ele/a/o/)
  `,
  thanks: `
    obrigado | obrigada | muito obrigado | muito obrigada | obg | valeu | vlw | grato | grata | agradeco | agradecido | agradecida
  `,
  justOk: `
    (ok/okay/certo/beleza/blz/ta/ta bom/ta bem/tudo bem/esta bem/claro/bom/isso/de acordo) (entao/)
  `,
  notFor: 'nao (para/pra/a/o/ao/)',
  dueOn:
    'vence (em/no/na/a/dia/no dia/) | prazo (e/ate/em/agora/passa a ser/fica/) | novo prazo | nova data | com prazo (ate/em/)',
  judges:
    'so | apenas | somente | ja | otimo | excelente | muito bom | que bom | pouco | metade | mal | ainda | impressionante',
  proceeds: `
    (envia/envie/enviar/manda/mande/mandar/confirma/confirme/confirmar/confirmo/avanca/avance/prossegue/prossiga/
      segue/siga/faz/faca/pode enviar/pode mandar/pode confirmar/manda ver/vai/bora/atribui/atribua/atribuir/
      pode atribuir/vai em frente/va em frente/faz isso/faca isso)
  `,
  addressed: `
    pessoal | prezados | prezadas | colegas | caros | caras | queridos | turma | galera | malta | senhores | novos
       novatos | estagiarios | estagiarias | aprendizes | recem chegados
      (para/pra) (o/os/a/as) (vendas/financeiro/rh/novatos/novos/estagiarios/comercial/loja/lojas/producao)
  `,
  myCourse: `
    meu | minha | o meu | a minha | meu curso de
  `,
  asDone: `
    (como/por/) (feito/concluido/terminado/completo/finalizado/pronto/feita/concluida)
  `,
  besideAnswer: `
    por favor | pf | pfv | pff | por gentileza | se faz favor | obrigado | obrigada | muito obrigado
      muito obrigada | valeu | lamento | lamentavelmente | infelizmente | desculpa | desculpe | desculpem
      sinto muito | bom dia | boa tarde | boa noite | ola | oi
    mas | e | tambem | entao | para | pra | a | o | as | os | ao | de | do | da | ela | ele | elas | eles | ambos
      ambas | (os/as) (dois/duas)
      (o/a/os/as/esse/este/seu/sua/esses/estes/) (pedido/pedidos/solicitacao/solicitacoes/prorrogacao/extensao/
      requisicao) (dela/dele/deles/de/)
    (o/mais/esse/este/) (tempo/prazo) | so | apenas | somente | que | dela | dele | eu | desta vez | dessa vez | por mim
  `,
  endsOn: `
    ate | ate o | ate a | ate ao | ate dia | ate o dia | ate no maximo | no maximo ate | o mais tardar | ate o mais tardar | so ate | prazo ate
  `,
  onlyTo: `
    so | apenas | somente | so ate | no maximo | no maximo ate | o mais tardar | no limite | nem um dia a mais
      nem mais um dia | nao mais | nao mais que isso | nem um dia mais | improrrogavel | sem falta
  `,
  leadsOn: `
    e | mas | ou | para | pra | porque | pois | se | so se | desde que
  `,
  because: `
    porque | pois | ja que | visto que | uma vez que | pq | ela (estava/esteve) | ele (estava/esteve)
  `,
  opensReason: `
    desculpa | desculpe | lamento | infelizmente | mas | porque | pois | ja que | sinto muito | e que | pq | visto que
  `,
  justNo: `
    nao | n | nn
  `,
  otherThing: `
    errado | errada | pagina | link | vazio | vazia | tela | ecra | botao | quebrado | quebrada | travado | outra pessoa | outra | outro | nome | erro de digitacao | engano
  `,
  refusalReasons: `
    auditoria | auditorias | auditor | auditores | inspecao | fiscalizacao | prazo | prazos | obrigatorio
      obrigatoria | lei | legal | legislacao | norma | fechamento | fecho | trimestre | certificacao | certificado
      urgente | cliente | seguranca
    (teve/tiveram/ja teve/ja tiveram/tinha) (ja/) (duas/tres/quatro/2/3/4/varias/bastante/muito/muitas/
      tempo) (semanas/meses/dias/tempo/prorrogacoes/suficiente/prazo/de sobra) | tempo suficiente | tempo de sobra
      tarde demais | ja prorrogamos | ja foi prorrogado | fim do mes | fim do ano | alta temporada
  `,
  subjects: `
    ela | ele | elas | eles | a equipe | a equipa | o time | a gente
  `,
  articles: `
    o | a | os | as | seu | sua | nosso | nossa | meu time
  `,
  ownReasons: `
    (eu/) preciso (dela/dele/deles/delas/de todos) | precisamos (dela/dele/deles/de todos)
  `,
  noReason: `
    isso | isto | esse | este | essa | esta | aqui | nada | deixa | deixe | da | de | diz | diga | faz | faca
      mostra | mostre | pergunta | pergunte | manda | mande | lembra | lembre | espera | espere | ferias | folga
      folgas | licenca | reuniao | reunioes | viagem | viagens | faturas | despesas | horas
  `,
  states: `
    sao | esta | estao | era | eram | foi | foram | tem | tinha | tinham | teve | tivemos | temos | ha | havia
      deve | devem | precisa | precisam | comeca | termina | vence | ficou | fica | vai | vao | chega | acaba | e na
       e no | e em | e hoje | e amanha | e obrigatorio | e urgente
  `,
  writer: `
    eu | me | mim | meu | minha | comigo | tu | te | ti | teu | tua | voce | vc
  `,
  furtherOn: `
    dia | dias | nem mais um dia | tempo
  `,
  add: `
    tambem | adiciona | adicione | adicionar | inclui | inclua | incluir | acrescenta | acrescente | e mais | mais | alem de | esqueci | esqueci de | faltou | soma | junta | junte
  `,
  drop: `
    sem | tira | tire | tirar | remove | remova | remover | exceto | menos | fora | exclui | exclua | deixa de fora | deixe de fora | nao inclua | retira | retire | mas nao
  `,
  instead: `
    em vez | ao inves | em lugar | no lugar | melhor | troca | troque | trocar | muda para | mude para | na verdade
      | alias | corrige | corrija | corrigindo | que seja | deixa para | poe para | era para ser | quis dizer
  `,
  notOnDay: `
    nao | e nao | em vez de | ao inves de | em lugar de | no lugar de
  `,
  inPlaceOf: `
    em vez de | ao inves de | em lugar de | no lugar de | no lugar da | no lugar do | e nao
  `,
  swap: `
    troca | troque | trocar | substitui | substitua | substituir
  `,
  undo: `
    desfazer | desfaz | desfaca | anular | anula | anule | reverter | reverte | reverta | desfaze | desfazelo | anulao | volta atras | voltar atras | volte atras
    (desfazer/desfaz/desfaca/anular/anula/anule/reverter/reverte/reverta) (isso/isto/tudo/a atribuicao/o ultimo/
      a ultima/a ultima acao/a ultima alteracao/o que fiz/o que acabei de fazer)
    (cancelar/cancela/cancele) (isso/isto/a atribuicao/o que fiz/a ultima acao)
  `,
  saysUndo: `
    desfazer | desfaz | desfaca | anular | anula | anule | reverter | reverte | reverta
  `,
  mistaken: `
    me enganei | enganeime | errei | me equivoquei
      (foi/isso foi/isto foi) (engano/um engano/erro/um erro/por engano/sem querer/erro meu/cedo demais)
      (isso/isto/esta/estava/ta) (esta/estava/ta/) errado | (a/) pessoa errada | (as/) pessoas erradas
      (o/) curso errado | sem querer | por engano | erro meu | engano meu
  `,
  besideUndo: `
    por favor | pf | pfv | obrigado | obrigada | (ah/ai/oh/xi) (nao/) | ops | opa | ups | desculpa | desculpe
      perdao | isso | isto | tudo | o ultimo | a ultima | a ultima acao | a ultima alteracao | a atribuicao
      (pode/podes/poderia/podia/voce pode) | ja | e | agora | de volta | imediatamente
  `,
  halts: `
    espera | espere | pera | perai | calma | um momento | um instante | ainda nao | para | pare | nao
  `,
  asksReply: '',
  unmeant: `
    se | caso | desde que | a menos que | a nao ser que | contanto que | tomara | oxala | quem dera | teria
      teriam | haveria | poderia ter | deveria ter | devia ter | tivesse | tivessem | fosse | fossem | pudesse
      seria | seriam | brincadeira | brincando | a brincar | imagina | imagine | suponha | suponhamos | digamos
      hipoteticamente | por exemplo | assim que | logo que
      quando (ela/ele/eles/elas) (terminar/terminarem/concluir/concluirem/acabar/voltar/voltarem/chegar)
  `,
  hearsay: `
    diz | disse | disseram | dizem | falou | falaram | contou | contaram | segundo (o/a/ela/ele/eles) | escreveu
      escreveram | afirma | afirmou | garante | garantiu | alega | comentou | reclamou
  `,
  plans: `
    vou | vamos | irei | iremos | pretendo | pretendemos | pretendia | penso em | pensei em | estou pensando
      estou a pensar | planejo | planeio | tenciono | atribuirei | lembrarei | ia | iamos | tenho que | tenho de
      temos que | temos de | preciso (atribuir/lembrar/retirar/falar) | mais para a frente | mais pra frente
      qualquer dia | um dia destes | semana que vem (eu/) vou
  `,
  defer: `
    depois | mais tarde | vou pensar | deixa eu pensar | deixame pensar | vou ver | vou verificar | vejo depois
      vejo isso | espera | espere | pera | perai | calma | um momento | um instante | ainda nao | ainda nao sei
      nao sei | talvez | amanha (vejo/respondo/decido) | tenho que (ver/pensar/verificar/falar)
      preciso (ver/pensar/verificar/falar) | vamos ver | logo vejo | pode ser que (sim/nao/) | quem sabe | depende
      nao tenho certeza | a ver
  `,
  own: `
    (me/) (lembra/lembre/avisa/avise/recorda/recorde) me
      (me/) me (lembra/lembre/lembrar/avisa/avise/avisar/recorda/recorde) | lembreme | lembrame | lembrarme | aviseme
      | avisame | recordeme | recordame
    (meu/o meu/meus/os meus/minha/a minha) (proprio/proprios/propria/curso/cursos/prazo/lista/progresso/treinamento/
      treinamentos/formacao) | eu mesmo | eu mesma | eu proprio | eu propria | de mim | para mim | pra mim
      eu (ja/) (terminei/conclui/fiz/comecei/acabei) | eu nao (terminei/conclui/fiz/comecei) | da minha lista
      (terminei/conclui/acabei/comecei/completei/finalizei)
  `,
  negation: `
    nao (me/lhe/lhes/a/o/os/as/mais/) (${giveVerbs}/atribuo)
      nao (me/lhe/lhes/a/o/os/as/mais/) (${remindVerbs}/incomode/incomodes/incomoda/chateie/chateies)
      nao (me/lhe/lhes/a/o/os/as/mais/) (${takeVerbs})
      nao (me/lhe/lhes/a/o/os/as/mais/) (${moveVerbs}/mude/muda/mudes/mudar/altere/alteres/altera)
    nao (atribuas/lembres/avises/recordes/retires/tires/removas/canceles/adies/prorrogues/inscrevas/mandes/envies/des/passes/facas/coloques/ponhas)
    nao (mande/manda/mandar/envie/envia/enviar/de/da/dar/passe/passa/passar/faca/faz/fazer/coloque/coloca/ponha/poe) (nada/o/a/um/lembrete/lembretes/mais/para/pra/)
    nao (foi/foram/esta/estao/estava/estavam/era/fui/foi me) (atribuido/atribuida/atribuidos/atribuidas/inscrito/inscrita/inscritos/lembrado/lembrada) | por que nao
    ninguem | a ninguem | para ninguem | nunca | jamais | nenhum lembrete | sem lembretes | nada de lembretes
      (nao e/nao era) (para/pra) | nao quero | nao queria | nao vou | nao vamos | nao precisamos | nao e preciso
      nao e necessario | nao ha necessidade | em hipotese alguma | de jeito nenhum | nem pensar | deixa pra la
      esquece | esqueca
  `,
  turn: `
    mas | mas sim | e sim | senao | so | apenas | somente | em vez disso | porem
  `,
  thereafter: `
    depois | entao | a seguir | em seguida
  `,
  opinion: `
    (sera que/) (devo/deveria/devia/devemos/deveriamos/deviamos/podiamos) | (voce/vc/tu/) (acha/achas/acredita) que
      | o que (voce/vc/) acha | e (uma/) boa ideia | vale a pena | convem | conviria
      seria (bom/melhor/cedo/possivel/justo) | sera | faz sentido | e cedo demais
  `,
  weighs: `
    deve | deveria | devia | devem | deveriam | sera que
  `,
  how: `
    como (e que/) (eu/) (posso/consigo/faco/atribuo/lembro/retiro/tiro/removo/adio/prorrogo/mudo/dou/inscrevo/
      aprovo/exporto/vejo) | como se (atribui/faz/lembra/retira/adia/muda/prorroga/inscreve/exporta)
      como (atribuir/lembrar/retirar/tirar/remover/adiar/prorrogar/mudar/inscrever/aprovar/exportar/ver)
      como funciona | como faz (para/pra)
  `,
  howWorks: `
    se eu | posso | consigo | da pra | da para | e possivel | o que acontece | que acontece | tem como
  `,
  explains: `
    significa | quer dizer | diferenca | e avisado | e notificado | sao avisados | recebe aviso | recebem aviso
  `,
  about: `
    (do/de/sobre o) que (se/) trata | sobre o que e | o que e (o/) | quanto (tempo/) dura | quanto tempo leva
      conteudo (de/do/da) | o que inclui | o que ensina | o que se aprende | em que consiste | e dificil
  `,
  report: `
    relatorio | relatorios | totais | os totais | relatorio geral | resumo geral | visao geral da empresa
      indicadores | kpi | kpis | numeros gerais | numeros globais | estatistica | estatisticas | dados gerais
      balanco | panorama | por curso | curso a curso | que cursos tem | cursos menos concluidos
      cursos mais concluidos | relatorio mensal | relatorio trimestral
  `,
  department: `
    departamento | departamentos
      (por/de cada/cada/entre) (departamento/departamentos/area/areas/setor/setores/gerencia/gestor/gestores/gerente/
      lider/unidade/unidades/filial/filiais/loja/lojas/regiao/pais/cidade/equipe/equipa/diretoria/direcao) | areas
      setores | diretorias | filiais
  `,
  organisation: `
    organizacao
      (a/na/da/toda a/em toda a/a nossa/nossa/da nossa/em) (organizacao/empresa/companhia/instituicao) (toda/inteira/
      ) | empresa | companhia | empresa toda | na firma | a firma | corporativo | globalmente | no grupo todo
      todos os funcionarios | todos os colaboradores da empresa | quadro de funcionarios
  `,
  export: `
    exporta | exportar | exporte | exportacao | baixar | baixa | baixe | descarregar | descarrega | descarregue
      transferir o ficheiro | em (um/) (arquivo/ficheiro/csv/excel) | num ficheiro | num arquivo
      como (arquivo/ficheiro/csv/planilha/folha de calculo) | planilha | folha de calculo | dados brutos | csv
      arquivo | ficheiro
  `,
  completion: `
    (taxa/indice/percentual/porcentagem/percentagem/nivel) de (conclusao/adesao/cumprimento/finalizacao) (de/do/da/
      ) | conclusao (de/do/da) | conclusoes (de/do/da) | cumprimento (de/do/da/) | adesao (a/ao/de/do/)
      quantos concluiram | quantas pessoas concluiram | percentual de quem concluiu
  `,
  mine: `
    (minha/a minha/na minha/da minha/em minha/de minha) (equipe/equipa) | (meu/o meu/no meu/do meu) (time/pessoal)
       so (a/) minha (equipe/equipa) | so o meu time | meus liderados | meus colaboradores | os meus colaboradores
      minha gente | so os meus
  `,
  titles: `
    senhor | senhora | sr | sra | dona | dr | dra | doutor | doutora | prof | professor | professora | eng
  `,
  notNames: `
    del | dele | dela | deles | delas | cliente | clientes | auditoria | auditor | auditores | chefia | diretoria
      direcao | juridico | financeiro | vendas | comercial | compras | marketing | producao | logistica | rh | ti
      banco | escritorio | filial | loja | fabrica | reuniao | sindicato | comite | conselho | estagiario
      estagiarios | novato | novatos | aprendiz | ferias | licenca | atestado | almoco | cafe | semana | mes | ano
      trimestre | hoje | amanha | ontem | segunda | terca | quarta | quinta | sexta | sabado | domingo | janeiro
      fevereiro | marco | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro | natal
      obrigado | obrigada | gente | pessoal | nada | tudo | algo | coisa | favor | urgente | rapido | sistema
      aplicativo | aplicacao | licenca
  `,
  polite: `
    por favor | pf | pfv | pfvr | pff | por gentileza | por obsequio | favor | se faz favor | sff | faz favor
      faca o favor | se puder | se puderes | se possivel | se for possivel | se der | se nao se importar
      se nao se importa | se nao for incomodo | quando puder | assim que puder | assim que possivel
    (voce/vc/) (poderia/podia/pode/consegue) (por favor/me/) | podes | podias | poderias
      sera que (pode/podes/poderia/voce pode) | da pra | da para | tem como | e possivel | seria possivel
    (eu/) (quero/queria/gostaria/gostava/desejo/desejava) (de/que/) | preciso que | precisava que | quero que (voce/) | gostaria que (voce/)
    obrigado | obrigada | muito obrigado | muito obrigada | valeu | vlw | desde ja (obrigado/obrigada/agradeco)
      agradeco | agradecia | ola | oi | bom dia | boa tarde | boa noite | me ajuda a | ajudame a | tenha a bondade de
      | vamos la
  `,
  insists: `
    (faz/faca) (isso/isto) por favor | por favor (faz/faca) (isso/isto) | pode fazer | pode (fazer/providenciar) isso | providencie | providencia isso | por favor providencie
  `,
  asking: `
    quem | a quem | de quem | para quem | qual | quais | quando | ate quando | onde | como | quanto | quantos
      quanta | quantas | o que | que | por que | mostra | mostre | mostrar | me mostra | me mostre | mostrame
      mostreme | lista | listar | liste | compara | compare | comparar | ha | tem | existe | existem | sabe | sabes
      voce sabe | me diz | me diga | dizme | digame | ver | quero ver | queria ver | quero saber | queria saber
      gostaria de saber | gostava de saber | sera que
  `,
  interrogatives: `
    quantos | quantas | como (esta/estao/vai/vao/anda/andam/ta) | quem | quando | o que (falta/tem/fez/ja fez)
      status | progresso | andamento | situacao | porcentagem | percentagem | ou nao
      ja (terminou/concluiu/fez/acabou/comecou) | ate onde | em que ponto
  `,
  counts: `
    quantos | quantas | porcentagem | percentagem | percentual | numero de | taxa
  `,
  asksFor: `
    (voce/vc/) (poderia/podia/pode/consegue) (me/) | podes | podias | poderias | posso | podemos | da pra | da para
      | tem como | sera que (pode/podes/poderia/voce pode/posso) | por favor
  `,
  mayI: 'posso | podemos | poderia eu | da para eu | da pra eu | sera que posso | e possivel',
  who: `
    quem | quais pessoas | que pessoas | quantos | quantas | alguem | a quem | qual pessoa | quais deles | qual deles
  `,
  those: `
    os que | as que | aqueles que | aquelas que | quem | a quem | todos os que | todas as que | todos que
      todas que | todo mundo que | toda a gente que | as pessoas que | aos que | cada um que | todos | para quem
      pra quem
  `,
  openings: '',
  courseWord: `
    curso | cursos | formacao | formacoes | treinamento | treinamentos | capacitacao
  `,
  fillers: `
    para | pra | pro | a | o | as | os | um | uma | uns | umas | e | ou | de | do | da | dos | das | em | no | na
      nos | nas | num | numa | com | por | pelo | pela | que | se | ao | aos | tambem | ja | agora | so | lhe | lhes
       me | ai | aqui | la
    curso | cursos | formacao | treinamento | sao | esta | ta | estao | seu | sua | seus | suas | dela | dele
      deles | delas | este | esse | esta | essa | isso | todos os | entao | bem | bom | ate | foi | fazer | faca
      facam | o curso | tem | ter
  `,
  toWhom: `
    a | ao | para | pra | pro | para o | para a | de | do | da | com | lembra | lembre | lembrar | lembra a
      lembre a | avisa | avise | avisa a | avise a | cobra | cobre | atribui a | atribua a | atribuir a
      como (esta/vai/anda/ta) (a/o/) | mostra | mostre | mostra a | mostra o | status (de/da/do)
      progresso (de/da/do) | andamento (de/da/do) | inscreve (a/o/) | inscreva (a/o/) | tira (a/o/) | retira (a/o/)
      coloca (a/o/)
  `,
  needing: `
    precisa | recebe | quer | deve | tem | necessita | vai | ganha
  `,
  spelling: {
    atribuir: 'atriburi atrbuir atribuirr',
    atribua: 'atribiua atrbua',
    equipe: 'equpe eqipe equip',
    equipa: 'eqipa equpa',
    lembrete: 'lembrte lebrete',
    lembra: 'lmebra lebra',
    lembre: 'lmebre lebre',
    atrasado: 'atrazado',
    atrasados: 'atrazados',
    obrigatorio: 'obrigatrio obrgatorio',
    ninguem: 'ngm ninguen',
    alguem: 'alguen algm',
    todos: 'tds',
    tambem: 'tb tbm tbem',
    voce: 'vc',
    quando: 'qdo qnd',
    quanto: 'qto qnto',
    quantos: 'qtos qntos',
    sexta: 'sxt',
    amanha: 'amnh amanh',
    hoje: 'hj',
    semana: 'sem smana',
  },
  nicknames: {
    jose: 'ze zezinho zeca',
    joao: 'joaozinho jao',
    francisco: 'chico xico',
    antonio: 'toninho tonho to',
    eduardo: 'dudu edu',
    rafael: 'rafa',
    rafaela: 'rafa',
    gabriel: 'gabi biel',
    gabriela: 'gabi',
    beatriz: 'bia',
    ana: 'aninha',
    carlos: 'carlinhos cadu',
    roberto: 'beto',
    robert: 'beto',
    alberto: 'beto',
    leonardo: 'leo',
    guilherme: 'gui',
    juliana: 'ju juju',
    isabel: 'isa belinha',
    isabela: 'isa',
    manuel: 'manel',
    manoel: 'mane',
    joaquim: 'quim',
    sebastiao: 'tiao',
    vinicius: 'vini',
    patricia: 'paty pati',
    alexandre: 'xande ale',
    alexandra: 'xanda',
    cristina: 'cris tina',
    cristiane: 'cris',
    daniel: 'dani',
    daniela: 'dani',
    camila: 'mila',
    mariana: 'mari',
    fernanda: 'nanda fefe',
    fernando: 'nando',
    marcelo: 'celo',
    ricardo: 'cadinho rick',
    luiza: 'lu',
    luisa: 'lu',
    lucia: 'lu',
    tomas: 'tom',
  },
  days: {
    weekdays: [
      'segunda | segunda feira | segundafeira | seg',
      'terca | terca feira | tercafeira',
      'quarta | quarta feira | quartafeira | qua',
      'quinta | quinta feira | quintafeira | qui',
      'sexta | sexta feira | sextafeira | sex',
      'sabado | sab',
      'domingo',
    ],
    months: [
      'janeiro | jan',
      'fevereiro | fev',
      'marco | mar',
      'abril | abr',
      'maio',
      'junho | jun',
      'julho | jul',
      'agosto',
      'setembro',
      'outubro',
      'novembro | nov',
      'dezembro | dez',
    ],
    by: `
      ate | ate o | ate a | ate ao | ate as | ate dia | ate o dia | ate ao dia | ate no maximo | no maximo ate
        o mais tardar | o mais tardar em | prazo | prazo ate | com prazo | com prazo ate | com prazo em
        com prazo para | com prazo de | para | pra | para o dia | para dia | pro dia | para a | para o | para esta
        para essa | em | no | na | no dia | dia | a | ao | vence em | vence | vencendo em | antes de | antes do
        antes da | antes do dia | a entregar ate | a concluir ate | de | do | por | durante
    `,
    next: 'que vem | seguinte | da semana que vem',
    coming:
      'proxima | proximo | esta | este | nesta | neste | essa | esse | nessa | nesse | desta | deste | na proxima | no proximo',
    nextWeek:
      'da semana que vem | da proxima semana | na semana que vem | na proxima semana | semana que vem | proxima semana | da semana seguinte | que vem',
    endOf: `fim de | fim do | fim da | fim deste | fim desta | final de | final do | final da | final deste | final desta
        finais de | fins de | o fim de | o fim do | o fim da | o final de | o final do | o final da | ao fim do
        ao fim da | no fim de | no fim do | no fim da | no final de | no final do | no final da`,
    startOf:
      'inicio de | inicio do | comeco de | comeco do | principio de | principio do | o inicio de | o inicio do | o comeco de | o comeco do | inicios de',
    midOf: 'meados de | meados do | meio de | meio do | metade de',
    nextMonth: 'proximo mes | mes que vem | mes seguinte',
    feasts: {
      natal: 1224,
      'vespera de natal': 1224,
      'ano novo': 1231,
      reveillon: 1231,
      'fim de ano': 1231,
      'passagem de ano': 1231,
    },
    month: 'mes',
    year: 'ano',
    week: 'semana',
    quarter: 'trimestre',
    in: 'dentro de | daqui a | de aqui a | no prazo de | num prazo de | em ate',
    fromToday: 'a partir de hoje | a contar de hoje | desde hoje',
    fixed: {
      hoje: 0,
      amanha: 1,
      'depois de amanha': 2,
    },
    units: {
      dia: 1,
      dias: 1,
      semana: 7,
      semanas: 7,
      mes: 30,
      meses: 30,
      quinzena: 15,
    },
    spans,
    ordinals,
  },
};
