/** Templates around a command, a claim or a course that keep it from being a plain wish of the person who writes. */
const phrases = (list: string): readonly string[] =>
  list.split('|').map((template) => template.trim().replace(/\s+/g, ' '));

/** Around "mark gdpr done": `{}` stands for it. */
const aroundCommands = phrases(`
  if {} | if i {} | when you can, {} or not | X said {} | bob said {} | my boss said {} | she told me: {} |
  they say "{}" | he wrote "{}" | "{}" is what bob wrote | should i {} | should i {}? | shall i {} |
  shall we {} | must i {} | do i have to {} | do i need to {} | why would i {} | why should i {} |
  how do i {} | how can i {} | what if i {} | what happens if i {} | i was going to {} | i was gonna {} |
  i was about to {} | i thought i could {} | i thought about {} | almost {} | nearly {} | not quite {} |
  pretend to {} | pretend i said {} | remind me to {} | remind me tomorrow to {} | tomorrow {} |
  {} tomorrow | {} tomorrow pls | {} next week | {} later | {} later today | {} at 5 | {} in an hour |
  {} tonight | {} this evening | {} this weekend | let's say {} | lets say {} | before i {} | unless i {} |
  until i {} | i want to not {} | i dont want to {} | i do not want to {} | don't {} | do not {} |
  dont ever {} | never {} | please don't {} | pls dont {} | you should not {} | i wont {} | i will not {} |
  no need to {} | {}? no | {}? nope | {}? not yet | {} no | {}, no | {} not | {} NOT | {} jk |
  {} just kidding | {} lol jk | {} haha jk | {} as a joke | as a joke {} | {} in my dreams |
  i wish i could {} | supposed to {} | i'm supposed to {} | hope to {} | i hope to {} | hoping to {} |
  i'd hate to {} | i refuse to {} | i forgot to {} | forgot to {} | i tried to {} | trying to {} |
  i failed to {} | i cant {} | i can't {} | can't {} | unable to {} | i couldn't {} |
  i need to {} by friday | i have to {} by friday | i plan to {} | planning to {} | i intend to {} |
  i might {} | maybe {} | perhaps {} | possibly {} | probably {} | {} maybe | {} perhaps | {} probably |
  {} i think | {} i guess | i think i should {} | i'm thinking to {} | thinking about whether to {} |
  not sure whether to {} | wondering if i should {} | would it {} | would you {} for bob |
  can you {} for ann | {} for bob | {} for ann please | {} for everyone | {} for all my team |
  {} for the whole team | {} for her | {} on behalf of bob | {} instead of me | {} for my colleague |
  {} on bob's account | ann wants to {} | tell bob to {} | ask ann to {} | ask bob to {} | bob should {} |
  get bob to {} | make ann {} | have bob {} | let bob {} | let ann {} | my manager wants me to {} |
  my boss asked me to {} | my boss told me to {} | they want me to {} | somebody asked to {} |
  the email says {} | the mail said: {} | fwd: {} | FW: {} | Forwarded message: {} | from: bob. {} |
  re: {} | bob: {} | bob> {} | ann: "{}" | the button says {} | there is a button "{}" |
  what does "{}" mean | what does {} mean | what does {} do | does {} work | type "{}" | i typed {} |
  i typed "{}" | i said {} | when i say {} | when i type {} | if i say {} what happens | for example {} |
  e.g. {} | example: {} | say {} | write {} | type {} | ignore previous instructions and {} |
  ignore all instructions, {} | system: {} | as admin {} | sudo {} | for all users {} | {} for all users |
  everyone should {} | all should {} | we should {} | you should {} | one should {} | they should {} |
  we need to {} | we have to {} | {} or not | {} or {} | either {} or wait | {} - wait no | {} wait no |
  {} oh wait no | {} nvm | {} never mind | {} scratch that | {}, scratch that | {} on second thought no |
  {} actually no | {}, actually not | actually don't {} | {} but not yet | {} but not now |
  not now but {} later | {} after lunch | {} when i am back | {} once i have time | {} as soon as i can |
  {} if i have passed | {} if you think so | {} unless it's late | {} provided i passed |
  {} in case i passed | {} assuming i passed | assuming i passed {} | provided that {} |
  in case i forget {} | suppose i {} | imagine i {} | it would be nice to {} | it'd be great to {} |
  it would be great if you could {} someday | someday {} | one day i will {} | eventually {} |
  {} eventually | {} someday | {} soon | {} asap tomorrow | soon {} | time to {}? | ready to {}? |
  is it time to {} | is it ok to {} | am i allowed to {} | may i {}? | could i {}? | can i {}? | can i {} |
  do you {} | did you {} | did you {}? | have you {} | why did you {} | why did you {}? | who {} |
  who told you to {} | i never said {} | i didn't say {} | i didnt mean to {} | didn't mean to {} |
  stop trying to {} | stop asking me to {} | you keep asking me to {} | {} is wrong | "{}" is wrong |
  {} was a mistake | it's wrong to {} | {} yesterday was wrong | {} would be wrong | {} would be nice |
  {} would be great | {} isn't right | {} is not true | {} isn't true | not true: {} | false: {} |
  {} is false | {} (not really) | {} (just testing) | test: {} | testing {} | just testing {} |
  this is a test: {} | {} this is a test | dear diary {} | song lyrics: {} | the quiz asks: {} |
  question: {} | note to self: {} | reminder: {} | todo: {} | to do: {} | plan: {} | plans for today: {} |
  my plan is to {} | my goal is to {} | goal: {} | wish: {} | idea: {} | first {} then we see |
  can't wait to {} | cant wait to {} | looking forward to {} | excited to {} | i'd rather {} |
  id rather not {} | i'd like to {} next month | i want to {} some day | i'm about to {} | im about to {} |
  gonna {} | i'm gonna {} | going to {} | i am going to {} | will {} | i will {} | i'll {} | i shall {} |
  ill {} | i'd {} | i would {} | i would have to {} | i could {} | i should have to {} | i used to {} |
  he used to {} | how often should i {} | how many times must i {} | when should i {} | when do i {} |
  when can i {} | where do i {} | where can i {} | which one should i {} | what is {} | whether to {} |
  to {} or not to {} | no idea how to {} | dunno how to {} | don't know how to {} |
  dont know whether to {} | i'm not going to {} | i am not ready to {} | not ready to {} | too tired to {} |
  too busy to {} | too lazy to {} | too late to {} | no time to {} | need more time to {} |
  need help to {} | i need someone to {} | someone please {} for me tomorrow | hey siri {} | alexa {} |
  ok google, {} | apparently {} | allegedly {} | supposedly {} | theoretically {} | in theory {} |
  technically {} | hypothetically {} | ideally {} | normally i {} | usually i {} | i usually {} |
  i always {} | sometimes i {} | every year i {} | every year we {} | last year {} | two years ago {} |
  in 2024 {} | {} last year | {} in 2023 | {} by mistake | i accidentally {} | accidentally {} |
  {} accidentally | by accident i {} | oops {} wrong | wrong: {} | {} is impossible | impossible to {} |
  hard to {} | easy to {} | difficult to {} | nice to {} | glad to {} | happy to {} | sad to {} |
  scared to {} | afraid to {} | lazy to {} | {} please? jk | {} 😂 jk | /s {} | {} /s | {} not! | {} - NOT |
  {} ... not | yeah right, {} | yeah right {} | sure, {} - in your dreams | as if i {} | as if {} |
  like i {} | like hell i {} | fat chance i {} | no way i {} | no way {} | no {} | nope {} | nah {} |
  nah don't {} | {} is what he said | {} says bob | {} bob said | {} according to bob |
  according to bob {} | rumour has it {} | i heard {} | i heard that {} | i read that {} | it says {} |
  it says here {} | the system says {} | viva says {} | the app tells me to {} | the site told me to {} |
  hr wants me to {} | hr said to {} | hr says {} | policy says {} | rules: {} | rule: {} | step 1: {} |
  instructions: {} | manual: {} | how to: {} | howto {} | tutorial {} | can anyone {} | could someone {} |
  does anyone {} | anyone {} | who can {} | who wants to {} | who else wants to {} | u better not {} |
  better not {} | better {} later | {} better not | {} rather not | rather not {} | instead of that {} |
  rather than {} | other than {} | except {} | everything but {} | without having to {} |
  before you {} ask me | before you {} check | check before you {} | ask me before you {} |
  {} only after i confirm | {} only if i say so | only if i pass {} | only {} if i pass |
  {} only if i pass | wait until i {} | wait till i {} | wait before you {} | hold on before you {} |
  hold off, {} | hang on {} | wait {} | stop {} | cancel {} | delete: {} | undo {} | forget {} |
  forget about {} | nobody can {} | nothing can {} | hardly {} | barely {} | scarcely {} | rarely {} |
  seldom {} | half-heartedly {} | sort of {} | kind of {} | kinda {} | virtually {} | practically {} |
  basically {} | more or less {}
`);

/** Around "i finished gdpr". */
const aroundClaims = phrases(`
  if {} | when {} | once {} | bob said {} | bob says {} | ann told me {} | she thinks {} | he thinks {} |
  they think {} | my manager thinks {} | viva thinks {} | it says {} | it says here {} |
  why does it say {} | why does it think {} | it shows {} | it still says {} | the email says {} |
  apparently {} | i thought {} | i thought that {} | i think {} | i believe {} | i guess {} | i wish {} |
  wish {} | i hope {} | hope {} | hopefully {} | hopefully {} soon | almost {} | nearly {} | not quite {} |
  {} almost | {} nearly | {} not quite | {} not | {} NOT | {} not yet | {} jk | {} lol jk |
  {} just kidding | {} in my dreams | in my dreams {} | pretend {} | imagine {} | suppose {} |
  supposing {} | assume {} | assuming {} | say {} | lets say {} | let's pretend {} | {} tomorrow |
  {} by tomorrow | {} next week | {} soon | {} later | by friday {} | tomorrow {} | next week {} |
  in two weeks {} | {}? | {}?? | so {}? | wait, {}? | {} right? | {} or? | {}, no? | {} or not | {}? no |
  {} no | {} wait no | {} no wait not yet | {} nvm | {} never mind | {} scratch that | {} maybe |
  {} perhaps | {} probably | {} i think | {} i guess | {} i hope | {} if im lucky | {} if i pass |
  {} unless i failed | {} except the quiz | {} except for the test | {} apart from the quiz |
  {} but not the quiz | {} but the quiz is missing | {} but not really | {} but didnt pass |
  {} but i still have to do the quiz | {} but one module is left | {} minus the quiz | {} all but the test |
  {} just the quiz left | {} only the quiz to go | {} according to bob | {} says bob | {} bob says |
  {} for bob | {} for ann | did you say {} | do you think {} | did bob say {} | is it true {} |
  is it true that {} | are you sure {} | who said {} | how come {} | why is it that {} | whether {} |
  i doubt {} | i doubt that {} | i'm not sure {} | not sure if {} | not sure {} | i dont think {} |
  i don't believe {} | i never said {} | i didnt say {} | no way {} | it is not true that {} |
  it's false that {} | wrong, {} | it would be great if {} | i'd be happy if {} | as soon as {} | as if {} |
  unless {} | until {} | before {} | after {} | by the time {} | the day {} | everyone thinks {} |
  someone said {} | somebody claims {} | they claim {} | rumour has it {} | tell bob {} |
  tell my manager {} | tell ann that {} | let my boss know {} | send ann a message that {} |
  inform my manager that {} | ask bob whether {} | ask if {} | check if {} | check whether {} |
  can you check if {} | can you check whether {} | can you see if {} | can you confirm {} |
  can you confirm that {} | can you tell me if {} | do you know if {} | do i see that {} |
  does it show that {} | does it say {} | is there a sign that {} | show me whether {} | remember when {} |
  remember that {} | last year {} | in 2023 {} | two years ago {} | {} last year | {} years ago |
  {} in 2022 | {} at my old job | at my old company {} | in my last job {} | in a perfect world {} |
  in theory {} | technically {} | theoretically {} | "{}" | bob: {} | bob: "{}" | ann wrote: {} | fwd: {} |
  fw: {} | re: {} | > {} | quote: {} | example: {} | e.g. {} | for example {} | like {} | i type {} |
  i typed {} and nothing happened | i wrote {} yesterday | when i write {} | i said {} |
  i say {} and you say no | {} is what i said | {} is a lie | {} is wrong | {} is not right | {} was wrong |
  {} was a lie | {} by mistake | by mistake {} | accidentally {} | {} accidentally | my cat says {} |
  yeah right {} | sure {} haha not | {} said no one ever | {} said nobody ever | {} obviously not |
  obviously {} not | {} i lied | {} i wish | {} yeah right | {} as if | {} one day | one day {} |
  someday {} | {} someday | {} eventually | {} at some point | will be happy when {} | glad when {} |
  cant wait until {} | cant wait till {} | i'll tell you when {} | ill let you know when {} |
  let me know when {} | let me know once {} | tell me when {} | tell me if {} | remind me when {} |
  notify me when {} | ping me if {} | what if {} | what happens when {} | what happens once {} |
  what happens after {} | nobody believes {} | nobody knows {} | no one said {} | i can't say {} |
  cant say {} | i cannot claim {} | i would say {} | i'd say {} | i could say {} | i might say {} |
  maybe {} | perhaps {} | possibly {} | supposedly {} | allegedly {} | reportedly {} | presumably {} |
  sort of {} | kind of {} | kinda {} | basically {} | practically {} | virtually {} | more or less {}
`);

/** Around "finish gdpr". */
const aroundInfinitives = phrases(`
  i was going to {} | i was about to {} | i'm about to {} | im supposed to {} | i was supposed to {} |
  i hope to {} | hoping to {} | i wish to {} one day | i expect to {} | expecting to {} |
  i expect to {} by friday | i aim to {} | aiming to {} | i promise to {} | promise to {} tomorrow |
  i need to {} | need to {} today | i have to {} | have to {} | i've got to {} | gotta {} | gotta {} asap |
  must {} | i must {} | really must {} | i should {} | should {} | ought to {} | i am keen to {} |
  eager to {} | i am trying to {} | trying to {} | i tried to {} | i attempted to {} | i struggled to {} |
  i failed to {} | i forgot to {} | i meant to {} | meant to {} yesterday | i didnt {} | i did not {} |
  i didn't {} yet | i haven't managed to {} | i never managed to {} | i couldn't {} | i can't {} |
  i was unable to {} | i decided not to {} | decided to {} | i decided to {} |
  i have decided to {} next month | i'm going to {} | gonna {} | will {} | i will {} tonight |
  ill {} tonight | i'll {} later | let me {} first | let me {} tomorrow | lets {} together | we need to {} |
  we {} | they {} | you {} | bob has to {} | bob needs to {} | bob will {} | bob wants to {} | ann must {} |
  everyone must {} | all of us must {} | is it possible to {} | is it mandatory to {} |
  is it necessary to {} | is it too late to {} | why do i have to {} | do i have to {} |
  do i really need to {} | do i get paid to {} | who has to {} | when do i have to {} |
  by when do i have to {} | how long does it take to {} | how long will it take me to {} |
  how hard is it to {} | it takes ages to {} | takes forever to {} | it took me forever to |
  am i supposed to {} | are we supposed to {} | what does it take to {} | what do i need to {} |
  what's needed to {} | asked to {} | i was asked to {} | i was told to {} | i got told to {} | told to {} |
  bob asked me to {} | my boss wants me to {} | hr requires me to {} | i am required to {} |
  required to {} | i am expected to {} | expected to {} by may | due to {} by may | set to {} friday |
  scheduled to {} | i plan to {} | planning to {} | i intend to {} | my intention is to {} |
  remind me to {} | dont let me forget to {} | don't forget to {} | remember to {} |
  i keep forgetting to {} | would like to {} sometime | can i {} | can i {} later | could i {} |
  may i {} tomorrow | am i able to {} | am i allowed to {} | i'm allowed to {} | i am not able to {} |
  not able to {} | i'm too busy to {} | no time to {} | i need time to {} | need a day to {} |
  give me a week to {} | i have until friday to {} | i've a week to {} | two days left to {} |
  2 days left to {} | an hour to {} | helping bob {} | help bob {} | i helped bob {} | i made bob {} |
  i watched bob {} | i saw ann {} | tell ann to {} | invite bob to {} | instead of going home i {}
`);

/** Around the title of one of the person’s own courses. */
const aroundCourses = phrases(`
  finished {} in my dreams | {} done, just kidding | the page says {} is complete | it keeps saying {} complete |
  {} is done, said nobody ever | i finished {} apart from the quiz | everything in {} is done except the quiz |
  i finished the first chapter of {} | i got 70 per cent in {} | there is about 40 per cent left of {} |
  i have been at {} for 2 hours | is {} 40% or 50% | i was hoping to finish {} this week | mum finished {} |
  {} is done by our team leader | have you got it down that i finished {} | i started {} but it would not open |
  me and sarah finished {} | i'll finish {} on my break | time to finish {} | ready to finish {}? |
  bob's {} done | bobs {} is done | bob's {} is done | ann finished {} | ann has finished {} |
  ann's done with {} | bob is done with {} | bob and i finished {} | bob did {} | my colleague finished {} |
  my wife did {} | our team finished {} | the whole team has completed {} | everyone's done with {} |
  team done {} | he did {} | she's 50% through {} | he is 80% through {} | bob is at 50% in {} |
  bob 50% {} | {} 50% bob | {} done by bob | {} was done by bob | {} was completed by ann |
  {} is completed by most people | {} has been finished by bob | {} finished by ann | someone finished {} |
  someone completed {} for me | mark bob's {} done | mark bobs {} done | mark {} done for bob |
  mark {} for bob done | mark {} of bob done | mark {} as done for my team | set bob's {} to 50% |
  set bob to 50% in {} | mark bob 50% in {} | mark ann as done in {} | mark ann done with {} |
  enrol bob in {} | sign bob up for {} | sign up ann for {} | register bob for {} | put ann on {} |
  start {} for bob | start bob on {} | start ann on {} | add bob to {} | complete {} for ann |
  finish {} with bob | start {} with bob tomorrow | i am 50% sure i finished {} | im 50% sure about {} |
  i am 80% certain {} is easy | {} has a 50% pass rate | {} pass mark is 80% | the pass mark for {} is 80% |
  i need 80% to pass {} | i got 80% in {} quiz | i scored 80% in {} | i got 80% on the {} test |
  scored 90% on {} | {} score 85% | {} quiz 85% | {} exam 70% | failed {} with 40% | i failed {} |
  only 40% passed {} | 50% of people fail {} | 50% of my team finished {} | half my team did {} |
  half the team finished {} | half of us did {} | {} costs 50% less | 50% off {} | {} is 50% off |
  {} takes 50 minutes | {} 50 minutes left | {} 30 min | {} is 50% longer now | {} is 50% boring |
  {} is 100% boring | {} is 100% useless | 100% hate {} | i 100% hate {} | {} at 5pm | {} 10:30 |
  {} 2 hours | {} room 12 | {} v2 | {} 2024 | {} part 2 tomorrow | {} deadline 30/11 | {} by 30/11 |
  {} due 30 | {} finish date | {} done date | when {} done | where {} done | {} done when | {} done yet |
  {} completed yet | {} finished or not | {} is not done | {} isn't done | {} aint done | {} not done |
  {} not finished | {} not completed | {} not complete | {} incomplete | {} undone | {} unfinished |
  {} half done not | {} never finished | {} never completed | {} wasnt finished | {} isnt finished yet |
  {} is far from done | {} far from finished | {} is anything but done | {} hardly done |
  {} barely started | {} nowhere near done | {} won't be done | {} will be done |
  {} will be finished by friday | {} to be done | {} to be completed | {} to be finished |
  {} should be done | {} should be finished | {} must be completed | {} needs to be done |
  {} has to be done | {} can be done | {} could be done | {} might be done | {} may be done |
  {} would be done | {} gets done | {} getting done | {} being done | {} getting finished soon |
  {} soon done | {} done soon | {} done tomorrow | {} finished by monday | {} due done |
  {} deadline is done | {} done is false | no {} done | none of {} done | nothing of {} done | not {} done |
  not done {} | not done with {} | not finished {} | haven't done {} | havent finished {} | never did {} |
  never done {} | didnt do {} | didn't finish {} | did not complete {} | i haven't completed {} |
  i have not finished {} yet | i've yet to finish {} | i still have to finish {} | still need to finish {} |
  still to finish {} | still doing {} | still working on {} | working on {} | busy with {} | im in {} |
  i'm doing {} | doing {} now | doing {} | taking {} | finishing {} | finishing {} tonight |
  finishing {} tomorrow | completing {} next week | starting {} tomorrow | starting {} next week |
  starting {} on monday | start {} on monday | i start {} on monday | {} starts on monday |
  {} starts at 10 | when does {} start | does {} start today | start date of {} | {} start date |
  {} completion certificate | {} certificate | certificate for completed {} |
  download finished {} certificate | i want my {} done certificate | completion rate of {} |
  completion of {} | completing {} gives me what | finishing {} is hard | starting {} is hard |
  starting {} was hard | done {} wrong | did {} wrong | start of {} | the start of {} | finish line of {} |
  end of {} | complete {} guide | complete list | finish {}? | start {}? | completed {}? | done {}? |
  did {}? | done with {}? | finished {}? | {} done? | {} 50%? | {} 100%? | 50% {}? | 50% of {}? |
  half of {}? | is {} done | is {} complete | is {} finished | was {} done | was {} completed |
  has {} been completed | have i done {} | have i finished {} | did i finish {} | did i complete {} |
  did i start {} | am i done with {} | am i finished with {} | am i 50% through {} | am i at 50% in {} |
  u think im done with {} | you think i finished {} | you said i finished {} | you told me {} is done |
  you marked {} done | you marked {} as done | why did you mark {} done | it marked {} as done |
  it says {} 50% | it says {} is done | it says im done with {} | it shows {} 50% | it shows 50% for {} |
  viva shows 50% for {} | why is {} at 50% | why {} 50% | how come {} is done | how is {} done |
  {} is done?? | {} is already done? | {} was already done? | want to finish {} | want {} done |
  i want {} done | i want {} finished by friday | i need {} done | i need {} done by friday |
  need {} finished | get {} done | get {} done by friday | getting {} done tonight | gotta get {} done |
  let's get {} done | lets get {} done | have {} done by monday | id like {} done |
  i'd like to be done with {} | i want to be done with {} | wanna be done with {} |
  wish i were done with {} | wish i was done with {} | i wish i had finished {} |
  if only i had finished {} | if only {} were done | would that {} were done | glad if {} was done |
  happy to be done with {} soon | so close to finishing {} | close to finishing {} | close to done with {} |
  near done with {} | not far from done with {} | far from done with {} | almost done with {} |
  almost finished {} | nearly finished {} | nearly done with {} | just about done with {} |
  just about finished {} | about done with {} | about finished with {} | about to finish {} |
  about to start {} | more than half of {} | over half of {} | over 50% of {} | less than 50% of {} |
  at least 50% of {} | roughly half of {} maybe | maybe 50% of {} | 50 or 60% of {} | 50-60% of {} |
  {} 50 to 60% | {} between 50 and 60% | {} from 50% to 60% | {} 50% more | {} another 50% |
  another 10% of {} | +10% {} | 10% more {} | {} up 10% | {} by 10% | increase {} by 10% | raise {} by 10 |
  {} minus 10% | {} 50% left | {} 50% to go | {} 50% remaining | 50% of {} left | 50% left in {} |
  half of {} left | half of {} to go | half {} missing | {} half missing | still 50% of {} to do |
  50% still to do in {} | i have 50% of {} left | {} 0.5 | {} .5 | {} 1/2 maybe | {} 5/3 | {} -10% |
  {} 150% | {} 1000% | mark {} 101 | mark {} -5 | mark {} abc% | mark {} done tomorrow |
  mark {} done on friday | mark {} done when i finish | mark {} done if i pass | mark {} not done |
  mark {} as not done | mark {} undone | mark {} as incomplete | unmark {} | dont mark {} done |
  do not mark {} as done | never mark {} done | stop marking {} done | who marked {} done |
  who completed {} | who finished {} | who has finished {} | who has done {} | who did {} |
  how many finished {} | how many people completed {} | how many have done {} | what percentage of {} |
  what percent of {} is done | how much of {} is done | how much of {} have i done | list who completed {} |
  everybody who finished {} | people who finished {} | anyone done {} | anyone done {}? |
  anyone finished {} | has anyone done {} | has bob done {} | has bob finished {} | did bob finish {} |
  did ann start {} | is bob done with {} | is ann doing {} | bob started {} | ann begins {} |
  bob begins {} | bob starts {} | they started {} | we started {} | we did {} | we finished {} |
  we are done with {} | we're done with {} | us finished {} | you finished {} | you're done with {} |
  u finished {} | u done {} | you did {} | you completed {} | you are 50% through {} | you have done {} |
  have you done {} | have you finished {} | did you finish {} | did you do {} | my team is 50% through {} |
  team at 50% {} | {} 50% for the team | {} team average 50% | average of {} is 50% | avg {} 50% |
  {} rated 50% | {} 5 stars | {} 10/10 | 10/10 {} | {} 8/10 would recommend | i give {} 8/10 | rate {} 50% |
  {} 50 people | {} 20 participants | {} 50 euros | {} $50 | {} 50€
`);

const commands = [
  'mark gdpr done',
  'start excel basics',
  'complete fire safety',
  'set gdpr to 50%',
  'finish advanced excel',
  'enrol me in power bi dashboards',
];
/** What is saved, and how somebody is reminded. */
export const wishes = [
  'save excel basics for later',
  'unsave excel basics',
  'remind me about gdpr tomorrow at 9',
  'snooze gdpr until monday',
  'stop reminders',
  'quiet at weekends',
  "i'm away until monday",
];
const claims = [
  'i finished gdpr',
  'gdpr is done',
  'im done with fire safety',
  'im 50% through gdpr',
  'gdpr done',
  'i started excel basics',
];
const infinitives = ['finish gdpr', 'complete fire safety', 'be done with gdpr', 'get gdpr to 50%'];
const courses = ['gdpr', 'advanced excel', 'fire safety'];

/** Sentences that change nothing, with what stands for `{}` in them. */
export const traps = [
  { what: 'a command in a template that takes it back', templates: aroundCommands, fillings: commands },
  { what: 'a wish in a template that takes it back', templates: aroundCommands, fillings: wishes },
  { what: 'a claim in a template that takes it back', templates: aroundClaims, fillings: claims },
  {
    what: 'something only planned, wished or wondered about',
    templates: aroundInfinitives,
    fillings: infinitives,
  },
  { what: 'something else said about a course', templates: aroundCourses, fillings: courses },
] as const;
