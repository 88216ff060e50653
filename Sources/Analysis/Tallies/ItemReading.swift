import Interview
import Questionnaire

/// What one response says to one item, in places of the item's counts rather than in codes.
enum ItemReading: Hashable, Sendable {
    case declined
    case skipped
    case notAsked
    /// The choices, and those of them with something written on their line.
    case chose([Int], writeIns: [Int])
    /// First place first.
    case ranked([Int])
    case gave(Double)
    /// The themes that the text speaks of.
    case wrote([Int])

    /// Reads a state. The readers of responses refuse codes that a survey does not have; should one
    /// come by another way, it is no answer, so that counts and states always add up.
    init(_ state: AnswerState?, to item: TallyItem, language: String) {
        switch state {
        case .declined: self = .declined
        case .skipped: self = .skipped
        case .notAsked, nil: self = .notAsked
        case .answered(let answer, let writeIns):
            self = Self.read(answer, writeIns, to: item, language: language) ?? .skipped
        }
    }

    private static func read(
        _ answer: Answer, _ writeIns: [String: String], to item: TallyItem, language: String
    ) -> ItemReading? {
        switch (item.content, answer) {
        case (.distribution, .choice(let code)):
            return item.index(of: code).map { .chose([$0], writeIns: places(writeIns, [$0], of: item)) }
        case (.distribution, .rows(let codes)):
            // A row left blank in a grid that was answered was skipped.
            guard let row = item.row, let code = codes[row.id.name] else { return nil }
            return item.index(of: code).map { .chose([$0], writeIns: []) }
        case (.mentions, .choices(let codes)):
            let chosen = codes.compactMap(item.index)
            return chosen.isEmpty ? nil : .chose(chosen, writeIns: places(writeIns, chosen, of: item))
        case (.ranking, .ranking(let codes)):
            var places: [Int] = []
            for index in codes.compactMap(item.index) where !places.contains(index) { places.append(index) }
            return places.isEmpty ? nil : .ranked(places)
        case (.numbers, .number(let number)):
            return number.isFinite ? .gave(number) : nil
        case (.writing, .text(let text)):
            return .wrote((item.sorting?.themesOf(text, language) ?? []).compactMap(item.index))
        default:
            return nil
        }
    }

    private static func places(_ writeIns: [String: String], _ chosen: [Int], of item: TallyItem) -> [Int] {
        writeIns.keys.compactMap(item.index).filter { chosen.contains($0) && item.choices[$0].isOther }
    }
}
