import Interview
import Publishing
import Questionnaire

/// Somebody with a pen who does what the form says and thinks no further: reads from the first item on, leaves out what
/// a guard keeps away, goes where it says, and stops where an ending says so.
struct PaperPerson {
    let survey: CheckedSurvey
    private let routing: PaperRouting
    private let items: [PaperItem]

    init(_ survey: CheckedSurvey) {
        self.survey = survey
        routing = PaperRouting(survey)
        items = PaperForm(survey, help: []).parts.flatMap(\.items)
    }

    /// What they read and answer, by index, and whether an ending stopped them.
    func fillIn(saying answers: Answers) -> (read: [Int], stopped: Bool) {
        var form = FilledForm()
        var read: [Int] = []
        var place = 0
        while place < survey.questions.count {
            if let entry = (routing.before[place] ?? []).first(where: { !form.fulfils($0.condition) }) {
                place = entry.items.upperBound
                continue
            }
            read.append(place)
            let question = survey.questions[place]
            let given = answers[question.id.name]
            form.write(given, at: question, hasDecliningBox: items[place].declining != nil)
            if !items[place].endings.isEmpty, leaves(given, at: question) { return (read, true) }
            if let entry = routing.after[place], !form.fulfils(entry.condition) {
                place = entry.items.upperBound
            } else {
                place += 1
            }
        }
        return (read, false)
    }

    private func leaves(_ given: GivenAnswer?, at question: Question) -> Bool {
        let codes: Set<String> =
            switch given?.answer {
            case .choice(let code): [code]
            case .choices(let codes): codes
            default: []
            }
        return codes.contains { survey.choice($0, of: question.id.name)?.ending != nil }
    }
}
