package import Consultation
import Foundation
package import Questionnaire

/// The sentences of findings by their ids, from a file that `bigconvo findings --format json` wrote.
package struct FindingSentences: Sendable {
    package let byID: [String: String]
    private let file: String

    /// - Parameter file: the name of the file, for errors.
    /// - Throws: ``Faults`` when it holds no findings, or raw ones, which belong on no wall.
    package init(reading bytes: [UInt8], named file: String) throws(Faults) {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
            document.schema == "bigconvo-findings"
        else {
            throw Faults(
                Diagnostic(
                    "not-findings", file: file, "this file holds no findings",
                    help: ["make it with: bigconvo findings --format json --output findings.json"]))
        }
        guard document.forPublication else {
            throw Faults(
                Diagnostic(
                    "not-for-publication", file: file, "these findings are of raw numbers, and not for publication",
                    help: ["make them again without --internal"]))
        }
        byID = Dictionary(document.findings.map { ($0.id, $0.sentence.harmless()) }) { first, _ in first }
        self.file = file
    }

    private struct Document: Decodable {
        struct Finding: Decodable {
            let id: String
            let sentence: String
        }

        let schema: String
        let forPublication: Bool
        let findings: [Finding]
    }

    /// A warning for each finding that an action names and that is not among these.
    package func unknown(in plan: ActionPlan) -> [Diagnostic] {
        plan.actions.flatMap(\.findings).filter { byID[$0.name] == nil }.map { id in
            Diagnostic(
                "unknown-finding", .warning, file: plan.file, at: id.range,
                "the figures of \(file) do not carry a finding called \"\(id.name)\"",
                help: [
                    NearestName.of(id.name, in: byID.keys.sorted()).map { "did you mean \"\($0)\"?" }
                        ?? "take the id out, or look with \"bigconvo findings\" what the figures carry now"
                ])
        }
    }
}
