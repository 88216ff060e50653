/// The words that are a sign of something, and what of.
enum CueWords {
    static func cues(of word: ArraySlice<Unit>) -> Cues { table[WordKey(word)] ?? [] }

    /// Whether a finder can start from a word.
    static func opens(_ word: WordKey) -> Bool {
        // Most words have no opening word of their letter and length.
        guard word.count <= WordKey.longest, openingLengths[Int(word.first & 0x1F)] & (1 << UInt32(word.count)) != 0
        else {
            return false
        }
        return table[word]?.isDisjoint(with: .opening) == false
    }

    private static let table: [WordKey: Cues] = {
        var table: [WordKey: Cues] = [:]
        for (cue, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) {
                // Folded like the texts.
                let units = word.unicodeScalars.compactMap { $0.isASCII ? UInt8($0.value) : Unit(folding: $0) }
                table[WordKey(units), default: []].formUnion(cue)
            }
        }
        return table
    }()

    /// For each letter, the lengths of the opening words that start with it, as bits.
    private static let openingLengths: [UInt32] = {
        var lengths = [UInt32](repeating: 0, count: 32)
        for (cue, words) in lists where !cue.isDisjoint(with: .opening) {
            for word in words.split(whereSeparator: \.isWhitespace) {
                guard let first = word.utf8.first else { continue }
                lengths[Int(first & 0x1F)] |= 1 << UInt32(word.utf8.count)
            }
        }
        return lengths
    }()

    private static let lists: [(Cues, String)] = [
        (.common, common),
        (.firstName, FirstNames.names),
        (.properWord, properWords),
        (
            .title,
            "mr mrs ms miss mx dr doctor prof professor pc nurse uncle aunt auntie aunty coach officer sergeant sgt"
        ),
        (.relation, relations),
        (
            .person,
            """
            boy girl guy lad man woman lady kid child person someone somebody anyone student pupil he's she's hes shes
            i i'm im am they're theyre
            """
        ),
        (.owner, "my our his her their your a an the ur me"),
        (.nameWord, "name names name's"),
        (.calledWord, "called named"),
        (.introduction, "i'm im am this call calls"),
        (.closing, "from love signed regards sincerely"),
        (
            .platform,
            """
            snap snapchat sc insta instagram ig tiktok tik-tok discord twitter facebook fb youtube yt twitch roblox xbox
            psn steam bereal reddit kik tumblr pinterest threads snap's insta's whatsapp messenger telegram vsco spotify
            """
        ),
        (.accountWord, "username usernames gamertag handle nickname"),
        (.link, "is its it's as me called named under at to be name user id acc account channel tag or im my @"),
        (
            .mailProvider,
            """
            gmail googlemail hotmail outlook yahoo icloud live btinternet sky protonmail proton aol msn ymail virginmedia
            """
        ),
        (.domainEnd, "com uk co org net edu gov ac sch pl io eu"),
        (.at, "at"),
        (.dot, "dot"),
        (.calling, "call ring text txt phone number number's no tel telephone mobile landline whatsapp rang dial fone"),
        (.digit, "zero oh o nought one two three four five six seven eight nine"),
        (.several, "double triple treble"),
        (.place, places),
        (.nameAsWell, "april may june will young best love kind"),
        (.polish, "imię imie się sie"),
    ]

    private static let relations = """
        friend friends mate mates bestie bff bf gf boyfriend girlfriend brother brothers sister sisters sis bro cousin
        cousins mum mom mam mummy dad daddy stepdad stepmum stepbrother stepsister uncle aunt auntie aunty nan nana gran
        grandma grandad grandpa teacher teachers tutor headteacher head teachers worker workers counsellor therapist mentor
        carer nurse doctor ex partner neighbour crush coach lead son daughter twin family psychologist manager boss wife
        husband
        """

    private static let places = """
        school home college uni university work night lunch break all least the my me this that a an any times risk once
        last first work church mosque town gym club hospital a&e camhs nhs childline youngminds samaritans kooth shout mind
        barnardos nspcc papyrus thing everyone every
        """

    private static let properWords = """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december christmas easter ramadan eid diwali halloween english maths science british
        irish scottish welsh polish nepali nepalese indian pakistani bangladeshi chinese romanian bulgarian ukrainian
        army navy raf police syrian arab african asian black white muslim christian catholic hindu sikh jewish atheist gay bi trans lesbian
        autistic dyslexic year class sen send lgbt adhd camhs nhs gp england scotland wales ireland britain uk london
        portsmouth southampton hampshire gosport fareham havant winchester poland india nepal syria ukraine europe
        childline samaritans kooth instagram snapchat tiktok training group teams island who forms word support
        """

    private static let common = """
        a about after again all almost alone also although always am an and another any anymore anyone anything are
        around as ask asked at away back bad be because been before behind being best better between big bit both bored
        bullied bullies bully but by call called calls came can can't cannot cant cares clear come comes could couldn't
        cried cries cry dead deleted depressed did didn't didnt do does doesn't doesnt doing don't done dont down
        died drinks during each else even ever every everyone everything fed feel feeling feels felt few fights fine for
        found from full fun get gets getting girl give gives go goes going gone gonna good got had happy hard has hasn't
        hate hated hates have haven't having he he's help helped helping helps her here hers hes hi him his how however hurt
        hurts i i'd i'll i'm i've if ill im in into is isn't isnt it it's its ive just keep keeps kept kind kinda know
        knows last late left lets like liked likes listen listened listens little live lives lol lonely looks lost
        lot love loves made make makes many may maybe me mean means might mine missing more most moved much must my
        myself near need needed needs never new next nice no nobody nor normal not nothing now of off often ok okay old on
        once one only or other others our out over own people please private quite rarely really reckons sad safe said
        same saw say saying says scared school see seen sent shared she she's shes should shouts shy sick since sleep so some
        someone something sometimes soon sorry still stop stopped stressed stuck stupid such suicidal supposed sure
        taken talk talked tell tells than thank thanks that that's thats the their them then there there's
        these they they're think thinks this those though thought through tired to told too took trans try trying
        two ugly under until up upset us use used usually very wait waited waiting waits want wanted wants was wasn't way we
        weird well went were what when where whether which while who whose why will with without won't wont work worked works
        worried worse worst would wouldn't wrong year years yes yet you you're young your banned hacked blocked boring toxic
        open closed empty broken down great amazing awful fake public secret important written spelt spelled only bloody
        absolutely actually literally kinda basically definitely probably hopefully honestly free gay straight male female
        """
}
