extension Frame {
    /// The key that a press on a cell of the screen, as it is shown, stands for; nil where nothing stands that can be pressed.
    package func key(at spot: Spot) -> Key? { key(onPage: logical(spot)) }

    /// The key that a cell of the page, as it is read, stands for.
    package func key(onPage spot: Spot) -> Key? {
        guard lines.indices.contains(spot.row), spot.column >= 0 else { return nil }
        let line = lines[spot.row]
        var start = 0
        for run in line.runs {
            let end = start + ShapedWidth.of(run.text)
            if (start..<end).contains(spot.column) {
                return run.press.map { $0.moved(by: spot.column - start) } ?? line.press
            }
            start = end
        }
        return line.press
    }
}

extension Key {
    /// The same key, but a place in a text is so many cells further on.
    fileprivate func moved(by cells: Int) -> Key {
        guard case .place(let row, let column) = self else { return self }
        return .place(row: row, column: column + cells)
    }
}
