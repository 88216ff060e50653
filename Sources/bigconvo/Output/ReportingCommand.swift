import ArgumentParser
import Questionnaire
import Responses
import Screen

/// A subcommand whose faults are printed once, in one way, and decide the exit status.
protocol ReportingCommand: ParsableCommand {
    /// The work itself; throws ``Faults`` and ``FileTrouble`` freely.
    func perform() throws
}

extension ReportingCommand {
    func run() throws {
        do {
            try perform()
        } catch let faults as Faults {
            let shown = faults.diagnostics.prefix(Shown.most)
            Console.tell(Array(shown), of: Shown.files(of: shown))
            let rest = faults.diagnostics.count - shown.count
            if rest > 0 { Console.tell("… and \(rest) more like these.\n") }
            throw ExitCode(1)
        } catch let trouble as FileTrouble {
            Console.tell([trouble.diagnostic])
            throw ExitCode(74)
        } catch is ReadingWatch.Stopped {
            Console.tell("\(HandledSignals.stoppedWords)")
            throw ExitCode(HandledSignals.stopped)
        }
    }
}

private enum Shown {
    /// What a person can take in; the count of the rest is said.
    static let most = 100

    /// The files whose lines may be shown: those that a person wrote, never those that hold answers.
    static func files(of diagnostics: some Sequence<Diagnostic>) -> [SourceFile] {
        Set(diagnostics.map(\.file))
            .filter { name in [".survey", ".yml", ".yaml", ".po"].contains { name.hasSuffix($0) } }
            .compactMap { try? Shelf.source($0) }
    }
}
