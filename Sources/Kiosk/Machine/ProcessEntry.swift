/// What `/proc/PID/stat` says of a process.
struct ProcessEntry {
    let name: String
    let parent: Int
    /// The terminal that it is on, such as `tty2`; nil when that is no console.
    let console: String?

    /// Reads `12 (name) S 1 12 12 1026 …`. A name may hold blanks and brackets.
    init?(_ text: String) {
        guard let start = text.firstIndex(of: "("), let end = text.lastIndex(of: ")"), start < end else { return nil }
        let fields = text[text.index(after: end)...].split(separator: " ")
        guard fields.count > 4, let parent = Int(fields[1]), let terminal = Int(fields[4]) else { return nil }
        name = String(text[text.index(after: start)..<end])
        self.parent = parent
        // Consoles have the major number 4 and minor numbers up to 63.
        let (major, minor) = (terminal >> 8 & 0xFFF, terminal & 0xFF)
        console = major == 4 && (1...63).contains(minor) ? "tty\(minor)" : nil
    }
}
