package import Questionnaire

extension Margins {
    /// Reads a file of margins for a survey.
    ///
    /// - Throws: ``Faults`` with every name in it that means nothing, and everything that is no number.
    package init(reading file: SourceFile, for survey: CheckedSurvey) throws(Faults) {
        let log = FaultLog(file: file.name)
        let fields = YAMLFields(
            of: try YAMLValue(parsing: file), as: "a file of margins", knowing: ["source", "margins"], log: log)
        let source = fields.text("source")?.source
        let entries = fields.entries("margins")
        if entries.isEmpty, log.diagnostics.isEmpty {
            log.report(
                "missing-field", at: fields.range, "a file of margins needs the field \"margins\"",
                help: ["under it, name a question, and under that each choice with how many there are of it"])
        }
        let margins = entries.compactMap { MarginReader(survey, log).margin($0) }
        let strata = margins.reduce(1) { min(Self.mostStrata + 1, $0 * ($1.targets.count + 1)) }
        if strata > Self.mostStrata {
            log.report(
                "too-many-margins", at: fields.range,
                "these margins part people in more than \(Self.mostStrata) ways, which hardly anybody is in each of",
                help: ["weight by fewer questions, or by ones with fewer choices"])
        }
        try log.throwIfBroken()
        self.init(file: file.name, source: source, margins: margins)
    }
}

/// Reads what stands under one question.
private struct MarginReader {
    let survey: CheckedSurvey
    let log: FaultLog

    init(_ survey: CheckedSurvey, _ log: FaultLog) {
        self.survey = survey
        self.log = log
    }

    /// Nil, with a fault in the log, where it cannot be used.
    func margin(_ field: YAMLField) -> Margins.Margin? {
        let id = field.key.name
        guard let question = survey[id], question.isBreakdown, question.kind.isSingleChoice else {
            reportQuestion(field.key)
            return nil
        }
        let codes = survey.choices(of: id).map(\.code.name)
        let faultsBefore = log.diagnostics.count
        guard case .fields(let written) = field.value.content else {
            log.report(
                "wrong-shape", at: field.value.range, "the choices of \"\(id)\" should stand here, a line each",
                help: codes.map { "\($0): how many there are" })
            return nil
        }
        var targets: [String: (amount: Amount, place: SourceRange?)] = [:]
        for entry in written {
            guard codes.contains(entry.key.name) else {
                let near = NearestName.of(entry.key.name, in: codes).map { "did you mean \"\($0)\"?" }
                log.report(
                    "unknown-choice", at: entry.key.range, "\"\(id)\" has no choice called \"\(entry.key.name)\"",
                    help: [near ?? "its choices are: \(codes.joined(separator: ", "))"])
                continue
            }
            if let amount = amount(entry) { targets[entry.key.name] = (amount, entry.key.range) }
        }
        let missing = codes.filter { code in !written.contains { $0.key.name == code } }
        if !missing.isEmpty {
            log.report(
                "missing-choice", at: field.key.range,
                "it is not said how many there are of \(missing.joined(separator: ", "))",
                help: missing.map { "add \"\($0): …\", with 0 if there is nobody, and \"keep\" if it is not known" })
        }
        checkSum(
            targets.values.map(\.amount), of: field.key, isFaulty: log.diagnostics.count > faultsBefore)
        guard log.diagnostics.count == faultsBefore else { return nil }
        let ordered = codes.compactMap { targets[$0] }
        return Margins.Margin(question: id, targets: ordered.map(\.amount.number), places: ordered.map(\.place))
    }

    private struct Amount {
        /// Nil where they keep the share that they have.
        let number: Double?
        let isShare: Bool
    }

    /// "41200", "41,200", "49.2%" or "keep".
    private func amount(_ field: YAMLField) -> Amount? {
        if case .text(let text) = field.value.content {
            if text == "keep" { return Amount(number: nil, isShare: false) }
            let isShare = text.hasSuffix("%")
            let digits = (isShare ? text.dropLast() : text[...]).filter { $0 != "," && $0 != " " && $0 != "_" }
            if !digits.isEmpty, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
                let number = Double(digits), number.isFinite
            {
                return Amount(number: number, isShare: isShare)
            }
        }
        log.report(
            "bad-number", at: field.value.range, "this should be a number of people, or a share such as 49.2%",
            help: [
                "write a number of 0 or more, or \"keep\" where nobody knows: then they keep the share that they have"
            ])
        return nil
    }

    /// - Parameter isFaulty: whether something of it could not be read, and was said to be so.
    private func checkSum(_ amounts: [Amount], of question: Identifier, isFaulty: Bool) {
        let amounts = amounts.filter { $0.number != nil }
        let sum = amounts.reduce(0) { $0 + ($1.number ?? 0) }
        if amounts.contains(where: \.isShare), amounts.contains(where: { !$0.isShare }) {
            log.report(
                "mixed-margin", at: question.range, "some numbers of \"\(question)\" are shares and some are not",
                help: ["write all of them with %, or none"])
        } else if amounts.contains(where: \.isShare), !(99...101).contains(sum) {
            log.report(
                "bad-margin-sum", at: question.range,
                "the shares of \"\(question)\" add up to \(sum.rounded(to: 2).written)%, and not to 100%",
                help: ["check each of them, and that no choice is left out"])
        } else if sum <= 0, !isFaulty {
            log.report(
                "bad-margin-sum", at: question.range, "by these numbers there is nobody at all",
                help: ["write how many there are of each choice"])
        }
    }

    private func reportQuestion(_ name: Identifier) {
        let usable = survey.questions.filter { $0.isBreakdown && $0.kind.isSingleChoice }.map(\.id.name)
        let list =
            usable.isEmpty
            ? "no question of this survey is marked \"breakdown\""
            : "answers can be weighted by \(usable.joined(separator: ", "))"
        guard survey[name.name] != nil else {
            let near =
                NearestName.of(name.name, in: usable) ?? NearestName.of(name.name, in: survey.questions.map(\.id.name))
            log.report(
                "unknown-question", at: name.range, "there is no question called \"\(name)\"",
                help: [near.map { "did you mean \"\($0)\"?" } ?? list])
            return
        }
        log.report(
            "not-a-breakdown", at: name.range,
            "answers cannot be weighted by \"\(name)\": it is not a breakdown with one choice as its answer",
            help: [list])
    }
}
