/// The conditions that a search decides, with their atoms numbered and found by question.
struct FormulaTable {
    private(set) var formulas: [Formula] = []
    private(set) var atoms: [Condition] = []

    private let survey: CheckedSurvey
    private var numbers: [Condition: Int] = [:]
    private var atomsByQuestion: [Int: [Int]] = [:]
    private var slotsByQuestion: [Int: [Int]] = [:]
    private var ownSlots: [Int: Int] = [:]

    init(survey: CheckedSurvey) {
        self.survey = survey
    }

    /// Takes in a condition. The search goes through every question before it that it names.
    ///
    /// An atom that does not look back has no answer yet when it is decided, as on a route.
    /// - Returns: Its slot.
    @discardableResult
    mutating func add(_ condition: Condition, before position: Int, for question: Int?) -> Int {
        let slot = formulas.count
        formulas.append(
            Formula(condition) { atom in
                guard let reference = atom.references.first, let on = survey.index(of: reference.question.name),
                    on < position
                else { return .known(Reply.truth(of: atom, for: nil, in: survey)) }
                if slotsByQuestion[on]?.last != slot { slotsByQuestion[on, default: []].append(slot) }
                return .atom(number(of: atom, on: on))
            })
        if let question { ownSlots[question] = slot }
        return slot
    }

    func atoms(on question: Int) -> [Int] { atomsByQuestion[question] ?? [] }

    func slots(restingOn question: Int) -> [Int] { slotsByQuestion[question] ?? [] }

    func slot(ofQuestion question: Int) -> Int? { ownSlots[question] }

    private mutating func number(of atom: Condition, on question: Int) -> Int {
        if let number = numbers[atom] { return number }
        let number = atoms.count
        atoms.append(atom)
        numbers[atom] = number
        atomsByQuestion[question, default: []].append(number)
        return number
    }
}
