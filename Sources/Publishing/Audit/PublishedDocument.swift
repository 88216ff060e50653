import Analysis
import Questionnaire
import Responses

/// The figures of a document of JSON that `analyse`, `themes`, `compare`, `heard` or `findings` wrote.
///
/// JSON is YAML, so it is read by what reads every other file of ours, with the place of what is wrong.
struct PublishedDocument {
    private(set) var rules: PublicationRules?
    private(set) var survey: String?
    private var rows: [(edition: String?, row: PublishedRow)] = []
    /// The edition that rows are read of.
    private var edition: String?
    private let log: FaultLog
    private let own: String?

    /// More values than any document of ours has, and far more than a person writes.
    private static let most = 20_000_000

    var figures: [PublishedFigures] { PublishedFigures.gathered(rows) }

    /// - Returns: nil for a document that is something else.
    init?(reading file: String, of plan: TallyPlan) throws {
        let source = try SourceFile(name: file, bytes: try WholeFile.read(file))
        guard let document = try? YAMLValue(parsing: source, most: Self.most), let schema = document["schema"]?.text,
            schema.hasPrefix("bigconvo-")
        else { return nil }
        log = FaultLog(file: file)
        own = plan.survey.survey.edition
        let kinds = ["analysis", "themes", "comparison", "heard", "findings"]
        guard let kind = kinds.first(where: { schema == "bigconvo-\($0)" }) else { return nil }
        guard document["forPublication"]?.text == "true" else { throw PublishedFile.notForPublication(file) }
        survey = document["survey"]?["id"]?.text
        edition = other(document["survey"]?["edition"]?.text ?? document["edition"]?.text)
        readRules(document["rules"])
        switch kind {
        case "comparison": readComparison(document)
        case "heard": readReach(document)
        case "findings": readFindings(document)
        default: readAnalysis(document)
        }
        try log.throwIfBroken()
    }

    /// Nil for the edition of the survey itself.
    private func other(_ name: String?) -> String? { name == own ? nil : name }

    private mutating func add(_ value: YAMLValue?, _ row: PublishedRow) {
        guard let value, value.isThere else { return }
        guard let cell = value.cell else {
            log.report(
                "not-a-figure", at: value.range, "this cannot be read as a count",
                help: ["write the file again with \"bigconvo analyse --format json\""])
            return
        }
        var row = row
        row.count = cell
        rows.append((edition, row))
    }

    private mutating func readRules(_ value: YAMLValue?) {
        if let threshold = value?["threshold"]?.people, let rounding = value?["rounding"]?.people,
            let rules = try? PublicationRules(threshold: threshold, rounding: rounding)
        {
            self.rules = rules
        } else {
            log.report(
                "no-rules", at: value?.range, "it does not say how small a number it shows, and how it rounds",
                help: ["write the file again with \"bigconvo analyse --format json\""])
        }
    }
}

// MARK: - Analyses

extension PublishedDocument {
    private mutating func readAnalysis(_ document: YAMLValue) {
        add(document["responses"], PublishedRow(measure: "responses", count: .hidden))
        readWays(document)
        for item in document["items"]?.values ?? [] { read(item, PublishedRow(measure: "", count: .hidden)) }
        for question in (document["codebooks"]?.values ?? []).flatMap({ $0["questions"]?.values ?? [] }) {
            let id = question["question"]?.text ?? ""
            for pair in question["pairs"]?.values ?? [] { readPair(pair, id) }
            for denied in question["denied"]?.values ?? [] {
                let code = denied["theme"]?.text ?? ""
                add(
                    denied["count"],
                    PublishedRow(item: id, measure: "theme-only-denied", code: code, count: .hidden))
            }
        }
        for breakdown in document["breakdowns"]?.values ?? [] {
            for group in breakdown["groups"]?.values ?? [] {
                let row = PublishedRow(
                    breakdown: breakdown["question"]?.text ?? "", group: group["code"]?.text ?? "",
                    measure: "group-size", count: .hidden)
                add(group["size"], row)
                for item in group["items"]?.values ?? [] { read(item, row) }
            }
        }
    }

    private mutating func readPair(_ pair: YAMLValue, _ item: String) {
        guard let both = pair["both"]?.people, let first = pair["first"]?.text, let second = pair["second"]?.text else {
            return
        }
        rows.append(
            (
                edition,
                PublishedRow(item: item, measure: "theme-pair", code: "\(first)+\(second)", count: .count(both))
            ))
    }

    private mutating func readWays(_ document: YAMLValue) {
        for (key, measure) in [("modes", "mode"), ("languages", "language")] {
            for part in document[key]?.values ?? [] {
                add(part["count"], PublishedRow(measure: measure, code: part["code"]?.text ?? "", count: .hidden))
            }
        }
    }

    private static let states = [
        ("answered", "answered"), ("declined", "declined"), ("skipped", "skipped"), ("notAsked", "not-asked"),
    ]

    private mutating func readStates(_ item: YAMLValue, _ part: PublishedRow) {
        var row = part
        for (key, measure) in Self.states {
            row.measure = measure
            add(item[key], row)
        }
    }

    private mutating func read(_ item: YAMLValue, _ part: PublishedRow) {
        var row = part
        row.item = item["id"]?.text ?? ""
        readStates(item, row)
        for line in item["lines"]?.values ?? [] { read(line, row, measure: line["measure"]?.text ?? "") }
        for average in item["averages"]?.values ?? [] {
            guard let value = average["value"]?.number else { continue }
            row.measure = average["measure"]?.text ?? ""
            row.code = average["code"]?.text ?? ""
            row.value = value
            rows.append((edition, row))
        }
    }

    private mutating func read(_ line: YAMLValue, _ part: PublishedRow, measure: String, code: String? = nil) {
        var row = part
        row.measure = measure
        row.code = code ?? line["code"]?.text ?? ""
        row.percent = line["percent"]?.number
        add(line["count"], row)
    }
}

// MARK: - What is put together from analyses

extension PublishedDocument {
    /// Every list has an entry for each edition. The last is that of the survey, unless another one is called so.
    private mutating func readComparison(_ document: YAMLValue) {
        let editions = document["editions"]?.values ?? []
        let labels = editions.map { $0["label"]?.text ?? "" }
        let latest = labels.firstIndex { $0 == own } ?? labels.count - 1
        for (place, label) in labels.enumerated() {
            edition = place == latest ? nil : label
            add(editions[place]["responses"], PublishedRow(measure: "responses", count: .hidden))
            readWays(editions[place])
            for part in document["parts"]?.values ?? [] { read(part, of: place) }
        }
    }

    private mutating func read(_ part: YAMLValue, of edition: Int) {
        func entry(_ value: YAMLValue?) -> YAMLValue? {
            guard let values = value?.values, values.indices.contains(edition) else { return nil }
            return values[edition]
        }
        var row = PublishedRow(
            breakdown: part["breakdown"]?.text ?? "", group: part["group"]?.text ?? "", measure: "group-size",
            count: .hidden)
        if !row.breakdown.isEmpty { add(entry(part["sizes"]), row) }
        for item in part["items"]?.values ?? [] {
            row.item = item["id"]?.text ?? ""
            if let states = entry(item["states"]) { readStates(states, row) }
            for line in item["lines"]?.values ?? [] {
                guard let figure = entry(line["figures"]), figure.isThere else { continue }
                read(figure, row, measure: line["measure"]?.text ?? "", code: line["code"]?.text ?? "")
            }
        }
    }

    private mutating func readReach(_ document: YAMLValue) {
        for count in document["counts"]?.values ?? [] {
            let mode = count["mode"]?.text
            add(
                count["tookPart"],
                PublishedRow(measure: mode == nil ? "responses" : "mode", code: mode ?? "", count: .hidden))
        }
        for question in document["questions"]?.values ?? [] {
            var row = PublishedRow(measure: "", count: .hidden)
            row.item = question["id"]?.text ?? ""
            readStates(question, row)
            // Shares are of those of whom something is known, which need not be all who answered.
            for line in question["lines"]?.values ?? [] {
                row.measure = "choice"
                row.code = line["code"]?.text ?? ""
                add(line["count"], row)
            }
        }
        for group in document["vulnerable"]?.values ?? [] {
            guard let item = group["question"]?.text, let codes = group["codes"]?.values, codes.count == 1 else {
                continue
            }
            add(
                group["count"],
                PublishedRow(item: item, measure: "choice", code: codes[0].text ?? "", count: .hidden))
        }
    }

    private mutating func readFindings(_ document: YAMLValue) {
        let all = document["findings"]?.values ?? []
        // Editions stand in their order, so the last one that is named is that of the survey.
        let latest = document["edition"]?.text
        for finding in all {
            guard let rule = finding["rule"]?.text.flatMap(FindingRule.init) else { continue }
            let figures = finding["figures"]?.values ?? []
            let last = figures.last?["edition"]?.text
            for figure in figures {
                let name = figure["edition"]?.text
                edition = name == last || name == latest ? other(latest) : name
                guard let base = figure["base"]?.cell, let count = figure["count"]?.cell else {
                    add(figure["base"], PublishedRow(measure: "", count: .hidden))
                    continue
                }
                var row = PublishedRow(
                    breakdown: finding["breakdown"]?.text ?? "", group: figure["group"]?.text ?? "",
                    item: finding["item"]?.text ?? "", measure: finding["measure"]?.text ?? "", count: count,
                    percent: figure["percent"]?.number)
                if row.group.isEmpty { row.breakdown = "" }
                let labels = figure["labels"]?.values ?? []
                row.label = labels.count == 1 ? labels[0].text : nil
                rows += PublishedRow.rows(of: row, by: rule, base: base).map { (edition, $0) }
            }
        }
    }
}

extension YAMLValue {
    /// Whether there is anything.
    fileprivate var isThere: Bool { if case .empty = content { false } else { true } }
}
