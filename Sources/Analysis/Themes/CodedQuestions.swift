/// The open questions of a survey whose answers one codebook sorts.
package struct CodedQuestions: Sendable {
    /// The codebook whose themes are counted: the first of those in several languages.
    package let codebook: Codebook
    package let coder: ThemeCoder
    /// The places of the questions among the items of the plan.
    let items: [Int]

    /// How deep a theme stands in the tree of its codebook: 0 for one that is a part of nothing.
    package func depth(of theme: Theme) -> Int { codebook.lineage(of: theme).count - 1 }
}

extension TallyPlan {
    /// The codebooks that sort what is written, in the order of the survey, each with its questions.
    package var codedQuestions: [CodedQuestions] {
        var found: [CodedQuestions] = []
        for (index, item) in items.enumerated() {
            guard let coder = item.sorting?.coder, let codebook = coder.codebooks.first else { continue }
            if let place = found.firstIndex(where: { $0.codebook.id == codebook.id }) {
                found[place] = CodedQuestions(
                    codebook: found[place].codebook, coder: found[place].coder, items: found[place].items + [index])
            } else {
                found.append(CodedQuestions(codebook: codebook, coder: coder, items: [index]))
            }
        }
        return found
    }
}
