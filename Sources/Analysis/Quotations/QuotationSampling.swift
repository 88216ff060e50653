import Crypto
import Interview
import Questionnaire
package import Responses
package import Signposting

/// Chooses what might be quoted of the answers that speak of each theme, so that different groups are heard.
///
/// The responses go by once, and only so many texts are kept in memory. The same seed chooses the same texts of the
/// same responses, in whatever order they come. Which group a text is from is forgotten with this value.
package struct QuotationSampling: Sendable {
    private struct Place: Hashable {
        let item: Int
        let theme: String
        /// 0 for everybody, where there is no breakdown.
        let group: Int
    }

    private let plan: TallyPlan
    private let questions: [CodedQuestions]
    private let number: Int
    private let seed: UInt64
    private let safeguards: QuotationSafeguards
    private var editor: QuotationEditor
    private var tally: Tally
    private var samples: [Place: CandidateSample] = [:]
    private let sampleSize: Int

    /// What stands in the file already.
    private let kept: [Quotation]
    /// The same by its folded words.
    private let standing: [String: Quotation]
    /// How many of those that stand and were not refused are from each group, as far as their responses came by.
    private var heard: [String: [Int: Int]] = [:]

    /// - Parameters:
    ///   - number: how many for each theme.
    ///   - plan: what is counted; the groups are those of its first breakdown.
    ///   - standing: what a person decided about already. It is not chosen again, and what is not refused counts.
    ///   - codebooks: whose themes must not be quoted, beside those of the plan.
    ///   - riskWords: words after which the kiosk offers help.
    ///   - known: the numbers and addresses of services, which stay.
    package init(
        _ number: Int, by plan: TallyPlan, standing: [Quotation] = [], codebooks: [Codebook] = [],
        riskWords: RiskWords, keeping known: KnownContacts = .emergency, seed: UInt64
    ) {
        self.plan = plan
        self.number = number
        self.seed = seed
        questions = plan.codedQuestions
        safeguards = QuotationSafeguards(questions.flatMap(\.coder.codebooks) + codebooks, riskWords: riskWords)
        editor = QuotationEditor(keeping: known)
        tally = Tally(plan)
        // A text may be about several themes, and the other ones must not be able to take all of them.
        sampleSize = number * max(1, questions.map(\.codebook.themes.count).reduce(0, +))
        kept = standing
        self.standing = Dictionary(
            standing.map { (QuotationEditor.words(of: $0.said).joined(separator: " "), $0) }
        ) { first, _ in first }
    }

    package mutating func add(_ response: Response) {
        tally.add(response)
        let states = Route(through: plan.survey, with: response.answers).states(of: plan.survey)
        guard let group = group(in: states) else { return }
        let texts = texts(in: states)
        guard !texts.isEmpty else { return }
        let edited = texts.map { editor.edited($0.text) }
        // Whose words stand in the file already is not quoted a second time.
        for case let words? in edited {
            guard let quotation = standing[words.folded], quotation.isApproved != false else { continue }
            heard[quotation.theme, default: [:]][group, default: 0] += 1
            return
        }
        let own = number(for: texts.map(\.text).joined(separator: "\u{0}"))
        var offers: [(place: Place, candidate: QuotationCandidate)] = []
        for ((place, item, text), words) in zip(texts, edited) {
            guard let words, standing[words.folded] == nil,
                let themes = questions[place].coder.themes(in: text, language: response.language)
            else { continue }
            let codebook = questions[place].codebook
            let candidate = QuotationCandidate(
                rank: number(for: words.folded), said: words.said, folded: words.folded,
                question: plan.items[item].id, language: response.language, response: own)
            for theme in codebook.themes where themes.contains(theme.id) && codebook.isQuotable(theme) {
                offers.append((Place(item: item, theme: theme.id, group: group), candidate))
            }
        }
        // Last, because it takes longest.
        guard !offers.isEmpty, !safeguards.forbid(response) else { return }
        for (place, candidate) in offers {
            samples[place, default: CandidateSample(size: sampleSize)].offer(candidate)
        }
    }

    /// What was chosen, with what stood already, theme by theme in the order of the codebooks.
    ///
    /// Nothing comes of a theme or a group whose count under these rules is hidden. Within a theme the order is that of
    /// the ids, which tells nothing of groups.
    package func chosen(under rules: PublicationRules) -> QuotesFile {
        let analysis = PublishedAnalysis(of: tally, for: .publication(rules))
        var pools = questions.flatMap(\.codebook.themes).map(\.id).unique.map { theme in
            QuotationPool(theme: theme, groups: candidates(of: theme, shownBy: analysis), heard: heard[theme] ?? [:])
        }
        // What is spoken of least chooses first, or the others would take its few texts.
        pools = pools.enumerated().sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }.map(\.1)
        var taken = QuotationPool.Taken()
        var chosen: [Quotation] = []
        for pool in pools {
            let standing = kept.count { $0.theme == pool.theme && $0.isApproved != false }
            let start = number(for: pool.theme)
            chosen += pool.choose(max(0, number - standing), from: start, &taken).map { candidate in
                let isForeign = !candidate.language.isEmpty && candidate.language != plan.survey.survey.language
                return Quotation(
                    theme: pool.theme, question: candidate.question, language: isForeign ? candidate.language : nil,
                    said: candidate.said)
            }
        }
        let order = questions.flatMap(\.codebook.themes).map(\.id)
        return QuotesFile(
            survey: plan.survey.survey.id.name, edition: plan.survey.survey.edition,
            quotations: (chosen + kept).sorted { left, right in
                (order.firstIndex(of: left.theme) ?? order.count, left.id)
                    < (order.firstIndex(of: right.theme) ?? order.count, right.id)
            })
    }

    /// The group of a response; nil where it is in none, and so nobody knows how many are like it.
    private func group(in states: [String: AnswerState]) -> Int? {
        guard let breakdown = plan.breakdowns.first else { return 0 }
        guard case .answered(.choice(let code), _)? = states[breakdown.question.id.name] else { return nil }
        return breakdown.index(of: code)
    }

    /// The answers that a codebook sorts, each with the places of the codebook and of the item.
    private func texts(in states: [String: AnswerState]) -> [(codebook: Int, item: Int, text: String)] {
        questions.enumerated().flatMap { place, coded in
            coded.items.compactMap { item in
                guard case .answered(.text(let text), _)? = states[plan.items[item].question.id.name] else {
                    return nil
                }
                return (place, item, text)
            }
        }
    }

    /// By group: the candidates of the questions at which the theme's count is shown, over all and within the group.
    private func candidates(of theme: String, shownBy analysis: PublishedAnalysis) -> [Int: [QuotationCandidate]] {
        var groups: [Int: [QuotationCandidate]] = [:]
        for (place, sample) in samples where place.theme == theme {
            let item = plan.items[place.item].id
            guard analysis.shows(theme, at: item) else { continue }
            if let breakdown = analysis.breakdowns.first,
                !breakdown.groups[place.group].items.shows(theme, at: item)
            {
                continue
            }
            groups[place.group, default: []] += sample.candidates
        }
        return groups.mapValues { $0.sorted() }
    }

    private func number(for words: String) -> UInt64 {
        SHA256.hash(data: Array("\(seed) \(words)".utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension [String] {
    fileprivate var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
