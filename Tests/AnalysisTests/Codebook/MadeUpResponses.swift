/// Made-up answers with the themes that a person would code them with. Nobody said any of this.
///
/// They were written and coded before the terms of the codebook were. Every second one, counting from
/// the second, is held back: terms are chosen on the others only, and the held-back ones tell how well
/// the codebook does on answers it was not made for.
///
/// Coded by this rule: a theme is coded where the answer says something about it, not where a word of it is only
/// mentioned. "They'd tell my mum" is about privacy and not about the family; an answer may have any number of themes.
struct MadeUpResponse: Sendable {
    let text: String
    let themes: Set<String>

    static let all: [MadeUpResponse] = lines.split(separator: "\n").map { line in
        let parts = line.split(separator: "|", maxSplits: 1)
        return MadeUpResponse(
            text: parts.last.map { String($0.drop { $0 == " " }) } ?? "",
            themes: Set((parts.first ?? "").split(separator: " ").map(String.init).filter { $0 != "-" }))
    }

    static let tuning = all.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    static let heldBack = all.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)

    /// Themes, a bar, the answer; `-` where no theme is meant.
    private static let lines = """
        waiting | had to wait ages
        waiting | I was on the waiting list for 14 months and by then it was too late
        waiting thresholds | camhs took 8 months then said i wasnt ill enough
        waiting | cahms just take so long to get back to you
        waiting | The queue is too long, everyone I know is still stuck on a list
        waiting | shorter waiting times pls
        waiting | my mum rang and rang but it was over a year before anyone saw me
        waiting | still waiting lol
        waiting | Quicker appointments. You shouldn't have to be at breaking point before someone gets back to you
        waiting | i got referred in year 9 and got seen in year 11
        waiting information | tell people how long the wait is actualy going to be
        waiting | the wait
        waiting | it takes forever
        waiting anxiety-low-mood | While I was waiting my anxiety just got worse and worse
        waiting | never heard back from them after the referal
        thresholds | they said I wasn't bad enough
        thresholds | I got turned away because I wasn't at crisis point
        thresholds self-harm-suicide | they only take you seriously if you've tried to kill yourself
        thresholds changing-workers | different every time, one person said I qualified and the next one said no
        thresholds | said i didnt meet the criteria
        thresholds not-heard | "It's just a phase" - they told me it's normal teenage stuff and sent me away
        thresholds | You have to be really ill before anyone does anything
        thresholds | rejected by camhs twice
        thresholds | Help for small problems not just when its severe
        thresholds | got discharged after 1 session because i was "doing better"
        thresholds waiting | Referred 3 times, got refused 3 times. Months wasted
        thresholds | too young for adult services but too old for childrens, so nobody would take me
        thresholds | not sick enough apparently
        not-heard | nobody listens
        not-heard | Listen to us!!
        not-heard | adults think they know everything and dont listen to young people
        not-heard | they didnt believe me
        not-heard | I wasn't taken seriously because of my age
        not-heard stigma | feeling judged
        not-heard | The doctor just talked to my mum like I wasn't there
        not-heard | felt like they had already made up there mind about me
        not-heard | being told im attention seeking
        not-heard school-support | teachers dont care, they just brush it off
        not-heard | make sure young peoples voices are actually heard
        not-heard | i was ignored
        not-heard | got told I was overreacting and being dramatic
        not-heard | They talk over you
        not-heard thresholds | she said loads of people have it worse than me
        where-to-turn | i didnt know where to go
        where-to-turn | Didn't know who to speak to
        where-to-turn | dont know how to ask for help
        where-to-turn information | No idea what services there are round here
        where-to-turn | not knowing how to get an appointment
        where-to-turn | where do you even start
        where-to-turn | passed from pillar to post
        where-to-turn thresholds | school said go to the GP, GP said go to school. went round in circles
        where-to-turn | couldnt find the right place
        where-to-turn | i wouldnt know who to turn to tbh
        where-to-turn | kept getting sent to different people
        where-to-turn loneliness | no one to go to
        where-to-turn | One number or website for everything so you know where to go
        where-to-turn | finding the words to explain it
        stigma | embarrassed
        stigma | im a boy and boys dont talk about feelings
        stigma | Scared of what people would think
        stigma | People would call me crazy or an attention seeker
        stigma | being ashamed
        stigma | man up culture
        stigma identity home-and-family | In my culture we dont talk about mental health, my family would say its not real
        stigma | didnt want to look weak
        stigma | awkward
        stigma friends-and-peers | my mates would laugh at me
        stigma | make it normal to talk about it
        stigma | too proud i guess
        stigma | there's still such a stigma around it
        stigma | i felt stupid for asking
        stigma | that ppl will think ur weird
        privacy | scared they'd tell my mum
        privacy | They will tell your parents
        privacy school-support | if u tell a teacher they have to tell everyone
        privacy | I want it to be confidential
        privacy | it wouldnt stay private
        privacy | Worried it would go on my record and affect getting a job
        privacy care | frightened social services would get involved
        privacy | snitches get stitches
        privacy | Being able to talk anonymously
        privacy | everyone would find out
        privacy | people in the office overheard everything
        privacy school-support | getting taken out of lesson so everyone knows where your going
        privacy | dont want my dad finding out
        trust | trust issues
        trust | I don't trust professionals
        trust | hard to open up to a stranger
        trust | not trusting anyone
        trust | you need to build trust first, cant just expect us to spill everything in week one
        trust police | dont trust the feds
        trust privacy | the last time i told someone they broke my trust and told the whole staff room
        trust | i need to know them before i talk to them
        trust | don't feel comfortable talking to random adults
        trust | they let me down so many times
        changing-workers | having to tell my story over and over
        changing-workers | I've had 6 different workers in 2 years
        changing-workers | Explain myself again and again to a new person
        changing-workers care | my social worker keeps changing
        changing-workers | keep the same person
        changing-workers | counsellor left after 3 sessions and i had to start again
        changing-workers | every time its somebody new
        changing-workers trust | just when I started trusting her she left and I got passed on to someone else
        changing-workers | staff turnover
        changing-workers waiting | My worker went off sick and nobody replaced her for months
        changing-workers | same questions everytime, why dont they read the notes
        changing-workers | consistency. one worker who stays
        school-pressure | exam stress
        school-pressure | too much homework
        school-pressure | GCSEs!!! so much pressure
        school-pressure | less tests and less homework
        school-pressure | revision
        school-pressure | the pressure to get good grades
        school-pressure | Mocks, coursework, everything at once
        school-pressure anxiety-low-mood | I get so stressed about my a levels I can't think
        school-pressure | detentions for stupid things
        school-pressure | behaviour policy is too strict, isolation all day for a wrong shirt
        school-pressure home-and-family | parents expect me to get all 9s
        school-pressure sleep-food-body | up till 2am doing school work then up at 6
        school-support | more counsellors in schools
        school-support | school councillor is only in on tuesdays
        school-support | teachers need training on mental health
        school-support | Someone in school you can actually talk to, like a pastoral lead with time
        school-support | A quiet room at school
        school-support | my head of year was useless
        school-support | my form tutor was the only one that noticed
        school-support waiting | there is one school nurse for 1200 kids so you wait weeks
        school-support not-heard | told a teacher and they did nothing
        school-support | PSHE lessons that are actualy useful
        school-support | college has a wellbeing team and they are great
        school-support | teach it in assemblies from year 7
        school-support | time out card got taken off me
        school-support | SENCO never replied to my emails, no support for my adhd at school
        friends-and-peers | my friends
        friends-and-peers | fell out with my mates
        friends-and-peers | friendship drama
        friends-and-peers | talk to a friend
        friends-and-peers | peer pressure
        friends-and-peers | bestie helped me more than anyone
        friends-and-peers | My friendship group all have their own problems and i dont want to be a burden
        friends-and-peers | peer mentors, somebody your own age who gets it
        friends-and-peers loneliness | no friends
        friends-and-peers | broke up with my girlfriend
        friends-and-peers | toxic friends
        bullying | bullying
        bullying school-support | School don't do anything about bullies
        bullying | got bullied for 3 years
        bullying | people picking on me
        bullying identity | called names because of my skin colour
        bullying online-life | group chats where they make fun of you
        bullying | they spread rumours about me
        bullying | more needs to be done about buling
        bullying identity | homophobic comments in the corridor every day
        bullying | Stop kids being horrible to each other
        bullying online-life | cyber bullying
        online-life | social media
        online-life | tiktok makes u feel rubbish about yourself
        online-life sleep-food-body | Instagram and comparing my body to everyone elses
        online-life | being on my phone all the time
        online-life sleep-food-body | on my phone til 3am cant sleep
        online-life | ban snapchat lol
        online-life | Someone shared a picture of me online without me knowing
        online-life | i only have online friends cos im always gaming
        online-life | gaming helps tbh
        online-life | the internet is toxic
        online-life | better filters so you dont see awful stuff on ur feed
        home-and-family | problems at home
        home-and-family | my parents splitting up
        home-and-family | arguing at home all the time
        home-and-family | I look after my mum because she's ill so there's never time
        home-and-family | my step dad
        home-and-family | family dont get it
        home-and-family safety | dad drinks and gets angry
        home-and-family | more help for young carers
        home-and-family | My nan died and nobody at home talks about it
        home-and-family | brother is kicking off all the time and mum is stressed
        home-and-family money-and-travel | Parents cant afford it
        home-and-family | my parents dont believe in mental health
        home-and-family | moved house again
        care | foster carers
        care changing-workers | been in 7 placements
        care | being in care everyone thinks they know your business
        care | social workers never turn up
        care | LAC reviews are pointless
        care changing-workers | my social worker changed and the new one doesnt know me
        care | living in a childrens home, staff do shifts so you never know whos on
        care | Care leavers get dropped at 18
        care | my PA is good
        care home-and-family | kept apart from my siblings when i went into foster care
        care | Residential was worse than home
        police | police
        police | stop and search for no reason
        police not-heard | police treated me like a criminal when I was having a breakdown
        police | more officers who understand autism
        police | the feds are always on us
        police | coppers move you on wherever you go
        police | police officer in my school was actually alright
        police | I was put in a cell
        police | sectioned by the police and handcuffed
        safety | don't feel safe walking home
        safety | knife crime
        safety | gangs in my area
        safety | more street lights
        safety | Feeling unsafe on the bus at night
        safety | men shouting stuff at us in the street
        safety | county lines, drug dealers outside the shops
        safety | i dont go out after dark cos its sketchy
        safety | people carrying knifes
        safety | I was being abused and couldn't say
        safety bullying | got beaten up
        loneliness | lonely
        loneliness | feel so alone
        loneliness | nobody to talk to
        loneliness | i'm always on my own
        loneliness | noone understands me
        loneliness | Being isolated during lockdown and never really getting back out
        loneliness | left out
        loneliness | theres no one there
        loneliness friends-and-peers | I sit by myself at lunch
        anxiety-low-mood | anxiety
        anxiety-low-mood | anxioty
        anxiety-low-mood | I was too anxious to pick up the phone
        anxiety-low-mood | couldnt get out of bed
        anxiety-low-mood | depressed
        anxiety-low-mood | being sad all the time
        anxiety-low-mood | panick attacks
        anxiety-low-mood | feel numb
        anxiety-low-mood | crying every night for no reason
        anxiety-low-mood | stressed and overwhelmed
        anxiety-low-mood | my head is a mess
        anxiety-low-mood | social anxiety stops me going in
        anxiety-low-mood | worrying about everything
        anxiety-low-mood | no motivation to do anything, feel low
        self-harm-suicide | self harm
        self-harm-suicide | I was suicidal
        self-harm-suicide | i cut myself
        self-harm-suicide | didnt want to be here anymore
        self-harm-suicide friends-and-peers | my friend took her own life
        self-harm-suicide | selfharming
        self-harm-suicide anxiety-low-mood | depression and wanting to die
        self-harm-suicide | hurting myself
        self-harm-suicide | sh and nobody noticed
        sleep-food-body | cant sleep
        sleep-food-body | always tired
        sleep-food-body | eating disorder
        sleep-food-body thresholds | they said my bmi wasnt low enough for the ed team
        sleep-food-body | not eating
        sleep-food-body | hate my body
        sleep-food-body | body image
        sleep-food-body | feeling fat and ugly
        sleep-food-body | insomnia
        identity | being trans
        identity | coming out
        identity | im gay and i dont know who is ok with it
        identity | racism
        identity | autistic and nobody gets it
        identity | my adhd
        identity | More people that look like me, all the counsellors are white
        identity | english isnt my first language
        identity | lgbt support
        identity | using the right pronouns
        identity | being muslim and people making comments
        identity | I'm deaf and it's all phone calls
        money-and-travel | bus fare
        money-and-travel | Its too far away and theres no bus
        money-and-travel | can't afford therapy
        money-and-travel | cost
        money-and-travel | free bus passes for under 18s
        money-and-travel | no money
        money-and-travel | Mum doesnt drive so i cant get to appointments
        money-and-travel | private is so expensive
        money-and-travel | it should be free
        money-and-travel | Living on the island, everything is on the mainland
        money-and-travel | foodbank, cost of living, all that
        places-to-go | nothing to do round here
        places-to-go | they shut our youth club
        places-to-go | more youth clubs
        places-to-go | nowhere to go except maccies
        places-to-go | a safe space to chill
        places-to-go | A drop in centre in town
        places-to-go money-and-travel | free activities and sports
        places-to-go | skate park or something
        places-to-go | Somewhere warm to hang out after school
        places-to-go | youth workers!!
        places-to-go | bring back the youth centre
        information | more information
        information | posters in toilets
        information | never heard of any of these services
        information | Better adverts about what help there is
        information | didnt know camhs was a thing
        information | leaflets that arent boring
        information | explain what will happen
        information | put it on the school website and in the planner
        information | make people more aware
        information | wasnt told anything about what happens next
        - | idk
        - | nothing
        - | n/a
        - | nothing really, it was fine
        - | asdfghjkl
        - | the waiting room is nice
        - | not sure
        - | i cant wait for the holidays
        - | they were really friendly
        - | more money for mental health so there are budget cuts reversed
        not-heard | They don't care
        - | mental health is important
        - | be kind
        - | .
        - | lol
        - | No I think it's all good
        - | more support please
        - | more staff
        - | dont know
        - | help people
        - | Better food in the canteen
        - | everything
        - | cba to answer this
        - | someone cut the queue in front of me
        - | it was ok i guess she was nice
        """
}
