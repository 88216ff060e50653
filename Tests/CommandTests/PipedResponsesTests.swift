import Foundation
import Testing

/// Responses that come through a pipe, which can be read once only.
struct PipedResponsesTests {
    @Test("What comes through a pipe is counted as the same file is, also where it is long", arguments: [30, 2_000])
    func pipe(people: Int) throws {
        let folder = try WorkFolder.consultation(of: people, seed: 5)
        let analyse = ["analyse", "mental-health", "--by", "age", "--internal", "--format", "json"]
        let file = try folder.bigconvo.run(Program.path, analyse + ["responses.csv"])
        let piped = try folder.bigconvo.run(
            Program.path, analyse + ["/dev/stdin"], input: try folder.read("responses.csv"))
        #expect(file.status == 0 && piped.status == 0, "\(piped.errors)")
        #expect(piped.output == file.output)
    }
}
