import Questionnaire
import Signposting

/// Reads the quotations of a file, one by one.
///
/// A class, because it remembers the ids that it met.
final class QuotationReader {
    private let log: FaultLog
    private let today: CalendarDay
    private let names: QuotesFile.Names
    private var ids: [Text] = []

    init(log: FaultLog, today: CalendarDay, names: QuotesFile.Names) {
        self.log = log
        self.today = today
        self.names = names
    }

    /// Nil, with a fault in the log, where something that it needs is not there.
    func quotation(_ value: YAMLValue) -> Quotation? {
        let fields = YAMLFields(
            of: value, as: "a quotation",
            knowing: ["id", "theme", "question", "language", "said", "print", "approved", "by", "on", "note"], log: log)
        let id = fields.required("id")
        let theme = fields.required("theme")
        let question = fields.required("question")
        let said = fields.required("said")
        let shortened = fields.text("print")
        let isApproved = decision(fields)
        let approver = initials(fields)
        let day = day(fields)
        if isApproved == true { checkSigned(fields) }
        if let theme { check(theme, isOneOf: names.themes, "theme") }
        if let question { check(question, isOneOf: names.questions, "question") }
        if let id { ids.append(id) }
        guard let id, let theme, let question, let said else { return nil }
        if Quotation.id(of: said.source) != id.source {
            log.report(
                "words-changed", at: said.range, "the words under \"said\" are not those that were given",
                help: [
                    "put them back as they were, and write under \"print:\" what is to be printed of them",
                    "or take the quotation out: the next run may offer it again",
                ])
        } else if let shortened {
            check(shortened, of: said)
        }
        return Quotation(
            theme: theme.source, question: question.source, language: fields.text("language")?.source,
            said: said.source, shortened: shortened?.source, isApproved: isApproved, approver: approver, day: day,
            note: fields.text("note")?.source)
    }

    /// Reports each id that stands there twice.
    func checkUnique() {
        var seen: [String: Text] = [:]
        for id in ids {
            guard let first = seen.updateValue(id, forKey: id.source) else { continue }
            log.report(
                "duplicate-quotation", at: id.range, "this quotation stands here twice", help: ["keep one of them"],
                notes: [Diagnostic.Note("it stands here too", at: first.range)])
        }
    }

    private func decision(_ fields: YAMLFields) -> Bool? {
        guard let text = fields.text("approved") else { return nil }
        switch text.source.lowercased() {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            log.report(
                "bad-value", at: text.range, "\"approved\" says neither yes nor no",
                help: ["write yes or no, or nothing as long as it is not decided"])
            return nil
        }
    }

    private func initials(_ fields: YAMLFields) -> String? {
        guard let text = fields.text("by") else { return nil }
        let isInitials =
            text.source.count <= 8 && text.source.contains(where: \.isLetter)
            && text.source.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" || $0 == " " }
        if isInitials { return text.source }
        log.report("bad-initials", at: text.range, "\"by\" holds no initials", help: ["write them like \"AB\""])
        return nil
    }

    private func day(_ fields: YAMLFields) -> CalendarDay? {
        guard let text = fields.text("on") else { return nil }
        guard let day = CalendarDay(text.source) else {
            log.report("bad-day", at: text.range, "\"on\" holds no day", help: ["write it like \(today.iso)"])
            return nil
        }
        if day > today {
            log.report("future-day", at: text.range, "this day has not come yet", help: ["write the day it was done"])
        }
        return day
    }

    /// An approval is somebody's.
    private func checkSigned(_ fields: YAMLFields) {
        let missing = ["by", "on"].filter { fields[$0] == nil || fields[$0]?.kind == "nothing" }
        guard !missing.isEmpty else { return }
        log.report(
            "approval-not-signed", at: fields["approved"]?.range,
            "it is not said \(missing.map { $0 == "by" ? "who" : "when" }.joined(separator: " and ")) approved this",
            help: missing.map { $0 == "by" ? "add \"by: \" and your initials" : "add \"on: \(today.iso)\"" })
    }

    private func check(_ shortened: Text, of said: Text) {
        guard Shortening.isOne(shortened.source, of: said.source) else {
            log.report(
                "words-changed", at: shortened.range, "words were changed under \"print\"",
                help: [
                    "words may be left out, with … or […] in their place, and nothing else",
                    "leave \"print:\" empty to print everything under \"said\"",
                ])
            return
        }
        if QuotationEditor.words(of: shortened.source).count < QuotationEditor.lengths.lowerBound {
            log.report(
                "quotation-too-short", at: shortened.range, "under three words are left of this",
                help: ["leave more of it, or write no under \"approved:\""])
        }
    }

    private func check(_ name: Text, isOneOf known: Set<String>, _ kind: String) {
        guard !known.isEmpty, !known.contains(name.source) else { return }
        log.report(
            "unknown-\(kind)", at: name.range, "there is no \(kind) of this name",
            help: [
                NearestName.of(name.source, in: known).map { "did you mean \"\($0)\"?" }
                    ?? "there are: \(known.sorted().joined(separator: ", "))"
            ])
    }
}
