/// One thing that a program did to the files of a folder, or said, as the recorder wrote it down.
///
/// A file has a number, for several may have the same name one after the other.
enum DiskEvent {
    case created(file: Int, name: String)
    /// It was there before.
    case opened(file: Int, name: String)
    case written(file: Int, at: Int, [UInt8])
    case truncated(file: Int, to: Int)
    case synced(file: Int)
    case folderSynced
    case removed(name: String)
    /// A file elsewhere was opened so that it could be written.
    case openedElsewhere(path: String)
    /// What went to standard output.
    case said(String)

    /// Whether a disk has to do anything for it.
    var isChange: Bool {
        switch self {
        case .opened, .openedElsewhere, .said: false
        case .created, .written, .truncated, .synced, .folderSynced, .removed: true
        }
    }
}

extension DiskEvent {
    struct NoEntry: Error {}

    /// Reads the whole of a record; the shape of an entry stands in `DiskRecorder.c`.
    static func all(in record: [UInt8]) throws -> [DiskEvent] {
        var events: [DiskEvent] = []
        var rest = record[...]
        func number(_ range: Range<Int>) -> Int {
            rest.dropFirst(range.lowerBound).prefix(range.count).reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        while let kind = rest.first {
            guard rest.count >= 17, rest.count >= 17 + number(13..<17) else { throw NoEntry() }
            let (file, place, count) = (number(1..<5), number(5..<13), number(13..<17))
            let bytes = Array(rest.dropFirst(17).prefix(count))
            rest = rest.dropFirst(17 + count)
            events.append(try event(kind, file, place, bytes))
        }
        return events
    }

    private static func event(_ kind: UInt8, _ file: Int, _ place: Int, _ bytes: [UInt8]) throws -> DiskEvent {
        var text: String { String(decoding: bytes, as: UTF8.self) }
        switch UnicodeScalar(kind) {
        case "c": return .created(file: file, name: text)
        case "o": return .opened(file: file, name: text)
        case "w": return .written(file: file, at: place, bytes)
        case "t": return .truncated(file: file, to: place)
        case "s": return .synced(file: file)
        case "d": return .folderSynced
        case "u": return .removed(name: text)
        case "e": return .openedElsewhere(path: text)
        case "1": return .said(text)
        default: throw NoEntry()
        }
    }
}
