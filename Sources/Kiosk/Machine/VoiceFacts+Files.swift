import Glibc

extension VoiceFacts {
    /// The least level at which speech-dispatcher 0.11 writes down what it says; seen, not promised.
    private static let telltaleLevel = 5

    /// Where speech-dispatcher looks for its settings, the place that wins first.
    static var settings: [String] {
        let folder = variable("XDG_CONFIG_HOME") ?? variable("HOME").map { $0 + "/.config" }
        return [folder, "/etc"].compactMap(\.self).map { $0 + "/speech-dispatcher/speechd.conf" }
    }

    private static func variable(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// - Parameter settings: the files, of which the first that is there counts.
    mutating func read(_ files: MachineFiles, settings: [String]) {
        guard let file = settings.first(where: files.exists) else { return }
        for line in files.lines(file) {
            let words = line.split { $0.isWhitespace }.map { $0.lowercased() }
            switch words.first {
            case "loglevel": isLogged = words.count > 1 && Int(words[1]).map { $0 >= Self.telltaleLevel } ?? false
            case "customlogfile":
                isLogged = true
                return
            default: break
            }
        }
    }
}
