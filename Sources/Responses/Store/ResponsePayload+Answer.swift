import Interview

extension ResponsePayload.Given {
    init(_ given: GivenAnswer) {
        guard case .answered(let answer, let writeIns) = given else {
            declined = true
            return
        }
        switch answer {
        case .choice(let code): choice = code
        case .choices(let codes): choices = codes.sorted()
        case .rows(let codes): rows = codes
        case .ranking(let codes): ranking = codes
        case .number(let value): number = value.description
        case .text(let words): text = words
        }
        if !writeIns.isEmpty { self.writeIns = writeIns }
    }

    /// Nil where these are not the parts of one answer.
    var answer: GivenAnswer? {
        var found: [GivenAnswer] = []
        let writeIns = writeIns ?? [:]
        if declined == true, writeIns.isEmpty { found.append(.declined) }
        if let choice { found.append(.answered(.choice(choice), writeIns: writeIns)) }
        if let choices, !choices.isEmpty { found.append(.answered(.choices(Set(choices)), writeIns: writeIns)) }
        if let rows, !rows.isEmpty { found.append(.answered(.rows(rows), writeIns: writeIns)) }
        if let ranking, !ranking.isEmpty { found.append(.answered(.ranking(ranking), writeIns: writeIns)) }
        if let number = number.flatMap(Double.init) { found.append(.answered(.number(number), writeIns: writeIns)) }
        if let text, !text.isEmpty { found.append(.answered(.text(text), writeIns: writeIns)) }
        return found.count == 1 ? found[0] : nil
    }
}
