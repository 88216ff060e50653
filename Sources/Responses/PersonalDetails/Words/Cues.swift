/// What a word can be a sign of. One word may be several things: "may" is a month and no name by itself.
struct Cues: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// Never somebody's name, nor a handle.
    static let common = Cues(rawValue: 1 << 0)
    /// Before a surname: Mr, Dr.
    static let title = Cues(rawValue: 1 << 1)
    /// Somebody in somebody's life: friend, teacher, sister.
    static let relation = Cues(rawValue: 1 << 2)
    /// Somebody, whoever it is: boy, someone.
    static let person = Cues(rawValue: 1 << 3)
    /// my, our, her, a.
    static let owner = Cues(rawValue: 1 << 4)
    /// name, names.
    static let nameWord = Cues(rawValue: 1 << 5)
    /// called, named.
    static let calledWord = Cues(rawValue: 1 << 6)
    /// I'm, im: a name may follow, and mostly something else does.
    static let introduction = Cues(rawValue: 1 << 7)
    /// The end of a letter: from, love, signed.
    static let closing = Cues(rawValue: 1 << 8)
    /// A first name that is hardly any other word.
    static let firstName = Cues(rawValue: 1 << 9)
    /// Days, months, peoples, faiths: capitals that are nobody's name.
    static let properWord = Cues(rawValue: 1 << 10)
    /// Where people have accounts: snap, insta, tiktok.
    static let platform = Cues(rawValue: 1 << 11)
    /// username, gamertag.
    static let accountWord = Cues(rawValue: 1 << 12)
    /// Words that may stand between a platform and a handle: is, called, as, me.
    static let link = Cues(rawValue: 1 << 13)
    /// gmail, outlook.
    static let mailProvider = Cues(rawValue: 1 << 14)
    /// com, uk.
    static let domainEnd = Cues(rawValue: 1 << 15)
    /// at, dot: an address as it is said.
    static let at = Cues(rawValue: 1 << 16)
    static let dot = Cues(rawValue: 1 << 17)
    /// call, ring, number: a phone number may follow, however short.
    static let calling = Cues(rawValue: 1 << 18)
    /// zero, oh, seven.
    static let digit = Cues(rawValue: 1 << 19)
    /// double, triple.
    static let several = Cues(rawValue: 1 << 20)
    /// Where people are, and services: "@school" and "@childline" are no handles of a person.
    static let place = Cues(rawValue: 1 << 21)
    /// A Polish way to say one's name.
    static let polish = Cues(rawValue: 1 << 22)
    /// A word and a name, known apart by its capital where a name may stand: April, Will.
    static let nameAsWell = Cues(rawValue: 1 << 23)

    /// What a finder can start from; a text without any of them, a digit or an "@" holds nothing.
    static let opening: Cues = [
        .title, .relation, .nameWord, .calledWord, .introduction, .closing, .platform, .accountWord, .dot, .several,
        .domainEnd, .firstName,
    ]
}
