import Interview
import Questionnaire
import Responses

/// Counts the themes of the responses in a file.
struct ThemesCounting: Sendable {
    /// What was counted of one file.
    struct Part: Sendable {
        let tally: Tally
        let counts: [CodebookCounts]
    }

    private let plan: TallyPlan
    private let questions: [CodedQuestions]
    private let layout: FlatLayout?

    init(by plan: TallyPlan) {
        self.plan = plan
        questions = plan.codedQuestions
        layout = FlatLayout(plan)
    }

    func part(of file: String, pieces: CSVPieces? = nil, watch: ReadingWatch = .none) throws -> Part {
        let empty = questions.map { CodebookCounts(of: $0) }
        var isMadeUp = false
        guard let layout else {
            var tally = Tally(plan)
            var counts = empty
            try CanonicalFile.read(file, of: plan.survey, watch: watch, noteMark: { isMadeUp = true }) { response in
                tally.add(response)
                add(response, to: &counts)
            }
            if isMadeUp { tally.markAsMadeUp() }
            return Part(tally: tally, counts: counts)
        }
        let work = try CanonicalFile.fold(
            file, of: plan.survey, layout.coded, pieces: pieces, watch: watch, noteMark: { isMadeUp = true },
            from: Work(flat: FlatTally(for: layout), counts: empty),
            add: { work, row, cells in
                work.flat.add(row, cells, by: layout)
                add(row, cells, to: &work, by: layout)
            },
            addInFull: { work, response in
                work.flat.add(response)
                add(response, to: &work.counts)
            },
            merge: { work, other in
                work.flat.merge(other.flat)
                for index in work.counts.indices { work.counts[index].merge(other.counts[index]) }
            })
        var tally = work.flat.tally(by: layout)
        if isMadeUp { tally.markAsMadeUp() }
        return Part(tally: tally, counts: work.counts)
    }

    private struct Work: Sendable {
        var flat: FlatTally
        var counts: [CodebookCounts]
        var front = ThemeScanner.Front()
    }

    private func add(_ row: CodedRow, _ cells: CSVRow, to work: inout Work, by layout: FlatLayout) {
        for (place, coded) in questions.enumerated() {
            var isAnswered = false
            var mentioned: UInt64 = 0
            for (number, item) in coded.items.enumerated() {
                let question = layout.places[item].question
                guard row.answers[question].state == .answered else { continue }
                isAnswered = true
                let text = unsafe row.text(of: question, in: cells)
                let (themes, denied) = layout.withSorter(of: item, language: row.language) { sorter in
                    let themes = unsafe sorter.themes(in: text, &work.front)
                    return (themes, unsafe themes == 0 ? 0 : sorter.deniedThemes(in: text, &work.front))
                }
                mentioned |= themes
                work.counts[place].questions[number].add(themes.places) { denied & 1 << UInt64($0) != 0 }
            }
            if isAnswered { work.counts[place].all.add(mentioned.places) }
        }
    }

    private func add(_ response: Response, to counts: inout [CodebookCounts]) {
        let states = Route(through: plan.survey, with: response.answers).states(of: plan.survey)
        for (place, coded) in questions.enumerated() {
            let all = coded.codebook.themes.map(\.id)
            func places(_ themes: Set<String>) -> [Int] { all.indices.filter { themes.contains(all[$0]) } }
            var isAnswered = false
            var mentioned: Set<String> = []
            for (number, item) in coded.items.enumerated() {
                guard case .answered(.text(let text), _)? = states[plan.items[item].question.id.name] else { continue }
                isAnswered = true
                let themes = coded.coder.themes(in: text, language: response.language) ?? []
                let denied = themes.isEmpty ? [] : coded.coder.deniedThemes(in: text, language: response.language)
                mentioned.formUnion(themes)
                counts[place].questions[number].add(places(themes)) { denied.contains(all[$0]) }
            }
            if isAnswered { counts[place].all.add(places(mentioned)) }
        }
    }
}

extension UInt64 {
    /// The places of the bits that are set, in ascending order.
    fileprivate var places: [Int] {
        var places: [Int] = []
        var rest = self
        while rest != 0 {
            places.append(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
        return places
    }
}
