/// A QR code: a square of dark and light modules, without the light rim that has to surround it.
///
/// Modules are counted from 0, from the top left.
package struct QRCode: Hashable, Sendable {
    /// The light modules that have to be left free on every side (ISO/IEC 18004, "quiet zone").
    package static let quietZone = 4

    /// The modules of a side: 21, 25, 29 …
    package let side: Int
    /// Row by row.
    private let modules: [Bool]

    /// - Precondition: as many modules as the square of `side`.
    init(side: Int, modules: [Bool]) {
        precondition(modules.count == side * side)
        self.side = side
        self.modules = modules
    }

    /// Whether a module is dark. Outside of the code everything is light.
    package func isDark(row: Int, column: Int) -> Bool {
        guard 0..<side ~= row, 0..<side ~= column else { return false }
        return modules[row * side + column]
    }
}
