import Analysis
import Questionnaire

/// The figures that stand on a page that people read: text, Markdown, HTML or the sheets of a workbook.
///
/// What a number is of is told by the words round it, which come from the survey: the heading over a table, the labels of
/// its rows, and the head.
struct PageFigures {
    private(set) var told: [(edition: String?, row: PublishedRow)] = []
    /// As the notes say: the smallest number that is shown, and what numbers are rounded to.
    private(set) var threshold: Int?
    private(set) var rounding: Int?
    /// How many tables of figures there are of which it is not clear what they are about.
    private(set) var unplaced = 0
    /// Whether it says that it is not for publication.
    private(set) var isInternal = false
    let plan: TallyPlan
    /// What is told of.
    private(set) var item: TallyItem?
    /// The open question beside which pairs of themes, or files, are told of.
    private(set) var aside: TallyItem?
    private var question: Question?
    /// Whether it is about several questions together, of which tables say more.
    private var isElsewhere = false
    private(set) var breakdown: Breakdown?
    /// What the editions are called that are compared, in their order.
    var editions: [String] = []
    /// Whether it tells of several editions.
    private var isComparison = false

    init(_ blocks: [PageBlock], of plan: TallyPlan) {
        self.plan = plan
        for block in blocks {
            switch block {
            case .heading(let text): turn(to: text)
            case .text(let text): read(text)
            case .table(let table): read(table)
            }
        }
    }

    /// - Returns: whether a question of the survey is called so.
    mutating func turn(toQuestion name: String) -> Bool {
        turn(to: "[\(name)]")
        return question != nil
    }

    mutating func add(_ row: PublishedRow, of edition: String? = nil) { told.append((edition, row)) }

    func row(_ measure: String, _ number: ShownNumber, code: String = "", in group: String? = nil) -> PublishedRow {
        PublishedRow(
            breakdown: group == nil ? "" : breakdown?.question.id.name ?? "", group: group ?? "",
            item: item?.id ?? "", measure: measure, code: code, count: number.count, percent: number.percent,
            isSaidHow: number.isSaidHow)
    }

    /// Notes a table of which it is not clear what it is about.
    mutating func missPlace() { if !isElsewhere { unplace() } }

    mutating func unplace() { unplaced += 1 }

    // MARK: - Headings

    mutating func turn(to heading: String) {
        isInternal = isInternal || heading.hasPrefix("Not for publication")
        if heading.hasSuffix(" compared") { isComparison = true }
        if heading.hasPrefix(Self.by) {
            let title = heading.dropFirst(Self.by.count)
            breakdown = plan.breakdowns.first { $0.question.title.readable.withSingleBlanks == title }
            // Over each question's own table the heading stands behind the question.
            return
        }
        if Self.captions.contains(heading) { return }
        isElsewhere = heading.hasPrefix("All ") && heading.contains(" questions together")
        if let id = Self.id(endOf: heading) {
            (item, question) = (nil, nil)
            isElsewhere = Self.isAside(heading)
            aside = isElsewhere ? plan.items.first { $0.id == id } : nil
            guard !isElsewhere else { return }
            item = plan.items.first { $0.id == id }
            question = item?.question ?? plan.survey.questions.first { $0.id.name == id }
            return
        }
        if let own = question, own.kind == .grid, let row = row(of: own, saying: heading) {
            item = row
        } else {
            (item, question) = named(heading)
        }
    }

    private static let by = "By: "
    private static let captions: Set<String> = ["In numbers", "Beside the benchmark"]

    /// What is told beside an item: pairs of themes, and files.
    private static func isAside(_ heading: String) -> Bool {
        heading.hasPrefix(ThemesWording.together) || heading.hasPrefix(ThemesWording.files)
    }

    /// The last thing in square brackets, where it ends the text.
    private static func id(endOf text: String) -> String? {
        guard text.hasSuffix("]"), let start = text.lastIndex(of: "[") else { return nil }
        let id = text[text.index(after: start)...].dropLast()
        return id == "c" || id.isEmpty ? nil : String(id)
    }

    private func named(_ text: String) -> (TallyItem?, Question?) {
        let questions = plan.survey.questions.filter { $0.title.readable.withSingleBlanks == text }
        if questions.count == 1, let own = questions.first {
            return (own.kind == .grid ? nil : plan.items.first { $0.id == own.id.name }, own)
        }
        let items = plan.items.filter { $0.titleAndStatement == text }
        return items.count == 1 ? (items[0], items[0].question) : (nil, nil)
    }

    private func row(of grid: Question, saying text: String) -> TallyItem? {
        plan.items.first { $0.question.id == grid.id && $0.row?.statement.readable.withSingleBlanks == text }
    }

    // MARK: - Sentences

    private mutating func read(_ text: String) {
        isInternal = isInternal || text.hasPrefix("Not for publication")
        // In a text the statement of a row stands over its table with its id; in HTML it is a paragraph.
        if let id = Self.id(endOf: text), let own = plan.items.first(where: { $0.id == id }) {
            (item, question) = (own, own.question)
        } else if let grid = question, grid.kind == .grid, let own = row(of: grid, saying: text) {
            item = own
        } else if case (let own?, let asked) = named(text) {
            (item, question) = (own, asked)
        }
        let sentences = PageSentences(text)
        threshold = sentences.threshold ?? threshold
        rounding = sentences.rounding ?? rounding
        if let responses = sentences.responses {
            add(PublishedRow(measure: "responses", count: responses.count, isSaidHow: responses.isSaidHow))
        }
        if isComparison { readEditions(text) }
        if readFinding(text) { return }
        if let breakdown {
            for (code, size) in sentences.sizes(of: breakdown) {
                add(
                    PublishedRow(
                        breakdown: breakdown.question.id.name, group: code, measure: "group-size", count: size.count))
            }
        }
        guard let item else { return }
        for (state, number) in sentences.states { add(row(state, number)) }
        for (measure, value) in sentences.averages where item.content == .distribution {
            add(PublishedRow(item: item.id, measure: measure.rawValue, count: .hidden, value: value))
        }
        for theme in item.sorting?.themes ?? [] {
            if sentences.hides(theme.title), let hidden = ShownNumber(AnalysisWording.hidden) {
                add(row("theme", hidden, code: theme.id))
            } else if sentences.excludes(theme.title), let none = ShownNumber("0") {
                add(row("theme", none, code: theme.id))
            }
        }
    }

    /// The breakdown whose groups head a table: the one that was told of last, where several have such groups.
    mutating func breakdown(headedBy header: [String]) -> Breakdown? {
        func fits(_ breakdown: Breakdown) -> Bool {
            header.allSatisfy { label in breakdown.groups.contains { $0.readable.withSingleBlanks == label } }
        }
        if let breakdown, fits(breakdown) { return breakdown }
        let fitting = plan.breakdowns.filter(fits)
        return fitting.count == 1 ? fitting[0] : nil
    }
}

extension TallyItem {
    var titleAndStatement: String {
        [question.title.readable, row?.statement.readable].compactMap(\.self).joined(separator: " ").withSingleBlanks
    }
}
