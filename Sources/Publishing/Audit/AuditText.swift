package import Analysis
import Questionnaire

/// What an audit found, for people.
package struct AuditText: Sendable {
    private let audit: PublicationAudit
    private let files: [String]
    /// Files in the folders that hold no figures that can be read.
    private let unread: [String]

    /// Tables and posters of which it is not clear what they are about, by file.
    private let unplaced: [(file: String, count: Int)]

    package init(
        _ audit: PublicationAudit, files: [String], unread: [String], unplaced: [(file: String, count: Int)] = []
    ) {
        self.audit = audit
        self.files = files
        self.unread = unread
        self.unplaced = unplaced
    }

    /// What an audit can be made of.
    package static let readable =
        "an audit reads what analyse, themes, compare, heard, findings, poster and report write: CSV, JSON, data packages,"
        + " workbooks, text, Markdown and HTML"

    package var lines: [String] {
        var lines = [
            "Attacked: \(files.map { $0.harmless() }.joined(separator: ", "))",
            "          \(audit.shown) numbers are shown, \(audit.hidden) are hidden.",
        ]
        let (pictures, others) = (unread.filter(Self.isPicture), unread.filter { !Self.isPicture($0) })
        if !others.isEmpty { lines.append("Not read: \(Self.named(others))") }
        if !pictures.isEmpty {
            lines.append(
                "Not audited: \(Self.named(pictures)). PDFs and pictures cannot be read here. Audit the same as text, Markdown"
                    + " or HTML beside them.")
        }
        for (file, count) in unplaced {
            let what = count == 1 ? "1 table or sentence" : "\(count) tables or sentences"
            lines.append(
                "Not attacked: \(what) in \(file.harmless()), because it is not clear which question they are about.")
        }
        lines.append("")
        if audit.isImpossible {
            return lines + [
                "No responses at all could have led to all of these figures. They do not come from the same responses, or"
                    + " somebody changed them. Make them again together."
            ]
        }
        for edition in audit.impossibleEditions {
            lines.append(
                "No responses at all could have led to all figures of the edition \(edition.harmless()). Make them again"
                    + " together.")
        }
        if !audit.impossibleEditions.isEmpty { lines.append("") }
        if !audit.contradictions.isEmpty {
            lines.append("These numbers stand in two places and differ, so one of them is old or wrong:")
            lines += audit.contradictions.map { "  \($0.harmless())" } + [""]
        }
        if !audit.unknown.isEmpty {
            lines.append("The survey does not have these, so their figures were not attacked. Is it the right survey?")
            lines += audit.unknown.map { "  \($0.harmless())" } + [""]
        }
        guard !audit.findings.isEmpty else {
            let rest = audit.unknown.isEmpty ? "" : " of the rest"
            return lines + [
                "Nothing that is hidden\(rest) can be worked out: each hidden number could still be any in a range at least"
                    + " \(audit.threshold) wide."
            ]
        }
        lines.append(
            audit.findings.count == 1
                ? "1 number can be worked out. Do not publish these together:"
                : "\(audit.findings.count) numbers can be worked out. Do not publish these together:")
        var item: String?
        for finding in audit.findings {
            if finding.item != item {
                lines.append("  " + Self.heading(finding).harmless())
                item = finding.item
            }
            lines.append("    " + Self.sentence(finding).harmless())
        }
        return lines
    }

    private static func named(_ files: [String]) -> String { files.map { $0.harmless() }.joined(separator: ", ") }

    /// Whether figures may stand in it that people can read and an audit cannot.
    private static func isPicture(_ file: String) -> Bool {
        ["pdf", "png", "jpg", "jpeg", "svg", "docx", "odt", "pptx"].contains(
            file.split(separator: ".").last?.lowercased() ?? "")
    }

    private static func heading(_ finding: PublicationAudit.Finding) -> String {
        finding.item.isEmpty ? "How many people" : "\(finding.title) [\(finding.item)]"
    }

    private static func sentence(_ finding: PublicationAudit.Finding) -> String {
        let range = finding.range
        let number = range.count == 1 ? "is \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
        let group = finding.group.map { ", \($0)" } ?? ""
        let what =
            switch finding.kind {
            case .hidden: finding.label + group
            case .others(let breakdown): "\(finding.label), those in no group of [\(breakdown)]"
            case .difference(let smaller): "\(finding.label) and not \(smaller)\(group)"
            case .change: "\(finding.label)\(group), those who came since"
            }
        return "\(what): \(number)" + (finding.isEarlier ? " (in what was published before)" : "")
            + (finding.edition.map { " (in the edition \($0))" } ?? "")
    }
}
