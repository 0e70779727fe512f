import type { TeamWords } from './team-words.ts';

/** French, of people who lead others. */
export const team: TeamWords = {
  cues: `
    equipe | lequipe | mon equipe | attribue | attribuer | attribuez | attribution | attributions | assigne | assigner
    assignez | affecte | affecter | affectez | relance | relancer | relancez | relances | rappelle | rappeler
    rappelez | rappel a | tout le monde | tous | toutes | qui | lesquels | elle | lui | il | leur | leurs | eux | ils
    elles | retard | en retard | retards | retardataire | retardataires | demande | demandes | prolongation
    prolongations | delai | rapport | bilan | organisation | lorganisation | entreprise | lentreprise | societe
    departement | departements | service | retire | retirer | retirez | enleve | supprime | annule | collaborateur
    collaborateurs | collaboratrice | collaboratrices | collegue | collegues | subordonnes | salaries | employes
    mes gens | mon monde | statut | avancement | accorde | accorder | accordez | refuse | refuser | approuve
    approuver | exporter | export | echeance | prolonge | prolonger | repousse | reporte | decale | donne | donner
    donnez | donnelui | inscris | inscrire | inscrivez | ou en est | ou en sont | comment va | comment avance
    dispense | exempte | obligatoire pour | cours pour | formation pour | personne na | les autres | le reste
    chiffres | indicateurs | taux
  `,
  assign: `
    attribue | attribuer | attribuez | attribuons | attribues | attribuee | attribution | attributions | attribuelui
    attribueleur | attribuezlui | assigne | assigner | assignez | assignons | assignee | assignelui | assigneleur
    assignation | assignezlui | affecte | affecter | affectez | affectelui | affectation
    (donne/donner/donnez/donnons/donnes/file/filez/refile/colle/collez/envoie/envoyer/envoyez/propose/proposer/
      proposez/impose/imposer/imposez/confie/confier/fais faire/faire faire/faites faire)
    donnelui | donneleur | donnezlui | donnezleur | filelui | collelui | envoielui | proposelui | imposelui
    faislui faire | fais lui faire
    (inscris/inscrire/inscrivez/inscrivons/inscrit/inscrisla/inscris la/inscrisle/inscris le/inscrisles/inscris les/ajoute/ajouter/ajoutez/mets/met/
      mettre/mettez/place/placer)
    metslui | metsleur | ajoutelui | ajouteleur | mets sur | mets la sur | mets le sur | mettre sur
    (doit/doivent/devra/devront/va/vont/faudrait quil/faudrait quelle) (faire/suivre/passer/prendre/terminer/finir/
      avoir/recevoir/completer)
    (doit/doivent) (aussi/absolument/tous/toutes/imperativement) (faire/suivre/passer/prendre/terminer/finir/avoir)
    (a/ont/aura/auront/auraient/aurait) (bien/) (besoin de/besoin du/besoin des/besoin dun/besoin dune/besoin)
    (il faut/faut/il faudrait/faudrait) (que/qu/)
    (fasse/fassent/suive/suivent/passe/recoive/recoivent/obtienne)
    (recoit/recoivent/aura/auront)
    (recommande/recommander/recommandez/conseille/conseiller/conseillez/suggere/suggerer/suggerez) (a/aux/au/)
    recommandelui | conseillelui | recommandeleur | recommandezlui
    (obligatoire/recommande/facultatif/requis/prevu/necessaire/utile) (pour/chez)
    (serait/est) (bien/utile/bon) pour
    lui faut | leur faut | il lui faut | il leur faut | na pas encore | nont pas encore recu | je veux que
    je voudrais que | jaimerais que | je souhaite que | dattribuer | dassigner | daffecter | dinscrire | denvoyer
    dajouter | de donner | attribuele | attribue le | attribuela | attribue la | attribueles | attribue les
    assignele | assigne le | assignela | assigne la | donnele | donne le | donnela | donne la
    ajoutele | ajoute le | ajoutela | ajoute la | affectele | affecte le | metsle | mets le | metsla | mets la | inscrisla | inscris la
  `,
  assignWord: `
    attribue | attribuer | attribuez | attribution | attributions | attribuelui | attribueleur | assigne | assigner
    assignez | assignelui | affecte | affecter | affectez | dattribuer | dassigner | daffecter
  `,
  imperatives: `
    attribue | attribuer | attribuez | attribuelui | attribueleur | assigne | assigner | assignez | assignelui
    affecte | affecter | affectez | donne | donner | donnez | donnelui | donneleur | donnezlui | mets | mettre
    mettez | ajoute | ajouter | ajoutez | inscris | inscrire | inscrivez | envoie | envoyer | envoyez | montre
    montre moi | montremoi | montrez | affiche | afficher | liste | lister | recommande | recommandez | recommander
    propose | impose | planifie | programme | dis moi | dismoi | dattribuer | dassigner | daffecter | dinscrire
    denvoyer | dajouter
  `,
  remind: `
    relance | relancer | relancez | relances | relancela | relance la | relancele | relance le | relanceles
    relance les | relancezla | relancez la | relancezle | relancez le
    relancezles | relancez les | relancons | rappelle | rappeler | rappelez | rappellelui | rappelleleur | rappelle lui
    rappelle leur | rappelezlui | rappelezleur | rappelons
    (un/une/des/petit/petite/nouveau/nouvelle) (rappel/rappels/relance/relances)
    rappels
    (envoie/envoyer/envoyez/fais/faire/faites/adresse/adressez/passe) (un/une/des/lui un/leur un/lui une/
      leur une) (rappel/rappels/relance/relances/petit rappel/petite relance/message)
    envoielui un rappel | envoieleur un rappel | envoielui une relance | envoieleur une relance | fais lui un rappel
    faislui un rappel
    (fais/faire/faites) (lui/leur/) (penser/un rappel)
    secoue | secouer | secouez | bouscule | bousculer | titille | titiller | houspille | harcele | aiguillonne | tanne
    (remets/remet) (un/une) (coup de pression/couche)
    (tape/frappe) sur lepaule
    coup de pouce a | ping | pinge
    (alerte/alertez/avertis/avertissez/previens/prevenez/notifie/notifiez) (les/le/la/)
    memoire de | rafraichis la memoire
  `,
  withdraw: `
    retire | retirer | retirez | retirelui | retireleur | retirezlui | retires | retrait | enleve | enlever | enlevez
    enlevelui | enleveleur | enlevezlui | supprime | supprimer | supprimez | supprimelui | supprimeleur | annule
    annuler | annulez | annulelui | annulation de lattribution | annule lattribution | desattribue | desattribuer
    desassigne | desassigner | desaffecte | desaffecter | desinscris | desinscrire | desinscrivez | desinscription
    ote | oter | otez | otelui | vire | virer | dispense | dispenser | dispensez | exempte | exempter | exemptez
    libere | liberer | decharge de | soustrais | denlever | dannuler | doter | dexempter | retirele | retire le | retirela | retire la
    retireles | retire les | enlevele | enleve le | enlevela | enleve la | enleveles | enleve les | supprimele
    supprime le | supprimela | supprime la | annulele | annule le | virele | vire le | otele | ote le
  `,
  unneeded: `
    (na/nont/naura/nauront/a/ont) (pas/plus) (a faire/a suivre/lieu de faire)
    (pas/plus) (concerne par/concernee par/concernes par/necessaire pour/obligatoire pour)
    (ne doit/ne doivent/doit/doivent) (pas/plus) (faire/suivre/avoir)
    (nest/ne sont/est/sont) (pas/plus) (concerne/concernee/concernes/concernees) (par/)
    (est/sont) (dispense/dispensee/dispenses/dispensees/exempte/exemptee/exemptes) (de/du)
    (ca/cela/ce cours) ne (le/la/les) concerne (pas/plus)
    inutile pour | ne sert a rien a | na rien a faire sur
    (na/nont/naura/nauront/a/ont) (pas/plus) (besoin/besoin de/besoin du/besoin des)
  `,
  away: 'sors | sortir | exclus | exclure',
  move: `
    prolonge | prolonger | prolongez | prolongation | prolongelui | prolongee | repousse | repousser | repoussez
    repoussee | reporte | reporter | reportez | reportee | decale | decaler | decalez | decalee | deplace | deplacer
    deplacez | avance | avancer | avancez | differe | differer | etends | etendre | rallonge | rallonger | rallongez
    (change/changer/changez/modifie/modifier/modifiez/recule/reculer/bouge/bouger/corrige/corriger) (la date/
      lecheance/la date limite/le delai/la deadline/sa date/son echeance/leur echeance)
    (nouvelle/nouveau) (date/echeance/delai/deadline/date limite)
    (mets/met/mettre/mettez/fixe/fixer/fixez/porte/passe) (la date/lecheance/la date limite/son echeance/sa date/
      leur echeance/la deadline)
    (lecheance/echeance/la date/date limite) (au/a/passe au/passe a/devient)
    (plus de temps/davantage de temps/un delai/un delai supplementaire/du temps) (pour/a)
    (donne/donnez/accorde/accordez/laisse/laissez/donner/accorder/laisser) (lui/leur/) (plus de temps/un delai/
      du temps/jusquau/jusqua/encore)
    (donnelui/donneleur/accordelui/accordeleur/laisselui/laisseleur) (plus de temps/un delai/du temps/jusquau/
      jusqua/encore)
    (a/ont/aura/auront) jusqu (a/au)
    (a/ont/aura/auront) (jusqua/jusquau/encore jusqua/encore jusquau/plus de temps)
  `,
  puts: 'mets | met | mettre | mettez | fixe | fixer | fixez | passe | passer | porte | porter',
  putsTo: 'au | a | jusquau | jusqua | le',
  later: `
    de plus | en plus | plus tard | plus longtemps | supplementaire | supplementaires | additionnel | additionnels
    en rab | de rab | encore | de delai | de mieux | rallonge
  `,
  earlier: 'plus tot | avance | avancer | avancez | en avance | avant la date prevue | plus vite',
  view: `
    ou en est | ou en sont | ou en | ou est | ou sont | en est ou | en sont ou | comment va | comment vont
    comment avance | comment avancent | comment se porte | comment se passe | comment se debrouille | comment sen sort
    comment sen sortent | comment progresse | comment ca va | comment | combien | combien de | statut | status
    avancement | progression | progres | situation | etat | montre | montre moi | montremoi | montrez | montrez moi
    affiche | afficher | voir | fais voir | liste | lister | resume | recap | recapitulatif | bilan | le point
    fais le point | point sur | vue densemble | apercu | tableau de bord | dossier | que fait | quel | quelle | quels
    quelles | quand | qui | quoi | lequel | laquelle | quest ce que | questce que | quest ce quil | questce quil
    que doit | que doivent | que reste | que reste til | reste til | restetil | reste | restent | manque | manquent
    a faire | en cours | en attente | ouvert | ouverts | termine | terminee | termines | terminees | fini | finie
    finis | acheve | complete | completes | non commence | pas commence | cours | formations | modules | chiffres
    nombre | nombres | pourcentage | pourcentages | pour cent | taux | compare | comparer | comparaison | rapport
    encore | deja | toujours | toujours pas | pas encore | a quoi en est | a combien | a combien est | suit quoi
    a fait | ont fait | a termine | ont termine | a fini | ont fini | a commence | ont commence | est | sont | at il
    at elle | atil | atelle | ontils | ontelles | est ce que | estce que | dis moi | dismoi | dites moi
    jaimerais savoir | je voudrais savoir | je veux savoir | savoir | details | detail | fiche | page | echeances
    dates | depuis quand | pour quand | il lui reste | il leur reste | lui reste | leur reste | verifie | verifier
    regarde | consulter | ouvre | ouvrir | nouvelles | des nouvelles | news
  `,
  teamView: `
    equipe | lequipe | mon equipe | mes equipes | ma team | notre equipe | comment on va | ou en sommes nous
    ou en est on | ou en eston | on en est ou | ou en est mon equipe | mes gens | mon monde | mes collaborateurs
    mes collaboratrices | mes collegues | point equipe | bilan de lequipe | tout le monde | bilan equipe | mes troupes
    la troupe | mes ouailles | mon service
  `,
  teamAlone: `
    statut | status | bilan | apercu | vue densemble | recap | recapitulatif | resume | etat des lieux | le point
    fais le point | point dequipe | tableau de bord | situation | on en est ou | ou en est on | ou en eston
    ou en sommes nous | ou en sont ils | avancement
  `,
  overdueView: `
    en retard | retard | retards | retardataire | retardataires | a la traine | a la bourre | dans le rouge
    en souffrance | depasse | depassee | depasses | echeance depassee | echeances depassees | hors delai | hors delais
    besoin daide | a besoin daide | ont besoin daide | le pire | la pire | les pires | en difficulte | en difficultes
    decroche | decrochent | qui coince | qui bloque | les derniers | le plus en retard | la plus en retard
    les plus en retard | nest pas a jour | ne sont pas a jour | pas a jour | pas dans les temps | pas dans les clous
    bons derniers
  `,
  troubled: `
    aide | soutien | appui | retard | en retard | retards | probleme | problemes | difficulte | difficultes
    coup de main | attention | minquieter | inquieter | inquiete | soucis | traine | rouge | rame | rament | galere
    galerent | bloque | bloques | coince | decroche | decrochent | accompagnement | suivi rapproche | surveiller
    pousser | relancer en premier | parler en premier
  `,
  finishedView: `
    tout fini | tout termine | tout fait | tout complete | tout boucle | tout valide | a tout fini | ont tout fini
    a tout termine | ont tout termine | fini | termine | termines | finis | terminee | a jour | est a jour
    sont a jour | a termine | ont termine | a fini | ont fini | tous termines | tous finis | a 100 | a 100% | 100%
    au vert | dans le vert | tout vert | rien en retard | plus rien a faire | rien a faire | irreprochable
    irreprochables | les meilleurs | le meilleur | la meilleure | en regle | boucle
  `,
  throughView: `
    tout (fini/termine/fait/complete/boucle/valide/acheve/suivi)
    (fini/termine/fait/complete/boucle/valide/acheve/suivi) (tous/toutes/tout/lensemble de) (les/ses/leurs/) (cours/
      formations/modules/)
    (est/sont) (entierement/completement/totalement/) (a jour/en regle)
    a jour
    plus rien (a faire/en cours/a terminer)
    rien (en retard/a faire)
    tous (leurs/ses) (cours/modules) (termines/finis/faits)
  `,
  requests: `
    demande | demandes | demande de temps | demandes de temps | demande de delai | demandes de delai
    demande de prolongation | demandes de prolongation | demandes de report | prolongation | prolongations
    demande plus de temps | demandent plus de temps | a demande plus de temps | ont demande plus de temps
    veut plus de temps | veulent plus de temps | voudrait plus de temps | plus de temps | un delai
    delai supplementaire | delais | requete | requetes | sollicitation | sollicitations | en attente de validation
    en attente de mon accord | en attente de ma reponse | en attente de reponse | a valider | a approuver | mattend
    mattendent | attend mon accord | attend ma reponse | attendent ma reponse | besoin de plus de temps
  `,
  wantsTime: `
    demande | demandent | demander | demandee | reclame | reclament | veut | veulent | voudrait | voudraient
    souhaite | souhaitent | sollicite | sollicitent | desire | implore | a besoin | ont besoin
  `,
  requestView: `
    que veut | que veut elle | que veut il | que demande | que demande til | que demande telle | quest ce que
    questce que | quest ce quil | quest ce quelle | questce quil | questce quelle | jusqua quand | jusqu a quand
    pourquoi | raison | la raison | sa raison | motif | le motif | son motif | combien de temps | que dit
    que dit elle | que dit il | quoi exactement | explication | justification | montre | montre moi | montremoi
    affiche | details | detail | voir | cest quoi | quelle date | quel delai | pour quand | de combien | excuse
    son excuse | relis | relire | redis moi | rappelle moi ce
  `,
  everyone: `
    tous | toutes | a tous | a toutes | tout le monde | a tout le monde | toute lequipe | a toute lequipe
    toute mon equipe | a toute mon equipe | mon equipe | a mon equipe | lequipe | a lequipe | notre equipe
    lequipe entiere | mon equipe entiere | lequipe au complet | au complet | lensemble de lequipe
    lensemble de mon equipe | chacun | chacune | a chacun | chaque personne | chaque membre | chaque collaborateur
    (tous/toutes) (mes/les/nos) (collaborateurs/collaboratrices/gens/subordonnes/salaries/employes/equipiers/
      membres/personnes/collegues/agents/gars/filles/equipes)
    (tous/toutes) les (membres/personnes) (de/dans) (lequipe/mon equipe)
    mes (collaborateurs/collaboratrices/gens/subordonnes/salaries/employes/equipiers/agents/gars/troupes)
    tout mon monde | toute ma team | ma team | la team | toute la team | toute la bande | tout le groupe | le groupe
    tout le service | mon service | tout mon service | les 14 | tous les 14 | tous ceux qui dependent de moi
    mon equipe directe | toute lequipe directe | leur | eux | a eux | ils | elles | les autres | tous les autres
    le reste | le reste de lequipe | le reste du groupe | tous sans exception | tous autant quils sont
  `,
  theRest: `
    (tous/toutes/) les autres
    le reste (de lequipe/du groupe/de mon equipe/)
    (ceux/celles) qui restent
    les restants | tous ceux qui restent
  `,
  except: `
    sauf | excepte | hormis | a lexception de | a l exception de | a part | mis a part | en dehors de | hors | moins
    sans | mais pas | mais pas a | mais pas pour | a lexclusion de | excluant | en excluant | exclure | pas | pas a
    pas pour | sauf a | sauf pour | excepte pour | autres que
  `,
  exceptAfter: `
    exclu | exclue | exclus | excepte | exceptee | exempte | exemptee | dispense | dispensee | a part | mis a part
    mise a part | non compris | pas compris | pas comprise | non inclus | non incluse
  `,
  already: 'deja',
  hasDone: 'a | ont | la | fait | fini | termine | suivi | est | sont | lont',
  joining: 'et | ou | pour | a | la | le | les | aussi | de | ni | ainsi que | egalement | puis',
  overdue: `
    en retard | les retardataires | retardataires | tous les retardataires | aux retardataires | les retards
    tous les retards | les personnes en retard | toutes les personnes en retard | ceux en retard | celles en retard
    ceux qui sont en retard | celles qui sont en retard | tous ceux qui sont en retard
    toutes celles qui sont en retard | les gens en retard | qui est en retard | qui sont en retard
    quiconque est en retard | hors delai | hors delais | a la bourre | a la traine | dans le rouge | les trainards
    trainards | echeance depassee | qui ont depasse | les mauvais eleves
    (ceux/celles/tous ceux/toutes celles/les gens/les personnes) qui ont du retard
    qui ont du retard | ont du retard
  `,
  unfinished: `
    (nont/na/ont/a/nayant/ayant) (pas/pas encore/toujours pas/jamais) (fini/termine/complete/fait/suivi/valide/
      acheve/boucle/commence)
    (pas/pas encore/toujours pas) (fini/termine/complete/fait/suivi/valide/acheve)
    (nont/na/ont/a) (pas/toujours pas/pas encore) (rendu/passe)
    (doivent/doit) (encore/toujours) (faire/finir/terminer/suivre/completer)
    (a qui il manque/il leur manque/il lui manque/a qui il reste/manquent/a qui manque)
    nont pas encore
    sans avoir (fini/termine/fait)
    en cours de | non termine | non fini
  `,
  unfinishedAfter: `
    (pas/pas encore/toujours pas/non) (fini/termine/complete/fait/suivi/valide/acheve)
    a terminer | a finir | encore a faire | en suspens | non termines
  `,
  both: 'les deux | tous les deux | toutes les deux | aux deux | a tous les deux | pour les deux | ces deux | deux | lun et lautre | les 2 | tous deux',
  her: `
    elle | lui | il | a elle | a lui | la sienne | son | sa | ses | cette personne | cet employe | cette employee
    ce collaborateur | cette collaboratrice | ce collegue | cette collegue | ce salarie | celui ci | celleci
    pour elle | pour lui | leur | eux | ils | elles | relancela | relance la | relancele | relance le | attribuelui | donnelui | retirelui
    enlevelui | rappellelui | assignelui
  `,
  this: `
    ca | cela | ceci | ce cours | cette formation | ce module | le cours | la formation | le meme | la meme
    le meme cours | celui ci | celuici | celui la | celuila | ici | y | en | la dessus | ladessus | le mettre
    ce dernier | cette derniere | ce truc
  `,
  required: `
    obligatoire | obligatoires | obligatoirement | obligation | imperatif | imperative | imperatifs | imperativement
    requis | requise | exige | exigee | impose | imposee | indispensable | en obligatoire | comme obligatoire
    a titre obligatoire | cest obligatoire | est obligatoire | sont obligatoires | sans faute | absolument
    pas optionnel | pas facultatif | non facultatif | non optionnel | oblige | obligee | pas le choix | force
    de rigueur | incontournable
  `,
  hasTo: 'oblige | obligee | impose | force',
  hasToBe: 'stp | svp | merci | please',
  recommended: `
    recommande | recommandee | recommandes | recommandees | recommandation | en recommandation | comme recommandation
    comme recommande | conseille | conseillee | conseilles | facultatif | facultative | facultatifs | facultatives
    en facultatif | optionnel | optionnelle | optionnels | en option | option | volontaire
    sur la base du volontariat | a titre facultatif | a titre indicatif | suggestion | suggere | suggeree
    pas obligatoire | pas obligatoires | non obligatoire | nest pas obligatoire | ce nest pas obligatoire
    cest pas obligatoire | pas impose | pas imperatif | sans obligation
    si (elle/il/ils/elles) (veut/veulent/peut/peuvent/souhaite/souhaitent/a le temps/ont le temps/a envie/ont envie/
      le souhaite/le souhaitent/le veut/le veulent)
    sil (veut/peut/souhaite/a le temps/a envie/le souhaite/le veut)
    sils (veulent/peuvent/souhaitent/ont le temps/ont envie/le souhaitent/le veulent)
    au choix | a son rythme | libre | librement | bonus | un plus | recommander | recommandez | recommandelui
    conseiller | conseillez | conseillelui | suggerer | nice to have | juste une idee
  `,
  note: `
    note | avec la note | avec une note | avec note | en note | remarque | avec la remarque | commentaire
    avec le commentaire | avec le message | avec un message | avec le mot | avec un mot | avec la mention
    avec ce message | en precisant | en ajoutant | en lui disant | en leur disant | en disant | dis lui | dislui
    disleur | dis leur | dites lui | ditesleur | dites leur | dis lui que | dis leur que | precise lui | precise leur
    precise que | ajoute la note | ajoute une note | ajoute un mot | motif | message suivant
  `,
  says: 'message | commentaire | remarque | motif',
  denial:
    'pas | sauf | sans | excepte | hormis | exclus | exclure | laisse | moins | ni | jamais | surtout pas | non',
  grant: `
    oui | ouais | ouaip | ok | daccord | dac | dacc | entendu | bien sur | evidemment | volontiers | avec plaisir
    naturellement | certainement | parfait | tres bien | ca marche | ca roule | ca me va | ca me convient | cest bon
    cest bon pour moi | bon pour moi | bon pour accord | accord | je suis daccord | jsuis daccord | pas de probleme
    aucun probleme | sans probleme | pas de souci | pas de soucis | aucun souci | pas dobjection | aucune objection
    je nai rien contre | pourquoi pas | soit | va pour | allez | allez y | allez ok | vas y | vasy | accorde
    accordee | accordes | accorder | jaccorde | accordez | accordelui | accordeleur | accorde lui | accorde leur
    accepte | acceptee | acceptes | accepter | jaccepte | acceptez | accepte la | accepte le | acceptela | approuve
    approuvee | approuves | approuver | japprouve | approuvez | approuvela | approuve la | valide | validee | valides | valider
    je valide | validez | validela | valide la | autorise | autorisee | jautorise | permis | je permets | concede | je concede
    (elle/il/ils/elles) (peut/peuvent) (bien sur/tout a fait/sans probleme/) (lavoir/avoir plus de temps/
      avoir le temps/avoir du temps/avoir ce delai/prendre son temps/prendre plus de temps/)
    quelle (lait/ait plus de temps/prenne son temps)
    quil (lait/ait plus de temps/prenne son temps)
    quils (laient/aient plus de temps)
    quelles laient
    (je/on) (lui/leur) (accorde/donne/laisse) (ca/le temps/le delai/plus de temps/la prolongation/ce delai/
      le report/)
    (donne/donnez/accorde/accordez/laisse/laissez) (lui/leur) (le temps/le delai/plus de temps/ca/la prolongation/
      ce temps/le temps quil faut)
    (donnelui/donneleur/accordelui/accordeleur/laisselui/laisseleur) (le temps/le delai/plus de temps/ca/
      la prolongation/ce temps/)
    (cest/est/sont) (accorde/accordee/accordes/accepte/acceptee/acceptes/approuve/approuvee/valide/validee/ok/oui/
      bon/entendu/autorise)
    cest oui | oui bien sur | oui daccord | oui ok | oui pas de probleme | oui pas de souci | oui volontiers
    oui avec plaisir | oui evidemment | oui accorde | oui jaccepte | oui vas y | yes | yep | okay | okey | top
    nickel | banco | feu vert | je donne mon accord | mon accord | on dit oui | dis oui | dis lui oui | dislui oui
    je dis oui | carrement | absolument | tout a fait | ca ne me derange pas | ca me derange pas
    ca ne pose pas de probleme | je ny vois pas dinconvenient | aucun inconvenient | pas dinconvenient | ok pour moi
    daccord pour moi | oui pour moi | ok de mon cote | ok de ma part | oui de ma part
  `,
  decline: `
    non | nan | nope | non merci | non desole | non desolee | desole non | desolee non | malheureusement non
    helas non | je crains que non | ca ne va pas etre possible | ca va pas etre possible | ce nest pas possible
    cest pas possible | pas possible | pas possible desole | impossible | cest impossible | ce ne sera pas possible
    ca ne sera pas possible | pas question | hors de question | il nen est pas question | refuse | refusee | refuses
    refuser | je refuse | refusez | refuse la | refusela | refuse lui | rejete | rejetee | rejeter | je rejette
    decline | declinee | decliner | je decline | declinez | je dis non | cest non | dis non | dis lui non | dislui non
    on dit non | je dois refuser | je dois dire non | je suis oblige de refuser | je suis obligee de refuser
    pas daccord | je ne suis pas daccord | je suis pas daccord | pas accorde | pas accordee | non accorde
    non accordee | pas accepte | pas approuve | pas valide | en aucun cas | certainement pas | surtout pas
    pas cette fois | pas cette fois ci | pas de delai | pas de delai supplementaire | pas de prolongation
    pas de report | pas de temps supplementaire | pas de rallonge | pas plus de temps | aucun delai
    aucune prolongation | aucun report | lecheance ne bouge pas | la date ne bouge pas | on garde la date
    on garde lecheance | on ne change rien | la date reste | lecheance reste
    (elle/il/ils/elles) (ne peut/ne peuvent/peut/peuvent) pas (lavoir/avoir plus de temps/avoir le temps)
    (je ne peux/je peux/on ne peut/on peut/nous ne pouvons) pas (laccorder/accorder/laccepter/accepter/repousser/
      prolonger/lui donner plus de temps/lui accorder/leur accorder/valider/dire oui/changer la date)
    (ne/) (lui/leur) (accorde/accordez/donne/donnez) pas
    naccorde pas | naccordez pas | naccepte pas | je naccepte pas | je naccorde pas | napprouve pas | je napprouve pas
    no | no way | negatif | niet | que nenni
  `,
  unable: `
    je ne peux pas | je peux pas | on ne peut pas | on peut pas | nous ne pouvons pas | je ne pourrai pas
    impossible de | incapable de | je ne veux pas | je veux pas | je refuse de | je ne suis pas en mesure de
    je ne compte pas | je ne vais pas | je vais pas | pas possible de | je ne souhaite pas | hors de question de
    pas question de | je ne suis pas | je suis pas | je nai pas | je ne | ne | ce nest pas | cest pas | pas
  `,
  denies: 'pas | ne | jamais | aucun | aucune | nai | nest | na | nont | personne | rien | sans | ni | plus',
  thanked: `
    (ok/daccord/dac/entendu/bien/tres bien/parfait/ca marche/super) (merci/merci beaucoup/merci bien/merci bcp)
    ok (bien recu/compris)
    cest note | bien note | bien recu | jai vu | compris | merci pour linfo
    ok merci pour (linfo/linformation)
    (tout le monde/tous/les deux) (ok/daccord/bien)
  `,
  thanks:
    'merci | merci beaucoup | merci bien | mille mercis | un grand merci | merci bcp | thx | merci a toi | merci a vous',
  justOk: `
    (ok/okay/okey/daccord/dac/dacc/bien/tres bien/entendu/parfait/ca marche/ca roule/allez/soit/top/nickel) (alors/
      donc/)
    cest bon | pourquoi pas | pas de souci | pas de probleme
  `,
  hardlyYes: `
    (cest/ca) (bon/bien/parfait/tres bien/ok/note) (merci/alors/comme ca/)
    ok (bonne journee/bonjour/salut/a plus/bye)
    (bonjour/salut/coucou/hello/bonsoir) (oui/ok/daccord)
    (oui/ok/daccord) (bonjour/salut/bonsoir)
    ok (dis/dites/previens/demande)
    ca me va bien | ca ira | oui bon | oui bof | ouais bof | oui mais | oui et non
    (tres bien/parfait/super/top) (merci/comme ca/)
    (oui/ok) je (vois/comprends)
  `,
  judges: `
    seulement | que | uniquement | a peine | deja | super | genial | bravo | bien | pas mal | pas terrible | nul
    impressionnant | tout juste | la moitie de | pas plus de | meme pas | encore | toujours
  `,
  notFor: 'pas (pour/a/) | sauf (pour/)',
  dueOn:
    'echeance (le/au/) | a (rendre/terminer/finir) (pour le/avant le/le/) | nouvelle (date/echeance) | deadline (le/au/) | date limite (le/au/)',
  proceeds: `
    (envoie/envoyer/envoyez/attribue/attribuer/attribuez/confirme/confirmer/confirmez/valide/valider/validez/lance/
      lancer/lancez) (le/la/ca/tout/)
    envoiele | envoie le | envoiela | envoie la | attribuele | attribue le | confirmele | confirme le | validele
    valide le | lancele | lance le | fais le | faisle | fais la | faites le
    faitesle | procede | procedez | cest parti | go | on y va | vas y | vasy | allez y | allez go | je confirme
    je valide | on valide | on lance
  `,
  addressed: `
    chers collegues | cheres collegues | collegues | chere equipe | cher tous | chers tous | bonjour a tous
    bonjour a toutes | salut a tous | bonjour lequipe | salut lequipe | nouveaux | nouvelles recrues | les nouveaux
    nouveaux arrivants | arrivants | stagiaires | les stagiaires | alternants | les alternants | apprentis
    les apprentis | interimaires | les interimaires | les juniors | debutants
    pour (le/la/les/l) (service/vente/ventes/compta/comptabilite/finance/finances/rh/marketing/logistique/accueil/
      production/equipe de nuit/equipe du matin/magasin/atelier/commerciaux/informatique/si/dsi/achats/juridique/
      direction/agence)
    pour lequipe de (nuit/jour)
    pour laccueil
    aux (commerciaux/nouveaux/stagiaires/alternants/juniors)
    rh
  `,
  myCourse: '(mon/ma/mes) | mon propre | ma propre | mon cours | ma formation',
  asDone: '(comme/en) (termine/terminee/fini/finie/fait/faite/complete/acheve) | termine | fini | fait',
  greets: `
    (ok/daccord/bien/bon/alors/bonjour/salut/bonsoir/coucou/hello/hey/merci/cher/chere/chers/bonjour a/salut a/
      bonsoir a/merci a/hello a/coucou a/re)
  `,
  gives: `
    (donne/donner/donnez/accorde/accorder/accordez/laisse/laisser/laissez/prolonge/prolonger/prolongez/repousse/
      repoussez/repousser/reporte/decale) (lui/leur/)
    donnelui | donneleur | accordelui | accordeleur | laisselui | laisseleur
    je lui (donne/accorde/laisse)
    je leur (donne/accorde/laisse)
    (elle/il/ils/elles) (a/ont/aura/auront/peut avoir/peuvent avoir)
    prolongation
    nouvelle (date/echeance)
    (peut/peuvent) avoir
  `,
  besideAnswer: `
    stp | svp | sil te plait | sil vous plait | merci | merci beaucoup | merci bien
    (je suis/) (vraiment/sincerement/) (desole/desolee/navre/navree)
    pardon | malheureusement | helas | exceptionnellement | bonjour | bonsoir | salut | hello | coucou | bon | bien
    alors | donc | du coup | mais | et | aussi | egalement | pour | a | a elle | a lui | elle | lui | eux | elles
    ils | il | leur | les deux | tous les deux | deux | chacun
    (la/sa/leur/cette/ses/les) (demande/demandes/prolongation/prolongations/requete)
    (le/plus de/du/ce) (temps/delai)
    delai | delai supplementaire | un delai | le report | un report
    (dis/dites) (lui/leur) (que/)
    dislui | disleur
    (donne/donnez/accorde/accordez/laisse/laissez) (lui/leur)
    donnelui | donneleur | accordelui | accordeleur | laisselui | seulement | juste | uniquement | que | bien sur
    cette fois | pour cette fois | pour une fois | pour le cours | pour la formation | la pauvre | le pauvre | ok
    sans probleme | allez | de ma part | ca | cela
  `,
  endsOn: `
    jusqua | jusquau | jusqu a | jusqu au | jusquen | avant | avant le | dici | dici le | dici au | dici a
    au plus tard | au plus tard le | pas plus tard que | pas plus tard que le | pas au dela du | pas apres le
    pour le | limite au | prolonge au | prolonge jusquau | reporte au | repousse au | decale au | au
  `,
  onlyTo: `
    seulement | uniquement | juste | que | maximum | max | au maximum | au plus tard | grand maximum | pas plus
    pas plus tard | pas au dela | pas un jour de plus | et pas un jour de plus | et pas plus tard | plutot
    dernier delai | derniere limite | mais pas plus | pas davantage | dernier carat
  `,
  leadsOn: 'et | mais | ou | a | pour | parce que | si | que | car | de | sauf | avec',
  because: `
    parce que | parceque | car | puisque | vu que | comme elle | comme il | etant donne que | a cause de
    en raison de | compte tenu de | parce quelle | parce quil | parce quils | parce quelles | puisquelle | puisquil
    puisquils | vu quelle | vu quil | car elle | car il
  `,
  opensReason: `
    desole | desolee | navre | navree | pardon | mais | parce que | parceque | car | puisque | vu que | cause | raison
    motif | a cause de | en raison de | etant donne que | malheureusement | parce quelle | parce quil | parce quils
    puisquelle | puisquil
  `,
  justNo: 'non | nan | nope | no',
  otherThing: `
    faux | fausse | mauvais | mauvaise | erreur | page | lien | ecran | bouton | vide | casse | bug | bugge | plante
    blanc | fenetre | onglet | navigateur | application | appli | chargement
    (une autre/un autre/lautre) (personne/cours/demande/liste/nom/page/chose)
    autre | autrement | nom | prenom | orthographe | dejeuner | meteo | trompe | trompee | faute de frappe
  `,
  refusalReasons: `
    audit | audits | auditeur | auditeurs | inspection | inspections | controle | controles | controleur
    echeance reglementaire | reglementaire | reglementation | legal | legale | loi | obligatoire | obligation
    certification | recertification | conformite | assurance | assureur | cloture | cloture annuelle | trimestre
    fin de trimestre | fin dannee | fin du mois | bilan | mise en production | lancement | deploiement | haute saison
    pleine saison | pic dactivite | soldes | black friday | deadline | delai legal | date limite | delais | urgent
    urgente | urgence | prioritaire | contractuel | client exige
    (a eu/ont eu/avait/avaient/a deja eu/ont deja eu/a deja obtenu) (deja/) (deux/trois/quatre/cinq/six/2/3/4/5/6/
      plusieurs/assez de/largement le/tout le/suffisamment de) (semaines/mois/jours/temps/delais/prolongations/
      rallonges)
    assez de temps | suffisamment de temps | trop tard | deja trop tard | deja en retard | deja prolonge
    deja une prolongation | pas attendre | sous effectif | manque de personnel
    jai besoin (delle/de lui/deux/de tout le monde)
    laudit | lauditeur | linspection | lassurance | lassureur | lurgence | la certification | la cloture | le controle
    laudit externe
  `,
  subjects: 'elle | il | ils | elles | nous | on | cest | ca | ce | y a | il y a | lui',
  articles:
    'le | la | les | l | son | sa | ses | leur | leurs | notre | nos | laudit | linspection | lecheance | lauditeur | lassurance | un | une',
  ownReasons: 'jai besoin (delle/de lui/deux/de tout le monde/de toute lequipe)',
  noReason: `
    ceci | cela | celui | celle | ces | voici | voila | ici | rien | laisse | laissez | donne | donnez | accorde
    fais | faites | dis | dites | demande | demandez | envoie | montre | affiche | mets | garde | essaie | regarde
    va | prends | pourquoi | comment | quand | qui | ou | quel | quelle | merci | stp | svp
  `,
  states: `
    est | sont | etait | etaient | a | ont | avait | avaient | doit | doivent | devait | aura | auront | sera | seront
    commence | commencent | finit | finissent | termine | se termine | arrive | arrivent | vient | viennent | reste
    restent | tombe | approche | expire | faut | nest | na | nont | ne | passe | passent | cest | ca
  `,
  writer:
    'je | j | jai | jen | me | moi | mon | ma | mes | tu | te | toi | ton | ta | tes | vous | votre | vos | jsuis | jy',
  furtherOn: 'jour | plus | journee',
  add: `
    aussi | ajoute | ajouter | ajoutez | rajoute | rajouter | rajoutez | inclus | inclure | incluez | egalement
    et aussi | en plus | jai oublie | oublie | oubliee | oublies | ainsi que | plus | et | il manque | manque
    manquait | avec eux | dans la liste | mets aussi | en outre | de plus | au passage
  `,
  drop: `
    sans | retire | retirer | retirez | enleve | enlever | enlevez | supprime | supprimer | sors | sortir | exclus
    exclure | excluez | vire | laisse de cote | laisse | oublie | sauf | excepte | pas | moins | pas besoin pour
    hors de la liste | de la liste | finalement pas | ote | raye | barre | na pas besoin | nen a pas besoin
  `,
  instead: `
    plutot | a la place | au lieu | en fait | change | changer | changez | modifie | corrige | corriger | finalement
    mets plutot | fais plutot | disons | je voulais dire | je veux dire | rectifie | correction | passe a | passe au
    mets | remplace | remplacer | non plutot | en realite | ce sera
  `,
  notOnDay:
    'pas | pas le | non pas | et non | et non pas | et pas | et pas le | au lieu de | au lieu du | plutot que | plutot que le | a la place de | a la place du | non le',
  inPlaceOf: `
    au lieu de | au lieu du | a la place de | a la place du | plutot que | et pas | et non | et non pas | pas
    en remplacement de | au lieu | a la place
  `,
  swap: 'remplace | remplacer | remplacez | echange | echanger | echangez | permute | permuter | intervertis | troque',
  undo: `
    annule | annuler | annulez | annulele | annule le | annulela | annule la | annulation | defais | defaire | defaites | reviens en arriere
    revenir en arriere | retour en arriere | fais marche arriere | marche arriere | ctrl z | control z
    remets comme avant | comme avant
    (annule/annuler/annulez/defais/defaire) (ca/cela/le/la/tout/tout ca/ce que je viens de faire/ce que jai fait/
      la derniere/la derniere action/la derniere attribution/lattribution/les attributions/la derniere modification/
      ma derniere action/cette attribution/mon attribution/mes attributions/mon dernier changement)
  `,
  saysUndo: `
    (annule/annuler/annulez/defais/defaire) (ca/cela/tout ca/ce que je viens de faire/ce que jai fait/la derniere/
      la derniere action/la derniere attribution/lattribution/la derniere modification/ma derniere action/
      cette attribution/mon dernier changement)
    defais | defaire | defaites | reviens en arriere | revenir en arriere | retour en arriere | ctrl z
  `,
  mistaken: `
    (je me suis/jme suis) (trompe/trompee/plante/plantee/gourre) (de/du/) (personne/cours/nom/date/jour/)
    (cetait/cest/ct) (une/mon/) (erreur/faute/fausse manip/betise/meprise/trop tot)
    erreur de ma part | mon erreur | fausse manip | fausse manipulation | par erreur | par megarde
    (mauvais/mauvaise/mauvaises) (personne/personnes/cours/date/equipe/nom/bouton)
    pas (la bonne personne/le bon cours/les bonnes personnes/la bonne date)
    (jai/) (clique/appuye/choisi/mis/tape) (sur/) (le mauvais/la mauvaise) (bouton/cours/personne/date/nom/)
    (ce nest/cest) pas (ca/ce que je voulais/bon)
    jai change davis
    je ne voulais pas (ca/faire ca/)
  `,
  besideUndo: `
    stp | svp | sil te plait | sil vous plait | merci | oups
    oh (non/la la/mince/)
    ah (non/mince/)
    mince | zut | merde | aie | pardon | desole | desolee | excuse moi | excusez moi | ca | cela | le | la | les
    tout | tout ca | lattribution | lattributions | cette attribution
    la derniere (action/modification/attribution/chose)
    ma derniere (action/modification/attribution)
    (tu peux/peux tu/peuxtu/pourrais tu/pourraistu/pouvez vous/pouvezvous/pourriez vous/pourriezvous/vous pouvez)
    vite | tout de suite | immediatement | en fait | finalement | et | alors | donc | bon | attends | non attends
    attends non | je veux | je voudrais | jaimerais | il faut | si possible | si tu peux | si vous pouvez
    ce que (je viens de faire/jai fait)
  `,
  halts:
    'attends | attendez | un instant | un moment | une seconde | une minute | deux secondes | stop | pas encore | pas tout de suite | minute | non attends | laisse',
  asksReply: '(reviens/revenez/revenir) vers (moi/nous) | (merci/priere/veuillez) (de/) revenir',
  unmeant: `
    si | sil | sils | au cas ou | en cas | a condition | a moins que | pourvu que | supposons | imaginons | imagine
    admettons | des que | aussitot que | une fois que
    quand (elle/il/ils/elles/tout le monde)
    lorsque | aurait | auraient | aurais | aurions | serait | seraient | jaurais du | on aurait du | jaurais pu
    aurait du | aurait pu | javais | jadis | comme si | sauf si | meme si | tant que | je plaisante | je rigole
    blague | pour rire | lol non | hypothese | hypothetiquement | en theorie | theoriquement | peut etre que
    peutetre que | peut etre | peutetre | je songe a | je pense a | jenvisage | jhesite | jai failli | jallais
    on pourrait | je pourrais | nous pourrions | todo | a voir | sous reserve | par exemple | exemple | mdr | ptdr
    felicitations | felicite | bravo a | bravo | merci pour | des quelle | des quil | des quils | lorsquelle
    lorsquil | tant quelle | tant quil | jusqua ce quelle | jusqua ce quil | avant quelle | avant quil
    une fois quelle | une fois quil | adore | adorent | deteste | detestent | a adore | aime | aiment | a aime
  `,
  hearsay: `
    dit | dis que | disait | disent | a dit | ont dit | ma dit | mont dit | nous a dit | ecrit | a ecrit | ma ecrit
    ecrivait | affirme | affirment | pretend | pretendent | assure | jure | raconte | racontent | selon | dapres
    parait | il parait | parait que | soi disant | soidisant | apparemment | le mail dit | le mail | le ticket dit
    les rh disent | rumeur | jai entendu | entendu dire | demande que je | me demande de | ma demande de | veut que je
    voudrait que je | insiste | se plaint | annonce | a annonce | trouve que | pense que | pensent que | croit que
  `,
  plans: `
    je vais | on va | nous allons | je ferai | on fera | jattribuerai | je relancerai | je donnerai | jassignerai
    je mettrai | jenverrai | je le ferai | je verrai | on verra | nous verrons | je prevois | on prevoit | je compte
    on compte | je voulais | je pensais | je pense | je dois encore | il faut encore que je | il faudra que je
    je devrais | on devrait | nous devrions | un de ces jours | bientot | prochainement | plus tard
    le trimestre prochain | lannee prochaine | lan prochain | le mois prochain je | la semaine prochaine je
    demain je | a loccasion | apres noel | au printemps | cet ete | a la rentree | jai lintention | jai prevu
    prevu de | projette | en projet | ma prochaine
    (jai/javais/on a/nous avons/je lai/je les ai/je lui ai/je leur ai) (deja/bien/aussi/) (attribue/assigne/affecte/
      relance/relancee/relances/rappele/retire/donne/enleve/supprime/annule/envoye/inscrit/prolonge/repousse/reporte)
    je viens de (relancer/rappeler/attribuer/assigner/retirer/donner/envoyer/annuler)
    je (la/le/les/lui/leur) (relance/relancerai/attribue/attribuerai/donne/donnerai/retire/retirerai/rappelle/
      rappellerai/envoie/enverrai/assigne)
    je relance | je rappelle | je les relance
  `,
  defer: `
    plus tard | je reflechis | je vais reflechir | a reflechir | reflechir | je dois reflechir | laisse moi reflechir
    laissemoi reflechir | jy pense | je verifie | je dois verifier | je vais verifier | laisse moi voir
    laissemoi voir | je regarde | je vais voir | a voir | on verra | je verrai | pas encore | pas maintenant
    pas tout de suite | attends | attendez | un instant | un moment | une minute | une seconde | je sais pas
    je ne sais pas | je ne sais pas encore | pas sur | pas sure | je ne suis pas sur | je ne suis pas sure
    je lui en parle | je vais lui parler | je lui parle | jen parle | je dois en parler | je dois demander
    je te redis | je vous redis | je reviens | je reviens vers | ca depend | peut etre | peutetre | on en reparle
    demain | tout a lheure | en reunion | je te dis ca | je vous dis ca | quen penses tu | quen pensez vous | hmm
    mmh | bof
  `,
  own: `
    rappelle moi | rappellemoi | rappelez moi | rappelezmoi | me rappeler | relance moi | relancemoi | mes rappels
    mes cours | mes formations | mes propres | mon propre | ma propre | moi meme | moimeme
    jai (fini/termine/complete/commence/fait/suivi)
    je nai pas | je nai | jai pas | je suis en retard | jen suis | je suis a | inscris moi | inscrismoi | minscrire
    attribue moi | attribuemoi | donne moi le cours | assigne moi | ma liste | de ma liste | a ma liste
    dans ma liste | mon echeance | ma progression | mon avancement | il me faut | jai besoin
    je dois (finir/terminer/faire/commencer/suivre)
    pour moi | mets moi sur | quest ce que jai | que dois je | que doisje | ai je | aije | suis je | suisje
    je viens de (finir/terminer)
    le mien | la mienne | les miens
  `,
  negation: `
    (relance/relancez/rappelle/rappelez/attribue/attribuez/assigne/assignez/affecte/donne/donnez/envoie/envoyez/
      retire/retirez/enleve/enlevez/supprime/supprimez/inscris/mets/change/prolonge/reporte/repousse/recommande/
      annule/exporte) (lui/leur/la/le/les/) (pas/plus/rien/surtout pas/jamais/personne)
    (ne pas/ne plus/ne jamais)
    nattribue | nattribuez | nassigne | nassignez | nenvoie | nenvoyez | nenleve | nenlevez | nannule | naffecte
    ninscris | nexporte | najoute | personne | a personne | aucun | aucune | pas la peine | inutile de | inutile
    surtout pas | jamais | rien a | ne fais rien | ne faites rien | aucun rappel | aucune relance | pas de rappel
    pas de relance | pas de rappels | pas de relances | evite de | evitez de | arrete de | arretez de | sans relancer
    sans attribuer | sans rien | je ne veux pas | je veux pas | je ne souhaite pas
    ne (la/le/les/lui/leur)
    non plus
    (pas/plus/pas du tout) besoin (de/dun/dune/detre) (rappel/rappels/relance/relances/relancer/relancee/rappeler/
      attribuer/retirer/donner/envoyer/prolonger/assigner/inscrire)
    noubliez pas | noublie pas | non attends | attends non | attends | attendez | non laisse tomber | laisse tomber
    laissez tomber | oublie ca | oublie | non laisse | non non | en fait non | finalement non | finalement pas
    euh non | non rien | non finalement
  `,
  turn: 'mais | seulement | juste | par contre | en revanche | plutot | uniquement',
  thereafter: 'puis | ensuite | apres | et puis | apres ca | egalement | aussi',
  opinion: `
    dois je | doisje | devrais je | devraisje | est ce que je dois | estce que je dois | est ce que je devrais
    faut il | fautil | faudrait il | faudraitil | devons nous | devrions nous | est ce quil faut | penses tu
    penses tu que | tu penses | tu crois | crois tu | croyez vous | pensez vous | vous pensez | a ton avis
    a votre avis | ton avis | votre avis | quen penses tu | quen pensez vous | est ce une bonne idee | bonne idee
    cest une bonne idee | serait ce | seraitce | serait il | seraitil | ca vaut le coup | vaut il mieux | vautil mieux
    est ce utile | est ce trop tot | trop tot pour | est ce que ca vaut | que se passe | quest ce qui se passe
    puis je me permettre | ai je le droit | aije le droit | ca serait bien | que conseilles tu | que me conseilles tu
    tu conseilles | et si | doitil | doitelle | doit il | doit elle | doiventils | doiventelles | doivent ils
    devraitil | devraitelle | devrait il | devrait elle
  `,
  weighs:
    'devrait | devrait on | devraiton | faudrait il | faut il | fautil | dois je | doisje | et si | serait ce | faut il que',
  how: `
    comment (je peux/puis je/puisje/on peut/peut on/peuton/faire/fait on/faiton/on fait/je fais/est ce que je/
      estce que je/est ce quon/attribuer/assigner/relancer/rappeler/retirer/exporter/prolonger/donner/annuler/voir/
      changer/modifier/jattribue/je relance/je retire/fonctionne/ca marche/ca fonctionne/marche/savoir/suivre mon)
    (explique/expliquez/explique moi/expliquemoi/dis moi/dismoi/montre moi/montremoi) comment
    (quelle est/cest quoi) la (commande/procedure/marche a suivre/manip)
    mode demploi
    (que/quoi) (dois je/doisje/faut il) (taper/ecrire/faire) pour
    ou (puis je/est ce que je peux/je peux)
    je ne sais pas comment | y a til un moyen de | y atil un moyen de
  `,
  howWorks: `
    si je | quand je | est ce que je peux | estce que je peux | puis je | puisje | est ce quon peut | peut on | peuton
    est ce que les | est ce que ca | est ce quils | est ce quelle | que se passe til | que se passetil
    est il possible | estil possible | qui peut | combien de personnes puis | les managers peuvent
  `,
  explains: `
    veut dire | signifie | signification | difference | notifie | notifies | notification | prevenu | prevenus
    prevenue | email | mail | courriel | bouton | menu | cliquer | appuyer | taper | marche | fonctionne | possible
    permis | arrive | limite | dun coup | en une fois | plus tard | droits | role | acces | exemple | exemples
    commandes | guide
  `,
  about: `
    de quoi parle | de quoi traite | cest quoi le cours | ca parle de quoi | contenu de | contenu du | programme de
    combien de temps dure | duree de | dure combien | ca dure combien | est difficile | niveau de | quapprend on
    quapprendon | quest ce quon apprend | description de | en quelle langue | a quoi sert | decris | cest long
  `,
  report: `
    rapport | rapports | rapport global | chiffres globaux | chiffres | totaux | synthese | synthese globale
    vue globale | indicateurs | kpi | kpis | statistiques | stats | bilan global | bilan general
    tableau de bord global | reporting | etat global | resultats | taux global | ensemble des cours | par cours
    quels cours | classement des cours | etat de la formation | bilan formation | rapport mensuel
    rapport trimestriel | rapport annuel
  `,
  department: `
    departement | departements | par departement | par service | par services | chaque service | services
    par direction | par direction regionale | par manager | par managers | par responsable | par site | par sites
    par pays | par region | par entite | par agence | par magasin | par equipe | quel service | quels services
    quelle equipe | quelles equipes | directions | filiales | par filiale | par metier | par bu
  `,
  organisation: `
    organisation | lorganisation | entreprise | lentreprise | toute lentreprise | toute lorganisation
    dans toute lentreprise | la boite | toute la boite | societe | la societe | toute la societe | groupe | le groupe
    tout le groupe | a lechelle de lentreprise | au niveau de lentreprise | au niveau du groupe | tous les salaries
    tous les employes | effectif | leffectif | tous les collaborateurs de lentreprise | globalement | au global
    en tout | au total | tous services confondus | tous les services | tous les sites
  `,
  export: `
    exporte | exporter | exportez | export | exportation | extraction | extrais | extraire | csv | xlsx | telecharge
    telecharger | telechargez | telechargement | en fichier | dans un fichier | un fichier | le fichier | fichier
    tableau excel | en excel | au format excel | sous excel | feuille de calcul | tableur | donnees brutes | pdf
    sous forme de tableau
  `,
  completion: `
    taux de completion | taux dachevement | taux de realisation | taux de reussite | taux de participation | taux
    pourcentage de | avancement de | avancement du | combien ont termine | combien ont fini | completion
    completion de | achevement de | realisation de | couverture | conformite | couverture de
  `,
  mine: `mon equipe | dans mon equipe | de mon equipe | mes gens | mes collaborateurs | seulement mon equipe
    uniquement mon equipe | chez moi | mes 14 | mon service | mes equipes`,
  titles: 'monsieur | madame | mademoiselle | mr | mme | mlle | m | docteur | dr | maitre',
  notNames:
    'de | du | des | dici | aux | les | leur | une | dans | pour | avec | sur | tout | faire | bien | fin | avant | gdpr | date | merci',
  polite: `
    stp | svp | sil te plait | sil vous plait | s il te plait | s il vous plait | please | merci | merci beaucoup
    merci davance | merci bien | merci de | merci de bien vouloir | si possible | si cest possible | si tu peux
    si vous pouvez | si tu veux bien | si vous voulez bien | si ca ne te derange pas | si ca ne vous derange pas
    quand tu peux | quand vous pouvez | des que possible | des que tu peux | peux tu | peuxtu | tu peux | pourrais tu
    pourraistu | tu pourrais | pouvez vous | pouvezvous | vous pouvez | pourriez vous | pourriezvous | vous pourriez
    est ce que tu peux | estce que tu peux | est ce que tu pourrais | est ce que vous pouvez
    est ce que vous pourriez | veuillez | je voudrais que tu | je voudrais que vous | jaimerais que tu
    jaimerais que vous | je souhaite que tu | je te prie de | je vous prie de | je voudrais | jaimerais | je souhaite
    je souhaiterais | serait il possible de | seraitil possible de | est il possible de | bonjour | salut | bonsoir
    coucou | hello | bonne journee | cordialement | aurais tu la gentillesse de | auriez vous la gentillesse de
    rends moi service | sois gentil | tu serais un amour | dis moi | dismoi | dites moi | je veux bien que tu
    jai besoin que tu | il faudrait que tu | vas y | vasy | noublie pas de | noubliez pas de | pense a | pensez a
    je veux | je vx | jveux
  `,
  insists:
    'fais le stp | faisle stp | fais le sil te plait | merci de le faire | fais le donc | alors fais le | donc fais le | faites le svp | merci de faire le necessaire',
  asking: `
    qui | quel | quelle | quels | quelles | quand | ou en est | ou en sont | ou en | ou est | comment | combien
    combien de | quest ce que | questce que | quest ce qui | questce qui | quest ce quil | que fait | que doit
    que reste | est ce que | estce que | est ce quil | est ce quelle | estce quil | estce quelle | lequel | laquelle
    lesquels | a qui | pour qui | pourquoi | y a til | y atil | y a t il | ya til | il y a | montre | montre moi
    montremoi | montrez moi | montrez | affiche | afficher | liste | lister | voir | compare | comparer | fais voir
    jusqua quand | depuis quand | a quelle | a combien | de quoi | at il | at elle | ou sont | quoi de neuf
    des nouvelles | dis moi qui | dis moi ou | dismoi ou
  `,
  interrogatives: `
    qui | combien | combien de | quand | ou en est | ou en sont | comment va | comment avance | comment sen sort
    comment se debrouille | statut | avancement | progression | progres | pourcentage | reste | reste til | il reste
    en est ou | en sont ou | deja | ou pas | ou non | quels cours | quelles formations | quest ce que | questce que
    lesquels | pas encore | toujours pas | bilan | point | est a | en est a | sont a | en sont a | est rendu a
    est rendue a | a fait | a fini | a termine | ont fini | ont termine | ont fait
  `,
  counts: 'combien | combien de | pourcentage | quel pourcentage | quelle part | nombre',
  asksFor: `
    peux tu | peuxtu | tu peux | pourrais tu | pourraistu | tu pourrais | pouvez vous | pouvezvous | vous pouvez
    pourriez vous | pourriezvous | vous pourriez | est ce que tu peux | estce que tu peux | est ce que vous pouvez
    est ce que tu pourrais | est ce que vous pourriez | puis je | puisje | je peux | on peut | peut on | peuton
    est ce quon peut | est ce que je peux | voudrais tu | voudriez vous | voulez vous bien | veux tu bien
  `,
  mayI: 'puis je | puisje | je peux | est ce que je peux | estce que je peux | on peut | peut on | peuton | est ce quon peut | pourrais je | pourraisje',
  who: 'qui | a qui | lesquels | lesquelles | combien | combien de | quelquun | lequel | laquelle | quelles personnes | ceux qui',
  those: `
    ceux qui | celles qui | ceux et celles qui | celles et ceux qui | tous ceux qui | toutes celles qui
    les personnes qui | toutes les personnes qui | les gens qui | tous les gens qui | quiconque | qui | a ceux qui
    a tous ceux qui | ceux | tous | celui qui | celle qui | les | tous les collaborateurs qui | les collaborateurs qui
    quils
  `,
  openings: '',
  courseWord: 'cours | formation | module | elearning',
  fillers: `
    a | au | aux | pour | de | du | des | d | le | la | les | l | un | une | et | ou | dans | en | sur | avec | par
    que | qu | qui | se | sa | son | ses | leur | leurs | lui | y | ce | cet | cette | ces | est | sont | ne | aussi
    deja | encore | donc | alors | puis | maintenant | cours | formation | formations | module | modules | le cours
    la formation | faire | suivre | je | tu | il | elle | ils | elles | on | nous | vous | me | te | moi | toi | ca
    cela | tres | bien | juste | tout | toute | mon | ma | mes | votre | vos | ton | ta | tes | notre | nos | jusque
    hui | apres | ici | la bas | bon | ben | euh | eh | hop | chez
  `,
  toWhom: `
    a | au | aux | pour | chez | relance | relancer | relancez | rappelle a | rappeler a | rappelez a | attribue a
    attribuer a | attribuez a | assigne a | assigner a | donne a | donner a | donnez a | ou en est | ou en sont
    comment va | comment avance | comment sen sort | montre | montre moi | retire a | retirer a | inscris | inscrire
    dispense | et pour | et a | avancement de | statut de | progression de | recommande a | comment se debrouille
    point sur | que fait
  `,
  needing: `
    a besoin | ont besoin | aura besoin | doit | doivent | devra | recoit | recoivent | veut | voudrait | souhaite
    aura | il faut | lui faut | a | reclame | demande | necessite | suit | fera | fasse
  `,
  spelling: {
    attribue: 'atribue atribu attribu attribut',
    attribuer: 'atribuer attribuyer',
    relance: 'relence rlance',
    relancer: 'relencer',
    equipe: 'equip eqipe ekip equippe',
    lequipe: 'lequip leqipe lekip',
    retard: 'retar retart rtd',
    obligatoire: 'obligatoir oblgatoire obligtoire',
    rappelle: 'rapelle rapele rappele',
    collaborateurs: 'collabs collab',
    demain: 'dem dmain',
    semaine: 'sem smaine semeine',
    vendredi: 'vendrdi vendedi',
    pourquoi: 'pk pq pourkoi',
    combien: 'cb combein',
    tous: 'ts',
    daccord: 'dacord dacc',
    tout: 'tt',
    pour: 'pr',
    avec: 'avc',
  },
  nicknames: {
    alexandra: 'alexa',
    robert: 'bob bobby rob',
    johanna: 'jo',
    alexandre: 'alex',
    catherine: 'cathy',
    christophe: 'chris',
    christine: 'chris',
    dominique: 'dom',
    emmanuel: 'manu',
    emmanuelle: 'manu',
    frederic: 'fred',
    frederique: 'fred',
    gregory: 'greg',
    jacqueline: 'jacky',
    jeremy: 'jerem',
    maximilien: 'max',
    maxime: 'max',
    nathalie: 'nath',
    nicolas: 'nico',
    patrick: 'pat',
    philippe: 'phil',
    sebastien: 'seb',
    stephane: 'steph',
    stephanie: 'steph',
    sylvain: 'syl',
    thomas: 'tom',
    valerie: 'val',
    veronique: 'vero',
    vincent: 'vince',
    xavier: 'xav',
  },
  days: {
    weekdays: ['lundi | lun', 'mardi', 'mercredi | merc', 'jeudi', 'vendredi | vend', 'samedi', 'dimanche'],
    months: [
      'janvier | janv',
      'fevrier | fevr',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet | juil',
      'aout',
      'septembre',
      'octobre',
      'novembre',
      'decembre',
    ],
    by: `
      avant le | avant | dici | dici le | dici au | dici a | pour le | pour | jusquau | jusqua | jusqu au | jusqu a
      au plus tard le | au plus tard | echeance le | echeance au | echeance | avec echeance le | avec echeance au
      avec une echeance au | a rendre le | a rendre pour le | a rendre pour | a rendre avant le | a faire pour le
      a faire avant le | a faire avant | a faire pour | a finir pour le | a finir avant le | a terminer pour le
      a terminer avant le | a terminer pour | a terminer avant | date limite | date limite le | date limite au
      deadline | deadline le | deadline au | au | a | le | pas plus tard que le | pas plus tard que | des le
      a compter du | du | pour la | avant la | dici la
    `,
    next: 'prochain | prochaine | suivant | suivante',
    coming: 'ce | cette',
    nextWeek:
      'de la semaine prochaine | la semaine prochaine | semaine prochaine | en huit | de la semaine qui vient | dans une semaine | de la semaine suivante',
    endOf: `
      fin | fin du | fin de | fin de la | la fin du | la fin de | la fin de la | a la fin du | a la fin de
      a la fin de la | dici la fin du | dici la fin de | dici la fin de la | dici fin | avant la fin du
      avant la fin de | avant la fin de la | avant fin | pour la fin du | pour la fin de | pour la fin de la
      pour fin | dernier jour du | dernier jour de | jusqua la fin du | jusqua la fin de | jusqua fin
    `,
    startOf:
      'debut | debut du | debut de | au debut du | au debut de | le debut du | le debut de | dici debut | pour debut | premier jour du',
    midOf: 'mi | milieu du | milieu de | au milieu du | au milieu de | a la mi | la mi',
    nextMonth:
      'du mois prochain | mois prochain | le mois prochain | du mois suivant | du prochain mois | prochain mois',
    feasts: {
      noel: 1225,
      'la noel': 1225,
      'nouvel an': 101,
      'le nouvel an': 101,
      'saint sylvestre': 1231,
      'la saint sylvestre': 1231,
      toussaint: 1101,
      'la toussaint': 1101,
    },
    month: 'mois | du mois | ce mois | ce mois ci | mois ci',
    year: 'annee | lannee | dannee | l annee | an | lan',
    week: 'semaine | la semaine | cette semaine',
    quarter: 'trimestre | du trimestre',
    units: { jour: 1, jours: 1, journee: 1, journees: 1, jrs: 1, semaine: 7, semaines: 7, sem: 7, mois: 30 },
    spans: {
      'une semaine': 7,
      'une semaine de plus': 7,
      'encore une semaine': 7,
      'une autre semaine': 7,
      'une petite semaine': 7,
      'dune semaine': 7,
      'de une semaine': 7,
      'un jour': 1,
      'un jour de plus': 1,
      'dun jour': 1,
      'encore un jour': 1,
      'une journee': 1,
      'deux semaines': 14,
      'encore deux semaines': 14,
      'une quinzaine': 14,
      'dune quinzaine': 14,
      'quinze jours': 14,
      '15 jours': 14,
      'huit jours': 7,
      'un mois': 30,
      'dun mois': 30,
      'un mois de plus': 30,
      'encore un mois': 30,
      'quelques jours': 3,
      'encore quelques jours': 3,
      'encore deux jours': 2,
      'encore trois jours': 3,
    },
    fixed: { aujourdhui: 0, 'aujourd hui': 0, demain: 1, 'apres demain': 2, apresdemain: 2 },
    in: 'dans | sous | dici | en | dans un delai de',
    fromToday:
      'a partir daujourdhui | a compter daujourdhui | a partir de maintenant | a compter de maintenant | des aujourdhui',
    ordinals: { premier: 1 },
  },
};
