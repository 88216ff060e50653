/// The replies to one question that the conditions at hand cannot tell apart.
struct ReplyClass: Hashable, Sendable {
    /// The simplest of them; nil is to leave the question blank.
    var reply: Reply?
    /// What each atom that rests on the question comes to.
    var truths: [Truth]
}

/// Sorts every reply that a question takes into classes.
///
/// What may be replied is `AnswerRules` of an interview, and what an interview does with it is its
/// `Route`; a property test holds the three together.
struct ReplyClasses {
    /// More ways to choose than this are not listed.
    private static let most = Reachability.mostPerCondition

    let survey: CheckedSurvey
    let question: Question
    let atoms: [Condition]
    /// Whether choices that end the survey are left out.
    let goesOn: Bool

    /// The class of a question that was left blank or never asked.
    var blank: ReplyClass { self.class(of: nil) }

    /// The classes, the simplest replies first, or nil when there are too many to list.
    func all() -> [ReplyClass]? {
        guard let replies = replies() else { return nil }
        var seen: Set<[Truth]> = []
        var classes: [ReplyClass] = []
        // "Prefer not to say" can be said to every question, also where no choice offers it.
        for reply in (question.isRequired ? [] : [nil]) + replies.map(Optional.some) + [.declined] {
            let found = self.class(of: reply)
            if seen.insert(found.truths).inserted { classes.append(found) }
        }
        return classes
    }

    private func `class`(of reply: Reply?) -> ReplyClass {
        ReplyClass(reply: reply, truths: atoms.map { Reply.truth(of: $0, for: reply, in: survey) })
    }

    /// At least one reply of each class that answers the question.
    private func replies() -> [Reply]? {
        switch question.kind {
        case .one, .scale, .yesNo: choices.map { .choice($0.code.name) }
        case .many, .rank: sets()?.map { .choices($0) }
        case .grid: rows()?.map { .rows($0) }
        case .number: numbers().map { .number($0) }
        case .text, .longText: [.wrote]
        case .note: []
        }
    }

    /// The choices that may be made. Only `one`, `scale`, `yes-no` and `many` can end a survey.
    private var choices: [Choice] {
        let all = survey.choices(of: question.id.name)
        guard goesOn, question.kind != .grid, question.kind != .rank else { return all }
        return all.filter { choice in choice.ending.map { survey.ending($0.name) == nil } ?? true }
    }

    /// One of each, in every combination, or nil when there are too many to list.
    private static func combinations<Part>(of ways: [[Part]]) -> [[Part]]? {
        var count = 1
        for way in ways {
            let (product, isHuge) = count.multipliedReportingOverflow(by: way.count)
            guard !isHuge, product <= most else { return nil }
            count = product
        }
        return ways.reduce([[]]) { combinations, way in
            combinations.flatMap { combination in way.map { combination + [$0] } }
        }
    }
}

// Several choices: of the codes that the same atoms name only none, some or all can matter.
extension ReplyClasses {
    private func sets() -> [[String]]? {
        let least = question.kind == .many ? max(1, question.atLeast ?? 1) : 1
        let most =
            question.kind == .many ? question.atMost ?? .max : survey.places(of: question)
        guard most > 0 else { return [] }
        let together = choices.filter { question.kind == .rank || !$0.isAlone }.map(\.code.name)
        let groups = Dictionary(grouping: together) { code in atoms.map { $0.names(code) } }
        // In the order of the survey, so that the same survey gives the same examples every time.
        let ordered = groups.sorted { left, right in
            (together.firstIndex(of: left.value[0]) ?? 0) < (together.firstIndex(of: right.value[0]) ?? 0)
        }
        let ways = ordered.map { named, codes -> [Pick] in
            let all = codes.count
            let counts: [ClosedRange<Int>] =
                !named.contains(true) ? [0...all] : all == 1 ? [0...0, 1...1] : [0...0, 1...(all - 1), all...all]
            return counts.map { Pick(codes: codes, counts: $0) }
        }
        guard let picks = Self.combinations(of: ways) else { return nil }
        let sets = picks.compactMap { Self.smallest($0, least: least, most: most) }.sorted { $0.count < $1.count }
        return choices.filter { question.kind == .many && $0.isAlone }.map { [$0.code.name] } + sets
    }

    /// So many of the codes that the same atoms name.
    private struct Pick {
        var codes: [String]
        var counts: ClosedRange<Int>
    }

    /// The smallest set that takes so many of each group, if the bounds leave one.
    private static func smallest(
        _ pick: [Pick], least: Int, most: Int
    ) -> [String]? {
        var counts = pick.map(\.counts.lowerBound)
        for (index, group) in pick.enumerated() {
            let missing = least - counts.reduce(0, +)
            if missing > 0 { counts[index] += min(missing, group.counts.upperBound - counts[index]) }
        }
        let count = counts.reduce(0, +)
        guard count >= least, count <= most else { return nil }
        return zip(pick, counts).flatMap { $0.codes.prefix($1) }
    }
}

// A grid: each row that is named has its own classes, and the rows are put together.
extension ReplyClasses {
    private func rows() -> [[String: String]]? {
        let named = Set(atoms.flatMap(\.references).compactMap(\.row?.name))
        guard let some = choices.first?.code.name else { return [] }
        let ways = question.rows.map { row -> [(row: String, code: String?)] in
            let row = row.id.name
            guard named.contains(row) else { return [(row, some)] }
            return (question.isRequired ? [] : [(row, nil)]) + codes(ofRow: row).map { (row, $0) }
        }
        let grids = Self.combinations(of: ways)?.map { cells in
            Dictionary(cells.map { ($0.row, $0.code) }) { first, _ in first }.compactMapValues(\.self)
        }
        return grids?.filter { !$0.isEmpty }
    }

    /// A code of each class that the atoms on one row tell apart.
    private func codes(ofRow row: String) -> [String] {
        let own = atoms.filter { $0.references.contains { $0.row?.name == row } }
        var seen: Set<[Truth]> = []
        return choices.map(\.code.name).filter { code in
            seen.insert(own.map { Reply.truth(of: $0, for: .rows([row: code]), in: survey) }).inserted
        }
    }
}

// Numbers: the numbers that conditions compare with, and one between each two of them.
extension ReplyClasses {
    private func numbers() -> [Double] {
        let compared = atoms.compactMap { if case .compares(_, _, let number) = $0 { number } else { nil } }
        let cuts = Set(compared).sorted()
        let lowest = question.from ?? cuts.first.map { min(0, $0 - 1, $0.nextDown) } ?? 0
        let highest = question.to ?? cuts.last.map { max(lowest, $0 + 1, $0.nextUp) } ?? lowest
        guard lowest <= highest else { return [] }
        let inside = [lowest] + cuts.filter { $0 > lowest && $0 < highest } + (lowest < highest ? [highest] : [])
        let between = zip(inside, inside.dropFirst()).map(Self.between).filter { $0 > lowest && $0 < highest }
        return (inside + between).sorted()
    }

    /// A number between two, whole where there is one.
    private static func between(_ low: Double, _ high: Double) -> Double {
        let whole = low.rounded(.down) + 1
        return whole > low && whole < high ? whole : low / 2 + high / 2
    }
}

extension Condition {
    /// Whether an atom names this code.
    fileprivate func names(_ code: String) -> Bool {
        switch self {
        case .isOneOf(_, let codes), .hasAny(_, let codes), .hasAll(_, let codes): codes.contains { $0.name == code }
        default: false
        }
    }
}
