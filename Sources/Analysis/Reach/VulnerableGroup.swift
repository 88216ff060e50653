import Questionnaire

/// Young people who are told of first, because they are the likeliest to be missed, and which answers mean them.
package struct VulnerableGroup: Hashable, Sendable {
    package let id: String
    package let label: String
    /// The question that asks for it; nil where the survey does not.
    package let question: String?
    /// The choices that mean it.
    package let codes: [String]

    /// The groups that every report tells of, in this order, also where nobody asked.
    package static let usual: [(id: String, label: String)] = [
        ("in-care", "In care"), ("child-in-need", "Children in need"), ("young-carer", "Young carers"),
        ("disabled", "Disabled"), ("known-to-police", "Known to the police"),
    ]
}

extension VulnerableGroup {
    /// Reads which answers mean which group: `in-care: care/yes`, or a list of answers to one question.
    ///
    /// - Returns: the usual groups first, each of them whether there is an answer for it or not.
    static func groups(_ entries: [YAMLField], of survey: CheckedSurvey, _ log: FaultLog) -> [VulnerableGroup] {
        let usual = Self.usual.map(\.id)
        var found: [String: VulnerableGroup] = [:]
        var others: [String] = []
        for entry in entries {
            let id = entry.key.name
            if !usual.contains(id), let near = NearestName.of(id, in: usual) {
                log.report(
                    "unknown-group", at: entry.key.range, "there is no group called \"\(id)\"",
                    help: ["did you mean \"\(near)\"?"])
                continue
            }
            guard let (question, codes) = answers(entry, of: survey, log) else { continue }
            if !usual.contains(id) { others.append(id) }
            let label = Self.usual.first { $0.id == id }?.label ?? Self.words(id)
            found[id] = VulnerableGroup(id: id, label: label, question: question, codes: codes)
        }
        return Self.usual.map {
            found[$0.id] ?? VulnerableGroup(id: $0.id, label: $0.label, question: nil, codes: [])
        } + others.compactMap { found[$0] }
    }

    /// "new-arrivals" as "New arrivals".
    private static func words(_ id: String) -> String {
        let words = id.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func answers(_ entry: YAMLField, of survey: CheckedSurvey, _ log: FaultLog)
        -> (question: String, codes: [String])?
    {
        let values: [YAMLValue] =
            switch entry.value.content {
            case .list(let values): values
            default: [entry.value]
            }
        var questions: Set<String> = []
        var codes: [String] = []
        for value in values {
            guard case .text(let text) = value.content, let cut = text.firstIndex(of: "/") else {
                log.report(
                    "wrong-shape", at: value.range, "this should be an answer: a question, a slash and a choice",
                    help: ["write it like care/yes"])
                return nil
            }
            let (id, code) = (String(text[..<cut]), String(text[text.index(after: cut)...]))
            guard let question = survey[id], question.kind.isSingleChoice || question.kind == .many else {
                let usable = survey.questions.filter { $0.kind.isSingleChoice || $0.kind == .many }.map(\.id.name)
                log.report(
                    "unknown-question", at: value.range, "there is no question with choices called \"\(id)\"",
                    help: [
                        NearestName.of(id, in: usable).map { "did you mean \"\($0)\"?" }
                            ?? "there are \(usable.joined(separator: ", "))"
                    ])
                return nil
            }
            let known = survey.choices(of: id).map(\.code.name)
            guard known.contains(code) else {
                let near = NearestName.of(code, in: known).map { "did you mean \"\($0)\"?" }
                log.report(
                    "unknown-choice", at: value.range, "\"\(id)\" has no choice called \"\(code)\"",
                    help: [near ?? "its choices are: \(known.joined(separator: ", "))"])
                return nil
            }
            questions.insert(id)
            if !codes.contains(code) { codes.append(code) }
        }
        guard let question = questions.first, questions.count == 1,
            codes.count == 1 || survey[question]?.kind.isSingleChoice == true
        else {
            log.report(
                "answers-overlap", at: entry.key.range,
                "one person can give more than one of the answers that mean \"\(entry.key.name)\"",
                help: ["name answers to one question with one choice, or a single answer, so that nobody counts twice"])
            return nil
        }
        return (question, codes)
    }
}
