import Foundation
import Testing

/// The examples in the help of every command.
struct HelpExampleTests {
    /// A command of the dump that the program gives of its own help.
    private struct Command: Decodable {
        var commandName: String
        var discussion: String?
        var subcommands: [Command]?

        var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }
    }

    private struct Dump: Decodable {
        var command: Command
    }

    private func commands() throws -> [Command] {
        let dump = try Program(folder: "/")("--experimental-dump-help").output
        return try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command.all
    }

    @Test("No example is so long that a terminal breaks it in two, which would not work as printed")
    func fits() throws {
        let commands = try commands()
        #expect(commands.count > 30)
        for command in commands {
            for line in (command.discussion ?? "").split(separator: "\n") where line.hasPrefix("  ") {
                #expect(line.count <= 80, "\(command.commandName): \(line)")
            }
        }
    }

    @Test("No line of a help stands there twice")
    func once() throws {
        for command in try commands() {
            // Two examples may begin alike and go on differently.
            let lines = (command.discussion ?? "").split(separator: "\n").filter { !$0.hasSuffix("\\") }
            #expect(Set(lines).count == lines.count, "\(command.commandName)")
        }
    }
}
