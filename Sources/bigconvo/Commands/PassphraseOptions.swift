import ArgumentParser
import Questionnaire
import Responses

/// Where a passphrase comes from: a file, or the terminal; never an argument or the environment, where
/// others could read it.
struct PassphraseOptions: ParsableArguments {
    @Option(help: "A file whose first line is the passphrase. Without it you are asked.")
    var passphraseFile: String?

    /// A passphrase that exists.
    func read(for what: String) throws -> Passphrase {
        if let passphraseFile { return try Passphrase.read(passphraseFile) }
        return try Passphrase(try HiddenInput.line(prompt: "Passphrase for \(what): "), from: "the terminal")
    }

    /// A new passphrase, typed twice.
    func choose(for what: String) throws -> Passphrase {
        if let passphraseFile { return try Passphrase.read(passphraseFile) }
        let first = try HiddenInput.line(
            prompt: "Choose a passphrase for \(what) (at least \(Passphrase.shortest) characters): ")
        let passphrase = try Passphrase(first, from: "the terminal")
        guard try HiddenInput.line(prompt: "The same again: ") == first else {
            throw Faults(
                Diagnostic(
                    "passphrases-differ", file: "the terminal", "the two passphrases differ", help: ["try again"]))
        }
        return passphrase
    }
}
