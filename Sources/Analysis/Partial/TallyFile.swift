import Crypto
import Foundation
package import Questionnaire
import Responses

/// A tally as a file, so that several machines count and one adds up.
///
/// It is two lines of JSON: what was counted, with the SHA-256 of the second line, and the counts. It holds
/// no answers, but counts of one as they are: it is not for publication, and says so.
///
///     {"breakdowns":["age"],"edition":"2026","format":"bigconvo-tally","notice":"Not for publication …",…}
///     {"answered":{"kiosk":190},"groups":[…],"languages":{"en":200},"modes":{"kiosk":200},"responses":200,"whole":[…]}
package enum TallyFile {
    private static let format = "bigconvo-tally"
    private static let version = 2
    private static let notice = "Not for publication: the counts are raw, and small ones can point at a person."

    private struct Header: Codable {
        var format: String
        var version: Int
        var notice: String
        var survey: String
        var edition: String?
        var breakdowns: [String]
        var basis: TallyBasis
        /// A random name for each counting that went into it, so that none is added twice.
        var countings: [String]
        var sha256: String
    }

    /// A tally that was read, with the countings that went into it.
    package struct Part: Sendable {
        package var tally: Tally
        package var countings: Set<String>

        /// What was counted just now.
        package init(_ tally: Tally) {
            self.tally = tally
            countings = [UUID().uuidString]
        }

        fileprivate init(_ tally: Tally, _ countings: [String]) {
            self.tally = tally
            self.countings = Set(countings)
        }
    }

    package static func bytes(of part: Part) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let counts = try encoder.encode(TallyPayload(part.tally.counts))
        let plan = part.tally.plan
        let header = Header(
            format: format, version: version, notice: notice, survey: plan.survey.survey.id.name,
            edition: plan.survey.survey.edition, breakdowns: plan.breakdowns.map(\.question.id.name),
            basis: TallyBasis(of: plan), countings: part.countings.sorted(),
            sha256: SHA256.hash(data: counts).hexadecimal)
        let newline = [UInt8(ascii: "\n")]
        return Array(try encoder.encode(header)) + newline + Array(counts) + newline
    }

    /// The breakdowns of a file; nil when it is no tally.
    package static func breakdowns(in bytes: [UInt8]) -> [String]? { lines(of: bytes)?.header.breakdowns }

    /// - Parameter plan: what is counted here, which has to be what was counted there.
    /// - Throws: ``Faults`` saying which of the two it is not.
    package static func read(_ bytes: [UInt8], called file: String, by plan: TallyPlan) throws(Faults) -> Part {
        func fault(_ id: String, _ message: String, _ help: String) -> Faults {
            Faults(Diagnostic(id, file: file, message, help: [help]))
        }
        guard let (header, counts) = lines(of: bytes), header.format == format else {
            throw fault(
                "not-a-tally", "this is not a tally", "name a file that was written with \"analyse --partial\"")
        }
        guard header.version == version else {
            throw fault(
                "tally-version", "the tally was written by another version of this program",
                "count again with this version, on the machine that has the responses")
        }
        guard SHA256.hash(data: counts).hexadecimal == header.sha256 else {
            throw fault("damaged-tally", "the tally was changed or cut short", "copy it again, or count again")
        }
        let here = SurveyEdition(plan.survey.survey)
        let there = SurveyEdition(surveyID: header.survey, edition: header.edition)
        guard here == there else {
            throw fault(
                "other-survey", "the tally is of \(there), and the survey is \(here)",
                "add up tallies of one survey and one edition")
        }
        let basis = TallyBasis(of: plan)
        guard basis.questions == header.basis.questions else {
            throw fault(
                "other-questions", "the tally is of other questions, choices or conditions than the survey has now",
                "count with the same file of the survey everywhere")
        }
        guard basis.themes == header.basis.themes else {
            throw fault(
                "other-codebook", "the themes were counted with another codebook",
                "count with the same codebook everywhere")
        }
        guard header.breakdowns == plan.breakdowns.map(\.question.id.name) else {
            let names = header.breakdowns.joined(separator: ",")
            throw fault(
                "other-breakdowns", "the tally is broken down by \(names.isEmpty ? "nothing" : names)",
                "count with the same --by everywhere")
        }
        guard let payload = try? JSONDecoder().decode(TallyPayload.self, from: Data(counts)),
            let found = payload.counts(by: plan), !header.countings.isEmpty
        else {
            throw fault("damaged-tally", "the counts in the tally cannot be right", "count again")
        }
        return Part(Tally(plan, counts: found), header.countings)
    }

    private static func lines(of bytes: [UInt8]) -> (header: Header, counts: ArraySlice<UInt8>)? {
        guard let end = bytes.firstIndex(of: 0x0A), bytes.last == 0x0A, end < bytes.count - 1,
            let header = try? JSONDecoder().decode(Header.self, from: Data(bytes[..<end]))
        else { return nil }
        return (header, bytes[(end + 1)..<(bytes.count - 1)])
    }
}

extension TallyFile.Part {
    /// Adds another part.
    ///
    /// - Parameter file: where it comes from.
    /// - Throws: ``Faults`` when the two have a counting in common.
    package mutating func add(_ other: Self, from file: String) throws(Faults) {
        guard countings.isDisjoint(with: other.countings) else {
            throw Faults(
                Diagnostic(
                    "counted-twice", file: file, "what is counted in this tally is in another one already",
                    help: ["leave one of them out"]))
        }
        countings.formUnion(other.countings)
        tally.merge(other.tally)
    }
}
