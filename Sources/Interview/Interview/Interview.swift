package import Questionnaire

/// One respondent's way through a survey: the survey, the answers so far, and the place.
///
/// It is a value: nothing is read, written, shown or timed here. What the answers make *not asked* is
/// dropped at every step, so that no answer outlives its question.
package struct Interview: Sendable {
    package private(set) var survey: CheckedSurvey
    package private(set) var answers = Answers()
    package private(set) var place = Place.welcome
    /// The questions that were passed, answered or not.
    private var passed: Set<String> = []
    /// Whether the respondent came from the review and wants to go back there.
    private var isChanging = false
    /// Orders shuffled choices; nil keeps the written order.
    private let seed: UInt64?

    /// - Parameter seed: anything; with it the choices of questions that say `shuffle` are mixed, the
    ///   same way for as long as the interview lasts. Without it they keep their written order.
    package init(_ survey: CheckedSurvey, shufflingBy seed: UInt64? = nil) {
        self.survey = survey
        self.seed = seed
    }

    package var route: Route { Route(through: survey, with: answers) }

    /// The question or note at this place.
    package var question: Question? {
        if case .question(let id) = place { survey[id] } else { nil }
    }

    /// Whether nothing more can happen.
    package var isOver: Bool { place == .submitted || place == .left }

    /// Goes on in another translation of the same survey. The answers stand: codes have no language.
    package mutating func read(in translation: CheckedSurvey) {
        survey = translation
    }

    // MARK: Going on

    /// From the welcome to the consent.
    package mutating func begin() {
        if place == .welcome { place = .consent }
    }

    /// Who does not want to take part leaves.
    package mutating func consent(_ agrees: Bool) {
        guard place == .consent else { return }
        if agrees { moveOn(in: route, after: nil) } else { leave() }
    }

    /// Answers the question at this place and goes on.
    ///
    /// - Throws: ``Refusal`` when the answer cannot stand; nothing has changed then.
    package mutating func answer(_ answer: Answer, writeIns: [String: String] = [:]) throws(Refusal) {
        guard let question, question.kind.isAsked else { throw .notHere }
        if let refusal = AnswerRules.refusal(of: answer, writeIns: writeIns, to: question, in: survey) { throw refusal }
        pass(question, with: .answered(answer, writeIns: writeIns))
    }

    /// Leaves the question blank and goes on; from a note, goes on.
    ///
    /// - Throws: ``Refusal/required`` where the survey needs an answer or "prefer not to say".
    package mutating func skip() throws(Refusal) {
        guard let question else { throw .notHere }
        if question.isRequired { throw .required }
        pass(question, with: nil)
    }

    /// "Prefer not to say": everything that is asked can be declined.
    ///
    /// - Throws: ``Refusal/notHere`` where nothing is asked.
    package mutating func decline() throws(Refusal) {
        guard let question, question.kind.isAsked else { throw .notHere }
        pass(question, with: .declined)
    }

    /// Goes from the review to a question on the way, and straight back when it was answered.
    package mutating func change(_ id: String) {
        guard place == .review, route.asked.contains(where: { $0.id.name == id }) else { return }
        isChanging = true
        place = .question(id)
    }

    /// Hands the answers in, from the review only.
    ///
    /// - Returns: What there is to keep, or nil elsewhere.
    package mutating func submit() -> Answers? {
        guard place == .review else { return nil }
        let submitted = answers
        wipe()
        place = .submitted
        return submitted
    }

    // MARK: Going back

    /// To the place before this one; the answers stand.
    package mutating func back() {
        let asked = route.asked.map(\.id.name)
        switch place {
        case .welcome, .submitted, .left: break
        case .consent: place = .welcome
        case .question(let id):
            if isChanging {
                isChanging = false
                place = .review
            } else if let index = asked.firstIndex(of: id), index > 0 {
                place = .question(asked[index - 1])
            } else {
                place = .consent
            }
        case .review, .ending: place = asked.last.map(Place.question) ?? .consent
        }
    }

    /// Leaves at once. Every answer is dropped.
    package mutating func leave() {
        wipe()
        place = .left
    }

    // MARK: The steps themselves

    private mutating func pass(_ question: Question, with given: GivenAnswer?) {
        answers[question.id.name] = given
        let route = route
        answers = route.answers
        passed.insert(question.id.name)
        passed.formIntersection(route.asked.map(\.id.name))
        moveOn(in: route, after: question.id.name)
    }

    private mutating func moveOn(in route: Route, after id: String?) {
        let asked = route.asked.map(\.id.name)
        let position = id.flatMap(asked.firstIndex(of:)).map { $0 + 1 } ?? 0
        // After a change only what was never passed is asked on the way back to the review.
        let next = asked[position...].first { !isChanging || !passed.contains($0) }
        if let next {
            place = .question(next)
        } else {
            isChanging = false
            place = route.ending.map { .ending($0.id.name) } ?? .review
        }
    }

    private mutating func wipe() {
        answers = Answers()
        passed = []
        isChanging = false
    }
}

extension Interview {
    /// What can be chosen at a question, in the order to show it.
    package func choices(of question: Question) -> [Choice] {
        let written = survey.choices(of: question.id.name)
        guard question.isShuffled, question.kind != .grid, let seed else { return written }
        var random = SplitMix(seed: seed ^ SplitMix.fingerprint(of: question.id.name))
        // Fixed choices keep their places; the others are mixed among what is left.
        var mixed = written.filter { !$0.isFixed && !$0.isOther && !$0.isAlone }.shuffled(using: &random).makeIterator()
        return written.map { $0.isFixed || $0.isOther || $0.isAlone ? $0 : mixed.next() ?? $0 }
    }
}
