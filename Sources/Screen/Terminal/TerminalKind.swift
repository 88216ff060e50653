import CNcurses
import Glibc

/// What is known of a terminal before anything is drawn on it.
package enum TerminalKind {
    /// How many colours it shows; nil where its kind is unknown, or it cannot show screens.
    package static func colours(of output: Int32) -> Int? {
        kiosk_moves_cursor(output) ? max(0, Int(kiosk_colours())) : nil
    }

    /// Whether its sequences are those of ECMA-48, as all but very old ones are. Such a terminal passes over a mode
    /// that it does not know.
    static var isANSI: Bool { capability("cup")?.hasPrefix("\u{1B}[") ?? false }

    /// The keys with what they send, where the kind of terminal says so.
    static var keys: [String: Key] {
        let names: [(String, Key)] = [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("kbs", .backspace), ("kdch1", .delete), ("kent", .enter),
            ("kcbt", .backTab), ("kf1", .help), ("kf2", .look), ("kf4", .sayAgain), ("kf5", .hush), ("kf10", .leave),
        ]
        let sequences = names.compactMap { name, key in capability(name).map { ($0, key) } }
        return Dictionary(sequences) { first, _ in first }
    }

    private static func capability(_ name: String) -> String? {
        unsafe kiosk_capability(name).map { unsafe String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether the language that this process is set to is written in UTF-8.
    package static var speaksUTF8: Bool {
        unsafe nl_langinfo(Int32(CODESET)).map { unsafe String(cString: $0) } == "UTF-8"
    }
}
