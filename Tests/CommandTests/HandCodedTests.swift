import Foundation
import Testing

/// The codebook that ships beside made-up answers that were coded by hand; see `Tests/HandCoded/README.txt`.
struct HandCodedTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "HandCoded")

    @Test(
        "The codebook agrees with people no less than the manual says, on either half of either author's answers",
        arguments: [("tuning", 0.93), ("held-back", 0.70), ("second-tuning", 0.91), ("second-held-back", 0.58)])
    func agrees(half: String, least: Double) throws {
        let work = try WorkFolder()
        let file = Self.folder.appending(path: "\(half).csv").path
        let result = try work.bigconvo("themes", "agree", file, "--survey", "mental-health", "--format", "csv")
        #expect(result.status == 0, "\(result.errors)")
        let lines = result.output.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let column = try #require(lines.first?.firstIndex(of: "kappa"))
        let kappas = lines.dropFirst().compactMap { Double($0[column]) }
        #expect(kappas.count == 25)
        #expect(kappas.reduce(0, +) / Double(kappas.count) >= least)
    }
}
