import Questionnaire

/// How many of a part of the people meet a condition, and how many are known not to, from the counts of the
/// questions that it rests on.
///
/// Three-valued logic (Kleene's): who gave no answer neither meets a condition on it nor fails it. Where the counts do
/// not say it exactly, as with "this and that", they give bounds (Bonferroni's and Fréchet's).
struct RoutingEquations {
    let items: [TallyItem]
    let part: CountPlace.Part

    /// Adds a condition to a system.
    ///
    /// - Returns: the unknowns for those of whom it is true and those of whom it is false.
    mutating func add(_ condition: Condition, to system: inout AttackersSystem) -> (isTrue: Int, isFalse: Int) {
        switch condition {
        case .not(let inner):
            let (isTrue, isFalse) = add(inner, to: &system)
            return (isFalse, isTrue)
        case .and(let conditions):
            let parts = conditions.map { add($0, to: &system) }
            let both = counts(in: &system)
            hold(all: both.isTrue, of: parts.map(\.isTrue), in: &system)
            hold(any: both.isFalse, of: parts.map(\.isFalse), in: &system)
            return both
        case .or(let conditions):
            let parts = conditions.map { add($0, to: &system) }
            let either = counts(in: &system)
            hold(any: either.isTrue, of: parts.map(\.isTrue), in: &system)
            hold(all: either.isFalse, of: parts.map(\.isFalse), in: &system)
            return either
        case .isOneOf(let reference, let codes):
            return chosen(reference, Set(codes.map(\.name)), in: &system)
        case .compares(let reference, let comparison, let number):
            guard let item = item(reference), item.content == .distribution else { return unsure(reference, &system) }
            let codes = item.choices.filter { $0.score.map { comparison.holds($0, number) } ?? false }
            return chosen(reference, Set(codes.map(\.code.name)), in: &system)
        case .hasAny(let reference, let codes):
            return has(reference, codes.map(\.name), isAll: false, in: &system)
        case .hasAll(let reference, let codes):
            return has(reference, codes.map(\.name), isAll: true, in: &system)
        case .answered(let reference):
            return state(.answered, reference, in: &system)
        case .declined(let reference):
            return state(.declined, reference, in: &system)
        }
    }

    /// The item that a condition rests on, where its counts are told for this part.
    private func item(_ reference: Condition.Reference) -> TallyItem? {
        items.first { item in
            item.question.id == reference.question && item.row?.id == reference.row
                && (part == .everybody || !item.question.isBreakdown)
        }
    }

    /// That together they are no more than the people follows from what is said of their parts.
    private func counts(in system: inout AttackersSystem) -> (isTrue: Int, isFalse: Int) {
        (system.unknownCount(), system.unknownCount())
    }

    /// Nothing is known but that only those who answered can be counted.
    private func unsure(
        _ reference: Condition.Reference, _ system: inout AttackersSystem
    ) -> (isTrue: Int, isFalse: Int) {
        let counts = counts(in: &system)
        guard let item = item(reference) else {
            settleOwnGroup(reference, counts, in: &system)
            return counts
        }
        let answered = system.unknown(CountPlace(part, item.id, .answered))
        system.require(answered, isSumOf: [counts.isTrue, counts.isFalse])
        return counts
    }

    /// All of a group gave the same answer to the question that makes the groups.
    private func settleOwnGroup(
        _ reference: Condition.Reference, _ counts: (isTrue: Int, isFalse: Int), in system: inout AttackersSystem
    ) {
        guard case .group(let breakdown, _) = part, breakdown == reference.question.name else { return }
        system.require(system.unknown(.people(of: part)), isSumOf: [counts.isTrue, counts.isFalse])
    }

    private func chosen(
        _ reference: Condition.Reference, _ codes: Set<String>, in system: inout AttackersSystem
    ) -> (isTrue: Int, isFalse: Int) {
        let counts = unsure(reference, &system)
        if let item = item(reference), item.content == .distribution {
            let places = item.choices.map(\.code.name).filter(codes.contains).map {
                CountPlace(part, item.id, .line(.choice, code: $0))
            }
            system.require(counts.isTrue, isSumOf: places.map { system.unknown($0) })
        } else if case .group(let breakdown, let code) = part, breakdown == reference.question.name {
            system.require([codes.contains(code) ? counts.isFalse : counts.isTrue: 1], in: 0...0)
        }
        return counts
    }

    private func has(
        _ reference: Condition.Reference, _ codes: [String], isAll: Bool, in system: inout AttackersSystem
    ) -> (isTrue: Int, isFalse: Int) {
        let counts = unsure(reference, &system)
        guard let item = item(reference), [.mentions, .ranking].contains(item.content) else { return counts }
        let measure: PublishedLine.Measure = item.content == .ranking ? .ranked : .choice
        let chosen = Set(codes).map { system.unknown(CountPlace(part, item.id, .line(measure, code: $0))) }
        guard isAll, chosen.count > 1 else {
            hold(any: counts.isTrue, of: chosen, in: &system)
            return counts
        }
        for count in chosen { system.requireAtLeast([count: 1, counts.isTrue: -1]) }
        // Who lacks one of them is among those who answered and did not choose it.
        let answered = system.unknown(CountPlace(part, item.id, .answered))
        var terms: [Int: Double] = [counts.isTrue: 1, answered: Double(chosen.count - 1)]
        for count in chosen { terms[count, default: 0] -= 1 }
        system.requireAtLeast(terms)
        return counts
    }

    private func state(
        _ state: CountPlace.Measure, _ reference: Condition.Reference, in system: inout AttackersSystem
    ) -> (isTrue: Int, isFalse: Int) {
        let counts = counts(in: &system)
        let people = system.unknown(.people(of: part))
        system.require(people, isSumOf: [counts.isTrue, counts.isFalse])
        if let item = item(reference) {
            system.require(counts.isTrue, isSumOf: [system.unknown(CountPlace(part, item.id, state))])
        }
        return counts
    }

    /// At least as many as the largest, at most as many as all together.
    private func hold(any count: Int, of parts: [Int], in system: inout AttackersSystem) {
        for part in parts { system.requireAtLeast([count: 1, part: -1]) }
        var terms = [count: -1.0]
        for part in parts { terms[part, default: 0] += 1 }
        system.requireAtLeast(terms)
    }

    /// At most as many as the smallest, and at least what cannot lie outside of any.
    private func hold(all count: Int, of parts: [Int], in system: inout AttackersSystem) {
        for part in parts { system.requireAtLeast([part: 1, count: -1]) }
        var terms = [count: 1.0, system.unknown(.people(of: self.part)): Double(parts.count - 1)]
        for part in parts { terms[part, default: 0] -= 1 }
        system.requireAtLeast(terms)
    }
}
