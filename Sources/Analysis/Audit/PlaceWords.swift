import Questionnaire

/// What the places of counts are called.
struct PlaceWords {
    private let items: [String: TallyItem]
    private let breakdowns: [Breakdown]

    init(_ plan: TallyPlan) {
        items = Dictionary(plan.items.map { ($0.id, $0) }) { first, _ in first }
        breakdowns = plan.breakdowns
    }

    func finding(_ breach: Breach, of edition: String?) -> PublicationAudit.Finding {
        var finding = finding(breach.target, breach.range, isEarlier: false)
        finding.edition = edition
        return finding
    }

    private func finding(
        _ target: Breach.Target, _ range: ClosedRange<Int>, isEarlier: Bool
    ) -> PublicationAudit.Finding {
        func make(_ kind: PublicationAudit.Finding.Kind, _ place: CountPlace) -> PublicationAudit.Finding {
            PublicationAudit.Finding(
                kind: kind, group: group(place.part), item: place.item, title: title(place.item),
                label: label(place.measure, place.item), range: range, isEarlier: isEarlier)
        }
        switch target {
        case .hidden(let place): return make(.hidden, place)
        case .unpublished(let place):
            guard case .others(let breakdown) = place.part else { return make(.hidden, place) }
            return make(.others(breakdown: breakdown), place)
        case .difference(let larger, let smaller):
            return make(.difference(than: label(smaller.measure, smaller.item)), larger)
        case .change(let place): return make(.change, place)
        case .earlier(let target): return finding(target, range, isEarlier: true)
        }
    }

    /// The whole of it, as one text.
    func label(_ place: CountPlace) -> String {
        let name = place.item.isEmpty ? "" : "\(title(place.item)) [\(place.item)]: "
        return name + label(place.measure, place.item) + (group(place.part).map { ", \($0)" } ?? "")
    }

    private func title(_ id: String) -> String {
        guard let item = items[id] else { return "" }
        return [item.question.title.readable, item.row?.statement.readable].compactMap(\.self).joined(separator: " ")
    }

    private func group(_ part: CountPlace.Part) -> String? {
        switch part {
        case .everybody, .others: return nil
        case .group(let name, let code):
            let choice = breakdowns.first { $0.question.id.name == name }?.groups.first { $0.code.name == code }
            return "\(choice?.readable ?? code) [\(name)]"
        }
    }

    private func label(_ measure: CountPlace.Measure, _ id: String) -> String {
        switch measure {
        case .people: return "people"
        case .answered: return "answered"
        case .declined: return "preferred not to say"
        case .skipped: return "skipped"
        case .notAsked: return "not asked"
        case .mode(let code): return "responses by way: \(code)"
        case .language(let code): return "responses by language: \(code)"
        case .pair(let one, let other):
            return [one, other].map { label(.line(.theme, code: $0), id) }.joined(separator: " + ")
        case .denied(let code): return "\(label(.line(.theme, code: code), id)) (only denied)"
        case .affirmed(let code): return "\(label(.line(.theme, code: code), id)) (not only denied)"
        case .three(let codes, let having):
            func names(_ has: Bool) -> [String] {
                zip(codes, having).filter { $0.1 == has }.map { label(.line(.theme, code: $0.0), id) }
            }
            let (own, others) = (names(true), names(false))
            return [own.joined(separator: " + "), others.isEmpty ? "" : "not \(others.joined(separator: " or "))"]
                .filter { !$0.isEmpty }.joined(separator: ", ")
        case .line(let line, let code):
            let item = items[id]
            let name =
                item?.choices.first { $0.code.name == code }?.readable
                ?? item?.sorting?.themes.first { $0.id == code }?.title ?? code
            switch line {
            case .choice, .theme, .topTwo: return name
            case .first: return "\(name): put first"
            case .ranked: return "\(name): ranked"
            case .writeIn: return "\(name): wrote something in"
            case .noTheme: return "no theme found"
            }
        }
    }
}
