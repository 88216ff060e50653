import Analysis

/// The words of a report that are its own.
enum ReportWording {
    static let inShort = "In short"
    static let foreword = "Foreword"
    static let whatWeDid = "What we did"
    static let reached = "Who we reached"
    static let found = "What we found"
    static let quoted = "In their own words"
    static let changed = "What changed"
    static let recommendations = "Our recommendations"
    static let somethingElse = "What else we asked"
    static let nextSteps = "Next steps"
    static let help = "Where to turn"
    static let about = "About these numbers"
    static let partners = "Our partners"

    /// How many findings stand at the start; the rest stand with their questions.
    static let mostInShort = 8

    static let helpIntroduction =
        "Reading this can bring things up. These are there for you, and they are on our posters too."
    static let unchecked =
        "Nobody has checked these contacts yet. Look at each service's own site before you print this page."

    /// "Net agreement: +45 points (likely range +38 to +51)."
    static func net(_ net: NetAgreement) -> String {
        let range = "\(ComparisonWording.signed(net.lower)) to \(ComparisonWording.signed(net.upper))"
        return
            "Net agreement, those at the top less those at the bottom: \(ComparisonWording.signed(net.points)) points"
            + " (likely range \(range))."
    }

    /// What is still to be written, and where.
    static func prompt(_ part: Part) -> String {
        switch part {
        case .foreword:
            "Still to write: why this was asked, and what will come of it, by whoever answers for it. Put it into"
                + " foreword.md, and write \"foreword: foreword.md\" into report.yml."
        case .whatWeDid:
            "Still to write: where you went, whom you asked, in which ways, and who helped. Put it into what-we-did.md, and"
                + " write \"what-we-did: what-we-did.md\" into report.yml."
        case .benchmark:
            "Still to find: how many young people there are of each age, area and so on, from a census or a school roll, so that"
                + " this report can say who is missing. Put it into benchmark.yml: \"bigconvo help heard\" shows how."
        case .recommendations:
            "Still to write: what should be done, by whom and by when. Put it into actions.yml, or under"
                + " \"recommendations:\" of this priority in report.yml."
        case .nextSteps:
            "Still to write: what happens now, and when young people will hear back. Put it into next-steps.md, and write"
                + " \"next-steps: next-steps.md\" into report.yml."
        }
    }

    enum Part {
        case foreword
        case whatWeDid
        case benchmark
        case recommendations
        case nextSteps
    }
}

extension String {
    /// As it stands at the start of a sentence.
    var sentence: String { prefix(1).uppercased() + dropFirst() }
}
