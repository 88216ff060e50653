import Questionnaire
import Screen

/// Boxes that are ticked by the codes beside them.
struct CodeField {
    /// How many can be ticked.
    enum Kind: Hashable {
        case one
        case several
        /// In an order, as many as there are places.
        case order(places: Int)
    }

    /// What a key did.
    enum Outcome: Hashable {
        /// Nothing more can be ticked: on to the next question.
        case complete
        case changed
        /// The first keys of a longer code.
        case begun
        case noPlace
        case unknown
    }

    let codes: PaperCodes
    let kind: Kind
    /// What is ticked, as the survey calls it, in the order in which it was.
    private(set) var picked: [String]
    /// The keys so far of a code of several.
    private(set) var typed = ""
    /// What a key acted on last, which has to be in sight.
    private(set) var last: String?

    init(_ codes: PaperCodes, _ kind: Kind, picked: [String] = []) {
        self.codes = codes
        self.kind = kind
        self.picked = picked
        last = picked.first
    }

    mutating func press(_ key: Key) -> Outcome {
        // The digits of every script and capital letters count.
        guard let character = key.digit.map(String.init) ?? key.letter.map(String.init) else { return .unknown }
        let code = typed + character
        typed = ""
        if let choice = codes.choice(code) { return tick(choice.code.name) }
        guard codes.choices.contains(where: { $0.code.hasPrefix(code) }) else { return .unknown }
        typed = code
        return .begun
    }

    private mutating func tick(_ choice: String) -> Outcome {
        last = choice
        switch kind {
        case .one:
            picked = [choice]
            return .complete
        case .several:
            if let index = picked.firstIndex(of: choice) { picked.remove(at: index) } else { picked.append(choice) }
            return .changed
        case .order(let places):
            if let index = picked.firstIndex(of: choice) {
                picked.remove(at: index)
                return .changed
            }
            guard picked.count < places else { return .noPlace }
            picked.append(choice)
            return picked.count == places ? .complete : .changed
        }
    }

    /// Takes back the last key that does not stand for a whole answer.
    ///
    /// - Returns: False when there is none.
    mutating func takeBack() -> Bool {
        if !typed.isEmpty {
            typed = ""
            return true
        }
        guard case .order = kind, !picked.isEmpty else { return false }
        last = picked.removeLast()
        return true
    }
}
