import Interview
import Publishing
import Questionnaire

/// A form with marks of a pen on it, and nothing else: what a condition on paper can be looked up in.
struct FilledForm {
    /// The boxes ticked or numbered, by the question, or by the row of a grid.
    private var ticks: [PaperMark.Place: Set<String>] = [:]
    private var numbers: [String: Double] = [:]
    private var declined: Set<String> = []
    private var written: Set<String> = []

    /// - Parameter hasDecliningBox: without that box nobody can tick it, and the question stays blank.
    mutating func write(_ given: GivenAnswer?, at question: Question, hasDecliningBox: Bool) {
        let id = question.id
        switch given {
        case nil: break
        case .declined: if hasDecliningBox { declined.insert(id.name) }
        case .answered(.choice(let code), _): ticks[PaperMark.Place(id)] = [code]
        case .answered(.choices(let codes), _): ticks[PaperMark.Place(id)] = codes
        case .answered(.ranking(let codes), _): ticks[PaperMark.Place(id)] = Set(codes)
        case .answered(.rows(let rows), _):
            for (row, code) in rows { ticks[PaperMark.Place(id, row: Identifier(row))] = [code] }
        case .answered(.number(let number), _): numbers[id.name] = number
        case .answered(.text, _): written.insert(id.name)
        }
    }

    func fulfils(_ condition: PaperCondition) -> Bool {
        switch condition {
        case .mark(let mark): shows(mark)
        case .all(let parts): parts.allSatisfy(fulfils)
        case .any(let parts): parts.contains(where: fulfils)
        case .always: true
        case .never: false
        }
    }

    private func shows(_ mark: PaperMark) -> Bool {
        let ticked = ticks[mark.place] ?? []
        switch mark.sign {
        case .some(let codes): return !ticked.isDisjoint(with: codes)
        case .every(let codes): return ticked.isSuperset(of: codes)
        case .none(let codes): return !ticked.isEmpty && ticked.isDisjoint(with: codes)
        case .notEvery(let codes): return !ticked.isEmpty && !ticked.isSuperset(of: codes)
        case .number(let comparison, let number):
            return numbers[mark.place.question.name].map { comparison.holds($0, number) } ?? false
        case .answered: return isAnswered(mark.place)
        case .unanswered: return !isAnswered(mark.place)
        case .declined: return declined.contains(mark.place.question.name)
        case .notDeclined: return !declined.contains(mark.place.question.name)
        }
    }

    private func isAnswered(_ place: PaperMark.Place) -> Bool {
        let id = place.question.name
        if place.row != nil { return ticks[place] != nil }
        return ticks.keys.contains { $0.question.name == id } || numbers[id] != nil || written.contains(id)
    }
}
