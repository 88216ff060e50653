/// When a question is for somebody, in what they can see on their own form.
///
/// A condition of a survey knows three values, and a person with a pen two: it stands there, or it does not. So
/// this holds exactly when a condition is *true*, and every mark of it is one that can be looked up.
package indirect enum PaperCondition: Hashable, Sendable {
    case mark(PaperMark)
    /// All of at least two.
    case all([PaperCondition])
    /// One or more of at least two.
    case any([PaperCondition])
    /// For everybody.
    case always
    /// For nobody, as behind a choice that the question does not have.
    case never
}

extension PaperCondition {
    /// Every one of the parts, said as shortly as can be.
    static func all(of parts: [PaperCondition]) -> PaperCondition {
        let flat = parts.flatMap { if case .all(let inner) = $0 { inner } else { [$0] } }
        if flat.contains(.never) { return .never }
        let answered = Set(flat.compactMap(\.comparedPlace))
        // Whoever ticked something answered, so that need not be said as well.
        let needed = flat.filter { part in
            guard case .mark(let mark) = part, mark.sign == .answered else { return part != .always }
            return !answered.contains(mark.place)
        }
        return joined(needed, by: PaperCondition.all) ?? .always
    }

    /// At least one of the parts, said as shortly as can be.
    static func any(of parts: [PaperCondition]) -> PaperCondition {
        let flat = parts.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } }
        if flat.contains(.always) { return .always }
        return joined(merged(flat.filter { $0 != .never }), by: PaperCondition.any) ?? .never
    }

    /// Each once; nil where there is none.
    private static func joined(
        _ parts: [PaperCondition], by join: ([PaperCondition]) -> PaperCondition
    ) -> PaperCondition? {
        var once: [PaperCondition] = []
        for part in parts where !once.contains(part) { once.append(part) }
        return once.count > 1 ? join(once) : once.first
    }

    /// "Ticked A, or ticked B" at one place is "ticked A or B".
    private static func merged(_ parts: [PaperCondition]) -> [PaperCondition] {
        var result: [PaperCondition] = []
        for part in parts {
            guard case .mark(let mark) = part, case .some(let codes) = mark.sign,
                let index = result.firstIndex(where: { $0.someCodes(at: mark.place) != nil }),
                let earlier = result[index].someCodes(at: mark.place)
            else {
                result.append(part)
                continue
            }
            let union = earlier + codes.filter { !earlier.contains($0) }
            result[index] = .mark(PaperMark(place: mark.place, sign: .some(union)))
        }
        return result
    }

    private func someCodes(at place: PaperMark.Place) -> [String]? {
        guard case .mark(let mark) = self, mark.place == place, case .some(let codes) = mark.sign else { return nil }
        return codes
    }

    /// The place whose answer this looks into.
    private var comparedPlace: PaperMark.Place? {
        guard case .mark(let mark) = self, mark.needsAnswer, mark.sign != .answered else { return nil }
        return mark.place
    }

    /// Every mark in it, in the order in which it is said.
    package var marks: [PaperMark] {
        switch self {
        case .mark(let mark): [mark]
        case .all(let parts), .any(let parts): parts.flatMap(\.marks)
        case .always, .never: []
        }
    }
}
