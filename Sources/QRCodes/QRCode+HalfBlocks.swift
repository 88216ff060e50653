extension QRCode {
    /// The modules of a side with the quiet zone; also the cells of a line of ``halfBlocks``.
    package var sideWithQuietZone: Int { side + 2 * Self.quietZone }

    /// The code with its quiet zone as lines of a terminal, two rows of modules a line: a cell is about
    /// twice as high as wide.
    ///
    /// A mark stands for dark and a blank for light, so it has to be written dark on light. All lines are
    /// equally wide; below an odd number of rows, half a line more stays light.
    ///
    ///     █▀▀▀▀▀█ ▄ ▀
    ///     █ ███ █ ▀█
    package var halfBlocks: [String] {
        let sides = -Self.quietZone..<side + Self.quietZone
        return stride(from: sides.lowerBound, to: sides.upperBound, by: 2).map { row in
            sides.reduce(into: "") { line, column in
                switch (isDark(row: row, column: column), isDark(row: row + 1, column: column)) {
                case (true, true): line += "█"
                case (true, false): line += "▀"
                case (false, true): line += "▄"
                case (false, false): line += " "
                }
            }
        }
    }
}
