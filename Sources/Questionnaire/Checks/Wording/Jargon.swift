/// Words that services use among themselves, with what to say to everybody else.
///
/// The list is ours. It follows two public style guides: the NHS digital service manual ("A to Z of NHS
/// health writing") and GOV.UK ("Words to avoid"). Words that also mean something plain, such as "foster" and
/// "deliver", are left out.
enum Jargon {
    private static let words: [Word] = [
        ("clinician*", "doctor, nurse or therapist"),
        ("practitioner*", "the person's job, such as nurse or youth worker"),
        ("professionals", "who they are, such as teachers or nurses"),
        ("service user*", "young people, or people who use the service"),
        ("stakeholder*", "who they are, such as schools or parents"),
        ("intervention*", "help, support or treatment"),
        ("utilis*", "use"), ("utiliz*", "use"),
        ("facilitat*", "help, or run"),
        ("signpost*", "tell people where to go"),
        ("holistic*", "whole, or all of it"),
        ("multi agency", "several services together"), ("multiagency", "several services together"),
        ("wraparound", "all-round"),
        ("care pathway*", "what happens next"), ("referral pathway*", "how to get help"),
        ("referral*", "being sent on to a service"),
        ("presenting problem*", "problem"),
        ("comorbid*", "having more than one condition"),
        ("prevalence", "how common it is"),
        ("demographic*", "about you"),
        ("socioeconomic", "to do with money and work"), ("socio economic", "to do with money and work"),
        ("safeguarding", "keeping people safe"),
        ("efficacy", "how well it works"),
        ("outcomes", "results, or what changed"),
        ("co production", "working together"), ("coproduction", "working together"), ("co produce*", "make together"),
        ("empower*", "help people to do something"),
        ("leverag*", "use"),
        ("liaise*", "talk to, or work with"), ("liaising", "talking to, or working with"),
        ("commissioned services", "services that are paid for"),
        ("perpetrator*", "the person who did it"),
        ("in respect of", "about"), ("prior to", "before"), ("in order to", "to"), ("with regard* to", "about"),
        ("commenc*", "start"), ("ascertain*", "find out"), ("endeavour*", "try"), ("remuneration", "pay"),
        ("subsequent*", "later"),
    ].map { Word(said: $0, plain: $1) }

    /// The words by how they start, since hardly any text holds one of them.
    private static let numbersByStart = Dictionary(grouping: words.indices) { words[$0].start }

    static let starts: Set<WordStart> = Set(numbersByStart.keys)

    private struct Word {
        let pattern: PhrasePattern
        let start: WordStart
        let plain: String

        init(said: String, plain: String) {
            pattern = PhrasePattern(said)
            // No part of a word that is shorter than a start stands for the whole of it.
            start = WordStart(of: said.prefix { $0.isLetter })
            self.plain = plain
        }
    }

    static func check(_ folded: [FoldedWord], of text: Text, _ log: FaultLog) {
        var found: [Int: Range<Int>] = [:]
        for (place, word) in folded.enumerated() {
            for number in numbersByStart[WordStart(of: word.folded)] ?? [] where found[number] == nil {
                found[number] = words[number].pattern.match(in: folded, at: place)
            }
        }
        for (number, match) in found.sorted(by: { $0.key < $1.key }) {
            let word = words[number]
            let said = folded[match].map(\.original).joined(separator: " ")
            log.report(
                "jargon", .warning, at: text.range, "\"\(said)\" is a word of services, not of young people",
                help: ["say it plainly: \(word.plain)"])
        }
    }
}
