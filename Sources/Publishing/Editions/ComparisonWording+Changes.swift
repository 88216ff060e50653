import Analysis
import Questionnaire

/// What an edition asked otherwise, in words.
struct AskedOtherwise {
    let title: String
    let id: String
    let changes: [String]
}

extension ComparisonWording {
    private var labels: [String] { comparison.editions.map(\.label) }
    private var latest: String { labels.last ?? "" }

    /// Every question that was asked otherwise in one of the editions; the rows of a grid apart.
    var askedOtherwise: [AskedOtherwise] {
        (comparison.parts.first?.items ?? []).filter { !$0.differences.isEmpty }.map { item in
            let changes = item.differences.flatMap { difference -> [String] in
                let verdict =
                    difference.isTreatedAsSame
                    ? "counted as the same, because --treat-as-same says so"
                    : "not compared with \(labels[difference.edition])"
                return difference.changes.map { words($0, in: difference.edition) } + [
                    verdict.prefix(1).uppercased() + verdict.dropFirst() + "."
                ]
            }
            return AskedOtherwise(title: Self.name(item), id: item.id, changes: changes)
        }
    }

    private func words(_ change: QuestionChange, in edition: Int) -> String {
        func said(_ text: String) -> String { text.isEmpty ? "nothing" : "\"\(text)\"" }
        let (old, label) = (labels[edition], latest)
        switch change.part {
        case .choices:
            let gone = change.before.isEmpty ? [] : ["only in \(old): \(change.before)"]
            let new = change.after.isEmpty ? [] : ["only in \(label): \(change.after)"]
            return "The choices changed; \((gone + new).joined(separator: "; "))."
        case .declining: return "In \(old) \(change.before), and in \(label) \(change.after.lowercasedStart)."
        default:
            return
                "\(Self.words(change.part)) changed: \(said(change.before)) in \(old), \(said(change.after)) in \(label)."
        }
    }

    private static func words(_ part: QuestionChange.Part) -> String {
        switch part {
        case .kind: "The kind of question"
        case .wording: "The wording"
        case .hint: "The hint"
        case .statement: "The statement"
        case .choices: "The choices"
        case .choiceWording: "The wording of choices"
        case .choiceOrder: "The order of the choices"
        case .scores: "What choices count as"
        case .declining: "Whether people could decline"
        case .limits: "What may be answered"
        case .asked: "Who was asked"
        case .codebook: "The codebook"
        }
    }

    var newAndGone: [String] {
        comparison.new.map { "New in \(latest): \($0.title) [\($0.id)]" }
            + comparison.gone.map { gone in
                "Not asked any more: \(gone.title) [\(gone.id)] (\(Self.joined(gone.editions.map { labels[$0] })))"
            }
    }

    /// What is to be said under the table of one item.
    func remarks(_ item: ComparedItem) -> [String] {
        let absent = labels.indices.filter { item.figures[$0] == nil }.map { labels[$0] }
        let other = item.differences.filter { !$0.isTreatedAsSame }.map { labels[$0.edition] }
        let same = item.differences.filter(\.isTreatedAsSame).map { labels[$0.edition] }
        var remarks = absent.isEmpty ? [] : ["Not asked in \(Self.joined(absent))."]
        if !other.isEmpty {
            remarks.append("Asked otherwise in \(Self.joined(other)), so the figures stand there and are not compared.")
        }
        if !same.isEmpty {
            remarks.append("Asked otherwise in \(Self.joined(same)), and counted as the same all the same.")
        }
        let lines = item.lines.compactMap { line in line.change?.isClear == true ? Self.sentence(line) : nil }
        if !lines.isEmpty {
            remarks += lines
        } else if item.lines.contains(where: { $0.change?.verdict == .notClear }) {
            remarks.append(labels.count > 2 ? "No clear trend." : "No clear change.")
        } else if item.lines.contains(where: { $0.change?.verdict == .tooFew }) {
            remarks.append("Too few answered to tell.")
        } else if item.canBeCompared, item.kind == .number {
            remarks.append("Numbers are shown and not tested.")
        } else if item.canBeCompared {
            remarks.append("Too much is hidden, or said only roughly, to compare.")
        }
        return remarks
    }
}

extension String {
    fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
