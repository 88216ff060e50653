import Questionnaire

/// Reads the fields of one service, each with its provenance.
///
/// A field is a text, which takes the service's own provenance, or a group that holds the text as
/// `is` and whatever of the provenance is its own.
struct FieldReader {
    static let provenanceKeys = ["source", "dated", "confirmed-by", "confirmed-on", "check-by"]

    let log: FaultLog
    /// What a field takes where it says nothing itself.
    let inherited: Provenance

    /// Reads the five keys of a provenance out of a group, with those of `inherited` behind them.
    static func provenance(in fields: YAMLFields, inheriting inherited: Provenance, log: FaultLog) -> Provenance {
        var result = inherited
        if let source = fields.text("source") { result.source = source.source }
        if let dated = fields.text("dated") {
            result.dated = SourceDate(dated.source)
            if result.dated == nil {
                log.report(
                    "bad-date", at: dated.range, "\"\(dated.source)\" is not a date",
                    help: ["write the year, month and day, such as 2026-10-05, or 2026-10, 2026 or \"not known\""])
            }
        }
        if let name = fields.text("confirmed-by") { result.confirmedBy = name.source }
        if let day = log.day("confirmed-on", in: fields) { result.confirmedOn = day }
        if let day = log.day("check-by", in: fields) { result.checkBy = day }
        check(result, in: fields, log: log)
        return result
    }

    /// A field that is a text or a group with `is`; nil where it is absent, empty or broken.
    func field(_ value: YAMLValue?, as name: String) -> ServiceField<String>? {
        guard let value else { return nil }
        switch value.content {
        case .empty:
            return nil
        case .text(let text):
            return ServiceField(text, inherited, at: value.range)
        case .list, .fields:
            let fields = YAMLFields(of: value, as: "\"\(name)\"", knowing: ["is"] + Self.provenanceKeys, log: log)
            guard case .fields = value.content, let text = fields.required("is") else { return nil }
            return ServiceField(text.source, provenance(in: fields), at: text.range)
        }
    }

    func provenance(in fields: YAMLFields) -> Provenance {
        Self.provenance(in: fields, inheriting: inherited, log: log)
    }

    /// A confirmation says who and when and until when, or it is none.
    private static func check(_ provenance: Provenance, in fields: YAMLFields, log: FaultLog) {
        let confirmation = fields["confirmed-on"]?.range ?? fields["confirmed-by"]?.range
        guard let confirmation, fields.text("confirmed-on") != nil || fields.text("confirmed-by") != nil else { return }
        if provenance.confirmedBy == nil || provenance.confirmedOn == nil {
            log.report(
                "half-confirmed", at: confirmation, "a confirmation says who looked, and on which day",
                help: ["write both \"confirmed-by: …\" and \"confirmed-on: …\", or neither"])
        } else if provenance.checkBy == nil {
            log.report(
                "half-confirmed", at: confirmation, "a confirmation says when somebody has to look again",
                help: ["add \"check-by: …\", at most a year later"])
        } else if let on = provenance.confirmedOn, let by = provenance.checkBy, by < on {
            log.report(
                "bad-date", at: fields["check-by"]?.range ?? confirmation,
                "the day to check again, \(by), is before the day it was confirmed, \(on)")
        } else if let on = provenance.confirmedOn, let by = provenance.checkBy, by > on.aYearLater {
            log.report(
                "far-check-by", .warning, at: fields["check-by"]?.range ?? confirmation,
                "\(by) is more than a year after the confirmation",
                help: ["names and numbers change within a year: choose \(on.aYearLater.iso) or sooner"])
        }
    }
}
