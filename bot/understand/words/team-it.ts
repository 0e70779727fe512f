import type { TeamWords } from './team-words.ts';

const done = '(finito/completato/terminato/fatto/concluso)';
const doing = '(fare/seguire/completare/finire/terminare/frequentare/svolgere/iniziare)';
const everything =
  '(tutto/tutti i corsi/tutta la formazione/tutto quanto/ogni corso/tutti i loro corsi/tutti i suoi corsi)';

/** With the word before it, since a figure alone is no day: "entro il 15", "all'8". */
const ordinals: Record<string, number> = {
  primo: 1,
  '1o': 1,
  '1°': 1,
  '(il/al/del/dal) primo': 1,
  '(l/all/dell/dall) 1': 1,
  l1: 1,
  all1: 1,
};
for (let day = 4; day <= 31; day += 1) ordinals[`(il/al/del/dal/l/all/dell) ${day}`] = day;
for (const day of [8, 11])
  for (const elision of ['l', 'all', 'dell', 'dall', 'fino all']) ordinals[`${elision}${day}`] = day;

/** The words of people who lead others. "e" stands for "è" as well. */
export const team: TeamWords = {
  cues: `
    team | squadra | gruppo | reparto | assegna | assegnare | assegno | assegnato | assegnazione | assegnazioni | iscrivi | tutti | tutte | ognuno | ciascuno | qualcuno | nessuno
    collaboratori | colleghi | colleghe | dipendenti | ragazzi | ragazze | persone | gente | membri | personale | utenti | i miei | ai miei | dei miei
    ricorda | ricordare | ricordale | ricordagli | ricordate | sollecita | sollecitare | sollecito | solleciti | avvisa | avvisare | promemoria
    revoca | revocare | ritira | ritirare | togli | togliere | togligli | toglile | leva | levagli | levale | esonera | disassegna
    chi | a chi | di chi | lei | lui | loro | le | gli | suo | sua | suoi | sue | dagli | dalle | dai | date
    richiesta | richieste | proroga | proroghe | piu tempo | ritardo | ritardatari | scaduto | scaduti | indietro | report | rapporto | riepilogo | totali | completamento
    organizzazione | azienda | societa | dipartimento | dipartimenti | sede | sedi | stato | situazione | panoramica | avanzamento | in sospeso
    approva | approvo | approvato | approvare | approvazione | concedi | concedo | concesso | rifiuta | rifiuto | respingi | esporta | csv
    sposta | spostare | posticipa | posticipare | anticipa | rinvia | rimanda | estendi | prolunga | allunga
    deve | devono | ha | hanno | serve | manca | mancano | responsabile | responsabili | manager | annulla | noi
      quanti | quante | percentuale | numeri | statistiche | kpi | aiuto | progressi di
  `,
  assign: `
    assegna | assegnare | assegno | assegnate | assegnato | assegnata | assegnati | assegnale | assegnagli
      assegnaglielo | assegnalo | assegnala | assegnazione | dai | dare | dagli | dalle | date | dategli | do
    iscrivi | iscrivere | iscrivila | iscrivilo | iscrivili | iscrivete | registra | metti | mettere | mettilo
      mettila | manda | mandare | mandale | mandagli | invia | prenota | destina | affida | attribuisci
    riceve | ricevono | ottiene | ottengono | riceva | ricevano
    (deve/devono/dovrebbe/dovrebbero/dovra/dovranno/ha da/hanno da) (anche/pure/ancora/) ${doing}
    (faccia/facciano/segua/seguano/completi/completino) (anche/)
    (ha/hanno/avrebbe/avrebbero) bisogno (di/anche di/del/della) | (le/gli/a lui/a lei/a loro) (serve/servirebbe/servono) | serve a | servirebbe a | servono a
    consiglia | consigliare | consigliale | consigliagli | consiglio | raccomanda | raccomandare | raccomando | suggerisci | suggerire | suggerisco | proponi
    aggiungi | aggiungere | includi | invita | (fai/far/fagli/falle/fate) fare
      (va/vanno) (assegnato/assegnati/assegnata) | da assegnare | tocca a | anche per | obbligatorio per
      consigliato per | consigliato a | facoltativo per | necessario per
  `,
  assignWord: `
    assegna | assegnare | assegno | assegnate | assegnato | assegnata | assegnazione | assegnazioni | assegnale | assegnagli
  `,
  imperatives: `
    assegna | dai | dagli | dalle | metti | aggiungi | iscrivi | registra | prenota | manda | mostra | mostrami | dimmi | elenca | fammi vedere | consiglia
  `,
  remind: `
    ricorda | ricordare | ricordalo | ricordala | ricordale | ricordagli | ricordaglielo | ricordate | ricordategli
      | ricordarle | ricordargli | ricordargliela | rammenta | rammentare
    promemoria | reminder | (un/un altro/il/dei/i) (promemoria/sollecito/reminder/richiamo/avviso) | sollecito | solleciti
    sollecita | sollecitare | sollecitala | sollecitalo | sollecitali | sollecitarla | sollecitarlo | avvisa | avvisare | avvisala | avvisalo | avvisali | avverti | avvertire
    (manda/invia/mandale/mandagli/spedisci/invia pure) (un/dei/i/il/) (promemoria/sollecito/reminder/solleciti/richiamo/avviso)
    (dai/dalle/dagli/da) (una spinta/una spintarella/una svegliata/un colpetto/una scossa) | sprona | spronare
      pungola | pinga | richiama | richiamare | fai presente | fai notare | incalza | segnala a
  `,
  withdraw: `
    revoca | revocare | revocale | revocagli | revocato | revocata | ritira | ritirare | ritirale | ritiragli
      ritirato | togli | togliere | toglile | togligli | toglierle | togliergli | tolto | leva | levare | levale
      levagli
    rimuovi | rimuovere | elimina | eliminare | cancella | cancellare | disassegna | disassegnare | disiscrivi
      esonera | esonerare | esonerala | esoneralo | dispensa | dispensare | libera
    (annulla/annullare/cancella) (lassegnazione/l assegnazione/le assegnazioni/assegnazione) (di/del/per/a)
    non serve piu | non servono piu | riprendi | riprenditi | non (deve/devono) piu ${doing}
  `,
  unneeded: `
    non (ha/hanno) (piu/) bisogno (di/del/) | non (le/gli) (serve/servono) (piu/) | non (serve/servono) (piu/) (a/ad) | non (deve/devono) (piu/per forza/) ${doing}
    (e/sono/e stato/e stata/sono stati) (esonerato/esonerata/esonerati/esente/esenti) (da/dal/)
      non (e/sono) (tenuto/tenuta/tenuti) a | non si applica a | non (le/gli) tocca | non riguarda
      non e (necessario/obbligatorio) per lui
  `,
  away: `
    via da | via dal | via dalla | fuori da | fuori dal | fuori dalla | via a | levato
  `,
  move: `
    sposta | spostare | spostala | spostalo | spostale | spostagli | spostato | spostata | posticipa | posticipare
       posticipala | posticipato | posticipata | rinvia | rinviare | rinviato | rimanda | rimandare | rimandato
    proroga | prorogare | prorogata | prorogato | prolunga | prolungare | prolungato | estendi | estendere | estesa
      | esteso | allunga | allungare | anticipa | anticipare | anticipato | anticipata | slitta | far slittare
      fai slittare | ritarda
    (cambia/modifica/sposta/aggiorna/cambiare/modificare/rivedi/porta) (la data/la scadenza/il termine/le scadenze/
      la data di scadenza) | nuova (scadenza/data) | nuovo termine | scadenza (al/spostata al/diventa/diventa il/ora)
    piu tempo per
      (dai/dagli/dalle/concedi/concedile/concedigli/diamo/dare) (piu tempo/tempo/una proroga/altro tempo/
      ancora tempo) | (dai/dagli/dalle/lascia/lasciale/lasciagli) (fino/tempo fino)
    (ha/hanno/abbia/abbiano) (tempo fino/fino/piu tempo fino) | tempo fino | tempo in piu
      (deve/devono/puo/possono) (scadere/consegnare/finire) (il/entro/invece) | ora scade | scade ora | al posto del
       invece del
  `,
  puts: `
    metti | imposta | porta | fissa | mettiamo
  `,
  putsTo: `
    al | a | per | per il | alla | fino al | fino a | all | entro | entro il | su
  `,
  later: `
    in piu | di piu | piu tardi | piu avanti | ancora | ulteriori | ulteriore | altri | altre | altro | unaltra
      un altra | extra | aggiuntivi | aggiuntiva | aggiuntive | supplementari | piu tempo | dopo | oltre
  `,
  earlier: `
    anticipa | anticipare | anticipato | in anticipo | (giorni/giorno/settimana/settimane/mese) prima | prima del previsto
  `,
  view: `
    come (va/vanno/sta/stanno/sta andando/stanno andando/procede/procedono/e messo/e messa/sono messi/sono messe/siamo messi/se la cava/se la cavano/e andata)
    a che (punto/livello) | quanto | quanti | quante | quanta | in che (stato/situazione) | stato | situazione | progressi | progresso | avanzamento | andamento
    mostra | mostrami | mostrare | fammi vedere | vedi | vedere | elenca | elenco | lista | riepilogo | riassunto
      panoramica | scheda | scheda di | pagina di | dettagli | dettagli di | info | info su | controlla | verifica
      dimmi
    dove (e/sta/sono) | dov e
      cosa (ha/hanno/deve/devono/manca/le manca/gli manca/resta/sta facendo/stanno facendo)
      che (corsi/cosa) (ha/hanno/deve/devono/manca) | (quali/che) corsi
    quando | quale | quali | chi | a chi
      (ha/hanno) (gia/) (finito/completato/iniziato/fatto/cominciato/terminato) | (ha/hanno) (corsi/qualcosa/ancora)
       manca | mancano | resta | restano | aperto | aperti | aperte | in sospeso | in corso
      da (fare/iniziare/finire/completare)
    finito | finita | finiti | completato | completata | completati | completate | terminato | terminati | fatto
      iniziato | iniziati | non (iniziato/iniziati) | corsi | date | scadenza | scadenze | numeri | numero
      percentuale | confronta | confronto | rispetto a
    report | ancora | gia | sapere | vorrei sapere | voglio sapere | aggiornamento | aggiornami su | aggiornamenti
       novita | notizie | posso vedere | si puo vedere | cosa fa | in che punto | carico | resoconto | quadro
  `,
  teamView: `
    team | il mio team | il team | la squadra | la mia squadra | il mio gruppo | i miei | i miei collaboratori
      le mie persone | la mia gente | i ragazzi | i miei ragazzi | i colleghi
    come (siamo messi/stiamo andando/andiamo/vanno tutti/stanno andando tutti/procediamo/vanno i ragazzi/
      vanno i miei/siamo) | a che punto (siamo/sono tutti/sono i miei/sono i ragazzi)
    (stato/situazione/panoramica/riepilogo/quadro/andamento/avanzamento/progressi) (del/della/di tutto il/
      generale del) (team/mio team/squadra/gruppo) | cruscotto | dashboard | tutti | tutto il team | quadro generale
       visione d insieme | panoramica | riepilogo
  `,
  teamAlone: `
    stato | situazione | riepilogo | panoramica | a che punto siamo | come siamo messi | come andiamo | progressi
      aggiornamento | aggiornamenti | cruscotto | quadro generale | stato del team | avanzamento
      come stiamo andando
  `,
  overdueView: `
    in ritardo | ritardo | ritardi | ritardatari | ritardatario | scaduto | scaduta | scaduti | scadute | indietro
       arretrati | arretrato | fuori tempo | fuori termine | oltre la scadenza | oltre i termini | ha sforato
      hanno sforato | sforato
    il peggiore | la peggiore | i peggiori | peggio | piu indietro | piu in ritardo | il piu lento | la piu lenta
      in difficolta | a rischio | non in regola | non in pari
      (ha/hanno) bisogno (di aiuto/daiuto/del mio aiuto/di una mano/di supporto)
    scadenza (mancata/saltata/passata/superata) | (ha/hanno) (mancato/saltato/bucato/superato) la scadenza | in affanno | zavorra | a cui sta scappando
  `,
  troubled: `
    aiuto | supporto | una mano | ritardo | ritardi | indietro | problemi | problema | difficolta | preoccupare
      preoccuparmi | preoccupa | preoccupano | lento | lenta | lenti | una spinta | rischio | arretrati | bloccato
      bloccata | affanno | sollecito | sollecitare | sollecitato | promemoria
    scadenze mancate | stare dietro | stare addosso | rallenta | rimasto indietro | rimasta indietro | rimasti indietro | recuperare
  `,
  finishedView: `
    ${done} ${everything} | (ha/hanno) ${done} | (ha/hanno) ${done} ${everything} | ${done} | finiti | completati
      tutto (fatto/finito/completato/a posto) | in pari | in regola | al passo | al 100 | al 100%
      al cento per cento
    niente (di aperto/in sospeso/da fare/di scaduto) | nessun corso aperto | (il/la/i) piu (bravo/brava/bravi) | il migliore | la migliore | i migliori | a posto
  `,
  throughView: `
    ${done} ${everything} | tutto (finito/fatto/completato/concluso/a posto) | in pari | in regola | al passo
      a posto | niente (di aperto/in sospeso/da fare) | nessun corso aperto | formazione completa | tutto completo
  `,
  requests: `
    richiesta | richieste
      (la/le/una/le mie/altre/nuove) (richiesta/richieste) (di/per/aperte/in sospeso/in attesa/di proroga/di tempo/
      di piu tempo) | proroga | proroghe | dilazione | dilazioni | piu tempo | altro tempo | tempo in piu
    (chiede/chiedono/vuole/vogliono/ha chiesto/hanno chiesto/vorrebbe/richiede) (piu tempo/una proroga/altro tempo/
      tempo) | in attesa di (approvazione/una mia risposta/risposta/una mia decisione) | da approvare | approvazioni
       (cosa/che cosa/) devo (approvare/decidere)
    (aspetta/aspettano/attende/attendono) (una mia/la mia/una) (risposta/decisione/approvazione) | qualcosa da (approvare/decidere) | domande di proroga | solleciti da approvare
  `,
  wantsTime: `
    chiede | chiedono | chiesto | vuole | vogliono | voluto | serve | richiede | richiedono | richiesto | ha bisogno | hanno bisogno | vorrebbe | vorrebbero
  `,
  requestView: `
    cosa (vuole/chiede/dice/ha scritto/ha chiesto/vogliono/chiedono) | che cosa (vuole/chiede/dice) | fino a quando
      | entro quando | per quando | motivo | il motivo | la ragione | ragione | per quale motivo
      perche (chiede/vuole/lo chiede/lo vuole/ha chiesto)
    quanto tempo | quanti giorni | dettagli | mostra | mostrami | mostra di nuovo | fammi vedere | rivedi
      di nuovo | che data | quale data | che scusa | la scusa | giustificazione | motivazione
  `,
  everyone: `
    tutti | tutte | a tutti | a tutte | tutti quanti | tutti loro | (tutto/a tutto/al/il/del/) (il/) (mio/) (team/gruppo/reparto) | (tutta/a tutta/alla/la) (la/) (mia/) squadra
    (tutti i/i/ai/a tutti i) (miei/miei collaboratori/miei ragazzi/miei dipendenti/collaboratori/ragazzi/colleghi/
      dipendenti/membri del team/membri) | (tutte le/le/alle) (mie/) (persone/ragazze/colleghe)
    ognuno | ciascuno | ogni (persona/membro/collaboratore/dipendente/collega) | tutta la mia gente
      tutto il personale | il personale | tutti (nel/del) (mio/) team
      tutti quelli (del mio team/che ho/sotto di me/che dipendono da me)
    chi (dipende da me/lavora per me/riporta a me) | tutti noi | lintera squadra | l intero team | lintero team | lintero gruppo | tutto lufficio | tutta lazienda | tutta l azienda
    (gli/agli/tutti gli/a tutti gli) altri | (le/alle/tutte le) altre | il resto del team | il resto | al resto del team
  `,
  theRest: `
    (/tutti/a tutti) (gli/agli) altri (/del team) | (/tutte) (le/alle) altre | (il/al) resto (/del team/del gruppo/della squadra) | (i/gli) (rimanenti/restanti)
  `,
  except: `
    tranne | tranne che | eccetto | eccetto che | salvo | escluso | esclusa | esclusi | escludendo | a parte
      a eccezione di | ad eccezione di | con leccezione di | con l eccezione di | meno | meno che | fuorche
      allinfuori di | all infuori di | ma non | ma non a | pero non | non | non a | senza | esclusi solo | solo non
  `,
  exceptAfter: `
    escluso | esclusa | esclusi | esente | esonerato | esonerata | a parte
  `,
  already: `
    gia
  `,
  hasDone: `
    ha | hanno | fatto | finito | completato | ce lha | ce l ha | lha | lhanno
  `,
  joining: `
    e | ed | o | per | a | ad | al | alla | il | la | lo | i | gli | anche | cara | caro | pure
  `,
  overdue: `
    in ritardo
      (quelli/quelle/tutti quelli/a tutti quelli/a quelli/le persone/tutti/coloro che sono/chi e/a chi e/per chi e/
      tutti coloro che sono/chi risulta/quanti sono) (in ritardo/indietro/fuori tempo) | i ritardatari
      ai ritardatari | ritardatari | tutti i ritardatari
    (chi/a chi/quelli che/tutti quelli che) (ha/hanno) (qualcosa di scaduto/corsi scaduti/scadenze passate/
      qualcosa in ritardo/un corso scaduto) | con (corsi scaduti/qualcosa di scaduto) | gli scaduti
      chi non e in regola | chi ha sforato
    quelli scaduti | gli arretrati | chi e indietro coi corsi
  `,
  unfinished: `
    non (ha/hanno) (ancora/mai/) ${done} | ancora non (ha/hanno) ${done}
      non (lha/lhanno/l ha/l hanno) (ancora/) ${done} | (deve/devono) ancora ${doing} | non (ha/hanno) ancora
      (gli/a cui/cui/le) (manca/mancano) (ancora/) | senza aver ${done} | non (finito/completato/fatto/terminato)
      manca | mancano | senza
  `,
  unfinishedAfter: `
    non (ancora/) (completato/finito/fatto/terminato) | ancora da (fare/completare/finire) | incompleto | ancora aperto
  `,
  both: `
    entrambi | entrambe | tutti e due | tutte e due | i due | le due | ambedue | due | a entrambi | ad entrambi | entrambi i | tutti e due i
  `,
  her: `
    lei | lui | loro | a lei | a lui | a loro | per lei | per lui | suo | sua | suoi | sue | il suo | la sua | i suoi | questa persona | ella | le manca | gli manca
    ricordale | ricordagli | ricordarle | ricordargli | ricordaglielo | assegnale | assegnagli | assegnaglielo
      toglile | togligli | revocale | revocagli | ritirale | ritiragli | levale | levagli | mandale | mandagli
      spostale | spostagli | concedile | concedigli
    sollecitala | sollecitalo | avvisala | avvisalo | iscrivila | iscrivilo | dagli | dalle | esonerala | esoneralo
      | consigliale | consigliagli | (le/gli) (serve/manca/mancano/resta/tocca) | dille | digli
  `,
  this: `
    questo | questo corso | quel corso | il corso | lo stesso | lo stesso corso | quello | questo qui | qui
      sto corso | il suddetto | questa formazione | la formazione | il corso in questione | del corso | quello stesso
      | ci | ne | lo
  `,
  required: `
    obbligatorio | obbligatoria | obbligatori | obbligatorie | obbligatoriamente | obbligo
      come (obbligatorio/obbligo) | (e/sia/sono) (obbligatorio/obbligatori/tassativo) | tassativo | tassativa
      tassativamente | imprescindibile | vincolante | per forza | inderogabile | senza scuse | necessariamente
      mandatory | richiesto
  `,
  hasTo: '',
  hasToBe: '',
  recommended: `
    consigliato | consigliata | consigliati | consiglio | consiglia | consigliare | consigliale | consigliagli
      come (consiglio/consigliato/facoltativo/suggerimento/raccomandato) | raccomandato | raccomandata | raccomanda
      raccomandare | raccomando | facoltativo | facoltativa | facoltativi | opzionale | opzionali
    volontario | volontaria | su base volontaria | suggerito | suggerisci | suggerimento
      non (e/sia/sono/) (obbligatorio/obbligatoria/obbligatori/tassativo/vincolante)
      se (vuole/vogliono/le va/gli va/ha tempo/hanno tempo/le interessa/gli interessa/ne ha voglia/interessa/
      ce tempo) | senza (obbligo/impegno/pressione)
    a (sua/loro) discrezione | solo (consigliato/un consiglio/suggerito) | per chi vuole | non per forza | solo se (vuole/vogliono/ha tempo)
  `,
  note: `
    nota | con (la/una/questa/) nota | nota che dice | messaggio | con (il/un/questo/) messaggio | commento
      con (il/un/) commento | (scrivi/scrivile/scrivigli/scrivi loro) | (dille/digli) (che/) | dicendo | dicendo che
       (aggiungi/allega/metti/includi) (la/una/come/) nota | con scritto | scrivendo | e (dille/digli/scrivi) (che/)
  `,
  says: 'scrivi | messaggio | commento | dille | digli | dicendo | scrivendo',
  denial: 'non | senza | escluso | tranne | eccetto | salta | meno | escludi | no',
  grant: `
    si | certo | certo che si | va bene | va benissimo | vabene | vabbene | ok | okay | okk | oki | daccordo
      d accordo | sono daccordo | sono d accordo | approvato | approvata | approvate | approva | approvo | approvare
       approvala | approvalo | concesso | concessa | concesse | concedi | concedo | concediglielo
    concedile | concedigli | concedila | concederla | accetto | accetta | accettato | accettata | accettala
      accordato | accordata | autorizzo | autorizzato | autorizzata | confermo | confermato | confermata | via libera
      | per me (va bene/ok/si/e ok/va benissimo/nessun problema) | (ok/va bene/si/bene) per me | mi sta bene | ci sta
      | ci puo stare
    nessun problema | nessuna obiezione | nulla in contrario | niente in contrario | vai | vai pure | procedi
      procedi pure | fai pure | permesso | (puo/possono) (averlo/averla/avere (tempo)) | puo avere | possono avere
      puo prendersi | (dagli/dalle/dai/da) (il/piu/tutto il/) tempo | daglielo | dallo pure | glielo concedo
      glieli concedo | glielo (do/dai)
    volentieri | con piacere | assolutamente si | assolutamente | sicuro | sicuramente | certamente | ovviamente
      naturalmente | come (richiesto/chiesto/chiede) | si si | si certo | si va bene | si grazie | si per favore
      va bene si | ok si | perche no | affare fatto | esatto | benissimo | ottimo | perfetto | si dai | ok dai
      dai si | accogli | accolta | accolgo
  `,
  decline: `
    no | nono | no no | rifiuto | rifiuta | rifiutare | rifiutato | rifiutata | rifiutala | rifiutalo | respingo
      respingi | respingere | respinto | respinta | respingila | nego | nega | negato | negata | negare | declino
      declina | bocciato | bocciata | boccia
    non (approvo/approvato/approvata/approvare/concesso/concessa/concedo/concedere/accetto/accettato/accettata/
      autorizzo/autorizzato/possibile/se ne parla/va bene/mi va bene/sono daccordo/sono d accordo/questa volta/esiste/
      se ne fa niente/ci siamo)
    non e (possibile/accettabile/fattibile/il caso/proprio possibile) | impossibile
      (mi dispiace/purtroppo/scusa/spiacente) (ma/) no | no (mi dispiace/purtroppo/grazie/scusa)
      temo (di no/proprio di no/che non sia possibile) | (niente/nessuna) (proroga/dilazione)
      niente (da fare/tempo in piu) | assolutamente no | certo che no | direi di no | meglio di no | decisamente no
    non (posso/possiamo) (approvare/approvarla/approvarlo/concedere/concederla/concederlo/concedergliela/accettare/
      accettarla/dare/darle/dargli/estendere/prorogare/accordare/dire di si/spostare)
      non (puo/possono) (avere/averlo/averla/rimandare/slittare/aspettare)
    (la scadenza/la data/il termine) (resta/rimane/non cambia/non si sposta/non si tocca/e quella)
      resta (cosi/la data/la scadenza) | si resta (alla data/cosi)
      (devo/dobbiamo) (rifiutare/dire di no/respingere/negare) | di di no | dille di no | digli di no | nossignore
      negativo | neanche per sogno | nemmeno per sogno | non se ne parla proprio
  `,
  unable: `
    non posso | non possiamo | non riesco a | non riusciamo a | non me la sento di | preferirei non
      preferisco non | non intendo | non voglio | non vorrei | non vogliamo
      non (sono/siamo) (disposto/disposta/disposti/in grado) (a/di) | non puo | non possono | non e possibile
      non e il caso di | non mi va di
  `,
  denies: 'non | mai | nessuno | niente | nulla | mica | neanche | nemmeno',
  thanked: `
    (ok/okay/va bene/bene/perfetto/ottimo/certo/ricevuto/capito/daccordo) (grazie/grazie mille/mille grazie/
      tante grazie/ti ringrazio) | ok (ricevuto/capito/annotato/visto) | ricevuto | capito | ho capito | annotato
      preso nota | visto | chiaro
      ok grazie (per lavviso/per l avviso/di avermelo detto/per linformazione/dellinformazione)
      grazie (per lavviso/per l avviso/per linformazione/dellinformazione/di avermelo detto) ok
      (tutti/tutto) (ok/bene/a posto)
  `,
  gives: `
    (dai/dagli/dalle/da/diamo/concedi/concedile/concedigli/concedo/concesso/estendi/estendo/estesa/proroga/prorogo/
      prorogata/sposta/spostata/prolunga/prolungo/allunga) | (puo/possono) (avere/averlo/finire/tenerlo/consegnare)
      (ha/hanno) tempo | lascia che (finisca/lo faccia)
    (la/una/) (nuova/sua) (scadenza/data) (e/) (il/) | tempo fino
  `,
  greets: `
    (ok/okay/va bene/bene/allora/certo/benissimo)
      (ciao/salve/buongiorno/buonasera/ehi/cari/care/gentili/carissimi) (a/) | buon (giorno/pomeriggio/lavoro/lunedi)
      | buona (giornata/serata/sera) | grazie (mille/a/)
  `,
  hardlyYes: `
    (cosi va bene/va bene cosi/mi va bene/va bene lo stesso) (grazie/scusa/allora/) | va bene (grazie/scusa)
      per me (fa lo stesso/e uguale/e lo stesso) | (ciao/salve/ehi/buongiorno) (si/ok)
      (si/ok) (ciao/salve/buongiorno) | ok (di a/dillo a/dillo) | sono (contento/contenta/felice) (cosi/)
  `,
  notFor: 'non (per/a/ad/) | no (per/a/ad)',
  dueOn: 'scade (il/) | scadenza (il/al/e il/) | nuova (scadenza/data) | con scadenza | in scadenza (il/)',
  judges: `solo | soltanto | appena | gia | grande | ottimo | bene | bravo | brava | bravi | pessimo | mica male
    niente male | caspita | meta (di/del/dei) | la meta (di/del/dei) | wow | solamente`,
  justOk:
    '(ok/okay/okk/oki/va bene/vabene/vabbene/bene/daccordo/d accordo/certo/benissimo/perfetto/ottimo) (/allora/dai) | mi sta bene | ci sta',
  asDone: '(come/per/) (fatto/finito/completato/terminato/concluso/fatta/finita)',
  myCourse: '(/segna/completa/finisci/ho finito/metti/togli/aggiorna) il mio | mio',
  addressed: `
    colleghi | colleghe | cari (tutti/colleghi/ragazzi/collaboratori) | care colleghe | carissimi
      gentili (colleghi/tutti) | neoassunti | nuovi (arrivati/assunti/colleghi) | ultimi arrivati | novellini
      stagisti | tirocinanti | apprendisti | interinali | studenti | partecipanti
    per (le vendite/il marketing/la finanza/le risorse umane/hr/la logistica/il magazzino/la produzione/
      la contabilita/lit/l it/il legale/gli acquisti/la segreteria/i nuovi/i nuovi arrivati/i neoassunti/lufficio/
      l ufficio/il reparto/la filiale/il negozio/il turno di notte/il turno) | hr
  `,
  proceeds:
    '(invia/manda/assegna/conferma/procedi/vai/fai) (/pure) | (invialo/mandalo/assegnalo/confermalo/fallo/spediscilo) (/pure)',
  thanks: 'grazie | grazie mille | mille grazie | tante grazie | ti ringrazio | grz | thanks',
  besideAnswer: `
    per favore | per piacere | per cortesia | grazie | grazie mille | mille grazie
      (mi dispiace/mi spiace/scusa/scusate) (/ma/tanto) | purtroppo | ahime | volentieri | buongiorno | buonasera
      buon pomeriggio | ciao | salve | ma | e | ed | anche | allora | quindi | pure | per | a | ad | al | alla
    lei | lui | loro | quella | quello | quelle | di | del | della | dell | entrambi | entrambe | tutti e due
      tutte e due | i due | le due | il | la | le | lo | gli | i
      (la/sua/la sua/loro/questa/una/quella/alla/alla sua) (richiesta/proroga/dilazione)
      (le/alle) (richieste/proroghe) | (il/piu/del) tempo | richiesta | proroga | piu tempo
    (dille/digli/di loro/di) (/che) | (dagli/dalle/dai/da) | che
      (poverina/poverino/poveretta/poveretto/povera/povero) | solo | soltanto | fai sapere | (falle/fagli) sapere
      va | stavolta | questa volta | dai | eh | oh | beh | certo | non ce problema
  `,
  endsOn: `
    fino a | fino al | fino alla | sino a | sino al | entro | entro il | entro e non oltre | entro e non oltre il
      non oltre il | non oltre | al piu tardi | al piu tardi il | al | a | massimo | al massimo | al massimo il
      prima del | limitato al | prorogato al | estesa al
  `,
  onlyTo: `
    solo | soltanto | solamente | al massimo | massimo | al piu tardi | non oltre | e non oltre
      (e/ma/) (non/neanche) un giorno (di piu/oltre/in piu) | e basta | non di piu | non piu tardi | tassativamente
      piuttosto | meglio
  `,
  leadsOn: 'e | ed | ma | pero | o | per | a | ad | perche | se | anche | che | il | la',
  because: 'perche | poiche | dato che | visto che | siccome | in quanto | xche | xke',
  opensReason:
    '(mi dispiace/mi spiace/scusa/purtroppo/spiacente) | ma | pero | perche | poiche | dato che | visto che | siccome | in quanto | motivo | il motivo e | xche',
  justNo: 'no | nono | no no | negativo | non va bene',
  otherThing: `
    sbagliato | sbagliata | sbagliate | schermata | schermo | pagina | pulsante | bottone | tasto | link | rotto
      rotta | vuota | vuoto | grigio | bloccato | refuso | carica | caricamento | app | finestra | scheda | browser
      sito | (unaltra/un altra/l altra/laltra) (persona/richiesta/pagina) | (un altro/l altro/laltro) (corso/nome)
      altra persona | il nome | pranzo | meteo | laltra | laltro
  `,
  refusalReasons: `
    audit | laudit | dellaudit | lispezione | lispettore | lassicurazione | un audit | ispezione | ispezioni
      ispettore | ispettori | verifica | verifiche | revisione | scadenza | scadenze | termine | obbligatorio
      obbligatoria | legge | legale | per legge | normativa | norma | norme | regolamento | compliance | conformita
      assicurazione | certificazione | ricertificazione
    chiusura | trimestre | fine (anno/mese/trimestre) | lancio | rilascio | avvio | alta stagione | picco | natale | contratto | cliente
    (ha/hanno/ha gia/hanno gia) avuto (/gia/fin troppe/fin troppo) (una/due/tre/quattro/cinque/2/3/4/5/6/abbastanza/
      molto/tanto/troppo/parecchie/parecchio/piu/un sacco di) (settimana/settimane/mese/mesi/giorni/tempo/proroghe/
      proroga)
    (tempo sufficiente/abbastanza tempo/tutto il tempo) | troppo tardi | e tardi | e urgente | urgente
      il tempo e scaduto | tempo scaduto | siamo pochi | a corto di personale | lo ha detto anche lultima volta
      (deve/devono) (essere/avere) (formato/formata/formati/pronta/pronto/pronti/finito)
      (mi/ci) (serve/servono) (formata/formato/formati/pronta/pronto/pronti/certificata/certificato/certificati)
      non puo (aspettare/slittare)
  `,
  subjects: 'lei | lui | loro | noi | c e | ce | ci sono | e | sono | ha | hanno | abbiamo | siamo | essa',
  articles: 'il | la | lo | le | i | gli | l | il suo | la sua | un | una | i suoi | il loro',
  ownReasons:
    '(mi/ci) (serve/servono/occorre) | (ho/abbiamo) bisogno (di/che) (lei/lui/loro/tutti/averla/averlo/sia/siano)',
  noReason: `questo | quello | questa | quella | questi | qui | qua | ecco | niente | nulla | nessuno | uno | una | lascia
    lasciamo | dai | dagli | dalle | fai | fa | facciamo | di | dille | digli | mostra | mostrami | metti | prova
    vai | guarda | vedi | chi | quando | come | dove | scrivi | manda | concedi | tieni | assegna | aspetta`,
  states: `e | sono | era | erano | ha | hanno | aveva | avevano | abbiamo | siamo | serve | servono | deve | devono
    dobbiamo | inizia | comincia | finisce | termina | scade | chiude | resta | rimane | manca | c e | ce | ci sono
    | parte | arriva | viene | dura | puo | possono`,
  writer:
    'io | mi | me | mio | mia | miei | mie | tu | ti | te | tuo | tua | ho | voglio | vorrei | posso | devo | sono al | sono a | potrei | penso | credo',
  furtherOn: 'giorno | oltre | di piu | un giorno | piu tardi',
  add: `
    anche | aggiungi | aggiungere | aggiungila | aggiungilo | includi | includere | inoltre | pure
      (ho/mi sono) (dimenticato/dimenticata/scordato/scordata) | dimenticavo | metti anche | mettici anche
      ci va anche | e pure | in piu | manca | mancava | (nella/in) lista | allunga la lista con | piu
  `,
  drop: `
    senza | togli | toglila | toglilo | leva | levala | levalo | escludi | escludere | tranne | eccetto | elimina
      rimuovi | rimuovila | meno | fuori | via | non | no | lascia fuori | lascia stare | salta | non serve a
      non ne ha bisogno | depenna | cancella | non a
  `,
  instead: `
    invece | anzi | piuttosto | meglio | cambia | cambialo | cambiala | facciamo | fai | fallo | correggi
      correzione | in realta | volevo dire | intendevo | dovrebbe essere | deve essere | al posto | sposta | modifica
      | metti | rettifica | piuttosto che | mettilo | mettiamo | diciamo
  `,
  notOnDay:
    'non | non il | invece di | invece del | anziche | anziche il | al posto del | piuttosto che | e non | e non il | no',
  inPlaceOf: 'al posto di | invece di | anziche | in luogo di | e non | non | piuttosto che',
  swap: 'scambia | sostituisci | rimpiazza | cambia',
  undo: `
    annulla | annullalo | annullala | annullare | annullarlo | annulla tutto | disfa | disfare | revoca tutto
      ripristina | torna indietro | rimetti (tutto/) (com era/comera/come prima)
      riporta (tutto/) (com era/comera/come prima)
    (annulla/annullare/disfa/revoca/ritira) (questo/quello/tutto questo/lultima cosa/l ultima cosa/la modifica/
      lultima modifica/l ultima modifica/lassegnazione/l assegnazione/lultima assegnazione/l ultima assegnazione/
      questa assegnazione/quella assegnazione/le assegnazioni/loperazione/l operazione/quello che ho fatto/
      quello che ho appena fatto/cio che ho fatto/lultima operazione/l ultima operazione/gli ultimi cambiamenti/
      lultimo cambiamento)
    ctrl z | undo | ritiro tutto
  `,
  saysUndo: `
    disfa | ctrl z | undo
      (annulla/annullare) (la modifica/lultima modifica/l ultima modifica/lultima assegnazione/l ultima assegnazione/
      lultima operazione/l ultima operazione/lultima cosa/l ultima cosa/quello che ho fatto/
      quello che ho appena fatto/cio che ho fatto/lultimo cambiamento)
  `,
  mistaken: `
    ho sbagliato (/tutto/persona/persone/corso/data/nome/tasto/pulsante/giorno/elenco/lista)
      mi sono (sbagliato/sbagliata) (/di persona/di corso/di data)
      (/e stato/era/e) (un/uno/per) (errore/sbaglio) (/mio) | per (errore/sbaglio) | errore mio
      (/la) (persona sbagliata/data sbagliata/gente sbagliata)
      (/il/era il) (corso sbagliato/team sbagliato/giorno sbagliato/nome sbagliato)
    (/le) persone sbagliate | (/le) date sbagliate | non (volevo/intendevo) (/questo/farlo/fare questo)
      non (e/era) (quello che volevo/giusto/cosi) | ho cambiato idea
      ho fatto (un errore/casino/un casino/un pasticcio) | troppo presto
      ho (cliccato/premuto/scelto/preso) (/il corso/la persona/quello/quella) (sbagliato/sbagliata/per sbaglio)
  `,
  besideUndo: `
    per favore | per piacere | per cortesia | grazie | scusa | scusami | scusate | perdonami
      (oh/oddio/ops/oops/cavolo/accidenti/ahi/uffa/mannaggia/ehm/ah/eh) (/no) | quindi | e | ed | questo | quello
      lo | la | il | tutto | tutto quanto | una cosa | assegnazione | (puoi/potresti/puo/potrebbe/devi) | adesso
      ora | subito | immediatamente
    no | no aspetta | aspetta | anzi | in realta | lultima cosa | l ultima cosa
      (che/quello che) ho (/appena) (fatto/assegnato/mandato) | completamente | se (puoi/possibile/riesci)
      (devo/vorrei/voglio) | di nuovo | indietro | appena fatto | appena fatta | l ultima | lultima | modifica
  `,
  halts:
    'aspetta | un attimo | un momento | un secondo | fermo | ferma | fermati | stop | non ancora | no aspetta | anzi no | attendi | un minuto',
  asksReply: '',
  unmeant: `
    se | in caso | nel caso | qualora | purche | a meno che | a condizione che | a patto che | magari | avrei
      avrebbe | avrebbero | avremmo | avessi | avesse | avessero | fosse | fossi | fossero | potrebbe essere
      ipotizziamo | ipoteticamente | immagina | immaginiamo | supponi | supponiamo | metti che | mettiamo che
      poniamo che | fai finta
    la riunione e | (la/della/alla/una) (riunione/call) (a/e/di) | ricorda che | ricordati che | ricordo che
      si ricorda | si ricordano | mi ricordo | scherzo | scherzavo | per scherzo | per finta | sto scherzando
      una volta che | non appena | appena (ho/avro/ha/avra/torna/finisce/sara/posso/possibile/arriva/rientra)
      quando (avra/sara/torna/tornera/finisce/finira/hanno/ha/arriva/rientra/avranno/saranno) | in teoria
      teoricamente
    pensavo di | pensavamo di | stavo per | stavamo per | ero sul punto
      (sto/stavo/stiamo/stavamo) (pensando/valutando/considerando) | avrei dovuto | avremmo dovuto | era meglio
      sarebbe stato meglio | lanno scorso | l anno scorso | una volta (si/ho) | per esempio | ad esempio | chissa
      mi chiedo se | mi chiedevo se | non so se | rischierei | il mio predecessore | nei miei sogni | solo se
      anche se | come se | forse dovrei | forse dovremmo | forse
  `,
  hearsay: `
    dice | dicono | diceva | dicevano | disse | ha detto | hanno detto | mi ha detto | mi hanno detto | mi dice
      mi dicono | sostiene | sostengono
      secondo (hr/lui/lei/loro/il capo/la policy/le regole/quanto/i capi/le risorse umane/la direzione) | scrive
      scrivono | ha scritto | mi ha scritto | hanno scritto | afferma | assicura | giura | giurano
    pare che | sembra che | a quanto pare | a quanto dice | a sentire | la mail dice | il ticket dice
      la policy dice | vuole che io | vogliono che io | mi ha chiesto di | mi hanno chiesto di | ha chiesto se
      ha annunciato | insiste | si lamenta | racconta | raccontano | gira voce | ho sentito
  `,
  plans: `
    assegnero | assegneremo | ricordero | ricorderemo | faro | faremo | dovro | dovremo | mandero | manderemo
      togliero | toglieremo | spostero | sposteremo | revochero | approvero | approveremo | rifiutero | sollecitero
      daro | daremo | iscrivero | iscriveremo | penserei | ci pensero | valutero
    (ho/abbiamo/avrei) intenzione di | (penso/pensiamo/conto/contiamo/prevedo/prevediamo/spero) di
      (sto/stiamo) per | prima o poi | in futuro | piu avanti (assegno/ricordo/faro)
      (dopo/poi) (assegno/ricordo/mando/tolgo/sposto/iscrivo/approvo/sollecito)
      (assegno/ricordo/mando/tolgo/sposto/iscrivo/approvo/sollecito) (domani/dopo/poi/lunedi/piu tardi)
    (ho/abbiamo) (gia/appena/) (ricordato/assegnato/revocato/tolto/sollecitato/avvisato/spostato/prorogato/iscritto/mandato/dato/detto/scritto)
    (devo/dobbiamo/dovrei/dovremmo) (ancora/anche/) (assegnare/ricordare/sollecitare/togliere/spostare/dare/mandare/
      decidere/iscrivere/revocare) | si vedra | mi riservo | lanno prossimo | l anno prossimo
      (in/la prossima) (primavera/estate/autunno) | dopo natale | sono (tentato/tentata) | volevo | volevamo
  `,
  defer: `
    dopo | piu tardi | ci penso | ci pensero | devo pensarci | fammi pensare | fammici pensare | ci dormo su
      aspetta | un attimo | un momento | un secondo | un minuto | vediamo | vedremo | non ancora | non ora
      non adesso | devo (controllare/verificare/chiedere/valutare/parlare/sentire/decidere/guardare/pensarci)
      controllo | verifico | chiedo | chiedo a | sento | ne (parlo/parliamo/riparliamo)
    (parlo/parlero/devo parlare) con | dipende | non so | non lo so | boh | mah | forse | magari
      non sono (sicuro/sicura) | sono (in riunione/occupato/occupata) | in riunione | domani | valuto | decido
      decidero | decideremo | rispondo dopo | ti (dico/faccio sapere) | lascia che
      dammi (un attimo/un minuto/tempo) | che ne pensi | cosa ne pensi | dovrei | da valutare | da decidere
      in sospeso | attendi | poi vedo | poi ti dico
  `,
  own: `
    ricordami | ricordarmi | mi ricordi | avvisami | i miei promemoria | promemoria per me | (il/un) mio corso
      i miei corsi | miei corsi | la mia lista | dalla mia lista | alla mia lista | nella mia lista | il mio prossimo
      | la mia formazione | il mio elenco
    (io/) (ho/ho gia/ho appena/lho/lho gia/l ho/li ho/ne ho) (finito/completato/terminato/fatto/iniziato/cominciato/
      superato/concluso/ultimato) | non ho (ancora/mai/) (finito/completato/fatto/iniziato/terminato)
      io (non ho/sono/sto/devo) | sono arrivato (al/a) | sono arrivata (al/a) | iscrivimi | mi iscrivo | assegnami
      assegnati a me | io stesso | io stessa
    la mia scadenza | le mie scadenze | mi serve (piu tempo/ancora tempo/una settimana/un giorno)
      ho bisogno di piu tempo | posso avere (piu tempo/una settimana/altri) | mi servono (altri/ancora)
      il mio (avanzamento/progresso/stato) | i miei progressi | (cosa/che) devo (fare/finire) | cosa mi manca
      a che punto sono con | dove sono arrivato | mettimi | segnami | toglimi | cosa ho (da fare/in sospeso)
    mio personale | per conto mio | sono in ritardo io | il promemoria per me
  `,
  negation: `
    non (ricordare/ricordargli/ricordarle/ricordate/assegnare/assegnargli/assegnarle/assegnate/assegnarlo/mandare/
      mandargli/mandarle/mandate/inviare/inviate/sollecitare/sollecitarla/sollecitarlo/sollecitate/revocare/ritirare/
      togliere/togliergli/toglierle/spostare/avvisare/avvisarla/avvisarlo/iscrivere/iscriverla/iscriverlo/dare/dargli/
      darle/prorogare/posticipare/annullare/approvare/farlo/fare niente/fare nulla/disturbare/disturbarla/
      disturbarlo)
    non (gli/le/lo/la/li) (ricordare/assegnare/mandare/togliere/sollecitare/avvisare/dare)
      non (sto/stiamo) (assegnando/chiedendo) | non ho (chiesto/detto)
      non (serve/servono/occorre/bisogna/ce bisogno/c e bisogno/e necessario/e il caso/vale la pena/devi/dovresti/
      dobbiamo/dovremmo/dovrei/vorrei/voglio/vogliamo/mi serve/va assegnato/va ricordato/conviene)
    (nessun/niente/nessuna) (promemoria/sollecito/solleciti/assegnazione) | nessuno | a nessuno | mai | evita di
      evitiamo di | smetti di | smettila di | inutile | lascia (stare/perdere/in pace) | lasciala (stare/in pace)
      lascialo (stare/in pace) | senza (ricordare/assegnare/sollecitare/avvisare) | no grazie | neanche | nemmeno
      mica | non ancora | non lo fare | lungi da me
  `,
  turn: 'ma | pero | solo | soltanto | invece | bensi | solamente',
  thereafter: 'poi | dopo | quindi | e | ed | infine | inoltre | successivamente | anche',
  opinion: `
    dovrei | dovremmo | secondo te | che ne (pensi/dici) | cosa ne (pensi/dici)
      (credi/pensi/ritieni) (che/sia/giusto) | e una buona idea
      (sarebbe/e) (meglio/il caso/giusto/opportuno/utile/esagerato/troppo/maleducato/scortese) | conviene
      (ne/) vale la pena | e troppo presto | ti pare | (avrebbe/ha) senso | cosa mi consigli
      (quale/che) corso (mi consigli/dovrei/dovrebbe/consigli) | a chi dovrei | mi consigli di | e cattivo
      posso permettermi | devo proprio | ha bisogno davvero
  `,
  weighs: 'dovrei | dovremmo | dovrebbe | sarebbe | conviene | converrebbe | varrebbe | che dici se | e se',
  how: `
    come (assegno/assegnare/posso/possiamo/si/faccio a/faccio per/si fa a/si fa per/si puo/fare a/fare per/ricordo/
      revoco/tolgo/sposto/approvo/esporto/vedo/annullo/funziona/funzionano/mando/iscrivo/cambio/viene calcolato/
      viene calcolata/e calcolato/e calcolata/vengono contati/devo fare per)
    in che modo | dove (vedo/trovo/posso vedere/posso trovare/si vede/si trova/clicco/devo andare)
      (quale/che) comando | qual e il (comando/modo) | cosa devo (scrivere/digitare/fare) per | cosa scrivo per
      (spiegami/mi spieghi/puoi spiegarmi/potresti spiegarmi/dimmi/mi dici) come | istruzioni (per/su)
      ce un (comando/modo) per | c e un (comando/modo) per | esiste un (comando/modo) | procedura per
      aiutami a capire
  `,
  howWorks: `
    se (io/assegno/ricordo/revoco/tolgo/sposto/approvo/rifiuto/annullo/mando/un responsabile)
      quando (assegno/ricordo/revoco/tolgo/approvo/rifiuto) | cosa succede | che succede | posso | possiamo | possono
      | puo un | puo chiunque | i responsabili possono | un responsabile puo | si puo | e possibile | ce un modo
      c e un modo | vengono | viene | riceve | ricevono | riceveranno | ricevera | il bot | chi puo | chi vede
      funziona | devo | devono | ci sono | ce | quante persone | lannulla | mi arriva | arriva | vedono | vede
  `,
  explains: `
    significa | significano | vuol dire | vogliono dire | differenza | sta per | notificato | notificati | notifica
      | notifiche | avvisato | avvisati | avvisata | email | e mail | mail | messaggio | lo (vede/sa/vedono/sanno)
      pulsante | bottone | menu | clic | cliccare | premere | scrivere | funziona | funzionano | possibile | permesso
      | consentito | succede | limite | in una volta | insieme | per sbaglio | dopo | cambiare dopo | anteprima
      subito
    permessi | permesso | diritti | ruolo | accesso | amministratore | admin | cosa posso fare | cosa puoi fare
      cosa posso chiedere | esempio | esempi | comandi | guida | istruzioni | aiuto con | documentazione
      spiegazione | dove | quale comando
  `,
  about: `
    di (cosa/che cosa/che) (parla/tratta/si tratta) | su cosa verte
      cosa (comprende/contiene/insegna/copre/si impara)
      quanto (dura/e lungo/tempo ci vuole/tempo richiede/e difficile) | quante ore | quanti minuti | in cosa consiste
      | contenuto (di/del) | contenuti (di/del) | descrizione (di/del) | argomento (di/del) | argomenti
      durata (di/del) | che (durata/livello/lingua) | in che lingua | difficolta | livello
      (spiegami/descrivimi) (il corso/) | che tipo di | che genere di | cosa imparano
  `,
  report: `
    report | rapporto | rapporti | resoconto | totali | i totali | kpi | indicatori | statistiche
      (dati/numeri/cifre) (complessivi/generali/globali/totali/aziendali)
      (completamento/avanzamento/andamento/stato/situazione) (complessivo/generale/globale/complessiva/aziendale)
      (report/rapporto/riepilogo) (mensile/settimanale/trimestrale/annuale/generale/completo/aziendale/
      per la direzione) | complessivo | complessiva | complessivamente
    tutti i corsi | ogni corso | per corso | corso per corso | quale corso | quali corsi | classifica (dei/) corsi
       il corso (piu/meno) (completato/seguito) | quante assegnazioni | assegnazioni (aperte/totali)
      tutte le assegnazioni | come va (lazienda/l azienda/lorganizzazione/l organizzazione)
      tasso (di completamento/) (complessivo/generale) | report completo | i numeri
  `,
  department: `
    dipartimento | dipartimenti
      per (dipartimento/dipartimenti/reparto/reparti/area/aree/divisione/sede/sedi/paese/regione/responsabile/
      responsabili/manager/filiale/negozio/team/funzione/unita/business unit/ufficio/capo/settore) | reparti
      divisione | divisioni | sede | sedi | filiale | filiali | regione | regioni | aree | business unit
      unita organizzativa
    (ogni/ciascun/ciascuna/quale/che/quali) (dipartimento/reparto/team/sede/divisione/area/filiale/responsabile/
      responsabili) | confronta i (team/reparti/dipartimenti)
      (suddiviso/suddivisi/diviso/ripartito/suddivisione) (per/) | responsabili | tra i reparti | nei reparti
      classifica dei (team/reparti)
  `,
  organisation: `
    organizzazione | azienda | aziendale | societa | impresa
      (tutta/in tutta/intera/nell intera/dell intera/in) (lazienda/l azienda/lorganizzazione/l organizzazione/azienda/
      organizzazione/societa) | (lintera/l intera) (azienda/organizzazione) | in azienda
      a livello (aziendale/globale/di gruppo) | globale | globalmente | nel complesso | in totale | complessivamente
       tutti i (dipendenti/reparti/dipartimenti) | dipendenti | tutti gli utenti | utenti | organico | forza lavoro
      tutte le sedi | ovunque | nel gruppo | dellazienda | dellorganizzazione | nellazienda | nellorganizzazione
  `,
  export: `
    esporta | esportare | esportazione | esportami | scarica | scaricare | scaricami | csv | xlsx
      foglio di calcolo | (in/come/su/un/il) (file/csv/excel/pdf/tabella/foglio/foglio excel) | file (excel/csv)
      foglio excel | tabella excel | dati (grezzi/completi) | estrai | estrazione | estratto
      (mandami/inviami/dammi) (il/un) (file/csv) | tabella di tutto | pdf | come tabella | dump
  `,
  completion: `
    completamento | completamenti
      (tasso/percentuale/stato/grado/livello) di (completamento/adesione/partecipazione/conformita)
      completamento (di/del) | (adesione/partecipazione/copertura/conformita/compliance) (a/al/di/del/)
      (quanti/quante persone) (hanno/l hanno/lhanno) (completato/finito/fatto) | percentuale (di/del/che ha)
      quota di | iscrizioni | iscritti (a/al) | numeri (di/del/su/per) | statistiche (di/del/su/per)
      dati (di/del/su/per) | report (di/del/su/per) | tasso (di/del/per) | (in/che) percentuale
  `,
  mine: `
    il mio team | nel mio team | del mio team | al mio team | la mia squadra | nella mia squadra | il mio gruppo
      nel mio gruppo | il mio reparto | nel mio reparto | i miei | dei miei | ai miei | tra i miei | fra i miei
      i miei collaboratori | le mie persone | la mia gente | solo (il mio team/i miei) | nel team | chi dipende da me
      | quelli che dipendono da me | di noi | dei nostri
  `,
  titles: `signor | signora | signorina | sig | sigra | sig ra | sig.ra | dott | dottor | dottore | dottoressa | dott.ssa
     dottssa | prof | professor | professoressa | ing | ingegner | avv | avvocato | arch | rag | geom | don | cav`,
  notNames: `
    del | dei | dal | dai | dello | della | ed | al | sue | ben | bene | pat | meg | male | mar | sol | tal | val
      che | hai | dan | cliente | clienti | capo | capi | audit | ufficio | uffici | sede | sedi | turno | turni
      riunione | riunioni | consiglio | budget | legale | finanza | logistica | vendite | contabilita | direzione
      direttore | direttrice | responsabile | responsabili | ispettore | ispezione
    assicurazione | sindacato | comitato | reparto | reparti | negozio | filiale | piano | cucina | magazzino
      mensa | stagista | stagisti | tirocinante | tirocinanti | apprendista | apprendisti | neoassunto | neoassunti
      consulente | consulenti | fornitore | fornitori | collega | colleghi | colleghe | amico | amici | nessuno
      qualcuno | gente | ragazzi | ragazze | signore | signori | presto | subito | ancora | oggi | domani | stasera
      mattina | pomeriggio | sera | pranzo | pausa | ferie | vacanza | vacanze
    malattia | maternita | tempo | caffe | telefono | email | mail | messaggio | messaggi | chat | bot | sistema
      licenza | soldi | costo | costi | ora | ore | minuto | minuti | giorno | giorni | settimana | settimane | mese
       mesi | anno | anni | trimestre | tutto | niente | qualcosa | cosa | cose | nome | nomi | progetto | progetti
      banca | patente | pasto | pasti | patto | lista | legge | nuovo | nuova | nuovi | vecchio
      stesso | stessa | altro | altra | altri | bravo | brava | alto | alta
  `,
  polite: `
    se (puoi/possibile/e possibile/vuoi/non ti dispiace/non le dispiace/non e un problema/riesci/hai tempo/ti va/
      puo/potessi/potesse/non e di troppo disturbo) | per (favore/piacere/cortesia/gentilezza) | perfavore
      gentilmente | cortesemente | (puoi/potresti/puo/potrebbe/potete/riesci a/riusciresti a)
      (mi/ci) (puoi/potresti/puo/potrebbe)
    vorrei | vorremmo | voglio | vogliamo | gradirei | mi piacerebbe | desidero | vorrei che | voglio che
      (ti/le/vi) (chiedo/chiederei/pregherei/prego) (di/) | (si/) prega di | grazie | grazie mille | mille grazie
      grazie in anticipo | buongiorno | buonasera | buon pomeriggio | ciao | salve
      (quando/appena) (puoi/hai tempo/hai un attimo/hai un minuto) | con calma
    avrei bisogno (di/che) | ho bisogno (di/che) | mi serve che | mi servirebbe che | (sarebbe/e) possibile
      (mi/ci) (faresti/fai) (il favore/un favore/il piacere) di | (ti/le) (dispiacerebbe/dispiace/spiace)
      (saresti/sarebbe/sii) (cosi gentile/tanto gentile/cosi cortese) da | facciamo che | provvedi a | bisogna
      bisognerebbe | allora | quindi | ok allora | virgola | punto | a capo
  `,
  insists:
    '(fallo/provvedi/procedi/sistema) (per favore/pure/tu/) | per favore (fallo/provvedi/procedi) | facciamolo | fai cosi | puoi farlo | potresti farlo | procediamo',
  asking: `
    chi | a chi | di chi | con chi | che | cosa | che cosa | quale | quali | qual e | quando | dove | dov e | come
       quanto | quanti | quante | quanta | per quando | entro quando | fino a quando | da quando | a che (punto/ora)
       in che | mostra | mostrami | fammi vedere | vediamo | elenca | elencami | confronta | dimmi
    (ce/c e/ci sono) (qualcuno/qualcosa/richieste/richiesta/novita/persone/corsi/ritardi/altro/altri/altre)
      sai (se/chi/quanti/dirmi)
      (puoi/potresti/sapresti/mi sai/mi puoi/mi potresti) (dirmi/dire/mostrarmi/mostrare/far vedere/elencare/
      elencarmi) | mi (dici/mostri/fai vedere/elenchi)
      (vorrei/voglio/volevo/posso/potrei/mi piacerebbe) (sapere/vedere/capire)
      (posso/potrei) avere (la lista/l elenco/un elenco/lelenco/una lista/lo stato) | mi chiedo | mi chiedevo
      controlla | verifica | aggiornami | novita su | notizie di | stato di | situazione di
      e (gia/vero che/in ritardo/a posto) | sono (in ritardo/tutti) | per caso | ma chi | e chi | e quando | e quanti
      | scusa chi | lista di | elenco di
  `,
  interrogatives: `
    (ha/hanno) (gia/chiesto/finito/completato/iniziato/fatto) | (e/sono/sta/stanno) (al/a/all/a meta)
      (e/sono) (gia/fermo/ferma/avanti) | (si e/si sono) (iscritto/iscritta/iscritti)
      (ha/hanno) (preso/ottenuto/totalizzato/superato/passato/saltato)
    quanti | quante | quanto | a che punto
      come (va/vanno/procede/procedono/sta/stanno/sta andando/e messo/e messa/sono messi) | chi | quando
      entro quando | cosa (manca/le manca/gli manca/ha/hanno) | stato | situazione | progressi | avanzamento
      percentuale | o no | oppure no | numeri | scadenze | in che data | che data | da quando | quante volte | dov e
       non (iniziato/iniziati) | confronta | rispetto a | finora | ancora da fare | nomi | statistiche
      completamento
  `,
  counts:
    'quanti | quante | quante persone | percentuale | che percentuale | numero di | numeri | quota | tasso | % | per cento | il numero di | statistiche',
  asksFor: `(puoi/potresti/potrebbe/puo/potete) | (posso/potrei/possiamo/potremmo) | (mi/ci) (puoi/potresti/puo/potrebbe)
    per favore | riesci a | ti dispiace | e possibile | si puo`,
  mayI: 'posso | potrei | possiamo | potremmo | si puo | riesco a | e possibile | sono in grado di',
  who: 'chi | a chi | di chi | quanti | quante | quante persone | quali persone | qualcuno | nessuno | quali (colleghi/collaboratori/dei miei) | chi altro | chi altri',
  those: `
    chi | a chi | per chi | chiunque | a chiunque | quelli che | a quelli che | quelle che | coloro che
      a coloro che | tutti quelli che | a tutti quelli che | tutti coloro che | tutti | le persone che
      i colleghi che | i collaboratori che | quelli del team che | ognuno che | tutti i colleghi che | quanti | i
  `,
  openings: '',
  courseWord: 'corso | corsi | formazione | modulo | moduli | lezione | e learning | elearning | webinar',
  fillers: `
    a | ad | al | allo | alla | ai | agli | alle | di | del | dello | della | dei | delle | d | da | dal | dalla
      in | nel | nella | con | per | su | sul | sulla | tra | fra | il | lo | la | i | gli | le | l | un | uno | una
       e | ed | che | si | mi | ti | ci | ne | anche | pure | gia | poi | ora | adesso | ok | okay | allora | bene
      ciao | salve | caro | cara
    corso | corsi | formazione | modulo | sono | ha | hanno | suo | sua | suoi | loro | lei | lui | questo | questa
      | quello | cosa | cosi | per favore | proprio | davvero | solo | qui | lo ha | io | tu | me | te | noi | mio
      mia | nostro | o | fino | entro | oh | eh | ecco | qualche | piu | dopo
  `,
  toWhom: `a | ad | al | alla | per | di | da | con | su | dai a | ricorda a | assegna a | togli a | manda a | come va
    come vanno | come sta | come procede | a che punto e | dov e | mostra | mostrami | dimmi di | stato di
    situazione di | progressi di | controlla | scheda di | aggiornami su | novita su | e | sollecita | avvisa
    iscrivi`,
  needing:
    'deve | dovrebbe | dovra | riceve | vuole | serve | bisogno | ha | puo | necessita | richiede | manca',
  spelling: {
    // no English words here
    al: 'al',
    il: 'il',
    em: 'em',
    con: 'con',
    assegna: 'asegna asegnare assegan assgna assena',
    assegnare: 'asegnare assegnre',
    ricorda: 'ricroda rircorda ricrda rocorda',
    ricordare: 'ricrodare',
    promemoria: 'promermoria propemoria promemria',
    sollecita: 'solecita sollecitta',
    revoca: 'revocca rivoca',
    sposta: 'spsota spota',
    proroga: 'prorga prorroga',
    scadenza: 'scandenza scadeza scadnza',
    obbligatorio: 'obligatorio obblgatorio obbligatrio oblligatorio obb',
    consigliato: 'consiliato cosigliato',
    facoltativo: 'facultativo facoltatvo',
    entro: 'entor etnro',
    tutti: 'tuti tutt ttti tti',
    team: 'tim taem',
    quanti: 'qnti quannti',
    perche: 'xke xche perke xk pk',
    che: 'ke',
    chi: 'ki',
    come: 'cm kome',
    non: 'nn',
    anche: 'anke',
    settimana: 'settiamna setimana sett settmana',
    domani: 'dmn domni doamni',
    lunedi: 'lun lundi',
    martedi: 'mart martdi',
    mercoledi: 'merc mercoldi mer',
    giovedi: 'giov giovdi gio',
    venerdi: 'ven vnerdi venrdi',
    sabato: 'sab',
    domenica: 'dom',
    gennaio: 'genn',
    febbraio: 'febb',
    marzo: 'mrz',
    aprile: 'apr',
    maggio: 'magg',
    giugno: 'giu',
    luglio: 'lug',
    settembre: 'settemb',
    ottobre: 'ott',
    novembre: 'nov novemb',
    dicembre: 'dic dicemb',
    ritardo: 'ritrado ritado',
    approvo: 'aprovo approvvo',
    approvato: 'aprovato approvat',
    richieste: 'rischieste richeste',
    grazie: 'grz grazzie gz',
    tranne: 'trane trannne',
    corso: 'crso corsso',
    corsi: 'crsi',
    togli: 'tgli togi toli',
    annulla: 'anulla annula',
  },
  nicknames: {
    alessandro: 'ale sandro alex lele',
    alessandra: 'ale sandra alex',
    alessia: 'ale',
    andrea: 'andre',
    antonio: 'tonio toto nino toni tony',
    antonella: 'anto nella',
    antonia: 'tonia anto',
    beatrice: 'bea',
    benedetta: 'benny',
    caterina: 'cate rina kate',
    carolina: 'lina caro',
    chiara: 'chia',
    claudia: 'claudi',
    cristina: 'cri cris',
    cristiano: 'cri',
    daniele: 'dani lele',
    daniela: 'dani',
    domenico: 'mimmo nico mimi',
    edoardo: 'edo',
    eleonora: 'ele nora',
    elena: 'ele',
    elisabetta: 'betta lisa elisa betti',
    emanuele: 'manu lele ema',
    emanuela: 'manu',
    manuela: 'manu',
    fabrizio: 'fabri',
    fabio: 'fabi',
    federica: 'fede',
    federico: 'fede',
    filippo: 'pippo filo',
    francesco: 'franco fra ciccio cecco',
    francesca: 'fra franci',
    gabriele: 'gabri lele',
    gabriella: 'gabri',
    giacomo: 'giac mino',
    gianluca: 'gian luca',
    giovanni: 'gianni nanni gio vanni',
    giovanna: 'gio vanna',
    giorgia: 'gio',
    giorgio: 'gio',
    giulia: 'giuli',
    giuseppe: 'beppe peppe pino giuse bepi',
    giuseppina: 'pina giusi',
    ilaria: 'ila',
    laura: 'lauretta',
    leonardo: 'leo',
    lorenzo: 'enzo renzo lollo lori',
    luigi: 'gigi gino',
    ludovica: 'ludo',
    margherita: 'marghe rita',
    maria: 'mary mari',
    martina: 'marti',
    massimiliano: 'max massi',
    massimo: 'max massi',
    matteo: 'teo matte',
    maurizio: 'mauri',
    michele: 'michi miki',
    nicola: 'nico',
    nicolo: 'nico',
    paola: 'paoletta',
    raffaele: 'raffa lello',
    raffaella: 'raffa',
    riccardo: 'ricky ricki',
    roberto: 'robi roby berto rob',
    roberta: 'robi roby',
    rosaria: 'sara rosi',
    salvatore: 'toto turi salvo sasa',
    serena: 'sere',
    silvia: 'silvi',
    simona: 'simo',
    simone: 'simo',
    stefania: 'stefi ste',
    stefano: 'ste',
    tommaso: 'tommy tommi masi',
    umberto: 'berto',
    valentina: 'vale',
    valeria: 'vale',
    veronica: 'vero',
    vincenzo: 'enzo vince',
    vittorio: 'vitto',
    jose: 'giuseppe',
    johanna: 'giovanna',
    thomas: 'tommaso',
    tomas: 'tommaso',
    robert: 'roberto',
    alexandra: 'alessandra',
  },
  days: {
    weekdays: [
      '(il/al/del/dal/) lunedi',
      '(il/al/del/dal/) martedi',
      '(il/al/del/dal/) mercoledi',
      '(il/al/del/dal/) giovedi',
      '(il/al/del/dal/) venerdi',
      '(il/al/del/dal/) sabato',
      '(la/alla/della/) domenica',
    ],
    months: [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
    by: `
      entro | entro e non oltre | non oltre | prima | prima di | per | fino | fino a | sino | sino a | il | lo | la | l | al | alla | a | dal | del | di
      scadenza | con scadenza | con scadenza entro | scade | scadra | la scadenza e | con termine | termine
        al piu tardi | al massimo | massimo | con data | data | data di scadenza | data limite | con data limite
      da (finire/completare/fare/concludere/consegnare/terminare) (entro/per/prima)
        (finito/completato/fatto/pronto/concluso) (entro/per/prima) | in tempo per | in data | verso | su | ora scade
        diventa
    `,
    next: 'prossimo | prossima | il prossimo | la prossima | seguente | successivo | successiva | che viene | venturo',
    coming: 'questo | questa | il prossimo che viene',
    nextWeek: `settimana prossima | la settimana prossima | della settimana prossima | la prossima settimana
      della prossima settimana | prossima settimana | della settimana successiva | della settimana che viene
      la settimana che viene | di settimana prossima | settimana`,
    fixed: {
      oggi: 0,
      stasera: 0,
      'in giornata': 0,
      'fine giornata': 0,
      'entro oggi': 0,
      domani: 1,
      'domani (mattina/sera/pomeriggio)': 1,
      dopodomani: 2,
      'dopo domani': 2,
      '(tra/fra) (una/1) settimana': 7,
      'oggi a otto': 7,
      'una settimana da oggi': 7,
      '(tra/fra) (due/2) settimane': 14,
      '(tra/fra) (quindici/15) giorni': 15,
    },
    endOf: `entro | fine | a fine | la fine | alla fine | fine di | la fine di | la fine del | la fine della | alla fine di
      | alla fine del | alla fine della | fine del | fine della | per fine | entro fine | entro la fine di
      entro la fine del | entro la fine della | fine di questo | fine di questa | la fine dell | fine dell
      lultimo giorno del | ultimo giorno del`,
    startOf: `inizio | inizio di | inizio del | a inizio | ad inizio | primi di | i primi di | ai primi di | inizi di
      agli inizi di | allinizio di | allinizio del | all inizio di | all inizio del | linizio di | linizio del`,
    midOf: 'meta | a meta | meta di | a meta di | meta del | a meta del | la meta di',
    nextMonth:
      'mese prossimo | il mese prossimo | del mese prossimo | prossimo mese | il prossimo mese | del prossimo mese | di mese prossimo | mese venturo',
    feasts: {
      natale: 1224,
      'la vigilia (di natale/)': 1224,
      'vigilia di natale': 1224,
      capodanno: 1231,
      'san silvestro': 1231,
      ferragosto: 815,
      epifania: 106,
      befana: 106,
      ognissanti: 1101,
    },
    month: 'mese | questo mese | il mese | del mese',
    year: 'anno | lanno | quest anno | questanno | l anno | dellanno | dell anno',
    week: 'settimana | questa settimana | la settimana | della settimana',
    quarter: 'trimestre',
    in: 'tra | fra | in | entro | nel giro di | da qui a | nei prossimi | nelle prossime | entro i prossimi | entro le prossime',
    fromToday: 'da oggi | a partire da oggi | a contare da oggi | da adesso | da ora',
    units: { giorno: 1, giorni: 1, gg: 1, g: 1, settimana: 7, settimane: 7, sett: 7, mese: 30, mesi: 30 },
    spans: {
      'un giorno': 1,
      'una giornata': 1,
      '(un altro/ancora un/un ulteriore) giorno': 1,
      '(un paio di/due) giorni': 2,
      '(altri/ancora/ulteriori) (due/2) giorni': 2,
      'un altro paio di giorni': 2,
      '(altri/ancora/ulteriori) (tre/3) giorni': 3,
      '(qualche/alcuni) (giorno/giorni)': 3,
      '(ancora qualche/qualche altro) giorno': 3,
      'mezza settimana': 3,
      '(altri/ancora/ulteriori) (quattro/4) giorni': 4,
      '(altri/ancora/ulteriori) (cinque/5) giorni': 5,
      'una settimana': 7,
      '(unaltra/un altra/ancora una/una ulteriore/altra) settimana': 7,
      '(altri/ancora/ulteriori) (sette/7) giorni': 7,
      '(altri/ancora/ulteriori) (dieci/10) giorni': 10,
      'una decina di giorni': 10,
      '(un paio di/due) settimane': 14,
      '(altre/ancora/ulteriori) (due/2) settimane': 14,
      'quindici giorni': 15,
      'una quindicina di giorni': 15,
      '(altri/ancora) (quindici/15) giorni': 15,
      '(altre/ancora/ulteriori) (tre/3) settimane': 21,
      'qualche settimana': 21,
      'un mese': 30,
      '(un altro/ancora un/un ulteriore) mese': 30,
      'un paio di mesi': 60,
    },
    ordinals,
  },
};
