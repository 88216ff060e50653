import Questionnaire

/// Terms that make no difference: another one of the theme finds all that they find, or the theme excludes it all; and
/// terms that two themes share.
struct TermOverlap {
    private let review: CodebookReview
    private let coverage: TermCoverage
    private var codebook: Codebook { review.codebook }

    init(_ review: CodebookReview) {
        self.review = review
        coverage = TermCoverage(review.matcher.phrases)
    }

    func report(to log: FaultLog) {
        for (theme, terms) in review.sourced.terms.enumerated() {
            for place in terms.indices { report(theme, place, to: log) }
        }
    }

    private func report(_ theme: Int, _ place: Int, to log: FaultLog) {
        let term = codebook.themes[theme].terms[place].cased(as: codebook)
        let range = review.sourced.terms[theme][place]
        let covers = coverage.covers(of: term)
        // What stands twice in one theme is told of where the file is read.
        let own = covers.filter { $0.entry.theme == theme && $0.entry.term.words != term.words }
        if let swallowing = own.first(where: { $0.entry.isExclusion && $0.words.count == term.words.count }) {
            log.report(
                "swallowed-term", .warning, at: range,
                "\"\(term.source)\" never counts, because \"not:\" has \"\(swallowing.entry.term.source)\"",
                help: ["take one of the two out"], notes: note(of: swallowing.entry))
        } else if let cover = own.first(where: { !$0.entry.isExclusion && isComplete($0, of: term, in: theme) }) {
            log.report(
                "covered-term", .warning, at: range,
                "\"\(term.source)\" makes no difference: \"\(cover.entry.term.source)\" finds all that it finds",
                help: ["take it out, or make the other one narrower"], notes: note(of: cover.entry))
        }
        let shared = covers.first {
            !$0.entry.isExclusion && $0.entry.theme < theme && $0.entry.term.words == term.words
        }
        guard let shared else { return }
        let other = codebook.themes[shared.entry.theme]
        log.report(
            "shared-term", .warning, at: range,
            "\"\(term.source)\" is a term of the theme \"\(other.id)\" too",
            help: [
                isKin(theme, shared.entry.theme)
                    ? "one of the themes is a part of the other, so the term is only needed in the part"
                    : "an answer with it counts for both; take it out of one, if that is not meant"
            ],
            notes: note(of: shared.entry))
    }

    /// Whether another term leaves nothing for one to do. A shorter one may be excluded where the longer one is not.
    private func isComplete(_ cover: TermCoverage.Cover, of term: Term, in theme: Int) -> Bool {
        guard cover.words.count < term.words.count else { return true }
        // Across themes the longer term wins words that the shorter one would not.
        guard codebook.scope == .theme else { return false }
        let excluding = codebook.themes[theme].exclusions.flatMap { $0.cased(as: codebook).words }
        return !excluding.contains { word in
            term.words[cover.words].contains { $0.covers(word) || word.covers($0) }
                || cover.entry.term.words.contains { $0.covers(word) || word.covers($0) }
        }
    }

    private func isKin(_ one: Int, _ other: Int) -> Bool {
        let lines = [one, other].map { review.matcher.lineages[$0] }
        return lines[0].contains(codebook.themes[other].id) || lines[1].contains(codebook.themes[one].id)
    }

    private func note(of entry: PhraseIndex.Entry) -> [Diagnostic.Note] {
        let ranges = entry.isExclusion ? review.sourced.exclusions : review.sourced.terms
        return [Diagnostic.Note("\"\(entry.term.source)\" stands here", at: ranges[entry.theme][entry.place])]
    }
}

extension Term {
    /// With capitals, where the codebook tells them apart.
    fileprivate func cased(as codebook: Codebook) -> Term {
        codebook.isCaseSensitive ? Term(source, keepsCase: true) : self
    }
}
