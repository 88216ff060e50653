/// What somebody does at a terminal, whatever bytes it sends for it.
package enum Input: Hashable, Sendable {
    case key(Key)
    /// The first button of a mouse, or a finger, goes down on a cell.
    case press(Frame.Spot)
    /// A step of a mouse's wheel.
    case wheel(isUp: Bool)
    /// Text that was pasted, as it came: nothing in it is a key.
    case paste(String)
}
