import Questionnaire

extension KeyFile {
    static func notAKey(_ file: String) -> Diagnostic {
        Diagnostic(
            "not-a-key-file", file: file, "this is not a key file",
            help: ["a key is made with `bigconvo keys new NAME`, as NAME.public and NAME.private"])
    }

    static func damaged(_ file: String) -> Diagnostic {
        Diagnostic(
            "damaged-key-file", file: file, "this key file is damaged: something in it was changed or is missing",
            help: ["use another copy of it; a key file cannot be repaired by hand"])
    }

    static func newer(_ file: String) -> Diagnostic {
        Diagnostic(
            "newer-key-file", file: file, "this key file was made by a newer bigconvo",
            help: ["install the newest bigconvo on this computer"])
    }
}

extension KeyFile.Kind {
    /// The first lines of the file, for whoever finds it.
    var comment: String {
        switch self {
        case .publicKey:
            """
            # A BigConversation public key. Anybody may have it: kiosks need it to seal responses,
            # and it opens none.

            """
        case .privateKey:
            """
            # A BigConversation private key, locked with a passphrase. Keep it secret and keep a copy:
            # it never goes on a kiosk, and without it and its passphrase no response can be opened.

            """
        case .staffPassphrase:
            """
            # What a BigConversation kiosk knows of the passphrase of its staff: enough to recognise it,
            # and not the passphrase. It goes on the kiosk, for its user alone to read.

            """
        }
    }

    /// The fault of having this kind of file where another is needed.
    func given(_ file: String, insteadOf wanted: KeyFile.Kind) -> Diagnostic {
        let warning = "the private key must never be on a kiosk: take it off this computer if this is one"
        return Diagnostic(
            "\(name.replacing(" ", with: "-"))-given", file: file,
            "this is the \(name), and the \(wanted.name) is needed here",
            help: [wanted.advice] + (self == .privateKey ? [warning] : []))
    }

    private var name: String {
        switch self {
        case .publicKey: "public key"
        case .privateKey: "private key"
        case .staffPassphrase: "staff passphrase"
        }
    }

    private var advice: String {
        switch self {
        case .publicKey: "give the file that ends in .public"
        case .privateKey: "give the file that ends in .private and was made together with it"
        case .staffPassphrase: "give the file that `bigconvo keys staff NAME` made, NAME.staff"
        }
    }
}
