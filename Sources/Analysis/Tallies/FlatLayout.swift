import Questionnaire
import Responses

/// Where each count of a plan stands in one flat list: the counts of all responses first, then those of
/// each group of each breakdown, in the same order each time.
@safe struct FlatLayout: Sendable {
    /// The counts of one item.
    struct Place: Sendable {
        var item: Int
        var question: Int
        var content: TallyItem.Content
        /// Four states, in the order of ``StateCounts``.
        var states: Int
        var counts: Int
        var width: Int
        /// -1 where nothing can be written beside a choice.
        var writeIns: Int
        var firsts: Int
        var placeSums: Int
        var withoutTheme: Int
        /// Where a row of a grid, or a ranking, stands in ``CodedRow/list``; -1 for all others.
        var list: Int
        var isBroken: Bool
        /// Which of the items with numbers it is.
        var values: Int
    }

    struct Group: Sendable {
        var question: Int
        /// Which part of the list is that of its first choice.
        var firstScope: Int
    }

    let plan: TallyPlan
    let coded: CodedSurvey
    private(set) var places: [Place] = []
    private(set) var groups: [Group] = []
    /// How many counts there are for each group.
    private(set) var stride = 0
    private(set) var scopes = 1
    private(set) var valued = 0
    /// By item, and within it by language of the survey.
    private let sorters: [ThemeSorter]
    /// The same, which ``sorters`` keeps alive. All cores ask them of every text, and would wait for each other to count
    /// one more reference to them.
    private let lentSorters: [Unmanaged<ThemeSorter>]

    /// - Returns: nil for a plan whose responses are counted one by one.
    init?(_ plan: TallyPlan) {
        guard let coded = CodedSurvey(plan.survey) else { return nil }
        guard plan.items.allSatisfy({ $0.content != .writing || $0.width <= 64 }) else { return nil }
        self.plan = plan
        self.coded = coded
        sorters = plan.items.flatMap { item in coded.languages.map { ThemeSorter(item, language: $0) } }
        unsafe lentSorters = sorters.map { unsafe Unmanaged.passUnretained($0) }
        for (index, item) in plan.items.enumerated() {
            guard let question = plan.survey.index(of: item.question.id.name) else { return nil }
            add(index, item, question)
        }
        for breakdown in plan.breakdowns {
            guard let question = plan.survey.index(of: breakdown.question.id.name) else { return nil }
            groups.append(Group(question: question, firstScope: scopes))
            scopes += breakdown.groups.count
        }
    }

    /// Hands on what sorts the texts of an item in a language, which is not to be kept.
    func withSorter<Result>(of item: Int, language: Int, _ body: (ThemeSorter) -> Result) -> Result {
        unsafe lentSorters[item * coded.languages.count + language]._withUnsafeGuaranteedRef(body)
    }

    private mutating func add(_ index: Int, _ item: TallyItem, _ question: Int) {
        func take(_ count: Int) -> Int {
            defer { stride += count }
            return stride
        }
        let hasOther = item.choices.contains(where: \.isOther)
        let row = item.row.flatMap { row in item.question.rows.firstIndex { $0.id == row.id } }
        let list = coded.list(of: question)
        places.append(
            Place(
                item: index, question: question, content: item.content, states: take(4), counts: take(item.width),
                width: item.width, writeIns: hasOther ? take(item.width) : -1,
                firsts: item.content == .ranking ? take(item.width) : -1,
                placeSums: item.content == .ranking ? take(item.width) : -1, withoutTheme: take(1),
                list: row.map { list + $0 } ?? (item.content == .ranking ? list : -1),
                isBroken: !item.question.isBreakdown, values: valued))
        if item.content == .numbers { valued += 1 }
    }
}
