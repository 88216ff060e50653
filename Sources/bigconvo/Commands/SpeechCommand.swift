import ArgumentParser
import Glibc
import Kiosk
import ReadAloud

/// The process beside a kiosk that reads aloud; nobody types this.
struct SpeechCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speech", abstract: "Say what a kiosk asks for on standard input.", shouldDisplay: false)

    @Flag(help: "Say which voices there are, and stop.")
    var look = false

    func run() throws {
        if look { return try Console.print(SpeechServer.look().lines) }
        GuardedMemory.begin()
        SpeechServer.run(reading: STDIN_FILENO, forgetting: GuardedMemory.scrub)
    }
}
