import Analysis
import Questionnaire

/// The descriptor of a data package: what an analysis is of, and what the columns of its files mean.
struct PackageDescriptor {
    let analysis: PublishedAnalysis
    let resources: [PackageResource]

    var text: String {
        var text = ""
        json.write(to: &text)
        return text + "\n"
    }

    private var json: JSONValue {
        let title = AnalysisWording.title(analysis).harmless()
        let mark = AnalysisWording.banners(isForPublication: analysis.isForPublication, isMadeUp: analysis.isMadeUp)
        let marked = AnalysisWording.release(isForPublication: analysis.isForPublication, isMadeUp: analysis.isMadeUp)
        let description = mark + AnalysisWording.introduction(analysis) + (AnalysisWording.notes(analysis) ?? [])
        let source = analysis.weighting?.source.map { source -> JSONValue in
            .array([.object([.init("title", .string("Margins: \(source.harmless())"))])])
        }
        let members: [JSONValue.Member] = [
            .init("profile", .string("tabular-data-package")),
            .init("name", .string(name)),
            .init("title", .string(mark.isEmpty ? title : "\(marked): \(title)")),
            .init("description", .string(description.map { $0.harmless() }.joined(separator: "\n\n"))),
        ]
        let own: [JSONValue.Member] = [
            .init("forPublication", .bool(analysis.isForPublication)), .init("madeUp", .bool(analysis.isMadeUp)),
            .init("edition", .string(orNull: analysis.edition)),
        ]
        return .object(
            members + (source.map { [.init("sources", $0)] } ?? []) + own
                + [.init("resources", .array(resources.map(\.json)))])
    }

    /// The name of a package has small letters, digits and `. - _ /` only.
    private var name: String {
        let name = [analysis.survey, analysis.edition ?? ""].filter { !$0.isEmpty }.joined(separator: "-")
        let letters = name.lowercased().map { letter in
            letter.isASCII && (letter.isLetter || letter.isNumber || "._-".contains(letter)) ? letter : "-"
        }
        return String(letters)
    }
}
