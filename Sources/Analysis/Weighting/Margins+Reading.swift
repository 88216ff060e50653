package import Questionnaire

extension Margins {
    /// Reads a file of margins for a survey.
    ///
    /// - Throws: ``Faults`` with every name in it that means nothing, and everything that is no number.
    package init(
        reading file: SourceFile, for survey: CheckedSurvey, to purpose: Purpose = .weighting
    ) throws(Faults) {
        try self.init(try YAMLValue(parsing: file), of: file.name, for: survey, to: purpose)
    }

    /// Reads margins that were parsed, be it from YAML or from a table.
    init(_ value: YAMLValue, of file: String, for survey: CheckedSurvey, to purpose: Purpose) throws(Faults) {
        let log = FaultLog(file: file)
        let fields = YAMLFields(
            of: value, as: "a file of margins", knowing: ["source", "date", "vulnerable", "weights", "margins"],
            log: log)
        let source = fields.text("source")?.source
        let date = fields.text("date")?.source
        let entries = fields.entries("margins")
        if entries.isEmpty, log.diagnostics.isEmpty {
            log.report(
                "missing-field", at: fields.range, "a file of margins needs the field \"margins\"",
                help: ["under it, name a question, and under that each choice with how many there are of it"])
        }
        let chosen = Self.chosen(fields.texts("weights"), of: entries, log)
        let used = entries.filter { purpose == .comparing || chosen.isEmpty || chosen.contains($0.key.name) }
        let margins = used.compactMap { MarginReader(survey, log, purpose).margin($0) }
        let vulnerable = VulnerableGroup.groups(fields.entries("vulnerable"), of: survey, log)
        let strata = margins.reduce(1) { min(Self.mostStrata + 1, $0 * ($1.targets.count + 1)) }
        if purpose == .weighting, strata > Self.mostStrata {
            log.report(
                "too-many-margins", at: fields.range,
                "these margins part people in more than \(Self.mostStrata) ways, which hardly anybody is in each of",
                help: ["weight by fewer questions, or by ones with fewer choices"])
        }
        try log.throwIfBroken()
        self.init(file: file, source: source, date: date, margins: margins, vulnerable: vulnerable)
    }

    /// The questions to weight by.
    private static func chosen(_ names: [Text], of entries: [YAMLField], _ log: FaultLog) -> Set<String> {
        let known = entries.map(\.key.name)
        for name in names where !known.contains(name.source) {
            let near = NearestName.of(name.source, in: known).map { "did you mean \"\($0)\"?" }
            log.report(
                "unknown-question", at: name.range, "there are no margins of \"\(name.source)\" in this file",
                help: [near ?? "there are some of \(known.joined(separator: ", "))"])
        }
        return Set(names.map(\.source))
    }
}

/// Reads what stands under one question.
private struct MarginReader {
    let survey: CheckedSurvey
    let log: FaultLog
    let purpose: Margins.Purpose

    init(_ survey: CheckedSurvey, _ log: FaultLog, _ purpose: Margins.Purpose) {
        self.survey = survey
        self.log = log
        self.purpose = purpose
    }

    private func isUsable(_ question: Question) -> Bool {
        switch purpose {
        case .weighting: question.isBreakdown && question.kind.isSingleChoice
        case .comparing: question.kind.isSingleChoice || question.kind == .many
        }
    }

    /// Nil, with a fault in the log, where it cannot be used.
    func margin(_ field: YAMLField) -> Margins.Margin? {
        let id = field.key.name
        guard let question = survey[id], isUsable(question) else {
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
        let amounts = targets.values.map(\.amount)
        if question.kind == .many {
            checkShares(amounts, of: field.key)
        } else {
            checkSum(amounts, of: field.key, isFaulty: log.diagnostics.count > faultsBefore)
        }
        guard log.diagnostics.count == faultsBefore else { return nil }
        let ordered = codes.compactMap { targets[$0] }
        return Margins.Margin(
            question: id, targets: ordered.map(\.amount.number), places: ordered.map(\.place),
            isMany: question.kind == .many)
    }

    /// Where several can be chosen, each is a share of its own.
    private func checkShares(_ amounts: [Amount], of question: Identifier) {
        guard amounts.contains(where: { $0.number.map { $0 > 100 } ?? false || ($0.number != nil && !$0.isShare) })
        else { return }
        log.report(
            "bad-margin-sum", at: question.range,
            "several choices of \"\(question)\" can be made, so each needs a share of its own",
            help: ["write each as a share of everybody, such as 12.5%; they need not add up to 100%"])
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
            let digits = Self.ungrouped(isShare ? text.dropLast() : text[...])
            if let digits, !digits.isEmpty, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
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

    /// A number without what parts its thousands; nil where a comma stands elsewhere, and so may be a decimal point.
    private static func ungrouped(_ text: Substring) -> String? {
        let groups = text.filter { $0 != " " && $0 != "_" }.split(separator: ",", omittingEmptySubsequences: false)
        let rest = groups.dropFirst().map { $0.prefix { $0 != "." } }
        guard rest.allSatisfy({ $0.count == 3 }), groups.dropLast().allSatisfy({ !$0.contains(".") }) else {
            return nil
        }
        return groups.joined()
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
        let usable = survey.questions.filter(isUsable).map(\.id.name)
        let list =
            usable.isEmpty
            ? purpose == .weighting
                ? "no question of this survey is marked \"breakdown\"" : "no question of this survey has choices"
            : "\(purpose == .weighting ? "answers can be weighted by" : "there can be a benchmark of")"
                + " \(usable.joined(separator: ", "))"
        guard survey[name.name] != nil else {
            let near =
                NearestName.of(name.name, in: usable) ?? NearestName.of(name.name, in: survey.questions.map(\.id.name))
            log.report(
                "unknown-question", at: name.range, "there is no question called \"\(name)\"",
                help: [near.map { "did you mean \"\($0)\"?" } ?? list])
            return
        }
        guard purpose == .weighting else {
            log.report(
                "no-choices-to-compare", at: name.range,
                "there can be no benchmark of \"\(name)\": its answer is not a choice, or several in an order",
                help: [list])
            return
        }
        log.report(
            "not-a-breakdown", at: name.range,
            "answers cannot be weighted by \"\(name)\": it is not a breakdown with one choice as its answer",
            help: [list])
    }
}
