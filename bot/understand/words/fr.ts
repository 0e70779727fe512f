import type { Words } from './words.ts';

const upToSixteen =
  'zero - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const units = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const teens = 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const tens: readonly (readonly [string, number])[] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['quatre-vingt', 80],
  ['nonante', 90],
];

/** French counts 75 as "soixante-quinze" and, in Belgium and Switzerland, as "septante-cinq"; hyphens come and go. */
const numbers: Record<string, number> = { cent: 100, 'quatre vingts': 80, quatrevingts: 80 };
const called = (said: string, value: number) => {
  numbers[said.replaceAll('-', ' ')] = value;
  numbers[said.replaceAll('-', '')] = value;
};
// "un" alone is rather an article
for (const [value, word] of upToSixteen.entries()) if (word !== '-') numbers[word] = value;
for (const [place, word] of teens.entries()) called(word, place + 10);
for (const [ten, value] of tens) {
  called(ten, value);
  for (const [place, unit] of units.entries()) {
    called(`${ten}-${unit}`, value + place + 1);
    called(`${ten}-et-${unit}`, value + place + 1);
  }
  if (value !== 60 && ten !== 'quatre-vingt') continue;
  for (const [place, teen] of teens.entries()) {
    called(`${ten}-${teen}`, value + place + 10);
    called(`${ten}-et-${teen}`, value + place + 10);
  }
}

/** Said after "j’ai" of what is finished; folding makes "termine" of "terminé". */
const DONE =
  'termine/terminee/termines/terminer/fini/finie/finis/finies/finit/finir/complete/completee/completer/acheve/achevee/' +
  'achever/boucle/bouclee/boucler/cloture/cloturee/cloturer/finalise/finalisee/done/checke';
/** The same, with words that may mean something else. */
const PERHAPS_DONE =
  'valide/validee/plie/torche/expedie/reussi/effectue/effectuee/realise/suivi/suivie/passe/regle/solde/vu';
const BEGUN = 'commence/commencer/demarre/demarrer/debute/debuter/entame/attaque/lance';
/** Between "j’ai" and what was done. */
const INDEED =
  'bien/deja/enfin/tout juste/juste/aussi/egalement/maintenant/finalement/desormais/entierement/completement/totalement/' +
  'officiellement/bel et bien/moi aussi/a linstant/aujourdhui/ce matin/hier/hier soir/';
const I_HAVE = 'jai/j ai/je lai/je l ai/jlai';
const WANT =
  'je veux/je voudrais/je voudrai/je voudrait/je veut/je veu/je vx/jveux/jveu/jvoudrais/je voudrais bien/je veux bien/' +
  'jaimerais/jaimerai/jaimerais bien/jaimerais beaucoup/jmerais/je souhaite/je souhaiterais/je souhaiterai/je desire/' +
  'je desirerais';
/** Between "je viens" and "de terminer". */
const JUST = 'juste/tout juste/enfin/a linstant/a linstant meme/justement/tout de suite/la/bien/aussi/';
const EASIER_OF = '(y a til/y atil/il y a/tu as/as tu/avez vous/donne moi/montre moi/trouve moi/)';

/** Spans of more time, with every article and order: "une semaine de plus", "encore deux jours". */
const spans: Record<string, number> = {
  'quelques jours de plus': 3,
  'encore quelques jours': 3,
  'quelques jours supplementaires': 3,
  'quelques jours en plus': 3,
  'de quelques jours de plus': 3,
  'deux trois jours de plus': 3,
  'une quinzaine de plus': 14,
  'quinze jours de plus': 14,
  '15 jours de plus': 14,
  'encore quinze jours': 14,
  'huit jours de plus': 7,
};
const counted = [
  ['un jour', 1],
  ['1 jour', 1],
  ['dun jour', 1],
  ['une journee', 1],
  ['deux jours', 2],
  ['2 jours', 2],
  ['trois jours', 3],
  ['3 jours', 3],
  ['quatre jours', 4],
  ['4 jours', 4],
  ['cinq jours', 5],
  ['5 jours', 5],
  ['dix jours', 10],
  ['10 jours', 10],
  ['une semaine', 7],
  ['1 semaine', 7],
  ['dune semaine', 7],
  ['deux semaines', 14],
  ['2 semaines', 14],
  ['trois semaines', 21],
  ['3 semaines', 21],
  ['quatre semaines', 28],
  ['4 semaines', 28],
  ['un mois', 30],
  ['1 mois', 30],
  ['dun mois', 30],
  ['deux mois', 60],
  ['2 mois', 60],
] as const;
for (const [span, days] of counted) {
  for (const after of ['de plus', 'en plus', 'supplementaire', 'supplementaires', 'additionnelle'])
    spans[`${span} ${after}`] = days;
  spans[`encore ${span}`] = days;
  spans[`de ${span} de plus`] = days;
  spans[span.startsWith('d') && !span.startsWith('de') ? span : `de ${span}`] = days;
  spans[`de ${span} supplementaires`] = days;
}
for (const [span, days] of [
  ['un autre jour', 1],
  ['une autre journee', 1],
  ['une autre semaine', 7],
  ['un autre mois', 30],
] as const)
  spans[span] = days;
spans['une petite semaine de plus'] = 7;

/** Numbers of titles that are dictated: "iso neuf mille un". */
const dictatedNumbers = Object.entries({
  'cent un': '101',
  'trois cent soixante cinq': '365',
  'trois cent soixante': '360',
  'neuf mille un': '9001',
  'quatorze mille un': '14001',
  'vingt sept mille un': '27001',
  'quarante cinq mille un': '45001',
  'cinquante mille un': '50001',
}).map(
  ([said, figures]) =>
    [
      new RegExp(`(?<=\\p{L}{2} )(?<!\\bpour )${said.replaceAll(' ', '[ -]')}(?![\\p{L}-])`, 'giu'),
      figures,
    ] as const,
);
const TO_DO =
  'commencer|d[ée]marrer|d[ée]buter|lancer|entamer|suivre|supprimer|enlever|retirer|effacer|virer|terminer|finir|' +
  'cl[ôo]turer|boucler|valider|garder|conserver';
const POLITELY =
  "s'il (?:te|vous) pla[iî]t|stp|svp|s[i'] ?(?:vous|tu) (?:le )?(?:voulez|veux) bien|je (?:te|vous) (?:en )?prie|si possible";
/** After these "la" at the end is what they are about. */
const IMPERATIVES =
  '\\p{L}+ez|garde|supprime|enl[eè]ve|retire|vire|note|marque|commence|lance|d[ée]marre|annule|prends?|fais|mets?|laisse|' +
  'conserve|passe|valide|efface|termine|finis|inscris|reprends|continue|[ée]tait|est|sera|suis|serai';
const FINISHED = 'fini|termin[ée]|boucl[ée]|compl[ée]t[ée]|achev[ée]|cl[ôo]tur[ée]|valid[ée]|pli[ée]|fait';

/** Ways of writing that are read as if they were written out. */
const rewritings: readonly (readonly [RegExp, string])[] = [
  // "inscris-moi", "puis-je", "y a-t-il": as two words
  [/(?<=\p{L})-(?=(?:t-)?(?:moi|toi|les?|la|nous|vous|y|en|je|tu|ils?|elles?|on|ce)(?![\p{L}']))/giu, ' '],
  [/(?<= )t-(?=(?:ils?|elles?|on)(?!\p{L}))/giu, 't '],
  // "jcommence", "jle prends", but not "json"
  [
    /(?<![\p{L}\d'-])j'?(?!son|query|boss|peg|meter|tag|unit|s[sp]\b)(?=[bcdfghklmnpqrstvz]{1,2}[aeiouyéèêàâîôû])/giu,
    'je ',
  ],
  [/(?<![\p{L}\d'-])jl(?=')/giu, 'je l'],
  [/(?<![\p{L}\d'-])(?:chu|chui|chuis|shui|shuis|jss)(?![\p{L}\d'-])/giu, 'je suis'],
  [/(?<![\p{L}\d'-])c(?=(?:bon|fait|fini|termin[ée]|boucl[ée])(?!\p{L}))/giu, "c'est "],
  [/(?<![\p{L}\d'-])g(?=fini|termin|fait\b|commenc)/giu, "j'ai "],
  // "non, annule" calls off what is asked, or takes back what was done, as "annule" does
  [
    /^(?:non|nan|nn)(?:,? non)?[,.!]* (?=annul\p{L}+(?:[- ](?:ça|ca|tout|le))?(?:,? (?:stp|svp|merci))*[.! ]*$)/iu,
    '',
  ],
  // "l'amabilité d'inscrire": as before any other verb
  [
    /(?<![\p{L}'])d'(?=(?:inscrire|enregistrer|indiquer|actualiser|ajouter|annuler|effacer|enlever|abandonner|achever|afficher|ouvrir|avancer)(?!\p{L}))/giu,
    'de ',
  ],
  // "trois quarts d'heure de libre, quel cours ?"
  [
    new RegExp(
      [
        String.raw`^(?=(?:\d+ ?(?:h|min|mn|heures?|minutes?)|une? (?:petite |bonne )?(?:demi-?)?heure|trois quarts? d'heure|un quart d'heure|(?:dix`,
        String.raw`|quinze|vingt|trente|quarante) minutes?)(?: (?:de )?libres?| devant moi| de battement| de creux| [àa] tuer)(?!\p{L}))`,
      ].join(''),
      'giu',
    ),
    "j'ai ",
  ],
  // "démarre voir": an order in Switzerland
  [
    new RegExp(
      [
        String.raw`(?<=(?<!\p{L})(?:montre|d[ée]marre|commence|lance|dis|note|marque|mets|ouvre|efface|enl[èe]ve|supprime|retire|garde|ajoute|inscris`,
        String.raw`|prends|passe|cherche|regarde|affiche|annule|corrige)z?(?:[ -]moi)?) voir(?! (?:si|que|comment|quand|[oa]ù))(?!\p{L})`,
      ].join(''),
      'giu',
    ),
    '',
  ],
  // "pourrais-je savoir quels cours": the question itself
  [
    new RegExp(
      [
        String.raw`(?<=^|[,.!;:] ?)(?:(?:serait-il|est-il|ce serait) possible de|(?:je |j')(?:voudrais|souhaiterais|souhaite|aimerais|désire`,
        String.raw`|désirerais)|(?:puis|pourrais)[- ]je|(?:est-ce que )?je peux|pouvez[- ]vous me|pourriez[- ]vous m(?:e |'))\s?(?:bien )?(?:savoir`,
        String.raw`|connaître|dire|indiquer) (?=(?:quel|ce qu|où|combien|à combien|pour quand|lesquel))`,
      ].join(''),
      'giu',
    ),
    '',
  ],
  // "on en est à 30": who writes is
  [
    /(?<!\p{L})on (?:en )?est ((?:plutôt |déjà |maintenant |environ |actuellement )*)(à|aux) (?=(?:\d{1,3}(?: ?%| pour ?cents?|[.! ]*$)|la moitié|trois quarts))/giu,
    'je suis $1$2 ',
  ],
  // "j'ai dépassé la moitié": how far is not said
  [
    /(?<!\p{L})j'ai (?:déjà |bien |enfin |largement )?(?:dépassé|franchi|passé) (?:les |le |la )?(?=(?:moitié|quart|trois quarts|\d{1,3} ?%)(?!\p{L}))/giu,
    'je suis à plus de ',
  ],
  // "c'était 70, pas 50"
  [
    /^(?:(?:non|pardon|oups|ah non|désolée?),? )?c'(?:était|est) (?:plutôt )?(\d{1,3}) ?(%?),? (?:et )?(?:pas|non(?: pas)?) (?:à )?\d{1,3} ?%?(?=[.! ]*$)/iu,
    "en fait c'est $1$2",
  ],
  // "ce n'est pas A que j'ai terminé, c'est B"
  [
    /(?<!\p{L})c(?:e n)?'(?:est|[ée]tait) pas (?:[^,.;?!]{2,40}?) que (j'ai [^,.;?!\s]+),? (?:c'est|mais(?: bien)?) (?=\p{L})/giu,
    '$1 ',
  ],
  // "j'ai fini deux formations : A et B"
  [
    new RegExp(
      `(?<=(?<!\\p{L})(?:${FINISHED})(?:es?|s)? )(?:deux|trois|quatre|les deux|mes deux|[234]|ces|mes) (?:formations|cours|modules)\\s*: *(?=\\p{L})`,
      'giu',
    ),
    '',
  ],
  // "là" at the end says nothing, nor does whom it is said to
  [/(?<=[\p{L}%])\s+là(?:\s+là)*(?=\s*(?:[.!,;]|$))/giu, ''],
  [
    new RegExp(
      `(?<=[\\p{L}%])(?<!(?:^|[\\s'])(?:celui|celle|ceux|celles|cours|formation|module|de|par|oh|et|${IMPERATIVES}))\\s+la(?=\\s*[.!]*\\s*$)`,
      'giu',
    ),
    '',
  ],
  [
    new RegExp(
      String.raw`(?<=[\p{L}%])(?<!(?:^|\s)(?:le|la|mon|ma|du|au|un|une|pour|par|de|ce|cher|mes|en|petit|grand|n))[\s,]+(?:chef` +
        String.raw`|boss|mec|gros|fr[ée]rot?|bro|man|poto|patron|cousin|l'ami|mon pote|mon grand)(?=\s*[.!]*\s*$)`,
      'giu',
    ),
    '',
  ],
  // a drawl, and signs
  [/(?<!\p{L})s['’ ]?(?:ils?\s?)?te?u?\s?(?:pla[iî]t|pl[eé]+)(?!\p{L})/giu, 'stp'],
  [/\+\s?(?=(?:tard|de temps|simple|facile|court|courte|rapide|dur|long|vite)(?!\p{L}))/giu, 'plus '],
  [/(?<![\p{L}])s['’ ]?i?l?s?\s?(?:vous)\s?pla[iî]t(?!\p{L})/giu, 'svp'],
  // letters that are spelled: "r g p d"
  [/(?<![\p{L}\d'])(\p{L}) (\p{L}) (\p{L}) (\p{L})(?![\p{L}\d'])/gu, '$1$2$3$4'],
  [/(?<![\p{L}\d'])([b-xz]) ([b-xz]) ([b-xz])(?![\p{L}\d'])/giu, '$1$2$3'],
  ...dictatedNumbers,
  [/(?<=\bwindows )onze(?!\p{L})/giu, '11'],
  [/(?<=\bwindows )dix(?!\p{L})/giu, '10'],
  // "le rgpd il est fini": said again of what was named, and of nobody
  [
    new RegExp(
      `(?<![\\p{L}'])(?:il|elle) est ((?:(?:bien|enfin|d[ée]j[àa]|aussi|tout) )?)(${FINISHED})(?:es?|s)?(?!\\p{L})`,
      'giu',
    ),
    "c'est $1$2",
  ],
  // "je voudrais le commencer" says what as "commencer ça" does
  [
    new RegExp(
      `(?<![\\p{L}'])(?:le|la) (${TO_DO})(?!\\p{L})(?! (?:l'|(?:le|la|un|une|mon|ma|ce|cette)(?!\\p{L})))`,
      'giu',
    ),
    '$1 ça',
  ],
  [
    /(?<!\p{L})l'(enlever|effacer|entamer|attaquer|abandonner|achever|annuler|ôter|arr[êe]ter)(?!\p{L})/giu,
    '$1 ça',
  ],
  // what is said of all, and means two
  [
    /(?<!\p{L})(?:tous|toutes) les (?=(?:deux|2)(?!\p{L})(?! (?:jours?|semaines?|mois|heures?|ans)))/giu,
    'les ',
  ],
  // politeness in the middle of an order
  [new RegExp(`\\s*,\\s*(?:${POLITELY})\\s*,\\s*(?=\\p{L})`, 'giu'), ' '],
  // "10 %, pas plus"
  [/(?<=%|pct|pour ?cents?)\s*,?\s*pas (?:plus|moins|mieux)\s*(?=[.!]*\s*$)/giu, ''],
];

/** French. Accents and apostrophes are dropped before matching: "j’ai terminé" and "jai termine" are the same. */
export const words: Words = {
  commands: {
    greet: {
      alone: `
        bonjour | bonsoir | salut | coucou | hello | bjr | slt | bsr | cc | kikou | yo | wesh | allo
        (bonjour/salut/coucou/hello/bonsoir/hey) (coursemate/le bot/bot/toi/vous/a toi/a vous/mon ami)
        (bonjour/salut/coucou/hello/hey) (ca va/comment ca va/comment vas tu/comment allez vous/tu vas bien)
        ca va | comment ca va
        (comment vas tu/comment vastu/comment tu vas/comment allez vous/comment allezvous/vous allez bien/
          tu vas bien)
        bien le bonjour | bon matin | re | rebonjour | re bonjour | bonne apres midi | bonne apresmidi | quoi de neuf
      `,
    },
    help: {
      alone: `
        aide | a laide | help | sos | au secours
        (aide/aider/aidez) moi (stp/svp/)
        (aidemoi/aidezmoi) (stp/svp/)
        aidemoi | aidezmoi
        (jai besoin/besoin/jaurais besoin) (daide/dun coup de main/que tu maides)
        (que/quest ce que/quest ceque/questce que) (tu sais/tu peux/sais tu/saistu/peux tu/peuxtu/vous savez/
          vous pouvez/savez vous/savezvous/pouvez vous/pouvezvous) faire (pour moi/dautre/ici/exactement/)
        (tu sais/tu peux/vous savez/vous pouvez) faire quoi (pour moi/exactement/)
        (tu sers/vous servez) a quoi
        a quoi (tu sers/sers tu/serstu/vous servez/servez vous/ca sert)
        ca sert a quoi
        comment (ca marche/ca fonctionne/ca se passe/tu marches/tu fonctionnes/on fait/je fais/faire/on sen sert/
          sen servir/ca sutilise/je tutilise/tutiliser/fonctionne ce bot/marche ce bot)
        (ca marche/ca fonctionne) comment
        comment (est ce/estce) que (ca marche/ca fonctionne/je fais/tu marches)
        commandes | les commandes
        (quelles sont/montre/montre moi/montremoi/affiche/liste) (les/tes/vos) commandes
        (cest quoi/liste des/toutes les) (les/) commandes
        mode demploi | instructions | notice | menu
        (tu es/t es/tes/vous etes) qui
        qui (es tu/estu/etes vous/etesvous/tu es)
        (cest quoi/quest ce que/questce que) (ce bot/ce truc/cet outil/ce machin/coursemate/ca/cest/cest que ca)
        (cest quoi/quest ce que cest) (ce bot/ce truc/cet outil/coursemate)
        je (ne/) comprends (pas/rien)
        jcomprends (pas/rien)
        (je suis/jsuis) (perdu/perdue/paume/paumee)
        (je sais/jsais/je ne sais) pas quoi (ecrire/taper/dire/faire)
        (que/quoi) (dois je/doisje/puis je/puisje/) (ecrire/taper/dire)
        (que/quest ce que) je peux (ecrire/taper/te demander/vous demander/te dire/demander)
        quelles sont mes options
        (je sais/je ne sais/jsais/j sais/je comprends/je ne comprends) pas (trop/vraiment/bien/) (comment ca marche/
          comment faire/comment tutiliser/comment vous utiliser/comment ca fonctionne/comment on fait/
          comment men servir/comment utiliser ca/quoi faire/ce que tu fais/a quoi tu sers)
        (peux tu/tu peux/pouvez vous/vous pouvez/pourriez vous/pourrais tu) (maider/mexpliquer) (stp/svp/)
        (peux tu/tu peux/pouvez vous/vous pouvez/pourriez vous/pourrais tu) mexpliquer comment (tu marches/
          tu fonctionnes/vous fonctionnez/vous marchez/ca marche/ca fonctionne/on fait/utiliser ce bot/ten servir)
        (explique/expliquez) moi (comment ca marche/comment tu marches/comment ca fonctionne)
        (coup de main/un coup de main/aidez moi svp/besoin daide/au secours)
      `,
    },
    thanks: {
      alone: `
        (un grand/mille/grand/) merci (beaucoup/bien/bcp/infiniment/mille fois/encore/davance/par avance/davance/)
        merci (a toi/a vous/toi/vous/bot/coursemate/lami/beaucoup a vous/beaucoup a toi/pour tout/mon ami)
        merci pour (laide/ton aide/votre aide/linfo/ta reponse/votre reponse/tout/ca/cela)
        (merci/merci beaucoup/un grand merci/merci infiniment/mille mercis/merci bien/merci bcp/super merci) (pour/de) (tout/
          ton aide/votre aide/laide/linfo/ta reponse/votre reponse/ca/cela/ta patience/votre patience/ton retour/
          le coup de main/les infos/ton soutien/le service)
        (merci/super/top/genial) (tes/t es/tu es/vous etes) (fin/fine/au top/top/un chef/genial/geniale/super/trop fort/
          une perle/adorable/gentil/gentille/sympa/parfait/efficace)
        (cest/ca cest/) (bien/tres) (gentil/aimable/sympa) (a toi/a vous/de ta part/de votre part/)
        mille mercis | merci infiniment | grand merci | mrc | mci | mersi | merciii
        (super/ok/genial/parfait/top/cool/nickel/tres bien/bien/daccord/impeccable/excellent) merci (beaucoup/bien/)
        merci (cest/c) (super/genial/gentil/parfait/top/cool/note/sympa)
        (je te/je vous) remercie (beaucoup/bien/infiniment/)
        parfait | genial | super | nickel | impec | impeccable | excellent | cool | top | chouette | formidable
        magnifique | extra | trop bien
        (cest/c/ca) (super/genial/parfait/top/cool/chouette/nickel/formidable/tres bien/gentil/sympa)
        (tu es/t es/tes/vous etes) (genial/geniale/super/top/le meilleur/la meilleure/un amour/gentil/adorable/
          parfait)
        (tu assures/tu geres/vous assurez)
        bien joue | beau travail | bon travail | bon boulot | bravo
        (bonne/bon) (journee/soiree/nuit/continuation/fin de journee/weekend/week end/aprem)
        au revoir | a bientot | a plus | a plus tard | a demain | a la prochaine | a tout a lheure | ciao | tchao
        bye | adieu | tchuss | a toute
        (de rien/pas de souci/pas de soucis/pas de probleme/y a pas de quoi/il ny a pas de quoi/avec plaisir merci)
      `,
    },
    find: {
      before: `
        cherche | chercher | cherchez | recherche | rechercher | recherchez | trouve | trouver | trouvez
        (je cherche/jcherche/je recherche/je suis a la recherche de/a la recherche de/recherche de)
        (trouve/cherche/recherche/trouvez/cherchez) moi
        (trouvemoi/cherchemoi/recherchemoi/trouvezmoi/cherchezmoi)
        trouvemoi | cherchemoi | trouvezmoi
        (trouver/chercher/trouve/cherche/trouve moi/trouvemoi/cherche moi/cherchemoi/je cherche/montre moi/
          montremoi/donne moi/donnemoi/propose moi/proposemoi/proposez moi/proposezmoi/je voudrais/je veux/il me faut/
          il me faudrait/jaimerais/je souhaite) (un cours/des cours/une formation/des formations/un truc/
          quelque chose/un module/un elearning) (sur/de/en/pour/dans/a propos de/concernant/autour de)
        (jai besoin/besoin/jaurais besoin) (dun cours/dune formation/de cours/de formations) (sur/de/en/pour/dans)
        (cours/formation/formations/module/modules/elearning) (sur/en/a propos de/concernant/autour de)
        (tu as/tas/t as/as tu/astu/avez vous/avezvous/vous avez/vous auriez/auriez vous/tu aurais/aurais tu/il y a/
          y a til/y atil/ya til/yatil/y a t il/ya t il/est ce quon a/on aurait/auriez vous/disposez vous/disposeriez vous/y aurait il/y auraitil/est ce quil y a/estce quil y a/ya/y a/
          existe til/existetil/est ce que tu as/est ce que vous avez/on a) (quelque chose/qqch/un cours/des cours/
          une formation/des formations/un truc/des trucs/un module/des modules/de quoi) (sur/en/pour/de/dans/
          a propos de/concernant/autour de)
        (quels/quelles/quel/quelle) (cours/formations/formation) (sur/en/pour/a propos de/concernant)
        (quels/quelles) (cours/formations) (as tu/tu as/avez vous/vous avez/il y a/y a til/y atil/y a t il) (sur/en/
          pour/de)
        (je veux/je voudrais/jaimerais/jaimerais bien/je souhaite/je souhaiterais/jai envie d/jai envie de/
          jveux) (apprendre/me former a/me former sur/me former en/me perfectionner en/progresser en/mameliorer en/
          decouvrir/etudier) (a/le/la/les/)
        apprendre | apprend moi | apprendmoi | apprends moi | apprendsmoi | apprenez moi | apprenezmoi
        me former (a/en/sur/au/aux/)
        (quelque chose/un truc/qqch) (sur/a propos de/concernant)
        (quelque chose/un truc/qqch/un cours/une formation) (en rapport avec/en lien avec/autour de/lie a/liee a/au sujet de/du cote de/qui parle de/
          qui traite de)
        je (minteresse/suis interesse/suis interessee) (a/au/aux/par)
        interesse par | interessee par
        (infos/info/informations/renseignements) sur (les cours/des cours/un cours) (de/en)
      `,
    },
    browse: {
      alone: `
        catalogue | le catalogue | cours | les cours | formations | les formations | parcourir | explorer
        (catalogue/liste) (de/des) (cours/formations)
        (tous les/toutes les/tout les/toute les/lensemble des) (cours/formations)
        (voir/affiche/afficher/affichez/montre/montrer/montrez/montre moi/montremoi/montrez moi/montrezmoi/
          parcourir/ouvrir/ouvre/consulter/liste/lister/donne moi/donnemoi/donnez moi/donnezmoi/je veux voir/
          je voudrais voir/explorer) (les cours/tous les cours/toutes les formations/les formations/le catalogue/
          des cours/la liste des cours/tout le catalogue/la liste des formations/le catalogue de cours/
          le catalogue des formations)
        (quels/quelles/quel/quelle) (cours/formations/formation) (sont disponibles/sont proposes/y a til/y atil/
          y a t il/il y a/existent/as tu/tu as/avez vous/vous avez/proposez vous/sont dispo/puis je suivre/
          puisje suivre/je peux suivre/puis je faire/je peux faire/peut on suivre)
        (quest ce/questce) (quil y a/que tu as/que vous avez/que vous proposez/que tu proposes) (comme cours/
          comme formations/au catalogue/dans le catalogue/)
        (tu as/t as/vous avez/il y a/ya/y a) quoi (comme cours/comme formations/dans le catalogue/de dispo/)
        (que proposes tu/que proposez vous/que puis je apprendre/que puisje apprendre/
          quest ce que je peux apprendre)
        (cours/formations) (disponibles/dispo/dispos)
        (montre/montre moi/montrez moi/fais voir/fais moi voir/affiche/affiche moi/donne moi/liste/liste moi/dis moi/voir/
          je veux voir/je voudrais voir) (tout ce que tu as/tout ce que vous avez/tout ce quil y a/tout ce qui existe/
          ce que tu as/ce que vous avez/ce que tu proposes/ce que vous proposez/ce qui existe/ce quil y a/
          tout ce que tu proposes/lensemble/ce qui est disponible/tout ce qui est disponible) (comme formation/
          comme formations/comme cours/en formation/au catalogue/dans le catalogue/de disponible/en stock/)
        (jai acces a/on a acces a/je peux suivre/je peux faire) (quels cours/quelles formations/quoi comme cours/
          quoi comme formations)
        (il existe/ya/y a/il y a/tu proposes/vous proposez/tu as/vous avez) (quoi/quelles formations/quels cours) (comme/
          ) (cours/formations/formation/)
        (quoi de neuf au catalogue/les nouveautes/nouveautes/nouveaux cours)
        (un/une) (cours/formation) au hasard
        surprends moi | surprendsmoi
      `,
    },
    start: {
      before: `
        (commencer/commence/commencez/commencons/commences/commenc/demarrer/demarre/demarrez/demarres/debuter/
          debute/debutez/lancer/lance/lancez/lances/entamer/entame/entamez/attaquer/attaque/attaquez/recommencer/
          recommence/recommencez/refaire/refais/refaites) (avec/par/a suivre/a faire/a apprendre/a/moi/pour moi/)
        (inscris/inscrire/inscrivez/inscrit) moi (a/au/aux/pour/sur/dans/en/)
        (inscrismoi/inscrivezmoi/inscritmoi) (a/au/aux/pour/sur/dans/en/)
        (minscrire/je minscris/je minscrit/mincrire/tu minscris/tu minscrives/vous minscriviez) (a/au/aux/pour/sur/
          dans/en/)
        (inscription/inscris/inscrire) (a/au/aux)
        (ajoute/ajouter/ajoutez/rajoute/rajouter/rajoutez) (moi/)
        (ajoutemoi/ajoutezmoi/rajoutemoi/rajoutezmoi)
        ajoutemoi | ajoutezmoi
        (faire/suivre/fais/suis/faites moi commencer/faitesmoi commencer/fais moi commencer/
          faismoi commencer) (le cours/la formation)
        (${WANT}) (faire/suivre/prendre/integrer/rejoindre)
        jai (decide de/choisi de/envie de/tres envie de/bien envie de/hate de) (faire/suivre/commencer/prendre)
        (je suis/jsuis) (partant/partante/chaud/chaude) pour
        (mets/mettez/met/place/placez) moi (sur/dans)
        (pars/partez) (moi/)
        (je pars/on part/partons) (sur/avec)
        (je/jme/je me/on se/je me re) (embarque/lance/mets/met/remets/plonge) (dans/sur/a/au/avec)
        jembarque (dans/sur/avec/)
        (go/lets go/let s go/cest parti/en avant) (pour/avec/sur/)
        (on y va/jy vais/on part/on se lance) (pour/avec/sur)
        (je start/on start/je kick off/je demarre/je rejoins/je minscris)
        (jopte/jopterais/jai opte/mon choix se porte/je me decide/je vote) (pour/sur)
        (balance/envoie/active/ouvre moi/charge/colle moi/programme moi) (moi/)
        (va pour/ok pour/daccord pour/partante pour/partant pour)
        (inscri/inscrits/inscrie/inscrivé/inscris) moi (a/au/aux/pour/sur/dans/en/)
        (minscrives/minscriviez/minscrive/minscris) (a/au/aux/pour/sur/dans/en/)
        (proceder/procedez/procede) a mon inscription (a/au/aux/pour/sur)
        (mon/une) inscription (a/au/aux/pour/sur)
        inscription
        je (commence/demarre/debute/lance/attaque/minscris/me lance dans/me mets a/me mets au/me met a/me met au/mattaque a/mattaque au/mattaque aux) (avec/par/a/
          au/)
        (jattaque/jentame) (avec/par/)
        on (commence/demarre/attaque/lance/sattaque a) (avec/par/)
        (${I_HAVE}) (${INDEED}) (${BEGUN}) (avec/a/a faire/a suivre/)
        (${BEGUN}) (a suivre/a faire)
        je viens (${JUST}) de (commencer/demarrer/debuter/lancer/entamer/attaquer) (avec/)
        je me suis (deja/enfin/) (inscrit/inscrite/lance/lancee/mis/mise) (a/au/aux/dans/sur/en)
        (inscrit/inscrite) (a/au/aux/sur/pour)
        je (prends/prend/choisis/choisi) (le cours/la formation/)
        (partant/partante/pret/prete) pour
        (cest parti/go) (pour/avec)
        en route pour | mettre en route | majouter | dajouter | dentamer | dattaquer | minscrire
        de minscrire (a/au/aux/)
      `,
      after: `
        (est/a ete/sont/cest/) (deja/bien/enfin/maintenant/tout juste/) (commence/demarre/debute/lance/entame/
          commencee/demarree/debutee/lancee/entamee)
        je (commence/demarre/my mets/my met/lattaque/le commence/la commence/le demarre/la demarre) (maintenant/
          tout de suite/aujourdhui/)
        (je lai/jai) (commence/demarre/entame/debute)
        (on y va/cest parti)
      `,
      alone: `
        commencer | demarrer | debuter | commence | commencez
        (commencer/demarrer/debuter/suivre/faire/lancer/commence/demarre/lance) (un cours/une formation/
          un nouveau cours/une nouvelle formation/un autre cours)
        (nouveau cours/nouvelle formation)
        (je veux/je voudrais/jaimerais) (commencer/demarrer/debuter) (un cours/une formation/quelque chose/)
        (inscris moi/inscrismoi/inscrivez moi/inscrivezmoi/minscrire)
      `,
      separable: `
        (ajoute/ajouter/ajoutez/mets/mettre/mettez/met/rajoute/rajouter/inscris/inscrire) … (a ma liste/
          dans ma liste/sur ma liste/a mes cours/dans mes cours/a mon programme/dans mon programme/a mon parcours/
          dans mon parcours/a mes formations)
        inscris … pour moi
        (mets/met/mettre/mettez/mets moi/mettez moi) … (en route/en marche/en cours)
      `,
    },
    next: {
      alone: `
        (je fais/je prends/je commence/jattaque/je dois faire/je devrais faire/je suis) (lequel/laquelle) (maintenant/
          ensuite/apres/en premier/dabord/a present/la/)
        (lequel/laquelle) (je fais/je prends/je commence/jattaque/dois je faire/je dois faire/faire/prendre/commencer/
          me conseillez vous/me conseilles tu/tu me conseilles) (maintenant/ensuite/apres/en premier/dabord/)
        (que/quoi) (dois je/doisje/puis je/puisje/je dois/je peux/pourrais je/pourraisje/devrais je/devraisje/
          vais je/vaisje/) (faire/apprendre/suivre/commencer/etudier) (maintenant/ensuite/apres/aujourdhui/en premier/
          dabord/a present/de plus/la/)
        (quest ce que/questce que/quest ce ke/kesk) je (fais/dois faire/peux faire/pourrais faire/devrais faire/
          devrais apprendre/pourrais apprendre/devrais suivre/peux commencer/vais faire) (maintenant/ensuite/apres/
          aujourdhui/en premier/dabord/)
        je (fais/dois faire/peux faire/pourrais faire/devrais faire/commence) quoi (maintenant/ensuite/apres/
          aujourdhui/en premier/dabord/)
        (et/) (maintenant/ensuite/apres) (quoi/je fais quoi/on fait quoi/quest ce que je fais/)
        on fait quoi (maintenant/ensuite/apres/)
        (quelle est/cest quoi) la (suite/prochaine etape)
        (quel est le/cest quoi le/mon/) prochain (cours/truc) (a faire/a suivre/pour moi/)
        quel (cours/est le cours) (commencer/faire/suivre/dois je faire/devrais je faire/je dois faire/
          me conseilles tu/me recommandes tu/tu me conseilles/a faire) (maintenant/ensuite/en premier/apres/)
        (par quoi/par ou/par quel cours) (commencer/je commence/dois je commencer/commencerai je/on commence)
        je commence (par quoi/par ou)
        (que/quest ce que) (me conseilles tu/me conseillestu/me recommandes tu/me recommandestu/me suggeres tu/
          me proposes tu/me conseillez vous/me recommandez vous/me proposez vous/me suggerez vous/tu me conseilles/
          tu me recommandes/tu me proposes/tu me suggeres/vous me conseillez/vous me recommandez/
          vous me proposez) (maintenant/ensuite/de faire/dapprendre/)
        (tu me/vous me) (conseilles/recommandes/proposes/suggeres/conseillez/recommandez/proposez) quoi (ensuite/apres/
          maintenant/pour la suite/de beau/)
        (une/des/tes/vos/as tu une/as tu des/tu as une/tu as des/avez vous une/avez vous des/) (suggestion/
          suggestions/idee/idees/recommandation/recommandations/proposition/propositions)
        (recommande/conseille/propose/suggere/recommandez/conseillez/proposez/suggerez) moi (quelque chose/un cours/
          qqch/un truc/une formation)
        (recommandemoi/conseillemoi/proposemoi/suggeremoi/recommandezmoi/conseillezmoi/proposezmoi/
          suggerezmoi) (quelque chose/un cours/qqch/un truc/une formation)
        (recommandemoi/conseillemoi/proposemoi/suggeremoi) (quelque chose/un cours/un truc)
        quoi (faire/apprendre/suivre) (maintenant/ensuite/apres/aujourdhui/)
        (quelle formation/quel cours/quelles formations/quels cours/quoi) (me recommandez vous/me conseillez vous/
          me proposez vous/me recommandes tu/me conseilles tu/me proposes tu/tu me conseilles/tu me recommandes/
          tu me proposes/vous me conseillez/vous me recommandez/vous me proposez/je devrais faire/je devrais suivre/
          devrais je suivre/devrais je faire/je commence/je fais/pour moi) (maintenant/ensuite/apres/en premier/
          pour la suite/)
        (que/quest ce que) (devrais je/dois je/puis je/je devrais/je peux/je pourrais/je dois/je vais) (apprendre/suivre/
          commencer/faire/attaquer) (maintenant/ensuite/apres/en premier/dabord/de plus/pour la suite/)
        (what s next/whats next/next/prochain/au suivant/la suite stp)
        que faire (maintenant/ensuite/apres/aujourdhui/)
        (quoi/et) (ensuite/maintenant/apres)
      `,
    },
    save: {
      before: `
        (mettre/mets/mettez/met/garder/garde/gardez/laisser) de cote (pour plus tard/)
        (garde/garder/gardez/enregistre/enregistrer/enregistrez/sauvegarde/sauvegarder/sauvegardez/conserve/
          conserver/note/noter/notez) pour plus tard
        (mettre/mets/mettez/met) en (favori/favoris/signet)
        (ajoute/ajouter/ajoutez) (aux/a mes/dans mes) (favoris/cours mis de cote/signets/cours enregistres)
      `,
      separable: `
        (garde/garder/gardez/enregistre/enregistrer/enregistrez/sauvegarde/sauvegarder/sauvegardez/mets/met/mettre/
          mettez/conserve/conserver/reserve/reserver/note/noter/notez/ajoute/ajouter/ajoutez/range/garde moi/gardemoi/
          gardez moi/gardezmoi/mets moi/metsmoi) … (pour plus tard/pour apres/pour une autre fois/de cote/
          de cote pour plus tard/de cote pour moi/en favori/en favoris/en signet/dans mes favoris/a mes favoris/
          aux favoris/dans les favoris/dans mes cours mis de cote/a mes cours mis de cote/dans mes cours enregistres/
          a mes cours enregistres/dans mes signets/sous le coude)
      `,
      after: '(a/) (mettre/garder) de cote | a garder pour plus tard',
    },
    unsave: {
      before: `
        (ne plus/ne) (garder/garde plus) de cote
        ne plus garder | ne garde plus | ne gardez plus
        (retire/enleve) des favoris
      `,
      separable: `
        (retire/retirer/retirez/enleve/enlever/enlevez/supprime/supprimer/supprimez/sors/sortir/vire/efface/
          ote) … (de/des/de mes/de la liste de mes/de la liste des) (cours mis de cote/mes cours mis de cote/favoris/
          mes favoris/cours enregistres/mes cours enregistres/signets/mes signets/mis de cote)
      `,
    },
    saved: {
      alone: `
        (mes/les/voir mes/montre mes/montre moi mes/montremoi mes/montrez moi mes/montrezmoi mes/affiche mes/
          afficher mes/liste mes/voir les/ouvre mes/) (cours mis de cote/favoris/cours gardes/cours enregistres/
          cours sauvegardes/cours favoris/formations mises de cote/signets/mis de cote)
        (quest ce que jai/questce que jai/quels cours jai/quels cours ai je/quels cours aije/quaije/quai je/
          que jai) (mis de cote/garde/enregistre/sauvegarde/garde pour plus tard/mis en favori/mis en favoris)
        jai mis quoi de cote | ce que jai mis de cote
        (liste/la liste) (des/de mes) (favoris/cours mis de cote)
      `,
    },
    unremind: {
      alone: `
        (supprime/supprimer/supprimez/enleve/enlever/retire/retirer/efface/effacer/annule/annuler/annulez/vire) (le/
          mon/ce) rappel
      `,
    },
    reminders: {
      alone: `
        (mes/les/voir mes/voir les/montre mes/montre moi mes/montremoi mes/montrez moi mes/montrezmoi mes/
          affiche mes/afficher mes/liste mes/liste des/ouvre mes/) rappels
        (quels sont mes/quels/jai quels/jai quoi comme) rappels (ai je/aije/jai/sont prevus/)
        (que vas tu/de quoi vas tu/quest ce que tu vas/tu vas/tu dois) me rappeler (quoi/)
        quand (vas tu/vastu/tu vas/allez vous) me (rappeler/relancer)
      `,
    },
    settings: {
      alone: `
        (mes/les/voir les/voir mes/ouvre les/ouvrir les/changer les/changer mes/modifier mes/modifier les/
          ) (parametres/reglages/preferences/options de rappel/options) (des/de/pour les/) (rappels/rappel/
          notifications/notification/messages)
        (mes/les/voir les/voir mes/ouvre les/ouvrir les/changer les/) (parametres/reglages/preferences)
        parametre | configuration | notifications | mes notifications | notifs
        (parametrer/regler/configurer/gerer) (les/mes) (rappels/notifications)
        (que/quest ce que) (menvoies tu/tu menvoies/menvoyez vous/vous menvoyez)
        pourquoi (tu mecris/mecris tu/mecristu/vous mecrivez/mecrivez vous/est ce que tu mecris/tu me relances/
          tu me contactes/tu menvoies ca/vous me contactez/tu me deranges)
        pourquoi (je recois/est ce que je recois/estce que je recois/recois je/recoisje) (ca/cela/ce message/
          ces messages/ces rappels/tous ces messages/des rappels/des messages/ce rappel)
        (ne/) (mecris/mecrivez/me derange/me derangez/me contacte/me contactez/me notifie/me sollicite) (pas/plus)
        (moins de/trop de) (messages/rappels/notifications/notifs)
        (silence/chut/tais toi/taistoi/taisez vous/la ferme)
      `,
    },
    stopReminders: {
      alone: `
        (arreter/arrete/arretez/stop/stopper/stoppe/stoppez/desactiver/desactive/desactivez/couper/coupe/coupez/
          suspendre/suspends/supprimer/supprime/supprimez/annuler/annule/annulez/finir/fini/fin des/fini les/stop aux/
          basta) (les/tous les/mes/tous mes/tes/vos/avec les/aux/) rappels
        (arrete/arretez/arreter) de (me relancer/me rappeler/menvoyer des rappels/menvoyer des messages/mecrire/
          me harceler/me spammer/me contacter/menvoyer des notifications)
        (plus de/plus aucun/pas de/aucun) (rappels/rappel) (svp/stp/merci/)
        (je ne veux/je veux/jveux/jen veux/je nen veux) plus (de/aucun/tes/vos/de tes/de ces/recevoir de/
          recevoir ces) (rappels/rappel/messages/notifications)
        (ne/) (menvoie/menvoyez) plus (de/aucun) (rappels/rappel/messages/notifications)
        (ne/) me (rappelle/rappelez/relance/relancez) plus (rien/jamais/)
        (me desabonner/desabonne moi/desabonnemoi/desabonnez moi/desabonnezmoi) (des/de tous les) rappels
      `,
    },
    startReminders: {
      alone: `
        (reprendre/reprends/reprenez/reactiver/reactive/reactivez/activer/active/activez/remettre/remets/remettez/
          relancer/relance/relancez/redemarrer/redemarre/rallumer/rallume) (les/mes/tes/vos/tous les/) rappels
        (tu peux/vous pouvez/recommence a/recommencez a/recommencer a) me (rappeler/relancer/
          envoyer des rappels) (de nouveau/a nouveau/encore/)
        tu peux (recommencer/de nouveau) (a/) (menvoyer des rappels/me relancer/me rappeler)
        (rappelle/rappelez) moi (de nouveau/a nouveau)
        (rappellemoi/rappelezmoi) (de nouveau/a nouveau)
        rappels (actives/on/oui/de nouveau)
        (renvoie/renvoyez) moi (des/les) rappels
        (renvoiemoi/renvoyezmoi) (des/les) rappels
      `,
    },
    back: {
      alone: `
        (je suis/jsuis/me voila/me revoila/chuis) (de/) (retour/rentre/rentree/revenu/revenue) (de vacances/
          de conge/de conges/au bureau/au travail/au boulot/parmi vous/aujourdhui/)
        (je suis/jsuis) de nouveau (la/au bureau/au travail/disponible)
        me (voila/revoila) (de retour/)
        de retour (de vacances/de conge/de conges/au bureau/au travail/au boulot/)
        (je suis/jsuis) la de nouveau
        fin des (vacances/conges)
        (jai/) repris le (travail/boulot)
      `,
    },
    weeklyOn: {
      alone: `
        (envoie moi/envoiemoi/envoyez moi/envoyezmoi/je veux/je voudrais/jaimerais/donne moi/active/activer/
          fais moi/mets) (un/le/mon) (resume/recap/recapitulatif/bilan) (hebdomadaire/hebdo/de la semaine/
          chaque semaine/chaque lundi)
        (resume/recap/recapitulatif/bilan) (hebdomadaire/hebdo/de la semaine)
        resume ma semaine
        (un/) (resume/recap/recapitulatif/bilan) (chaque semaine/toutes les semaines/par semaine/chaque lundi)
      `,
    },
    weeklyOff: {
      alone: `
        (plus de/pas de/sans/aucun/arrete le/arreter le/arretez le/stop le/desactive le/desactiver le/supprime le/
          annule le/je ne veux plus de/je veux plus de/ne menvoie plus de/menvoie plus de) (resume/recap/
          recapitulatif/bilan/resumes) (hebdomadaire/hebdo/de la semaine/hebdomadaires)
        (resume/recap/recapitulatif) (hebdomadaire/hebdo) (off/non/stop)
      `,
    },
    plan: {
      alone: `
        planifier | planifie | planifiez | planification
        (planifier/planifie/planifiez/planifie moi/planifiemoi/programmer/programme/reserver/reserve/bloquer/bloque/
          caler/cale) (du temps/un creneau/ca/cela/le/la/une seance/le cours/ce cours)
        planifiele | planifiela | programmele | calele
      `,
    },
    why: {
      alone: `
        pourquoi (ca/cela/ce cours/celui ci/celuici/cette formation/celui la/celuila)
        pourquoi (jai/aije/ai je/est ce que jai/estce que jai) (ca/cela/ce cours/celui ci/cette formation/recu ca/
          recu ce cours/ce truc)
        pourquoi (dois je/doisje/je dois/est ce que je dois/estce que je dois/faut il/fautil/il faut/faut) (faire/
          suivre) (ca/cela/ce cours/cette formation/celui ci)
        pourquoi (on ma/ma t on/matil ete/matelle ete/est ce quon ma/mavez vous/mas tu/tu mas/vous mavez) (donne/
          attribue/assigne/mis/impose/affecte/colle) (ca/cela/ce cours/cette formation)
        qui (ma/me la/me la t il) (donne/attribue/assigne/mis/impose/affecte/colle/envoye) (ca/cela/ce cours/
          cette formation/)
        (ca vient/cela vient/ce cours vient/cest) de qui
        de qui (vient ca/ca vient/vient ce cours/vient cette formation)
        cest qui qui (ma/me la) (donne/attribue/assigne/mis/colle) (ca/ce cours/)
      `,
      before: `
        pourquoi (ai je/aije/jai/est ce que jai/estce que jai) (recu/le cours/la formation/)
        pourquoi (dois je/doisje/je dois/est ce que je dois/estce que je dois/faut il/fautil/il faut/
          faut il que je) (faire/suivre/terminer/finir/commencer/fasse/suive)
        pourquoi (on ma/ma t on/maton/est ce quon ma/estce quon ma) (donne/attribue/assigne/mis/impose/affecte/
          colle/inscrit a/inscrite a)
        pourquoi (suis je/suisje/je suis/est ce que je suis) (inscrit/inscrite) (a/au/sur)
        qui (ma/me) (donne/attribue/assigne/mis/impose/affecte/colle/inscrit a/inscrite a/inscrit au/envoye)
        cest qui qui ma (donne/attribue/assigne/mis/colle/inscrit a)
        de qui vient (le cours/la formation/)
      `,
      separable: `
        pourquoi … (ma ete attribue/ma ete assigne/ma ete donne/est dans ma liste/est obligatoire)
        qui a (mis/attribue/assigne) … (dans ma liste/sur ma liste/a moi)
      `,
    },
    list: {
      alone: `
        (que contient/quy a til dans/quest ce quil y a dans/il y a quoi dans/ya quoi dans/montrez moi/montre moi/affichez/
          puis je voir/pourrais je voir/je peux voir/consulter) (mon/ma) (dossier de formation/dossier/fiche de formation/
          plan de formation/carnet de formation/cursus/livret de formation/parcours de formation)
        (lequel/laquelle/lesquels/lesquelles) (sont/est/me sont/mest/sont ceux qui sont) (en retard/depasses/depassees/
          imposes/imposees/obligatoires/obligatoire/requis/requises/termines/terminees/finis/finies/en cours/a rendre/
          attribues/attribuees)
        (affichez/affiche/montrez/montre/montrez moi/montre moi/donne moi/donnez moi/listez/liste/je veux voir/
          je voudrais voir/voir) (uniquement/seulement/juste/rien que/plutot/) (celles/ceux) (qui sont/que jai/)
          (deja/encore/bientot/) (terminees/termines/finies/finis/en retard/en cours/obligatoires/requises/requis/
          imposees/imposes/a faire/a rendre/depassees/depasses)
        (y a t il/y a til/il y a/est ce quil y a/ya til/ai je/aije/jai/est ce que jai/me reste til) (un/une/des/encore une/
          encore un/encore des/quelque) (cours/formation/formations/module/modules/chose) (en retard/en cours/
          dont lecheance est depassee/dont la date est depassee/dont le delai est depasse/hors delai/depassee/depasse/
          obligatoire/obligatoires/qui est en retard/qui sont en retard)
        jai (pris/accumule/encore/) du retard (sur/dans/avec) (quelque chose/mes cours/mes formations/un cours)
        (mes/tous mes/toutes mes/la liste de mes/liste de mes) (cours/formations/modules/apprentissages/taches/
          devoirs/activites/elearnings/echeances/trucs a faire/choses a faire/inscriptions)
        (quest ce qui/ce qui/quoi/quel cours/quelle formation/lequel/laquelle) (presse/urge/brule/est urgent/est le plus urgent/est la plus urgente/
          expire bientot) (le plus/en premier/pour moi/le plus pour moi/)
        (quels/quelles) (cours/formations) (il me reste/me reste til/me reste t il/dois je encore/je dois encore) (a suivre/a passer/a valider/
          suivre/passer/encore/)
        (mon/ma) (formation/apprentissage/liste/parcours/progression/avancement/statut/suivi/tableau de bord/
          programme/planning de formation/progres)
        (voir/montre/montrer/montrez/montre moi/montremoi/montrez moi/montrezmoi/affiche/afficher/affichez/
          affiche moi/affichemoi/liste/lister/listez/ouvre/ouvrir/consulter/donne moi/donnemoi/donnez moi/donnezmoi/
          je veux voir/je voudrais voir/fais voir/fait voir) (mes/tous mes/la liste de mes/toutes mes/
          ma liste de) (cours/formations/modules/taches/echeances/activites)
        (voir/montre/montrer/montre moi/montremoi/affiche/ouvre/consulter/donne moi/donnemoi/je veux voir) (mon/
          ma) (formation/liste/parcours/progression/avancement/statut/tableau de bord/programme)
        (quels/quelles) (cours/formations) (aije/ai je/jai/est ce que jai/estce que jai/je suis/sont les miens/
          dois je faire/doisje faire/je dois faire/me reste til/il me reste/jai termine/aije termine/ai je termine/
          jai fini/jai commence/ai je commence/aije commence/jai a faire/sont en retard/sont en cours) (a faire/
          a terminer/a finir/encore a faire/en cours/termine/fini/commence/)
        jai (quels cours/quoi comme cours/quelles formations/quoi) (a faire/a terminer/a finir/en cours/en retard/
          encore a faire/)
        (quest ce que jai/questce que jai/quest ce quil me reste/quest ce qui me reste/que me reste til/
          que me restetil/il me reste quoi/me reste quoi/quest ce que je dois/que dois je encore/que doisje encore/
          quaije/quai je/ce que jai/ce quil me reste/kesk il me reste) (encore/) (a faire/a terminer/a finir/faire/
          en cours/en retard/)
        (quest ce qui est/quoi est/quoi/quels cours sont/ce qui est/qui est) (en retard/en cours/a faire/bientot du/
          bientot a echeance/obligatoire/urgent/a rendre/termine/en attente)
        (en retard/a faire/en cours/echeances/retards/todo/mes retards/mes echeances/a terminer/a rendre)
        (cours/formations) (en retard/en cours/a faire/obligatoires/termines/terminees/finis/finies/urgents/
          restants)
        (mes/voir mes/montre mes/montre moi mes/montremoi mes/affiche mes) (cours/formations) (en retard/en cours/
          a faire/obligatoires/termines/terminees/finis/urgents/restants/actuels/ouverts/non termines)
        (ou en suis je/ou en suisje/ou jen suis/jen suis ou/ou jen suis moi/ou jen suismoi/jen suis a quoi/
          ou en etais je/ou est ce que jen suis/ou estce que jen suis)
        (quelle est ma progression/quel est mon avancement/quel est mon statut/ma progression globale)
        (suis je/suisje/est ce que je suis/je suis) en retard (sur quelque chose/quelque part/)
        (ai je/aije/est ce que jai/jai) (quelque chose/des cours/un truc/des trucs/qqch/des retards/
          du retard) (a faire/en retard/a terminer/)
        (quest ce que jai/quaije/quai je/jai) (termine/fini/deja fait/deja fini/commence/fait) (jusquici/
          jusqua present/quoi/)
        combien de cours (jai/aije/ai je/me reste til/il me reste/jai termines/jai finis/dois je faire) (a faire/
          en retard/en cours/a terminer/)
        (vue densemble/apercu/bilan/recap/recapitulatif/statut/progression/avancement/tableau de bord/historique)
        mon (historique/bilan/recap/recapitulatif/etat davancement)
        (a rendre/a faire/quoi/quest ce quil y a) (cette semaine/aujourdhui/ce mois ci)
        quest ce qui mattend
        (fais moi/fais/faites moi/donne moi/je voudrais/je veux/tu me fais/vous me faites/tu peux me faire/peux tu me faire/
          pouvez vous me faire/) (un/le) (point/bilan/recap/topo/resume/etat des lieux) (sur/
          de) (mes/ma/mon) (cours/formations/formation/progression/avancement/parcours)
        (liste/la liste/listing/montre/montre moi/montrez moi/affiche/donne moi/dis moi/ressors moi/voir) (de/des/les/mes/
          tous les/toutes les/) (cours/formations/modules/elearnings/ceux/celles) (que jai/jai) (deja/bien/) (finis/finies/
          fini/termines/terminees/termine/completes/completees/faits/faites/suivis/suivies/valides/validees)
        (cest quoi/quest ce qui est/quel est/quelle est/quels sont/dis moi/) (le/la/les/ce qui est) (plus urgent/
          plus urgente/plus presse/plus urgents/plus urgentes/cours le plus urgent/plus proche echeance)
        (prochaines/mes prochaines/les prochaines/prochaine/ma prochaine) (echeances/deadlines/dates limites/echeance/deadline)
        (quoi pour/quest ce qui est pour/cest quoi pour) (bientot/cette semaine/la semaine prochaine)
        (affiche/montre/montre moi/affiche moi/montrez moi/voir/liste) (uniquement/seulement/juste/que) (mes/les) (cours/
          formations) (a faire/en cours/en retard/obligatoires/finis/finies/termines/terminees/restants/restantes/urgents/)
        (ou en suis je/ou jen suis/jen suis ou) (globalement/dans lensemble/en general/au total/dans mes cours/
          dans mes formations/avec mes cours/avec mes formations/sur mes cours/actuellement/en ce moment/maintenant)
        (cest quoi/ce sont quoi/quelles sont/quels sont/cest lesquels/cest lesquelles/dis moi/dites moi/rappelle moi/
          lis moi/liste moi/enumere/enumere moi/sors moi/sortez moi/file moi/balance moi/fais moi voir/fais voir/
          envoie moi/je veux/je voudrais) (mes/les/ma liste de/la liste de mes/tous mes/toutes mes) (cours/formations/
          modules/elearnings/trainings/activites/choses/trucs) (a faire/en cours/en retard/obligatoires/finis/finies/
          termines/terminees/restants/restantes/a finir/a terminer/a rendre/urgents/urgentes/actuels/actuelles/
          attribues/attribuees/inscrits/)
        (cours/formations/modules/elearnings/trainings) (obligatoires/requises/requis/imposes/imposees/en retard/a rendre/
          terminees/termines/finies/finis/completees/completes/achevees/acheves/a terminer/restantes/urgentes/urgents/
          prioritaires/a echeance)
        (les/mes/tous mes/toutes mes) (obligatoires/retards/echeances/mandatory/overdue/urgents/termines/finis/
          formations obligatoires/cours obligatoires/formations terminees/cours termines/cours en retard/
          formations en retard/deadlines)
        (quest ce/que/quoi/ce) (que/quil/qui/) (je dois/il me reste a/jai a/jai encore a/il me reste/me reste/
          je dois encore/me reste til a) (faire/suivre/finir/terminer/completer/rendre) (bientot/prochainement/
          cette semaine/en priorite/comme cours/comme formation/comme formations/encore/ce mois ci/)
        (quest ce que/questce que/) jai (encore/) a (faire/suivre/finir/terminer) (comme cours/comme formation/
          comme formations/en formation/)
        jai (quoi/quels trucs/quelles choses) (a finir/a terminer/a rendre/a faire) (bientot/prochainement/cette semaine/
          ce mois ci/)
        (quelles sont/cest quoi/quand sont) (mes/les) (echeances/dates limites/deadlines)
        (cest quoi/quelle est/quel est/montre/affiche/voir) (ma progression/mon avancement/mon statut)
      `,
    },
    show: {
      before: `
        (montre/montrer/montrez/affiche/afficher/affichez/voir/ouvre/ouvrir/ouvrez/consulter/consulte/
          consultez) (moi/)
        (montremoi/montrezmoi/affichemoi/affichezmoi/ouvremoi/ouvrezmoi/consultermoi/consultemoi/consultezmoi)
        (quel pourcentage/quelle progression/quel avancement/quel taux/quel chiffre/combien/quel score davancement) (avez vous/
          as tu/tu as/vous avez/jai/ai je/est) (note/enregistre/indique/inscrit/mis/marque) (pour/a/sur/dans/en)
        montremoi | montrezmoi | affichemoi | ouvremoi
        (je veux voir/je voudrais voir/jaimerais voir/fais voir/fait voir/fais moi voir/faismoi voir)
        (statut/progression/avancement/progres/etat) (de/du/dans/sur/pour/en/d)
        (ma progression/mon avancement/mes progres) (de/du/dans/sur/pour/en)
        (quelle est ma progression/quel est mon avancement/quel est le statut) (dans/sur/pour/en/de/du)
        (ou en suis je/ou en suisje/ou jen suis/jen suis ou/ou est ce que jen suis/a combien jen suis/
          jen suis a combien/dis moi ou jen suis) (avec/dans/sur/pour/de/a/en)
        (continuer/continue/continuez/reprendre/reprends/reprenez/poursuivre/poursuis/poursuivez) (avec/)
        (details/detail/infos/info) (de/du/sur/pour)
        (lien/le lien) (de/du/vers/pour)
        (echeance/date limite/deadline/date butoir) (de/du/pour)
        (quelle est lecheance/quelle est la date limite/cest quand la deadline/quand est lecheance) (de/du/pour)
        (parle moi/parlemoi/parlez moi/parlezmoi) (de/du)
        (dis men/dites men/dis m en/en savoir/men dire/m en dire) (plus/davantage) sur
        (men/m en) dire (plus/davantage) (sur/a propos de)
        (jette/jeter) un oeil (a/sur)
        (me montrer/mafficher/mouvrir/me faire voir/mindiquer)
        (cest/) pour quand (est/)
        dafficher | douvrir
      `,
      after: `
        jen suis ou | ou en suis je | ou en suisje | jen suis a combien | pour quand | cest pour quand
        (cest/est/il est/) (a rendre/a finir/a terminer/a faire/du/due/prevu/a boucler) (pour quand/quand/avant quand/
          jusqua quand)
        (cest/) jusqua quand | cest quand (lecheance/la date limite/le delai)
        (cest quoi/quelle est/quel est/cest quand/pour quand est) (lecheance/la date limite/le delai/la deadline/la date butoir)
        (cest/) pour quand (au plus tard/dernier delai/deja/exactement/deja stp)
        quand (est ce que/estce que) (cest/je dois/il faut) (a rendre/a finir/a faire/le rendre/le finir/le terminer/rendre)
        (jai/il me reste/me reste) (encore/) combien de temps | combien de temps (il me reste/me reste/jai encore/jai)
      `,
      alone: `
        encore une fois | de nouveau | a nouveau | repete | repeter | repetez | details | continuer | continue
        (montre/affiche) (encore/a nouveau/de nouveau)
        (tu peux/peux tu/pouvez vous/vous pouvez) repeter
      `,
    },
    mark: {
      before: `
        (marquer/marque/marquez/marques/mettre/mets/mettez/met/mettes/noter/note/notez/indiquer/indique/indiquez/
          enregistrer/enregistre/enregistrez/mettre a jour/mets a jour/mettez a jour/met a jour/actualiser/actualise/
          actualisez/passer/passe/passez/saisir/saisis/saisissez/modifier/modifie/modifiez/changer/change/changez/
          declarer/declare/declarez/signaler/signale/signalez/remonter/remonte/avancer/avance/inscrire/consigner/
          consigne/sauvegarder/sauvegarde/sauvegardez/porter/porte/portez/fixer/fixe/fixez/remontez/avancez/inscrivez/consignez) (moi/) (que jai fait/que je suis a/
          que jen suis a/ma progression dans/ma progression sur/ma progression en/mon avancement dans/
          mon avancement sur/la progression de/lavancement de/le cours/la formation/)
        (marquemoi/marquezmoi/metsmoi/mettezmoi/metmoi/notemoi/notezmoi/indiquemoi/indiquezmoi/enregistremoi/
          enregistrezmoi/mets a jourmoi/actualisemoi/actualisezmoi/passemoi/passezmoi/reglemoi/reglezmoi/saisismoi/
          saisissezmoi/modifiemoi/modifiezmoi/changermoi/changemoi/changezmoi/declaremoi/declarezmoi/signalemoi/
          signalezmoi/remontermoi/remontemoi/avancemoi/consignemoi/sauvegardemoi/sauvegardezmoi/portemoi/
          fixemoi) (que jai fait/que je suis a/que jen suis a/ma progression dans/ma progression sur/
          ma progression en/mon avancement dans/mon avancement sur/la progression de/lavancement de/le cours/
          la formation/)
        (je note/je mets/je marque) (que/)
        (metsmoi/marquemoi/notemoi/metmoi)
        (il faut/faut/il faudrait/faudrait/tu devrais/il faudra) (me/) (mettre/noter/marquer/indiquer/enregistrer/inscrire/
          mettre a jour/passer) (moi/)
        idem pour | pareil pour | la meme chose pour | meme chose pour
        (augmente/augmenter/monte/monter) (ma progression dans/ma progression sur/)
        dindiquer (que jai fait/que jen suis a/que je suis a/ma progression dans/)
        denregistrer | dactualiser | de mettre | de marquer
      `,
      alone: `
        (marquer/mettre a jour/mets a jour/actualiser/progression/noter) (ma progression/mon avancement/
          la progression)
        marquer | marque | mettre a jour | mets a jour | noter
        (declarer/signaler/indiquer/saisir) (ma progression/mon avancement/un avancement)
      `,
    },
    complete: {
      before: `
        (terminer/termine/terminez/termines/finir/finis/fini/finie/finissez/finit/terminee/completer/complete/
          completez/completes/completee/achever/acheve/achevez/boucler/boucle/bouclez/cloturer/cloture/cloturez/
          finaliser/finalise/finalisez) (avec/de suivre/de faire/tout/toute/totalement/completement/entierement/
          le cours/la formation/pour/)
        (valider/valide/validez/plie/torche)
        (${I_HAVE}) (${INDEED}) (${DONE}) (avec/de suivre/de faire/)
        (${I_HAVE}) (${INDEED}) (${PERHAPS_DONE}/fait/faite/faits)
        ai (${DONE})
        jai (fini/termine) (et/puis) (valide/rendu)
        je (fini/finie/terminer/finit) (le cours/la formation/)
        je viens (${JUST}) de (terminer/finir/completer/achever/boucler/cloturer/finaliser/faire/
          valider/suivre) (le cours/la formation/avec/)
        je (termine/finis/complete/boucle) (le cours/la formation/)
        (cest/c/ses) (bien/enfin/deja/tout/full/completement/) (fini/termine/fait/boucle/plie/complete/acheve/regle/valide/bon/done/
          finis) (pour/avec/concernant/cote/du cote de)
        (fait/faite) (pour/avec)
        (tout/toute) (fini/termine/fait/terminer) (dans/sur/pour/avec)
        (jai fait tout/jai tout fait/jai tout fini/jai tout termine) (le/la/les/dans/sur/de/)
        jai (fini/termine/fait/suivi/complete/acheve) (la/le) (totalite/integralite/ensemble) (de/du/d)
        jai (tout fait/tout fini/tout termine) (pour/sur/dans/avec/en)
        (${I_HAVE}) (${INDEED}) (fais/fait tout)
        (check/checke/done) (pour/avec)
        coche | cocher | cochez
        (je suis/jsuis/enfin/) (venu/venue) a bout (de/du/d)
        (je suis/jsuis) (arrive/arrivee/parvenu/parvenue) (au bout/a la fin/a bout) (de/du/d)
        (arrive/arrivee) (au bout/a la fin) (de/du)
        (je suis/jsuis) (alle/allee) (au bout/jusquau bout) (de/du)
        jen ai (fini/termine) (avec/)
        me marquer comme ayant (termine/fini)
        (marque/note) moi (comme ayant/que jai) (termine/fini)
        (marquemoi/notemoi) (comme ayant/que jai) (termine/fini)
        (indique/indiquer/indiquez/note/noter/notez/marque/marquer/marquez/enregistre/enregistrer/signale/signaler/
          declare/declarer/inscris/inscrire/confirme/confirmer) que (jai/je lai) (bien/) (${DONE})
        avoir (bien/enfin/deja/) (${DONE})
        (je vous/je te/je) (confirme/informe/signale/annonce/precise/indique/certifie/declare/assure/rapporte) avoir (bien/
          enfin/deja/) (${DONE})
        dachever
        dindiquer que (jai/je lai) (bien/) (${DONE})
        je viens (${JUST}) dachever
        je viens (${JUST}) (de/) mettre (un terme/le point final) (a/au)
        (jai/je viens de) (mis/mettre) (un terme/le point final) (a/au)
      `,
      after: `
        (est/a ete/sont/est maintenant/est deja/est enfin/est bien/a bien ete/a enfin ete/est desormais/deja/enfin/
          bien/tout/entierement/totalement/completement/maintenant/) (termine/terminee/fini/finie/finis/complete/
          completee/acheve/achevee/boucle/bouclee/cloture/cloturee/finalise/finalisee/fait/faite/termines/terminees/
          finies/faits/faites/boucles/bouclees/completes/completees/acheves/achevees/done/check/checke/checkee/
          terminer par mes soins/finito)
        (cest/c/ses/ca/sa cest/ca cest/sa/la cest) (bien/enfin/deja/tout/est/full/completement/bel et bien/
          officiellement/aussi/) (termine/fini/fait/boucle/plie/complete/acheve/regle/torche/
          finis)
        (comme/en) (termine/terminee/fini/finie/fait/faite/complete/completee/acheve/achevee/cloture/boucle)
        (jai/je lai/je l ai/je les ai/jlai) (bien/enfin/deja/tout/aussi/) (termine/fini/fait/complete/boucle/acheve/
          valide/finis/terminer)
        (je viens de/je viens tout juste de) (le/la/) (finir/terminer/boucler/completer)
        (est/cest) dans la (boite/poche)
        (est/cest) derriere moi
        (termine/terminee/fini/finie/fait/faite/boucle) et (verifie/verifiee/valide/validee/controle/controlee/signe/rendu/
          rendue/archive/boucle/plie/bien fini)
        (est/cest) derrieremoi
        (est/a ete/) (valide/validee/plie/pliee/torche/reussi/reussie)
        (est/a ete) (regle/reglee)
      `,
      separable: `
        (marque/marquer/marquez/marquiez/note/noter/notez/notiez/mets/met/mettre/mettez/indique/indiquer/indiquez/
          declare/declarer/declarez/considere/considerer/considerez/passe/passer/passez/classe/classer/classez/
          enregistre/enregistrer/enregistrez/coche/cocher/cochez/flag/flagge/flagger/tag/tague/taguer/bascule/basculer/
          basculez/pointe/pointer/inscris/inscrire/inscrivez) … (comme/en/a/comme etant/comme ayant ete) (termine/
          terminee/fini/finie/fait/faite/complete/completee/acheve/achevee/cloture/cloturee/boucle/bouclee/valide/
          realise/effectue/done/suivi)
        (coche/cocher) … (svp/stp/pour moi)
        jai … de (termine/fini/fait/boucle)
        jai mis … (derriere moi/derrieremoi)
      `,
      alone: `
        termine | fini | finie | terminer | finir | complete | acheve | boucle | finito | fait | terminee
        (cest/c/ses/ca/sa cest/ca cest/sa/la cest) (bien/enfin/deja/tout/est/full/completement/bel et bien/
          officiellement/aussi/) (termine/fini/fait/boucle/plie/complete/acheve/finis)
        (jai/j ai/g) (bien/enfin/deja/tout/aussi/) (termine/fini/complete/boucle/acheve/finis)
        (je lai/je l ai/jlai/on la) (bien/enfin/deja/tout/aussi/) (termine/fini/fait/complete/boucle/acheve)
        je viens (${JUST}) de (le/la/) (terminer/finir/boucler/completer)
        (ca y est/voila/sa y est/sayest) (cest/jai/) (fini/termine/fait/boucle/finit/terminer)
        je les (fini/termine/finit/terminer)
        (tu peux/vous pouvez/peux tu/pouvez vous) (le/la/ca/) (cloturer/marquer/noter/valider/mettre/passer/cocher) (ca/
          ) (comme/en/a) (fini/termine/terminee/fait/done/complete/acheve)
        (passe/passez/mets/mettez/passer/mettre) (le/la/ca) (comme/en/a) (fini/termine/terminee/fait/done/complete/acheve)
        (tu peux/vous pouvez) (le cloturer/la cloturer/cloturer ca/boucler ca/terminer ca)
        (note/notez/marque/marquez/indique/indiquez/mets/mettez/enregistre/enregistrez/marquer/noter) que (cest/jai/
          je lai/cetait) (bien/) (fini/termine/fait/boucle/complete/acheve)
        (ca y est/sa y est/cayest)
        (cest bon/c bon) (jai/) (fini/termine)
        (le cours/la formation) est (termine/terminee/fini/finie)
        (marquele/notele/metsle/marquela/notezle/marquezle/mettezle/passele/marque le/note le/mets le/marque la/
          notez le/marquez le/mettez le/passe le/marque ca/note ca/mets ca/mettre ca/marquer ca) (comme/en) (termine/fini/fait/complete/
          terminee)
      `,
    },
    remove: {
      before: `
        (supprimer/supprime/supprimez/supprimes/enlever/enleve/enlevez/enleves/retirer/retire/retirez/retires/
          effacer/efface/effacez/virer/vire/virez/oter/ote/otez/desinscrire/desinscris/desinscrivez/abandonner/
          abandonne/abandonnez/quitter/quitte/quittez/degage/degager/jette/jeter/bazarde/annule/annuler/annulez/
          arreter/arrete/arretez/laisse tomber/laisser tomber/laissez tomber/sortir/sors) (moi/) (de/du/le cours/
          la formation/)
        (supprimemoi/supprimezmoi/supprimesmoi/enlevemoi/enlevezmoi/enlevesmoi/retiremoi/retirezmoi/retiresmoi/
          effacemoi/effacezmoi/viremoi/virezmoi/otemoi/otezmoi/desinscrismoi/desinscrivezmoi/abandonnemoi/
          abandonnezmoi/quittemoi/quittezmoi/degagemoi/jettemoi/bazardemoi/annulemoi/annulezmoi/arretermoi/arretemoi/
          arretezmoi/sorsmoi) (de/du/le cours/la formation/)
        (desinscris/desinscrire/desinscrivez/desinscrit) moi (de/du/des/d)
        (desinscrismoi/desinscrivezmoi/desinscritmoi) (de/du/des/d)
        (desinscrismoi/desinscrivezmoi/desincrismoi/desincris moi) (de/du/des)
        (me desinscrire/desinscription/je me desinscris/annule mon inscription/annuler mon inscription/
          annulez mon inscription/annulation de mon inscription) (de/du/des/a/au)
        (enlevemoi/retiremoi/supprimemoi) (de/du)
        (je/) (ne/) veux plus (faire/suivre/de/du/le cours/de la formation/)
        (je ne/je) (souhaite/desire/compte/voudrais/vais) plus (suivre/faire/continuer/de/du/le cours/de la formation/)
        (on/tu peux/vous pouvez) (oublie/oublier/oubliez) (le cours/la formation)
        (je/) (ne veux/veux) plus du tout (faire/de/du)
        je (nai/n ai) plus besoin (de/du/des/d)
        (jai plus/plus/jen ai plus) besoin (de/du/des)
        (plus envie/jai plus envie/je nai plus envie) (de/du) (faire/)
        (jarrete/jabandonne/je quitte/je laisse tomber/je renonce a)
        (pas/plus) (interesse/interessee) par
        (debarrasse/debarrassez) moi (de/du)
        (debarrassemoi/debarrassezmoi) (de/du)
        debarrassemoi (de/du)
        menlever (de/du/)
        me retirer (de/du)
        denlever (de/du/)
        deffacer | dabandonner | darreter
      `,
      after:
        'a (supprimer/enlever/retirer/virer/effacer) | (peut/) (degager/sauter) | a la (poubelle/trappe)',
      alone: `
        supprimer | supprime | enlever | enleve | retirer | desinscription
        (supprime/supprimer/supprimez/enleve/enlever/enlevez/retire/retirer/retirez/efface/effacer/effacez/vire/
          virer) (le/la/ca/cela/celui ci/celuici/ce cours/cette formation/les)
        supprimele | supprimela | supprimezle | enlevele | enlevela | enlevezle | retirele | retirela | effacele
        effacela | virele | virela | desinscrismoi
        (le/la) (supprimer/enlever/retirer)
        (desinscris/desinscrivez) moi
        (desinscrismoi/desinscrivezmoi)
        (je nen/jen) veux plus
        (supprimele/supprimela/enlevele/enlevela/retirele/retirela/virele/effacele/supprimezle/enlevezle/
          retirezle) (de ma liste/de mes cours/de la liste)
        (supprime/supprimer/supprimez/enleve/enlever/enlevez/retire/retirer/retirez/vire/efface) (le/la/
          ca) de (ma liste/mes cours/la liste)
      `,
      separable: `
        (enleve/enlever/enlevez/supprime/supprimer/supprimez/retire/retirer/retirez/vire/virer/virez/efface/effacer/
          effacez/sors/sortir/ote/oter/raye/rayer/degage) … (de/sur) (ma liste/la liste/mes cours/mon programme/
          mon parcours/mes formations/mon planning)
        (je ne/je) veux plus … (du tout/dans ma liste)
        (mets/mettre/jette) … a la poubelle
        (vous pouvez/tu peux) (enlever/supprimer/retirer) … (de ma liste/de mes cours)
      `,
    },
    undo: {
      alone: `
        (annuler/annule/annulez/efface/effacez/enleve/enlevez/retire/retirez/supprime/supprimez/corrige/corrigez) ce que
          (tu viens/vous venez/je viens/lon vient/tu as) (de/) (noter/mettre/marquer/enregistrer/inscrire/saisir/
            ecrire/faire/changer/cocher/dire/denregistrer/dinscrire)
        (annuler/annule/annulez) (la/ma/le/mon) (derniere/dernier/) (modification/modif/action/operation/saisie/
          changement/commande/enregistrement/mise a jour/truc)
        (annuler/annule/annulez) (ce que tu as mis/ce que tas mis/ce que tu as note/ce que tas fait/ce que jai mis/ce que jai dit/
          ce que jai note/ce que vous avez note/ce que vous avez fait/ce que vous venez de faire/mon dernier truc)
        (annuler/annule/annulez) (ca/cela/le/tout ca/ce que je viens de faire/ce que jai fait/
          ce que tu viens de faire/ce que vous venez de faire/ce que tu as fait/ce que je viens de dire/la derniere)
        annulele | annulela | annulezle | annulezla | ctrl+z | rollback | roll back | cmd z | cmd+z
        (reviens/revenez/revenir/retourne/retourner/retournez/remets/remettez/retablis/retablir) (a letat precedent/
          a letat davant/a lancienne valeur/a la valeur precedente/comme avant/comme cetait/comme cetait avant/a avant)
        (annuler/annule/annulez) (la/ma/le/mon/cette) (modification/modif/action/operation/saisie/changement/commande/
          enregistrement/mise a jour/manip/manipulation/betise)
        (defaire/defais/defaites/efface/effacez/supprime) (ce que je viens de faire/ce que jai fait/
          ma derniere modification/ma derniere action/la derniere modification/la derniere action)
        (enleve/retire/retirez/enlevez) ce que je viens de (faire/mettre/dire/noter/saisir)
        (defaire/defais/defaites) (ca/cela/le/la derniere action/la derniere modification/)
        defaisle
        (revenir/reviens/revenez/retourner/retourne/retour/retournez) en arriere
        (faire/fais/faites/fait) (marche/machine) arriere
        (marche arriere/retour arriere/ctrl z/ctrlz/controle z)
        (remets/remettre/remettez/remet/retablis/retablir/retablissez) (le/la/ca/tout/les choses/) (comme avant/
          comme cetait/comme cetait avant/letat davant/letat precedent/a letat precedent/la version precedente/
          lancienne valeur/la valeur precedente/dans letat precedent)
        (remetsle/remetsla) comme (avant/cetait)
        comme avant (stp/svp/)
        (je retire/je reprends) (ce que je viens de dire/ce que jai dit/ca)
        (cetait/cest/c etait/ct) (une/mon/) (erreur/faute/fausse manip/fausse manipulation/betise/
          meprise) (de ma part/annule/)
        (je me suis/jme suis/je mesuis) (trompe/trompee/plante/plantee/gourre/gouree/gourree/mepris/meprise/loupe/loupee/fourvoye/egare) (annule/)
        (erreur de ma part/mon erreur/fausse manip/fausse manipulation/mauvaise manip/mauvaise manipulation)
        (oups/mince/zut/non/oh non/merde/aie/erreur/une erreur/betise/cest une erreur/jai fait une betise/
          jai fait une erreur/jai fait une connerie/jai fait une boulette/mauvaise manip/je me suis trompe/
          je me suis trompee/mauvais bouton) (annule/annule ca/annuler/annulez/annule stp/annule tout ca/annulez ca)
        merci de revenir en arriere
        merci dannuler (ca/cela/la derniere action/ma derniere action/)
        annuler | annule | annulez | annulation
        (tu peux/peux tu/peuxtu/pouvez vous/pouvezvous/vous pouvez/pourrais tu/pourraistu/pourriez vous/
          pourriezvous/est ce que tu peux) (annuler ca/annuler cela/annuler la derniere modification/
          annuler la derniere action/annuler ce que je viens de faire/annuler ma derniere modification/
          annuler ma derniere action/revenir en arriere/defaire ca)
        (ctrl/control) z
      `,
    },
    assign: {
      before: `
        (attribuer/attribue/attribuez/attribues/assigner/assigne/assignez/affecter/affecte/affectez/donner/donne/
          donnez/recommander/recommande/recommandez/conseiller/conseille/conseillez/suggerer/suggere/imposer/impose/
          imposez/inscrire) (le cours/la formation/)
      `,
      alone: `
        attribuer | attribue | assigner | assigne | affecter | attribution | nouvelle attribution
        (attribuer/attribue/assigner/assigne/affecter/affecte/donner/recommander) (un cours/une formation/des cours/
          un cours a mon equipe/des formations)
      `,
    },
    export: {
      alone: `
        exporter | exporte | export | exportation | extraction | extraire
        (exporter/exporte/exportez/extraire/telecharger/telecharge) (mon/l/mes/lequipe/mon equipe/les donnees/
          le tableau/les donnees de mon equipe/les attributions/le rapport/ma equipe/leequipe)
        (export/extraction) (de lequipe/de mon equipe/equipe/des donnees de mon equipe)
      `,
    },
    nudge: {
      alone: `
        (relancer/relance/relancez/rappeler/rappelle/rappelez/relances) (tout le monde/tous/toutes/
          les retardataires/tous les retardataires/toute lequipe/lequipe/mon equipe/toute mon equipe/les retards/
          toutes les personnes en retard/tous ceux qui sont en retard/ceux qui sont en retard/les gens en retard/
          ceux en retard/tous les retards/les personnes en retard/mes retardataires)
        (envoyer/envoie/envoyez/fais/faire) (une relance/un rappel/des relances) (a tout le monde/a tous/a lequipe/
          a mon equipe/a toute lequipe/aux retardataires/a tous les retardataires)
      `,
    },
    team: {
      alone: `
        equipe | lequipe | mon equipe | team | ma team | mes equipes | mon equipe directe
        (voir/montre/montrer/montre moi/montremoi/montrez moi/montrezmoi/affiche/afficher/ouvre/ouvrir/
          consulter) (mon equipe/lequipe/ma team/mes collaborateurs/mes gens/mes equipes)
        (comment va/comment avance/comment avancent/comment se porte/comment sen sort/comment progresse/ou en est/
          ou en sont/quen est il de/que fait/comment se debrouille) (mon equipe/lequipe/ma team/mes collaborateurs/
          mes gens/notre equipe/mes collegues/mes gars/mon monde/mes equipes)
        (mon equipe/lequipe/ma team/mes gens) (en est ou/elle en est ou/ils en sont ou/ca avance/avance comment)
        mes (collaborateurs/collaboratrices/subordonnes/gens/salaries/employes/agents/equipiers/managers/n 1)
        (progression/avancement/suivi/statut/bilan/point/tableau de bord/vue/apercu/rapport) (de/sur) (lequipe/
          mon equipe/la team/ma team/mes collaborateurs)
        (suivi/avancement) equipe
        qui (est/sont) en retard (dans mon equipe/dans lequipe/chez moi/)
        (qui na pas/qui a pas/qui na toujours pas/qui na pas encore) (fini/termine/commence) (ses cours/
          sa formation/ses formations/)
        (ou en est/ou en sont) (tout le monde/les gens/les miens)
      `,
    },
    yes: {
      alone: `
        oui | ouais | ouaip | ouep | ouai | oue | oui oui | ui | uii | yep | yes | ok | okay | okey | dac | dak
        daccord
        (oui/ouais/ok/daccord/) (daccord/bien sur/evidemment/absolument/tout a fait/exactement/exact/certainement/
          volontiers/avec plaisir/vas y/vasy/allez y/allezy/allez/fais le/faisle/faites le/faitesle/fais ca/faites ca/
          je confirme/confirme/confirmer/confirmez/cest ca/cest bien ca/ca marche/ca me va/ca roule/carrement/
          parfaitement/effectivement/en effet/entendu/bien entendu/sans probleme/cest bien celui la/celui la oui/
          clairement/grave/evidement/bien evidemment/affirmatif/oui/je veux bien/je le veux/cest correct/correct/
          sans hesiter/banco)
        (oui/ok/okay/ouais/yes/yep/bon/allez/daccord/alors/oui oui/) (go/lets go/let s go/banco/procedez/procede/
          vous pouvez proceder/tu peux proceder/faites donc/fais donc/feu vert/cest confirme/confirme/je valide/ca me va/
          ca me convient/tu peux y aller/vous pouvez y aller/allons y/cest ce que je veux)
        (oui/ok/okay/ouais/yes/yep/daccord/oui oui) (proceder/cest bon/valide/validez/vous pouvez/tu peux/supprime/
          supprimez/enleve/enlevez/retire/retirez/vire/efface/effacez/enleve le/supprime le/vire le/supprimez le/
          enlevez le/retirez le/enleve la/supprime la/supprimer ca/enlever ca/supprime ca/enleve ca/retire ca)
        (oui/ok/ouais) (vous pouvez/tu peux) (supprimer/enlever/retirer/effacer) (ca/le/la/cela)
        oui (stp/svp/merci/sil te plait/sil vous plait/please/je veux/je suis sur/je suis sure/vas y fais le/
          cest bien ca/supprime/supprime le/supprimele/enleve le/enlevele/enleve/retire le/retirele/retire/
          supprimez le/tu peux/vous pouvez/tu peux y aller/vous pouvez y aller/cest bon/cest bon pour moi/mille fois)
        (mais oui/ben oui/bah oui/eh oui/et oui/ah oui/oh oui/que oui/bien sur que oui/si si/pourquoi pas)
        (je suis sur/je suis sure/jsuis sur/sur et certain/sure et certaine/jen suis sur/jen suis sure)
        (on y va/on fait ca/faisons ca/vas y fonce/fonce)
      `,
    },
    no: {
      alone: `
        non | nan | nn | nop | nope | non non | nenni
        (non/nan/) (merci/pas maintenant/pas encore/pas tout de suite/plus tard/pas aujourdhui/surtout pas/
          pas du tout/pas vraiment/pas besoin/laisse/laisse le/laissele/laisse comme ca/laissez/laissez comme ca/
          laisse la/laisse tel quel/garde le/gardele/garde la/gardela/garde/gardez le/gardezle/je le garde/
          je la garde/je garde/on garde/je les garde/ne fais rien/ne faites rien/fais rien/ne touche a rien/
          touche a rien/ne touche pas/touche pas/ne change rien/change rien/ne changez rien/ne le supprime pas/
          ne supprime pas/ne supprime rien/supprime pas/ne lenleve pas/je prefere pas/je ne prefere pas/
          je prefere que non/jaime mieux pas/vaut mieux pas/il vaut mieux pas/mieux vaut pas/ca ira/ca ira merci/
          sans facon/sans facon merci/finalement non/en fait non/je ne veux pas/je veux pas/jveux pas/
          jai change davis/on laisse/on laisse comme ca/pas la peine/cest pas la peine/ce nest pas la peine/inutile/
          negatif/je refuse/pas celui la/pas ca)
        non merci | plus tard | pas maintenant | pas encore
        (non/non merci/nan/finalement/non non/) (conservez le/conservez la/conserve le/conserve la/je prefere garder ca/
          je prefere le garder/je prefere la garder/je voudrais garder ca/je veux garder ca/je vais garder ca/garder ca/
          conserver ca/on garde ca/je prefere conserver ca/nen faites rien/nen fais rien/touche pas/touchez pas/
          laisse la/laisse ca/laissez le/laissez la/laissez ca/je le conserve/je la conserve/gardons le/gardons la)
        (mais/ah/oh/ben/bah/eh/et/euh) non (merci/)
        (je/j) (ne/) sais pas (trop/encore/)
        jsp | jsais pas | chais pas | aucune idee
        (pas/je ne suis pas/je suis pas/jsuis pas) (sur/sure/certain/certaine) (du tout/)
        bof | mouais | jamais | jai change davis
      `,
    },
    cancel: {
      alone: `
        (laisse/laissez/laisser) tomber
        laisse beton
        (oublie/oubliez/oublions) (ca/cela/)
        oublie | stop | stoppe | arrete | arretez | peu importe | tant pis | rien | nimporte | osef
        (aucun/aucune) (des deux/deux/dentre eux/de ceux la/de ceux ci/de ceuxci/)
        (rien/aucun) de (tout ca/tout cela)
        (ni lun ni lautre/ni lune ni lautre)
        (ca ne fait rien/ca fait rien/cest pas grave/ce nest pas grave/pas grave/aucune importance)
        quitter | sortir | abandonner | retour | fermer
        (pas/non pas) (celui la/celuila/celui ci/ceux la/celle la)
        (je me suis trompe de cours/ce nest pas le bon/cest pas le bon/pas le bon)
      `,
    },
    more: {
      alone: `
        plus | encore | suivant | suivants | suivante | suite | la suite | autres | les autres | le reste
        (voir/affiche/afficher/montre/montrer/montre moi/montremoi/montrez moi/montrezmoi/en voir/en afficher/
          donne moi/donnemoi) (plus/la suite/les suivants/le reste/les autres/plus de cours/plus de resultats/
          dautres cours/dautres resultats/les prochains/la page suivante)
        (plus de/dautres/encore des/autres) (cours/resultats/formations)
        page suivante | dautres | en voir plus | encore plus | et les autres | et la suite | et apres ca
        (il y en a/y en a/y en a til/y en a t il/tu en as/as tu en) dautres
        (quoi dautre/autre chose)
      `,
    },
    privacy: {
      alone: `
        confidentialite | vie privee | mes donnees | mes donnees personnelles | politique de confidentialite
        (voir/montre/montre moi/montremoi/montrez moi/montrezmoi/affiche/donne moi/donnemoi/donnez moi/
          donnezmoi) mes donnees (personnelles/)
        (que/quest ce que/questce que) (sais tu/saistu/savez vous/savezvous/tu sais/vous savez) (de/sur) moi
        (que/quest ce que/questce que) (stockes tu/gardes tu/conserves tu/conservez vous/gardez vous/enregistres tu/
          stockez vous/enregistrez vous/tu stockes/tu gardes/tu conserves/vous conservez/vous gardez/
          vous stockez) (de/sur) moi
        (tu sais/vous savez/tu connais) quoi (de/sur) moi
        (quelles donnees/quelles infos/quelles informations) (as tu/tu as/avez vous/vous avez/gardes tu/gardez vous/
          conserves tu/conservez vous/stockes tu/stockez vous) (sur/de) moi
        (les/) (infos/informations/donnees) (sur/que tu as sur/que vous avez sur) moi
      `,
    },
    forget: {
      alone: `
        (oublie/oubliez) moi
        (oubliemoi/oubliezmoi)
        oubliemoi | oubliezmoi | moublier
        (oublie/oubliez/efface/effacez/supprime/supprimez) tout (sur moi/ce que tu sais sur moi/
          ce que tu sais de moi/ce que vous savez sur moi/ce qui me concerne)
        (efface/effacer/effacez/supprime/supprimer/supprimez) (toutes/) mes donnees (personnelles/)
        (efface/effacez) moi
        (effacemoi/effacezmoi)
        (droit a loubli/droit a leffacement)
      `,
    },
    language: {
      alone: `
        langue | langues | la langue
        (changer/change/changez/modifier/choisir) (la/de/de la/) langue
        (quelles/combien de) langues (parles tu/parlez vous/tu parles/vous parlez)
        tu parles (quelle langue/quelles langues)
      `,
      before: `
        langue | parle | parlez | parler
        (parle/parlez/parler/reponds/repondez/repondre/reponds moi/repondsmoi/repondez moi/repondezmoi/ecris/
          ecrivez/passe/passez/passer/bascule/basculer/discutons/continue/continuons) (moi/) (en/au)
        (parlemoi/parlezmoi/repondsmoi/repondezmoi/ecrismoi/ecrivezmoi/passemoi/passezmoi/passermoi/basculemoi/
          discutonsmoi/continuemoi/continuonsmoi) (en/au)
        (change/changer/changez/mets/mettre/mettez/passe/passer/regle) (la/ma/) langue (en/sur/a/)
        (passe/passez/passer/bascule/basculez/reviens/revenez/switch/repasse/repassez) (moi/) (a l/au/sur l/sur le/a la langue)
        (passe/passez/passer/reviens/revenez/repasse/repassez) (moi/) (a/a la)
        (mets/mettre/met/change) (toi/tout/moi/) en
        (je prefere/je parle) (en/)
        (je veux/je voudrais) parler (en/)
        (je veux/je voudrais) (tout/ca/les reponses/les messages/) en
        (tu parles/vous parlez/parles tu/parlez vous/tu peux parler/peux tu parler/pouvez vous parler/
          sais tu parler)
        (peux tu/tu peux/pouvez vous/vous pouvez/pourrais tu/pourriez vous) (repondre/parler/ecrire/me parler/
          me repondre) en
        en
      `,
    },
  },
  saidExactly: {
    signIn: 'se connecter | connexion | connecte moi | connectemoi | me connecter | login | sidentifier',
    signOut: 'se deconnecter | deconnexion | deconnecte moi | deconnectemoi | me deconnecter | logout',
  },
  fillers: `
    bonjour | bonsoir | salut | coucou | hello | hey | bjr | slt
    pardon | desole | desolee | oups | excuse moi | excusemoi | excusez moi | excusezmoi | mes excuses | navre | navree
    bonjour (a toi/a vous/coursemate)
    (petit update/petite mise a jour/mise a jour/petit point/point rapide/petite info/info rapide/petite nouvelle/
      bonne nouvelle/du nouveau/news)
    la dessus | ladessus
    cest avec (plaisir/joie/grand plaisir/grande joie/soulagement/un certain soulagement/un grand soulagement/fierte/
      un immense plaisir/une grande joie/bonheur/un reel plaisir/une certaine fierte/enthousiasme) que (je vous annonce
      que/je tannonce que/je vous informe que/)
    par la presente | par le present message | wesh | wsh | yo | bien | ben | ben la | bah la | ben voila | la la | ayoye | check
    (cher/chere/mes) (ami/amie/amis/collegue/assistant/bot/assistante/monsieur/madame/chers amis)
    egalement | lui aussi | elle aussi | moi aussi | au passage | en passant | hop | hop la | eh | he | hein | quoi
    genre | en entier | en totalite | au complet | integralement | comme prevu | sans probleme | finalement | seulement
    jai (lhonneur/le plaisir/la joie/le bonheur/le regret) de (vous/t/te) (informer/annoncer/signaler/confirmer/apprendre/
      dire) (que/)
    jai (lhonneur/le plaisir/la joie/le bonheur) de (tinformer/tannoncer/vous faire savoir) (que/)
    (une fois/ca y est une fois/sa y est/ca y est)
    salut coursemate | hello coursemate | ok | okay | daccord | dac | alors | donc | bon | bah | euh | heu | hum | hmm
    voila | tiens | allez | dis moi | dismoi | dis donc | du coup | eh bien | et bien | ah | oh | ouf | allo
    maintenant | a present | desormais | dorenavant | tout de suite | immediatement | aujourdhui | aujourd hui | hier
    avanthier | avant hier | ce matin | cet apresmidi | cet apres midi | hier soir | cette semaine | a linstant
    il y a un instant | la semaine derniere | rapidement | vite fait | vite | des que possible | des que tu peux
    asap
    (quand/des que/si) (tu peux/vous pouvez/tu as le temps/vous avez le temps/tu as une minute/vous avez une minute/
      tu as un moment/vous avez un moment/possible/cest possible)
    (si/sil) (ca ne te derange pas/ca te derange pas/ca ne vous derange pas/cest possible/possible/tu veux bien/
      vous voulez bien/cest bon pour toi/cest bon pour vous)
    deja | enfin | aussi | juste | bien | en fait | finalement | au fait | bref | encore une fois | de nouveau
    a nouveau | pour moi | de mon cote | de ma part | pour info | pour information | pour ta gouverne | fyi
    sache que | sachez que
    (je tinforme/je vous informe/je te signale/je vous signale/je te previens/je vous previens/je te dis/
      jai le plaisir de vous informer/jai le plaisir de tinformer/jai lhonneur de vous informer/je vous confirme/
      je te confirme/je confirme/je tannonce/je vous annonce/je precise/a noter/note bien/notez bien/veuillez noter/
      merci de noter/prends note/prenez note/petite info/petit message pour dire/juste pour dire/juste pour te dire/
      juste pour vous dire/cest pour dire) (que/)
    (bonne nouvelle/grande nouvelle/bonnes nouvelles/devine quoi/devinez quoi)
    (super/genial/youpi/yes/yeah/youhou/hourra/chouette/cool/oui/ouais)
    (avec succes/completement/entierement/totalement/integralement/officiellement/definitivement/tout simplement/
      dun coup/dune traite/en une fois/en un coup/de a a z/du debut a la fin/jusquau bout)
    (dans le/dans la/au/a la/pendant la/pendant le/pendant ma/sur mon/sur le/depuis mon/depuis le) (train/metro/bus/
      tram/rer/avion/voiture/bureau/maison/pause/pause dejeuner/pause cafe/telephone/portable/mobile/tel/ordi/pc/
      cafeteria/cantine/canape/taxi/boulot/travail/gare/salle dattente)
    (ce weekend passe/le weekend dernier/vendredi dernier/lundi dernier/mardi dernier/mercredi dernier/
      jeudi dernier)
    il y a (une/deux/trois/cinq/dix/quelques/5/10/2/3/1) (minute/minutes/heure/heures/min/secondes/jours/jour)
    merci de bien vouloir noter que | un grand ouf | a ce jour | jusquici | jusqua present | pour linstant
    pour le moment | actuellement | en ce moment | mon ami | lami | mon cher | bot | coursemate | toujours | plutot
  `,
  leaving: `
    (je dois/il faut que je/faut que je/je vais devoir/jdois) (y aller/filer/partir/y retourner/me sauver/file/
      parte/y aille/me sauve/raccrocher)
    (je file/je me sauve/je dois te laisser/je dois vous laisser/je te laisse/je vous laisse/jdois filer)
  `,
  asOf: 'a la date du | en date du | a ce jour le | au | etat au | situation au',
  pastTense: `
    (${I_HAVE}) (${INDEED}) (${DONE}) (avec/de suivre/de faire/)
    (${I_HAVE}) (${INDEED}) (${PERHAPS_DONE}/fait/faite/faits)
    (${I_HAVE}) (${INDEED}) (${BEGUN}) (avec/a/a faire/a suivre/)
    je viens (${JUST}) de (terminer/finir/completer/achever/boucler/cloturer/finaliser/faire/
      valider/suivre) (le cours/la formation/avec/)
    fini | finie | jen ai fini | jen ai fini avec
    (${I_HAVE}/cest/est/etait) (${INDEED}) (${DONE}/fait/${BEGUN}) le
    (fini/finie/finis/termine/terminee/acheve/boucle/fait/faite) le
    (cest/c/ses) (bien/enfin/deja/tout/) (fini/termine/fait/boucle) (pour/avec)
    je viens (${JUST}) dachever
  `,
  pastTimes: `
    hier | hier soir | hier matin | avant hier | avanthier | hier apres midi | ce matin
    (la semaine/le mois/lannee) (derniere/dernier/passee/passe)
    (lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche) (dernier/passe/matin/soir/)
    (le weekend/ce weekend/le week end) (dernier/passe/)
    il y a (deux/2/trois/3/quelques/quatre/4/cinq/5) (jours/semaines/heures)
    il y a (une semaine/un mois/longtemps/un moment/une heure)
    (au/pendant le/apres le/avant le) (bureau/dejeuner/repas/travail/boulot/cafe)
    (avant/apres/pendant) (la reunion/la pause/ma pause/mon service/midi)
    (en/cette) (matinee/nuit)
    en debut de semaine
    plus tot (dans la semaine/cette semaine/aujourdhui/)
    le (lundi/mardi/mercredi/jeudi/vendredi)
  `,
  searchTopics: `
    quelque chose | qqch | quelquechose | un truc | des trucs | un cours | des cours | cours | une formation
    des formations | formation | formations | du contenu | des infos | un module | des modules | un elearning
    le cours | la formation
    (quelque chose/un cours/des cours/une formation/des formations/un truc/cours/formation/formations/
      un module) (sur/de/en/pour/a propos de/concernant/dans)
  `,
  selfReports: `
    jen ai (deja/bien/) (fait/complete/parcouru/vu/suivi/termine/fini)
    (je me trouve/je me situe/je dois me situer/jatteins/jai atteint/je stagne/je bloque/je pointe) (a/au/aux)
    je | jai | j ai | moi jai | moi je | moi | je suis | jsuis | chuis | je suis a | jen suis | jen suis a
    j en suis a
    (jen suis/je suis/jsuis/j en suis) (maintenant/actuellement/deja/desormais/rendu/rendue/arrive/arrivee/enfin/la/
      toujours) (a/au/aux/)
    (jen suis/je suis/jsuis) (a/au/aux)
    je suis au | je suis aux | jen suis au | jen suis aux
    jai (bien/deja/enfin/aussi/juste/tout juste/maintenant/fait/atteint/avance/depasse/avance jusqua/avance a)
    jai (bien/deja/enfin/maintenant/) (fait/atteint/avance jusqua/avance a/progresse jusqua/progresse a/parcouru/
      complete)
    je viens (${JUST}) d
    je viens (datteindre/darriver a/de passer a/de faire)
    jarrive a | je suis arrive a | je suis arrivee a | arrive a | arrivee a | je suis passe a | je suis passee a
    rendu a | ca fait | je tourne a | je plafonne a | je suis monte a | progression | avancement
    ma progression est (de/a/)
    mon avancement est (de/a/)
    progression a | avancement a | je voulais dire | je veux dire | je disais | cest | ce sera | actuellement
    actuellement a
  `,
  requests: `
    (${WANT}) (que tu/que vous/quon/)
    (ayez/aie/aies/auriez vous/aurais tu/avez vous/si vous aviez/vous auriez/tu aurais) (la bonte/lobligeance/
      lextreme obligeance/lamabilite/la gentillesse/la courtoisie/la delicatesse/lextreme gentillesse) de (bien vouloir/
      me/m/)
    (jaurais/jai) besoin que (tu/vous)
    (merci/veuillez/priere) (de/d/) (bien vouloir/me/m/)
    (serait il/seraitil/ce serait/est il/estil) (possible/envisageable) (de me/de m/d/que vous/que tu)
    (je vous/je te) (prie/demande/demanderais/demanderai/remercie/saurais gre/serais reconnaissant/
      serais reconnaissante) (de/d) (bien vouloir/me/m/)
    (est ce que/estce que/) (tu peux/tu pourrais/vous pouvez/vous pourriez/tu veux bien/vous voulez bien/
      tu voudrais bien/vous voudriez bien) (me/m/stp/svp/sil te plait/sil vous plait/please/maintenant/)
    (peux tu/peuxtu/pourrais tu/pourraistu/pouvez vous/pouvezvous/pourriez vous/pourriezvous/veux tu bien/
      veuxtu bien/voulez vous bien/voulezvous bien/voudriez vous/voudriezvous/voudrais tu/peut tu) (me/m/stp/svp/
      sil te plait/sil vous plait/please/maintenant/bien vouloir/)
    (je voudrais/je veux/jaimerais/jaimerais bien/je souhaite/je souhaiterais/je desire/jveux/jvoudrais/je vx/
      je voudrai/je voudrais bien/je desirerais/jaimerai/je veux bien/jmerais) (que tu/que vous/quon/)
    (jai envie/jai tres envie/jai besoin) (de/d)
    (veuillez/merci de/merci de bien vouloir/merci davance de/priere de/je te prie de/je vous prie de/
      je vous prie de bien vouloir/je te demande de/je vous demande de/je te demanderais de/
      je vous serais reconnaissant de/je vous saurais gre de/je vous serais reconnaissante de/
      auriez vous lobligeance de/auriez vous lamabilite de/aurais tu la gentillesse de/auriez vous la gentillesse de/
      serait il possible de/seraitil possible de/est il possible de/estil possible de/ce serait possible de/
      cest possible de/ca serait bien de/ce serait bien de/ce serait super de/ca te derangerait de/
      cela vous derangerait de/aie la gentillesse de/ayez lobligeance de)
    (laisse moi/laissemoi/laissez moi/laissezmoi/aide moi a/aidemoi a/aidez moi a/aidezmoi a/permets moi de/
      permetsmoi de/permettez moi de/permettezmoi de)
    (puis je/puisje/je peux/est ce que je peux/estce que je peux/on peut/peut on/peuton/est ce quon peut)
    (vas y/vasy/allez y/allezy/allez/hop/bon allez)
    il faudrait que (tu/vous)
    faudrait que tu
    il faut que (tu/vous)
    faut que tu | rends moi service | rendsmoi service | sois gentil et | pense a | pensez a | noublie pas de
    noubliez pas de
  `,
  wishes: `
    (${WANT})
    (je voudrais/je veux/jaimerais/jaimerais bien/je souhaite/je souhaiterais/je desire/jveux/jvoudrais/je vx/
      je voudrai/je voudrais bien/je desirerais/jaimerai/je veux bien)
    (jai envie/jai tres envie/jai besoin) (de/d)
    (laisse moi/laissemoi/laissez moi/laissezmoi/aide moi a/aidemoi a/aidez moi a/aidezmoi a/permets moi de/
      permetsmoi de/permettez moi de/permettezmoi de)
    (puis je/puisje/je peux/est ce que je peux/estce que je peux/on peut/peut on/peuton/est ce quon peut)
    pret a | prete a | je suis pret a | je suis prete a
  `,
  doubts: `
    le (10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31)
    (jai/je/cest/ca/on) tu
    (une/un/ma/mon/avec une/) (note/score) de
    (jai/j ai) eu
    (ma/me) (acheve/fini/termine/tue/complete/boucle)
    si | sil | peut etre | peutetre | ptetre | ptet | sait on jamais | au cas ou | en cas de | des fois que
    supposons | admettons | imagine | imaginons | imaginez | mettons que | disons que
    (je/j) (crois/pense/suppose/imagine/presume/dirais/doute/reve/me demande/sais pas si/ne sais pas si/jespere)
    jimagine | il me semble | me semble | j ai limpression | jai limpression | on dirait | sans doute | sans doutes
    probablement | vraisemblablement | surement | normalement | en principe | theoriquement | en theorie | logiquement
    hypothetiquement | apparemment | a priori | eventuellement | idealement | jespere | esperons | espere
    jespererais | vivement | vais | je vais | j vais | jvais | va | vas | vont | allais | jallais | jirai | irai
    va etre | sera | serai | seras | serez | seront | aurai | jaurai | aura | auras | ferai | feras | fera | finirai
    finira | finiras | finirez | finirais | terminerai | terminera | terminerais | commencerai | commencera
    commencerais | completerai | completera | validerai | marquerai | mettrai | passerai | demarrerai | reprendrai
    attaquerai | my mettrai | bouclerai | acheverai | aurais | jaurais | aurait | serais | serait | ferais | ferait
    devrais | devrait | devrai | devra | devrons | voudra | pourrais | je pourrais | pourrait | on pourrait | pourra
    pourrai | dois | je dois | jdois | doit | doivent | devais | devait | faut | il faut | faudrait | faudra | fallait
    faut que
    (oblige/obligee/cense/censee/suppose/supposee/tenu/tenue) (de/d/)
    compte | je compte | prevois | prevu | prevue | jai prevu | cest prevu | a lintention | jai lintention | envisage
    jenvisage | projette | je projette | programme pour | reste a | restera | sapprete | je mapprete a
    sur le point de | en train de | en passe de | essaie | essaye | jessaie | jessaye | essayer | essaierai
    essayerai | tente | je tente | tenter | tentative | jai essaye | jai tente | jai failli | failli | faillir
    oublie de | jai oublie de | oublier de | oubliais | noublie pas | noubliez pas | a terminer | a finir | a faire
    a completer | a commencer | a valider | a demarrer | a boucler | a suivre | pas a | reste | demain | apresdemain
    apres demain | plus tard | bientot | tantot | tout a lheure | prochainement | un jour | un de ces jours
    une autre fois | ce soir | cette nuit | ce weekend | ce week end | la semaine prochaine | la prochaine fois
    le mois prochain | lannee prochaine | lan prochain | mois prochain | semaine prochaine
    (lundi/mardi/mercredi/jeudi/vendredi/samedi) prochain
    dans (une heure/une minute/un instant/deux heures/10 minutes/dix minutes/5 minutes/cinq minutes/un moment/
      une semaine/quelques jours/quelques minutes/la journee/la soiree/laprem/lapresmidi)
    dici | dici peu | dici la | quand | lorsque | lorsqu | quand jaurai | des que | des quon | une fois que | une fois
    aussitot | tant que | jusqua ce que | avant de | avant d | avant que | apres avoir | apres que | en attendant
    sous reserve | a condition | pourvu que | a moins que | sauf si | selon | dapres | en admettant | ou | ou bien
    ou pas | ou non | soit | lun des | une des | un de mes | une de mes | dit | disait | dis que | dire que | disent
    ma dit | a dit | ont dit | dixit | demande | ma demande | demandent | demandait | voulait | voulais | je voulais
    voudrait | veut | veulent | parait | il parait | parait que | soidisant | soi disant | pretend | pretendre
    affirme | annonce que | raconte | ecrit | a ecrit | lu que | entendu que | entendu dire | rumeur | tous
    tout le monde | toutes | chaque | chacun | chacune | tous mes | toutes mes | tout mes
    (tous mes cours/tous les cours/toutes mes formations/toutes les formations)
    parce que | parceque | puisque | afin de | pour que | se termine | se terminent | se finit | se finira
    se terminera | sest termine | sacheve | a peine | blague | je blague | je plaisante | je rigole | jdeconne
    je deconne | pour rire | lol non | mdr non | mon oeil | nimporte quoi | cest faux | faux | mensonge | menti
    je mens | je teste | juste un test | cest un test | pour tester | exemple | par exemple | lannee derniere
    lan dernier | autrefois | avant cetait | jadis | en 2023 | en 2024 | dhabitude | habituellement | en general
    toujours pas | reve | cauchemar | si seulement | comme si | tu parles | cest ca oui | ben voyons | bien sur que
    ouais cest ca | ignore | ignorez | systeme | administrateur | rappelle moi | rappellemoi | rappelez moi
    rappelezmoi | dis a | dites a | hate de | jai hate | vivement que | plutot que | au lieu de | au lieu d
    sans avoir | a force de | pour finir | sinon | autrement | oublie ca | oublie cela | oubliez ca | laisse tomber
    laissez tomber | peu importe | regle | la regle
    (facile/difficile/dur/simple/complique/agreable/bon/mieux/possible/utile) de
    pour mettre | pour marquer | pour passer
    (parce/vu/des/avant/tant/lors/puis/alors/sans/pour/jusqua ce/une fois/dici ce/pendant) (quil/quelle/quils/
      quelles/quon)
    lorsquil | lorsquelle | lorsquon | lorsque je | puisquil | puisquelle | quoiquil | parce qu | des quil
  `,
  negations: `
    pas | pas encore | ne | nai | n ai | nest | nas | na | nont | nen | ny | netait | navais | nai pas | jamais | rien
    aucun | aucune | sans | ni | non | nan | nullement | guere | point encore | plus besoin | nulle part
    toujours pas | pas du tout
    (jamais/pas/plus) (de la vie/jamais)
    arrete de | arretez de | impossible de | incapable de | refuse de | je refuse | echoue | jai rate | jai echoue
    recale | recalee | manque de | evite de | evitez de | ninscris | ninscrivez | nenleve | nannule | nefface
    najoute | narrete | nindique | nattribue | nassigne | nouvre
  `,
  firmNos: `
    (certainement/surement/surtout/absolument/definitivement/evidemment/vraiment/mais/non mais/oh/ah) pas
    pas du tout | absolument pas | bien sur que non | evidemment que non | mais non | non non non | que nenni
    (hors de/pas/il nen est pas) question
    cest hors de question | jamais | jamais de la vie | au grand jamais | jamais au grand jamais | plus jamais
    en aucun cas | en aucune facon | en aucune maniere | sous aucun pretexte | dans aucun cas
    (meme/) pas en reve
    dans tes reves | dans vos reves | plutot mourir | plutot crever
    (non mais/) ca va pas (non/la tete/)
    (tu es/t es/tes/vous etes) (fou/folle/malade/dingue)
    et puis quoi encore | mon oeil | des clous | que dalle | nimporte quoi | tu reves | vous revez | tu rigoles
    tu plaisantes | vous plaisantez | vous voulez rire | tu veux rire
    (ne/) (touche/touchez) (pas/surtout pas) (a ca/a rien/)
    pas touche | bas les pattes | nada | rien du tout | jamais de jamais | dieu men garde | surtout non | oh que non
    ah non alors
    (ne/) (fais/faites) (surtout pas/pas) ca
  `,
  questionOpenings: `
    est ce que | estce que | est ce quon | est ce quil | estce quil | est ce qu | questce que | questce qui
    questce quil | quest ce que | quest ce qui | quest ce quil | quest ceque | kesk | quesque | quel | quelle | quels
    quelles | quand | qui | que | quoi | pourquoi | pk | comment | combien | lequel | laquelle | lesquels | ou en
    ou est | ou sont | ou se | ou en est | ou en suis | ou trouver | ou puis | dou | ai je | aije | suis je | suisje
    dois je | doisje | puis je | puisje | vais je | vaisje | faut il | fautil | devrais je | devraisje | pourrais je
    pourraisje | peut on | peuton | doit on | doiton | fallait il | fallaitil | as tu | astu | avez vous | avezvous
    es tu | estu | sais tu | saistu | savez vous | savezvous | peux tu me dire | tu sais si | tu peux me dire
    vous pouvez me dire | dis moi si | dismoi si | est il | estil | est elle | estelle | sont ils | y a til | y atil
    ya til | y a t il | ya t il | yatil | jusqua quand | jusqu a quand | depuis quand | a quelle | a quel | de quel
    de quelle | dans quel | dans quelle | sur quel | sur quelle | pour quand | pour quelle | cest quand | cest quoi
    cest qui | cest ou | cest combien | tu as | tas | t as | vous avez | tu es | t es | vous etes | il y a | y a | ya
    est ce que je peux | estce que je peux | est ce que je dois | estce que je dois | est ce que jai | estce que jai
    jen suis ou | jen suis a combien | a combien | il reste combien | il me reste combien | reste combien
  `,
  questionWords: `
    formations | modules | elearnings | trainings | activites | terminees | termines | finis | finies | acheves
    achevees | suivi | suivis | suivies | completes | completees | faits | faites | obligatoires | requises | attribuees
    assignees | attribues | retards | echeances | deadlines | bientot | prochainement | restent | restants | restantes
    lesquels | lesquelles | lequel | laquelle | arrivent | urgent | urgents | urgentes | prioritaires | priorite | dates
    limites | encore | obligatoire | imposees | imposes | obligee | oblige | quil | faudra | bien | chose | choses | truc
    trucs | quelques | quelque | part | ici | jour | jours | prochaines | prochains | rapidement | sous peu | inscrits
    inscrites | commencees | commences | en cours | a ce jour | jusquici | jusqua date | jusqua present | depuis | debut
    annee | cette annee | stp | svp | merci | exactement | donc | parmi | suivantes | ceux | celles | ce qui | ce que
    est ce que | estce que | quest ce que | questce que | est ce | jai | ai | je | suis | dois | peux | puis | vais
    aije | suisje | doisje | est | a | ete | sont | etait | en | encore | deja | bien | toujours | la | le | les | un
    une | des | du | de | d | mon | ma | mes | ton | ta | que | qui | quand | ou | quel | quelle | quels | quelles
    quoi | comment | combien | pourquoi | temps | fois | pour | avec | dans | sur | au | aux | par | et | il | elle
    ca | cela | ce | cette | cest | se | termine | fini | terminer | finir | complete | commence | commencer | demarre
    fait | faire | inscrit | inscrite | marque | marquee | valide | obligatoire | requis | attribue | assigne | retard
    cours | formation | module | echeance | date | limite | deadline | delai | statut | progression | avancement
    reste | pourcent | pourcentage | dure | rendre | faut | prochain | prochaine | maintenant | aujourdhui | demain
    semaine | mois | liste | y | trouve | trouver | passe | suivre | rendu | rendue | arrive | me | moi | tu | vous
    peut | on | sais | dire | plus | tard | tot | mois ci | prevu | prevue
  `,
  listWords: `
    formations | terminees | finis | finies | acheves | achevees | completes | completees | attribuees | assignees
    requises | urgents | urgentes | suivies | suivis | lesquels | lesquelles | modules | elearnings
    retard | retards | echeance | echeances | deadline | deadlines | cours | formations | progression | avancement
    attribue | attribues | obligatoire | obligatoires | termine | termines | commence | commences | taches | liste
    reste | date limite | dates limites
  `,
  howToOpenings: `
    comment (je peux/puis je/puisje/peut on/peuton/on peut/est ce que je peux/estce que je peux/est ce quon peut/
      faut il/dois je/doisje/je dois/je fais pour/on fait pour/fait on pour/faire pour/faire afin de/fais je pour/
      est ce quon fait pour/est ce que je fais pour/estce que je fais pour/sy prendre pour/proceder pour/) (me/my/m/)
    (explique/expliquez/dis/dites/montre/montrez/apprends) moi comment (on peut/je peux/faire pour/on fait pour/)
    (expliquemoi/expliquezmoi/ditesmoi/montremoi/montrezmoi/apprendsmoi) comment (on peut/je peux/faire pour/
      on fait pour/)
    (expliquemoi/dismoi/montremoi) comment (on peut/je peux/faire pour/)
    (tu peux/peux tu/pouvez vous/vous pouvez/pourrais tu/pourriez vous) (mexpliquer/me dire/
      me montrer) comment (on peut/faire pour/)
    (je ne sais/je sais/jsais) pas comment (faire pour/on fait pour/)
    (que/quoi) (dois je/doisje/faut il/il faut/) (taper/ecrire/dire/faire) (pour/afin de)
    (quest ce que je/quest ce quon) (tape/dois taper/dois ecrire/ecris/dois dire/fais) pour
    (quelle est/cest quoi) la (commande/procedure/marche a suivre/manip/manipulation) (pour/afin de/de)
    (ou/ou est ce que je/ou est ce quon) (puis je/je peux/peut on/on peut/dois je/) (cliquer pour/aller pour/
      appuyer pour)
    (que/quest ce qui) se (passe til/passe) (si/quand) (je/on/)
    y a (til/t il) (un moyen/moyen) de
    est il possible de | comment ca se passe pour | comment on
  `,
  howToPhrases: `
    comment (marquer/marque ton/je marque/on marque/noter/terminer/je termine/on termine/commencer/je commence/
      on commence/demarrer/minscrire/sinscrire/je minscris/supprimer/enlever/retirer/me desinscrire/se desinscrire/
      annuler/mettre a jour/je mets a jour/indiquer/declarer/valider/attribuer/assigner/jattribue/relancer/exporter)
    comment ca marche (pour/avec/quand)
    comment fonctionne (lattribution/lannulation/le rappel/la relance)
  `,
  forWhom: 'pour | de la part de | au nom de | a la place de | pour le compte de',
  otherPeople: `
    elle | ils | elles | lui | leur | leurs | son | sa formation | ses cours | ses formations | eux
    (on a/on est/on avait/on vient de/on aura/on sera/on doit/on termine/on finit)
    nous | notre | nos | quelquun | qqn | quelqun | certains | les autres | les gens | les collegues | les salaries
    les employes | les nouveaux | personne
    (mon/ma/mes/notre/un/une/le/la/les/des/ce/cet/cette) (equipe/collegue/collegues/chef/cheffe/chefs/manager/
      manageuse/responsable/boss/patron/patronne/directeur/directrice/n plus 1/mari/femme/ami/amie/amis/copain/copine/
      pote/potes/frere/soeur/fils/fille/stagiaire/alternant/alternante/assistant/assistante/apprenti/collaborateur/
      collaboratrice/collaborateurs/prof/formateur/formatrice/voisin/voisine/binome/rh/service/equipier/client/
      clients)
    lequipe | toute lequipe | mon equipe | pour tous | pour toutes | pour tout le monde | pour nous | pour eux
    pour elle | pour lui
    (a la place/au nom/de la part) (de/d/du)
    tout le monde | chez nous | monsieur | madame | mme | mlle | vous avez fini | vous avez termine
    il (a/la/ait/aura/avait/est/etait/sera/vient/va/doit/devrait/devait/commence/commencera/termine/terminera/finit/
      finira/veut/voudrait/voulait/peut/pourrait/pense/croit/dit/en est/en a/na/nest/ne/y est/y a mis/fait/fera/
      marque/suit/suivra/passe/ma/me demande/me dit/me fait/me force/demande/prend/prendra/attaque/valide/complete/
      boucle/reprend/continue/essaie/essaye/compte/prefere/sait/vous/nous/te/se/sest/lui/leur/avance/bosse/travaille/
      bloque/galere)
    quil | quils
    quelle (a/est/avait/doit/va/veut/aura/ait)
    quelles (ont/sont/avaient/doivent/vont)
    quon | on en est
  `,
  stopWords: `
    le | la | les | l | un | une | des | de | du | d | dans | en | sur | avec | pour | par | au | aux | a | mon | ma
    mes | ton | ta | tes | ce | cet | cette | ces | notre | votre | cours | le cours | la formation | formation
    du cours | de la formation | ce cours | cette formation | module | modules | est | est a | sont | suis | ai | jai
    qui est | que | qui | je | moi | me | intitule | intitulee | appele | appelee | nomme | nommee | fait | faite
    faits | termine | terminee | fini | finie | complete | acheve | atteint | progression | avancement
    progression (dans/de/sur/a)
    avancement (dans/de/sur/a)
    jen suis | jen suis a | en est | en est a | maintenant | deja | enfin | aussi | la partie | le truc | celui
    celui sur | celle sur | celui de | dun | dune | et | puis | alors | pour le cours | sur le cours | comme
    comme ca | actuellement | a ce jour | passe | passe a | dessus | cote | niveau | concernant | quant a
    question | pour ce qui est (de/du/d)
    au niveau (de/du/d)
    en ce qui concerne | par rapport (a/au) | du cote (de/du/d)
  `,
  functionWords: `
    le | la | les | l | un | une | des | de | du | d | dans | en | sur | avec | pour | par | au | aux | a | mon | ma
    mes | ce | cet | cette | ces | est | suis | ai | jai | je | j | et | cours | formation | module | elearning | ca
    cela | qui | que | moi | me | y | se | cest | c | dun | dune | intitule | intitulee | sappelle | appele | alors
    donc | maintenant | ici | aussi | puis | ete | lai
    (dans/sur/a) (mon/ma/le/la/mes) (dossier/fiche/profil/liste/compte/systeme/registre/suivi)
  `,
  itWas: `
    (cetait/c etait/ca a ete/ca etait/ct/jai trouve ca) (tres/vraiment/assez/plutot/trop/un peu/super/hyper/bien/
      pas mal)
    (ca ma/ca a) (pris/plu/dure)
  `,
  becauses: `
    parce que | parceque | pcq | car | puisque | vu que | etant donne que | comme je | comme jai | pendant que
    tandis que | parce quil | parce quelle | parce quon | puisquil
  `,
  dictated: {
    virgule: ',',
    'point virgule': ';',
    'point dinterrogation': '?',
    "point d'interrogation": '?',
    "point d'exclamation": '!',
    'a la ligne': ';',
    'à la ligne': ';',
  },
  dictatedAtEnd: 'point',
  correcting: `
    (non/nan/oups/ah/euh/mince/zut/pardon) (pardon/attends/attendez/desole/desolee/erreur/excuse moi/excusemoi/
      excusez moi/excusezmoi/)
    (pardon/desole/desolee/excuse moi/excusemoi/excusez moi/excusezmoi/mille excuses/toutes mes excuses/je mexcuse)
    (je me suis/jme suis) (trompe/trompee/plante/plantee/gourre/gourree/mepris/meprise/loupe/loupee)
    (cetait/cest/ct) (faux/une erreur/pas ca/incorrect/inexact/une faute de frappe)
    (erreur/faute de frappe/petite erreur) (de ma part/)
    ce nest pas (ca/ce que je voulais/ce que je voulais dire/bon)
    (cest/c/ct/c t/cetait/c etait/ce netait) pas (ca/ce que je voulais/bon/le bon/la bonne/cela/ce cours/voulu)
    (jai/j ai) fait (une/) (betise/erreur/connerie/boulette/fausse manip/faute/mauvaise manip)
    (mauvaise/fausse) (manip/manipulation/touche/formation/ligne)
    (mauvais) (cours/clic/bouton/choix)
    une (erreur/betise/fausse manip) (de ma part/)
    (erreur/desole/pardon) de ma part
    attends | attendez | mince | zut | oups | je corrige | je rectifie | je me corrige | fausse manip
    mauvais (chiffre/nombre/bouton)
    (le/la) (bon/bonne/vrai/vraie) (chiffre/nombre/valeur/pourcentage) (est/cest/)
  `,
  restating: `
    (ca/cela/ce) (devrait etre/aurait du etre/doit etre)
    (correction/rectification/rectificatif/plutot/en fait/en realite/finalement/ou plutot/enfin plutot)
    (non/nan/attends/) (je voulais dire/je veux dire/cest/cetait/mets/mets plutot/disons/plutot)
    (mets/mettez/change/remplace/corrige) (plutot/le/la/ca/en/) (a/en/par/)
    (je voulais/jai voulu) (dire/mettre/ecrire/taper)
    lire
  `,
  insteadOf:
    'pas | et pas | et non | et non pas | non pas | au lieu de | au lieu d | plutot que | plutot que de | a la place de | avant cetait',
  hedges: `
    (je) (crois/pense/dirais/suppose) (que/)
    jimagine | je dirais | environ | a peu pres | approximativement | en gros | grosso modo | dans les | autour de
    aux alentours de | vers | genre | disons | mettons | peut etre | peutetre | ptet | plus ou moins | presque
    quasiment | sauf erreur | si je ne me trompe pas | si je me souviens bien | de memoire | a vue de nez
    a la louche | quelque chose comme | un truc comme | ou quelque chose comme ca | ou dans ces eaux la
    je dois etre a | on va dire | il me semble
  `,
  someMore: `
    (jai/je me suis/jme suis) (un peu/bien/pas mal/encore/beaucoup/encore un peu/deja/aussi/quelque peu/legerement/) (avance/
      progresse/bosse/travaille/continue/repris/poursuivi/planche/potasse/etudie/avancer/remis)
    (un peu/encore un peu/un petit peu/encore) (plus/avance/plus loin/progresse/de)
    jai (un peu/bien/pas mal/encore/beaucoup/encore un peu) (avance/progresse/bosse/travaille/avance sur)
    (jai avance/jai progresse/jai continue/ca avance/avance un peu/un peu avance) (dans/sur/avec/)
    (un bout/un petit bout/une partie/un morceau) (de/du/en plus)
    encore un bout | davantage
  `,
  later: `
    pour (plus tard/apres/une autre fois/un autre jour/la semaine prochaine/le mois prochain/quand jaurai le temps/
      plus tard cette semaine/demain/ce weekend/lannee prochaine/la rentree/mes vacances/les vacances/
      apres les vacances)
    plus tard | de cote | sous le coude | en favori | en favoris | dans un coin | dans mes favoris | en reserve
    en attente
    (a/pour) (faire/voir/regarder/lire/suivre) (plus tard/une autre fois/un autre jour)
  `,
  keeping: `
    garde | garder | gardez | gardes | enregistre | enregistrer | enregistrez | sauvegarde | sauvegarder | sauvegardez
    conserve | conserver | conservez | reserve | reserver | reservez | favori | favoris | de cote | sous le coude
    dans un coin | signet | signets | marque page | marquepage | bookmark | bookmarke
    (note/notez/noter/mets/mettez/mettre/ajoute/ajoutez/ajouter/range) (moi/la/le/ca/) pour (plus tard/apres)
  `,
  unsureOf: `
    (je ne suis/je suis/jsuis) pas (tout a fait/vraiment/completement/totalement/tres/trop/) (sur/sure/certain/
      certaine) (que/davoir/)
    pas (tout a fait/vraiment/completement/totalement/tres/trop/) (sur/sure/certain/certaine) (que/davoir/)
    (je/) (crois/pense/suppose) (que/avoir/bien que/quand meme/)
    jimagine (que/)
    il me semble (que/)
    peut etre (que/bien que/)
    peutetre (que/)
    probablement | sans doute | surement
    si je (me souviens bien/ne me trompe pas/ne mabuse)
    normalement | en principe | a priori | je dois avoir | jai du
  `,
  wrongOne: `
    (jai/j ai/je viens de/javais) (clique/appuye/tape/coche/choisi/selectionne/pris/marque/cliquer/appuyer) (sur/
      ) (le mauvais/la mauvaise) (bouton/touche/ligne/case/truc/)
    (jai/j ai) (clique/appuye) (par erreur/sans faire expres/sans le vouloir/au mauvais endroit/trop vite)
    je me suis (trompe/trompee) de (bouton/touche/ligne/case)
  `,
  mayBeWrong: `
    (mauvais/mauvaise) (cours/bouton/touche/formation/ligne/case/clic)
    par (erreur/megarde/inadvertance/accident)
    sans faire expres | sans le vouloir
    (je me suis/jme suis) (trompe/trompee) de (cours/formation)
    (ce nest pas/cest pas) le bon (cours/bouton/)
  `,
  takesBack: `
    je retire (ce que jai dit/ca/ce que je viens de dire)
    je reprends ce que jai dit
    (cetait/cest/ct) (une/mon) (erreur/betise/faute)
    (je me suis/jme suis) (trompe/trompee)
    mon erreur | erreur de ma part | fausse manip
  `,
  withYes: `
    alors | maintenant | tout de suite | donc | bien | vite | immediatement | vas y | vasy | allez | allez y
    pour moi | bot | stp | svp
    (de/sur) (ma liste/la liste/mes cours)
    definitivement | completement | du coup | bien sur | evidemment | tu peux | vous pouvez
  `,
  doing: `
    termine | terminer | terminez | finis | finir | finissez | complete | completer | completez | fais | faire
    faites | valide | valider | validez | passe | passer | passez | suis | suivre | suivez | acheve | achever | boucle
    boucler | finalise | finaliser
  `,
  onMyBehalf: 'pour moi | a ma place | a la place de moi | en mon nom',
  letsBe:
    'laisse | laisse tomber | laisser tomber | arrete | arretez | stop | quitte | quitter | annule | annuler | annulez',
  spent: `
    jai (fait/passe/bosse/travaille/etudie/consacre/investi)
    fait | passe | passees | bosse | travaille | etudie | consacre | jy ai passe
    je viens de (faire/passer)
  `,
  pleas:
    'stp | svp | sil te plait | sil vous plait | s il te plait | s il vous plait | please | merci | silteplait | silvousplait',
  looselyStarts: `
    go | cest parti | on y va | allons y | allonsy | vas y | vasy | lance | lance le | lancele | je le prends
    je prends | je la prends | on attaque | je veux celui ci | je veux celui la | je veux le faire | je my mets
    on commence
  `,
  looselyDone: `
    (est/cest/c/) (ok/bon/boucle/bouclee/plie/pliee/torche/expedie/dans la poche/dans la boite/derriere moi/valide/
      validee/reussi/reussie)
    (est/cest) (regle/reglee/passe/passee/classe/classee/rendu/rendue/solde/soldee)
    (est/cest) du passe
    de lhistoire ancienne | ca y est
  `,
  misgivings: {
    seconds: `
      (une/1/deux/2/une petite) (seconde/secondes/minute/sec)
      un (instant/moment/petit instant)
      secondes | sec | deux secondes
      (attends/attendez) (une seconde/un instant/deux secondes/)
    `,
    // the day "le 3" is told from the third one by `pastTense`
    noPlace: `
      avant le | dici le | dici au | jusquau | des le | depuis le | a partir du | au plus tard le
      (termine/terminer/fini/finir/finis/finie/a rendre/a faire/prevu/prevue/du) pour le
    `,
    sequels:
      'maintenant | ensuite | puis | et | alors | apres | on passe a | je passe a | passons a | place a | a moi | au suivant | prochain | prochaine etape',
    itIs: 'cest | c est | il est | elle est',
    next: '(vient/) (ensuite/apres/maintenant) | est le prochain | est la suite | est le suivant | cest le prochain | arrive ensuite',
    clock: 'a | vers | il est | des | depuis | jusqua | avant | apres | rdv a',
    clockAfter: 'moins | et quart | et demie | heures | pile',
    noProgress:
      'page | p | salle | etage | chambre | bureau | moins de | jusqua | sous | moins | ligne | rue | numero',
    compares: 'comme | pareil que | autant que',
    ages: 'jai | j ai',
    noYes: `
      au revoir | a plus | a plus tard | a bientot | a demain | bonne journee | bonne soiree | ciao | bye | bof
      mouais | ah ok | ah bon | ah daccord | ok je vois | je vois | ok bye | tant pis | merci de confirmer
      pas de souci | pas de soucis | pas de probleme | oui bon | ouais bon | oui mais | ouais mais | cest ca oui
      ben voyons | oui et non | plus tard | ok cest bon | cest bon | ouais cest ca | mouais cest ca
    `,
    hardlyYes: `
      (ok/daccord/bien/parfait/super/cool/) (merci/merci beaucoup/stp/svp/sil te plait/sil vous plait)
      parfait | super | cool | tres bien
    `,
    everyday: `
      presentation | presentations | travail | bureau | feu | temps | jour | semaine | aide | rapport | debut | retour
      equipe | equipes | service | client | clients | projet | projets | reunion | repas | stress | vente | ventes
      gestion | securite | bases | base | outil | outils | changement | conduite | achat | achats | hygiene | accueil
      premiers secours | secours | langue | communication | planning | work | time | week | day | fire | office | team
      change | report | start | help | list | customer
    `,
    somebody: `
      collegue | mon collegue | ma collegue | ami | amie | chef | cheffe | copain | copine | pote | patron | patronne
      boss | frere | soeur | marie | marine | mark | rose | aime | christian | martin | grace | clement
    `,
    did: 'a | est | avait | ont | vient de | viennent de | commence | termine | finit | etait',
    manyGreeted: `
      (bonjour/salut/hello/bonsoir/coucou/chers/cheres/hi/) (a tous/a toutes/tous/toutes/tout le monde/lequipe/
        chers collegues/cheres collegues/chers tous/les amis/les gars/les filles/collegues/les collegues/
        a tous et a toutes/a toutes et a tous/a toutes et tous/team/la team/mesdames messieurs/mesdames et messieurs)
    `,
    greetings: 'bonjour | bonsoir | salut | coucou | hello | hey | bjr | slt | cher | chere',
    orders: `
      termine | terminer | terminez | commence | commencer | commencez | demarre | demarrer | demarrez | finis | finir
      finissez | complete | completer | lance | lancer | lancez | fais | faire | marque | marquer | marquez | mets
      mettre | valide | valider | entame | suivre | inscris | inscrire | inscrivez | ajoute | ajouter | attaque
      attaquer | debute | debuter
    `,
    otherwise: `
      (je suis/jsuis) (mort/morte/creve/crevee/vide/videe/rince/rincee/cuit/cuite/epuise/epuisee/foutu/foutue/fini/
        finie)
      (ca ma/cela ma/il ma/elle ma/ce cours ma) (tue/acheve/fini/creve/soule/termine)
      (cest/cetait) (lobjectif/le but/mon but/mon objectif/le plan/mon plan/lidee/mon reve/le reve/une blague/
        la regle/la theorie/lespoir/notre objectif/la question/le probleme/le sujet/le theme/un mensonge/
        une plaisanterie/la consigne/ce quon dit/ce quils disent)
      bien (joue/fait pour)
      bien fait | mal fait | en bonne voie
      cest (pas/mal) (gagne/parti)
      quand les poules auront des dents
      (a/la) saint glinglin
      economise | economiser | economie
      (commence/commencent/commencer) (a/par) (me/m/menerver/me saouler/me gonfler/faire)
      ca commence bien | ca commence mal
      (la reunion/le cours/la journee/la saison/lannee/le film/le match) (commence/demarre/termine/a commence/
        est finie/est fini)
      (termine/fini) de (rire/jouer)
      fini de rire | on a pas fini | fini la | finie la | fini le temps
    `,
    began: `
      (jai/j ai/je lai/on a/a/est/cest/ca a/vient de/viens de/venons de) (deja/enfin/bien/juste/tout juste/) (commence/
        commencer/demarre/demarrer/debute/debuter/entame/entamer/lance)
      (juste/deja/enfin/a peine/tout juste) (commence/demarre/debute/entame/lance)
      commencee | demarree | debutee | lancee | entamee
    `,
    startsElse: `
      (commence/commencez/commencons/on commence/commencer/je commence) (par toi/par moi/avec moi/avec toi/
        par le debut/au debut/ici/par la/a zero/avec nous/demain/lundi/a travailler/le boulot/le travail/mon poste/
        mon contrat/mon stage)
    `,
    congratulations:
      'felicitations | bravo | chapeau | bien joue | toutes mes felicitations | felicitation | congrats',
    owned: 'mon | ma | mes | la | le | les | notre | cette | ce',
    courses: 'cours | formation | module | elearning | webinaire | stage',
    noUndo: `
      (annule/annuler/defais/defaire) (hier/la semaine derniere/celui dhier)
      (reviens/revenez/revenir) vers (moi/nous)
      (oublie/annule) ce que (tu as dit/vous avez dit/il a dit)
      annule (le rdv/la reunion/mon rdv/mes vacances/le rendez vous/le train)
    `,
  },
  contractions: '',
  articles: 'le | la | les | l | un | une | mon | ma | ce | cette | cet | du | au | des',
  all: 'tous | toutes | tout | eux tous',
  as: 'comme | en',
  it: `
    ca | cela | ceci | le | la | l | celui ci | celuici | celui la | celuila | celle ci | celleci | celle la | cellela
    ce cours | cette formation | le cours | la formation | ce cours la | ce coursla | ce cours ci | le meme | la meme
    le meme cours | ce dernier | cette derniere | ce truc | le truc | ce module | le module | le tout | ca la
    mon cours | ma formation | celui que tu viens de montrer | celui dont on parle
  `,
  other: `
    lautre | autre | l autre | lautre cours | l autre cours | un autre | celui dapres | le suivant | lautre formation
    lautre la | lautre stp
  `,
  ordinalPrefix: `
    numero | num | no | nr | option | choix | position | le numero | la numero | cours numero | place | loption
    (cest/ce sera/plutot/pour/sur) (le/la)
    le cours numero
  `,
  ordinals: {
    premier: 1,
    premiere: 1,
    '1er': 1,
    '1ere': 1,
    '1re': 1,
    'premier cours': 1,
    'premiere formation': 1,
    'premier de la liste': 1,
    'numero un': 1,
    'choix un': 1,
    'celui du haut': 1,
    'celui den haut': 1,
    'tout premier': 1,
    deuxieme: 2,
    second: 2,
    seconde: 2,
    '2eme': 2,
    '2e': 2,
    '2nd': 2,
    '2nde': 2,
    '2ieme': 2,
    'deuxieme cours': 2,
    'second cours': 2,
    'deuxieme formation': 2,
    'deuxieme de la liste': 2,
    troisieme: 3,
    '3eme': 3,
    '3e': 3,
    '3ieme': 3,
    'troisieme cours': 3,
    'troisieme formation': 3,
    'troisieme de la liste': 3,
    quatrieme: 4,
    '4eme': 4,
    '4e': 4,
    'quatrieme cours': 4,
    cinquieme: 5,
    '5eme': 5,
    '5e': 5,
    'cinquieme cours': 5,
    sixieme: 6,
    '6eme': 6,
    '6e': 6,
    septieme: 7,
    '7eme': 7,
    '7e': 7,
    huitieme: 8,
    '8eme': 8,
    neuvieme: 9,
    '9eme': 9,
    dernier: -1,
    derniere: -1,
    'dernier cours': -1,
    'derniere formation': -1,
    'dernier de la liste': -1,
    'tout dernier': -1,
    'celui du bas': -1,
    'celui den bas': -1,
    'celui du dessous': -1,
  },
  ordinalSuffix:
    'option | dans la liste | la liste | de la liste | de ta liste | de votre liste | du lot | proposes | propose',
  both: `
    les deux | tous les deux | toutes les deux | les 2 | tous les 2 | ces deux la | ces deux cours | les deux cours
    les deux formations | lun et lautre | lune et lautre | les deux la | tous deux
  `,
  interjections: `
    putain | punaise | purain | bordel | merde | mince alors | zut alors | nom de dieu | bon sang | bon dieu
    mon dieu | la vache | oh la la | ohlala | olala | oh la | oulala | pfff | pff | pfiou | ouf | waouh | ouah | mdr
    ptdr | hihi | hahaha | rolala | fichtre | diantre | sapristi | saperlipopette | purée | puree | la misere
    bah dis donc | tabarnak | crisse | osti | ostie | calisse | ciboire | tabarnouche | franchement | serieux
    serieusement | bonté divine | youpi | hourra
  `,
  remarks: `
    (quel/quelle) (soulagement/corvee/horreur/plaisir/bonheur/galere/perte de temps/bon cours/journee/ennui/
      aventure/super cours/belle formation)
    (dieu merci/enfin libre/bon debarras/cest pas trop tot/ce nest pas trop tot/il etait temps/
      jai cru ne jamais y arriver/ouf)
    (tres/trop/super/hyper/vraiment/plutot/assez/bien) (bien/bon/interessant/utile/long/longue/dur/facile/ennuyeux/
      cool/chouette/sympa/penible/instructif)
    (merci/mille mercis) (pour/de)
    (cetait/ca a ete) (un/une)
    cest le dernier | cetait le dernier | un de moins | une de moins
    et de (un/deux/trois)
    (bon/bonne) (weekend/journee/soiree/courage)
    place (au cafe/au weekend/a la pause)
    vive (les vacances/le weekend)
    desole (pour/du)
    desolee (pour/du)
    excuse moi (pour/du)
    excusemoi (pour/du)
    je voulais juste | pour mon | pour ma | pour mes | cest pour mon | cest pour ma | jen ai besoin pour | besoin pour
    cest (a faire/demande) pour mon
    on my a oblige
  `,
  scores: `
    (jai/j ai/je lai/) (eu/obtenu/fait/decroche) (un score/une note/la note/un resultat) (de/a)
    score | note | score de | note de | resultat
    avec (un score/une note/la note) de
    jai eu | reussi avec | passe avec | avec mention | valide avec
    (quiz/test/examen/exam/qcm/evaluation) (reussi/valide/passe/ok)
    jai (reussi/passe/valide/eu) (le/mon) (quiz/test/examen/exam/qcm)
  `,
  gotScore: 'eu | obtenu | decroche | scored | note | score',
  plans: `
    (le/) reste (demain/plus tard/ce soir/la semaine prochaine/lundi/apres/bientot/vendredi)
    (je/j) (fais/ferai/finis/finirai/termine/terminerai/continue/continuerai/verrai) (le reste/la suite/demain/
      plus tard/ce soir/lundi/bientot)
    (la suite/suite) (demain/plus tard/ce soir/lundi/au prochain episode/la semaine prochaine/bientot)
    (plus/davantage) (demain/tard)
    a suivre
    ca avance (bien/doucement/lentement/)
    jy travaille | en bonne voie | encore un effort
    je (continue/finis/termine/reprends) (demain/plus tard/ce soir/lundi/la semaine prochaine/cet aprem/
      cet apres midi)
    doucement mais surement | petit a petit | jy arrive | on avance | bientot fini | bientot termine
  `,
  smallTalkWords: `
    cetait c etait ca a ete est cest ce le la les un une et mais tres vraiment trop super hyper assez plutot bien bon genial top cool chouette sympa
    interessant interessante utile instructif instructive passionnant long longue court courte facile difficile dur dure penible ennuyeux ennuyeuse
    barbant chiant relou fatigant epuisant lourd complique simple enfin ouf quelle quel soulagement corvee galere plaisir bonheur content contente
    fier fiere heureux heureuse fatigue fatiguee creve crevee libre merci formateur jai adore aime appris beaucoup plein choses nouveau cafe weekend
    vive yes youpi hourra mdr lol haha franchement honnetement serieusement temps heures semaine journee mieux pire prevu  aussi merite    
  `,
  praise: `
    (a/) lair (bien/interessant/interessante/top/sympa/cool/utile/pas mal/parfait/genial)
    (me plait/me plait bien/minteresse/me tente/me convient/mira/me va/me parle/est parfait/est tres bien)
    (semble/parait) (bien/interessant/interessante/parfait/utile/pas mal)
  `,
  ambiguous: `
    (${I_HAVE}) (${INDEED}) (${PERHAPS_DONE})
    je (termine/finis/complete/boucle) (le cours/la formation/)
    valide | valider | validez | plie | torche
    (est/a ete/) (valide/validee/plie/pliee/torche/reussi/reussie)
    (est/a ete) (regle/reglee)
    (cest/c/ses) (bien/enfin/deja/tout/) (bon/plie/regle/valide) (pour/avec/concernant/cote/du cote de)
    je viens (${JUST}) de (valider/suivre) (le cours/la formation/avec/)
    (partant/partante/pret/prete) pour
    en route pour | mettre en route
    je me suis (deja/enfin/) (inscrit/inscrite/lance/lancee/mis/mise) (a/au/aux/dans/sur/en)
    (inscrit/inscrite) (a/au/aux/sur/pour)
    (est/cest) dans la (boite/poche)
    (est/cest) derriere moi
    (est/cest) derrieremoi
    (ca y est/sa y est/cayest)
    annulation
    comme avant (stp/svp/)
    jai … de (termine/fini/fait/boucle)
    jen ai (fini/termine) (avec/)
    fini de | jarrete
    (jette/jeter) un oeil (a/sur)
    (je suis/jsuis) (alle/allee) (au bout/jusquau bout) (de/du)
    avoir (bien/enfin/deja/) (${DONE})
  `,
  salutations:
    'cher | chere | chers | madame | monsieur | bonjour madame | bonjour monsieur | madame monsieur',
  signOffs: `
    (bien/tres/) cordialement
    cdt | cdlt
    bien a (vous/toi)
    (avec mes/mes/) (meilleures/sinceres/cordiales) salutations
    salutations
    (meilleurs/mes meilleurs) (sentiments/voeux)
    respectueusement | amicalement | bises | bisous | biz | sincerement | bien amicalement
    (veuillez agreer/je vous prie dagreer)
    envoye (de mon/depuis mon)
    a bon entendeur | merci et bonne journee | dans lattente de votre reponse
  `,
  reasons: `
    (parce que/parceque/pcq/car/vu que/puisque) (je/jai/cest/jen/on/il/elle/ma/mon/le/la/)
    (jen ai/jai) (plus/pas/) besoin (de/pour/)
    (je nen ai/nen ai) (plus/pas) besoin
    cest (pas/plus/trop/deja/pour)
    afin de | pour pouvoir | pour le | pour mon
    on est (en plein/en pleine/en pleines/en pleins/deborde/debordes/sous leau/en sous effectif)
    (je suis/jsuis) (en plein/en pleine/en pleins/deborde/debordee/malade/en conge/en vacances/absent/absente/sous leau/
      en arret/surcharge/surchargee/pris/prise par)
    (on a/jai/jai eu/jai trop de) (trop de/beaucoup de/plein de/enormement de) (travail/boulot/taf/choses/monde/clients)
    cest (la periode/la saison/les vendanges/la cloture/le bouclage/le rush/la folie)
    je lai (deja/) (fait/suivi/termine) (ailleurs/avant/lannee derniere/)
    (ca ne/ca) (minteresse/me sert/me concerne) (pas/plus/a rien)
  `,
  callsOff: `
    annule | annuler | annulez | annulation | annulons
    (on/je/jai) (annule/annuler)
  `,
  listed: {
    overdue: `
      en retard | retard | retards | overdue | depasse | depassee | depasses | depassees | hors delai | hors delais | echus
      echues | a la bourre | pas a jour | en souffrance
    `,
    required: `
      obligatoire | obligatoires | obligatoirement | obligatoir | imperatif | imperatifs | imperatives | mandatory
      required | requis | requises | imposes | imposees | impose | reglementaires | (suis/est) oblige | oblige de
      obligee de | force de | forcee de
    `,
    finished: `
      (cours/formations/modules/elearnings/ceux/celles/trucs/choses/tout/activites/trainings) (que jai/ke jai/jai/
        que je) (deja/bien/) (termine/termines/terminees/fini/finis/finies/complete/completes/completees/acheve/
        acheves/achevees/suivi/suivis/suivies/fait/faits/faites/boucle/boucles/valide/valides)
      (cours/formations/modules/elearnings/activites/trainings) (deja/sont/) (termines/terminees/finis/finies/completes/
        completees/acheves/achevees/boucles/valides/validees/faits/faites/suivis/suivies)
      (ce que jai/quest ce que jai/questce que jai/jai/ai je/aije) (deja/bien/) (termine/termines/terminees/fini/finis/
        finies/complete/completes/completees/acheve/acheves/achevees/suivi/suivis/suivies/fait/faits/faites/boucle/
        boucles/valide/valides)
      deja (termine/termines/terminees/fini/finis/finies/complete/completes/acheve/acheves/achevees/suivi/suivis/
        suivies/fait/faits/faites/valide/valides)
      derriere moi | historique | a mon actif | completed | finished
    `,
    dueSoon: `
      bientot | prochainement | sous peu | cette semaine | ce mois ci | ce mois | dici (vendredi/la fin de la semaine/
        la fin du mois/lundi/dimanche/peu) | dans les (prochains/prochaines) (jours/semaines) | echeance | echeances
      deadline | deadlines | date limite | dates limites | dates butoirs | a rendre | plus urgent | plus urgents
      plus urgente | urgent | urgents | urgentes | presse | pressent | la semaine prochaine | a rendre bientot | arrive a
      arrivent a | du bientot | due soon | qui vient a | arrivant a
    `,
  },
  recordRequests: `
    (merci/veuillez/priere/je vous prie/je vous remercie/merci de bien vouloir) (de/) (bien vouloir/) (lenregistrer/enregistrer ca/linscrire/le noter/
      la noter/le consigner/le valider/la valider/le marquer/en prendre note/prendre note/noter ca/actualiser/mettre a jour)
    (tu peux/vous pouvez/tu pourrais/vous pourriez/peux tu/pouvez vous/pourrais tu/pourriez vous/tu voudrais) (bien/le/)
      (noter/marquer/enregistrer/inscrire/valider/cocher/linscrire/mettre a jour) (ca/cela/)
    (note/notez/noter/enregistre/enregistrez/enregistrer/inscris/inscrivez/marque/marquez/marquer/indique/indiquez/
      indiquer/saisis/saisissez/consigne/consignez/ajoute/ajoutez/valide/validez/coche/cochez/mets) (le/la/ca/cela/
      les) (stp/svp/)
    notele | notela | notezle | enregistrele | enregistrezle | marquele | marquela | marquezle | indiquele | inscrisle
    inscrivezle | cochele | validele | metsle
    (mets/mettez/mettre/met) (le/la/ca/tout/) a jour (le statut/ma progression/mon dossier/ma fiche/ma liste/)
    metsle a jour
    (mise a jour/maj) (stp/svp/)
    actualise (le/ca/ma fiche/)
    actualisele
    (note/notez) (que cest fait/que cest fini/bien/ca quelque part)
    a noter
    (prends/prenez) (en/) note (de ca/)
    (marque/marquez/note/notez/mets) (le/la/) comme (fait/fini/termine/terminee/complete/acheve)
    (marquele/notele/metsle/marquela) comme (fait/fini/termine/complete)
    (corrige/rectifie/modifie/mets a jour) (mon/ma/le/la) (dossier/fiche/statut/progression/suivi/profil)
    (lenregistrer/le noter/la noter/le marquer/le mettre a jour/linscrire/lindiquer/le valider/me le noter/lajouter/
      le saisir)
  `,
  contrasts:
    'mais | toutefois | cependant | sauf | sauf que | par contre | en revanche | pourtant | neanmoins | hormis | excepte | nempeche',
  corrections: `
    non | nan | pardon | desole | desolee | oups | euh non | ou plutot | non plutot | plutot | je veux dire
    je voulais dire | erreur | correction | attends | attendez | non attends | attends non | en fait | en fait non
    non en fait | oups non | rectification | je rectifie | je corrige | ah non | oh non | mince | zut | finalement
    finalement non | enfin non | enfin plutot | enfin je veux dire | je me suis trompe | je me suis trompee
    jme suis trompe | pas ca | cest faux | excuse moi | excusemoi | excusez moi | excusezmoi | non pardon | pardon non
    non desole | ou | que disje | que dis je | mets plutot | non mets
  `,
  courtesies: `
    stp | svp | sil te plait | sil vous plait | s il te plait | s il vous plait | silteplait | silvousplait
    sivouplait | please | merci | merci beaucoup | merci bcp | merci bien
    merci (davance/par avance/davance/a toi/a vous/infiniment/encore/beaucoup davance)
    mille mercis | je te remercie | je vous remercie
    merci pour (ton/votre) aide
    (si/quand) (possible/cest possible/tu peux/vous pouvez/tu veux bien/vous voulez bien)
    si ca ne (te/vous) derange pas
    si ca (te/vous) derange pas
    (quand/des que/si) (tu as/vous avez) (le temps/une minute/un moment/deux minutes/5 minutes)
    (pour/a titre d) (info/information)
    comme (convenu/prevu/demande/promis/discute)
    pour etre (honnete/franc/precis/exact)
    a vrai dire | en toute honnetete
    (je vous/je te) (en/) (prie/remercie)
    je vous en prie | au plaisir | bot | coursemate | lol | mdr | haha | xd | ptdr | tu seras gentil
    tu serais un amour
    ce serait (gentil/sympa/super/top/parfait/cool)
    ca serait (gentil/sympa/super/top/cool)
  `,
  polite: `
    oui merci | avec plaisir | volontiers | de rien | cest gentil | tres gentil | bien sur | tout le monde | les amis
    (tu es/vous etes) (genial/geniale/un amour/adorable/tres aimable/bien aimable/super/top)
    bonne journee | bonne soiree | bon weekend
    (je suis/jen suis) (sur/sure) (et certain/et certaine/de moi/)
    tout a fait | exactement
  `,
  shorthand: {
    pr: 'pour',
    ds: 'dans',
    ac: 'avec',
    avc: 'avec',
    g: 'jai',
    ge: 'jai',
    jer: 'jai',
    ke: 'que',
    q: 'que',
    ki: 'qui',
    koi: 'quoi',
    kel: 'quel',
    kelle: 'quelle',
    kan: 'quand',
    kand: 'quand',
    qd: 'quand',
    qnd: 'quand',
    pq: 'pourquoi',
    pk: 'pourquoi',
    pkoi: 'pourquoi',
    pquoi: 'pourquoi',
    prq: 'pourquoi',
    cmt: 'comment',
    coment: 'comment',
    cb: 'combien',
    cbien: 'combien',
    bcp: 'beaucoup',
    tt: 'tout',
    tjs: 'toujours',
    tjr: 'toujours',
    tjrs: 'toujours',
    mtn: 'maintenant',
    mnt: 'maintenant',
    mtnt: 'maintenant',
    maintenent: 'maintenant',
    ajd: 'aujourdhui',
    auj: 'aujourdhui',
    aujourdui: 'aujourdhui',
    ojd: 'aujourdhui',
    dem: 'demain',
    dm1: 'demain',
    dja: 'deja',
    msg: 'message',
    msgs: 'messages',
    qqc: 'qqch',
    qqs: 'quelques',
    ns: 'nous',
    psk: 'pcq',
    pask: 'pcq',
    parske: 'pcq',
    jms: 'jamais',
    nn: 'non',
    wi: 'oui',
    we: 'oui',
    svpl: 'svp',
    sitoplait: 'stp',
    sioplait: 'svp',
    siouplait: 'svp',
    rapel: 'rappel',
    rapels: 'rappels',
    rapelle: 'rappelle',
    rappele: 'rappelle',
    rapelles: 'rappelle',
    rapellemoi: 'rappellemoi',
    rappelemoi: 'rappellemoi',
    fo: 'faut',
    fodrait: 'faudrait',
    doi: 'dois',
    jaifini: 'fini',
    termne: 'termine',
    tremine: 'termine',
    termie: 'termine',
    ermine: 'termine',
    comence: 'commence',
    comencer: 'commencer',
    commancer: 'commencer',
    commance: 'commence',
    komence: 'commence',
    komencer: 'commencer',
    cour: 'cours',
    kour: 'cours',
    formatoin: 'formation',
    fomration: 'formation',
    frmation: 'formation',
    formasion: 'formation',
    supprimmer: 'supprimer',
    suprime: 'supprime',
    suprimer: 'supprimer',
    anule: 'annule',
    anuler: 'annuler',
    moitier: 'moitie',
    moite: 'moitie',
    poucent: 'pourcent',
    pourcant: 'pourcent',
    marke: 'marque',
    assignier: 'assigner',
    atribuer: 'attribuer',
    atribue: 'attribue',
    metre: 'mettre',
    cherch: 'cherche',
    cherhce: 'cherche',
    eqipe: 'equipe',
    equip: 'equipe',
    ekip: 'equipe',
    eqiupe: 'equipe',
    rtd: 'retard',
    retar: 'retard',
    echeanse: 'echeance',
    pdt: 'pendant',
    dsl: 'desole',
    dsle: 'desolee',
    bsoin: 'besoin',
    tps: 'temps',
    jvai: 'vais',
    vai: 'vais',
    chui: 'jsuis',
    chuis: 'jsuis',
    jsui: 'jsuis',
    jss: 'jsuis',
    sui: 'suis',
    kk1: 'quelquun',
    wsh: 'wesh',
    gourer: 'gourre',
    gourrer: 'gourre',
    tromper: 'trompe',
    planter: 'plante',
    ossi: 'aussi',
    oci: 'aussi',
    pa: 'pas',
    finni: 'fini',
    fni: 'fini',
    bonjou: 'bonjour',
    bjour: 'bonjour',
    merki: 'merci',
    dacor: 'daccord',
    dacc: 'daccord',
    jusca: 'jusqua',
    juska: 'jusqua',
    lundii: 'lundi',
    samdi: 'samedi',
    vendrdi: 'vendredi',
    smaine: 'semaine',
    semeine: 'semaine',
    ptit: 'petit',
  },
  and: `
    et | puis | et puis | et aussi | et ensuite | et apres | ainsi que | mais | et en plus | et que | et onze
    puis ensuite
  `,
  smallTalk: `
    (cetait/c etait/ca a ete/ct/cest) (tres/vraiment/assez/plutot/trop/un peu/super/hyper/bien/pas/) (bien/bon/
      interessant/interessante/long/longue/dur/facile/difficile/ennuyeux/chiant/utile/genial/top/cool/sympa/chouette/
      penible/rapide/instructif/passionnant/court/complique/simple/mal/parfait/gentil)
    (jai/j ai) (adore/bien aime/beaucoup aime/appris beaucoup/appris plein de choses/deteste)
    (pas de/aucun) (souci/soucis/probleme/problemes/pb)
    sans (souci/probleme)
    pas mal | pas mal du tout | pas trop tot | pas facile | pas evident | bon courage | bonne journee | bonne soiree
    bon weekend | a bientot | au revoir | a plus | a demain | a plus tard | bises | bisous
    (enfin/ouf)
    quelle (corvee/galere)
    quel (soulagement/plaisir)
    il etait temps | cest pas trop tot | ce nest pas trop tot | trop bien | super | youpi | yes
    cest (tout/bon signe/cool/gentil)
    voila (tout/)
    jespere que (tu vas bien/vous allez bien/tout va bien)
    (tu vas/vous allez) bien
    comment (ca va/vas tu/allez vous)
    jai failli oublier | jallais oublier | joubliais
    javais oublie de (dire/le dire/te dire/vous dire)
    merci (pour/de) (tout/ton aide/votre aide)
    si possible
    quand (tu peux/vous pouvez)
    (si/sil) cest possible
    comme convenu | comme prevu | pour info | a vrai dire
    (si/quand) (tu veux bien/vous voulez bien)
    si ca ne (te/vous) derange pas
    (si/quand) (tu as/vous avez) (une minute/le temps/un moment)
    (ne/) (ten/vous en) (fais/faites) pas
    tinquiete (pas/)
    ne tinquiete pas | ne vous inquietez pas | ca marche | pas grave | ce nest pas grave
  `,
  percent: `
    pour cent | pourcent | pourcents | pct | pourcentage | pour 100 | %
  `,
  numbers,
  fractions: {
    moitie: 50,
    'la moitie': 50,
    'la moitie de': 50,
    'la moitie du': 50,
    'a moitie': 50,
    'a la moitie': 50,
    'a la moitie de': 50,
    'mi chemin': 50,
    michemin: 50,
    'a mi chemin': 50,
    'a michemin': 50,
    'mi parcours': 50,
    miparcours: 50,
    'a mi parcours': 50,
    'a miparcours': 50,
    'au milieu': 50,
    'le milieu': 50,
    'a moitie fait': 50,
    'a moitie fini': 50,
    'a moitie termine': 50,
    'moitie fait': 50,
    'fifty fifty': 50,
    'un quart': 25,
    'le quart': 25,
    'au quart': 25,
    '1 quart': 25,
    'premier quart': 25,
    'trois quarts': 75,
    'trois quart': 75,
    'les trois quarts': 75,
    'aux trois quarts': 75,
    '3 quarts': 75,
    '3 quart': 75,
    'les 3 quarts': 75,
    'aux 3 quarts': 75,
    'un tiers': 33,
    'le tiers': 33,
    'au tiers': 33,
    '1 tiers': 33,
    'premier tiers': 33,
    'deux tiers': 67,
    'les deux tiers': 67,
    'aux deux tiers': 67,
    '2 tiers': 67,
    'les 2 tiers': 67,
    'aux 2 tiers': 67,
    'un dixieme': 10,
    'un cinquieme': 20,
    'deux cinquiemes': 40,
    'trois cinquiemes': 60,
    'quatre cinquiemes': 80,
    'la totalite': 100,
    'en totalite': 100,
    'rien du tout de': 0,
  },
  vagueAmounts: {
    'presque fini': 90,
    'presque finie': 90,
    'presque termine': 90,
    'presque terminee': 90,
    'presque fait': 90,
    'presque complete': 90,
    'presque acheve': 90,
    'presque tout fini': 90,
    'presque tout fait': 90,
    'presque tout': 90,
    'presque boucle': 90,
    'presque au bout': 90,
    'presque au bout de': 90,
    'presque la fin': 90,
    'presque a la fin': 90,
    'bientot fini': 90,
    'bientot finie': 90,
    'bientot termine': 90,
    'bientot terminee': 90,
    'bientot a la fin': 90,
    'bientot au bout': 90,
    'quasi fini': 95,
    'quasi termine': 95,
    'quasiment fini': 95,
    'quasiment termine': 95,
    'quasiment fait': 95,
    'pratiquement fini': 95,
    'pratiquement termine': 95,
    'pour ainsi dire fini': 95,
    'pour ainsi dire termine': 95,
    'autant dire fini': 95,
    'a peu pres fini': 90,
    'a peu pres termine': 90,
    'plus ou moins fini': 90,
    'plus ou moins termine': 90,
    'pas tout a fait fini': 90,
    'pas tout a fait termine': 90,
    'pas completement fini': 90,
    'pas completement termine': 90,
    'pas entierement fini': 90,
    'pas loin de la fin': 90,
    'en grande partie': 80,
    'en majeure partie': 80,
    'la majeure partie': 80,
    'la majeure partie de': 80,
    'la plupart': 80,
    'la plupart des modules': 80,
    'le plus gros': 80,
    'le gros': 80,
    'une bonne partie': 70,
    'une bonne partie de': 70,
    'une grande partie': 70,
    'une grande partie de': 70,
    'plus de la moitie': 60,
    'un peu plus de la moitie': 55,
    'moins de la moitie': 40,
    'en partie fini': 50,
    'en partie termine': 50,
    'partiellement fini': 50,
    'partiellement termine': 50,
    'en partie': 50,
    'une partie de': 30,
    'une partie du': 30,
    'un bout de': 20,
    'un bout du': 20,
    'un petit bout': 20,
    'un peu de': 10,
    'un petit peu de': 10,
    'quelques modules': 30,
    'le debut': 10,
    'le debut de': 10,
    'le debut du': 10,
    'un quart dheure': 10,
    'un quart d heure': 10,
    'trois quarts dheure': 10,
    '3 quarts dheure': 10,
    'au milieu de la': 50,
  },
  approximately: `
    environ | a environ | peu pres | peu pres a | a peu pres | a a peu pres | autour de | aux alentours de
    aux environs de | dans les | vers | vers les | genre | disons | approximativement | grosso modo | en gros
    pas loin de
  `,
  exactly: 'exactement | pile | precisement | tout juste | exactement a | pile a',
  unclear: `
    depasse | depasse les | depasse la | passe la | passe les | franchi | franchi la | au dela de | au dela des
    plus de | plus du | plus que | un peu plus de | moins de | moins du | moins que | un peu moins de | au moins
    au plus | au maximum | maximum | minimum | au minimum | max | mini | presque | pres de | a peine | entre | restant
    restants | restante | restantes | a faire | a finir | a terminer | de plus | en plus | pas tout a fait | meme pas
    quasi | quasiment | pratiquement | et quelques | et des poussieres | ou plus | ou moins | grand maximum
    pas plus de | tout au plus | supplementaires | supplementaire
  `,
  remaining: `
    restant | restants | restante | restantes | reste | il reste | il me reste | me reste | qui reste | encore
    encore a faire | a faire | a finir | a terminer | manque | manquent | il manque | il me manque
    il me manque encore | il me reste encore | il reste encore | reste encore | encore a terminer | qui restent
  `,
  stillToDo: `
    restant | restants | restante | restantes | reste | restent | il reste | il me reste | qui reste | manque
    manquent | il manque | encore a | a faire | a finir | a terminer | avant la fin | pour finir | pour terminer
  `,
  outOf: 'sur | sur les | de | des | sur un total de',
  units: `
    module | modules | lecon | lecons | chapitre | chapitres | unite | unites | partie | parties | section | sections
    video | videos | etape | etapes | page | pages | exercice | exercices | seance | seances | session | sessions
    fiche | fiches | diapo | diapos | activite | activites | tutos | tuto
  `,
  through: `
    fait | faits | faite | faites | termine | termines | complete | completes | effectue | effectues | realise
    realises | acheve | acheves | parcouru | parcourus | fini | finis | davancement | de progression | dans la poche
    de fait | de faits | de termine
  `,
  in: 'de | d | du | dans | en | sur | pour | avec | au | a',
  upTo: 'a | au | aux | jusqua | jusquau | = | en est a | passe a',
  assigning: {
    verbs: 'attribue | attribuer | attribuez | assigne | assigner | assignez | affecte | affecter | affectez',
    to: '',
    toName: 'a | au | aux | pour',
    everybody: `
      (a/) (mon/toute mon/notre/toute notre) equipe
      (a/) (toute/) lequipe
      (a/) toute leequipe
      (a/) tout le monde
      (a/) tous
      (a/) toutes
      (a/) (tous/toutes/) (mes) (collaborateurs/collaboratrices/gens/subordonnes/employes/salaries/equipiers)
    `,
    by: `
      avant le | avant | dici | dici le | dici au | dici a | pour le | pour | jusqua | jusquau | jusqu a | jusqu au
      au plus tard | au plus tard le | echeance | echeance le | a rendre pour le | a rendre le | a terminer pour le
      a terminer avant le | a finir avant le | avec echeance le | avec une echeance au | deadline | date limite
      date limite le | a faire avant | a faire avant le | au | le
    `,
    note: 'note | avec la note | avec note | avec une note | remarque | commentaire | message | parce que | motif | en precisant | raison',
    required:
      'obligatoire | obligatoires | obligatoirement | imperatif | imperatives | imperativement | requis | requise | indispensable | a faire absolument | impose',
    recommended: `
      recommande | recommandee | recommandes | facultatif | facultative | facultatifs | optionnel | optionnelle
      conseille | conseillee | suggere | recommander | conseiller | recommandez | conseillez | suggerer | volontaire
      en option | non obligatoire | pas obligatoire
    `,
    recommend:
      'recommande | recommander | recommandez | conseille | conseiller | conseillez | suggere | suggerer | suggerez',
  },
  moreTime: {
    ask: `
      (laisser/donner/accorder/me laisser/me donner/maccorder/avoir/obtenir/beneficier de/beneficier d/demander) (encore/
        juste/au moins/)
      faut (me/) (donner/laisser/accorder) (encore/)
      (je/j) (sollicite/solliciterais/demanderais/demanderai) (encore/)
      (je/j) (sollicite/solliciterais/demanderais/demanderai/demande/souhaite/souhaiterais) (encore/) (un delai/
        une prolongation/un report/un sursis/une rallonge/un delai supplementaire) (de/d)
      (il faudrait/faudrait/il faut/faut/je peux/on peut/peut on/puis je/pourrais je/pourrait on/serait il possible de/
        jaimerais/je voudrais/je souhaite)
      (${WANT}) (avoir/obtenir/juste/encore/)
      (il me faut/il me faudrait/me faut/me faudrait/il me faudra/faut/il nous faut/jai besoin/jai besoin de/
        jaurais besoin/jaurais besoin de/besoin/besoin de/nous avons besoin de/on a besoin de) (juste/au moins/encore/
        )
      (je voudrais/je veux/jaimerais/je souhaite/je souhaiterais/je demande/je sollicite/demander/demande) (avoir/
        obtenir/juste/)
      (donne moi/donnemoi/donnez moi/donnezmoi/accorde moi/accordemoi/accordez moi/accordezmoi/laisse moi/laissemoi/
        laissez moi/laissezmoi) (encore/juste/)
      (puis je/puisje/est ce que je peux/estce que je peux/je peux/on peut/pourrais je/pourraisje/je pourrais/
        serait il possible de/est ce possible de/tu peux me/peux tu me/pouvez vous me/pourriez vous me) (avoir/
        obtenir/donner/accorder/laisser/demander) (encore/)
      je peux avoir | avoir | obtenir | me donner | me laisser | maccorder | me laisser encore
      (cest possible/est il possible/estil possible/ce serait possible/serait il possible/seraitil possible/
        y a moyen/possible) (davoir/dobtenir)
      davoir | dobtenir | avoir encore
    `,
    open: `
      temps en plus | de temps en plus | plus de delais | du delai | delai | un peu plus longtemps | un nouveau delai
      une nouvelle echeance | une date plus lointaine | un report decheance | report decheance | report | sursis
      plus de temps | davantage de temps | un peu plus de temps | un peu de temps en plus | du temps en plus
      du temps supplementaire | de temps supplementaire | de plus de temps | dun peu plus de temps | un delai
      dun delai | un delai supplementaire | dun delai supplementaire | delai supplementaire | un report | dun report
      un report de date | une prolongation | dune prolongation | prolongation | une extension
      dune extension | extension de delai | un sursis | dun sursis | reporter lecheance | reporter la date
      repousser lecheance | repousser la date | decaler lecheance | decaler la date | une date plus tardive
      une echeance plus tardive | temps supplementaire | plus de delai | un peu plus de delai | du rab | rallonge
      un petit delai | un petit sursis | un leger delai | un petit report | une petite rallonge | une petite prolongation
      une rallonge | dune rallonge | un peu de rab
    `,
    spans,
    extend: `
      prolonge | prolonger | prolongez | repousse | repousser | repoussez | reporte | reporter | reportez | decale
      decaler | decalez | etends | etendre | etendez | rallonge | rallonger | rallongez | differe | differer
    `,
    deadline: `echeance | lecheance | l echeance | date limite | la date limite | delai | le delai | deadline
      la deadline | date butoir | la date butoir | date | la date | mon echeance`,
    forWhat: `
      pour | pour finir | pour terminer | pour faire | pour completer | pour boucler | pour le cours | sur | avec | a
      de | du
      afin de (finir/terminer/faire/completer)
    `,
  },
  saves: 'enregistre | enregistrer | enregistrez | sauvegarde | sauvegarder | sauvegardez',
  aspectWords: {
    duration:
      'combien de temps | duree | dure | minutes | heures | long | longue | combien dheures | court | rapide',
    level:
      'niveau | difficile | dur | facile | debutant | debutants | complique | simple | expert | experts | avance',
  },
  aboutCourse: {
    subject: `
      de quoi (parle/traite/sagit il dans/sagitil dans/est il question dans/il est question dans/il sagit dans/
        ca parle/cela parle/parle ton dans/on parle dans/est ce que ca parle/traite t il)
      de quoi (sagit il/sagitil/il sagit/est il question)
      ca (parle/traite) de quoi
      (il y a/ya/y a) quoi (dedans/la dedans/dans/dans ce cours/au programme) (exactement/)
      (quest ce quil y a/questce quil y a) (dedans/la dedans/dans/au programme)
      (quel est/cest quoi) le programme
      en quoi consiste
      (quel est/cest quoi) le (contenu/sujet/theme/programme) (de/du/dans)
      (que/quest ce que/questce que) (contient/couvre/propose/aborde/enseigne)
      (quest ce quon/questce quon/quest ce que lon) (apprend/voit/fait) (dans/avec/en)
      (quest ce que/questce que) (japprends/je vais apprendre/jy apprends/je vais voir) (dans/avec/en)
      (que/) (vais je/vaisje) apprendre (dans/avec)
      on (apprend/voit/fait) quoi (dans/avec/en)
      (contenu/programme/sujet/description/resume) (de/du)
      (cest quoi/quest ce que cest que/quest ce que) (le cours/la formation/le module)
      decris | decrivez | decris moi | decrismoi | decrivez moi | decrivezmoi | presente moi | presentemoi
      presentez moi | presentezmoi
      a quoi sert (le cours/la formation/)
      cest quoi
    `,
    duration: `
      combien de temps (dure/prend/faut il pour/fautil pour/il faut pour/me faut il pour/faudra t il pour/ca dure/
        ca prend/pour/prendra/me prendra/faut compter pour/pour finir/pour faire)
      (quelle est la/cest quoi la) duree (de/du)
      (quelle duree/duree) (de/du/a/pour)
      combien (dure/dheures dure/dheures prend/de minutes dure/de minutes prend/dheures fait/de temps)
      combien (dheures/de minutes) (pour/faut il pour)
      (ca dure/ca prend) (combien/combien de temps/longtemps)
      (est ce que/estce que) … (est long/dure longtemps/prend longtemps/est court/est longue)
      (cest/est ce/estce) (long/court/rapide)
      (il/elle/ca/cela) (dure/prend/fait) combien (de temps/)
      (il/elle) dure longtemps
    `,
    level: `
      (quel niveau a/quel niveau pour/quel niveau faut il pour/de quel niveau est/quel est le niveau de/
        quel est le niveau du/cest quel niveau/niveau de/niveau du)
      (quel est/cest quoi) le (niveau/degre de difficulte) (de/du)
      (est ce que/estce que) … (est difficile/est dur/est facile/est complique/est simple/est dure/
        est pour les debutants/est pour debutants/est pour les experts/convient aux debutants/est accessible)
      est … (difficile/facile/pour les debutants/pour debutants)
      (cest/est ce/estce) (difficile/dur/facile/complique/simple/pour les debutants/pour debutants/accessible)
    `,
    skills: `
      (quelles/quelle) (competences/competence) (apporte/enseigne/developpe/donne/travaille/sont enseignees dans/
        japprends dans/on apprend dans/vais je acquerir avec)
      competences (de/du)
    `,
    language: `
      (en/dans) quelle langue est
      (quelle est la/cest quoi la) langue (de/du)
      langue du cours
      (quelles langues pour/en quelles langues est)
    `,
    easier: `
      ${EASIER_OF} (quelque chose/un truc/un cours/une formation) (de/) (plus facile/plus simple/plus accessible/
        moins difficile/pour debutants)
      plus (facile/simple) que
      moins (difficile/dur) que
      (un truc/quelque chose/un cours) pour (les/) debutants
    `,
    harder: `
      ${EASIER_OF} (quelque chose/un truc/un cours/une formation) (de/) (plus difficile/plus dur/plus avance/
        plus pousse/plus complexe)
      plus (difficile/dur/avance/pousse) que
    `,
    shorter: `
      ${EASIER_OF} (quelque chose/un truc/un cours/une formation) (de/) (plus court/plus rapide/moins long)
      plus (court/rapide) que
      moins long que
    `,
    similar: `
      ${EASIER_OF} (quelque chose/un truc/un cours/des cours/une formation) (de/) (similaire/similaires/semblable/
        comparable/equivalent/pareil)
      ${EASIER_OF} (quelque chose/un truc/un cours/des cours) (comme/du genre/dans le genre de)
      (cours/formations) (similaires/semblables/proches/comme) (a/de/)
      (similaire/semblable) a
    `,
  },
  inLanguage: {
    before: 'en',
    open: `
      (y a til/y atil/y a t il/ya til/il y a/existe/existe til/existetil/est ce que/estce que/tu as/as tu/avez vous/
        vous avez/est il/est elle/peut on faire/je peux faire/puis je faire/est ce que je peux faire/peut on avoir/
        je peux avoir/puis je avoir/est ce quil y a/peut on suivre/je peux suivre/est ce quil existe/est)
    `,
    filler: `disponible | dispo | aussi | egalement | existe | une version de | il existe | est | le cours
      la formation | ce cours | cette formation | il | une version | la version`,
  },
  reminding: {
    open: `
      (rappelle/rappeler/rappelez/rappel/rapelle) (moi/nous/)
      (rappellemoi/rappelezmoi/rappelmoi/rapellemoi)
      rappellemoi | rappelezmoi | rapellemoi | rappelemoi | me rappeler | me le rappeler | un rappel | rappel
      (cree/creer/creez/ajoute/ajouter/ajoutez/mets/mettre/mettez/programme/programmer/programmez/planifie/
        planifier/fais/faire/faites/envoie/envoyer/envoyez/pose/poser/regle/active/donne/donner/enregistre) (moi/
        ) (un/un nouveau/un petit/des/le) (rappel/rappels/pense bete)
      (creemoi/creezmoi/ajoutemoi/ajoutezmoi/metsmoi/mettezmoi/programmemoi/programmermoi/programmezmoi/planifiemoi/
        faismoi/faitesmoi/envoiemoi/envoyezmoi/posemoi/reglemoi/activemoi/donnemoi/enregistremoi) (un/un nouveau/
        un petit/des/le) (rappel/rappels/pense bete)
      (fais/faire/faites/fait) moi (un/) (rappel/penser a/penser)
      (faismoi/faitesmoi/faitmoi) (un/) (rappel/penser a/penser)
      faismoi penser a | faitesmoi penser a
      faismoi (un/) rappel
      me faire penser a
      (previens/prevenez/alerte/alertez/notifie/notifiez/avertis/avertissez/relance/relancez) moi (pour/quand/de/du/
        )
      (previensmoi/prevenezmoi/alertemoi/alertezmoi/notifiemoi/notifiezmoi/avertismoi/avertissezmoi/relancemoi/
        relancezmoi) (pour/quand/de/du/)
      previensmoi | prevenezmoi | alertemoi | notifiemoi | relancemoi | avertismoi | me prevenir
      me relancer (sur/pour/)
      jai besoin dun rappel | il me faut un rappel | envoiemoi un rappel
    `,
    not: `
      (ne/) me (rappelle/rappelez/relance/relancez/previens) (pas/plus/surtout pas)
      (pas/plus) (besoin/la peine) de me (rappeler/relancer)
      inutile de me (rappeler/relancer)
      ne plus me (rappeler/relancer)
    `,
    about: `
      de | d | du | des | a propos de | a propos du | pour | sur | que | qu | a | au | concernant | au sujet de | mon
      ma | mes | le cours | la formation
      (de/quil faut/que je dois/que jai a/pour/a) (faire/finir/terminer/commencer/continuer/completer/reprendre/
        suivre/poursuivre/boucler/travailler sur/regarder/avancer sur)
      (davancer/dattaquer/dachever/dentamer) (sur/dans/)
      que jai | que je fasse | que je finisse | que je termine | que je commence | quil me reste | a faire | a finir
      a terminer | de moccuper de | apres demain | apresdemain
    `,
    in: 'dans | dici | dans environ | au bout de',
    every: 'chaque | tous les | toutes les | tout les | toute les | a chaque',
    everyOther:
      'tous les deux | tous les 2 | toutes les deux | toutes les 2 | chaque deuxieme | un sur deux les',
    daily: `
      chaque jour | tous les jours | tout les jours | quotidiennement | quotidien | quotidienne | chaque matin
      tous les matins | chaque soir | tous les soirs | par jour | une fois par jour | journellement
    `,
    weekly:
      'chaque semaine | toutes les semaines | hebdomadairement | hebdomadaire | une fois par semaine | 1 fois par semaine | par semaine | toute les semaines',
    workdays: `
      (tous les/chaque/les/) (jours ouvres/jours ouvrables/jours de semaine/jour ouvre/jours de travail/
        jour de semaine/jour ouvrable)
      en semaine | pendant la semaine
      (du/de) lundi (au/a) vendredi
    `,
    all: `
      tout | tous mes cours | mes cours | ce que jai a faire | tout ce que jai a faire | tout ce qui est en cours
      mes formations | toutes mes formations | tout ce qui me reste | tout ce quil me reste a faire
      ce qui est en retard | tous les cours | mes cours en cours | mes cours en retard
    `,
    remove: `
      (supprime/supprimer/supprimez/enleve/enlever/enlevez/retire/retirer/efface/effacer/annule/annuler/annulez/
        vire/oublie) (le/mon/mes/les/ce/tous les/tous mes/) (rappel/rappels)
      (ne me rappelle plus/me rappelle plus/arrete de me rappeler/arretez de me rappeler/ne me relance plus/
        arrete de me relancer)
      plus de (rappel/rappels) (pour/sur)
    `,
  },
  weekdays: {
    lundi: 1,
    lundis: 1,
    lun: 1,
    mardi: 2,
    mardis: 2,
    mercredi: 3,
    mercredis: 3,
    merc: 3,
    jeudi: 4,
    jeudis: 4,
    vendredi: 5,
    vendredis: 5,
    ven: 5,
    samedi: 6,
    samedis: 6,
    dimanche: 7,
    dimanches: 7,
    dim: 7,
    'le lundi': 1,
    'le mardi': 2,
    'le mercredi': 3,
    'le jeudi': 4,
    'le vendredi': 5,
    'le samedi': 6,
    'le dimanche': 7,
  },
  recurringDays: {
    lundis: 1,
    'les lundis': 1,
    mardis: 2,
    'les mardis': 2,
    mercredis: 3,
    'les mercredis': 3,
    jeudis: 4,
    'les jeudis': 4,
    vendredis: 5,
    'les vendredis': 5,
    samedis: 6,
    'les samedis': 6,
    dimanches: 7,
    'les dimanches': 7,
  },
  weekends: `weekend | weekends | week end | week ends | le weekend | les weekends | le week end | les week ends
    fin de semaine | fins de semaine | la fin de semaine | wk | wkd`,
  pausing: {
    snooze: `
      (mettre/mets/mettez/met/mise) en (pause/sourdine/veille/attente) (les rappels sur/les rappels de/
        les rappels pour/le rappel de/le rappel pour/)
      pause | pauser | snooze
      (suspends/suspendre/suspendez/stoppe) (les rappels/le rappel) (de/du/pour/sur/)
      suspends | suspendre | suspendez
      (reporte/reporter/reportez/repousse/repousser/repoussez/decale/decaler) (le/les/mon/mes) (rappel/rappels) (de/
        du/pour/sur/concernant/)
      (ne me parle plus/plus un mot/ne me parle pas/ne me parlez plus/ne mecris plus) (de/du/sur)
      (silence/rien) sur
      laisse moi tranquille (avec/sur)
      laissemoi tranquille (avec/sur)
      laisse moi tranquille | laissemoi tranquille | laissez moi tranquille | laissezmoi tranquille
    `,
    away: `
      (je suis/jsuis/je serai/jserai/je vais etre/je serais/moi je suis) (absent/absente/en conge/en conges/
        en vacances/en arret/en arret maladie/malade/en rtt/en deplacement/pas la/pas dispo/hors du bureau/
        en conge maternite/en conge paternite/en conge parental/en maternite/off/ailleurs/indisponible/en mission/
        a letranger/de repos/en repos)
      (je ne suis/je ne serai) pas (la/dispo/disponible/au bureau/joignable)
      (je pars/je suis parti/je suis partie/je prends/je serai) (en/des/mes/) (vacances/conge/conges)
      (absent/absente/en conge/en conges/en vacances/pas la/indisponible)
      conges | vacances
      mes (vacances/conges) (sont/vont/durent/commencent/)
      en deplacement | en arret | en arret maladie | en rtt | hors du bureau | conge maternite | en conge maternite
      en conge parental | en conge paternite | conge parental | en mission
    `,
    from: 'du | a partir du | a partir de | des le | de | des | depuis le | a compter du | le',
    until: `
      jusqua | jusquau | jusqu a | jusqu au | jusquen | au | a | jusqua la fin du | jusquau matin du | jusquau soir du
      retour le | je reviens le | et je reviens le | je rentre le | et je rentre le | inclus jusquau
    `,
    for: 'pendant | pour | durant | pour les | pour les prochains | les prochains | les prochaines | pour encore | pdt',
    all: `tout | tous | toutes | tous les rappels | les rappels | rappels | mes rappels | tous mes rappels
      tous mes cours | mes cours | toutes les notifications | les notifications`,
  },
  quiet: {
    open: `
      (ne/) (mecris/mecrivez/me contacte/me contactez/me derange/me derangez/menvoie/menvoyez/me notifie/
        me notifiez/me sollicite/me sollicitez/me parle/me parlez/me rappelle/me rappelez/me relance/me relancez/
        mappelle/me spamme) (pas/rien/plus/jamais/surtout pas/pas de messages/pas de message/rien du tout/
        aucun message/plus rien)
      (ne/) (menvoie/menvoyez) (pas/aucun/plus) (de/) (message/messages/rappel/rappels/notification/notifications)
      (ne pas/ne plus) (mecrire/me deranger/deranger/me contacter/menvoyer de messages/envoyer de messages/
        menvoyer de rappels)
      (pas de/aucun/aucune/zero/jamais de) (message/messages/rappel/rappels/notification/notifications/notif/notifs)
      (silence/chut/tais toi/taistoi/taisez vous/rien/calme/mode silencieux/silencieux)
    `,
    only: `
      (ecris/ecrivez/contacte/contactez/notifie/rappelle/rappelez/envoie/relance) moi (seulement/uniquement/que/
        juste)
      (ecrismoi/ecrivezmoi/contactemoi/contactezmoi/notifiemoi/rappellemoi/rappelezmoi/envoiemoi/
        relancemoi) (seulement/uniquement/que/juste)
      (seulement/uniquement/que) des (messages/rappels)
      (messages/rappels) (seulement/uniquement)
      ne mecris que | ne mecrivez que | mecris que | ne me contacte que | ne me contactez que | ne me derange que
    `,
    before: 'avant | plus tot que | quavant | avant les',
    after: 'apres | plus tard que | a partir de | des | quapres | passe | apres les | qua partir de',
    on: 'le | les | pendant | durant | au | ce | en | pendant le | pendant les | durant le | la | que le',
  },
  daySpans: {
    'un jour': 1,
    'une journee': 1,
    'une semaine': 7,
    'une petite semaine': 7,
    'une bonne semaine': 7,
    'huit jours': 7,
    'une quinzaine': 14,
    'une quinzaine de jours': 14,
    'quinze jours': 14,
    'quelques jours': 3,
    'deux trois jours': 3,
    'une dizaine de jours': 10,
    'un mois': 30,
    'un bon mois': 30,
  },
  dayUnits: { jour: 1, jours: 1, journees: 1, semaine: 7, semaines: 7, sem: 7, mois: 30 },
  spareTime: {
    has: `
      (je dispose/je beneficie/jai droit/il me reste/jai devant moi/jai encore) (de/d/encore/juste/a peu pres/environ/)
      (jai/j ai/jaurais/jai encore/jai juste/jai environ/jai a peu pres/je nai que/jai que/jai seulement/
        il me reste/je dispose de/je dispose d/jai devant moi/jai devantmoi/jai genre/on a/jai a tout casser/
        jai au maximum/moi jai) (juste/environ/encore/seulement/a peu pres/genre/)
      (que/quoi/quest ce que) (puis je/puisje/je peux/faire/pourrais je/je pourrais) (faire/apprendre/suivre/) (en/
        avec/dans/pendant)
      je peux (faire/apprendre/suivre) quoi (en/avec/dans)
      (quelque chose/un truc/un cours/quelquechose/une formation/qqch) (de/en/pour/qui dure/qui prend/qui tient en/
        dune duree de/a faire en/faisable en/de moins de)
      (ce qui/quest ce qui) (tient/rentre) en
      avec | si jai | quoi faire en | que faire en | que faire avec
    `,
    free: `
      (que/quoi/quest ce que) (me/) (proposez vous/proposes tu/conseillez vous/conseilles tu/recommandez vous/suggerez vous/
        puis je faire/puis je suivre/je peux faire/je peux suivre/je fais/dois je faire/tu me proposes/tu me conseilles/
        tu proposes/vous me proposez/je pourrais faire/faire/suivre/on fait)
      (quel cours/quels cours/quelle formation/quelles formations) (puis je/je peux/pourrais je/tu me conseilles/
        me conseillez vous/me conseilles tu/me proposez vous/) (faire/suivre/)
      je (fais/peux faire/pourrais faire/peux suivre/suis) quoi
      (tu as/vous avez/ya/il y a) (quelque chose/quoi/un truc) (a me proposer/pour moi/)
      (propose/proposez/conseille/donne) moi (quelque chose/un truc/un cours/une formation)
      (avant/jusqua) (la reunion/ma reunion/mon train/mon bus/mon rdv/midi/le dejeuner/la pause/ma pause)
      a tuer au (quai/depot/bureau) | au quai | devant moi que faire | tranquille | pas plus | de battement | de creux
      devant moi | devantmoi | libre | libres | de libre | de temps | de temps libre | a tuer | a perdre
      pour apprendre | pour me former | maintenant | disponible | disponibles | dispo | dispos | la | ce matin
      ce soir | avant ma reunion | avant mon rdv | max | maximum | ou moins | aujourdhui | de disponible
      de disponibles | a consacrer | grand max | de pause | a occuper | que faire | je fais quoi | tu proposes quoi
      que me proposes tu | quoi faire | pour un cours | pour moi | chrono
    `,
    quick: `
      (quelque chose/un truc/tu as quelque chose/as tu quelque chose/donne moi quelque chose/donnemoi quelque chose/
        il y a quelque chose/y a til quelque chose/avez vous quelque chose/propose moi quelque chose/
        proposemoi quelque chose/je cherche quelque chose/qqch/je veux quelque chose/tu as un truc) (de/) (rapide/
        court/bref/vite fait)
      (un/le/des) (cours/truc/trucs) (rapide/court/courts/rapides/bref)
      (une/des) (formation/formations) (rapide/courte/rapides/courtes)
      (que puis je/quest ce que je peux/que faire) (faire/) (rapidement/vite)
    `,
  },
  planning: {
    open: `
      planifie | planifier | planifiez | programme | programmer | programmez | reserve | reserver | reservez | bloque
      bloquer | bloquez | prevois | prevoir | prevoyez | cale | caler | calez
      (planifie/planifier/planifiez/programme/programmer/reserve/reserver/reservez/bloque/bloquer/bloquez/prevois/
        prevoir/cale/caler/trouve/trouver/garde/garder) (moi/nous/) (du temps/un creneau/une plage/une heure/1 heure/
        1h/une demi heure/un moment) (pour/)
      (planifiemoi/planifiezmoi/programmemoi/reservemoi/reservezmoi/bloquemoi/bloquezmoi/prevoismoi/calemoi/
        trouvemoi/gardemoi/gardermoi) (du temps/un creneau/une plage/une heure/1 heure/1h/une demi heure/
        un moment) (pour/)
      (planifie/reserve/bloque/cale/programme/prevois/planifiez/reservez/bloquez) moi
      (planifiemoi/reservemoi/bloquemoi/calemoi/programmemoi/prevoismoi/planifiezmoi/reservezmoi/bloquezmoi)
      planifiemoi | reservemoi | bloquemoi | calemoi | programmemoi
      (mets/mettre/ajoute/ajouter/inscris) (moi/) (dans/a) (mon/l/) (agenda/calendrier/lagenda/planning)
      (metsmoi/ajoutemoi/inscrismoi) (dans/a) (mon/l/) (agenda/calendrier/lagenda/planning)
    `,
    forWhat: `
      pour
      pour (faire/finir/terminer/commencer/avancer sur/travailler sur/suivre/reprendre/continuer/bosser/bosser sur/
        me consacrer a)
      sur | de | d | consacre a | consacree a | mon | ma | avec | dedie a | apres demain | apresdemain
    `,
    on: 'le | ce | cet | cette | pour le | a partir de | des | prochain | au | pour | de | du | jusqua',
    filler: `
      du temps | un creneau | une seance | une session | une reunion | une plage | un rendez vous | un rdv | moi | me
      nous | dans mon calendrier | dans mon agenda | dans lagenda | au calendrier | a mon agenda | dans le calendrier
      de | du | un moment | le cours | la formation | mon | ma | a | des | entre | partir | temps
    `,
  },
  lengths: {
    'une heure': 60,
    'une petite heure': 60,
    'une bonne heure': 60,
    'une heure et demie': 90,
    'une heure et quart': 75,
    'une heure trente': 90,
    'une heure et 30 minutes': 90,
    '1 heure et demie': 90,
    '1h et demie': 90,
    'heure et demie': 90,
    'deux heures et demie': 150,
    '2 heures et demie': 150,
    'une demi heure': 30,
    'une demiheure': 30,
    'une demie heure': 30,
    'une demieheure': 30,
    'demi heure': 30,
    demiheure: 30,
    'demie heure': 30,
    '1 demi heure': 30,
    '1/2 heure': 30,
    '1/2h': 30,
    '1/2 h': 30,
    'une petite demi heure': 30,
    'une bonne demi heure': 30,
    'un quart dheure': 15,
    'un quart d heure': 15,
    'quart dheure': 15,
    '1 quart dheure': 15,
    '1/4 dheure': 15,
    'un petit quart dheure': 15,
    'trois quarts dheure': 45,
    'trois quart dheure': 45,
    '3 quarts dheure': 45,
    '3 quart dheure': 45,
    '3/4 dheure': 45,
    'quelques minutes': 10,
    'cinq petites minutes': 5,
    '5 petites minutes': 5,
    'deux petites minutes': 2,
    'une minute': 5,
    'une dizaine de minutes': 10,
    'une quinzaine de minutes': 15,
    'une vingtaine de minutes': 20,
    'une trentaine de minutes': 30,
    '5mn': 5,
    '10mn': 10,
    '15mn': 15,
    '20mn': 20,
    '25mn': 25,
    '30mn': 30,
    '40mn': 40,
    '45mn': 45,
    '60mn': 60,
    '90mn': 90,
    'dune heure': 60,
    'dune demi heure': 30,
    'dune demiheure': 30,
    'dun quart dheure': 15,
    'dune heure et demie': 90,
  },
  minutes: 'minute | minutes | min | mins | mn | minuttes | petites minutes',
  hours: 'heure | heures | h | hr',
  timeOfDay: {
    at: 'a | vers | des | a partir de | aux environs de | aux alentours de | vers les',
    after: 'h | heures | heure | hrs | pile',
    am: 'du matin | du mat',
    pm: 'du soir | de lapresmidi | de lapres midi | de l apres midi | de laprem | de l aprem',
    parts: {
      'ce soir': 18,
      'ce matin': 9,
      'le matin': 9,
      matin: 9,
      'au matin': 9,
      'dans la matinee': 10,
      'en debut de matinee': 9,
      'en fin de matinee': 11,
      'en matinee': 10,
      midi: 12,
      'a midi': 12,
      'le midi': 12,
      'ce midi': 12,
      'apres midi': 14,
      apresmidi: 14,
      aprem: 14,
      'cet apresmidi': 14,
      'cet apres midi': 14,
      'cet aprem': 14,
      lapresmidi: 14,
      'l apres midi': 14,
      'lapres midi': 14,
      'dans lapresmidi': 14,
      'dans lapres midi': 14,
      'en debut dapresmidi': 14,
      'en debut dapres midi': 14,
      'en fin dapresmidi': 17,
      'en fin dapres midi': 17,
      'en fin de journee': 17,
      'fin de journee': 17,
      'le soir': 18,
      soir: 18,
      'au soir': 18,
      'en soiree': 19,
      'dans la soiree': 19,
      'en debut de soiree': 18,
      'apres le dejeuner': 14,
      'avant le dejeuner': 11,
      'a huit heures': 8,
      'a neuf heures': 9,
      'a dix heures': 10,
      'a onze heures': 11,
      'a une heure': 13,
      'a deux heures': 14,
      'a trois heures': 15,
      'a quatre heures': 16,
      'a cinq heures': 17,
      'a six heures': 18,
      'huit heures du matin': 8,
      'neuf heures du matin': 9,
      'a sept heures': 7,
      'a quatorze heures': 14,
      'a quinze heures': 15,
      'a seize heures': 16,
      'a dixsept heures': 17,
      'a dix sept heures': 17,
      'a dixhuit heures': 18,
      'a dix huit heures': 18,
      'neuf heures': 9,
      'huit heures': 8,
      'dix heures': 10,
      'dixhuit heures': 18,
      'dix huit heures': 18,
    },
  },
  abbreviations:
    'p.ex. | ex. | env. | max. | min. | niv. | mod. | chap. | m. | mme. | mlle. | dr. | form. | réf. | ref. | p. | adm. | gest. | n°.',
  fractionSigns: {},
  numberSuffixes: '',
  dayHalves: 'h',
  period: { days: 'jour | jours', to: 'au | a' },
  elisions: 'l | d | j | m | t | s | c | n | qu | jusqu | lorsqu | puisqu',
  unlikeEnglish: 'dun | plus',
  dates: { chrono: 'fr' },
  rewritings,
  tag: 'fr',
  languages: {
    fr: 'francais | francaise',
    en: 'anglais | anglaise',
    de: 'allemand | allemande',
    es: 'espagnol | espagnole | castillan',
    it: 'italien | italienne',
    pt: 'portugais | portugaise',
    nl: 'neerlandais | hollandais | flamand',
    pl: 'polonais',
    sv: 'suedois',
    ja: 'japonais',
    zh: 'chinois | mandarin',
    ko: 'coreen',
    ar: 'arabe',
  },
  lookalikes: `
    aboutir | acceder | achete | achetee | achetees | acheter | achetes | acheteur | actualite | adopter | alimenter
    amende | amene | annuelle | annuelles | annuels | argumente | armand | attache | attaques | augmentee | augmentent
    avancee | avancees | avances | bizarre | bouche | boule | center | cents | chante | charge | charger | classement
    cles | clos | commente | commerce | commerces | commune | compensee | compenser | complet | complets | complexes
    complexite | complice | complices | comporte | comporter | computer | conclure | confiee | confier | confirmee
    confirment | conforme | conformes | confort | correcte | couture | culture | debiteur | debuts | decalage
    decharge | declarent | declares | decrire | deduire | defaite | defauts | defis | deguster | delais | delit
    delta | demarche | demarches | demarrage | demeure | deplace | deplacer | depute | deputes | derniers | deviter
    disparu | eleve | elevee | elevees | eleves | emettre | engagee | engager | enregistrent | entend | entendre
    entite | envol | estimee | estimer | etendu | etendue | evenement | exacte | faible | faille | fines | finesse
    finissent | fixee | fixes | fonde | forcer | forme | formes | fort | forte | forts | fortune | fuite | gamme
    graves | indiquent | initial | initiale | initiative | inspire | jete | joint | jusquaux | jusque | lancees | leve
    lutter | manquer | manquera | masque | masques | mette | mettra | minorite | mobilier | modifiee | neufs | notera
    notes | opter | parents | parlent | passent | passera | pensent | perdent | peuvent | placee | placent | places
    pluie | port | portee | portent | portera | portes | porteur | posseder | poste | pourront | poussent | precede
    preciser | premiers | procede | procedes | procter | progressif | puissent | quartier | quittent | rarete
    realites | recolte | recolter | recompense | rediger | redonner | reduites | refait | rejet | relais | remises
    remontee | remontent | renove | reparer | repartir | resiste | resister | ressort | restait | reussir | reussit
    reussite | revolte | russie | savent | servent | sexprime | sexprimer | signal | signaux | sortes | sortie
    sortira | souvent | sterling | subit | sucre | terminal | validite | viser | vivre | volontaires | approche
    autorites | autorite | certaines | chasse | chaise | conseils | conseillers | designer | dessiner | distribuer
    devaluer | deceler | declin | destinee | disposer | depenser | dexemple | diffuser | director | dhonneur
    etranger | echapper | engendre | executer | exploite | exploiter | emporte | exigence | exiger | fosse | forge
    forces | geant | gerant | incite | filet | livre | litre | mains | menus | nominale | nuages | plancher | porteurs
    promet | profonde | prononce | prononcee | prononcer | province | recettes | recentes | recit | recouvre
    recemment | renoncer | relations | releve | remporte | reportage | reduire | retraite | revers | separe | shopping
    souvient | survient | tonne | liberte | liberale | refuge | refugies | supplier | suppliers | deffectuer
    dadopter | assister | assistee
  `,
};
