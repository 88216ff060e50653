import ArgumentParser
import Questionnaire
import Responses

struct CollectCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "collect",
        abstract: "Open the answers of one or more kiosks, and write them as CSV in random order.",
        discussion: """
            The stores are only read. A response counts once, however often its store is collected.

            Example:

              bigconvo collect kiosk.store --key my.private --output responses/kiosk.csv
            """)

    @Argument(help: "The stores of the kiosks.")
    var stores: [String]

    @Option(help: "The private key, NAME.private.")
    var key: String

    @Option(help: "The CSV file to write.")
    var output: String

    @OptionGroup var passphrase: PassphraseOptions

    func perform() throws {
        try OutputGuard(inputs: stores + [key]).require([("--output", output)])
        let locked = try LockedPrivateKey.read(key)
        let collection = try SealedCollection(
            opening: stores, with: try locked.unlock(with: try passphrase.read(for: key)))
        let survey = try collection.survey()
        try WholeFile.write(CanonicalFile.records(of: collection.responses, to: survey), to: output)
        for store in collection.stores { try Console.print(summary(of: store)) }
        try Console.print(
            "\(counted(collection.responses.count, "response")) to \(collection.edition) \(collection.responses.count == 1 ? "is" : "are") in \(output.harmless()).\n"
        )
        let lost = collection.stores.filter { $0.unopened + $0.unreadable > 0 }
        if !lost.isEmpty { throw Faults(lost.map(Self.diagnostic)) }
    }

    private func summary(of store: SealedCollection.Store) -> String {
        let repeated = store.repeated > 0 ? ", \(store.repeated) of them collected already" : ""
        return "\(store.file.harmless()): \(counted(store.envelopes, "sealed response"))\(repeated)\n"
    }

    private static func diagnostic(of store: SealedCollection.Store) -> Diagnostic {
        Diagnostic(
            "unopened-responses", file: store.file,
            "\(store.unopened + store.unreadable) of its responses could not be opened; the others were written",
            help: ["the file may be damaged: collect it again from the kiosk itself"])
    }
}
