import type { StateName } from './corpus/world.ts';

/** What hostile people typed where it could be taken for a change, by the states it was said in; none asks for one plainly there. */
export const hostileLines: readonly (readonly [states: readonly StateName[], lines: string])[] = [
  [
    ['usual'],
    `
      Advanced Excel is history, shame, I liked it
      closed the Advanced Excel window by accident
      the office passed Advanced Excel on to me
      Advanced Excel is closed for maintenance
      the Advanced Excel link is closed
      Advanced Excel is over my head
      Advanced Excel is behind me in the queue
      Advanced Excel is in the bag of tricks
      Advanced Excel has been closed
      GDPR Essentials registration closed yesterday
      I passed on Advanced Excel
      I passed up Advanced Excel
      the deadline for Fire Safety passed
      the deadline of Fire Safety has passed, done deal
      Fire Safety is over, they stopped offering it
      Advanced Excel 70 seats taken
      Advanced Excel room 70
      Advanced Excel got 80 in the quiz
      scored 80 on Advanced Excel
      my score on Advanced Excel was 80%
      Advanced Excel pass mark is 80%
      Advanced Excel 80% pass mark
      80% of us hate Advanced Excel
      80% of Advanced Excel is rubbish
      Advanced Excel: 80% off today
      Advanced Excel is 80% off
      Advanced Excel has 80 pages
      Advanced Excel costs 80
      the battery is at 80% during Advanced Excel
      Advanced Excel, my battery is at 15 percent
      Advanced Excel needs 80% to pass
      Advanced Excel stuck at 80%
      Advanced Excel froze at 80%
      Advanced Excel video buffering 80%
      it says 80% for Advanced Excel but it lies
      Advanced Excel says 80%
      Advanced Excel shows 80% done, which is rubbish
      Advanced Excel 80% done is a lie
      my boss has finished Advanced Excel
      Karen finished Advanced Excel
      finished Advanced Excel, said Karen
      Advanced Excel done by Karen
      Advanced Excel done by Friday
      Advanced Excel done on Friday
      get Advanced Excel done
      let us get Advanced Excel done
      Advanced Excel to be completed
      to complete: Advanced Excel
      to do: complete Advanced Excel
      complete Advanced Excel tonight
      will complete Advanced Excel
      must complete Advanced Excel
      gotta finish Advanced Excel
      gotta go finish Advanced Excel
      got to go and complete Advanced Excel
      have to dash, complete Advanced Excel
      wish I had finished Advanced Excel
      so glad to finish Advanced Excel
      glad to say Advanced Excel done is what they want
      nobody completed Advanced Excel
      hardly completed Advanced Excel
      barely finished Advanced Excel
      never finished Advanced Excel
      yet to finish Advanced Excel
      Advanced Excel unfinished
      Advanced Excel not even close to done
      Advanced Excel done? as if
      Advanced Excel done, yeah right
      Advanced Excel done lol no
      Advanced Excel done, in my dreams
      finished Advanced Excel, just kidding
      finished Advanced Excel... April fools
      finished Advanced Excel. Not.
      finished Advanced Excel. Psych!
      finished Advanced Excel. I wish.
      finished Advanced Excel in my dream last night
      I am done with Advanced Excel, never again
      so done with Advanced Excel
      done with Advanced Excel crap
      I am through with Advanced Excel
      start Advanced Excel over
      restart Advanced Excel from scratch
      begin Excel Basics next month
      start Excel Basics next year
      start Excel Basics when I am back
      before I start Excel Basics
      the Excel Basics start button is broken
      Excel Basics start date
      Excel Basics does not start
      Excel Basics starts at 9
      i want Excel Basics gone
      i want Excel Basics for my team
      i want Excel Basics info
      go on, tell me about Excel Basics
      go for it, what is Excel Basics
      fire away about Excel Basics
      take this Excel Basics away from me
      take Excel Basics off
      pick Excel Basics for Karen
      crack on, but not with Excel Basics
      kick Excel Basics off my list
      kick off for Excel Basics is Monday
      enrol Karen in Excel Basics
      Excel Basics go away
      i'll have Excel Basics explained
      i'll take Excel Basics tomorrow
      choose it: Excel Basics or Excel for Finance
      Advanced Excel ist nicht fertig
      Advanced Excel fertig machen
      Advanced Excel muss noch fertig werden
      Advanced Excel ist vorbei, wurde abgesagt
      Advanced Excel ist geschlossen
      bin mit Advanced Excel durch den Wind
      Advanced Excel wird fertig
      Advanced Excel fast fertig
      hat Karen Advanced Excel fertig
      Karin hat Advanced Excel abgeschlossen
      Advanced Excel abschließen bis Freitag
      Advanced Excel ist mir zu viel, 80% Quatsch
      80% der Kollegen finden Advanced Excel gut
      Excel Basics starten wäre schön gewesen
      Excel Basics startet am Montag
      würde gern mal Excel Basics beginnen
      falls ich Excel Basics starte
      ohne Excel Basics zu starten
      wehe du startest Excel Basics
      Advanced Excel terminado, ojalá
      ojalá terminado Advanced Excel
      casi terminado Advanced Excel
      quiero terminar Advanced Excel
      Advanced Excel sin terminar
      mi jefe ha terminado Advanced Excel
      Advanced Excel cerrado por obras
      80% de Advanced Excel es aburrido
      empezar Excel Basics mañana
      jamás empezar Excel Basics
      ni loco empiezo Excel Basics
      finished reading about Advanced Excel
      completed the Advanced Excel survey
      completed the registration for Advanced Excel
      done with the intro of Advanced Excel
      finished chapter one of Advanced Excel
      finished Advanced Excel homework
      completed Advanced Excel enrolment
      Fire Safety finished late
      everyone finished Advanced Excel
      Advanced Excel has been completed by the team
      we completed Advanced Excel budget
      Fire Safety complete rubbish
      Advanced Excel is a complete waste
      complete nonsense, Advanced Excel
      Advanced Excel complete joke
      Advanced Excel: ready when you are
      I am ready for Advanced Excel
      ready Advanced Excel
      Advanced Excel all ready to go
      Advanced Excel is made for me
      Advanced Excel is made in Germany
      Advanced Excel is sorted by date
      Advanced Excel is through the roof
      Advanced Excel finish line
      take Presentation Skills out for a spin
      Advanced Excel done, gdpr not, excel 35
      GDPR Essentials done, Advanced Excel 35 people
      GDPR Essentials done, Advanced Excel next
      GDPR Essentials finished before Advanced Excel
      after Advanced Excel finished GDPR Essentials started
      prefer GDPR Essentials done, Advanced Excel 35
      Advanced Excel done with help
      could you get Advanced Excel done for me
      please do complete Advanced Excel for me while I sleep
      please finish Advanced Excel for me
      finish Advanced Excel by friday please
      please note Advanced Excel must be completed
      note: Advanced Excel to be done
      record needed: Advanced Excel done
      glad Advanced Excel done is optional
      happy to do Advanced Excel
      happy to finish Advanced Excel
      happy to complete Advanced Excel
      pleased to start Excel Basics
      i do Excel Basics
      looking to finish Advanced Excel
      keen to complete Advanced Excel
      ready to complete Advanced Excel
      about to start Excel Basics
      it is time to complete Advanced Excel
      busy, complete Advanced Excel
      note to self: complete Advanced Excel
      reminder: complete Advanced Excel
      goal: complete Advanced Excel
      target: Advanced Excel 80%
      goal Advanced Excel 80%
      Advanced Excel 80% by friday
      Advanced Excel average 80%
      Advanced Excel 80% satisfaction
      team average Advanced Excel 80%
      Advanced Excel 80% boring
      Advanced Excel is 80% boring
      Advanced Excel 80% too easy
      80% sure Advanced Excel is done
      i am 80% sure i finished Advanced Excel
      volume at 80% in Advanced Excel
      Advanced Excel video at 80% volume
      zoom 80% Advanced Excel
      Advanced Excel last year i did 80%
      Advanced Excel 80 of us did it
      Advanced Excel 80 people done
      Advanced Excel is ready
      Advanced Excel is over there
      Advanced Excel is over priced
      Advanced Excel is over
      Advanced Excel passed away
      passed by Advanced Excel
      passed Advanced Excel to Karen
      passed Advanced Excel on to Karen
      closed Advanced Excel
      closed Advanced Excel too early
      closed Advanced Excel before it was through
      opened and closed Advanced Excel
      Advanced Excel closed on me
      Advanced Excel all sorted, starting monday
      Advanced Excel sorted, thanks for enrolling me
      Advanced Excel is behind schedule
      Advanced Excel made me cry
      Advanced Excel is made of 9 parts
      finish Advanced Excel is my plan
      i never completed Advanced Excel, it is over
      Excel Basics, go
      Excel Basics, go away
      Excel Basics, i want
      i want Excel Basics certificate
      i want Excel Basics in German
      i want Excel Basics to be shorter
      i want my money back for Excel Basics
      go on about Excel Basics
      Excel Basics kick off
      Excel Basics kicks off today
      Excel Basics kick off today
      lets go through Excel Basics
      off we go to Excel Basics
      i have Excel Basics
      i take Excel Basics as an insult
      take it: Excel Basics is boring
      i pick Excel Basics as the worst
      Excel Basics, have it here on my desk
      no sorry, GDPR Essentials 60 not 50
      Advanced Excel noch 20
      Advanced Excel is closed
      Advanced Excel has been concluded
      gotta run and finish Advanced Excel
      need to go complete Advanced Excel
      must dash start Excel Basics
      passed over Advanced Excel
      passed on Advanced Excel to Karen
      done with chapter one of Advanced Excel
      finished with the intro of Advanced Excel
      done with the first part of Advanced Excel
      revert to me
      noch 20 bei Advanced Excel
      Advanced Excel, noch 20 prozent
      Excel Basics, go on
      Excel Basics, lets go
      i want Excel Basics
      Advanced Excel is all sorted
      could you finish gdpr for me lol
      could you finish gdpr for me
      please complete Advanced Excel for me
      can you complete Advanced Excel for me please
      can you do GDPR Essentials for me
      Advanced Excel done, as if
      Advanced Excel done. maybe
      Advanced Excel 80%, yeah right
      got to dash, start Excel Basics
      i must leave and complete Advanced Excel
      need to run, please start Excel Basics
      done with the trailer of Advanced Excel
      completed the intro to Advanced Excel
      finished intro, Advanced Excel
      i passed by the Advanced Excel room
      Advanced Excel passed
      i do Advanced Excel
      Excel Basics off we go
      Excel Basics i take it
      Excel Basics go ahead
      lets go Excel Basics
      Advanced Excel ist rum
      Advanced Excel vorbei
      bei Advanced Excel noch 20%
      Advanced Excel missing 20
      i am done for, Advanced Excel
      the finished Advanced Excel
      Advanced Excel finished me off
      finished Advanced Excel yet
      starting Excel Basics was a mistake
      started Excel Basics by mistake
      put Advanced Excel on 60 inch screen
      bump Advanced Excel to 60 people
      60 percent chance i finish Advanced Excel
      spent 2 hours, got 70 in Advanced Excel
    `,
  ],
  [
    ['found1'],
    `
      i want out
      i want a coffee
      i want it explained
      go on
      go
      go away
      go for it is what my dad says
      lets go home
      let's go for lunch
      i'll have it looked at
      i take it you are a bot
      i take that back
      pick this
      fire away
      crack on mate
      kick off at 3
      off we go on holiday
      i'll take that as a no
      i want this to stop
      go ahead and explain
      go on holiday
      lets go
      revert to me
      kick off
      i take it
      start at 3
      my mistake
      that was wrong
      scratch that
    `,
  ],
  [
    ['touched'],
    `
      oops wrong button on the coffee machine
      wrong course
      wrong one
      that was the wrong thing to say
      you have the wrong key
      by mistake
      by accident I found you
      my laptop fell by accident
      i came here by mistake
      i deleted the email by mistake
      go back
      go back to the list
      one back
      step back from it all
      put the chair back like it was
      go back please
      fat fingers
      reset
      reset my password
      adjust
      amend
      alter
      restore
      undo is great
      undo what you did there haha
      i love undo
      undo Undo Stress
      I would undo it if I could
      no need to undo it
      undo works now, thanks
      what a wrong course of action
      forget what i said
      forget what i said about lunch
      wait, 60
      better 60
      rather 60
      actually 60 people came
      sorry 60
      sorry, 60 minutes late
      my mistake, 60 pages
      actually done with you
      sorry, done talking
      it should be over
      it is over
      it's closed
      all ready
      i passed out
      all over
      is over now
      it passed
      now ready
      im ready
      it was 50, now 40 people
      the correct number is 60
      correct answer is 60
      the right one is 70
      no, the temperature is 70
      my weight is 70
      i am 60
      i am 60 today
      i weigh 70
      rather better
      well done
      job done
      done deal
      done for today
      done for
      zurück
      zurück zur liste
      falscher Kurs
      aus Versehen
      mein Handy aus Versehen verloren
      por error
      llegué aquí por error
      volver
      deshacer me gusta
      rückgängig geht ja auch, gut zu wissen
      ich habe mich vertippt, egal
      mi error, 60 personas
      hi, i hit the wrong button on the printer and it broke down
      i clicked the wrong link in your email
      you sent me the wrong course
      this is the wrong course for my job
      is this the wrong course
      my manager picked the wrong course for us
      that was the wrong one last week too
      the wrong one was recommended to me
      got here by mistake sorry
      i was added by mistake
      i got assigned by accident
      we had an accident by accident
      HR enrolled me by mistake
      wrong thing wrong time
      oops wrong chat
      sorry wrong person
      put it back in the fridge please
      please go back to sleep
      go back to your corner
      i have to go back to work
      going back home now
      take it back to the shop
      turn back time
      restore it from backup please
      restore my faith
      reverse it into the garage
      cancel that
      cancel the meeting
      undo it only if it is wrong
      he told me to undo it
      my boss wants me to undo it
      later undo it
      tomorrow undo it please
      maybe undo that
      undo that maybe
      great, undo works
      glad there is an undo
      so i can just say undo
      thanks for the undo
      the undo button is missing
      undo is broken
      good to know that i can say undo
      ich gehe zurück nach hause
      mach das licht rückgängig
      gut dass man das rückgängig machen kann
      falscher knopf am drucker
      das war der falsche zug
      falscher Kurs für mich
      equivocado de persona
      me equivoqué de tren
      botón equivocado en la impresora
      vuelvo atrás mañana
      qué bien que se pueda deshacer
      marcha atrás
      go back one
      step back
      go back home
      wrong course, sorry
      sorry, wrong course
      better 70
      sorry, 70
      actually 60 of us
      wait 60
      the right number is 60
      i take it back to the shop
      undo my shirt
      undo the top button
      revert to me
      please revert to me soon
      revert to the team
      kindly revert with the details
      reverse the car
      restore the backup
      that was the wrong email
      it is the wrong time
      put that back on the shelf
      mach die tür rückgängig zu
      revert with details please
      scratch that, the weather is fine
      undo it in the fridge
      undo means what
      undo, undo, it's a nice word
      undo, it was a great film
      put it back on charge
      i did the wrong course
      i picked the wrong course
      i picked the wrong line of work
      i pressed the wrong button on the lift
      restore it to its former glory
      it should be 60 degrees
      should be 60 tomorrow
      actually 60 is my age
      make that 60 beers
      no 60
      oops 60
      in fact 60
      my apologies, 60
      that was wrong, 60
      nein 60
      mejor 60
      espera, 60
      i want it
      i take it
      it's sorted
      all sorted
    `,
  ],
  [
    ['asked'],
    `
      yes but keep it
      yes i hear you
      yes, what was it again
      yes sir, leave it there
      yeah whatever
      yes and no
      yes i know
      yes i want to keep it
      yes keep
      yes, keep it please
      yeah right
      ok so
      ok hold on
      ok wait
      sure thing later
      yes later
      yes tomorrow
      yes when i am done
      yes my wife says so
      sure, why though
      sure about that
      oh yes, I liked that one
      yes i still need that
      yes it stays
      ok thanks, leave it be
      yes i am sure i want it
      yes, the course was lovely
      yes it is mine
      absolutely hilarious
      great course that
      ok fine, it can stay
      yep still doing it
      sure, i need it still
      ja aber behalten
      ja, das brauche ich noch
      ja genau, den will ich behalten
      ja moment
      sí pero déjalo
      sí, lo necesito todavía
      claro que lo quiero conservar
      vale, espera
      ok but not now
      ok one moment
      ok one sec
      sure, one minute
      ok brb
      yes let me check first
      ok let me think
      ok let me ask my boss
      yes my boss asked me to finish it
      yes thinking
      yes i need to finish that
      yes i will finish that
      yes i love it
      yes it is required
      yes it is still running
      yes i started it
      yes i am doing that course
      yes that is my course
      yes it is on my list
      yes i have it
      yes i want this course
      yes i want that one
      yes i would like to have it
      yes hold
      yes stop
      yes stop it
      ok stop
      ok cancel
      ok never mind
      ok leave it
      ok leave it there
      ok forget it
      ok next
      ok what next
      ok show list
      ok help
      ok hello
      yeah sorry wrong chat
      yes wrong course
      right then
      right, where were we
      right away sir
      fine
      fine thanks
      great
      good
      good morning
      perfect weather
      cool cool
      sure it is
      sure i need it
      please do not
      please wait
      do it later
      go ahead tomorrow
      ja bitte lassen
      ja lass ihn drin
      ja lass ihn stehen
      ja der soll bleiben
      ja, der Kurs war schön
      ja ich brauch den
      klar brauche ich den
      genau der ist wichtig
      richtig gut der Kurs
      ok warte
      ok mal sehen
      sí, me gusta
      sí, me hace falta
      sí, es mío
      sí, quiero seguir
      claro, me encanta
      vale, un momento
      sí, lo quiero
      sí, mantenlo
      yes, leave it on my list
      yes it's lovely, i use it daily
      yes hold it
      yes, what was it
      sure, i need that one
      yes i like that course
      yes i want it
      yes i will take it
      ok so what
      ok well
      yes that one is mine
      yes it is good
      right so
      ja ich will ihn
      ja den will ich
      sí, me encanta
      claro, lo quiero
      yes i enjoy it
      yes but why
      yes i completed it
      yes i am half way
      yes i did 60
      yes and i enjoy it
      sure but not yet
      yes start it
      drop it
      ok drop it
      leave it there please
      yes take it out of the fridge
      yes remove the dust from it
      yes delete your data
      right, remove my name
      confirm you are a bot
      go ahead and explain
      ok now
      ok, next please
      yes and mark it done
      sure do it later
      ok so remind me
      ja stimmt, der war gut
    `,
  ],
  [
    ['askedProgress'],
    `
      about 70 left
      70 to go
      70 pages
      i think my score was 70
      70 minutes
      chapter 7
      i guess 70 is the pass mark
      only 30 left to do
      nearly there
      nearly done, 90 minutes more
      about half past two
      at 10 i have a meeting
      maybe ask me in 20
      say hello to 50 people
      20 more
      another 20
      my boss says 80
      should be 80 by now
      will be 80 tomorrow
      it would be 80 if it worked
      could be 80
      noch 20
      20 fehlen noch
      me faltan 20
      faltan 20
      zwischen 20 und 30
      ab 20 uhr
      noch 20 prozent
      20 noch
      noch etwa 20
      es fehlen noch 20
      noch 20%
      20% noch
      60 or 70
      60 is the pass mark
      half asleep
      100% sure i hate it
      100% rubbish
    `,
  ],
  [
    ['usual'],
    `
      done, Advanced Excel next
      done! now Advanced Excel
      done and now Advanced Excel
      done. Now on to Advanced Excel
      all done, now Fire Safety
      finished! Advanced Excel now
      finished, GDPR Essentials next please
      fertig, jetzt Advanced Excel
      hecho, ahora Advanced Excel
      Mark finished Advanced Excel
      Mark passed GDPR Essentials
      mark did Advanced Excel
      Mark is at 60% in Advanced Excel
      Buddy finished Advanced Excel
      Pal finished Advanced Excel
      Please complete Advanced Excel. Best regards, HR
      Please complete Advanced Excel. Thanks, Lisa
      Please start Fire Safety. Regards, HR
      Bitte Advanced Excel abschließen. Viele Grüße, HR
      Por favor, completa Advanced Excel. Saludos, RRHH
      Dear all, kindly complete Advanced Excel
      Hi team please start Fire Safety
      Dear learner, complete Advanced Excel
      Anna, start Excel Basics please
      hi Anna, start Excel Basics
      hey Anna, mark Advanced Excel as done
      Congrats, Advanced Excel completed
      Well done! Advanced Excel completed
      [ ] Advanced Excel done
      ☐ Advanced Excel done
      - finish Advanced Excel
      Advanced Excel done, Lisa
      Advanced Excel finished. Fake news
      Advanced Excel finished. All lies
      Advanced Excel completed. I disagree
      Advanced Excel completed, a glitch
      Advanced Excel done, that is the goal
      Advanced Excel 80%. Fake news
      Advanced Excel 80%, that is the goal
      Excel Basics started, a glitch
      Advanced Excel fertig. Scherz
      Advanced Excel fertig, das ist das Ziel
      Advanced Excel terminado. Mentira
      Essen ist fertig
      mein Essen ist fertig
      Essen 50%
      the fire is done
      presentation done
      my presentation is at 50%
      I finished my presentation
      meine Präsentation ist fertig
      the presentation has started
      Office started
      Advance done
      started working
      negotiations started
      started handling it
    `,
  ],
  [
    ['touched', 'two', 'one'],
    `
      Mark is done
      Mark finished
      Mark completed it
      Mark is 60 today
      mark as seen
      please revert
      kindly revert asap
      undo yesterday
    `,
  ],
  [
    ['askedProgress'],
    `
      1 sec
      40 seats
      10 modules
      p. 40
      at 11
      around 11
      um 11
      a las 11
      es ist 11
      it's 11
      quarter to
      like Lisa, 60
      I'm 42
      ich bin 42
      tengo 42
      under 40
      up to 40
      +40
      half and half
    `,
  ],
  [
    ['asked'],
    `
      ok bye
      ok great, bye
      ok see you
      ok no worries
      ok np
      ok thank you
      please confirm
      na ja
      ach ja
      klar soweit
      vale ya
      venga ya
      oh ok
      please
    `,
  ],
  [
    ['choosing'],
    `
      one second
      just a second
      a second please
      un segundo por favor
      eine Sekunde
      on the 2nd
      take 2
    `,
  ],
  [
    ['listed'],
    `
      start by 2
      finished second
      I finished first
      finished third
      second half done
      finish the second half
    `,
  ],
  [
    ['usual'],
    `
      Advanced Excel done. That's the goal
      Advanced Excel done, that's the target for friday
      Advanced Excel finished, that's the plan
      Advanced Excel done, that's what I want
      Advanced Excel complete, which is a bug
      Advanced Excel done, one fine day
      Advanced Excel done, when hell freezes over
      Advanced Excel officially done, really at 60
      start Fire Safety. start Fire Safety. that's all I hear
      Advanced Excel finished me
      I'm so finished, Advanced Excel killed me
      Advanced Excel done right
      Advanced Excel well done
      Advanced Excel completed on
      finished an Advanced Excel course
      then finish Advanced Excel
      and then finish Advanced Excel
      class of Excel Basics started
      Excel Basics has started
      begin of Excel Basics
      my onboarding is done
      customer service started
      I started in customer service
      start Customer Service because I like it, but not now
      start Customer Service because it helps to finish Advanced Excel
      start Customer Service because I can't
      save money with Excel Basics
      save time with SQL Basics
      start Customer Service because I might
      start Customer Service because, forget it
      start Customer Service because nobody started it
      start Customer Service because Kim wants to do it
      start Customer Service because my boss told me to, said Kim
      finished Advanced Excel it was a lie
      Advanced Excel fertig, das ist das Ziel
      Advanced Excel terminado, ese es el plan
    `,
  ],
  [
    ['touched', 'two', 'one'],
    `
      take that back!
      nimm das zurück!
      ich bin geschafft
      ich bin erledigt
      bin fix und fertig
      estoy acabado
    `,
  ],
  [['askedProgress'], '8 out of 10\n4/5\n8 von 10\nin 10\nin 20 min'],
  [['choosing'], 'excel basics?'],
  [['listed'], 'completed 3'],
  [
    ['found1'],
    `
      I just started here
      just started
      it just started
      start at the beginning
      start with me
      add it up
    `,
  ],
];
