import Synchronization

/// What cells were found to mean: in a long file the same few come again and again.
///
/// A class, because all that read with one vocabulary remember together, on any thread.
final class ChoiceRecall: Sendable {
    private struct Known {
        /// Nil, as an answer, is that a cell means none of the choices.
        var meanings: [String: ChoiceVocabulary.Meaning?] = [:]
        var parts: [String: ChoiceVocabulary.Parts] = [:]
    }

    private let known = Mutex(Known())

    /// More would be what people wrote themselves, which seldom comes again.
    private static let most = 4_096

    func meaning(of cell: String, orFind find: () -> ChoiceVocabulary.Meaning?) -> ChoiceVocabulary.Meaning? {
        if let meaning = known.withLock({ $0.meanings[cell] }) { return meaning }
        let meaning = find()
        known.withLock { if $0.meanings.count < Self.most { $0.meanings[cell] = .some(meaning) } }
        return meaning
    }

    func parts(of cell: String, orFind find: () -> ChoiceVocabulary.Parts) -> ChoiceVocabulary.Parts {
        if let parts = known.withLock({ $0.parts[cell] }) { return parts }
        let parts = find()
        known.withLock { if $0.parts.count < Self.most { $0.parts[cell] = parts } }
        return parts
    }
}
