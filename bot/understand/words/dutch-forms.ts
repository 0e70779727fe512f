/** How Dutch is typed as it is spoken, in the Netherlands and in Flanders, and the same as it is spelt; one after the other. */
export const dutchForms: [written: RegExp, read: string][] = [];

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
/** Where a clause begins, or an order after such a word. */
const opens = '(?<=^|[.!?,;:\\n(] ?|(?:^|\\s)(?:en|dan|dus|ja|oke?|hoi|hallo|dag|allez|toe|zeg|nu|nou) )';

function form(written: string, read: string) {
  dutchForms.push([new RegExp(written, 'giu'), read]);
}

/** Instead of one of these words. */
function word(written: string, read: string) {
  form(`${before}(?:${written})${after}`, read);
}

/** "a/b c" → any of them, as a part of a regular expression. */
function anyOf(alternatives: string): string {
  return `(?:${alternatives.trim().replace(/\s*\/\s*/g, '|')})`;
}

// "'k heb", "kheb", "heb'k", "'t is", "tis", "da's", "m'n", "d'helft"
const afterI = anyOf(
  'heb/hebt/ben/zit/zitte/sta/wil/zou/zal/ga/moet/moest/had/doe/weet/vind/denk/krijg/snap/begin/start/kan/mag/heet/zoek/neem/pak/kies',
);
form(`${before}'k (?=[\\p{L}'])`, 'ik ');
form(`${before}'k(?=${afterI}${after})`, 'ik ');
form(`${before}k\\s(?=(?:${afterI}|è|èn)${after})`, 'ik ');
form(`${before}k(?=(?:heb|ben|zit|sta|wil|zou|zal|moet|had|weet|vind|denk)${after})`, 'ik ');
form(`${before}(${afterI}|was|è|èn|moe)\\s?'k${after}`, '$1 ik');
form(`${before}(heb|ben|zal|moet|mag)k${after}`, '$1 ik');
form(`${before}'t(?= )`, 'het');
form(`${before}'?t ?(?=(?:is|was|zit|moet|gaat|staat)${after})`, 'het ');
word("da's|dah's|dat's(?= (?:nu|al|goed|klaar|af|gedaan|ok))", 'dat is');
const whatItIs = anyOf(
  'nu/al/ook/klaar/af/gedaan/goed/eindelijk/alvast/helemaal/weer/niet/nie/een/prima/mooi/fijn/super/top/oke/ok/juist/waar',
);
form(`${before}das(?= ${whatItIs}${after})`, 'dat is');
word("m'n", 'mijn');
word("'n", 'een');
// no name: "D'hondt"
form(`${before}d'(?=(?:helft|eerste|andere|enige|opleiding|uitleg)n?${after})`, 'de ');

// Flemish pronouns: "moogt ge", "ge moogt", "kunde"
const ofGij: Record<string, string> = {
  '(?:moogt|meugt)': 'mag',
  '(?:kunt|kuint)': 'kun',
  hebt: 'heb',
  zijt: 'ben',
  gaat: 'ga',
  doet: 'doe',
  wilt: 'wil',
  weet: 'weet',
  '(?:zoudt|zout)': 'zou',
  moet: 'moet',
  ziet: 'zie',
  krijgt: 'krijg',
  denkt: 'denk',
};
const told: Record<string, string> = {
  mag: 'mag',
  kun: 'kunt',
  heb: 'hebt',
  ben: 'bent',
  ga: 'gaat',
  doe: 'doet',
};
for (const [verb, ofYou] of Object.entries(ofGij)) {
  word(`${verb} (?:ge|gij)`, `${ofYou} je`);
  word(`(?:ge|gij) ${verb}`, `je ${told[ofYou] ?? ofYou}`);
}
word(
  '(leer|volg|start|begin|zoek|toon|help|stuur|noteer|geef|maak|spreek|raad|stel|zeg|vertel|bewaar|schrijf|werk)t (?:ge|gij)',
  '$1 je',
);
word('(?:moogde|meugde)(?: gij)?', 'mag je');
word('(?:kunde|kinde)(?: gij)?', 'kun je');
word('(?:hebde|hedde)(?: gij)?', 'heb je');
word('(?:wilde|wulde) (?:ge|gij)', 'wil je');
word('zoude(?: gij| ge)?', 'zou je');
word('gade(?: gij| ge|(?= (?:nu|nog|mij|me|dat|da|eens)))', 'ga je');
word('weette(?: gij)?', 'weet je');
dutchForms.push([/(?<![\p{L}\p{N}])[gG](?:e|ij)(?![\p{L}\p{N}'-])/gu, 'je']);

// "ne keer", "nen derde", "'k è gedoan", "moar"
dutchForms.push([
  /(?<![\p{L}\p{N}])(?<!nog )'?(?:ne|nen|e|een|n) ?(?:keer|kier|kjir)(?:tje)?(?![\p{L}\p{N}])(?! (?:per|in de|om de|in het|op de))/giu,
  'eens',
]);
word("'?(?:ne|nen)(?= (?:keer|kier))", 'een');
word(
  "'?(?:ne|nen)(?= (?:derde|vierde|vijfde|tiende|kwart|goeie|goede|cursus|reminder|andere|korte|vraag))",
  'een',
);
dutchForms.push([/(?<=(?<![\p{L}\p{N}])ik )(?:[èéê]n?|hè|eb)(?![\p{L}\p{N}])/giu, 'heb']);
dutchForms.push([/(?<![\p{L}\p{N}])[èê]n?(?= ik(?![\p{L}\p{N}]))/giu, 'heb']);
word('moe(?= ik(?![\\p{L}]))', 'moet');
word('ik zitten', 'ik zit');
word('e(?= (?:begin|beetje|kwart|cursus|vraag)(?![\\p{L}]))', 'een');
word('(?:gedoan|gedaon|gedaen)', 'gedaan');
word('afgedoan', 'afgedaan');
word('doan', 'doen');
word('moar', 'maar');
word('stoat', 'staat');
word('goat(?= (?:het|da|dat|mijn|niet|nie|em))', 'gaat');
word('doar', 'daar');
word('kloar', 'klaar');
word('(?:joa|joat|joak|jowk)', 'ja');
word('(?:wuk|wadde)', 'wat');
dutchForms.push([/(?<![\p{L}\p{N}'])wa(?![\p{L}\p{N}'])/gu, 'wat']);
const afterDa = anyOf(
  'is/was/van/ik/je/u/moet/kan/weet/heb/mag/wil/niet/nie/maar/nu/laatste/eens/nog/weer/werk/terug/er/ook/wel/nodig/ding/de/het/ene',
);
const beforeDa = anyOf(
  'zet/doe/is/heb/eens/maak/start/laat/vergeet/draai/wil/mag/kan/begin/weet/ja/met/noteer/schrijf/markeer/oei/in',
);
form(`${before}da(?= ${afterDa}${after})`, 'dat');
form(`(?<=${before}${beforeDa} )da${after}(?!')`, 'dat');
word('(?:geirn|geire|geerne?|gere|gèrn?e?|gaarne|gearn)', 'graag');
// Low Saxon, Brabant and Limburg: "bin ik halfweg", "as het regent", "begin ik nu an"
word(
  '(?<=ik )bin|bin(?= (?:ik|weer|klaar|net|nou|nu|op|bij|bie|met|bezig|halfweg|halverwege|der|er))',
  'ben',
);
word('as(?= (?:ik|het|je|ie|de|dat|dit|die|mijn|mien|u|t)(?![\\p{L}]))', 'als');
form(`${opens}as (?=\\p{L})`, 'als ');
// what opens with it asks: "ga ik nu fire safety starten"
form(
  '^welke (?:cursussen|trainingen|opleidingen|cursus) heb ik(?: allemaal| nu)?(?= ?[?.!]*$)',
  'toon mijn cursussen',
);
form(
  '^(?:welke cursussen|welke|wat) heb ik (?:allemaal )?nog niet (?:af|gedaan|klaar|afgerond)(?= ?[?.!]*$)',
  'wat moet ik nog doen',
);
form('^ga ik nu (?=\\p{L})', 'moet ik nu ');
form(
  `(?<=${before}(?:begin|begonne|begonnen|beginnen|start|starten|gestart|werk)(?: (?:ik|nu|nou|net|` +
    `der|er|ook|wel|vandaag|maar|vast)){0,3} )an${after}`,
  'aan',
);
word('an(?= (?:mijn|mien|de|het) )', 'aan');
word('(?:hef|heb hij|hee?f)', 'heeft');
word('mien', 'mijn');
word('(?:neet|nait|nich|nait|nit)', 'niet');
word('(?:veur|vur|veuër)', 'voor');
word("(?:he'?k|hek(?= (?:de|het|al|nu|nou|net|ook|die|een)))", 'heb ik');
word("ha'k", 'had ik');
word('hoeveul', 'hoeveel');
word('hoe wie?d', 'hoe ver');
word('mot', 'moet');
word('(?:ofgerond|aofgerond)', 'afgerond');
word('(?:kloor|klaor)', 'klaar');
word('daor', 'daar');
word('waor', 'waar');
word('maor', 'maar');
word('(?:staot|stait)', 'staat');
word('gao', 'ga');
word('jao', 'ja');
word('(?:tied|teed)', 'tijd');
word('lieste?', 'lijst');
word("'?ut(?= )", 'het');
word('(?:goan|gaon)', 'gaan');
word('(?:verwieder|verwijdre)', 'verwijder');
word('snachs|vanaovend|vanoavend', 'vanavond');
word('(?:vandage|vandoag|vandaog)', 'vandaag');
word("d'r", 'er');
word('der(?= (?:nu|nou|aan|an|mee|maar|nog|wel|al|weer|op|af|uit)(?![\\p{L}]))', 'er');
// learners of Dutch: "klaar gemaakt", "ik al klaar met", "alle cursus"
word('klaar ?ge?maakt', 'afgemaakt');
form(`${opens}ik (?:(?:al|nu|ook) )?klaar (?:met )?(?=\\p{L})`, 'ik ben klaar met ');
form(`${opens}(?:ik )?klaar met ben ik ?(?=$|[.!])`, 'ik ben klaar');
word(
  '(alle|veel|meer|mijn|welke|andere|zijn er|hebben jullie|heb je|hebt u) cursus(?= (?:zien|over|voor|met|in|zijn|heb|hebben|kan|staan|moet|die))',
  '$1 cursussen',
);
word('zijn er cursussen over', 'zoek cursussen over');
// "haal dat er maar af", "ja doe maar weg", "45 zoiets"
form(
  `${opens}(?:(?:nee|sorry|oeps|oei|o nee|oh nee)[,.!]? )?(?:(?:dat|dit|het) (?:klopt|was|is) (?:niet|` +
    `fout|verkeerd|niet goed|niet juist|niet de bedoeling)|fout|foutje|verkeerd|klopt niet)[,.;!]? (?:dus ` +
    `)?(?=(?:zet|doe|draai|maak)(?: \\p{L}+){0,3} (?:terug|ongedaan))`,
  '',
);
form(
  `(?<=${before}\\d{1,3} ?(?:%|procent)?) (?:zoiets|of zoiets|ofzo|of zo|om en bij|denk ik zo|zowat)${after}(?= ?(?:$|[.!]))`,
  '',
);
word(
  'daar (?:wil|zou|heb|moet|kan) ik (?:(?:graag|wel|nog|echt|gewoon) )*(?:(?:wat|iets|een beetje|een ' +
    'stuk) )?(?:meer|langer) (?:de )?tijd voor(?: (?:nodig|hebben|krijgen|gebruiken|willen))*',
  'ik heb meer tijd nodig voor die',
);
form(
  `${before}(?:ik )?heb (?:weer|nog|net|vandaag|al) (?:(?:een|n) )?(?:stukje|beetje|deel|deeltje|klein ` +
    `stukje|stuk|paar lessen) (?:van|in|aan|bij|uit) ([^.!?,;\\n]{2,50}?) (?:gedaan|gemaakt|gewerkt|` +
    `afgewerkt|bijgedaan)${after}`,
  'weer een stukje gedaan van $1',
);
form(
  `${before}(?:ik )?ben (?:weer|nu|ondertussen) (?:een )?(?:wat|stukje|stuk|eindje|beetje|iets) verder (?:met|in)${after}`,
  'weer een stukje verder gedaan aan',
);
form(
  `${opens}doe (?:dan )?maar (?=(?:de|het|die|cursus) (?!helft|eerste|tweede|derde|vierde|vijfde|laatste|rest|andere|groeten|kwart)\\p{L})`,
  'doe mij maar ',
);

word('(?:helegans|heelegans|hielegans|gansch)', 'helemaal');
word('(?:werom|weerom)', 'weer');
dutchForms.push([/(?<=(?<![\p{L}\p{N}])(?:dat|het|m|hem|die|alles) )were(?![\p{L}\p{N}])/giu, 'weer']);
dutchForms.push([/(?<=(?<![\p{L}\p{N}])(?:weer|terug) )(?:lijk|gelijk|lik)(?= )/giu, 'zoals']);
dutchForms.push([/(?<=(?<![\p{L}\p{N}])heb )(?:just|zjust|zuust)(?= )/giu, 'net']);
form(
  `(?<=${before}${anyOf('begin/beginnen/begonnen/starten/gestart/bezig/klaar/verder')} )me(?= \\p{L})`,
  'met',
);
word('(?:lijste)', 'lijst');
dutchForms.push([/(?<![\p{L}\p{N}])ip(?= (?:de|mijn|m'n|het|\d))/gu, 'op']);

// at the end of a clause they say nothing: "klaar hé", "af zi", "bedankt zunne"
dutchForms.push([/(?<=[\p{L}\p{N}%]),? h[éè]+(?![\p{L}\p{N}])/giu, '']);
dutchForms.push([
  /(?<=[\p{L}\p{N}%]),? (?:zi|zie|zè|zeh|zenne|zunne|zulle|zun|wi|wè|ewoar|ewaar|ewaor|é|eh|hoor)(?=\s*(?:[.!?,;…\n]|$))/giu,
  '',
]);
const beforeHe = anyOf(
  'klaar/af/gedaan/bedankt/merci/sorry/goed/maar/wel/ok/oke/ja/weg/afgerond/voltooid/zo/dank je wel/dankjewel',
);
form(`(?<=${before}${beforeHe}),? he(?= ?(?:[.!?]|$))`, '');

// "graag zou ik …", "nu wil ik graag …"
form(`${opens}graag (zou|wil|wilde|wou|had) ik(?: graag)?${after}`, 'ik $1 graag');
form(`${opens}(?:nu|dan|vandaag|daarom|ook|hierbij) (zou|wil|wilde|wou) ik graag${after}`, 'ik $1 graag');
word('gaat u?w? ?(?:gerust |maar |rustig )?(?:u|uw) gang', 'ga je gang');
word('ga (?:gerust |maar |rustig )?(?:je|uw) gang', 'ga je gang');
word('alle ?(?:twee|2|bei|beide|beiden)', 'allebei');
const byNow = anyOf(
  'allebei/beide/beiden/nu/ook/weer/al/eindelijk/helemaal/inmiddels/net/intussen/ondertussen/volledig',
);
const done = 'klaar|af|afgerond|voltooid|gedaan|afgewerkt|afgemaakt';
const end = '(?= ?(?:$|[.!?,;\\n]))';
// "excel en gdpr zijn klaar": "zijn" may be somebody's
form(`(?<=\\p{L}+ en [^.!?,;\\n]{2,50} )(?<!ik )zijn(?= (?:${byNow} )*(?:${done})${end})`, 'is');
// "daar wil ik aan beginnen", "begin daar mee", "ik kies voor de tweede"
word('(start|begin) (?:er|daar|hier) ?(?:(?:nu|dan|gerust|meteen|maar) )?(?:mee|aan)', 'start die');
word('daar (wil|zou|ga) ik (graag |wel |nu )?(?:mee|aan) (beginnen|starten)', 'die $1 ik $2$3');
word('(kies|ga|opteer) (?:graag |dan |toch )?voor(?= (?:de|die|nummer|den|optie) )', 'kies');
// "tweede is af", "laatste weghalen"
const infinitives =
  'weghalen|verwijderen|schrappen|wissen|starten|beginnen|opstarten|afvinken|afronden|bewaren';
const place = '(?:eerste|tweede|derde|vierde|vijfde|laatste|\\d(?:e|de|ste))n?';
form(`${opens}(?=${place} (?:is|op|staat|zit|heb|mag|kan|${infinitives})${after})`, 'de ');
form(`(?<=${before}(?:${infinitives}|inschrijven)) maar${end}`, '');

// "wilt u zo vriendelijk zijn X te starten", "gelieve mij in te schrijven"
word(
  '(?:zo|even) (?:vriendelijk|goed|lief|aardig|beleefd)(?: willen| te willen)? (?:zijn|wezen)(?: om| en)?(?= \\p{L})',
  'alstublieft',
);
// "… how to start it" asks
const asks = `(?<=(?:^|[^\\p{L}])(?:wilt|wil|zou|kunt|kun|kan|gelieve|verzoeke?|vragen|wens)(?:(?! (?:hoe|of|waarom|wanneer) )[^.!?;\\n]){0,80} )`;
const verbs = anyOf(`
  schrijven/melden/geven/halen/vinken/ronden/slaan/zetten/voegen/maken/werken/passen/draaien/houden/doen/starten/vangen/strepen/leggen
`);
const wholeVerbs = anyOf(`
  starten/beginnen/openen/bewaren/noteren/registreren/markeren/verwijderen/schrappen/wissen/annuleren/zetten/onthouden/voltooien/
  tonen/zoeken/halen/herstellen
`);
form(`${asks}(in|aan|af|uit|op|toe|weg|bij|terug|door|opzij) ?te ?(${verbs})${after}`, '$1$2');
form(`${asks}te (?=${wholeVerbs}${after})`, '');
form(`(?<=[\\p{L}\\p{N}%]),? (?:wilt u|wil je)${end}`, '');

// "mag de deadline van gdpr wat later", "een kwartiertje over, …", "doe daar maar 60 van"
const mayIt = anyOf('mag/kan/kun je/kan je/kunt u/kan u/zou je/zou u/zou/wil je/wilt u');
const postponed = anyOf(`
  later/opschuiven/opgeschoven worden/verschuiven/verschoven worden/verzetten/uitstellen/verlengen/verlengd worden/naar achter/naar achteren
`);
const howFar = anyOf('wat/iets/een beetje/een eindje/een week/een weekje/een paar dagen');
word(
  `${mayIt} de (?:deadline|einddatum|datum|vervaldatum|termijn) (van|voor) ([^.!?,;\\n]{2,60}?) (?:${howFar} )?${postponed}`,
  'verleng de deadline $1 $2',
);
const howMuch =
  '(?:(?:nog|een|maar|slechts|goed|dik|klein) )*(?:\\d+ ?|(?:vijf|tien|vijftien|twintig|dertig|veertig) )?';
const times = anyOf('min/minuten/minuutjes/kwartier/kwartiertje/half ?uur/half ?uurtje/uur/uurtje');
form(`^(?=${howMuch}${times} (?:over|vrij|pauze|tijd|de tijd)${after})`, 'heb ');
word('(?:doe|maak) (?:er|daar) ?(?:maar )?(\\d{1,3}\\s?(?:%|procent)?)(?: van)?', 'zet het op $1');

// "zojuist heb ik …", "ik geef door dat … klaar is"
const lately = anyOf(`
  zojuist/net/daarnet/zonet/zopas/vandaag/gisteren/gisteravond/gistermiddag/vanochtend/vanmorgen/vanmiddag/eindelijk/inmiddels/intussen/
  ondertussen/momenteel/reeds
`);
form(`${opens}(${lately}) (heb|ben|zit|sta) ik${after}`, 'ik $2 $1');
const reports = anyOf(`
  doorgeven/doorgegeven/melden/weten/meld/bevestig/bevestigen/noteer/noteren/registreer/mee/mede/mededelen/meedelen
`);
form(`(?<=${before}${reports} dat [^.!?,;:\\n]{2,50} )(${done}) is${end}`, 'is $1');
form(`${opens}wilde (?=(?:mij|me|eens|da|dat|de|het) )`, 'wil je ');

// "is excel moeilijk?": "is" opens questions in English, whose closing words differ
const adverbs = '(?:(?:eigenlijk|nogal|echt|heel|erg|zo|te|wel|ook) )*';
const asksOf = `${opens}is ((?!er |dat |het |dit |die )[^.!?,;\\n]{2,50}?) ${adverbs}`;
const closing = '(?= ?(?:$|[?\\n]))';
form(
  `${asksOf}(moeilijk|makkelijk|gemakkelijk|lastig|zwaar|pittig|eenvoudig)(?: voor mij)?${closing}`,
  'hoe $2 is $1',
);
form(`${asksOf}(?:lang|kort)${closing}`, 'hoe lang duurt $1');
form(
  `${asksOf}(?:iets |geschikt |bedoeld )?voor (?:beginners|gevorderden|starters|een beginner)${closing}`,
  'welk niveau heeft $1',
);

// formal orders: "start u de cursus", "schrijft u mij in"
word('neemt (?:u|je|ge) (?:het )?(?:mij|me) niet kwalijk', 'sorry');
word('neem (?:het )?(?:mij|me) niet kwalijk', 'sorry');
const orders = anyOf(`
  start/begin/zet/schrijf/noteer/markeer/verwijder/bewaar/haal/maak/draai/geef/toon/laat/zoek/rond/vink/voeg/doe/neem/stel/plan/
  herinner/stuur/registreer/meld/houd/hou/leg/werk/pas/vertel/help/open/kies/schrap/wis/annuleer/herstel/verander/wijzig/onthoud/
  verhoog/sluit/streep/gooi/reserveer/blokkeer/plaats
`);
form(`${opens}(${orders})t? u(?= \\p{L})`, '$1');

// a Flemish order: "zoekt eens iets", "geeft mij"
form(
  `${opens}(${orders})t(?= (?:mij|me|eens|maar|de|het|een|dat|die|deze|mijn|nu|iets|even|ook)${after})`,
  '$1',
);

// the “maar” that softens an order, not the one that says “but”
const softened = `(?:${orders}|ga|schrijft|volg|vul|voer|smijt|kieper|flikker|zwier|mik|update|log|mag|kan|pak)`;
const pronoun = anyOf('me/mij/die/deze/dit/dat/het/m/hem/er/daar/eens/even/u/alles/ons');
const politely = anyOf(
  'aub/alsjeblieft/alstublieft/svp/please/pls/graag/even/ff/eens/nu/meteen/direct/alvast/vast/gewoon/weer/gerust',
);
const ends = ' ?(?:$|[.!?,;:\\n…])';
const closes = anyOf(`
  mee/weg/eruit/eraf/erin/erbij/klaar/ongedaan/terug/van start/volgen/doen/inschrijven/noteren/${infinitives.replaceAll('|', '/')}/
  voor mij/voor me/voor later/(?:van|uit) (?:mijn|de)/op (?:mijn|de) lijst/op \\d/(?:op|als) (?:${done.replaceAll('|', '/')})/
  (?:in|op|af|aan|uit|over|door|bij|toe)(?=${ends}| (?:${politely}|voor|bij|aan)${after})
`);
const order = `${opens}${softened}(?: '?${pronoun})?`;
form(`(?<=${order}) maar(?= (?:met|aan|in|op|af|uit|bij|van|voor|de|het|een|naar)${after})`, '');
const longer = `${opens}(?:(?:ik|je|u) )?${softened}(?: [^.!?,;:\\n]{1,60})?`;
const yields = '(?<!(?:^| )(?:doe|ga|laat|kom|mag|kan|het|dat))';
form(`(?<=${longer})${yields} maar(?=${ends}| (?:${politely}|${closes})${after})`, '');
form(`(?<=${order}) maar(?= (?:${politely} )*${closes}${after})`, '');

// one way to say how far a course is: "kunt u X op 40 zetten", "doe X maar op 40", "ik ben met X tot 40 gekomen"
const share = '((?:\\d{1,3}|[a-z]*(?:tig|tien)|vijf) ?(?:%|procent)?)';
const title = '((?!(?:dat|het|die|deze|dit|mij|me|een|hoe) )[^.!?,;:\\n]{2,50}?)';
const please = '(?:(?:misschien|even|eens|alstublieft|alsjeblieft|aub|voor mij|graag|dan|nu|maar) )*';
form(
  `(?<=^|[.!,;\\n] ?)(?:(?:zou|kunt|kun|kan|wilt|wil) (?:u|je|jij)|(?:ik wil|ik zou|ik wou) (?:graag ` +
    `)?(?:willen )?dat (?:u|je)) ${please}${title} ${please}op ${share} (?:(?:willen|kunnen|wilt|kunt) ` +
    `)?(?:zetten|zet|brengen|doen|noteren|bijwerken) ?\\??(?=$|[.!,;\\n])`,
  'zet $1 op $2',
);
form(`${opens}doe ${title} (?:maar )?op ${share}(?= ?(?:$|[.!,;\\n]))`, 'zet $1 op $2');
form(`${opens}maak (?:maar )?van ${title} (?:maar )?${share}(?= ?(?:$|[.!,;\\n]))`, 'zet $1 op $2');
form(
  `${opens}zet (?:mij|me) (?:maar )?op ${share} (?:bij|voor|in|met|van) ${title}(?= ?(?:$|[.!,;\\n]))`,
  'zet $2 op $1',
);
form(
  `(?<=\\p{L}) (?:mag|kan)(?: (?:nu|wel|maar|inmiddels|ook))? (?:op|naar) ${share}(?= ?(?:$|[.!,;\\n]))`,
  ' op $1',
);
form(
  `${opens}(?:ik )?(?:ben|zit|sta) (?:bij|met|in|voor) ${title} (?:nu |al |nou |inmiddels )?(?:op|` +
    `aan|tot|bij) ${share}(?: (?:gekomen|gevorderd|beland|gebleven))?(?= ?(?:$|[.!,;\\n]))`,
  'ik zit op $2 met $1',
);
form(`(?<=${before}ben )(?:(?:eindelijk|helemaal|nu|net) )*door ${title} heen${after}`, 'klaar met $1');
form(
  `(?<=${before}heb [^.!?,;\\n]{1,60} )(?:weten|kunnen) (?:af te ronden|afronden|af te maken|afmaken|te voltooien|voltooien)${after}`,
  'afgerond',
);
form(
  `${opens}(?:bij|met|in) ${title} (?:ben|zit|sta) ik (?:nu |al |nou |inmiddels )?(?:op|aan|tot|bij) ` +
    `${share}(?: (?:gekomen|beland|gebleven|aangekomen))?(?= ?(?:$|[.!,;\\n]))`,
  'ik zit op $2 met $1',
);
form(
  `${opens}(?:zet|noteer|schrijf) (?:maar )?(?:bij|voor) ${title} (?:maar )?dat ik (?:nu )?op ${share} (?:zit|ben|sta)(?= ?(?:$|[.!,;\\n]))`,
  'zet $1 op $2',
);
form(
  `${opens}(?:noteer|zet|schrijf|registreer|meld)(?: maar| even)* dat ik (?:nu )?op ${share} (?:zit|` +
    `ben|sta) (?:met|bij|in|van) ${title}(?= ?(?:$|[.!,;\\n]))`,
  'zet $2 op $1',
);
form(
  `${opens}(?:mag ik|ik wil) (?:u |je )?(?:even )?(?:laten weten|melden|doorgeven|meedelen) dat ik ` +
    `${title} (?:nu |net |vandaag |gisteren )?heb (${done})(?= ?(?:$|[.!,;\\n]))`,
  'ik heb $1 $2',
);
word('v/d|v\\.d\\.', 'van de');
word('(modules|hoofdstukken|lessen|onderdelen|delen) gehad', '$1 gedaan');
// more time, a choice, a wish
const week = '((?:nog )?(?:een|twee|drie|\\d) (?:week|weekje|weken|dag|dagen|maand)|een paar dagen)';
form(
  `${opens}(?:is het mogelijk|kan het|is het kan) (?:om )?${title} (?:met )?${week} (?:langer )?te verlengen`,
  'ik heb $2 extra nodig voor $1',
);
form(`${opens}is het mogelijk (?:om )?${title} te verlengen`, 'verleng de deadline van $1');
form(
  `${opens}(?:mag|kan|kunnen) (?:daar|er|hier) (?:nog )?${week} bij(?: komen)?`,
  'ik heb $1 extra nodig voor die',
);
word(
  '(?:ik )?ben (?:een )?(?:beetje|wat|iets|stukje) (?:opgeschoten|verder gekomen|verder|vooruit gekomen) (?:met|in)',
  'weer een stukje verder gedaan aan',
);
form(
  '^(?:weer )?(?:een )?(?:beetje|stukje|eindje) verder (?:gekomen )?(?:met|in|aan)(?= )',
  'weer een stukje verder gedaan aan',
);
form(
  `${opens}(?:die|deze) (?=(?:eerste|tweede|derde|vierde|vijfde|laatste|bovenste|onderste) (?:is|heb|zit|mag|kan|op|starten|verwijderen)${after})`,
  'de ',
);
form(
  '^doe (?:mij |me )?(?:de|die) (eerste|tweede|derde|vierde|vijfde|laatste|bovenste|onderste)(?: maar| graag)?(?=[.!]?$)',
  'kies de $1',
);
form('^(?:nummer|nr) (\\d)(?: graag| aub| alsjeblieft| alstublieft)(?=[.!]?$)', 'kies nummer $1');
form('^(?:ja,? )?(?:die|deze) wil ik(?: (?:wel|graag|hebben|doen|gaan doen))*(?=[.!]?$)', 'kies die');
form(
  `${opens}ik zou (?:(?:eigenlijk|ook|toch|nu) )*(?:(?:wel|graag) )+${title} willen (?:doen|volgen|starten|beginnen)`,
  'ik wil graag $1 starten',
);
form(`${opens}geef (?:me|mij) maar (?=(?!een|wat|iets|de|meer|nog|hulp|info)\\p{L})`, 'doe mij maar ');
word('zo (?:rond|ongeveer|om en bij)(?= (?:de )?\\d)', 'ongeveer');
word('gecomplete(?:d|t|e?rd)?|gecompleet|gecomplet', 'gecompleteerd');
word('bie', 'bij');
word('weg (doen|halen|gooien)', 'weg$1');
form(
  `(?<=${before}ik wil (?:graag )?)stoppen (?=(?!met |ermee|daar|nu|vandaag|om |voor )\\p{L})`,
  'stoppen met ',
);
form(`${opens}schrijf (mij|me) in (?=(?!voor |bij |op |in |aub|maar|nu )\\p{L})`, 'schrijf $1 in voor ');
form(
  `^((?!(?:kan|mag|moet|wil|hoe|waar|niet|ik|kun|kunt|zou|wanneer|deadline|de|termijn) )[^.!?,;:\\n]{2,40}?) ` +
    `(?:graag |even |svp )?verlengen(?: (?:aub|graag|svp|alstublieft|alsjeblieft))?(?= ?(?:$|[.!\\n]))`,
  'verleng de deadline van $1',
);

// letters that are said by their names, at least three together: "gee dee pee er"
const names =
  'a aa,b bee,c cee,d dee,e ee,f ef,g gee,h haa,i ie,j jee,k kaa,l el,m em,o oo,p pee,q ku|kuu,r er,s es,t tee,u uu,v vee,w wee,x iks'
    .split(',')
    .map((one) => one.split(' ') as [letter: string, said: string]);
const isLetter = `(?:(?:${names.map(([, said]) => said).join('|')})(?= )|[a-z]\u2063)`;
const lastLetter = `(?:(?:${names.map(([, said]) => said).join('|')})${after}|[a-z]\u2063)`;
for (const [letter, said] of names) {
  const three = `${before}(?:${said})(?= ${isLetter} ${lastLetter})`;
  const second = `(?<=${before}${isLetter} )(?:${said})(?= ${lastLetter})`;
  const third = `(?<=${before}${isLetter} ${isLetter} )(?:${said})${after}`;
  dutchForms.push([new RegExp(`${three}|${second}|${third}`, 'giu'), `${letter}\u2063`]);
}
dutchForms.push([/\u2063 (?=[a-z]\u2063)/g, '']);
dutchForms.push([/\u2063/g, '']);
