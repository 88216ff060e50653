import ArgumentParser
import Responses

struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Make the two keys of a consultation.", subcommands: [New.self])

    struct New: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "new",
            abstract: "Make NAME.public, which seals answers on a kiosk, and NAME.private, which opens them.",
            discussion: """
                The private key never goes to a kiosk. It is locked with a passphrase: without it, and \
                without the file, nobody can read the answers, so keep both in two places.

                Example:

                  bigconvo keys new commission --passphrase-file passphrase.txt
                """)

        @Argument(help: "What to call the two files.")
        var name: String

        @OptionGroup var passphrase: PassphraseOptions

        func perform() throws {
            let key = PrivateKey.generate()
            let files = KeyFileNames(name)
            try key.write(as: name, lockedWith: try passphrase.choose(for: "the new private key"))
            try Console.print(
                """
                \(files.publicKey)   goes to the kiosks: it can only seal.
                \(files.privateKey)  stays with the commission: it opens, with the passphrase.
                Fingerprint: \(key.publicKey.fingerprint) (read it aloud to check that a kiosk has the right key)

                """)
        }
    }
}
