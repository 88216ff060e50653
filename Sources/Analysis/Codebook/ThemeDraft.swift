import Questionnaire

/// A theme as the file has it, with the places of its parts, before it is known to be sound.
struct ThemeDraft {
    private let id: Text?
    private let title: Text?
    private let description: Text?
    let terms: [Text]
    let exclusions: [Text]
    private let parent: Text?
    private let isQuotable: Bool
    private let range: SourceRange

    init(_ value: YAMLValue, log: FaultLog) {
        let fields = YAMLFields(
            of: value, as: "a theme",
            knowing: ["id", "title", "description", "terms", "not", "parent", "quotable"], log: log)
        range = fields.range
        id = fields.required("id")
        title = fields.required("title")
        description = fields.text("description")
        terms = fields.texts("terms")
        exclusions = fields.texts("not")
        parent = fields.text("parent")
        isQuotable = fields.yesOrNo("quotable", log: log) ?? true
    }

    /// The theme, once ``check(_:log:)`` found nothing wrong.
    var theme: Theme {
        Theme(
            id: id?.source ?? "", title: title?.source ?? "", description: description?.source ?? "",
            terms: terms.map { Term($0.source) }, exclusions: exclusions.map { Term($0.source) },
            parent: parent?.source, isQuotable: isQuotable)
    }

    /// Reports what is wrong with the themes of one codebook.
    static func check(_ drafts: [ThemeDraft], isCaseSensitive: Bool = false, log: FaultLog) {
        checkNames(drafts, log: log)
        checkParents(drafts, log: log)
        let parents = Set(drafts.compactMap(\.parent?.source))
        for draft in drafts {
            let isParent = draft.id.map { parents.contains($0.source) } ?? false
            draft.checkTerms(isParent: isParent, isCaseSensitive: isCaseSensitive, log: log)
        }
    }

    private static func checkNames(_ drafts: [ThemeDraft], log: FaultLog) {
        var seen: [String: Text] = [:]
        for id in drafts.compactMap(\.id) {
            if !id.source.isThemeID {
                log.report(
                    "bad-theme-id", at: id.range, "\"\(id.source)\" cannot be the id of a theme",
                    help: ["use small letters, digits and hyphens, such as \"not-heard\""])
            }
            guard let first = seen.updateValue(id, forKey: id.source.lowercased()) else { continue }
            log.report(
                "duplicate-theme", at: id.range, "there are two themes called \"\(id.source)\"",
                help: ["give one of them another id, or put their terms together"],
                notes: [Diagnostic.Note("\"\(first.source)\" stands here too", at: first.range)])
        }
    }

    private static func checkParents(_ drafts: [ThemeDraft], log: FaultLog) {
        let ids = drafts.compactMap(\.id?.source)
        let parents = Dictionary(
            drafts.compactMap { draft in draft.id.map { ($0.source, draft.parent?.source) } }
        ) { first, _ in first }
        for draft in drafts {
            guard let id = draft.id, let parent = draft.parent else { continue }
            guard ids.contains(parent.source) else {
                let near = NearestName.of(parent.source, in: ids)
                log.report(
                    "unknown-parent", at: parent.range, "there is no theme called \"\(parent.source)\"",
                    help: [near.map { "did you mean \"\($0)\"?" } ?? "name the id of a theme of this codebook"])
                continue
            }
            var line = [id.source]
            while let next = parents[line.last ?? ""].flatMap(\.self), !line.contains(next) { line.append(next) }
            if parents[line.last ?? ""].flatMap(\.self) == id.source {
                log.report(
                    "parent-loop", at: parent.range,
                    "the theme \"\(id.source)\" is a part of itself: \((line + [id.source]).joined(separator: " > "))",
                    help: ["take out one \"parent:\" of these"])
            }
        }
    }

    private func checkTerms(isParent: Bool, isCaseSensitive: Bool, log: FaultLog) {
        let name = id?.source ?? title?.source ?? "?"
        if terms.isEmpty, !isParent {
            log.report(
                "no-terms", at: id?.range ?? range, "the theme \"\(name)\" has no terms, so nothing can show it",
                help: ["add \"terms:\" and a list of words and phrases"])
        }
        var seen: [[WordPattern]: Text] = [:]
        for text in terms + exclusions {
            let term = Term(text.source, keepsCase: isCaseSensitive)
            if term.isEmpty {
                log.report(
                    "empty-term", at: text.range, "the term \"\(text.source)\" holds no word",
                    help: ["write a word or a phrase, or take it out"])
            } else if term.findsEverything {
                log.report(
                    "catch-all-term", at: text.range, "the term \"\(text.source)\" finds every answer",
                    help: ["give it some letters, such as \"wait*\""])
            } else if let first = seen.updateValue(text, forKey: term.words) {
                log.report(
                    "duplicate-term", .warning, at: text.range,
                    "the theme \"\(name)\" has the term \"\(text.source)\" twice",
                    help: [
                        "take one out; \(isCaseSensitive ? "" : "case and ")apostrophes make no difference,"
                            + " and \"not:\" wins over \"terms:\""
                    ],
                    notes: [Diagnostic.Note("\"\(first.source)\" stands here too", at: first.range)])
            }
        }
    }
}

extension String {
    var isThemeID: Bool {
        !isEmpty && allSatisfy { $0.isASCII && ($0.isLetter && !$0.isUppercase || $0.isNumber || $0 == "-") }
    }
}

extension YAMLFields {
    /// A field that holds `yes` or `no`; anything else is reported.
    func yesOrNo(_ key: String, log: FaultLog) -> Bool? {
        guard let text = text(key) else { return nil }
        switch text.source.lowercased() {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            log.report(
                "wrong-shape", at: text.range, "\"\(key)\" should be yes or no, and this is \"\(text.source)\"")
            return nil
        }
    }
}
