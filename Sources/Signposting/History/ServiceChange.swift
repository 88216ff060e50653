/// What changed of a service between two readings, one sentence each.
enum ServiceChange {
    static func words(from before: Service?, to after: Service?) -> [String] {
        switch (before, after) {
        case (nil, nil): []
        case (nil, let after?):
            ["it was listed: \(after.facts.map(word).joined(separator: "; "))"]
                + confirmations(from: [], to: after.facts)
        case (_?, nil): ["it was taken out"]
        case (let before?, let after?):
            facts(from: before.facts, to: after.facts) + confirmations(from: before.facts, to: after.facts)
                + heldBack(from: before.heldBack, to: after.heldBack)
                + areas(from: before.areas.value, to: after.areas.value)
        }
    }

    private static func word(_ fact: ServiceFact) -> String { "\(fact.label) \"\(fact.text)\"" }

    private static func facts(from before: [ServiceFact], to after: [ServiceFact]) -> [String] {
        labels(of: before + after).flatMap { label -> [String] in
            let old = before.filter { $0.label == label }.map(\.text)
            let new = after.filter { $0.label == label }.map(\.text)
            let gone = old.filter { !new.contains($0) }
            let added = new.filter { !old.contains($0) }
            // One that took the place of another is one change.
            let changed = zip(gone, added).map { "\(label) became \"\($1)\"; it was \"\($0)\"" }
            return changed + gone.dropFirst(changed.count).map { "\(label) \"\($0)\" was taken out" }
                + added.dropFirst(changed.count).map { "\(label) \"\($0)\" was added" }
        }
    }

    private static func confirmations(from before: [ServiceFact], to after: [ServiceFact]) -> [String] {
        var groups: [(words: String, labels: [String])] = []
        for fact in after {
            let old = before.first { $0.label == fact.label && $0.text == fact.text }?.provenance
            guard let words = confirmation(from: old ?? Provenance(), to: fact.provenance) else { continue }
            if let index = groups.firstIndex(where: { $0.words == words }) {
                if !groups[index].labels.contains(fact.label) { groups[index].labels.append(fact.label) }
            } else {
                groups.append((words, [fact.label]))
            }
        }
        return groups.map { "\($0.labels.listed): \($0.words)" }
    }

    private static func confirmation(from old: Provenance, to new: Provenance) -> String? {
        guard old.confirmedBy != new.confirmedBy || old.confirmedOn != new.confirmedOn else { return nil }
        guard let by = new.confirmedBy, let on = new.confirmedOn else { return "no longer confirmed" }
        return "confirmed by \(by) on \(on)" + (new.checkBy.map { ", to be checked again by \($0)" } ?? "")
    }

    private static func heldBack(from old: String?, to new: String?) -> [String] {
        guard old != new else { return [] }
        return [new.map { "held back: \($0)" } ?? "no longer held back"]
    }

    private static func areas(from old: ServiceAreas, to new: ServiceAreas) -> [String] {
        old.description == new.description ? [] : ["areas became \(new); they were \(old)"]
    }

    private static func labels(of facts: [ServiceFact]) -> [String] {
        facts.reduce(into: []) { if !$0.contains($1.label) { $0.append($1.label) } }
    }
}
