import Questionnaire

/// The parts of `shared` that were read so far; a later file may replace each as a whole.
struct SharedCopyParts {
    private var headings: SharedCopy.Headings?
    private var emergency: CareCardCopy?
    private var urgent: CareCardCopy?
    private var camhs: CAMHSCopy?
    private var others: SharedCopy.Others?
    private var audiences: [PosterAudience: SharedCopyParts] = [:]

    private static let keys = ["headings", "emergency", "urgent", "camhs", "others"]

    mutating func read(_ value: YAMLValue, log: FaultLog) {
        let fields = YAMLFields(of: value, as: "\"shared\"", knowing: Self.keys + ["audiences"], log: log)
        read(fields, log: log)
        for entry in fields.entries("audiences") {
            guard let audience = log.audience(entry.key) else { continue }
            let subject = "\"shared\" for \(audience.rawValue)"
            audiences[audience, default: SharedCopyParts()].read(
                YAMLFields(of: entry.value, as: subject, knowing: Self.keys, log: log), log: log)
        }
    }

    private mutating func read(_ fields: YAMLFields, log: FaultLog) {
        if let value = fields["headings"] { headings = Self.headings(value, log: log) }
        if let value = fields["emergency"] { emergency = Self.careCard(value, as: "emergency", log: log) }
        if let value = fields["urgent"] { urgent = Self.careCard(value, as: "urgent", log: log) }
        if let value = fields["camhs"] { camhs = Self.camhs(value, log: log) }
        if let value = fields["others"] { others = Self.others(value, log: log) }
    }

    /// Nil as long as a part is missing.
    func complete() -> SharedCopy? {
        guard let headings, let emergency, let urgent, let camhs, let others else { return nil }
        return SharedCopy(headings: headings, emergency: emergency, urgent: urgent, camhs: camhs, others: others)
    }

    /// The shared parts of each audience that has its own, with those of everybody in the place of what it does not say.
    func audiences(over shared: SharedCopy) -> [PosterAudience: SharedCopy] {
        audiences.mapValues { own in
            SharedCopy(
                headings: own.headings ?? shared.headings, emergency: own.emergency ?? shared.emergency,
                urgent: own.urgent ?? shared.urgent, camhs: own.camhs ?? shared.camhs,
                others: own.others ?? shared.others)
        }
    }

    var missing: [String] {
        var missing: [String] = []
        if headings == nil { missing.append("headings") }
        if emergency == nil { missing.append("emergency") }
        if urgent == nil { missing.append("urgent") }
        if camhs == nil { missing.append("camhs") }
        if others == nil { missing.append("others") }
        return missing
    }

    private static func headings(_ value: YAMLValue, log: FaultLog) -> SharedCopy.Headings? {
        let fields = YAMLFields(
            of: value, as: "\"headings\"", knowing: ["evidence", "steps", "camhs", "others"], log: log)
        guard case .fields = value.content else { return nil }
        let evidence = words("evidence", in: fields, log: log)
        let steps = words("steps", in: fields, log: log)
        let camhs = words("camhs", in: fields, log: log)
        let others = words("others", in: fields, log: log)
        guard let evidence, let steps, let camhs, let others else { return nil }
        return SharedCopy.Headings(evidence: evidence, steps: steps, camhs: camhs, others: others)
    }

    private static func careCard(_ value: YAMLValue, as name: String, log: FaultLog) -> CareCardCopy? {
        let fields = YAMLFields(of: value, as: "\"\(name)\"", knowing: ["service", "heading", "if"], log: log)
        guard case .fields = value.content else { return nil }
        let service = fields.required("service").map { Identifier($0.source, at: $0.range) }
        let heading = words("heading", in: fields, log: log)
        let conditions = fields.texts("if")
        if conditions.isEmpty { _ = fields.required("if") }
        for text in conditions { log.checkWords(of: text) }
        guard let service, let heading, !conditions.isEmpty else { return nil }
        return CareCardCopy(service: service, heading: heading, conditions: conditions, file: log.file)
    }

    private static func camhs(_ value: YAMLValue, log: FaultLog) -> CAMHSCopy? {
        let fields = YAMLFields(
            of: value, as: "\"camhs\"",
            knowing: ["opening", "ask", "unknown", "anywhere", "waiting", "not-known", "questions"], log: log)
        guard case .fields = value.content else { return nil }
        let opening = words("opening", in: fields, log: log)
        let ask = words("ask", in: fields, log: log, allowed: ["service"])
        let unknown = words("unknown", in: fields, log: log, allowed: ["service"])
        let anywhere = words("anywhere", in: fields, log: log)
        let waiting = words("waiting", in: fields, log: log)
        let notKnown = words("not-known", in: fields, log: log, allowed: ["service"])
        let questions = questions(in: fields, log: log)
        guard let opening, let ask, let unknown, let anywhere, let waiting, let notKnown, let questions else {
            return nil
        }
        return CAMHSCopy(
            opening: opening, ask: ask, unknown: unknown, anywhere: anywhere, waiting: waiting, notKnown: notKnown,
            questions: questions)
    }

    private static func questions(in camhs: YAMLFields, log: FaultLog) -> [CAMHSAccess.Step: Text]? {
        guard let value = camhs["questions"] else {
            _ = camhs.required("questions")
            return nil
        }
        let steps = CAMHSAccess.Step.allCases
        let fields = YAMLFields(of: value, as: "\"questions\"", knowing: steps.map(\.rawValue), log: log)
        guard case .fields = value.content else { return nil }
        let texts = steps.map { words($0.rawValue, in: fields, log: log) }
        return texts.contains(nil)
            ? nil : Dictionary(uniqueKeysWithValues: zip(steps, texts.compactMap(\.self)))
    }

    private static func others(_ value: YAMLValue, log: FaultLog) -> SharedCopy.Others? {
        let fields = YAMLFields(of: value, as: "\"others\"", knowing: ["opening", "services"], log: log)
        guard case .fields = value.content, let opening = words("opening", in: fields, log: log) else { return nil }
        let services = fields.texts("services").map { Identifier($0.source, at: $0.range) }
        return SharedCopy.Others(opening: opening, services: services, file: log.file)
    }

    private static func words(
        _ key: String, in fields: YAMLFields, log: FaultLog, allowed: [String] = []
    ) -> Text? {
        guard let text = fields.required(key) else { return nil }
        log.checkWords(of: text, allowed: allowed)
        return text
    }
}

extension FaultLog {
    fileprivate func checkWords(of text: Text, allowed: [String] = []) {
        checkPlaceholders(of: text, allowed: allowed, needed: allowed)
        report(UnsafeWords.diagnostics(for: text, in: file))
        report(PlainWords.hints(for: text, in: file))
    }
}
