package import Questionnaire

extension Approvals {
    private static let keys = [
        "poster", "audience", "area", "ages", "hour", "speaks", "headline", "language", "publisher", "share",
        "base", "made-up", "by", "role", "on", "words",
    ]

    /// Reads a file of approvals.
    ///
    /// - Throws: ``Faults`` with every fault: an approval that cannot be read must not be lost in silence.
    package init(reading file: SourceFile) throws(Faults) {
        let log = FaultLog(file: file.name)
        let value = try YAMLValue(parsing: file)
        if case .empty = value.content {
            self = .none
            return
        }
        let fields = YAMLFields(of: value, as: "a file of approvals", knowing: ["approvals"], log: log)
        let all = fields.list("approvals").compactMap { Self.approval($0, log: log) }
        try log.throwIfBroken()
        self.init(all)
    }

    private static func approval(_ value: YAMLValue, log: FaultLog) -> Approval? {
        let fields = YAMLFields(of: value, as: "an approval", knowing: keys, log: log)
        guard case .fields = value.content else { return nil }
        let by = fields.required("by")
        let role = fields.required("role").flatMap { self.role($0, log: log) }
        let day = fields.required("on").flatMap { self.day($0, log: log) }
        let words = fields.required("words").flatMap { fingerprint($0, log: log) }
        guard let subject = subject(fields, log: log), let by, let role, let day, let words else { return nil }
        return Approval(
            of: subject, by: by.source, role: role, on: day, words: words,
            publisher: fields.text("publisher")?.source, quoting: evidence(fields, log: log))
    }

    private static func subject(_ fields: YAMLFields, log: FaultLog) -> ApprovalSubject? {
        let audience = fields.text("audience").map { log.audience(Identifier($0.source, at: $0.range)) }
        let ages = fields.text("ages").map { self.ages($0, log: log) }
        let headline = fields.text("headline").map { self.headline($0, log: log) } ?? 1
        guard let poster = fields.required("poster"), let headline else { return nil }
        return ApprovalSubject(
            poster: poster.source, audience: audience ?? nil, area: fields.text("area")?.source, ages: ages ?? nil,
            wish: wish(fields, log: log), headline: headline, language: fields.text("language")?.source)
    }

    private static func ages(_ text: Text, log: FaultLog) -> AgeRange? {
        if let ages = AgeRange(text.source) { return ages }
        log.report(
            "bad-ages", at: text.range, "\"\(text.source)\" is not a range of ages", help: ["write it like 11 to 17"])
        return nil
    }

    private static func wish(_ fields: YAMLFields, log: FaultLog) -> HelpWish {
        let hour = fields.text("hour")
        let language = fields.text("speaks")
        let wish = HelpWish(
            hour: hour.flatMap { HelpHour($0.source) }, language: language.flatMap { SpokenLanguage($0.source) })
        if let hour, wish.hour == nil {
            log.report(
                "bad-hour", at: hour.range, "\"\(hour.source)\" is not an hour", help: [HelpHour.advice])
        }
        if let language, wish.language == nil {
            log.report(
                "unknown-language", at: language.range, "there is no language called \"\(language.source)\"",
                help: [SpokenLanguage.advice(for: language.source)])
        }
        return wish
    }

    /// The figure that it quoted; nil where it quoted none.
    private static func evidence(_ fields: YAMLFields, log: FaultLog) -> Evidence? {
        guard let share = fields.text("share") else { return nil }
        if let number = Double(share.source), (0...1).contains(number), let base = fields.required("base"),
            let people = Int(base.source), people > 0
        {
            return Evidence(share: number, base: people, isMadeUp: fields.text("made-up")?.source == "yes")
        }
        log.report(
            "bad-number", at: share.range, "this is not a share from 0 to 1 of a number of people",
            help: ["take the approval away, and have the poster read and approved again"])
        return nil
    }

    private static func headline(_ text: Text, log: FaultLog) -> Int? {
        if let number = Int(text.source), number > 0 { return number }
        log.report(
            "bad-number", at: text.range, "\"\(text.source)\" is not the number of a headline",
            help: ["count them from 1"])
        return nil
    }

    private static func role(_ text: Text, log: FaultLog) -> ApprovalRole? {
        if let role = ApprovalRole(rawValue: text.source) { return role }
        log.reportUnknown(
            "unknown-role", text, among: ApprovalRole.allCases.map(\.rawValue), of: "role",
            otherwise: "the roles are")
        return nil
    }

    private static func day(_ text: Text, log: FaultLog) -> CalendarDay? {
        if let day = CalendarDay(text.source) { return day }
        log.report(
            "bad-day", at: text.range, "\"\(text.source)\" is not a day", help: ["write it like 2026-11-29"])
        return nil
    }

    private static func fingerprint(_ text: Text, log: FaultLog) -> WordsFingerprint? {
        if let words = WordsFingerprint(text.source) { return words }
        log.report(
            "bad-fingerprint", at: text.range, "this is not what \"bigconvo poster approve\" writes behind \"words\"",
            help: ["take the approval away, and have the poster read and approved again"])
        return nil
    }
}
