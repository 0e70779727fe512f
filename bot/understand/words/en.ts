import type { Words } from './words.ts';

/** English. Apostrophes are dropped before matching: "don't" and "dont" are one word. */
export const words: Words = {
  commands: {
    greet: {
      alone: `
        hi | hello | hey | hiya | hallo | yo | howdy
        hi there
        hello there
        hey there
        good morning
        morning
        good afternoon
        good evening
        good day
        greetings | sup
        whats up
        how are you
        hi bot
        hello bot
        hi coursemate
        hello coursemate
        hey coursemate
      `,
    },
    help: {
      alone: `
        help
        help me
        i need help
        (what are/) your (capabilities/abilities/functions/features/commands/skills/options)
        what are you (able to do/able to do for me/capable of/good for/for)
        what else can (you/u) do
        (show/tell) me what (you/u) (can/could) do
        what (can/could) (you/u) do
        (i dunno/i dont know/idk/dunno/no idea/not sure/dont get/i dont get/i have no idea/no clue) (how/
          what) (this/it/this thing/this bot/that/you) (works/work/does/do/is/can do)
        need help
        can you help
        can you help me
        what can i do
        what can i do here
        what can i say
        what can i type
        what do you do
        commands
        show commands
        menu | options
        how does this work
        how does it work
        how do you work
        how do i use this
        how to use this
        who are you
        what are you
        what is this
        show help
        get help
        usage | info | instructions
        i am lost
        im lost
        im confused
        get started
        start over
        home
        main menu
        back | huh
        i dont understand
        i do not understand
        i dont know
        no idea
        confused
        what should i type
        what can you do for me
        what are my options
        hilfe
        what do you do here
        what can you help with
        what can you help me with
        whats this
        what is this thing
        can we start over
      `,
    },
    thanks: {
      alone: `
        thanks
        thank you
        thx | ty | tysm | cheers
        thanks a ton
        thanks loads
        thanks heaps
        thanks again
        thanks in advance
        thank you in advance
        thank you again
        thx again
        thx in advance
        really appreciate it
        i appreciate it
        appreciate it
        cheers bot
        youre the best
        youre a star
        youre a legend
        youre a lifesaver
        youre great
        youre awesome
        youre amazing
        you rock
        you are the best
        you are great
        you are awesome
        legend | lifesaver
        thats awesome
        thats brilliant
        thats perfect
        thats cool
        thats nice
        thats lovely
        thanks for your help
        thanks for the help
        thanks for that
        thanks for helping
        thank you for your help
        thank you for the help
        thank you for helping
        thank you kindly
        sweet | ace | amazing | wonderful | superb | wicked
        good stuff
        nice one
        nice work
        good job
        great job
        great work
        youre a gem
        top stuff
        top man
        cheers mate
        thank you so much
        thank you very much
        thanks a lot
        thanks so much
        many thanks
        much appreciated
        great thanks
        ok thanks
        perfect | great | awesome | nice | cool
        good bot
        well done
        brilliant | lovely
        thanks mate
        thanks bot
        bye | goodbye
        bye bye
        good night
        see you
        see ya
        have a nice day
        thats great
        excellent | fantastic
        no worries
        np
        thx a lot
        thx so much
        ty so much
        ty very much
        thanks a bunch
        thanks a million
        thanks that is all
        thanks thats all
        ta
        thank u
      `,
    },
    find: {
      before: `
        what (have you got/have ye got/have we got/do we have/have you/you got/has it got) (on/about/around/in the way of/to do with)
        (do/have) we (have/got) (anything/something/any courses/a course/any training/training/stuff/one) (on/about/for/in/around)
        (is/was) there (anything/something/a course/any training/training/one) (on/about/for/in/around/to do with)
        find me a course on
        find me a course about
        (have/do/did/got/have you got/do you have/you got/is there/are there/any/do u have/have u got) (you/
          ye/) (got/have/) (anything/something/any courses/courses/a course/any training/training/any course/
          anything at all/stuff) (on/about/for/in/around/regarding/to do with)
        find me courses on
        find me courses about
        find courses about
        find courses on
        find courses for
        find a course on
        find a course about
        find me
        find
        search for | in search of | on the lookout for
        search
        look for
        look up
        lookup
        looking for
        im looking for
        any course on
        any course about
        any course for
        anything on
        anything about
        do you have
        courses about
        courses on
        courses for
        course about
        course on
        i want to learn about
        i want to learn how to
        i want to learn
        i need to learn
        id like to learn
        want to learn
        learn about
        learn how to
        learn
        teach me
        show me courses on
        show me courses about
        show courses on
        show courses about
        what courses do you have on
        what courses are there on
        what do you have on
        what do you have about
        what is there on
        something on
        something about
        i need a course on
        i need a course about
        im interested in
        interested in
        cant find
        cannot find
        where can i find
        where is the
        help with
        help me with
        can you help me with
        i need help with
        do you offer
        do you offer courses on
        are there any
        whats there on
        i need a course in
        i need a course for
        find something about
        find something on
        find anything about
        find anything on
        find me something on
        find me something about
        show me something on
        show me something about
        got any
        have you got any
        do you have any
      `,
      after: 'courses | trainings',
    },
    browse: {
      alone: `
        courses | catalogue | catalog
        course catalogue
        (give me/show me/send me/can i have/can i see/can i get) (a list of/the list of) (all the/the/
          all) (courses/trainings/training/classes)
        (give me/show me/send me/can i have/can i see/can i get) (a list of/the list of) (all the/the/
          all) (courses/trainings/training/classes) (you have/you offer/there are/available)
        (show/give) me all the (courses/trainings/training/classes)
        (show/give) me all the (courses/trainings/training/classes) (you have/you offer/there are)
        course catalog
        course list
        list of courses
        browse
        browse courses
        browse the catalogue
        browse the catalog
        browse all
        all courses
        show all courses
        show me all courses
        show courses
        what courses do you have here
        (whats/what is/whats there) (in the/on the/on/in) (catalog/catalogue/library/course list/offer/menu)
        (what/which) (courses/course/training/trainings/learning/classes/modules/stuff/
          other courses) (have you got/do you have/are there/are available/are on offer/can i take/can i do/
          do you offer/you got/you have/have you/could i do/could i take/can i start/is available/is there/
          have u got/do u have)
        what do you guys have
        what can i do courses on
        what kind of courses do you have
        what sort of courses do you have
        show me courses
        show me the courses
        show me the catalogue
        show me the catalog
        show the catalogue
        show the catalog
        list all courses
        list courses
        available courses
        what can i learn
        what can i study
        what can i take
        what is available
        whats available
        what do you offer
        what do you have
        any courses
        anything new
        whats new
        find courses
        find a course
        find me a course
        search courses
        explore
        recommend a course
        suggest a course
        recommend me something
        recommend something
        suggest something
        surprise me
        what can i start
        recommend courses
        what else is there
        ideas
      `,
    },
    start: {
      separable: `
        get … (going/started/underway/rolling/on the go) (for me/)
        set … going (for me/)
        (i should/i would/id) be (most/very/) grateful if … (were/could be/was) (started/begun/opened/set going)
        ill (now/) start … now
        i will (now/) start … now
        put … down as (started/begun/in progress/underway)
        put … on my list
        put … onto my list
        put … in my list
        put … on my plan
        add … to my plan
        sign me … up
      `,
      after: `
        (start/begin/commence) (it/that/this/)
        (please/pls/) (start/begin) (it/that/this/) (now/please/pls/for me/right now/today)
        i (start/begin) (it/) (now/today)
        i (am/m) (starting/beginning) (it/) (now/today/)
        im (starting/beginning) (it/) (now/today/)
        i want to start (this/it) (now/)
        do start it
        (can/could/would/will) (you/u) (please/) (start/begin) (it/that/this) (for me/)
        (is/has/was/just/already/now/got/getting/get me/) started
        (is/has/just/) begun
        not started
        not started yet
        not begun
        not yet started
        isnt started
        isnt started yet
      `,
      before: `
        fire up | get stuck into | have a go at | make a beginning (on/with) | get a start on | sign me on (to/for)
        do (start/begin/commence) | get (me/us) going (on/with) | put me start | register me as (having/) (started/begun)
        i hereby start | (i will/ill) now (start/begin/commence) | make a start (upon/with) | put me down as (having/) (started/begun/starting)
        commence | commencing | initiate | init
        begin with
        start for me
        open and start
        (put/get) me (onto/inside/to start)
        put me in
        put me down to
        (i/) enrol me for
        (i/) enroll me for
        i (start/begin) (now/) (with/)
        i (am/m) (starting/beginning) (now/) (with/)
        im (starting/beginning) (now/) (with/)
        start | starting | started | begin | beginning | began | begun
        start with
        get started with
        get started on
        getting started with
        kick off
        launch
        enroll in
        enrol in
        enroll me in
        enrol me in
        enroll me on
        enrol me on
        enroll | enrol
        sign me up for
        sign me up to
        sign up for
        sign me up
        register me for
        register for
        put me on
        put me down for
        add me to
        take
        start taking
        start working on
        start doing
        retake | restart
        start on
        do | join | register
        i do
        register me on
        register me in
        register on
        subscribe to
        subscribe me to
        sign me up on
        sign up to
        book me on
        book me in for
        book me onto
        book | kickoff
        go with
        add
        enrol on
        enroll on
        start learning
        start studying
        enrol me onto
        enroll me onto
        enrol onto
        get me started with
        get me started on
        get me started in
        set me up with
        set me up for
        set me up on
        start a new course
        start new course
        new course
        start me on
        start me up on
        start me off with
        start me with
        (chuck/stick/pop/get/sling/bung/throw/slap/bang/whack/shove) me (on/onto/in/into/down for/on to)
        get going with
        get going on
        crack on with
        make a start on
        made a start on
        make a start with
        get cracking with
        get cracking on
        dive into
        kicked off
        have kicked off
        signed up for
        signed up to
        enrolled in
        enrolled on
        registered for
        joined
        i choose
        i pick
        pick | choose
        ready for
        im ready for
        time for
        ill take
        i ll take
        let me have
        gimme
        give me
      `,
      alone: `
        start | begin
        start a course
        start course
        start learning
        enroll | enrol
        start a new course
      `,
    },
    list: {
      alone: `
        (and/so/) (what/whats) else (is/have i got/do i have/have i/ive got/i have/i got) (on/on my plate/on my list/left/to do/open/going on/coming up)
        (and/so/) (whats/what is/what have i got/what do i have) (left/still to do/still open/left on my list/left to do/on the list) (now/)
        ls | ls -la
        my (positions/jobs/homework/lessons/studies/schooling)
        (my/all my) (trainings/instructions)
        my courses
        my course
        my learning
        my list
        all my courses
        all of my courses
        all my training
        all my learning
        my full list
        my whole list
        my course list
        my learning list
        my training list
        what courses i have
        what courses i have left
        which courses i have
        what i have to do
        what i have left
        what i still have to do
        what i need to do
        what i have
        what i am doing
        what im doing
        what im enrolled in
        what im enrolled on
        what i am enrolled in
        what im signed up for
        what im taking
        what is on my list
        the courses i have
        my enrolments
        my enrollments
        my modules
        my classes
        my certifications
        my current training
        my current trainings
        my current learning
        my training
        my activities
        my assignments
        my tasks
        my todos
        my todo list
        my progress
        my status
        my deadlines
        my due dates
        mine | list
        list mine
        show my courses
        show me my courses
        show my course
        show my learning
        show me my learning
        show my list
        show me my list
        show my progress
        show me my progress
        show my training
        show my assignments
        show me my assignments
        show list
        show me the list
        show the list
        list my courses
        list my learning
        see my courses
        view my courses
        view my learning
        open my courses
        due
        whats due
        what is due
        what is due soon
        whats due soon
        whats due next
        whats due this week
        what is due this week
        whats due today
        whats overdue
        what is overdue
        overdue | deadlines
        due dates
        todo
        to do
        todos
        whats next
        what is next
        what next
        whats left
        what is left
        whats open
        whats on my list
        whats on my plate
        whats assigned to me
        what is assigned to me
        assigned to me
        what do i have to do
        what do i need to do
        what am i (signed up/registered/enrolled/booked) (to/for/on/in/onto)
        what have i (signed up/registered/enrolled) (to/for/on/in)
        (what/which) (courses/trainings/training/modules/classes/things) (am i/have i/do i/did i) (on/in/got/
          have/doing/taking/started/finished/completed/done/signed up for/signed up to/enrolled in/
          enrolled on/registered for/have to do/need to do/have left/have to finish/need to finish)
        (what/which) (courses/training/modules) (have i got/am i on/do i have) (left/to do/going/on the go/
          open)
        what do i still have to do
        what do i still need to do
        what have i got
        what have i got to do
        what have i completed
        what have i finished
        what did i complete
        what did i finish
        what have i started
        what am i doing
        what am i learning
        where am i
        where was i
        how am i doing
        how far am i
        how am i getting on
        what are my courses
        courses i started
        am i overdue
        am i overdue on anything
        am i behind
        am i late
        anything due
        anything overdue
        anything due soon
        do i have anything due
        is anything due
        progress | status | unfinished
        unfinished courses
        current courses
        in progress
        completed courses
        finished courses
        overview | dashboard
        whats my progress
        what is my progress
        whats my status
        have i got anything due
        do i have anything to do
        my overdue courses
        overdue courses
        my required courses
        my mandatory courses
        mandatory courses
        required courses
        show overdue
        show completed
        show completed courses
        list my completed courses
        my completed courses
        courses due this week
        due this week
        due today
        show todo
        show my tasks
        my to do list
        to do list
        my dashboard
        show my dashboard
        what am i working on
        whats my next course
        whats still open
        what is still open
        how many courses do i have
        how many courses have i completed
        am i late with anything
        am i late on anything
        my current courses
        my open courses
        open courses
        what have i learned
        my history
        history
        show history
        where did i stop
        where did i leave off
        anything left
        anything left to do
        am i done
        am i up to date
        where is my list
        wheres my list
        where are my courses
        wheres my courses
        wheres my stuff
        my stuff
        show my stuff
        show me what is due
        show me whats due
        show me what due
        show whats due
        show what is due
        show me whats overdue
        show me what is overdue
        show me whats next
        show me what i have to do
        tell me whats due
        tell me what is due
        show me whats left
        show me what is left
      `,
    },
    show: {
      after: 'status | deadline | due date | details | progress | info | due | how far',
      before: `
        how long (have i got/do i have/have i/ive i got) (left/) (for/on/to do/to finish/to complete)
        how (much time/many days/many weeks) (have i got/do i have/have i/is there/are there) (left/) (for/on/to do/to finish/to complete)
        show me
        show | open
        details of
        details for
        details on
        pull up
        bring up
        (tell/give/show/send) me (the/my/) (status/progress/details) (of/on/for/in) (my/the/)
        let me see
        can i see
        could i see
        may i see
        i want to see
        id like to see
        a list of
        list of
        give me a list of
        give me an overview of
        can i have a look at
        let me look at
        look at
        let me check
        just show me
        details
        status of
        status for
        status on
        status
        progress of
        progress in
        progress on
        progress for
        progress with
        my progress in
        my progress on
        my progress with
        my progress for
        how far am i with
        how far am i in
        how far am i through
        how far am i on
        how far along am i with
        how far along am i in
        how far have i got with
        how far have i got in
        how am i doing with
        how am i doing in
        how am i doing on
        how much of
        where am i with
        where am i in
        where am i on
        where am i at with
        whats my progress in
        whats my progress on
        whats my progress with
        what is my progress in
        what is my progress on
        whats the status of
        what is the status of
        continue with
        continue | resume
        carry on with
        go on with
        back to
        tell me about
        tell me more about
        info on
        info about
        more about
        view | see | check | display
        whats the deadline for
        deadline for
        due date of
        due date for
        link to
      `,
      alone: `
        again
        show again
        show it again
        once more
        say again
        repeat
        repeat that
        details | continue | resume
      `,
    },
    mark: {
      before: `
        stick | pop | bung | nudge
        write down | note down | jot down | pencil in
        amend | adjust | alter | reset | correct (the/my)
        mark | update | set | change | put | log | record | report | progress | bump | move | save
        register progress for
        update my progress in
        update my progress on
        update progress of
        update progress on
        update progress for
        set progress of
        set progress for
        set my progress in
        set the progress of
        increase | raise | bring
        make it
        same for
        the same for
        same with
        ditto for
        make that
      `,
      alone: `
        mark | update
        update progress
        update my progress
        log progress
        report progress
        record progress
        set progress
      `,
    },
    complete: {
      before: `
        (i/ive/i have/) (got/gotten/made it/come/came) (right/all the way/) to the (very/) end of | (i/ive/i have/) reached the (very/) end of
        thats me (finished/done) (with/)
        thats (the/)
        (been/gone) (right/) through (the whole of/all of/the whole)
        (already/just/finally/) passed
        i (already/just/) pass
        complete | completed | completing | finish | finished
        finish off
        finished off
        finished up
        finished with
        done with
        done w
        done w/
        all done with
        am done with
        through with
        wrapped up
        ticked off
        tick off
        check off
        checked off
        close out
        closed out
        i did
        ive done
        i have done
        just did
        just done
        finalise | finalised | finalize | finalized | close
        got through
        done
        all done
        all finished with
        all finished
        finished all of
        im done doing
        done doing
        finished doing
        completed doing
        got to the end of
        get to the end of
        reached the end of
        at the end of
        did all of
        did the whole of
        did the whole
        did all the
        completed all of
        completed the whole
        finished the whole
        already did
        did
        sign off
        signed off
        knocked out
        smashed
        smashed through
        polished off
        nailed
        put me down as done for
        mark off
        marked off
        i got through
        ive got through
        smashed out
        knocked over
        ticked over
        blasted through
        flew through
        raced through
        i have got through
        im at the end of
        i am at the end of
        i did all of
        ive done all of
        i have done all of
        i did the whole
        done all of
        done the whole of
        i submitted
        submitted | submit
        put me down as done with
        mark me as done for
        mark me done for
        mark me as done with
        mark me done with
        mark me as done in
        mark me done in
        mark me as done on
        mark me done on
        mark me as finished with
        mark me as finished in
        mark me as complete for
        mark me as complete in
        mark me complete in
        mark me complete for
        mark me as complete on
        mark me as having completed
        mark me as completed for
        put me as done for
        got through all of
      `,
      after: `
        (have/has) (now/since/already/just/finally/also/since then/) been (fully/duly/successfully/entirely/) (completed/finished/done)
        (is/was/are) (now/since/already/fully/duly/hereby/finally/also/totally/completely/entirely/officially/successfully) (fully/duly/
          successfully/) (completed/complete/finished/done)
        (i have/ive/have/has been/have been) (now/since/finally/at last/) (been/) brought to (completion/a conclusion/a close/an end/
          its conclusion/its end)
        (be/been) (recorded/marked/shown/entered/noted/registered/logged/put down) as (complete/completed/done/finished)
        is (finish/dusted/all done/all finished/done done/ez done)
        (i/) (finish/finished/completed) (it/) (yesterday/today/now/already/)
        i have (finished/completed/done) (it/) (already/now/yesterday/)
        ive (finished/completed/done) (it/) (already/now/yesterday/)
        (is/) done dusted
        thats it (complete/done/finished)
        may (now/) be (regarded/considered/counted) as (completed/complete/finished/done)
        can (now/) be (regarded/considered/counted) as (completed/complete/finished/done)
        has been (accomplished/finalised/concluded)
        (is/has been/) concluded
        to completed
        done
        is done
        all done
        is finished
        complete
        is complete
        is completed
        as done
        as complete
        as completed
        as finished
        to done
        to complete
        to finished
        done and dusted
        wrapped up
        is now complete
        is now done
        now done
        now complete
        has been completed
        was completed
        over and done
        off as done
        off as complete
        off as completed
        off as finished
        (is/are/is now/are now/) all (finished/complete/completed/sorted/done and dusted/wrapped up)
        checked off
        ticked off
        sorted
        is over
        in the bag
        is in the bag
        mark as done
        mark as complete
        mark as completed
        mark as finished
        mark done
        mark complete
        mark it done
        mark it as done
        mark it complete
        mark it as complete
        mark it completed
        mark it as completed
        mark it finished
        mark it as finished
        mark off
        tick off
        tick it off
        check off
        check it off
        signed off
        is sorted
        is history
        is behind me
        has been done
        has been finished
        was done
        was finished
        finally behind me
      `,
      separable: `
        tick … off
        check … off
        cross … off
        wrap … up
        wrapped … up
        finish … off
        finished … off
        finish … up
        finished … up
        put … down as done
        put … down as complete
        put … down as completed
        put … down as finished
        put … as done
        put … as complete
        note … as done
        note … as complete
        note … as finished
        register … as done
        register … as complete
        register … as completed
        register … as finished
        submit … as done
        submit … as complete
        submit … as completed
        flag … as done
        flag … as complete
        got … out of the way
        ticked … off
        checked … off
        crossed … off
        got … over with
        got … over and done with
        thats … done
        thats … finished
        thats … sorted
        thats … completed
        that is … done
        that is … finished
        call … done
      `,
      alone: `
        done
        im done
        i am done
        all done
        finished
        im finished
        i finished
        ive finished
        i have finished
        completed | complete | finish
        i completed it
        done and dusted
        i did it
        did it
        thats done
        thats it done
        its done
        it is done
        its finished
        it is finished
        its complete
        it is complete
        i finally did it
        finally did it
        i finally finished
        i have done it
        ive done it
      `,
    },
    remove: {
      before: `
        rm | rm -rf | bin | axe | expunge | strike | chuck
        chuck out
        throw out
        take away
        dispose of
        get rid
        (take/get/knock/strike/cross) off
        take (down/out)
        please take out
        remove | delete | drop
        unenroll from
        unenrol from
        unenroll me from
        unenrol me from
        unenroll | unenrol
        withdraw from
        withdraw me from
        take me off
        get rid of
        quit | leave | stop | cancel | discard
        sign me out of
        abandon | clear
        no longer want to do
        no longer want
        no longer need
        no longer interested in
        not interested in
        want out of
        ditch | scrap
        opt out of
        opt me out of
        take myself off
        deregister from
        deregister me from
        unregister from
        unregister me from
        unsubscribe from
        unsubscribe me from
        disenroll from
        disenrol from
        disenroll me from
        give up on
        bail on
        erase
      `,
      after: 'can go (now/)',
      separable: `
        take … away
        take … out
        take … away from my courses
        take … off
        take … off my list
        take … off of my list
        take … off the list
        take … off my courses
        take … off my plate
        get … off my list
        kick … out
        kick … off my list
        throw … out
        throw … away
        dont want … anymore
        dont want … any more
        dont want to do … anymore
        dont want to do … any more
        do not want … anymore
        do not want … any more
        do not want to do … anymore
        do not want to do … any more
        dont need … anymore
        dont need … any more
        do not need … anymore
        do not need … any more
        dont have to do … anymore
        strike … off my list
        cross … off my list
      `,
      alone: `
        remove | delete | drop | unenroll | unenrol | withdraw
        (proceed/go ahead/continue/carry on/get on) with (the/its/that/this) (removal/deletion)
        (it/that/this) (should/may/can/could/must) (now/) be (removed/deleted/taken off/taken out/dropped)
        (do/can/you can/you may/just) (take/remove/delete/drop) (it/that) (off/out/away/)
        (can/you can/you may) (take/remove/delete/drop) (off/out/away)
      `,
    },
    next: {
      alone: `
        what now | (so/and/) what (do/should/can) i do (now/next) | what should i do next | what more (do/should/can) i do (now/)
        (which/what) (course/training/one/module/thing) (should i/do i/shall i/must i/i should/i must/to/can i/i can/ought i to/i ought to) (do/
          take/take up/start/learn/study/begin/turn to) next
        what (i should/i must/i can/must i/to) (do/take/take up/start/learn/study/begin) next
        (advise/tell/suggest/suggest me/advise me) (which/what) (course/one/) (i should/i can/to) (do/take/take up/start/learn/begin) (next/now/)
        what should i (do/learn/study/take/start/tackle/work on)
        what should i (do/learn/study/take/start/tackle/work on) (next/now/first/today)
        what (do/shall/can/could) i (do/learn/take/start/work on) next
        what would you (suggest/recommend)
        what would you (suggest/recommend) (next/for me)
        what do you (suggest/recommend)
        what do you (suggest/recommend) (next/for me)
        (any/your/got any/do you have any/give me some/some) (suggestions/recommendations)
        suggestions | recommendations
        suggest something for me
        recommend something for me
        what to learn next
        what to do next
      `,
    },
    save: {
      before: `
        bookmark
        put by
        (set/put/lay/keep) aside
        save for later
        keep for later
        remember for later
      `,
      separable: `
        (put/leave/keep/park) … on the (back burner/backburner/shelf/side/to do pile) (for me/)
        (save/keep/bookmark/park/hold) … for when (things/it/work/life) (calm/calms/settle/settles/quieten/quietens/slow/slows/die/dies/gets quieter/is quieter) (down/)
        (save/keep/hold/park/put/pop/set/stick/leave/tuck/lay/stash) … (aside/by/to one side/on one side)
        (pop/stick/tuck/put/set/lay/keep/leave) … (aside/by/to one side/on one side) for (later/another time/another day/me)
        (save/keep/hold/park) … for (another day/some other time/next week/next month/next year/the new year/the weekend/the summer/
          after christmas/after the holidays/january/february/march/april/june/july/august/september/october/november/december)
        (save/keep/hold) … for me (for later/for another day/for another time/to do later/to look at later/)
        save … for later
        save … for another time
        keep … for later
        put … aside for later
        save … to my (saved list/saved courses/wish list/wishlist)
        (put/add) … (to/on/onto/in) my (saved list/saved courses/wish list/wishlist/bookmarks)
      `,
    },
    unsave: {
      before: `
        unsave | unbookmark
        remove bookmark of
        remove the bookmark of
      `,
      separable: `
        (remove/delete/take/drop) … from (my/the/) (saved list/saved courses/saved/wish list/wishlist/bookmarks)
        take … off (my/the) (saved list/saved courses/wish list/wishlist)
      `,
    },
    saved: {
      alone: `
        saved
        saved (courses/list/learning)
        (my/show my/show me my/list my/see my/open my) saved (courses/list/learning/ones/items)
        (my/show my/show me my) (bookmarks/wish list/wishlist)
        show saved
        show saved courses
        show me saved courses
        what (have i/did i/ive) (saved/bookmarked)
        what (have i/did i/ive) (saved/bookmarked) for later
        (which/what) courses (have i/did i) (save/saved/bookmark/bookmarked)
        (the/) courses i (saved/have saved/bookmarked)
      `,
    },
    unremind: { alone: '(remove/delete/cancel/drop/forget) (the/my/that/this) reminder' },
    reminders: {
      alone: `
        (my/show my/show me my/list my/see my/what are my) reminders
        reminders
        what will you remind me (of/about)
        what do you remind me (of/about)
        when (will/do) you remind me
        what reminders do i have
      `,
    },
    settings: {
      alone: `
        (my/the/show/show my/change my/open/) (reminder/notification/message) settings
        (my/the/show/show my/) settings
        notifications
        what (will/do) you send me
        why (are you/do you keep) (messaging/reminding/writing to/contacting) me
        why did you (message/remind/write to) me
        why am i seeing this
        why am i getting this
        why do i get (this/these/these messages/these reminders/reminders)
        (dont/do not) (message/remind/write to/contact/disturb/ping/bother) me
        (be/keep/stay) quiet
        quiet
        fewer (messages/reminders)
        less (messages/reminders)
        too many (messages/reminders)
      `,
    },
    stopReminders: {
      alone: `
        stop (all/the/my/your/) reminders
        stop reminding me
        (turn/switch) off (all/the/my/) reminders
        (turn/switch) (all/the/my/) reminders off
        no more reminders
        (dont/do not) (remind me/send me reminders) (any more/anymore/ever again)
        (dont/do not) send me (any more/any) (reminders/messages)
        stop (messaging/sending me messages/sending me reminders)
        unsubscribe from reminders
      `,
    },
    startReminders: {
      alone: `
        start again
        (start/resume/restart/continue) (the/my/) reminders
        start reminding me (again/)
        (turn/switch) on (the/my/) reminders
        (turn/switch) (the/my/) reminders on
        (you may/you can) remind me again
        remind me again
        reminders on
      `,
    },
    back: {
      alone: `
        (im/i am) back
        (im/i am) back (at work/from holiday/from vacation/from leave/in the office)
        back from (holiday/vacation/leave)
        back at work
      `,
    },
    weeklyOn: {
      alone: `
        (send me/give me/i want/id like/i would like) (a/the) weekly (summary/overview/report/digest)
        (turn/switch) on (the/my/) weekly (summary/overview)
        weekly (summary/overview/digest) (on/please/)
        summarise my week
        send me a summary (every/each) week
      `,
    },
    weeklyOff: {
      alone: `
        (stop/cancel/no more/turn off/switch off/dont send me) (the/my/a/) weekly (summary/summaries/overview/report/digest)
        no weekly (summary/summaries/overview)
        weekly (summary/overview/digest) off
      `,
    },
    plan: { alone: 'plan | plan it | plan time | plan this | schedule it | schedule' },
    why: {
      alone: `
        why this
        why do i have (this/it/that)
        why did i get (this/it/that)
        why have i got (this/it/that)
        why am i (doing/taking) (this/it/that)
        why do i (have to/need to) do (this/it/that)
        why (was/am) i assigned (this/it/that)
        who (gave/assigned) me (this/it/that)
        who (gave/assigned) (this/it/that) to me
        who assigned (this/it/that)
        who is (this/it/that) from
      `,
      before: `
        why do i have
        why did i get
        why have i got
        (do you know/any idea/can you tell me/tell me) who (gave me/assigned me/signed me up for/put me on/enrolled me in/enrolled me on)
        why am i (doing/taking/on/enrolled in/assigned/signed up for)
        why (do i/must i/should i) (have to/need to/) (do/take/complete/finish)
        why was i (assigned/given/enrolled in/put on)
        who (gave/assigned) me
        who assigned
        who put me on
        who enrolled me in
        who signed me up for
      `,
      separable: `
        who (gave/assigned) … to me
        why was … (assigned/given) to me
      `,
    },
    undo: {
      alone: `
        i (hereby/) (withdraw/retract/revoke/take back) (my/the/that) (last/previous/latest/) (statement/entry/message/report/claim)
        (my bad/my mistake/by mistake/i confused/wrong one/was mistake/was wrong) (sorry/) go back (please/)
        (make/put/set/bring/turn/give) back (like/as/how/to) (before/it was/previous/previously)
        (reverse/revert/undo/cancel/withdraw) (the/my/that/this) entry | (put/set/change) it back to (the/) (previous/last/old) (value/figure/number/one/state)
        (reverse/revert/undo/cancel/revoke/correct) (the/my/that/) (last/previous/latest) (amendment/correction/alteration/input/request/instruction)
        (reverse/revert/undo/cancel) (the/) last (one/thing/change) (what/that/which) (i/you) (have/just/) (write/wrote/did/made/put)
        (undo/reverse/revert/cancel) (the/that) (last/) (change/entry/update) (which/that/) (i/you) (have/just/) (made/did/entered)
        (and/) restore (the/my) (position/state/record/progress/figure) (as/to what/to how) it (previously/) (stood/was) (before/)
        (make/put/set/turn/bring) (it/that/this/) back (like/as/how) (before/it was/it were/it stood/previously)
        (to/) have (it/that/this/the same/the entry/the change) (undone/reversed/cancelled/taken back/reverted)
        (should be obliged/be so kind as) to have it undone
        (put/change/set/turn/move/bring/switch) (it/that/this/everything/the last one/things) back (to/) (how/what/the way/where) it was (before/)
        (put/change/set/turn/move/bring/switch) (it/that/this/everything/the last one/things) back (again/please/as it was/like before/like it was/to before/
          to normal/the way it was before)
        (put/change) back (like/as/to/) (before/it was/it was before)
        put it like before | put it like it was
        (make/set/have) (it/) (like/as/how) (before/it was/it was before)
        (please/) go back | go back one | go back please | one back | step back
        (reverse/revert/undo/revoke/retract/rescind/annul) (it/that/this/the same)
        (reverse/revert/undo/cancel/revoke/retract/withdraw/take back/rescind/annul) (the/my/that/your/this) (last/previous/latest/recent/) (operation/entry/
          change/thing/action/statement/one/update/step/move/edit/record/message/command)
        (reverse/undo/take back/cancel/forget) what i (have/) (just/) (told you/said/did/done/wrote/typed/put/entered/sent)
        (can/could/would/will) you (please/) (undo/reverse/revert) (it/that/this)
        unmark it | unmark that
        (please/) (undo/reverse/revert/retract/restore/withdraw/rescind) (it/that/this)
        undo (it/that/this) (wrong one/wrong button/wrong course/i clicked the wrong thing/i clicked the wrong one/that was wrong)
        (wrong one/wrong button/wrong course/oh no/oops/no wait/wait no) undo (it/that/this/)
        (please/) back the last change
        (please/) go back to (how it was/what it was/before)
        restore (the/my) (previous/last/old) (version/value/state/one)
        (last/previous) (order/command/entry/one) (was/is/) (wrong/incorrect/in error)
        (reverse/revert) | return (it/that/) like before
        git revert (head/)
        ctrl z | ctrlz | control z | ^z | cmd z
        (that was/it was) (an/) error
        (please/) make it backwards
        undo
        undo last
        undo the last
        undo last change
        undo change
        revert
        revert last change
        take it back
        take that back
        change it back
        put it back
        roll back
        rollback
        that was a mistake
        that was wrong
        my mistake
        that was an accident
        i didnt mean that
        i did not mean that
        undo last one
        undo everything i just did
        undo that please
        undo my changes
        undo what you just did
        undo what you did
        i take that back
        scratch that
      `,
    },
    assign: {
      before: `
        assign | allocate | give | require | make | recommend | suggest
        set up assignment for
        assign the course
        assign course
      `,
      alone: `
        assign
        assign a course
        assign course
        assign courses
        assign training
        assign learning
        new assignment
        create assignment
        create an assignment
        make an assignment
      `,
    },
    export: {
      alone: `
        export
        export team
        export my team
        export the team
        team export
        export team learning
        download my team
        export my reports
      `,
    },
    nudge: {
      alone: `
        remind all
        remind all overdue
        remind everyone overdue
        remind everybody overdue
        remind my team
        nudge all
        nudge all overdue
        nudge everyone
        nudge my team
      `,
    },
    team: {
      alone: `
        team
        my team
        show my team
        (where/how/how far) (my/our/the) (team/people/reports/staff/guys) (stands/is/are/is at/are at/
          is doing/are doing/are getting on/is getting on)
        (how/hows/how is/how are) (my/our/the) (team/people/reports/staff) (doing/getting on/going/
          progressing/looking)
        (where/how far) (is/are) (my/the) (team/people/reports) (at/up to/with their courses/)
        who (hasnt/has not/has) (finished/done/completed/started) (their courses/their training/yet)
        (my/our/the) (team/teams) (courses/learning/training/progress/status/overview/dashboard/report)
        show team
        team progress
        team status
        team overview
        how is my team
        my people
        my reports
        my direct reports
        direct reports
        team report
        who is overdue
        whos overdue
        who in my team is overdue
        who is behind
        whos behind
        what is my team learning
        whats my team doing
        show me my team
        show me the team
        see my team
        view my team
        open my team
        how is everyone doing
        who is late
        whos late
      `,
    },
    yes: {
      alone: `
        (yes/yea/yeah/yep/aye/sure/ok) (obviously/certainly/indeed/go on/on you go/go ahead/out/delete it/remove it/bin it/do it/with my blessing)
        on you go
        yea | yh | yeh | aye
        proceed | porceed
        (yes/) please do (it/so/that) | affirm | roger | roger that | wilco | copy that
        yes | y | yeah | yep | yup | ya
        yes please
        please do
        yes please do
        sure
        of course
        ok | okay | k
        go ahead
        do it
        go for it
        confirm | confirmed | correct
        thats right
        right | absolutely | definitely | affirmative
        sure thing
        sounds good
        yes i am sure
        im sure
        yes im sure
        i am sure
        that one
        yes that one
        yes thats right
        why not
        please
        by all means
        go on
        do it please
      `,
    },
    no: {
      alone: `
        no | n | nope | nah
        no thanks
        no thank you
        not now
        not yet
        not really
        dont
        do not
        please dont
        dont do it
        dont do that
        no dont
        keep it
        keep that
        keep this
        keep that one
        keep this one
        keep it please
        keep it there
        leave that
        leave that one
        leave it there
        let it be
        leave it alone
        leave it in
        let it stay
        leave it
        leave it as it is
        rather not
        id rather not
        negative
        not at all
        not sure
        im not sure
        not sure though
        not really sure
        maybe later
        later
        not today
        no leave it
        no keep it
        oh no
        please no
        i changed my mind
        changed my mind
      `,
    },
    cancel: {
      alone: `
        cancel
        cancel that
        cancel it
        cancel this
        never mind
        nevermind | nvm
        forget it
        forget that
        forget about it
        stop
        stop it
        stop that
        abort | quit | exit
        scrap that
        ignore that
        ignore me
        skip | none
        none of them
        none of these
        none of those
        neither
        wrong one
        not that one
        not this one
      `,
    },
    more: {
      alone: `
        the (rest/others/other ones/remaining ones) (of them/of it/of the list/of these/of those)
        (show/see/give/let me see) (me/) the (rest/others/other ones/remaining ones) (of them/of it/of the list/of these/of those)
        (next/turn the) page
        scroll down
        (show/read/let me see/lets hear/hear) (me/) the (rest/others/other ones/remaining ones)
        (please/) show the (rest/others) (also/too/as well)
        and (the/) other ones
        more
        show more
        more please
        show me more
        next
        more results
        more courses
        and more
        any more
        anything else
        what else
        load more
        see more
        keep going
        the rest
      `,
    },
    privacy: {
      alone: `
        privacy
        my data
        show my data
        what do you know about me
        what you know about me
        what data do you have about me
        what data do you have on me
        what do you store about me
        what do you have on me
        what do you remember about me
        what have you stored about me
        data about me
      `,
    },
    forget: {
      alone: `
        forget me
        please forget me
        delete my data
        erase my data
        remove my data
        forget everything about me
        delete everything about me
        erase me
        delete all my data
      `,
    },
    language: {
      alone: 'language | languages | change language | change the language',
      before: `
        can i have it in
        can we switch to
        can you switch to
        language
        set language to
        set language
        set my language to
        set the language to
        change language to
        change the language to
        change my language to
        switch language to
        switch to
        speak | talk
        talk to me in
        speak to me in
        answer in
        reply in
        write in
        write to me in
        can you write in
        can you answer in
        can you reply in
        can you speak
        do you speak
        in
      `,
    },
  },
  saidExactly: {
    signIn: 'sign in | signin | log in | login',
    signOut: 'sign out | signout | log out | logout',
  },
  fillers: `
    youll (be/) (glad/pleased/happy/relieved/delighted) to (hear/know/learn) (that/)
    (as of/since) (a/an/1/2/3/4/5/10/15/20/30/45/two/three/four/five/ten/a few/few/a couple of/half an) (min/mins/minute/minutes/hr/hrs/hour/hours) ago
    aye | aight | alright bet | aight bet | (right/ok) then | thank christ | thank fuck | guess who (just/has/has just/finally/)
    (i/and i/) thank you for your (patience/help/time/kindness/assistance/attention/consideration/understanding/trouble/support)
    i (do/can/hereby/) confirm (that/) | i (fear/am afraid) that | i fear | by (me/myself/the undersigned) | (in/on/from) (this/the/that) list
    (in/from) the (system/catalogue/library/portal) | on the (system/portal)
    (on/as/from) (my/the) (part/side)
    (please/kindly) elaborate (on the same/on this/)
    if it is not too much of (trouble/a trouble/a bother/bother) | if (it is/its) (not inconvenient/convenient/no bother/in order)
    i am (pleased/happy/glad/delighted/proud/able/now able/relieved/honoured/thrilled/in a position/now in a position) to (report/say/announce/
      confirm/state/declare/advise/inform/inform you/tell you/let you know/advise you/notify you/share/certify) (that/)
    we are (pleased/happy/glad/delighted/proud/able) to (report/say/confirm/inform you/tell you) (that/)
    im (pleased/happy/glad/delighted/proud/able/relieved/honoured/thrilled/in a position) to (report/say/announce/confirm/state/declare/advise/
      inform/inform you/tell you/let you know/advise you/notify you/share/certify) (that/)
    i (hereby/do hereby/can hereby/can/do/so/) (certify/declare/attest/affirm/announce/assert) (that/)
    i hereby (state/confirm/report/advise/inform you/notify you/give notice) (that/) | so i can (confirm/report) (that/)
    i (wish/would like/should like/beg/write/am writing/have/just want/just wanted/wanted) to (report/state/announce/confirm/declare/advise/
      inform/inform you/tell you/let you know/advise you/notify you/place on record/put on record/mention/certify) (that/)
    i (wish/just want/just wanted/wanted/beg) to say that
    i have the (honour/pleasure/privilege/satisfaction/joy) (to report/to inform you/to announce/to confirm/to state/of reporting/
      of informing you/of announcing/of confirming/of stating) (that/)
    (i am/im) (informing/reporting/announcing/confirming/advising/notifying/telling/writing to inform) (you/) (that/)
    (it is/its/) with (great/much/some/the greatest/) (pleasure/relief/joy/pride/delight/satisfaction/happiness) (that/)
    you (may/can/will/might) (now/) (take it/note/be glad to hear/be pleased to hear/be happy to hear/be glad to know/be pleased to know/
      be happy to know/be pleased to learn/be relieved to hear) (that/)
    it (may/might/will/should) (interest/please/surprise/delight/relieve/astonish) you to (know/hear/learn) (that/)
    (allow me/permit me/let me/allow me to/permit me to) (inform you/tell you/advise you/report/state/confirm) (that/)
    for the avoidance of (all/any/) doubt | for the record | without prejudice | for what (its/it is) worth | fwiw
    in (short/brief/summary/conclusion/passing/addition/any case/any event/the circumstances) | at any rate
    under the circumstances | to be clear | to put it plainly | suffice it to say | needless to say | as it happens
    as luck would have it | as you (may/will/might/) (know/see/recall/remember/understand) | you understand | mind you
    with (reference/regard/respect) to | in (respect/regard) of | in (relation/regard) to | as regards | as for
    regarding | concerning | in the matter of | on the subject of | turning (now/) to | coming (now/) to | in connection with
    when it comes to | pertaining to
    further to my (earlier/previous/last/recent/) (message/email/mail/note/request/update/chat)
    as (on/at/of) (date/this date/todays date/the date/the time of writing/this moment/today morning/today evening/today afternoon/
      yesterday evening/a minute ago/a moment ago) | at the time of writing | till date
    (today/now/yesterday/tonight/this week) (itself/only) | yesterday night (only/) | today (morning/evening/afternoon)
    on my behalf | in my name | in my own name | in (full/its entirety/their entirety/toto) | to the full | to the (very/) end
    (till/until/up to/right to) the (very/) end | from (a/start) to (z/end) | from beginning to end
    completely | entirely | wholly | totally | thoroughly | duly | properly | formally | herewith | forthwith | henceforth
    accordingly | satisfactorily | cleanly | in (good/due) (order/course/time)
    at (your/the) earliest (convenience/possible convenience/opportunity/possible opportunity/) | as early as possible
    without (any/) (further/) (delay/ado) | with your (kind/) (permission/leave/approval) | by your leave
    (by/with) gods grace | by the grace of god | touch wood | knock on wood | (respected/esteemed) (sir/madam/team/sirs/all)
    with (all/due/all due) respect | (and/) oblige | and updation
    (this is/) for your (kind/) (information/perusal/reference/updation/update/records/attention/action/consideration) (and updation/and records/
      please/)
    (please/kindly/) treat this as (urgent/important)
    stop the presses | stop press | hold the front page | likewise | similarly | moreover | furthermore | additionally | incidentally
    by the by | by the bye | all in all
    on second thought | on second thoughts | on balance | upon reflection
    sorry for (giving you/causing you/) (so much/all the/the/this/all this/) (trouble/bother/inconvenience/confusion)
    (i/we/) regret (the/any/this) (inconvenience/trouble/error/mistake/confusion) (caused/)
    (i am/im/i'm) afraid | im sorry to say | i am sorry to say | if memory serves | after all
    in the end
    (i am/im) (glad/happy/pleased/delighted/proud/relieved) to (say/report/tell you)
    much to my (relief/surprise/delight) | thank heavens | thank goodness | thank god | bless you
    god bless
    while (i was/im/i am/they/she/he/it) (waiting/there/here/sleeping/napping/asleep)
    (school run/speak soon/talk later/ttyl/bbl/brb)
    i (am/m) (pleased/happy/glad/delighted/proud) to (report/say/announce/confirm/tell you) (that/)
    im (pleased/happy/glad/delighted/proud) to (report/say/announce/confirm/tell you) (that/)
    (please/kindly/pls/) (note/record) that
    (may/might/could) i let you know that
    i beg to (report/inform you) (that/)
    i can (report/confirm/say) (that/)
    (this is/just) to confirm that | hereby | i hereby | with immediate effect
    as of (this morning/today/now/yesterday/this afternoon) | effective immediately | immediately
    straight away | right away | at once
    this (very/) (minute/second/instant/moment) | last night | earlier today | this afternoon
    on reflection | altogether | the whole (thing/lot) | the lot | from start to finish
    start to finish
    from (the/) (beginning/start) to (the/) end | at long last | with some relief | to my relief
    (quiz/test/exam) passed | ngl | tbh | fr | innit | pal | bruh | och | cuz | guv | xd | my dear
    nonetheless | for once | the now | so to speak | as well please | kindly | hi there | hello there
    hey there | hiya | hi all | hi team | hello bot | hi bot | hey bot | good afternoon | good evening
    morning | afternoon | ok | okay | so | well | hey | hi | hello | ah | um | uh | hmm | right
    alright | now | right now | just now | just | actually | finally | already | also | then | and
    too | as well | today | yesterday | this morning | last week | this week | at last | dear | yay
    woohoo | woo | hooray | whoop | phew | yes | yeah | yep | oops | whoops | sorry | again | for me
    once more | great | good | cool | awesome | btw | by the way | fyi | yet | go ahead and | quickly
    asap | so far | good morning | buddy | friend | x | still | actually yes | fully | successfully
    officially | period | full stop
    (please/kindly/pls/) be (informed/advised/aware) (that/)
    (this is/i am writing/im writing/i write/i wish/i would like/id like/just/writing) to (inform/tell/
      let) (you/ye) (know/) (that/)
    kindly note (that/) | there now | grand | grand so | abeg | oga | luv | hun | yday | this arvo
    arvo | this mornin | tnx | tks
    (thanks/thank you/cheers) (a mill/kindly/a bundle) | sirs | sirmadam | over here | on my end
    on my side | from my end | from my side | lovely | right so | g day | gday | howya | how are ya
    well then
    (when/whenever/if) (you/u) (get/have) (a sec/a second/a chance/a minute/a moment/a mo/the chance/time/
      5 mins/five minutes)
    (when/whenever/if) (you/u) (can/could/are free)
    if (you dont mind/you wouldnt mind/you would/you please/possible/thats possible/its possible/
      its not too much trouble/its no trouble/i may/thats all right/that is ok/ok)
    if (thats/its) (ok/okay/alright/fine) | rn | atm | at this point | instead | appreciated
    in advance | quick as you can | as soon as possible | as soon as you can | no rush | earlier
    the other day | just this minute | you know | ta | imo | honestly | tada | boom | happy to report
    happy to say | pleased to say | pleased to report | glad to report | glad to say | proud to say
    good news | great news | guess what | heads up | quick one | quick update | a quick update
    just a quick update | status update | please note | pls note | letting you know
    just letting you know | im letting you know | wanted to let you know | just wanted to let you know
    i wanted to let you know | can confirm | confirming | i confirm | to confirm
    i just wanted to say | just wanted to say | i wanted to say | just to say | just a heads up
    for your info | pleased to confirm | happy to confirm | reporting | good news everyone | thats me
    that is me | in one go | in one sitting | over lunch | real quick | rq | thankfully | luckily
    so yeah | anyway | anyways | okey | okie | k | kk | alrighty | righto | yo | ya | yup | cool cool
    woop | wohoo | wahey | hurrah | hurray | yippee
    (on my/on the/at my/in my/in the/during my/during the/over my/over the/while on my/while on the/
      while in the/from my/from the/at the) (break/tea break/lunch break/coffee break/lunch/lunch hour/bus/
      train/tube/metro/commute/way home/way to work/way in/way back/journey/plane/flight/ferry/phone/mobile/
      laptop/tablet/desk/office/canteen/car/taxi/night shift/shift/early shift/late shift/day off/sofa/couch/
      pub/gym/garden/bath/airport/hotel/waiting room/breakroom/break room/dentist/doctors/library/staff room/
      warehouse/shop/store/till/road/ward/toilet/loo/training room/meeting room/classroom/conference room/
      hall/clinic/depot/van/ward/yard/site/branch)
    on (shift/nights/earlies/lates/break/holiday/leave/duty/call)
    (a/an/1/2/3/4/5/10/15/20/30/45/two/three/four/five/ten/a few/few/a couple of/couple of/couple/
      half an) (min/mins/minute/minutes/hr/hrs/hour/hours/sec/secs/moment/moments) ago
    at the (mo/minute/moment)
  `,
  leaving: `
    (gotta/got to/have to/i have to/ive got to/i gotta/must/i must/need to/i need to) (go/run/dash/rush/fly/leave/shoot/get back/go now/run now)
  `,
  asOf: 'as of | as at',
  pastTense: `
    completed | finished
    finished off
    finished up
    finished with
    i did
    did
    ive done
    i have done
    just did
    just done
    passed
    got through
    i got through
    wrapped up
    ticked off
    already did
    did all of
    completed all of
    finished all of
    finished the whole
    finished doing
    started | began | begun
  `,
  pastTimes: `
    this (lunchtime/lunch/dinnertime/teatime/weekend) | on the way (in/home/to work/back/here)
    (over/with/during/at) (my/me/the/a/) (tea/dinner/supper/breakfast/brekkie/sarnie/sandwich/cuppa/coffee/pint/porridge/lunchtime/dinnertime/teatime/elevenses)
    (at/on/in/from/during) (the/my/our/a/) (terminus/station/cabin/cab/lorry/truck/tram/boat/ship/rig/barn/tractor/kitchen/bedroom/bed/shed/staffroom/common
    room/mess/mess room/canteen/lounge/lobby/reception/back office/stockroom/stock room/storeroom/workshop/garage/hangar/lab/studio/surgery/crew room/changing
    room/locker room/launderette/nursery/school/uni/campus/cafe/coffee shop/park/playground/departure lounge/queue/car park/layby/lay by/hospital/care home/fire
    station/police station/control room/galley/green room/newsroom/settee/armchair/tub/porch/balcony/patio/terrace/beach/caravan/tent/hut/house/night bus/ward
    round/quiet spell/quiet hour/lull/handover/school run/rush hour/early shift/late shift/stopover/layover/standby)
    (between/before/after/during) (my/the/two/) (rounds/deliveries/drops/runs/callouts/lessons/classes/lectures/clinics/patients/flights/handover/bedtime/school run/
    bath time/bathtime/nap time/naptime/church/training/prayers)
    (sat/sitting/stuck/lying/waiting) (in/on/at) (the/my/a) (cabin/cab/car/van/bus/train/sofa/couch/bed/bath/garden/office/traffic/airport/station/queue/waiting room)
    since (this morning/yesterday/last night/monday/tuesday/wednesday/thursday/friday/last week) | first thing (this morning/today/) | (late/) last (nite/evening)
    (at/over) lunchtime | on station | on site | on the (night/early/late) turn
    over the weekend
    at the weekend
    on the weekend
    on monday
    on tuesday
    on wednesday
    on thursday
    on friday
    on saturday
    on sunday
    last monday
    last tuesday
    last wednesday
    last thursday
    last friday
    last saturday
    last sunday
    last weekend
    yesterday evening
    yesterday afternoon
    yesterday morning
    yesterday night
    two days ago
    2 days ago
    three days ago
    3 days ago
    a week ago
    ages ago
    a while ago
    a few days ago
    the day before yesterday
    earlier this week
    this evening
    tonight
    at work
    before lunch
    after lunch
    before work
    after work
    before breakfast
    after breakfast
    before my shift
    after my shift
    after nights
    after my nights
    before the meeting
    after the meeting
  `,
  searchTopics: `
    something | anything
    some course
    some courses
    courses
    a course
    any course
    any courses
    training | trainings
    a training
    any training
    some training
    learning | material | stuff | content | classes
    a class
    modules | things
  `,
  selfReports: `
    (i/ive/i have/) (did/done) another (bit/chunk/part/piece/section/stretch) of
    (i/ive/i have/im/) (now/) (sat/sitting/standing/parked) (now/) (at/on)
    (im/i am) after (getting to/reaching/doing)
    (i/ive/i have/) (did/done/covered/completed/finished/read/watched) the first
    (i/ive/i have/) (did/done/got through/managed/made) a (small/little/tiny/wee/fair/good) (bit/chunk/part/piece) of
    (i/ive/i have/) (already/now/just/) (learn/learnt/learned/study/studied) (it/this/) (already/) (up to/to/until/)
    (is/are) to be (recorded/marked/set/noted/entered/put/shown/logged) (at/to)
    (i/ive/i have/i did/) (crawled/limped/slogged/plodded/ploughed/waded/inched/crept) (my way/) (to/through/up to)
    (i/ive/i have) got as far as | got as far as
    (i have/ive) (now/since/already/just/finally/) (covered/attained/achieved/crossed/touched/progressed to/gone through/worked through/
      worked my way through/gone up to)
    i find myself | i (now/) find myself | i stand (now/) at | i am (now/) (standing/sitting) at
    (has/have) (now/since/already/just/finally/) (reached/attained/crossed/progressed to/moved to/got to/advanced to/risen to/come to/gone up to)
    (now/) (stands/stood) (now/) at | may be (given/put/recorded/taken/set) (as/at)
    (be/been/was/were) (given/put/recorded/taken/set/entered/changed/adjusted/updated/raised/increased) (as/at/to)
    shall read | now reads
    (ive/i have) only (managed/done/got to/reached)
    i have (now/just/finally/already/actually/also/since/got as far as/come to/reached/moved to/advanced to)
    ive (now/just/finally/already/actually/also/since/got as far as/come to/reached/moved to)
    i come to
    i (am/m) (by/in the/on/up to/sitting at/standing at)
    im (by/in the/on/up to/sitting at/standing at/like/like at)
    i stand at
    i carry
    that i (have/)
    (please/kindly/) (note/record) that i have
    (may i/i) let you know that i (have/am)
    i can confirm (that/) i have
    this is to confirm that i have
    i must say i have
    i | ive
    i have
    ihave
    i am
    im
    i m
    am | have | got
    i got
    ive got
    i have got
    i just
    im just
    im now
    i am now
    im all
    i am all
    i actually
    i finally
    currently
    currently at
    im currently
    i am currently
    im at
    i am at
    im about
    im around
    made it to
    i made it
    managed
    i managed to
    just got
    did
    i meant
    i mean
    meant
    made it
    ive made it
  `,
  requests: `
    (would/could/can/will/might) you (ever/maybe/quickly/kindly/just/please/at all/not) (please/be able to/)
    if (youd/you would/you could) (kindly/please/just/)
    if (youd/you would/you could) be (good/kind/so good/so kind) (enough/as) to
    (would/will/could/can) you ever be (good/kind/so good/so kind) (enough/as) to
    (you/u) might (as well/just/kindly/please/)
    it would be (proper/right/appropriate/correct) to
    i (should/would) be (most/very/) (grateful/obliged)
    i think (id/i would/i should) like to | i think i want to
    (perhaps/possibly) you (would/could/might) (kindly/please/) (be so kind as to/be so good as to/)
    i (should/would) be (most/very/so/much/greatly/) (grateful/obliged/glad/thankful/pleased/delighted/happy) if you (would/could/might/
      were to) (kindly/henceforth/)
    (should/would) be (most/very/much/) (grateful/obliged/glad/pleased) if you (would/could/might) (kindly/)
    (i/) (hereby/kindly/would/should/must/respectfully/humbly/) (ask/request) (you/) (that/to)
    (may/might/could) i (please/kindly/humbly/respectfully/) (trouble/ask/request/beg/prevail upon/impose upon) you (please/kindly/) to
    i (hereby/) (instruct/direct/authorise/authorize/command/invite) you to
    i (elect/opt/desire/am minded/am resolved/have decided/have chosen/have resolved) to
    i (should/would) (next/now/also/then/therefore/dearly/rather/ever so much/) (now/) (like/love) (now/also/) to
    i (should/would) (very much/dearly/) like you to (please/kindly/)
    (would/and would/and/) now like to | and would like to
    (please/kindly/do/) be (so/) (good/kind) (as/enough) to | be so kind to | please be so kind and
    would you care to | (please/kindly) be | (please/kindly) (proceed/go ahead) (to/and/with)
    you (may/can/might/could) (now/kindly/please/therefore/then) (go ahead and/proceed to/)
    (please/kindly) (arrange/see) to
    id be (most/very/so/ever so/) (grateful/obliged/glad/thankful/pleased/delighted/happy) if you (would/could/can/might)
    (would/could/can/will) you be (a/an) (angel/dear/love/darling/star/treasure/sweetheart/gem/pet) and
    be (a/an) (angel/love/darling/treasure/sweetheart/gem/pet) and
    (would/could) you (possibly/perhaps/very kindly/kindly please/please kindly)
    (please/) (could/would/can/will) you (please/)
    (please/) (see to it that/make sure that/make sure to)
    (would/could) it be (all right/alright/okay/ok/possible) (to/for you to/if you)
    (would/could/will) you (please/kindly/) be so (kind/good) as to
    (please/do/kindly/) be so (kind/good) as to
    (would you/please/kindly/do) be (good/kind) enough to
    (would/do) you mind
    (might/may/could) i (please/kindly/) (trouble/ask/request/beg) you to
    i (would/should/might) (ask/request) you to
    i (kindly/) ask you to
    i wonder (whether/if) (i might ask you to/you could/you might/you would)
    i was wondering (whether/if) you (could/might/would)
    i (should/would) be (most/very/so/) (grateful/obliged/glad/thankful/pleased) if you (would/could/can/might)
    i (should/would) (very much/really/) like to
    i (should/would) (very much/really/) like you to
    id (very much/really/) like to
    i am (ready/keen/eager) to
    might you
    please to
    do please
    (lemme/lets/let us) (please/)
    i want
    i like to
    (is/would) it (be/) possible to
    are you able to
    gonnae
    please go on and
    you (may/can/could) now
    would like to
    would love to
    (i/id/i would/we would/) (be/would be) (grateful/thankful/obliged) if you (could/would/can)
    (i would/id/i/would/) appreciate (it/) if you (could/would/can)
    (it would be/itd be) (great/good/nice/lovely/fab) if you could
    (please/kindly/pls/just/) do the needful and
    (could/can/would) you (kindly/just/maybe/quickly)
    i (kindly/) request you to
    (i/id) (need/want/like) you to
    do me a favour and
    do me a favor and
    be a dear and
    be a star and
    can u
    could u
    can we
    let me
    i want to
    i wanna
    wanna
    want to
    i would love to
    id love to
    i wish to
    ready to
    im ready to
    help me
    help me to
    go
    please go
    go and
    time to
    you can
    you may
    feel free to
  `,
  wishes: `
    it would be (proper/right/appropriate/correct) to
    i (should/would) be (most/very/) (grateful/obliged)
    i think (id/i would/i should) like to | i think i want to
    (i/) (hereby/kindly/would/should/must/respectfully/humbly/) (ask/request) (you/) that
    i (elect/opt/desire/am minded/am resolved/have decided/have chosen/have resolved) to
    i (should/would) (next/now/also/then/therefore/dearly/rather/ever so much/) (now/) (like/love) (now/also/) to
    (would/and would/and/) now like to | and would like to
    would you care to
    i (should/would) (very much/really/) like to
    id (very much/really/) like to
    i am (ready/keen/eager) to
    i want
    i like to
    lemme
    would like to
    would love to
    i want to
    i wanna
    wanna
    want to
    i would love to
    id love to
    i wish to
    ready to
    im ready to
    let me
    lets
    let us
    help me
    help me to
    time to
    can we
    can i
    may i
  `,
  doubts: `
    did i | have i
    (easy/hard/difficult/tricky/possible/impossible) to
    (it/that) (would/will) be (lovely/great/good/fine/perfect/nice/wonderful/kind/splendid/ideal/brilliant) (to/if/when)
    i bet | bet (i/you/we/he/she/they)
    one of (the/my/these/those)
    (one/some) day | someday
    at some point
    in case
    lied | a lie
    jk
    just kidding
    just testing
    nvm
    ok google | hey google | alexa
    this (evening/weekend)
    next (month/year/spring/summer/autumn/winter)
    in an hour
    last year
    longer
    /s
    (passed/passing/pass) (on/up/by/over)
    for (the/this/a) (day/week/month/year/moment/evening/night/afternoon/morning/time being/weekend/holidays)
    yet
    i was
    used to
    so done
    ish
    or so they say
    joke
    a joke
    to be done
    to be completed
    to be finished
    to be started
    to be marked
    has to
    had to
    got to (be/have/do/finish/complete/start/make/pass/take)
    got to get
    ive got to have
    ive got to get
    meant to
    close to
    start of
    get done
    yeah right
    as if
    hold off
    said no one
    cant wait
    excited to
    looking forward to
    can i
    could i
    may i
    keep meaning to
    keep forgetting
    this bot
    if | unless | once | maybe | perhaps
    i think
    i guess
    i suppose
    i believe
    i wish
    i hope
    hopefully
    i might
    might | probably | possibly
    i should
    should
    i must
    must
    i have to
    have to
    i need to
    need to
    i gotta
    gotta
    i ought to
    i will
    will
    i ll
    ill
    going to
    gonna
    i plan to
    planning to
    plan to
    intend to
    i would
    would have
    could have
    told | tell | tells | said | says | saying
    supposed to
    trying to
    tried to
    try to
    about to
    tomorrow | later
    next week
    soon | when | until | till | til | before | after | because
    instead of
    pretend | imagine | ignore | instructions | suppose | wants | wanted | asks | asked | asking | everyone
    e.g | eg | scratch that | strike that
    everybody | each | every
    all my courses
    all courses
    everything | whether | assume
    hypothetically | example | e.g.
    like when
    wonder | wondering
    forgot to
    forget to
    remind me
    remember to
    want me to
    or
    pretty sure
    im pretty sure
    fairly sure
    almost sure
    not entirely sure
    what (you/u) did there
    (i am/im/we are) done for
    (the/a) (finished/completed)
    i take it
    with today
    for today
    with this week
    for now
  `,
  negations: `
    not | dont | no
    do not
    didnt
    did not
    doesnt
    does not
    havent
    have not
    hasnt
    has not
    hadnt | isnt
    is not
    aint | arent
    are not
    wasnt
    was not
    wont | wouldnt | shouldnt | couldnt | cant | cannot
    can not
    never | nobody | nothing | without | nowhere
    unable to
    refuse to
    yet to
    neither | nor
    no longer
    no need
    dnt | nto
    stop marking
    stop starting
    fail to
    failed to
    failed | hardly | barely
    rather than
    nope | nah
  `,
  firmNos: `
    nope | nah
    (hell/heck/god/ffs/omg/wtf/fgs/christ/jesus/lord/gosh/good god/oh god/oh hell) no
    (absolutely/certainly/definitely/of course/surely/obviously/most definitely/no certainly/no definitely/
      no absolutely/no of course) not
    (no/absolutely no) (way/chance)
    no way jose
    not a chance
    not (happening/gonna happen/going to happen)
    thats not happening
    (absolutely/) never
    never ever
    on no account
    (under/in) no circumstances
    by no means
    in no way
    not on your life
    not in a million years
    over my dead body
    (you/you must) be joking
    (dont/do not) you dare
    (dont/do not) even (think/try) (about it/it/)
    no dice
    fat chance
    no siree
    (nuh/uh) uh
    nay
    (dont/do not) (touch/change) (it/that/anything)
    hands off
  `,
  questionOpenings: `
    did i
    have i
    has
    am i
    is | are | was | were
    do i
    does
    do you
    what | whats | when | whens | where | wheres | which | who | whos | why | whose | how | hows
    should i
    should | would
    could i
    can i
    may i
    must i
    will i
    shall i
    shall
    are there
    is there
    any
    by when
    until when
    till when
  `,
  listed: {
    overdue: `
      overdue | overdues | past due | past (its/their/the) (due date/deadline/date) | beyond (its/their/the) (due date/deadline)
      (after/past) the deadline | missed (the/a/any/my) (deadline/deadlines/due date/date)
    `,
    dueSoon: `
      due (soon/shortly/next/this week/next week/this month) | falling due | coming due | upcoming | due in the (next/coming)
      due (within/in/over) (the/) (next/coming) | deadlines (coming up/this week/soon)
    `,
    required: 'mandatory | compulsory | obligatory',
    finished: `
      (i have/ive) (already/successfully/so far/now/ever/) (completed/finished) | completed by me | i completed
      (my/the) (completed/finished) (courses/ones/trainings/training)
    `,
  },
  questionWords: `
    soon | tomorrow
    this month
    next week
    next month
    did i
    did
    have i
    have | has
    am i
    am | is | are | was | were
    do i
    do | does | what | whats | when | whens | where | wheres | which | who | why | how | much | far | long
    of | the | my | i | already | yet | ever | still | due | overdue | finished | finish | completed
    complete | done | started | start | with | to | be | at | for | on | in | about | deadline | status
    progress | it | me | by | should | can | could | may | would | will | need | mandatory | required
    assigned | mean | percent | percentage | many | left | course | date | doing | get | got | if | been
    marked | mark | courses | next | working | open | late | behind | learning | training | anything
    something | everything | all | week | this | today | month | enrolled | enroled
    signed up
    signed | registered | up | take | takes | offer | any | there | stop | remaining | assign
    going
    coming along
    along | looking
  `,
  listWords: `
    due | overdue | deadline | deadlines | todo | progress | courses | assigned | mandatory | required
    finished | completed | started | learning | training | done
  `,
  howToOpenings: `
    how do i
    how do you
    how can i
    how can you
    how to
    how would i
    how should i
    how does one
    how do we
    how could i
    explain how to
    explain how
    tell me how to
    tell me how i
    tell me how
    show me how to
    show me how
    where do i
    where can i
    what do i type to
    what do i say to
    what should i type to
    whats the command for
    whats the command to
    what is the command for
    what is the command to
    whats the best way to
    what happens if
    what happens when
    can you explain how
    can you tell me how
    can you show me how
    is it possible to
    is there a way to
    any way to
    i dont know how to
    i do not know how to
    not sure how to
  `,
  howToPhrases: `
    how do i report progress
    how do i use
    how does assigning work
    how does undo work
    how does this work with
  `,
  forWhom: 'for | on behalf of',
  otherPeople: `
    he | she | they | hes | shes | theyre | theyve | him | her | them | his | their | theirs | hers | someone
    somebody | everyone | everybody | anyone
    all of us
    my team
    the team
    our team
    my (colleague/mate/mates/friend/pal/buddy/bro/sis/sister/brother/wife/husband)
    my colleagues
    colleague
    my boss
    my manager
    boss | manager
    my report
    my reports
    for us
    on behalf of
    my wife
    my husband
    my friend
    team members
    employees
    all users
    users | people | staff | coworker | coworkers | our | ours | we | us | weve
  `,
  stopWords: `
    (is/are) there (in the system/here/) | (is/are) available | on offer | in the system
    are both
    are all
    were both
    have both been
    are both now
    are now both
    are both all
    all of
    the whole of
    the whole
    whole | the | a | an | my | this | that | of | with | on | in | into | for | at | to | as | is | am | im
    are | be | been | by | about | through | thru
    through the
    course | called | named | titled | its
    it is
    progress
    progress in
    progress on
    up
    up to
    worked through
    work through
    next | done | complete | completed | finished
    now at
    now
    so far
    already | please | w | w/ | modules | status | me | have | ive
    ive done
    i have done
    i did
    did | got | reached | currently | myself | from | under
    me down as
    me down for
    me down at
    me down on
    me as
    me at
    me on
    has
    which is
    i
    i am
    also | and | then | thing | one | stuff | bit | update
    of the way
    the way
    of the way through
    went up to
    went to
    gone up to
    went up
    to my courses
    to my list
    to my learning
    only | left | remaining | outstanding
    to go
    there | make | = | hit | off | any
  `,
  functionWords: `
    ones | quickly | quick | quickish | al | all of
    the | a | an | my | this | that | thats | these | its | it | of | with | on | in | into | for | at | to | as | is | am | im | are
    has | have | been | by | about | through | course | courses | training | module | one | called | named | titled | i | me | and | also
    doing | stands | sits | sitting | standing | then | so | now | well | there | here
    (for/in/on/to) (my/the/your) (record/records/system/list/file/log/register/books/profile)
  `,
  dictated: {
    comma: ',',
    'full stop': '.',
    'exclamation mark': '!',
    'exclamation point': '!',
    'question mark': '?',
    'new line': ';',
    'new paragraph': ';',
  },
  dictatedAtEnd: 'period',
  itWas: `
    (it/that/which) (was/took) | was (kinda/kind of/pretty/quite/really/so/super/very/a bit) | took me
    (my/the/our) (boss/manager/gaffer/supervisor/lead/team lead/mentor/director/hr/company/firm/ward/shop/client/customer)
    i | im | ive | id | ill | its | they | we | theres | he | she | there (is/are/was) | yes me | me a
  `,
  becauses: `
    as (agreed/discussed/requested/promised/instructed/arranged/evidenced/shown/proven/witnessed/seen/told)
    because | cos | coz | cause | since | while | whilst | during | now that | seeing (that/as) | given that | which | who
    given (the/my/our/this/all/how) | considering | including | thanks to | owing to | due to | on account of | in view of
    in (the/) light of | pursuant to | having (been/had/given/taken/read/just/now/finally/got/seen/lost/spent/joined/come)
    though | although | even though | so that | in order (that/to) | with a view to
    as (i/im/ive/my/it/its/the/we/were/our/they/he/she/there/theres/a/per)
    for the (purpose/purposes) of | purely for | just for (fun/practice/the record)
  `,
  earlier: `
    before (my/the/they/we/i/he/she/a/our/shift/shifts/work/lunch/dinner/breakfast/bed/tea/handover/school)
  `,
  duties: `
    (wants/wanted/needs/needed/expects) (it/this/that) (done/finished/started/doing/complete/completed/sorted) | asked for (it/this)
    i (think/reckon/believe) (the/this/that/it/its/id) | would (do/suit/be/help/fit/work) | would
    say | says | said | told (me/us/) | tells (me/us/) | (has/have) (told/asked) (me/us/) | asked (me/us/) | asks (me/us/)
    wants (me/us) (to/) | wanted (me/us) (to/) | want me to | wants us to
    i must | must | i have to | have to | has to | had to | i need to | need to | needs to | should | i should | supposed to
    i ought to | ought to | got to (do/have) | i gotta | gotta | because | everyone | everybody | each | every | going to | i was
    for the (day/week/month/year) | this (evening/weekend) | trying to | looking forward to | meant to
  `,
  hearsay: `
    (shout/shouts/shouting/shouted/yell/yells/insists/insist/insisted/goes/reads/preaches/chants/sings/repeats)
    say | says | said | saying | told (me/us/) | tells (me/us/) | asked (me/us/) | asks (me/us/) | writes | wrote
  `,
  tellings: `
    weve (had/got/been/a/just/all/) | we (had/are/have/got/were/need/want/always/all/just) | our (office/shop/ward/team/place/kitchen/site) (is/was/has)
    is | was | are | were | im | ive | i have | i had | had | has | have | got | its | theres | it is | there is | been | am
    (i/we/you) (did/made/went/came/took/spent/read/sat/saw/heard/watched/learnt/learned/enjoyed/loved/liked/hated/need/want/feel/felt/like/love/
      work/start/finish/worked/started/managed/met/ran/drove/wanted/needed)
    (made/took/went/came/spent/sat) (it/a/the/my/through/over/up/back/home) | loves | likes | hates | swears | reckons | wants | needs | keeps
    did (the/a/my/all/some/most) | read (the/a/my/all/some/most)
  `,
  quotings: `
    word | words | wording | text | texts | slide | slides | button | label | message | messages | phrase | quote | quotes | poster | sign | signs
    manual | song | lyric | lyrics | line | lines | title | headline | prompt | example | test | tests | testing | tested | reads | goes | type
    typed | wrote | write | writes | written | called | shout | shouts | shouting | shouted | yell | yells | yelling | insists | insisted | keeps
    plan | plans | planned | goal | goals | target | targets | dream | dreams | dreamt | dreamed | dreaming | joke | jokes | joking | game | quiz
    question | questions | rule | rules | policy | instruction | instructions | memo | letter | post | posts | tweet | screen | screens | system
    page | app | bot | bots | error | errors | glitch | glitched | crash | crashed | bug | bugs | froze | frozen | stuck | broken | hacked | wrong
    fake | lie | lies | lying | pretend | pretending | story | fairy | film | movie | book | voice | voices | button | menu | option | command
    commands | order | orders | sentence | sentences | email | mail | note | notes | reminder | todo | wish | wishing | hope | hoping | idea
    thinking | thought | tempted | considering | wondering | nightmare | fantasy | sarcasm | irony | kidding | trick | prank | bluff | april
    funny | silly | guess | guessing | sounds | sounded | heard | hear | noon | oclock | midnight | january | february | march | june | july
    august | september | october | november | december | weekend | holidays | christmas | easter
  `,
  therefore: 'so | and so | therefore | hence | thus | so please | so kindly',
  correcting: `
    i (misread/misheard) (my own/my/the/your) (handwriting/notes/screen/number/figure/writing/question/list)
    (actually/oh/ah/) (that/it/this) (wasnt/was not/isnt/is not/aint) (right/correct/true/intended/meant/so) | actually no
    (scrap/bin) that | mistake | error | misclick | wrong (click/key/tap)
    (this/that/it) (was/is) (false/untrue/a misclick/a slip/not intended/not meant) | was (a/my/) (mistake/error/misclick)
    (that/it/this/) was (done/entered/made/pressed/marked) (by mistake/in error/wrongly) (from my side/on my part) only
    (by mistake/by error/wrongly/mistakenly) (only/) i (told/said/typed/pressed/put/did/marked/clicked/have told/have said/have marked) (it/that/you/)
    i (have/just/) (click/type/tap/press/put/write/mark/make/do) (it/) (wrong/wrongly)
    (oh no/) i (wrong/was wrong) | (a/the) slip of the (finger/thumb/tongue) | (not/wasnt) intentional
    (that/it/this/the last entry/the foregoing/the previous entry) was (done/entered/made/pressed/marked/sent/typed/put) (by mistake/in error/
      wrongly/by accident/accidentally/mistakenly) (from my side/on my part/)
    i (have/just/) (typed/pressed/clicked/tapped/hit/entered/wrote/marked/pushed/press/say/said/told) (it/that/) (wrongly/wrong/by mistake/
      in error/by accident/accidentally)
    i (have/just/) (pressed/clicked/tapped/hit/pushed/touched) (the/a/) wrong (thing/button/one/key/course/line/box/place)
    (by/my) (mistake/error) (only/) | fat (thumbs/thumb/fingers/finger) | (it/you) misheard (me/) | extremely sorry
    i (mix/mixed) (it/them/my numbers/the numbers/things/) up | i (got/get) (it/them/the numbers/my numbers/) (mixed up/muddled/confused)
    i confuse | i (got/was/am/get) confused | no mistake | i (didnt/did not) mean (that/it/to)
    (that/it/this) (wasnt/was not/isnt/is not) what i (meant/wanted/said/did/intended) (at all/)
    (ive/i have/i) (marked/pressed/done/picked/chosen/clicked/said/typed) the wrong (one/course/button/thing/number)
    (so/very/terribly/) sorry | oops | whoops | forgive me | excuse me | pardon me
    i (do/) beg your pardon
    (that/it) was (quite/all/) wrong
    (the/) (correct/right/real/actual/true/current) (value/number/figure/percentage/progress/state/status/one/amount) (is/was/should be/)
    in fact | rather | better
    (no/nah/naw/nope) (no/nah/naw/wait/sorry/)
    wait (no/)
    i (misread/mistyped/misspoke/miscounted/confused)
    (sorry/) (my/a) (mistake/bad/error/typo)
    (that/it/this/) was (my/a/an/) (mistake/error/fault/bad)
    (i/) (made/make/have made/ive made) (a/an/) (mistake/error/slip)
    thats (wrong/incorrect/not right/not correct/a mistake)
    (that/it) was my fat (thumb/finger/fingers)
    (that/it) (was/is) (wrong/incorrect/not right/not correct/a mistake/an error/a typo/a slip)
    (the/) wrong (value/number/figure/percentage/one)
    i (apologise/apologize/do apologise/do apologize)
    (my/) apologies
    (i am/im) (so/very/terribly/) sorry
  `,
  restating: `
    (i/ive/i have) (clearly/just/) said (it was/its/) | i should have (said/put/typed/written/told you/entered)
    a correction
    (the/my) (figure/number/percentage/value/progress) (should/shall/ought to) (now/now properly/properly/rightly/) (be/read/say/have been/
      have read/have been given as/be given as/stand at)
    (it/that/this/) (ought to/should) (now/rightly/properly/correctly) (be/read/say/have been)
    (it/that/this/) (should/shall) (be/read/say/have been/have read/have said)
    (it/that/this/) (was/is/were) (meant/supposed) to (be/say/read)
    (it/that/this/) ought to (be/read/say/have been)
    (the/) (correct/right/real/actual/true/current) (value/percentage/progress/state/status) (is/was/should be/)
    (make/put/change/set/update/correct) (it/that/this) (to/)
    correction | actually
    (no/nah/naw/nope/wait/wait no) (its/it is/make it/make that/actually)
    i (meant/mean/meant to say/wanted to say)
    meant | meant to (say/put/write)
  `,
  insteadOf: 'not | instead of | rather than | and not | before was | was | before it was | it was',
  hedges: `
    actually | bout | (id/i would/i should/i) say | it would be
    i (should/would/d) put it at | id put it at | lets call it | call it
    i (think/believe/guess/reckon/suppose/would say/should say/should think/would think/d say/imagine/dare say)
    id (say/guess/think)
    (about/around/roughly/approximately/approx/circa/maybe/perhaps/probably/possibly/say/like/almost/nearly/only/
      somewhere around/something like/ish/or so/more or less/or thereabouts/thereabouts/at a guess/give or take/lets say/
      to the best of my knowledge/as far as i know/if i remember right/if i had to guess/at a guess)
    it (must/might/may/could/should/would/will) be
    (almost/nearly) there
  `,
  someMore: `
    (made/making/make) (substantial/good/great/considerable/significant/further/more/steady/decent) progress (in/on/with/)
    (did/done/do) (a/another) bit (more/) (of/on/in/)
    (some/a bit/a little/a little bit/a wee bit/a bunch/a lot/lots/loads/a tad/much/a few bits/a chunk) more (of/on/in/with/)
    (did/done/doing/do/made/make) more (of/on/in/with/)
    (a/another) (bit/little/little bit/chunk/part/piece) of
    (some/more) progress
    (a/another) bit (further/more)
    bit more | (got/get/moved/come/came) (a bit/a little/some way/) further
  `,
  later: `
    (for/until/till/) when (things/it/work/life) (calm/calms/settle/settles/quieten/quietens/slow/slows/die/dies) (down/off/) | on the (back burner/backburner)
    (for/until/till/) after (my/the/our/) (exams/exam/finals/term/half term/season/audit/launch/deadline/project/move/wedding/busy period/rush/inspection/trip)
    (for/until/till) when (its/it is/things are/it gets/ive) (quiet/quieter/calmer/less busy/slower/got time)
    for latter | later i (learn/do/study/take/read/start) (it/) | for a (quiet/quieter/calm/slow) (day/week/moment/spell/shift)
    (for/until/till) (after/) (my/the/) (holiday/holidays/leave/break/easter/christmas/summer)
    (for/until/till/) when (i am/im/i get/i have/ive) (back/time/more time/a minute/a moment)
    for (after/when) (my/the) (holiday/holidays/leave/break)
    for me to (look at/do/read/take) (later/another time/another day/some other time)
    (for/to look at/to do/to take/to start/until) (later/another day/another time/some other time/some other day/next year/next month/next week/the future/
      the new year/after christmas/after the holidays/the weekend/tomorrow/when i have time/rainy day/a rainy day)
    (for/) later (on/) | for me | other day | another day | another time | some other time
    so (that/) i can (look at/do/find/start/take/see/read/get back to/come back to) (it/this/that) (later/another day/another time/again/)
    to (look at/come back to/get back to/read) (later/)
    by for | aside | on one side | (for/until/till/in) (the/) (january/february/march/april/june/july/august/september/october/november/
      december/autumn/spring/winter/quieter day/quiet day/quiet week/quieter week/slow day) | (for/until/till) (another/some other) (day/time/week/month)
    for next (week/month/year) | (its/it is/things are) (quiet/quieter/calmer) | in the new year | in mind
    (on/to/in) my (wish list/wishlist/saved list/bookmarks)
    i do (it/) other day | i do later
  `,
  keeping: `
    saved | kept | bookmarked | parked | reserved | stored | pop | stick | tuck | lay | leave | stash | hang on to | hold on to
    save | keep | put | hold | set | bookmark | store | remember | park | reserve | note | wish list | wishlist | add | saved list
  `,
  unsureOf: `
    not (quite/really/entirely/totally/completely/100%/) (sure/certain)
    im not (quite/really/entirely/totally/completely/) (sure/certain)
    i am not (quite/really/entirely/totally/completely/) (sure/certain)
    (i/) (think/believe/guess/reckon/suppose/might have/may have) (that/)
    i (think/believe) i (may/might) have
    (pretty/fairly/quite/almost) sure (i/that i/)
    maybe | perhaps | possibly | probably
    if i remember (right/rightly/correctly/)
    could not swear to it | couldnt swear to it
  `,
  wrongOne: `
    (i/ive/i have/i just) (pressed/clicked/hit/tapped) (the/) wrong thing
    (that was/it was/i/ive/i have/i just) (pressed/clicked/hit/tapped/picked/marked/chose) (the/) wrong (one/button/key/line)
    i (pressed/clicked/hit/tapped) it by (mistake/accident)
  `,
  mayBeWrong: `
    (i/ive/i have/i just) (pressed/clicked/hit/tapped/picked/marked/chose/did) (the/) wrong (course/thing)
    (the/that was the/it was the/) wrong (one/button/course/thing/key/line)
    (oops/oh no/no/) (wrong one/wrong button/wrong course)
    by (mistake/accident) | fat fingers | fat thumb
  `,
  takesBack: `
    i take (that/it) back | take (that/it) back | scratch that
    that was (a mistake/wrong/an accident/an error)
    my mistake
    i (didnt/did not) mean that
  `,
  withYes: `
    please do | (i/ill/i will) (wont/will not/wont be/not) (miss/missing) it | (with/you have) my blessing | without ceremony | gone | good riddance | by all means
    then | now | right now | right away | straight away | immediately | asap | at once | just | bot | x | mate
    obviously | certainly | indeed | full stop | period | for me | as well | if you would be so kind | go ahead and
    (from/off/out of) (my/the) (list/courses/plan/learning)
  `,
  letsBe: 'leave | stop | quit | cancel | drop it | drop that | not interested in',
  doing: 'complete | finish | finish off | finish up | do | pass | take | submit',
  onMyBehalf: 'for me | on my behalf | instead of me | in my place',
  spent: 'did | done | spent | put in | i did | ive done | i have done | i spent | worked | studied | sat',
  pleas: 'please | pls | plz | kindly | if you would | if you please',
  looselyStarts: `
    go | go on | go for it | lets go | kick it off | kick off | kick start | yes go | crack on | off we go | fire away | fire it up | go ahead
    (ill/i will/i would like to/id like to/i/) (take/pick/choose) (it/this/that/)
    (ill/i will/i would like to/id like to) have (it/this/that/)
    i want
  `,
  looselyDone: `
    (now/) (lies/lie) behind me | (have/has) (now/) been discharged | (is/are) (as good as/) closed off
    (is/is now/is all/all/now/) (ready/over/closed/made/finito/through/finish/behind me/done with/in the bag/sorted)
    (have/has) been (performed/accomplished/concluded/closed/discharged)
    passed
  `,
  misgivings: {
    seconds: '(a/one/1/half a) (second/sec/moment) | sec | secs | seconds',
    noPlace: 'on the | by | take | before',
    sequels: 'now | next | and | so | then | on to | onto | off to | moving on to | up next',
    itIs: 'its | it is | thats | that is | that one is',
    next: '(is/comes/up/) next',
    clock: 'at | um | around | its | it is | till | until | by',
    clockAfter: 'to | past',
    noProgress: 'p | pg | page | room | floor | under | up to | below | in',
    compares: 'like',
    ages: 'im | i am',
    noYes:
      'bye | bye bye | goodbye | see you | see ya | cya | later | no worries | no prob | np | (oh/ah) (ok/okay/right) | please confirm',
    hardlyYes: '(please/pls/) (ok/okay/right/) (great/cool/perfect/) (please/thanks/thank you)',
    everyday: `
        presentation | presentations | fire | fires | office | skill | skills | work | working | day | week | time
        team | teams | change | changes | service | customer | customers | project | advance
        onboarding | one | handling | negotiation | negotiations | leadership | help | start | feedback | report | list | stress
    `,
    somebody: 'mark | buddy | friend | pal | mate | bro | sis | colleague | boss | dude',
    did: 'finished | completed | passed | did | done it | is | has | got | was | had | at | started | began',
    manyGreeted: `
        (hi/hello/hey/dear/good morning/morning/) (all/team/everyone/everybody/folks/guys/colleagues/learner/learners/
          both/class/participant/participants/employee/employees)
    `,
    greetings: 'hi | hello | hey | dear | good morning | morning | good afternoon | good evening',
    orders:
      'complete | finish | finish off | start | begin | do | take | pass | submit | mark | update | set',
    otherwise: `
      (other/rather) than | apart from | instead of | anything but
      save (some/) (money/time/energy/paper) (with/on/by/for)
        thats (the/my/our) (goal/plan/target/idea/aim/dream/hope/rule/policy/wish/intention/question/problem/joke/theory/
          expectation/deadline)
        thats (what/all) (i/we/they/he/she/you) (want/wanted/need/hope/hoped/wish/said/say/hear/heard/keep hearing)
        which is (a/an/) (bug/lie/joke/error/mistake/wrong/untrue/false)
        (finished/killed/ended/broke/bored/kills) me
        done (right/well/wrong/dirty/badly) | well done
        (begin/beginning/start/class/classes) of
        has (just/already/now/) (started/begun)
        when (hell/pigs) | one fine day | wtf | really at
        (finished/completed) (an/on) | completed on
    `,
    began: 'started | began | begun',
    startsElse: `
        (start/begin/starting/beginning) (here/there/at the beginning/from scratch/from zero/with me/with us/with you/with that)
        add it up | it (just/) started
    `,
    congratulations: 'congrats | congratulations | well done | bravo',
    owned: 'my | the | our | this',
    courses: 'course | module | class | webinar | one',
    noUndo:
      'forget what i (said/wrote/typed) | (undo/revert) (yesterday/last week/last night) | (please/pls/plz/kindly/will/would/to) revert (back/) | revert (back/to me/to us/with)',
  },
  articles: 'the | a | an',
  contractions: `
    its | thats | whats | lets | heres | theres | hows | wheres | whens | whos | todays | hes | shes
  `,
  all: 'all | them all | all of them',
  as: 'as',
  it: `
    the same
    it | that | this
    that one
    this one
    that last one
    this last one
    that course
    this course
    the course
    the same
    same
    the same one
    same one
    same course
    the one
    the last course
    the current one
    this thing
    that thing
    the thing
    mine
    my course
    this training
    the training
    that training
    em
    all of it
    the whole thing
    (the/this) (whole/entire/complete/same) course
    (the/this) (entire/complete) (thing/training)
    the course in question
  `,
  other: 'other | the other | the other one | other one | the other course | that other one',
  ordinalPrefix:
    'serial (number/no) | sl no | sr no | item (number/no) | number | position | the position | no | nr | num | option | choice | item | course number | course | the number | n°',
  ordinals: {
    former: 1,
    latter: -1,
    'number too': 2,
    'number to': 2,
    'number tow': 2,
    'number won': 1,
    'no too': 2,
    'no to': 2,
    'top one': 1,
    'bottom one': -1,
    first: 1,
    '1st': 1,
    second: 2,
    '2nd': 2,
    third: 3,
    '3rd': 3,
    fourth: 4,
    '4th': 4,
    fifth: 5,
    '5th': 5,
    sixth: 6,
    '6th': 6,
    seventh: 7,
    '7th': 7,
    eighth: 8,
    '8th': 8,
    ninth: 9,
    '9th': 9,
    last: -1,
    bottom: -1,
    top: 1,
  },
  ordinalSuffix: `
    ones | one | won | position | result | thing | panel | course | option | item | entry
    (one/item/entry/course/) (in/on/from/of) (this/the/that/your/my) list
    (one/item/course/) of (these/those/them/the two/the three/the lot)
  `,
  both: `
    (both/the two) (of/) (these/those/the/my) (courses/ones/trainings) | (both/the two) (courses/ones/trainings) | these two | those two
    (they/these/those) (are/were) both
    theyre both
    they both
    both are
    both
    both of them
    both of these
    both of those
    the two
    the two of them
    them both
    both courses
  `,
  interjections: `
    ooh | oooh | yippee | yay | hooray | hurrah | eek | whoop | whoopee | wahey | woot | hurray | tada | ta da | boom | bam
    okie dokie | okey dokey | okie dokey | annnd | annd | aaand | sooo | soo | welp | alrighty | righto | righty ho
    no cap | ngl | bruh | och | innit
    um | uh | umm | erm | omg | guys | folks | yall | peeps | fam | ffs | wtf | fucking | fuckin | fking
    effing | goddamn | damn | dammit
    damn it
    freaking | frigging | bloody
    for gods sake
    for god sake
    for fucks sake
    for the love of god
    for the love of
    for heavens sake
    jesus | christ
    jesus christ
    oh my god
    my god
    holy shit
    shit | fuck
    fuck it
    holy cow
    argh | ugh | yikes | sheesh | duh | dude | bro | mate | man | lads
  `,
  remarks: `
    what a
    such a
    so glad
    so happy
    thank god
    thank goodness
    thank heavens
    not my favourite
    not my favorite
    need it for
    i need it
    i need this
    need this
    i still need
    still need it
    i want to keep
    its for my
    it is for my
    this is for my
    for my
    its part of my
    been meaning to
    ive been meaning to
    been wanting to
    ive been wanting to
    ive always wanted
    always wanted
    took me
    it took
    that took
    only took
    hope you
    i hope you
    hope youre
    hope your
    hope all is
    i did the last
    did the last
    just did the last
    i finished the last
    did the final
    passed the
    i passed the
    aced
    i aced
    i signed up
    signed up
    i added it by
    added it by
    i clicked
    picked it by
    dont need it
    i dont need it
    i never wanted
    never wanted
    not my thing
    not for me
    not relevant
    no longer relevant
    wrong course
    its the wrong
    just looking
    i was just looking
    just browsing
    i was just browsing
    just checking
    i was just checking
    thanks for
    thank you for
    thx for
    ty for
    appreciate
    i appreciate
    really appreciate
    sorry for
    sorry about
    apologies
    sorry to bother
    have a
    enjoy your
    take care
    speak soon
    talk soon
    catch you
    see you
    wish me luck
    time to celebrate
    time for a
    time for coffee
    on to the next
    onto the next
    next one please
    another one
    one less
    one more off
    long day
    busy week
    busy day
    busy morning
    youre a
    youre the best
    you are a
    you are the best
    god bless
  `,
  scores: `
    result | with (result/the result/a result) (of/) | result of | (the/my) result (is/was) | results | grade | grade of | my grade (is/was)
    passed the quiz
    passed the test
    passed the exam
    i passed the quiz
    i passed the test
    i passed the exam
    passed with
    i passed with
    scored
    i scored
    got a score of
    with a score of
    i got a score
    my score was
    score
    score was
    score of
    got a mark of
  `,
  gotScore: 'got | scored | get',
  plans: `
    (the/) (rest/remaining/remainder/balance) (is/are/i will/i shall/ill/will be/will/shall/to) (going on/in progress/ongoing/pending/see/do/
      follow/be done/complete/finish/come/)
    still (working on/doing/going through/busy with) (it/the rest/)
    will do the rest
    ill do the rest
    i will do the rest
    rest tomorrow
    the rest tomorrow
    rest later
    the rest later
    rest next
    the rest next
    rest on
    the rest on
    will finish
    ill finish
    i will finish
    going to finish
    gonna finish
    im going to finish
    will continue
    ill continue
    i will continue
    will carry on
    ill carry on
    more tomorrow
    more later
    more next
    more to come
    do the rest
    finish the rest
    finish it tomorrow
    finish tomorrow
    finish later
    hope to finish
    hoping to finish
    should finish
    should be done by
    hopefully done by
    hopefully finish
    to be continued
    doing the rest
    will try to finish
    planning to finish
    still going
    getting there
    slowly but surely
    slow going
    making progress
    on track
    almost halfway
    keep going
  `,
  smallTalkWords: `
    it its that thats this was is were been be im i me my am are am a an the of for and to but so too also
    really very quite super rather incredibly extremely absolutely totally surprisingly actually honestly
    finally last at now today again well good great fun easy hard boring long short ok okay amazing
    interesting useful helpful cool nice awesome brilliant lovely tough heavy dull dry tedious annoying
    painful worth enjoyable informative intense quick quicker slow fine excellent fantastic fab love loved
    like liked enjoyed enjoy proud happy glad relieved pleased tired exhausted knackered chuffed buzzing
    thrilled stoked delighted feel feels feeling felt bit course training one videos video quiz slides content
    lot lots learned learnt new things stuff took takes ages forever hours hour while weeks days day minutes
    certificate certificates badge diploma test exam passed received earned printed score result results
    what relief slog waste time such phew yay woohoo wow omg whew done with it deserved deserve coffee beer
    cake celebrate celebration freedom weekend hallelujah amen cheers easier harder than expected longer
    shorter better worse kind kinda sort sorta ngl tbh honestly fairly pretty ok-ish meh actually quite tho though
  `,
  praise: `
    (is/are/its) looking (very/really/so/quite/) (good/great/nice/interesting/perfect/useful/fine)
    (looks/sounds/seems) (very/really/so/quite/most/) (good/great/nice/interesting/perfect/useful/gentle/promising)
    looks good
    look good
    looks great
    looks interesting
    looks fun
    looks nice
    looks useful
    looks cool
    sounds good
    sounds great
    sounds interesting
    sounds fun
    sounds useful
    sounds perfect
    looks perfect
    seems good
    seems interesting
    seems right
    is perfect
    is the one
    is the one i want
    is what i need
    is fine
    will do
  `,
  ambiguous: `
    signed up for
    signed up to
    enrolled in
    enrolled on
    registered for
    joined | close
    smashed out
    knocked over
    blasted through
    flew through
    raced through
    gimme
    give me
    submit | submitted
    i submitted
    smashed
    smashed through
    nailed
    knocked out
    polished off
    sorted
    is sorted
    is over
    in the bag
    is in the bag
    is history
    is behind me
    finally behind me
    pick
    i pick
    choose
    i choose
    time for
    ready for
    im ready for
    ill take
    i ll take
    let me have
    sign off
    signed off
    call done
    through with | am through with
    thats sorted
    (is/are/is now/are now/) all sorted
    (is/has been/) concluded
    (have/has) been (closed/accomplished/discharged)
    i do
    (please/) go back
    go back (one/please)
    one back
    step back
  `,
  salutations: 'dear',
  signOffs: `
    (kind/warm/best/many/kindest/warmest/) regards
    rgds | brgds | kr | br
    yours (sincerely/faithfully/truly)
    sincerely | best
    best wishes
    all the best
    many thanks and regards
    sent from my
  `,
  reasons: `
    because | cos | coz | cause
    (as/since) (i/im/ive/its/it is/we/they)
    as i am
    so (i/that i) (can/could)
    in order to
    i (need/did/have/had/already did/no longer need/never/dont/want) (it/them/that/need it/want it) (for/in/
      at/by/anymore/before/last/already)
    (its/it is/it was) (not/no/too/the/a/part of)
    been (meaning/wanting) to
    need it (for/by/to)
  `,
  recordRequests: `
    (put/pop/have/stick/jot) me down (for/at/as/on) (about/)
    (please/kindly/pls/) you (write/note/mark/put) (it/this/that/down/) | (lets/) call it
    (so/so that/) you (can/may) (mark/tick/cross/sign/check) (it/that/this/me) off | (mark/tick/cross/sign/check) (it/that/this/me) off | (please/kindly/pls) tick off
    do (mark/note/record/put/write/log/tick) (it/that/this) (down/in/off/so/)
    (please/kindly/pls) (capture/note/record/log/enter) | (please/kindly/pls/) (amend/update/adjust) (the/my) (register/ledger/books/log)
    (pop/stick/bung/chuck/whack/get/jot/pencil/log) (it/this/that/these/them) (in/on/down/through/up) (there/for me/)
    put (me/it/that/this) down (accordingly/for it/for that/for me/)
    call it (done/finished/complete/completed/a hundred)
    (tick/mark) (me/it/that) (done/off) | tick done (for me/)
    (please/kindly/pls) (set/mark/close/tick/update/note down/write down/put down)
    put (it/this/that/these/them) (in/on/there/down for me/through)
    (show/reflect/record/register/enter/mark/note/log/put/have) (it/this/that/the same/these/them) (down/) as (such/so)
    (that/) (it/this/that/the same) be (so/duly/) (recorded/noted/entered/marked/registered/logged/updated/reflected) (accordingly/)
    (to/) have (it/that/this/that fact/this fact/the fact/the same) (so/duly/) (recorded/noted/registered/logged/entered/updated/put down/marked)
    (the/my) (register/record/records/progress/status) (were/was/be) (amended/updated/adjusted/corrected) (accordingly/to reflect this/
      to show this/to show it as complete/to show it as completed/)
    (and/) (it/) may be (so/duly/) (recorded/marked/noted/entered/registered) (as such/accordingly/)
    (mark/record/note/enter/log) it (so/thus)
    (update/mark/note/record/close/correct/enter/amend) (the same/both/both of them/both of these/these/them/all/my progress) (in your records/
      in the records/in the system/in my record/on record/on my record/in my file/like that/accordingly/)
    take (the same/it/this/that) on (record/file) | take note | correct it | sign it off | put that in | set that in train
    (let/have) the (ledger/register/record/records/file/books) (show/reflect) (it/this/that/so)
    put (it/this/that/the same) on (record/file)
    (note/write/put/jot/mark/log/record/enter/register/tick/save/add/set/capture/file) (it/that/this/them/these/the same/both/so/) (down/
      in/up/off/so/for me/accordingly/as well)
    (note/write/jot/log/record/enter/register/capture) (it/that/this/them/these/the same)
    (make/take) (a/) note (of/) (it/that/this/)
    (update/amend/adjust/change/correct) (my/the) (record/records/list/file/register/status/progress/profile/system/entry) (accordingly/)
    (change/set/update) (its/the) status
    close (the same/that/this)
    (let/have) (the/my) (record/records/system) show (it/that/)
    (please/kindly) (enter/record/note/log/register/capture)
    update
    update it
    update that
    update accordingly
    mark it
    mark that
    mark me off
    save it
    save that
    tick it
    check it off
    change it
    amend it
    mark it done
    mark it as done
    mark as done
    mark it complete
    mark it as complete
    mark as complete
    mark it completed
    mark it as completed
    mark as completed
    mark it finished
    mark it as finished
    mark as finished
    mark me as done
    mark me done
    mark me complete
    mark me as complete
    complete it
    close it
    close it off
    close it out
  `,
  contrasts: 'but',
  corrections: `
    no
    no wait
    wait no
    wait
    (no/) (hang on/hold on/hold up/wait a sec/wait a minute/one sec/sec/sry/my bad/whoops)
    (no/) not that one
    (no/wait/) i (mean/meant/ment)
    (no/) my mistake
    i take that back
    strike that
    no sorry
    sorry
    oh sorry
    i meant to say
    oops | or
    or rather
    rather | nope
    make that
    make it
    no make it
    no make that
    scratch that
    correction
    no actually
    actually
  `,
  courtesies: `
    if you (would/could) be so (kind/good)
    if you (would/could/dont mind/would not mind/wouldnt mind)
    if it is not too much (trouble/bother/to ask)
    if its not too much (trouble/bother/to ask) | if i may ask
    if i am (quite/perfectly/being/) honest | if at all possible
    (much/greatly/most/very much/) obliged | with (many/kind/) thanks | (i am/im) much obliged
    (just/) for (your/the/my/our) (information/records/record/file/files) | (just/) so you know
    (just/) to let you know
    as (agreed/discussed/requested/asked/instructed/promised/planned) | as agreed on the phone
    believe it or not | in fact | to be honest | to be precise | just to be precise
    thank you for your (patience/trouble/kindness/help/time) | i thank you | long story | no cap
    in all honesty | thanks a ton | thanks a lot | thanks a bunch | thanks a million | thanks loads
    thanks so much | thanks very much | thanks again | thanks in advance | thank you so much
    thank you very much | thank you in advance | thx so much | thx a lot | thx in advance | ty so much
    many thanks | cheers mate | please | pls | plz | plse | thanks | thank you | thx | ty | cheers
    oh | coursemate | bot | lol | haha | mate | o | na | sef | sir | madam | maam | much appreciated
    appreciate it | if you please | if i may | if possible
    when you (have/get) a (moment/minute/second/chance) | when you can
  `,
  polite: `
    (that/it) (would/will) be (lovely/great/good/fine/perfect/nice/wonderful/kind/splendid/ideal/brilliant)
    (that/thats/that is) (right/correct/fine/lovely/perfect/it) (thank you/thanks/)
    (i am/im) (quite/very/absolutely/perfectly/) (sure/certain) | oo | all | everyone | team | there
    thanks heaps | thanks for your help | thanks for the help | thanks for that | thanks for helping
    thank you again | thx again | ty in advance | really appreciate it | i appreciate it | cheers bot
    youre the best | youre a star | youre a legend | youre a lifesaver | youre great | youre awesome
    you rock | you are the best | legend | lifesaver | youre amazing | indeed
  `,
  shorthand: {
    unod: 'undo',
    undi: 'undo',
    lst: 'list',
    dtae: 'date',
    coruse: 'course',
    couurse: 'course',
    trainig: 'training',
    wrk: 'work',
    begn: 'begin',
    startd: 'started',
    comleted: 'completed',
    complted: 'completed',
    compelted: 'completed',
    comlpete: 'complete',
    compelte: 'complete',
    completd: 'completed',
    finishedd: 'finished',
    finidhed: 'finished',
    fisnished: 'finished',
    finisehd: 'finished',
    jist: 'just',
    nwo: 'now',
    noe: 'now',
    maek: 'make',
    amrk: 'mark',
    mkae: 'make',
    plase: 'please',
    pelase: 'please',
    plaease: 'please',
    wuld: 'would',
    woudl: 'would',
    culd: 'could',
    couldd: 'could',
    percemt: 'percent',
    oercent: 'percent',
    pervent: 'percent',
    percnet: 'percent',
    porgress: 'progress',
    prgress: 'progress',
    lucnh: 'lunch',
    shfit: 'shift',
    toady: 'today',
    yestreday: 'yesterday',
    mroning: 'morning',
    mornign: 'morning',
    ome: 'one',
    hafl: 'half',
    hslf: 'half',
    finsihes: 'finishes',
    strart: 'start',
    startimg: 'starting',
    doone: 'done',
    dome: 'done',
    dobe: 'done',
    doen: 'done',
    dwon: 'down',
    donw: 'down',
    dowm: 'down',
    buton: 'button',
    buttom: 'button',
    abck: 'back',
    bcak: 'back',
    bavk: 'back',
    woz: 'was',
    bcs: 'because',
    bc: 'because',
    tht: 'that',
    dat: 'that',
    dis: 'this',
    wid: 'with',
    procent: 'percent',
    prosent: 'percent',
    purcent: 'percent',
    witch: 'which',
    dew: 'due',
    meen: 'mean',
    prest: 'pressed',
    presed: 'pressed',
    clickt: 'clicked',
    fing: 'thing',
    fings: 'things',
    longa: 'longer',
    m8: 'mate',
    nexst: 'next',
    threw: 'through',
    trew: 'through',
    ses: 'says',
    sez: 'says',
    lait: 'late',
    kwik: 'quick',
    strated: 'started',
    satart: 'start',
    sart: 'start',
    stert: 'start',
    fineshed: 'finished',
    finishd: 'finished',
    compleet: 'complete',
    complet: 'complete',
    compled: 'completed',
    qaurter: 'quarter',
    qaurters: 'quarters',
    kwarters: 'quarters',
    quaters: 'quarters',
    bout: 'about',
    abowt: 'about',
    iv: 'ive',
    furst: 'first',
    numba: 'number',
    nooo: 'no',
    putting: 'put',
    marking: 'mark',
    recording: 'record',
    noting: 'note',
    logging: 'log',
    updating: 'update',
    ticking: 'tick',
    removing: 'remove',
    deleting: 'delete',
    enrolling: 'enrol',
    signing: 'sign',
    registering: 'register',
    '2day': 'today',
    '2moro': 'tomorrow',
    '2nite': 'tonight',
    abt: 'about',
    abuot: 'about',
    acctually: 'actually',
    actualy: 'actually',
    adn: 'and',
    aftr: 'after',
    agen: 'again',
    agian: 'again',
    akchully: 'actually',
    akshully: 'actually',
    allmost: 'almost',
    allready: 'already',
    almoast: 'almost',
    almos: 'almost',
    alreddy: 'already',
    alredy: 'already',
    anyfing: 'anything',
    anythin: 'anything',
    arfter: 'after',
    atey: 'eighty',
    b4: 'before',
    bak: 'back',
    bck: 'back',
    bcos: 'because',
    bcoz: 'because',
    bcuz: 'because',
    becos: 'because',
    becoz: 'because',
    becuase: 'because',
    becus: 'because',
    becuz: 'because',
    befor: 'before',
    begining: 'beginning',
    bfore: 'before',
    bigin: 'begin',
    bookmarc: 'bookmark',
    cancle: 'cancel',
    cansel: 'cancel',
    carnt: 'cant',
    chapta: 'chapter',
    chaptr: 'chapter',
    cnt: 'cant',
    compleat: 'complete',
    compleated: 'completed',
    compleeted: 'completed',
    cood: 'could',
    corce: 'course',
    corces: 'courses',
    cors: 'course',
    corse: 'course',
    corses: 'courses',
    cource: 'course',
    cources: 'courses',
    couse: 'course',
    cud: 'could',
    cumplete: 'complete',
    cumpleted: 'completed',
    deadlin: 'deadline',
    dedline: 'deadline',
    dedlines: 'deadlines',
    definately: 'definitely',
    defo: 'definitely',
    deleet: 'delete',
    delet: 'delete',
    dident: 'didnt',
    didint: 'didnt',
    dilete: 'delete',
    dlete: 'delete',
    dne: 'done',
    donne: 'done',
    dosnt: 'doesnt',
    dun: 'done',
    dunn: 'done',
    eightey: 'eighty',
    eigt: 'eight',
    eigthy: 'eighty',
    enroal: 'enrol',
    enrole: 'enrol',
    enuf: 'enough',
    enuff: 'enough',
    enything: 'anything',
    everyfing: 'everything',
    everythin: 'everything',
    evrything: 'everything',
    extenshion: 'extension',
    extenshun: 'extension',
    extention: 'extension',
    fanks: 'thanks',
    fife: 'five',
    finaly: 'finally',
    finised: 'finished',
    fink: 'think',
    finking: 'thinking',
    finnished: 'finished',
    finsh: 'finish',
    finshd: 'finished',
    finshed: 'finished',
    finsihed: 'finished',
    fisrt: 'first',
    fiv: 'five',
    fivty: 'fifty',
    fnd: 'find',
    fnish: 'finish',
    foor: 'four',
    fortnite: 'fortnight',
    fourty: 'forty',
    frist: 'first',
    frum: 'from',
    gimmie: 'gimme',
    giv: 'give',
    haf: 'half',
    hafe: 'half',
    haff: 'half',
    haffway: 'halfway',
    hafway: 'halfway',
    halp: 'help',
    halv: 'half',
    harf: 'half',
    harfway: 'halfway',
    hav: 'have',
    havn: 'havent',
    havnt: 'havent',
    haz: 'has',
    helo: 'hello',
    hepl: 'help',
    hlaf: 'half',
    hlep: 'help',
    hte: 'the',
    hullo: 'hello',
    hundered: 'hundred',
    hundrid: 'hundred',
    hve: 'have',
    hwo: 'how',
    inrol: 'enrol',
    jelp: 'help',
    jion: 'join',
    joyn: 'join',
    jst: 'just',
    jsut: 'just',
    jus: 'just',
    juss: 'just',
    kud: 'could',
    kwarter: 'quarter',
    larst: 'last',
    lern: 'learn',
    lerning: 'learning',
    lisst: 'list',
    lsat: 'last',
    lsit: 'list',
    lurn: 'learn',
    mabey: 'maybe',
    mabye: 'maybe',
    makr: 'mark',
    marck: 'mark',
    mayb: 'maybe',
    ment: 'meant',
    misstake: 'mistake',
    mistak: 'mistake',
    misteak: 'mistake',
    mistke: 'mistake',
    modle: 'module',
    modual: 'module',
    moduel: 'module',
    mor: 'more',
    mrk: 'mark',
    mroe: 'more',
    n: 'and',
    nead: 'need',
    nearley: 'nearly',
    neeed: 'need',
    neerly: 'nearly',
    nerly: 'nearly',
    ninetey: 'ninety',
    nintey: 'ninety',
    ninty: 'ninety',
    nite: 'night',
    nothin: 'nothing',
    nuffin: 'nothing',
    nuffing: 'nothing',
    nuthing: 'nothing',
    nxt: 'next',
    obvs: 'obviously',
    oen: 'one',
    ofline: 'offline',
    oopsie: 'oops',
    oopsy: 'oops',
    ov: 'of',
    ovadue: 'overdue',
    overdew: 'overdue',
    overdu: 'overdue',
    oviously: 'obviously',
    pecent: 'percent',
    perc: 'percent',
    percint: 'percent',
    persent: 'percent',
    plaese: 'please',
    pleas: 'please',
    plees: 'please',
    pleese: 'please',
    pleez: 'please',
    plese: 'please',
    pls: 'please',
    plz: 'please',
    prcent: 'percent',
    precent: 'percent',
    probaly: 'probably',
    probly: 'probably',
    progess: 'progress',
    progres: 'progress',
    progrss: 'progress',
    prolly: 'probably',
    pursent: 'percent',
    qarter: 'quarter',
    quartar: 'quarter',
    quater: 'quarter',
    realy: 'really',
    recrod: 'record',
    reely: 'really',
    rekord: 'record',
    relly: 'really',
    remainig: 'remaining',
    remaning: 'remaining',
    remoov: 'remove',
    remov: 'remove',
    removw: 'remove',
    remuv: 'remove',
    rong: 'wrong',
    saive: 'save',
    satr: 'start',
    satrt: 'start',
    savve: 'save',
    seben: 'seven',
    secnd: 'second',
    secound: 'second',
    secund: 'second',
    sed: 'said',
    seventey: 'seventy',
    sevn: 'seven',
    sevnty: 'seventy',
    shoe: 'show',
    shood: 'should',
    shou: 'show',
    showe: 'show',
    shud: 'should',
    shwo: 'show',
    sicks: 'six',
    sien: 'sign',
    sighn: 'sign',
    sixtey: 'sixty',
    somthing: 'something',
    sori: 'sorry',
    sorrry: 'sorry',
    sory: 'sorry',
    soz: 'sorry',
    sry: 'sorry',
    startid: 'started',
    strat: 'start',
    strt: 'start',
    summat: 'something',
    summit: 'something',
    sumthin: 'something',
    sumthing: 'something',
    tday: 'today',
    teh: 'the',
    tel: 'tell',
    thankyou: 'thanks',
    thanx: 'thanks',
    thay: 'they',
    thik: 'think',
    thinck: 'think',
    thirdy: 'thirty',
    thirtee: 'thirty',
    thnks: 'thanks',
    thnx: 'thanks',
    thort: 'thought',
    thre: 'three',
    thrid: 'third',
    thro: 'through',
    throo: 'through',
    throu: 'through',
    thru: 'through',
    thruogh: 'through',
    thurty: 'thirty',
    tiem: 'time',
    tik: 'tick',
    tikc: 'tick',
    tmr: 'tomorrow',
    tmrw: 'tomorrow',
    tmw: 'tomorrow',
    todya: 'today',
    tommorow: 'tomorrow',
    tommorrow: 'tomorrow',
    tomoro: 'tomorrow',
    tomorow: 'tomorrow',
    tomoz: 'tomorrow',
    tonite: 'tonight',
    traing: 'training',
    trainin: 'training',
    trainning: 'training',
    traning: 'training',
    tyme: 'time',
    u: 'you',
    udno: 'undo',
    undoe: 'undo',
    undoo: 'undo',
    undp: 'undo',
    undu: 'undo',
    unndo: 'undo',
    updaet: 'update',
    updait: 'update',
    updat: 'update',
    ur: 'your',
    wantt: 'want',
    wat: 'what',
    wats: 'whats',
    weeck: 'week',
    wen: 'when',
    whant: 'want',
    wher: 'where',
    whitch: 'which',
    whoopsie: 'oops',
    whta: 'what',
    whups: 'oops',
    wich: 'which',
    wif: 'with',
    wiht: 'with',
    wiv: 'with',
    woops: 'oops',
    worng: 'wrong',
    wot: 'what',
    wots: 'whats',
    wth: 'with',
    wud: 'would',
    wun: 'one',
    yeh: 'yes',
    yeha: 'yes',
    yess: 'yes',
    yestaday: 'yesterday',
    yesterdy: 'yesterday',
    yesturday: 'yesterday',
    yh: 'yes',
    yse: 'yes',
    yus: 'yes',
  },
  and: 'and | & | && | + | plus | then | and then | also | and also | but | now | n',
  smallTalk: `
    and counting | (not/wasnt/was not/aint/isnt/is not) (bad/too bad/so bad/that bad/half bad/the worst/as bad as i thought) (actually/really/at all/)
    (could i/can i) (get/have) (a/my) (cookie/medal/biscuit/gold star/sticker/badge/prize/pint)
    only (a/) (little/bit) | (replacing/in place of) (any/the/my) (earlier/previous/old/former/last) (figure/value/number/one/entry)
    the day please
    that is to say | i.e | i e | in other words | (thats/that is) (exactly/just/) (the/the very/the right) one | update time
    (so so/sooo/soo) close | the end of the day | (what/whats) a relief | (quiz/test/exam/assessment) and all | (the/my/) certificate (and all/in hand/received/downloaded/saved/printed)
    (and/so/) thats (that/another one/one more/me told/one off the list)
    (seems/seemed/looks like/feels like) (a good/a nice/the right/like a good/like the right) (one/place/course) (to get going on/to start/to start with/to begin with/)
    without falling asleep | every (last/single/) (page/bit/slide/word/minute/module/chapter/lesson/video) of it
    all (the/) (chapters/modules/lessons/units/parts/sections/slides/pages/videos) (absolved/passed/read/watched/covered/included/through/done)
    (kinda/kind of/pretty/so/super/really/very/quite/rather/a bit) (boring/dull/long/easy/hard/fun/good/nice/mid/dry/tedious/intense/interesting/useful/heavy/dense)
    ez | eazy | ggs | gg | lets get it | lesgo | lets gooo | slay | thank | ffs | kms | big up | nice one bruv | guapo | guapa | amigo | amiga | chief | governor
    (no/without/without the/with no/minus the) (accent/accents/colon/hyphen/dash/apostrophe/umlaut/capitals/typos/spaces) (on purpose/)
    i need (this/it/that) (now/today/asap/urgently/soonest) | i (make/made/did/have made/have done) everything
    not (how/what/as/the way/whatever/like) (you/u/the system/it) (wrote/put/said/have/had/think/noted/marked/entered/heard/says/shows)
    (according to/says/so says) (the/my) (little/) (bar/progress bar/screen/site/page/portal/counter/platform/tracker)
    the (figure/progress/percentage/number/value/completion/completion level/status) (for/of/in/on)
    of the way (through/there/along/in/) | exactly | precisely | dead on | bang on
    known as | entitled | by the name of | as (i/we) (promised/said) (id report/i would report/i would/id/)
    (as/just as) (promised/agreed/requested/instructed/discussed) (with/by/to/on the phone with) (you/me)
    (coffee/tea/cuppa/brew/biscuit/pen) in hand | (if/and) youd (set/put/get) (it/that/this) (going/down/in/through) (for me/)
    im up to | (it/this) one
    (nearly/almost) there now
    (that/it/which) was (a/an) (breeze/doddle/slog/pain/hoot/blast/joy/cinch/treat/drag/laugh/long one/tough one/piece of cake/walk in the park)
    (please/kindly/pls/) (open/activate/register/arrange/unlock/prepare) (it/this/that/this one/the course/) for me
    (slow/slowly) (and/but) (steady/steadily/surely) | so (close/near) (now/) | nearly there | getting there
    i (learn/study/do/take) (it/this/) now | so near yet so far
    (update/progress update/status update) time | time for (an/a) (update/progress update/status update)
    (would/could/can/will) (you/ya/u) | eek
    (i am/im/we are/were/) done for
    (ok/right/alright/well/) lets (do it/do this/get going/get cracking/be having you)
    (this/that) (one/course/) (is/looks/sounds/seems) (looking/) (very/really/so/quite/) (good/great/nice/interesting/perfect/useful)
    (one/a) (more/further/small/quick/little/last/final) (update/thing/point/matter/request) (from me/for you/from my side/)
    (i am/im) having for you
    (starting/beginning) (now/today/right now/right away/straight away/immediately/this minute/this very minute)
    (if/when) (it is/its/that is/thats) (all right/alright/ok/okay/fine/convenient) (with you/by you/)
    (just/) (in case/so that/so) (nobody told you/you were wondering/you wondered/you know where i am/you know)
    go me | (dont/do not) (laugh/judge/ask/panic/worry/tell anyone/tell me off/judge me) | pretty please
    (please/) go ahead | (not/no) (kidding/joking/jokes)
    if you please
    if you (would/could) be so (kind/good)
    if you (would/could/dont mind/would not mind/wouldnt mind)
    if it is not too much (trouble/bother/to ask)
    if its not too much (trouble/bother/to ask)
    if i may
    if i may ask
    if i am (quite/perfectly/being/) honest
    if possible
    if at all possible
    when you (have/get) a (moment/minute/second/chance)
    when you can
    (much/greatly/most/very much/) obliged
    with (many/kind/) thanks
    (i am/im) much obliged
    (just/) for (your/the/my/our) (information/records/record/file/files)
    (just/) so you know
    (just/) to let you know
    as (agreed/discussed/requested/asked/instructed/promised/planned)
    as agreed on the phone
    believe it or not
    in fact
    to be honest
    to be precise
    just to be precise
    thank you for your (patience/trouble/kindness/help/time)
    i thank you
    long story
    no cap
    in all honesty
    (please/pls/kindly/) do the needful
    (i/we) (hope/trust) (this/this email/this message/my message/this mail) (finds/meets) you (well/
      in good health/)
    (i/we) (hope/trust) you are (well/keeping well/doing well/fine)
    it was great
    it was good
    it was fun
    it was easy
    it was hard
    it was boring
    it was long
    it was ok
    it was okay
    it was amazing
    it was interesting
    it was really good
    it was useful
    it was very useful
    was great
    was good
    was fun
    was boring
    was easy
    was hard
    that was fun
    that was easy
    that was hard
    that was quick
    that was long
    loved it
    enjoyed it
    really enjoyed it
    really liked it
    i liked it
    i loved it
    liked it
    great course
    good course
    nice course
    what a slog
    easy
    at last
    about time
    good stuff
    great stuff
    so happy
    happy days
    very interesting
    interesting course
    super | wow | yes
    no problem
    you rock
    have a nice day
    have a good day
    see you
    bye
    thats it
    thats all
    that is all
    keep up the good work
    almost forgot
    i almost forgot
    nearly forgot
    i nearly forgot
    forgot to say
    forgot to mention
    i forgot to say
    forgot to tell you
  `,
  percent: '% | persent | percnt | percent | per cent | pct | percents | pc | percentage',
  numbers: {
    'one zero': 10,
    'two zero': 20,
    'three zero': 30,
    'four zero': 40,
    'five zero': 50,
    'six zero': 60,
    'seven zero': 70,
    'eight zero': 80,
    'nine zero': 90,
    'one zero zero': 100,
    'two five': 25,
    'three five': 35,
    'four five': 45,
    'five five': 55,
    'six five': 65,
    'seven five': 75,
    'eight five': 85,
    'nine five': 95,
    zero: 0,
    nought: 0,
    naught: 0,
    nil: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    'a hundred': 100,
    'one hundred': 100,
  },
  fractions: {
    half: 50,
    'a half': 50,
    'one half': 50,
    'half way': 50,
    halfway: 50,
    'mid way': 50,
    midway: 50,
    'half of': 50,
    'the half': 50,
    'the half of': 50,
    'the middle': 50,
    'the middle of': 50,
    fiftyfifty: 50,
    'a tenth': 10,
    'haf way': 50,
    'half done': 50,
    quarter: 25,
    'a quarter': 25,
    'one quarter': 25,
    'three quarters': 75,
    'three quarter': 75,
    '3 quarters': 75,
    'a third': 33,
    'one third': 33,
    'two thirds': 67,
    '2 thirds': 67,
    'two third': 67,
    'a fifth': 20,
    'one fifth': 20,
    'two fifths': 40,
    'quarter way': 25,
    'a quarter way': 25,
    'quarter of the way': 25,
    'a quarter of the way': 25,
    'half of the way': 50,
    'three quarters of the way': 75,
    'three quarter of the way': 75,
    'a third of the way': 33,
    'two thirds of the way': 67,
    'three fourths': 75,
    'three fourth': 75,
    'one fourth': 25,
    'a fourth': 25,
    'three fifths': 60,
    'four fifths': 80,
    'all of it': 100,
    'the whole thing': 100,
    'none of it': 0,
    'nothing of it': 0,
  },
  vagueAmounts: {
    'almost done': 90,
    'almost finished': 90,
    'almost complete': 90,
    'almost completed': 90,
    'almost there': 90,
    'almost through': 90,
    'nearly done': 90,
    'nearly finished': 90,
    'nearly complete': 90,
    'nearly there': 90,
    'nearly through': 90,
    'practically done': 95,
    'pretty much done': 95,
    'basically done': 95,
    'as good as done': 95,
    'as good as finished': 95,
    'as good as complete': 95,
    'as good as completed': 95,
    'all but done': 95,
    'all but finished': 95,
    'more or less done': 90,
    'mostly done': 80,
    'mostly finished': 80,
    'mostly complete': 80,
    'partly done': 50,
    'partially done': 50,
    'partially complete': 50,
    'sort of done': 80,
    'kind of done': 80,
    'kinda done': 80,
    'half ish': 50,
    halfish: 50,
    'most of it': 80,
    'most of': 80,
    'some of it': 30,
    'some of': 30,
    'a bit of': 10,
    'a little of': 10,
    'a lot of': 70,
    'part of it': 30,
    'part of': 30,
    'a few modules': 30,
    'some modules': 30,
    'most modules': 80,
    'not quite done': 90,
    'not quite finished': 90,
    'close to done': 90,
    'close to finished': 90,
    'almost finished with': 90,
    'almost completed the': 90,
    'nearly finished with': 90,
  },
  approximately: `
    about | around | roughly | approximately | approx | circa | ca | ~
    some
    like
  `,
  exactly: 'exactly | precisely | now at | back to | back at | down to',
  unclear: `
    more than
    too (easy/hard/boring/long/short/difficult/slow/fast/much)
    over | above
    less than
    up by
    up | by | off | under | below
    at least
    at most
    nearly | almost
    up to about
    between | left
    to go
    remaining | more | another | extra | further
    short of
    still to do
    still missing
    maybe | max
    or so
    ish
    not even
    not quite
    missing | away | minus
  `,
  remaining: 'left | to go | remaining | outstanding | missing | still to do',
  stillToDo: `
    remains
    remain
    still to (do/come)
    still (need/needs/have/open/ahead)
    ahead
    lacking
    lacks
    short
    short of
    pending
    unfinished
  `,
  outOf: 'of | out of | from',
  units: `
    bits | nos | levels | stages | blocks | episodes | module | modules | lesson | lessons | chapter | chapters | unit | units | part | parts | section
    sections | video | videos | step | steps | page | pages | exercise | exercises | topics | topic | classes
    sessions | session | tasks | quizzes
  `,
  through: 'through | thru | into | done | complete | completed | finished | along | there | down',
  in: 'in | on | with | for | of | through | thru | into',
  upTo: 'to | at | as | is | on | progress | = | reached | hit',
  assigning: {
    verbs: 'assign | allocate | assign the course | assign course | set up assignment for',
    to: 'to',
    toName: 'for',
    everybody: `
      (my/the/our/) (whole/entire/) (team/people/reports/direct reports/crew/staff)
      all (of my/my/of the/the/) (team/people/reports/direct reports/staff)
      (everyone/everybody) (in/on/from/of) (my/the) team
      everyone (who reports to me/below me/under me)
      all of them
      everyone | everybody
    `,
    by: `
      by
      due by
      due on
      due | until | till | til | before
      no later than
      deadline
      due date
      to be done by
      to be completed by
      to be finished by
      finish by
      complete by
      on
      end of
      within | in
    `,
    note: `
      note
      note that
      with note
      with the note
      with a note
      saying | because | message | comment | reason
    `,
    required: 'required | mandatory | must do | must | obligatory | compulsory | require',
    recommended: 'recommended | optional | voluntary | suggested | recommend | suggest',
    recommend: 'recommend | suggest',
  },
  moreTime: {
    ask: `
      (i/) regret (to/that i) (have to/must/) (ask for/request/need/require) | (am/m) sorry to (have to/) (ask for/request)
      (be/) (granted/given/allowed) | (grant/allow/give) me | (i/) (seek/have/apply for/hereby apply for/beg/require/could do with/will need)
      (to/) (ask for/ask you for/request/apply for/have to ask for/have to request)
      i (regret/am sorry/am afraid) to (have to/) (ask for/request/need/require)
      (could/can/might/may) i (please/possibly/kindly/) (have/get/be given/be granted/be allowed)
      need
      i need
      we need
      i want
      want
      i would like
      id like
      give me
      get | have
      can i have
      could i have
      may i have
      can i get
      could i get
      ask for
      i ask for
      request
      i request
      please give me
    `,
    open: `
      (a little/a bit/somewhat/slightly/some/any/) more time | (some/a little/a bit of/) (extra/additional/further) time
      (an/) extension (of time/) | (a/) later (due date/deadline) | (somewhat/slightly/a little/a bit/a while/) longer
      more days | (a few/some) more days
    `,
    spans: {
      'ten more days': 10,
      'another ten days': 10,
      'an extra month': 30,
      'an extra few days': 3,
      'an extra day': 1,
      'another few weeks': 21,
      'another few days': 3,
      'another couple of days': 2,
      'a couple more days': 2,
      'another couple of weeks': 14,
      'a couple more weeks': 14,
      'an extra fortnight': 14,
      'a fortnight more': 14,
      'another fortnight': 14,
      'one more day': 1,
      '1 more day': 1,
      'another day': 1,
      'a day more': 1,
      'one day more': 1,
      '1 day more': 1,
      'two more days': 2,
      '2 more days': 2,
      'two days more': 2,
      '2 days more': 2,
      'three more days': 3,
      '3 more days': 3,
      'a few more days': 3,
      'five more days': 5,
      '5 more days': 5,
      'one more week': 7,
      '1 more week': 7,
      'another week': 7,
      'a week more': 7,
      'one week more': 7,
      '1 week more': 7,
      'an extra week': 7,
      'two more weeks': 14,
      '2 more weeks': 14,
      'another two weeks': 14,
      'two weeks more': 14,
      '2 weeks more': 14,
      'three more weeks': 21,
      '3 more weeks': 21,
      'one more month': 30,
      '1 more month': 30,
      'another month': 30,
      'a month more': 30,
    },
    extend: 'extend | push back | push | postpone | move back',
    deadline: 'deadline | due date | the deadline | the due date | time | back',
    forWhat: `
      for | on | with | to finish | to complete | to do | in which to (complete/finish/do/get through) | in respect of | with regard to
    `,
  },
  saves: 'save',
  aspectWords: {
    duration: 'how long | long | minutes | hours | duration | length | how much time | quick',
    level: 'level | hard | difficult | easy | beginner | beginners | advanced people | experts | tough',
  },
  aboutCourse: {
    subject: `
      (summary/overview/outline/description/contents/content) of
      (summarise/summarize/outline) | (whats/what is) … (all/) about
      (give me/can i have/could i have/may i have) (a/an/the) (summary/overview/outline/description) of
      what … (course/training/) (is/was) (all/) (about/concerned with)
      what is (covered/taught/included/contained) (by/in/on) | what … (covers/teaches/includes/contains)
      what (exactly/) is … (all/) about | what does … (course/) (deal with/consist of/comprise/entail/involve)
      (what is/whats) … (all/) about
      (tell me/do you know/can you tell me) what … is (all/) about
      what does … (cover/teach/contain/include)
      what (will i/do i/would i/can i) learn (in/from/with)
      what do you learn (in/from)
      describe
    `,
    duration: `
      how long is
      how long does … (take/last)
      how long will … (take/last)
      how long would … take
      how (much time/long) do i need for
      how much time does … (take/need)
      how many (hours/minutes) is
      how many (hours/minutes) does … (take/last)
      (would/will/does) … take (very/too/that/) long | (is … very/is … too/is … quite/is … a) long (one/)
      (duration/length/how long/how many hours/how many minutes) (please/)
      (tell me/do you know/can you tell me) how long … (is/takes/lasts)
      (what is/whats) the (duration/length) of
      (duration/length) of
      how long
    `,
    level: `
      how (hard/difficult/easy/advanced) is
      is … (hard/difficult/easy)
      is … for (beginners/advanced people/experts)
      what level (is/has)
      what level does … have
      (what is/whats) the level of
      level of
    `,
    skills: `
      (what/which) skills does … (teach/cover/give/train)
      (what/which) skills (do i/will i) (get/learn/gain) (in/from/with)
      skills of
    `,
    language: `
      (what/which) language is … in
      (what/which) languages is … (in/available in)
      in (what/which) (language/languages) is
      (what is/whats) the language of
      language of
    `,
    easier: `
      (is there/have you got/do you have/got/give me/show me/find me/) (something/anything) (easier/simpler/
        less difficult) (than/)
      (is there/have you got/do you have/give me/show me/find me/) an easier (one/course/version) (than/of/)
      (something/anything) for beginners like
      easier than
    `,
    harder: `
      (is there/have you got/do you have/got/give me/show me/find me/) (something/anything) (harder/more advanced/
        more difficult/tougher) (than/)
      (is there/have you got/do you have/give me/show me/find me/) a (harder/more advanced) (one/course/
        version) (than/of/)
      harder than
      more advanced than
    `,
    shorter: `
      (is there/have you got/do you have/got/give me/show me/find me/) (something/anything) (shorter/quicker) (than/)
      (is there/have you got/do you have/give me/show me/find me/) a (shorter/quicker) (one/course/version) (than/of/)
      shorter than
    `,
    similar: `
      (is there/have you got/do you have/got/give me/show me/find me/) (something/anything) (similar/like/
        similar to)
      (courses/trainings) (like/similar to)
      what is similar to
      similar to
    `,
  },
  inLanguage: {
    before: 'in',
    open: `
      is | is there
      does
      do you have | have you got | got
      can i (do/take/have/get/find)
      is there a version of
    `,
    filler: `
      available | also | offered | as well | come | exist
      a version of
    `,
  },
  reminding: {
    open: `
      remind me | remind myself | ping me
      (set/set me/create/make/add/give me/put) (a/another) reminder
      nudge me
    `,
    not: `
      (dont/do not/never) (remind/ping/nudge) me
      no need to remind me
    `,
    about: `
      about | of | for | to | with | on | that | to do | to finish | to complete | to start | to continue | to take
      to look at | to work on | to go on with | to go through
      (that i/i) (have to/need to/must/should/want to) (do/finish/complete/start/take/continue/)
    `,
    in: 'in | within',
    every: 'every | each',
    everyOther: `
      every other | every second | each second | every two | every 2
    `,
    daily: 'every day | each day | daily | everyday',
    weekly: 'every week | each week | weekly | once a week',
    workdays: `
      (every/each) (weekday/workday/working day/work day)
      (on/) (weekdays/workdays/working days)
    `,
    all: 'everything | all | all my courses | my courses | my learning | learning | whats due | what is due | what is open',
    remove: `
      (remove/delete/cancel/drop/forget) (the/my/that/this/all/) (reminder/reminders) (about/for/of/to do/on)
      (unremind me/stop reminding me) (about/of)
    `,
  },
  weekdays: {
    monday: 1,
    mon: 1,
    tuesday: 2,
    tue: 2,
    tues: 2,
    wednesday: 3,
    wed: 3,
    thursday: 4,
    thu: 4,
    thurs: 4,
    friday: 5,
    fri: 5,
    saturday: 6,
    sunday: 7,
  },
  recurringDays: {
    mondays: 1,
    tuesdays: 2,
    wednesdays: 3,
    thursdays: 4,
    fridays: 5,
    saturdays: 6,
    sundays: 7,
  },
  weekends: 'weekends | weekend | the weekend | the weekends',
  pausing: {
    snooze: 'snooze',
    away: `
      (im/i am/ill be/i will be) (away/off/out/on holiday/on vacation/on leave/on annual leave/on sick leave/
        on parental leave/on pto/out of office/out of the office/off sick/off work/not here)
      (away/on holiday/on vacation/on leave/out of office)
    `,
    from: 'from | starting | as of',
    until: 'until | till | til | up to | to | through | untill',
    for: 'for | for about | for the next',
    all: 'everything | all | all of it | all of them | all reminders | reminders | them | them all | the reminders',
  },
  quiet: {
    open: `
      (dont/do not/never) (message/write/write to/contact/disturb/ping/bother/remind/text) me
      no (messages/reminders/notifications)
      (quiet/be quiet/keep quiet/stay quiet/silence/silent)
      quiet (hours/time)
      (stop/no) messaging me
    `,
    only: `
      only (message/write to/contact/ping/remind/text) me
      (message/write to/contact/ping/remind/text) me only
    `,
    before: 'before | earlier than | until',
    after: 'after | later than | from',
    on: 'at | on | over | during | at the | on the | over the',
  },
  daySpans: {
    'a day': 1,
    'a week': 7,
    'a fortnight': 14,
    'a couple of weeks': 14,
    'a few days': 3,
    'a couple of days': 2,
    'a month': 30,
  },
  dayUnits: { day: 1, days: 1, week: 7, weeks: 7, month: 30, months: 30 },
  spareTime: {
    has: `
      (ive/i have/ive got/i got/i have got/weve/we have) (only/about/around/just/roughly/)
      (got/have) (only/about/around/just/)
      i (only/just) (have/got)
      what can i (do/learn/finish/take/fit) (in/within/into)
      (what/which course) fits (in/into)
      (anything/something/is there anything/is there something/do you have anything/give me something) (i can do
        in/for/in/under/that takes/that fits in/that fits into)
      what (should i/could i/do i) (do/learn) (in/with)
      if i have
    `,
    free: `
      free | spare | time | now | left over | to learn | to kill | to spare | to fill | of time | for learning
      between meetings | before (my/the) next (meeting/call) | before my meeting | what now | or less
    `,
    quick: `
      (anything/something/got anything/got something/is there anything/is there something/do you have anything/
        do you have something/have you got anything/give me something/show me something/suggest something) (quick/
        short)
      (anything/something/is there anything/is there something/give me something) (quick/short) (i can do/
        to do/to learn/for now/for me)
      what can i do quickly
      (a/any) (quick/short) one
      (a/any) (quick/short) course
    `,
  },
  planning: {
    open: `
      plan | plan in | schedule | block | block out | book | reserve | set aside
      (plan/schedule/block/book/reserve/find/make/set aside/block out) (me/) (some/) time (for/to do/to finish/on/)
    `,
    forWhat: 'for | to do | to finish | to learn | on | with',
    on: 'on | for | by | this | the | from',
    filler: `
      time | some time | a slot | slot | a session | session | a meeting | me | my calendar | in my calendar
      into my calendar | in my diary | on my calendar | from | starting | in
    `,
  },
  lengths: {
    'half an hour': 30,
    'half hour': 30,
    'a half hour': 30,
    'an hour': 60,
    'one hour': 60,
    'an hour and a half': 90,
    'one and a half hours': 90,
    'a couple of hours': 120,
    'a couple hours': 120,
    'a quarter of an hour': 15,
    'quarter of an hour': 15,
    'three quarters of an hour': 45,
    'a few minutes': 10,
    'a couple of minutes': 5,
    'a minute': 5,
  },
  minutes: 'minute | minutes | min | mins',
  hours: 'hour | hours | hr | hrs | h',
  timeOfDay: {
    at: 'at | at about | at around | around | from | @',
    after: 'oclock',
    am: 'am | a.m | in the morning',
    pm: 'pm | p.m | in the afternoon | in the evening',
    parts: {
      tonight: 18,
      'in the morning': 9,
      morning: 9,
      'at noon': 12,
      noon: 12,
      'at lunch': 12,
      'at lunchtime': 12,
      lunchtime: 12,
      midday: 12,
      'in the afternoon': 14,
      afternoon: 14,
      'in the evening': 17,
      evening: 17,
    },
  },
  abbreviations: 'adv. | pres. | mgmt. | intro. | fund. | no. | num. | e.g. | i.e. | vs. | approx. | ca.',
  fractionSigns: {
    '½': ' half ',
    '¼': ' a quarter ',
    '¾': ' three quarters ',
    '⅓': ' a third ',
    '⅔': ' two thirds ',
  },
  numberSuffixes: 'ish',
  dayHalves: 'am | pm',
  period: { days: 'day | days', to: 'to' },
  dates: { chrono: 'en' },
  rewritings: [
    // letters by name, or one by one, as they are dictated: "g d p r", "gee dee pee are", "power bee eye"
    [/(?<![\p{L}\d'])(?!x x)([a-z]) ([a-z]) ([a-z]) ([a-z])(?![\p{L}\d'])/giu, '$1$2$3$4'],
    [/\bgee dee pee (?:are|ar|arr)\b/gi, 'gdpr'],
    [/\b(?:bee eye|b eye|bee i)\b/gi, 'BI'],
    [/\beye (?:so|es oh|s o)\b/gi, 'ISO'],
    [/\b(?:ess queue ell|s q l|sequel(?= (?:basics|server|course|fundamentals)))\b/gi, 'SQL'],
    [/\b(?:see|sea) sharp\b/gi, 'C#'],
    [/\b(?:see|sea|c) plus plus\b/gi, 'C++'],
    [/\bex ?(?:cell|el)\b/gi, 'excel'],
    [/\bthree sixty five\b|\bthree six five\b/gi, '365'],
  ],
  tag: 'en',
  languages: {
    en: 'english | en',
    de: 'german | de',
    es: 'spanish | es',
    fr: 'french | fr',
    it: 'italian',
    pt: 'portuguese',
    nl: 'dutch',
    pl: 'polish',
    ja: 'japanese',
    zh: 'chinese',
  },
  lookalikes: `
    lies | station | stations
    intro | intros
    smart | stars | star | completion | completions | completes | finishes | finisher | starts | starter
    starters | marks | marker | updates | begins | beginner | beginners | deletes | drops | dropped | takes
    taken | joins | passes | completely | marking | enrolment | enrollment | state | stark | chart | part
    parts | mask | make | mary | maria | marc | market | park | dark | bark | fine | kind | mind | fund | fond
    bind | gone | bone | dine | dome | none | donna | dan | dona | short | sort | stand | stat | skip | task
    talk | take | tape | tale | late | date | data | update | seat | sheet | shoe | shown | shop | slow | snow
    crop | prop | top | stop | step | ship | lease | please | lunch | launch | learns | lead | leader | team
    term | them | then | hello | hell | held | hero | here | open | pen | oven | mode | move | mobile
    more | moore | core | store | stare | share | care | cancer | design | assist | asset | resign | signs
    since | finland | finger | compete | competent | company | compare | complex | compliance
    removal | removes | basic | basics | browser | brown | search | research | reach | teach | year | report
    import | export | sport | support | second | seconds | third | list | lists | lost | last | fist
    first | best | test | rest | next | text | new | now | how | who | two | too | tool | tools | half
    hall | halt | quarter | quarterly | progressive | process | project | product | program | programme
    courses | source | sources | resource
  `,
};
