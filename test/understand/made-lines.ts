import type { Line } from './corpus/line.ts';
import type { StateName } from './corpus/world.ts';

/**
 * Lines that the reader learns from besides those that people typed: what is often meant, in many manners of asking. They are put
 * together the same way each time, and say nothing about how well anybody is understood.
 */
export const madeLines = (): readonly Line[] => [
  ...orders.flatMap(([effect, state, said]) => inFrames(said, asking, effect, state)),
  ...claims.flatMap(([effect, state, said]) => inFrames(said, telling, effect, state)),
  ...answers.flatMap(([effect, state, said]) => inFrames(said, replying, effect, state)),
  ...plans.flatMap((said) => inFrames(said, telling, '-', 'usual')),
];

const list = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const own = [
  'gdpr',
  'GDPR Essentials',
  'the fire safety course',
  'advanced excel',
  'Presentation Skills',
  'the excel one',
];
const others = [
  'time management',
  'Data Protection',
  'first aid at work',
  'the customer service course',
  'Leadership 101',
];

/** Each of these in its share of the frames, with another course each time. */
function inFrames(said: string, frames: readonly string[], effect: string, state: StateName): Line[] {
  return list(said).flatMap((one, place) =>
    frames.flatMap((frame, at): Line[] => {
      if ((place + at) % SHARE !== 0) return [];
      const text = frame.replace('{}', one);
      const course = own[(place + at) % own.length] ?? '';
      const other = others[(place + at) % others.length] ?? '';
      const noisy = (place * 7 + at) % NOISY === 0;
      const whole = text.replaceAll('§', course).replaceAll('¤', other);
      return [[noisy ? misspelt(whole) : whole, state, effect]];
    }),
  );
}

/** One frame of so many is taken for each saying, and one line of so many is misspelt. */
const SHARE = 5;
const NOISY = 4;

/** As people write who write by ear. */
function misspelt(text: string): string {
  const heard: readonly (readonly [RegExp, string])[] = [
    [/ough/g, 'uff'],
    [/tion/g, 'shun'],
    [/ould/g, 'ud'],
    [/ck\b/g, 'k'],
    [/ee/g, 'ea'],
    [/ed\b/g, 'd'],
    [/ing\b/g, 'in'],
    [/wh/g, 'w'],
    [/ight/g, 'ite'],
    [/ea/g, 'e'],
    [/ll/g, 'l'],
    [/'/g, ''],
  ];
  return heard.reduce((said, [from, to]) => said.replace(from, to), text.toLowerCase());
}

/** Around something asked for. */
const asking = list(`
  {} | please {} | {} please | could you {} | could you please {}? | can you {} for me | can u {} pls | would you {} |
  would you kindly {}? | would you be so kind as to {}? | would you be good enough to {} | i wonder if you could {} |
  i was wondering whether you could {}, please | would it be possible to {}? | i would be grateful if you could {} |
  i'd be so grateful if you would {} | might i trouble you to {}? | may i ask you to {} | hello, please {} |
  good morning, could you {}, please? | good afternoon. would you mind helping me to {}? | hi {} thanks |
  hiya can you {} x | {} thx | ok {} | right, {} | {} now | {} asap | hey could u {} real quick | sorry to bother you, could you {} |
  if it is not too much trouble, please {} | when you have a moment, please {} | do {} for me, dear | kindly {} | {} thank you very much |
  i want you to {} | i need you to {} | i would like you to {} | just {} | quickly {} gotta run | yo {} | you {} ok? | please can {} |
  i'm not good with computers, please {} | i am afraid i need some help: {} | let us {} | {}!! | help me {} | i want {} |
  thank you. now {} | one more thing: {}
`);

/** Around something told. */
const telling = list(`
  {} | hi {} | {} thanks | good news, {} | {} at last | {} today | {} this morning | just to say {} | {} finally!! |
  {}. would you be so kind as to note that? | {}, please make a note of it | {}. could you put that down please? | {} pls update |
  good afternoon, {}. thank you. | hello, {} | i am pleased to say {} | i wanted to let you know that {} | {} so please record it |
  {} on my break | {} with a cup of tea | {} yesterday evening | {}, kids are in bed now | {} lol | omg {} | {} phew | {}. it was very interesting |
  {}, sorry it took me so long | {} because my manager wanted it | {} thank goodness | well {} dear | for your records: {} | update: {} |
  {} while the baby slept | {} on the bus | {} before my shift | i think you should know that {} | {} mate | yay {} | so {} | {} x |
  i must say {} | as promised, {} | according to the page {} | {} ok? thanks
`);

/** Around an answer. */
const replying = list(`
  {} | {} please | {} thanks | ok {} | oh {} | {} x | well, {} | {} dear | {} thank you | er {} | um {} | {} mate | right {} | {} pls | {}!! |
  {}, sorry | so {} | {} ok | hm {} | {} :)
`);

type Said = readonly [effect: string, state: StateName, said: string];

const orders: readonly Said[] = [
  [
    'write start Data Protection',
    'usual',
    `start ¤ | begin ¤ | enrol me on ¤ | sign me up for ¤ | put me down for ¤ | add ¤ to my list | get me going with ¤ | put me on ¤ |
    register me for ¤ | start me off on ¤ | get ¤ started | open ¤ and start it | set me up with ¤ | start the training ¤ | book me onto ¤`,
  ],
  [
    'write complete GDPR Essentials',
    'usual',
    `mark § as done | mark § as completed | put § down as finished | tick § off | record § as complete | note that i have finished § |
    set § to complete | log § as done | close § as it is done | enter § as finished | count § as done | mark me as finished with § |
    put in that i did § | register that i completed § | update § to finished | change § to done`,
  ],
  [
    'write mark GDPR Essentials 40',
    'usual',
    `set § to 40% | put § at 40 per cent | update § to 60 | record 70% for § | mark § at half | change § to 25 percent | put me at 30 in § |
    move § up to 80% | log 45 percent on § | note that i am half way through § | put down three quarters for § | enter 55 % for § |
    put 20 next to § | set my progress in § to 65 | make § 90%`,
  ],
  [
    'ask remove GDPR Essentials',
    'usual',
    `remove § | take § off my list | delete § | get rid of § | drop § | unenrol me from § | cancel § | take me off § | take § away, i do not need it |
    throw § out | i no longer need §, remove it | strike § from my list | bin §`,
  ],
  [
    'show list',
    'usual',
    `show me my courses | show me what i have to do | list my courses | tell me what i still have to do | show me my list |
    let me see my training | open my courses | show what is on my list | show me what is left | read me my list | show me everything i am doing |
    what have i got on | which ones am i doing | what is still open | what have i to do`,
  ],
  [
    'show list overdue',
    'usual',
    `show me what is overdue | tell me if anything is overdue | am i late with anything | is anything late | which ones are late |
    what am i behind on | any overdue | anything past its date | have i missed any deadlines | did i miss a date | anything over due |
    what should have been done already | am i behind | show only the late ones | overdue ones`,
  ],
  [
    'show list finished',
    'usual',
    `show me what i have finished | which have i done | what did i complete | show the ones i have already done | list what i completed |
    what are my finished courses | all the ones i did | show completed | courses i have done so far | what have i got done | my finished ones |
    tell me which ones i passed`,
  ],
  [
    'show list required',
    'usual',
    `show me the required ones | which are mandatory | which ones do i have to do | what is compulsory | which of these must i do |
    what do i really have to do | show only the compulsory courses | are any of mine obligatory | mandatory ones | which ones are a must |
    what is required of me`,
  ],
  [
    'show list duesoon',
    'usual',
    `show me what is due soon | what is due this week | whats due fri | what is due on monday | due by friday | what needs doing by friday | which deadlines are coming up | what is due next |
    anything due tomorrow | what do i have to finish this month | which is the next deadline | what has to be done soon | what is coming up |
    show only what is due this week`,
  ],
  [
    'show catalogue',
    'usual',
    `show me all the courses on offer | show me the catalogue | what courses are there | show me everything there is | what do you have |
    let me see what is available | what can i learn here | list all the courses you have | which trainings do you offer | what have you got |
    let me browse | show me the whole range | what else is on offer | what courses can i choose from`,
  ],
  [
    'show results',
    'usual',
    `find me something on leadership | search for python | look for a course about first aid | find anything about stress |
    is there anything on negotiation | do you have something on bribery | have you anything about hygiene | any course about sql |
    i would like to learn about projects | look up manual handling | show me courses on safety | something for managers`,
  ],
  [
    'show about Excel Basics',
    'usual',
    `tell me what ¤ is about | tell me about ¤ | how long is ¤ | how long does ¤ take | what is in ¤ | what will i learn in ¤ |
    tell me how long ¤ takes | how hard is ¤ | is ¤ difficult | what level is ¤ | ¤ how long | duration of ¤ | give me details on ¤ |
    describe ¤ | what does ¤ cover | is ¤ for beginners | how many minutes is ¤ | what language is ¤ in | say a bit more about ¤ | length of ¤`,
  ],
  [
    'show activity GDPR Essentials',
    'usual',
    `show me how far i am with § | tell me when § is due | where am i with § | how far have i got in § | when do i have to finish § |
    what is my progress on § | is § finished | have i done § | who gave me § | why do i have § | how much of § is left | did you record § |
    status of § | when must § be ready | § when | how much is § | percent of § | who put me on §`,
  ],
  [
    'show help',
    'usual',
    `help me | tell me what you can do | what can you do for me | what do you do | how can you help me | explain what you are for |
    i do not know what to do | i am lost | i do not understand | what can i ask you | what are you able to do | i need help | what is this |
    give me some help | show me what i can say`,
  ],
  [
    'show how',
    'usual',
    `tell me how i tell you that i finished a course | how do i mark something as done | explain how to start a course |
    how would i go about changing my progress | how do i remove a course | show me how to report progress | where do i enter my percent |
    how does one sign up | what do i type to finish a course | how can i undo something | how do i save a course`,
  ],
  [
    'show next',
    'usual',
    `tell me what i should do next | what would you suggest i do next | what now | what shall i do first | recommend something |
    what is best to start with | i have half an hour, what can i do | i have 20 minutes spare | what next | which one should i do first |
    suggest what to do now | got ten minutes, anything i can do | pick something for me | what more can i do now | anything short for my break`,
  ],
  [
    'moreTime GDPR Essentials',
    'usual',
    `give me more time for § | give me another week for § | extend § | move the deadline of § | i need a bit longer for § |
    could i have an extension for § | i shall not manage § by the deadline, i need another week | change the date of §, i have no time |
    push § back | i need more time on § | can i do § later than the date | can't finish § by then, two more weeks | postpone § |
    ask for more days for § | is there any chance of a later date for §`,
  ],
  [
    'moreTime',
    'usual',
    'give me more time | i need an extension | i need another week | can i have longer | more days please',
  ],
  [
    'write undo',
    'touched',
    `undo that | put it back | take that back | reverse it | undo what i just did | put it back how it was | go back | change it back |
    cancel what i just did | undo, i pressed the wrong one | take it back, wrong course | that was a mistake, undo it | put it like before |
    i pressed the wrong thing, put it back | reverse the last one | undo the last thing | roll that back | return it to what it was`,
  ],
  [
    'run activities.show',
    'listed',
    `show me the rest | show me more | more | next page | the other ones | show the remaining ones | and the rest | show me the rest of them |
    go on | what else | further ones`,
  ],
];

const claims: readonly Said[] = [
  [
    'write complete GDPR Essentials',
    'usual',
    `i have finished § | i have now completed § | just did § | § is done | § finished | that's § done | done with § | got § done |
    i did the whole of § | i managed to finish § | finally finished § | § all done | i have been through the whole of § | i completed § |
    § is finished now | i passed § | i am through with § | finish § | § complete | i'm done with § | § is completed | been and done §`,
  ],
  [
    'write mark GDPR Essentials 40',
    'usual',
    `i am half way through § | i am at 40% in § | § 40 | § is at 40 percent now | i've got to 60 per cent of § | about a third of § is done |
    § half done | i have done 75% of § | § stands at 20 per cent | up to 55 on § | i reached 80 percent in § | § 65% | my progress in § is 30 % |
    three quarters of § done | i am on 45 with § | a quarter of § | i did half of §`,
  ],
  [
    'ask percentage',
    'usual',
    `i did a bit more of § | i have done some more of § | did another bit of § | i got a little further with § | more of § done |
    i went on with § | i did a chunk of § | made some progress on §`,
  ],
  [
    'write start Data Protection',
    'usual',
    `i am starting ¤ | starting ¤ now | i begin ¤ today | i should like to start ¤ | i would like to begin ¤ | i'd love to do ¤, start it |
    i want to start ¤ | i have started ¤ | i am beginning ¤ now | ready to start ¤ | i want to do ¤, sign me up | let me start ¤`,
  ],
  [
    'write mark GDPR Essentials 60',
    'touched',
    `i meant 60 | it should be 60 per cent | it is 60 actually | no, 60 | 60 not 50 | it should have been 45% | make it 70 | sorry, 30 percent |
    the right number is 55 | i am at 65 now | it ought to be 40 | correction: 35 | it's 90 now`,
  ],
  [
    'write complete GDPR Essentials',
    'touched',
    `it is finished now | it's done | i have finished it | i finished it since | that one is done now | all of it is done | it's all done |
    i've completed it now | actually it is done`,
  ],
  [
    'write complete Advanced Excel',
    'one',
    'i have finished | it is done | done | finished it | my course is finished | i did it | all done',
  ],
  [
    'write mark Advanced Excel 40',
    'one',
    'i am at 40 | 40 percent | i have reached 40% | half way | i am half way now | now at 75',
  ],
  [
    'write complete Fire Safety',
    'listed',
    'the second one is done | number 2 is finished | i did the first one | the last one is completed',
  ],
  [
    'write start Excel Basics',
    'found',
    'i will take the first one | the first one please, start it | start number 2 | i would like the second',
  ],
  [
    'write start First Aid at Work',
    'found1',
    'yes, that one, start it | start it | i will take it | that is the one, begin | i want to start this',
  ],
];

const answers: readonly Said[] = [
  [
    'run activity.remove Presentation Skills',
    'asked',
    `yes | yes, remove it | yes, you may | go ahead | yes get rid of it | yes take it out | of course | yeah bin it | yep | do it | that's right |
    yes, if you would | i am sure | yes i don't need it | aye | certainly | please do | yes delete | correct | yes that is what i want`,
  ],
  [
    'drop',
    'asked',
    `no | no, keep it | i would prefer to keep it | no leave it | better not | don't | no i changed my mind | let it stay | nope |
    i would rather keep it | please leave it there | no i still need it | stop | on second thoughts, no`,
  ],
  [
    'write mark Advanced Excel 40',
    'askedProgress',
    `40 | 40% | about 40 | half | i think 40 | maybe 30 | three quarters | i should say 70 | roughly 60 | a third i believe | 45ish | around 80 |
    seventy | i am at 55 | more or less 35 | i would say half way | almost 90 | something like 65 | to 40 percent | at a guess 20`,
  ],
  [
    '-',
    'askedProgress',
    `i don't know | no idea | later | i will look later | why do you ask | not sure | cannot say | none of your business | what do you mean |
    ask me tomorrow | i forgot`,
  ],
  [
    'say thanks',
    'touched',
    'thanks | thank you | cheers | ta | much obliged | you are very kind | that is lovely | great | perfect | brilliant | nice one',
  ],
  [
    'say greeting',
    'fresh',
    'hello | hi | good morning | hiya | good evening | hey there | morning | hello there | good day to you | alright',
  ],
];

/** What nothing is to come of. */
const plans = list(`
  i shall finish § tomorrow | i will do § next week | i hope to start ¤ soon | my daughter finished § | i should do § some time |
  i haven't finished § yet | i was told to do § | he said § is done | if i finish § i will tell you | my colleague has completed § |
  i might start ¤ later | i do not want to start ¤ | i have not done § | i am going to finish § tonight | they want me to do § |
  i must remember to finish § | i had hoped to be half way through § | i would have finished § by now | we finished § as a team |
  maybe i will do ¤ | i cannot do § without my glasses | everyone has done § | i never finished § | i am not done with § |
  my boss says § is done | i dreamt that i finished § | i was half way through § when it crashed | § would not let me finish |
  i only finished the first page of §, not § | i wish § was done | § will be done by friday | i thought i had finished § but no |
  the teacher finished § early | § was finished by the others | i nearly started ¤ | i will be 50% through § by friday |
  i need to finish § | i have to start ¤ | i want § to be over | when i finish § | § is almost done they say | start ¤ is what she told me |
  don't mark § as done | do not start ¤ | please do not put § down as finished | i did not say § is finished | nobody finished §
`);
