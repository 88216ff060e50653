package import Questionnaire

/// One thing that is counted on its own: a question, or one row of a grid.
package struct TallyItem: Sendable {
    /// What there is to count in the answers.
    package enum Content: Hashable, Sendable {
        /// Exactly one choice each: the counts add up to those who answered.
        case distribution
        /// Any number of choices each.
        case mentions
        case ranking
        case numbers
        /// Open text, sorted into themes where there is a codebook.
        case writing
    }

    package let question: Question
    package let row: GridRow?
    /// What can be chosen; empty for numbers and texts.
    package let choices: [Choice]
    package let sorting: ThemeSorting?
    /// When it is asked.
    private(set) var condition: Condition?
    /// Whether an answer to an earlier question can lead past this one.
    private(set) var mayBeRoutedPast: Bool
    let mayBeDeclined: Bool
    /// Whether a choice before it can end the survey.
    private(set) var mayComeAfterEnding: Bool
    private let indexByCode: [String: Int]

    init(_ question: Question, row: GridRow? = nil, of survey: CheckedSurvey, sorting: ThemeSorting? = nil) {
        self.question = question
        self.row = row
        let id = question.id.name
        choices = question.kind.isClosed ? survey.choices(of: id) : []
        self.sorting = question.kind.isOpenText ? sorting : nil
        condition = survey.condition(of: id)
        mayComeAfterEnding = survey.canEndBefore(id)
        mayBeRoutedPast = condition != nil || mayComeAfterEnding
        mayBeDeclined = survey.offersDeclining(id)
        let codes = question.kind.isOpenText ? (sorting?.themes ?? []).map(\.id) : choices.map(\.code.name)
        indexByCode = Dictionary(zip(codes, codes.indices)) { first, _ in first }
    }

    /// The same where it is not known when it is asked.
    var withoutRouting: TallyItem {
        var item = self
        (item.condition, item.mayBeRoutedPast, item.mayComeAfterEnding) = (nil, true, true)
        return item
    }

    /// `question` or `grid/row`, as in the columns of the responses.
    package var id: String { row.map { "\(question.id)/\($0.id)" } ?? question.id.name }

    package var content: Content {
        switch question.kind {
        case .one, .scale, .yesNo, .grid, .note: .distribution
        case .many: .mentions
        case .rank: .ranking
        case .number: .numbers
        case .text, .longText: .writing
        }
    }

    /// How many choices or themes are counted.
    var width: Int { content == .writing ? sorting?.themes.count ?? 0 : choices.count }

    /// The places of the choices with the two highest scores; empty where not every choice has one, or where
    /// there are too few scores for it to say anything.
    var topTwo: [Int] { places { $0.suffix(2) } }

    /// The places of the choices with the two lowest scores, of the same items.
    var bottomTwo: [Int] { places { $0.prefix(2) } }

    private func places(_ scoresMeant: ([Double]) -> ArraySlice<Double>) -> [Int] {
        let scores = choices.compactMap(\.score)
        guard content == .distribution, Set(scores).count >= 4, scores.count == choices.count else { return [] }
        let meant = scoresMeant(Set(scores).sorted())
        return scores.indices.filter { meant.contains(scores[$0]) }
    }

    /// Whether nobody comes past it without an answer, as long as it is asked by a kiosk.
    var isForEverybody: Bool { question.isRequired && !mayBeRoutedPast }

    /// Where a choice's or a theme's count is kept; nil for a code that the survey does not have.
    func index(of code: String) -> Int? { indexByCode[code] }
}

extension CheckedSurvey {
    /// Whether a choice before this question can end the survey.
    fileprivate func canEndBefore(_ id: String) -> Bool {
        questions.prefix { $0.id.name != id }.contains { question in
            choices(of: question.id.name).contains { $0.ending != nil }
        }
    }
}
