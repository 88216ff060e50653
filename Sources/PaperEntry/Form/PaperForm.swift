import Interview
import Questionnaire

/// One form while it is typed in: an interview in which nothing has to be answered.
///
/// Notes are passed by themselves: on paper there is nothing to type at them.
struct PaperForm: Sendable {
    private(set) var interview: Interview
    /// Questions whose boxes say more than one thing. They count as left blank; that they were not is for
    /// the eyes of the typist only.
    private(set) var spoiled: Set<String> = []

    /// - Parameter survey: as paper asks it.
    init(_ survey: CheckedSurvey) {
        interview = Interview(survey)
        interview.begin()
    }

    var survey: CheckedSurvey { interview.survey }
    var place: Place { interview.place }
    var question: Question? { interview.question }
    var answers: Answers { interview.answers }

    /// What stands at this question.
    var given: GivenAnswer? { question.flatMap { answers[$0.id.name] } }

    /// Whether there is nothing to lose.
    var isUntouched: Bool { place == .consent && answers.isEmpty }

    // MARK: Going on

    mutating func consent() {
        interview.consent(true)
        passNotes()
    }

    mutating func answer(_ answer: Answer, writeIns: [String: String] = [:]) throws(Refusal) {
        try pass { interview throws(Refusal) in try interview.answer(answer, writeIns: writeIns) }
    }

    mutating func decline() throws(Refusal) {
        try pass { interview throws(Refusal) in try interview.decline() }
    }

    /// Goes on without an answer.
    mutating func leaveBlank(isSpoiled: Bool = false) throws(Refusal) {
        let id = question?.id.name
        try pass { interview throws(Refusal) in try interview.skip() }
        if isSpoiled, let id { spoiled.insert(id) }
    }

    /// Goes on with what stands, also where that is a blank.
    mutating func keep() throws(Refusal) {
        switch given {
        case .answered(let answer, let writeIns): try self.answer(answer, writeIns: writeIns)
        case .declined: try decline()
        case nil: try leaveBlank(isSpoiled: question.map { spoiled.contains($0.id.name) } ?? false)
        }
    }

    /// Goes to the end; what has no answer on the way is left blank.
    mutating func keepRest() throws(Refusal) {
        while question != nil { try keep() }
    }

    private mutating func pass(_ step: (inout Interview) throws(Refusal) -> Void) throws(Refusal) {
        let id = question?.id.name
        try step(&interview)
        if let id { spoiled.remove(id) }
        passNotes()
    }

    private mutating func passNotes() {
        while question?.kind.isAsked == false {
            // A note can always be passed; should it not, it is shown rather than tried for ever.
            guard (try? interview.skip()) != nil else { return }
        }
    }

    // MARK: Going back

    mutating func back() {
        // Before the first question there is the tick for taking part, and nothing before that.
        guard place != .consent else { return }
        repeat { interview.back() } while question?.kind.isAsked == false
    }

    /// From the end to a question, and straight back once it is answered.
    mutating func change(_ id: String) { interview.change(id) }

    // MARK: Write-ins

    /// The chosen choices that open a line to write on, in written order.
    func lines(openedBy answer: Answer) -> [String] {
        guard let question else { return [] }
        let codes: Set<String>
        switch answer {
        case .choice(let code): codes = [code]
        case .choices(let chosen): codes = chosen
        default: return []
        }
        return survey.choices(of: question.id.name).filter { $0.isOther && codes.contains($0.code.name) }
            .map(\.code.name)
    }
}
