import Questionnaire

extension Approvals {
    /// Writes the file that ``init(reading:)`` reads.
    package func write(to output: inout some TextOutputStream) {
        output.write(
            """
            # Who has read which poster, word by word, and said yes to it. "bigconvo poster approve" writes this file.
            # "words" stands for exactly what the poster said. When a word or a contact changes, the poster is a draft
            # again until a safeguarding lead has read it anew.
            approvals:

            """)
        for approval in all { write(approval, to: &output) }
    }

    private func write(_ approval: Approval, to output: inout some TextOutputStream) {
        let subject = approval.subject
        let fields: [(String, String?)] = [
            ("poster", subject.poster), ("audience", subject.audience?.rawValue), ("area", subject.area),
            ("ages", subject.ages?.description), ("hour", subject.wish.hour?.description),
            ("speaks", subject.wish.language?.name), ("headline", String(subject.headline)),
            ("language", subject.language), ("by", approval.by), ("role", approval.role.rawValue),
            ("publisher", approval.publisher), ("share", approval.evidence.map { "\($0.share)" }),
            ("base", approval.evidence.map { "\($0.base)" }),
            ("made-up", approval.evidence?.isMadeUp == true ? "yes" : nil), ("on", approval.on.iso),
            ("words", approval.words.description),
        ]
        var mark = "- "
        for (key, value) in fields {
            guard let value else { continue }
            output.write("  \(mark)\(key): \(value.yamlScalar)\n")
            mark = "  "
        }
    }
}
