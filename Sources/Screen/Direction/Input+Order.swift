extension Input {
    /// A press where the program would have shown the cell that was pressed; anything else as it is.
    ///
    /// - Parameter order: who put the lines of the frame in order.
    package func pointing(on frame: Frame, by order: LineOrder) -> Input {
        guard order == .terminal, case .press(let spot) = self else { return self }
        return .press(frame.visual(frame.logical(spot, by: order)))
    }
}
