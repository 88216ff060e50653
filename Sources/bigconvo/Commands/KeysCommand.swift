import ArgumentParser
import Questionnaire
import Responses

struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Make the two keys of a consultation, and what a kiosk knows of its staff.",
        subcommands: [New.self, Staff.self])

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

    struct Staff: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "staff",
            abstract: "Make NAME.staff, by which a kiosk knows the passphrase of its staff.",
            discussion: """
                It holds a hash (scrypt) and not the passphrase. With "bigconvo kiosk --staff NAME.staff", \
                Ctrl-T on the first screen asks for the passphrase, and lets staff see how the kiosk does, or \
                stop it. It opens no answers: do not use the passphrase of the private key for it.

                Example:

                  bigconvo keys staff kiosk --passphrase-file passphrase.txt
                """)

        @Argument(help: "What to call the file.")
        var name: String

        @OptionGroup var passphrase: PassphraseOptions

        func perform() throws {
            try StaffLock.write(as: name, for: try passphrase.choose(for: "the staff of the kiosk"))
            try Console.print("\(StaffLock.file(of: name).harmless())  goes to the kiosks: --staff names it.\n")
        }
    }
}
