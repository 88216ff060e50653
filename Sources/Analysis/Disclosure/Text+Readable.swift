package import Questionnaire

extension Text {
    /// The words on paper, where no answer is known: "You chose [their answer]. ...".
    package var readable: String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .answer: "[their answer]"
            }
        }.joined()
    }
}

extension Choice {
    /// Its label, also of the choice that every language has words of its own for.
    package var readable: String { label?.readable ?? "Prefer not to say" }
}
