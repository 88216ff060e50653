import CNcurses
import Glibc

/// What is known of a terminal before anything is drawn on it.
package enum TerminalKind {
    /// How many colours it shows; nil where its kind is unknown, or it cannot show screens.
    package static func colours(of output: Int32) -> Int? {
        kiosk_moves_cursor(output) ? max(0, Int(kiosk_colours())) : nil
    }

    /// Whether the language that this process is set to is written in UTF-8.
    package static var speaksUTF8: Bool {
        unsafe nl_langinfo(Int32(CODESET)).map { unsafe String(cString: $0) } == "UTF-8"
    }
}
