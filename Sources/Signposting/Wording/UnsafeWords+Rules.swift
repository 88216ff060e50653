import Questionnaire

extension UnsafeWords {
    static let samaritans =
        "Samaritans, https://www.safercommunitiesscotland.org/2023/09/07/samaritans-asking-directly-about-suicidal-thoughts-can-help-save-lives/"
    private static let nhs = "the NHS digital service manual, A to Z of NHS health writing"

    private static let diedBy = "say \"died by suicide\", \"took their own life\" or \"ended their life\""
    private static let leaveOut = "leave out how and where; say that help is there, and how people got through"

    static let rules: [Rule] = [
        Rule(
            ["commit* suicide", "commit* self harm", "commit* selfharm"],
            why: "makes it sound like a crime", instead: diedBy),
        Rule(
            [
                "success* suicide*", "success* attempt*", "complete* suicide*", "fail* suicide*", "fail* attempt*",
                "unsuccess* suicide*", "unsuccess* attempt*", "fail* to kill",
            ],
            why: "makes a death sound like something won or lost",
            instead: "say \"died by suicide\", or \"tried to end their life\""),
        Rule(
            [
                "overdos*", "od on", "noose*", "hang* yourself", "hang* myself", "hang* themsel*", "hang* himself",
                "hang* herself", "hanged", "jump* off", "jump* in front", "slit*", "cut* yourself", "cut* myself",
                "cut* themsel*", "cut* himself", "cut* herself", "cut* your wrist*", "cut* wrist*", "cut* your arm*",
                "razor*", "burn* yourself", "burn* myself", "poison*", "paracetamol", "gas yourself", "drown* yourself",
                "drown* myself", "starv* yourself", "strangl*", "suffocat*", "ligature*", "suicide note*",
            ],
            why: "names a way of coming to harm", instead: leaveOut),
        Rule(
            ["suicide hotspot*", "suicide spot*", "suicide bridge*", "suicide pact*"],
            why: "points to a place or a plan", instead: leaveOut),
        Rule(
            [
                "attention seek*", "seek* attention", "cry for help", "selfish", "cowardly", "easy way out",
                "just a phase", "suicide epidemic", "suicide craze",
            ],
            why: "judges or frightens people who are struggling",
            instead: "say what the person may feel, without blame", .warning),
        Rule(
            ["kill* yourself", "kill* myself", "kill* themsel*", "kill* himself", "kill* herself"],
            why: "is harsh to read for somebody who is thinking of it",
            instead: "say \"end your life\", or \"thoughts of suicide\""),
        Rule(
            ["mentally ill", "self harmer*", "selfharmer*", "psycho", "psychos"],
            why: "makes a person into an illness",
            instead: "say \"mental health problems\", or \"people who self-harm\"", source: nhs, .warning),
    ]
}
