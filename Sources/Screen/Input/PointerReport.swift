/// What a terminal says about its mouse: which button or wheel, and the cell.
///
/// xterm's control sequences, "Mouse Tracking": the SGR form (mode 1006) has decimal numbers and no limits; the old
/// form has one byte for each and ends at column 223. A touch screen arrives as the first button.
enum PointerReport {
    private static let isMoving = 32
    private static let isWheel = 64
    /// Four and more buttons: those for going back and forward, and whatever else there is.
    private static let isOther = 128
    /// Shift, Alt and Ctrl are held down.
    private static let modifiers = 4 | 8 | 16

    /// What stands between `Esc [ <` and the end of a report, such as `0;12;5`.
    ///
    /// - Returns: Nil when nothing is to be done: a button goes up, or it is no button of ours.
    static func input(_ numbers: Substring, isDown: Bool) -> Input? {
        let values = numbers.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        guard isDown, values.count == 3, let code = values[0], let column = values[1], let row = values[2]
        else { return nil }
        return input(code, column: column, row: row)
    }

    /// The three bytes after `Esc [ M`.
    static func input(old bytes: [UInt8]) -> Input? {
        guard bytes.count == 3 else { return nil }
        return input(Int(bytes[0]) - 32, column: Int(bytes[1]) - 32, row: Int(bytes[2]) - 32)
    }

    /// - Parameters:
    ///   - column: from 1.
    ///   - row: from 1.
    private static func input(_ code: Int, column: Int, row: Int) -> Input? {
        guard code >= 0, column > 0, row > 0, code & (isMoving | isOther) == 0 else { return nil }
        switch code & ~modifiers {
        case 0: return .press(Frame.Spot(row: row - 1, column: column - 1))
        case isWheel: return .wheel(isUp: true)
        case isWheel + 1: return .wheel(isUp: false)
        default: return nil
        }
    }
}
